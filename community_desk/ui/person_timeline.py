"""The timeline of one person in words: entries, what belongs together, favours as chips."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from community_desk.core.days import monday_of
from community_desk.store.queries import timeline as queries
from community_desk.ui import keeping
from community_desk.ui.rows import TimelineRow
from community_desk.ui.text import due_words, short_day, tr
from community_desk.ui.words import channel_name, favour_words, kind_words

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_SIDES = {
    "give": lambda: tr("You helped"),
    "receive": lambda: tr("They helped"),
    "ask": lambda: tr("You asked"),
    "request": lambda: tr("They asked you"),
}
_TALK = frozenset({"encounter", "call", "meeting", "work", "message", "letter", "comment"})


MOST_TOGETHER = 5
"""Pages read on so that a week or a day is not cut in two."""
LEAST_TOGETHER = 3
"""Messages of one week on one channel from which they are put together."""
CHIP_LETTERS = 44


def timeline(desk: Desk, person_id: int, kind: str, offset: int, count: int) -> list[TimelineRow]:
    """A page of the timeline, newest first; longer where a week would be cut in two."""
    discreet, today = keeping.is_discreet(desk), desk.today
    rows: list[queries.TimelineRow] = []
    with desk.db.read() as connection:
        for step in range(MOST_TOGETHER):
            rows += queries.timeline(
                connection, person_id, today, kind, offset + step * count, count, discreet=discreet
            )
            end = _end_of_week(rows, count)
            if end or len(rows) < (step + 1) * count:
                rows = rows[: end or None]
                break
    if kind == "all":
        return _weeks(_days(desk, rows))
    return [_entry(desk, row) for row in rows]


def _end_of_week(rows: list[queries.TimelineRow], count: int) -> int:
    """Where the week of the last entry wanted ends; 0 where it is not among the rows."""
    week = monday_of(rows[count - 1].date) if len(rows) >= count else None
    ends = (n for n in range(count, len(rows)) if monday_of(rows[n].date) != week)
    return next(ends, 0)


def last_contacts(desk: Desk, person_id: int, offset: int, count: int) -> list[TimelineRow]:
    """The three newest conversations."""
    return timeline(desk, person_id, "conversations", offset, 3) if offset == 0 and count else []


def _entry(desk: Desk, row: queries.TimelineRow) -> TimelineRow:
    if row.record == "interaction":
        return _interaction(row)
    if row.record == "exchange":
        return _exchange(row)
    if row.record == "promise":
        return _promise(row, desk.today)
    return _note(row) if row.record == "note" else _introduction(row)


def _interaction(row: queries.TimelineRow) -> TimelineRow:
    title = kind_words(row.kind, row.direction)
    if row.channel and row.kind not in ("meeting", "encounter", "call"):
        title = tr("{what} on {channel}").format(what=title, channel=channel_name(row.channel))
    chips: list[tuple[str, str]] = []
    if row.others > 1:
        chips.append((tr("with %n people", "", row.others), "neutral"))
    if row.confided:
        chips.append((tr("in confidence"), "accent"))
    text = row.text
    if row.outcome:
        outcome = tr("Came of it: {what}").format(what=row.outcome)
        text = f"{text}\n{outcome}" if text else outcome
    return TimelineRow(
        "",
        row.record,
        row.uid,
        row.date,
        row.kind,
        row.channel,
        row.direction,
        title,
        text,
        tuple(chips),
    )


def _exchange(row: queries.TimelineRow) -> TimelineRow:
    side = _SIDES.get(row.kind)
    favour = row.detail.partition(":")[0]
    tone = "success" if row.kind in ("give", "request") else "info"
    states = {
        "open": tr("open"),
        "done": tr("done"),
        "declined": tr("declined"),
        "withdrawn": tr("withdrawn"),
    }
    chips = []
    if favour and favour != "other":
        chips.append((favour_words(favour), tone))
    if row.direction in states and row.direction != "done":
        chips.append((states[row.direction], "neutral"))
    title = side() if side is not None else row.kind
    return TimelineRow(
        "", row.kind, row.uid, row.date, row.kind, "", "", title, row.text, tuple(chips)
    )


def _promise(row: queries.TimelineRow, today: date) -> TimelineRow:
    title = tr("You promised") if row.kind == "me" else tr("They promised")
    day = date.fromisoformat(row.detail) if row.detail else None
    chips: tuple[tuple[str, str], ...] = ()
    if row.direction == "done" and day is not None:
        words = tr("kept {day}").format(day=short_day(day, today))
        chips = ((words, "success"),)
    elif row.direction == "dropped":
        chips = ((tr("let go openly"), "neutral"),)
    elif day is not None:
        words = tr("due {day}").format(day=due_words(day, today))
        chips = ((words, "warning" if day <= today else "neutral"),)
    return TimelineRow("", "promise", row.uid, row.date, row.kind, "", "", title, row.text, chips)


def _introduction(row: queries.TimelineRow) -> TimelineRow:
    words = tr("With {name}").format(name=row.text)
    text = f"{words}. {row.detail}" if row.detail else f"{words}."
    title = tr("Introduction made")
    return TimelineRow("", "introduction", row.uid, row.date, row.kind, "", "", title, text, ())


def _note(row: queries.TimelineRow) -> TimelineRow:
    titles = {"private": tr("Private note"), "secret": tr("Secret note")}
    return TimelineRow(
        "", "note", row.uid, row.date, row.kind, "", "", titles.get(row.kind, tr("Note")),
        row.text, (),
    )  # fmt: skip


def _days(desk: Desk, rows: list[queries.TimelineRow]) -> list[TimelineRow]:
    """What was given, promised and introduced on the day you spoke stands as chips beside it."""
    shown: list[TimelineRow] = []
    for _, day in groupby(rows, key=lambda row: row.date):
        entries = list(day)
        spoke = next((r for r in entries if r.record == "interaction" and r.kind in _TALK), None)
        folded = [r for r in entries if spoke is not None and _chip(r, desk.today) is not None]
        for row in entries:
            if row is spoke and folded:
                main = _entry(desk, row)
                chips = tuple(chip for r in folded if (chip := _chip(r, desk.today)) is not None)
                members = (main, *(_entry(desk, r) for r in folded))
                shown.append(main._replace(chips=(*main.chips, *chips), members=members))
            elif row not in folded:
                shown.append(_entry(desk, row))
    return shown


def _chip(row: queries.TimelineRow, today: date) -> tuple[str, str] | None:
    """A favour or promise in few words; None where it needs a row of its own."""
    if row.record == "promise" and row.kind == "me" and row.direction == "done":
        day = short_day(date.fromisoformat(row.detail), today) if row.detail else ""
        return tr("promise kept {day}").format(day=day), "success"
    if row.record == "promise" and row.kind == "me" and row.direction == "open":
        return _short(tr("promised: {what}").format(what=row.text), "warning")
    if row.record == "introduction":
        return _short(tr("introduced: {name}").format(name=row.text), "success")
    if row.record != "exchange" or row.direction not in ("done", "open"):
        return None
    favour = row.detail.partition(":")[0]
    about = row.text or (favour_words(favour) if favour != "other" else "")
    said = {
        "give": tr("gave: {what}"),
        "request": tr("asked you: {what}"),
        "receive": tr("received: {what}"),
        "ask": tr("you asked: {what}"),
    }.get(row.kind, "{what}")
    words = said.format(what=about)
    return _short(words, "success" if row.kind == "give" else "info") if about else None


def _short(words: str, tone: str) -> tuple[str, str] | None:
    """A chip where the words fit in one; None where they need a row."""
    return (words, tone) if len(words) <= CHIP_LETTERS else None


def _weeks(rows: list[TimelineRow]) -> list[TimelineRow]:
    """Several messages of one week on one channel stand as one entry."""
    shown: list[TimelineRow] = []

    def place(row: TimelineRow) -> tuple[object, ...]:
        plain = row.record == "interaction" and row.kind == "message" and not row.members
        return (row.channel, monday_of(row.date)) if plain else (row.record, row.uid)

    for _, together in groupby(rows, key=place):
        entries = tuple(together)
        if len(entries) < LEAST_TOGETHER:
            shown += entries
            continue
        first, last = entries[-1].date, entries[0].date
        words = tr("%n messages on {channel}", "", len(entries))
        if entries[0].channel == "email":
            words = tr("%n emails", "", len(entries))
        text = next((row.text for row in entries if row.text), "")
        shown.append(
            entries[0]._replace(
                title=words.format(channel=channel_name(entries[0].channel)),
                text=text,
                direction="mutual",
                chips=(),
                members=entries,
                days=(first, last),
            )
        )
    return shown
