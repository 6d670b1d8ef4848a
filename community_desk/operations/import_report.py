"""The report of an import as a text to save: what came, what did not, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from community_desk.operations.import_preview import NOT_PEOPLE_WORDS, Preview
from community_desk.operations.whole_files import write_whole

if TYPE_CHECKING:
    from community_desk.operations.import_results import FileResult, ImportResult

COUNTED = (
    ("people_new", "people added"),
    ("people_updated", "people updated"),
    ("people_unchanged", "people known already"),
    ("lookalikes", "look-alikes left as two"),
    ("handles_new", "addresses added"),
    ("milestones_new", "dates added"),
    ("interactions_new", "interactions added"),
    ("interactions_known", "interactions known already"),
)


def report_text(about: Preview | ImportResult) -> str:
    """Every count, every remark and every skipped row with place, reason and raw text."""
    if isinstance(about, Preview):
        return _of_preview(about)
    return "\n".join(line for one in about.files for line in _of_file(one)) + "\n"


def save_report(about: Preview | ImportResult, path: Path) -> None:
    """Write the report to a private file, whole or not at all; FileError where it cannot be."""
    write_whole(path, report_text(about).encode("utf-8", "replace"))


def _of_preview(preview: Preview) -> str:
    counts = preview.counts
    lines = [
        f"{preview.name} ({preview.title})",
        f"  {counts['new']} new people",
        f"  {counts['known']} people known already",
        f"  {counts['lookalike']} look-alikes",
        f"  {counts['handles']} addresses without a name",
        f"  {counts['interactions']} new interactions",
        f"  {counts['interactions_known']} interactions known already",
    ]
    kinds = not_people(preview)
    lines += [f"  {count} {word}, not taken as people" for word, count in kinds.items()]
    rows = [(row.where, row.reason, row.raw) for row in preview.skipped]
    lines += _rest(preview.remarks, rows)
    return "\n".join(lines) + "\n"


def _of_file(result: FileResult) -> list[str]:
    lines = [f"{result.path} ({result.format})"]
    lines += [f"  {getattr(result, name)} {words}" for name, words in COUNTED]
    rows = [(row["where"], row["reason"], row["raw"]) for row in result.skipped]
    return lines + _rest(result.remarks, rows)


def _rest(remarks: Iterable[str], rows: Sequence[tuple[str, str, str]]) -> list[str]:
    lines = [f"  {remark}" for remark in remarks]
    lines.append(f"  {len(rows)} rows skipped")
    for where, reason, raw in rows:
        lines.append(f"    {where}: {reason}" + (f" | {raw}" if raw else ""))
    return lines


def not_people(preview: Preview) -> dict[str, int]:
    """What of the sources is not a person, counted by kind in words, the most first."""
    kinds = Counter(
        NOT_PEOPLE_WORDS.get(str(thing.not_person), "others")
        for plan in preview.plans
        for thing in plan.not_people.values()
    )
    return dict(kinds.most_common())
