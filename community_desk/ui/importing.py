"""The import page's way to the operations: preview, settle, commit, undo. Runs in jobs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QLocale

from community_desk.store.queries import batches as batch_queries
from community_desk.ui.text import tr

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk
    from community_desk.ui.jobs import Progress


class LookalikeRow(NamedTuple):
    """Somebody in the file who may be somebody of the desk."""

    key: str
    name: str
    detail: str
    known_uid: str
    known_name: str
    known_detail: str
    why: str


class ColumnRow(NamedTuple):
    """A column of a table nobody knows, with what it seems to hold."""

    title: str
    position: int
    field: str
    reason: str
    sample: tuple[str, ...]


class ReadChoices(NamedTuple):
    """What the user settled before files are read (again)."""

    columns: Mapping[str, str] = {}
    me: tuple[str, ...] = ()
    encoding: str = ""
    day_first: bool | None = None
    keep_text: bool = False
    take: frozenset[str] = frozenset()


class OtherKind(NamedTuple):
    """Something in the file that is no person: its kind, and how many of it there are."""

    kind: str
    number: int


class PreviewView(NamedTuple):
    """What an import would do, before anything is written."""

    title: str
    format: str
    people_new: int
    people_known: int
    handles: int
    interactions: int
    interactions_known: int
    lookalikes: tuple[LookalikeRow, ...]
    skipped: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]
    owners: tuple[str, ...]
    others: tuple[OtherKind, ...]
    guessed: bool
    dated: bool
    columns: tuple[ColumnRow, ...]
    fields: Mapping[str, str]
    source: Any


class BatchLine(NamedTuple):
    """An earlier import."""

    uid: str
    name: str
    format: str
    day: date | None
    people: int
    interactions: int
    removed: bool


def prepare(
    desk: Desk,
    files: Sequence[Path],
    choices: ReadChoices,
    progress: Progress,
) -> PreviewView:
    """Read the files and say what an import would do; nothing is written."""
    from community_desk.core.incoming import ReadOptions
    from community_desk.operations import imports

    options = ReadOptions(
        me=choices.me, columns=dict(choices.columns), today=desk.today, country=_country(),
        encoding=choices.encoding or None, day_first=choices.day_first,
        keep_bodies=choices.keep_text, take=choices.take, progress=progress,
    )  # fmt: skip
    preview = imports.prepare(desk.db, list(files), options, offer=True)
    return _view(preview)


def commit(
    desk: Desk, view: PreviewView, same: Mapping[str, str | None], progress: Progress
) -> Any:
    """Write what was previewed.

    `same` maps a look-alike to the uid it is, to an empty text for two people, or to None
    while undecided.
    """
    from community_desk.operations import imports

    rows = view.source.lookalikes
    settled = {
        (rows[int(key)].plan.path, rows[int(key)].key): uid
        for key, uid in same.items()
        if uid is not None
    }
    return imports.commit(desk.db, view.source, imports.Decisions(same=settled), progress)


def skipped_in(result: Any) -> int:
    """How many rows an import left out."""
    return sum(len(file.skipped) for file in result.files)


def save_report(about: Any, path: Path) -> None:
    """Write what came, what did not and why; `about` is a preview's source or a result."""
    from community_desk.operations import imports

    imports.save_report(about, path)


def undo(desk: Desk, uid: str) -> None:
    """Take exactly one import back."""
    from community_desk.operations import imports

    imports.undo_import(desk.db, uid)


def earlier(desk: Desk) -> list[BatchLine]:
    """Imports so far, newest first."""
    with desk.db.read() as connection:
        rows = batch_queries.batches(connection, limit=50)
    return [
        BatchLine(
            row.uid,
            row.name,
            tr(row.format),
            row.imported_on,
            row.people,
            row.interactions,
            row.removed_on is not None,
        )
        for row in rows
    ]


def ways_to_get() -> list[tuple[str, str]]:
    """For each kind of file the program reads: its name, and how the user gets it."""
    from community_desk.importers import IMPORTERS

    return [(tr(each.title), tr(each.how_to_get)) for each in IMPORTERS if each.how_to_get]


def _country() -> str | None:
    code = QLocale.territoryToCode(QLocale().territory())
    return code if len(code) == 2 else None


def _view(preview: Any) -> PreviewView:
    from community_desk.importers.charsets import GUESSED
    from community_desk.importers.columns import FIELDS
    from community_desk.importers.dates import READ_WITH, UNDECIDED

    counts = preview.counts
    told = preview.plans[0].columns if len(preview.plans) == 1 else ()
    columns = tuple(
        ColumnRow(one.title, one.position, one.field, one.reason, one.sample) for one in told
    )
    needed = preview.owner_needed
    return PreviewView(
        title=preview.name,
        format=tr(preview.title),
        people_new=counts["new"],
        people_known=counts["known"],
        handles=counts["handles"],
        interactions=counts["interactions"],
        interactions_known=counts["interactions_known"],
        lookalikes=tuple(_lookalike(at, row) for at, row in enumerate(preview.lookalikes)),
        skipped=tuple((row.where, row.reason) for row in preview.skipped),
        remarks=tuple(preview.remarks),
        owners=tuple(needed.candidates) if needed is not None else (),
        others=_others(preview),
        guessed=any(GUESSED in one for one in preview.remarks),
        dated=any(READ_WITH in one or UNDECIDED in one for one in preview.remarks),
        columns=columns,
        fields=FIELDS if columns else {},
        source=preview,
    )


def _others(preview: Any) -> tuple[OtherKind, ...]:
    """What of the file is no person, and what was taken all the same, by kind."""
    kinds = Counter(
        str(thing.not_person)
        for plan in preview.plans
        for thing in (*plan.not_people.values(), *_taken(plan))
        if thing.not_person not in {None, "owner"}
    )
    return tuple(OtherKind(kind, count) for kind, count in kinds.most_common())


def _taken(plan: Any) -> Iterator[Any]:
    """Who was taken in by choice; the birthday of somebody known is no choice."""
    for one in plan.people.values():
        if one.incoming.not_person != "birthday" or one.verdict.kind != "exact":
            yield one.incoming


def _lookalike(at: int, row: Any) -> LookalikeRow:
    return LookalikeRow(
        str(at),
        row.incoming.name,
        row.incoming.org,
        row.person_uid,
        row.person_name,
        row.person_org,
        row.why,
    )
