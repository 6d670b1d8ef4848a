"""What the import fuzzer calls: `fuzz_importers.py ... --target importer_target:import_file`.

Run it with FUZZ_PATH=tests/reliability and the checkout on PYTHONPATH.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from community_desk.core.incoming import ReadOptions, Skipped
from community_desk.errors import DeskError
from community_desk.importers import open_source, read

OPTIONS = ReadOptions(today=date(2026, 11, 23), me=("me@x.org",), country="DE")


class ImportRefused(Exception):  # noqa: N818 - the name the fuzzer looks for
    """The file was refused with a sentence."""


def import_file(path: str) -> dict[str, Any]:
    """Read a file whole; counts by kind, or ImportRefused with the sentence for the user.

    An address book of which every record was skipped counts as refused: nothing of it is imported.
    """
    counts: Counter[str] = Counter()
    nobody = 0
    try:
        with open_source([Path(path)]) as source:
            for item in read(source, OPTIONS):
                counts[type(item).__name__] += 1
                if isinstance(item, Skipped):
                    assert item.where
                    assert item.reason
                    nobody += "neither a name nor an address" in item.reason
    except DeskError as error:
        raise ImportRefused(str(error)) from error
    if not counts["IncomingPerson"] and nobody:
        raise ImportRefused(f"all {nobody} records were skipped")
    return dict(counts)
