"""What the import fuzzer calls: `fuzz_importers.py ... --target importer_target:import_file`.

Run it with FUZZ_PATH=tests/reliability and the checkout on PYTHONPATH. `importer_target:read_as`
reads by the importer that FUZZ_FORMAT names, whatever the recogniser would say of the file: a
reader must bear more than what is given to it.
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from community_desk.core.incoming import Importer, ReadOptions, Skipped
from community_desk.errors import DeskError
from community_desk.importers import IMPORTERS, open_source, read

OPTIONS = ReadOptions(today=date(2026, 11, 23), me=("me@x.org",), country="DE")


class ImportRefused(Exception):  # noqa: N818 - the name the fuzzer looks for
    """The file was refused with a sentence."""


def import_file(path: str) -> dict[str, Any]:
    """Read a file whole; counts by kind, or ImportRefused with the sentence for the user.

    An address book of which every record was skipped counts as refused: nothing of it is imported.
    """
    return _read(path, None)


def read_as(path: str) -> dict[str, Any]:
    """Read a file whole by the importer of FUZZ_FORMAT."""
    return _read(path, next(one for one in IMPORTERS if one.key == os.environ["FUZZ_FORMAT"]))


def _read(path: str, importer: Importer | None) -> dict[str, Any]:
    counts: Counter[str] = Counter()
    nobody = 0
    try:
        with open_source([Path(path)]) as source:
            for item in read(source, OPTIONS, importer):
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
