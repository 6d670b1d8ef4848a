"""Small forms for what belongs to a person: each stores with one operation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from community_desk.store.queries import person_parts
from community_desk.ui import person_words as say
from community_desk.ui.dialogs.field_parts import read_figure
from community_desk.ui.dialogs.record_form import Field, RecordForm, Values
from community_desk.ui.text import read_day, tr

if TYPE_CHECKING:
    from community_desk.store.queries.person_parts import (
        DateLine,
        FieldLine,
        GiftLine,
        NoteLine,
        PositionLine,
        RelationLine,
    )
    from community_desk.ui.desk import Desk

OWN = "own"


def _options(words: dict[str, str]) -> list[tuple[str, str]]:
    return [(key, tr(text)) for key, text in words.items()]


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _open(
    desk: Desk,
    title: str,
    fields: tuple[Field, ...],
    store: Callable[[Values], object],
    remove: Callable[[], object] | None = None,
) -> RecordForm:
    form = RecordForm(desk, title, fields, store, tr("Kept"))

    def take_away(action: Callable[[], object]) -> None:
        form.close_overlay()
        desk.act(action, tr("Taken away"))

    if remove is not None:
        form.add_action(tr("Remove"), partial(take_away, remove))
    form.open()
    return form


def note_form(desk: Desk, person: str, note: NoteLine | None = None) -> RecordForm:
    """A note; opening the form is what shows the words of a secret one."""
    from community_desk.operations import notes

    def store(values: Values) -> None:
        given: dict[str, Any] = {
            "sensitivity": values["sensitivity"],
            "expires_on": _day(values["expires_on"]),
        }
        waits = bool(values["next_time"])
        if note is None:
            notes.write_note(desk.db, person, values["text"], next_time=waits, **given)
        else:
            more = {"text": values["text"], "next_time": waits}
            notes.edit_note(desk.db, note.uid, **more, **given)

    text = ""
    if note is not None:
        with desk.db.read() as connection:
            text = person_parts.note_text(connection, note.uid)
    fields = (
        Field("text", tr("Note"), "note", value=text),
        Field("next_time", tr("Remember for next time"), "yes",
              value="1" if note is not None and note.next_time else ""),
        Field("sensitivity", tr("Who may see it"), "choice", _options(say.SENSITIVITIES),
              note.sensitivity if note else "open"),
        Field("expires_on", tr("Until"), "day", value=_iso(note.expires_on) if note else "",
              hint=tr("for good, unless you name a day")),
    )  # fmt: skip
    remove = partial(notes.remove_note, desk.db, note.uid) if note else None
    return _open(desk, tr("Note") if note else tr("Add a note"), fields, store, remove)


def gift_form(desk: Desk, person: str, gift: GiftLine | None = None) -> RecordForm:
    """A gift thought of, given or received."""
    from community_desk.operations import gifts

    def store(values: Values) -> None:
        more: dict[str, Any] = {"state": values["state"], "date": _day(values["date"])}
        if gift is None:
            gifts.add_gift(desk.db, person, values["text"], occasion=values["occasion"], **more)
        else:
            more |= {"text": values["text"], "occasion": values["occasion"] or None}
            gifts.edit_gift(desk.db, gift.uid, **more)

    fields = (
        Field("text", tr("Gift"), value=gift.text if gift else ""),
        Field("state", tr("Where it is"), "choice", _options(say.GIFT_STATES),
              gift.state if gift else "idea"),
        Field("occasion", tr("Occasion"), value=gift.occasion if gift else "",
              hint=tr("birthday, thanks, wedding")),
        Field("date", tr("Day"), "past", value=_iso(gift.date) if gift else ""),
    )  # fmt: skip
    remove = partial(gifts.remove_gift, desk.db, gift.uid) if gift else None
    return _open(desk, tr("Gift") if gift else tr("Add a gift"), fields, store, remove)


def position_form(desk: Desk, person: str, line: PositionLine | None = None) -> RecordForm:
    """A job held before or now."""
    from community_desk.operations import positions

    def store(values: Values) -> None:
        given: dict[str, Any] = {key: values[key] or None for key in ("org", "role", "note")}
        given |= {key: _day(values[key]) for key in ("started_on", "ended_on")}
        if line is None:
            positions.add_position(desk.db, person, **given)
        else:
            positions.edit_position(desk.db, line.uid, **given)

    fields = (
        Field("role", tr("Role"), value=line.role if line else ""),
        Field("org", tr("Employer"), value=line.org if line else ""),
        Field("started_on", tr("From"), "past", value=_iso(line.started_on) if line else ""),
        Field("ended_on", tr("Until"), "past", value=_iso(line.ended_on) if line else ""),
        Field("note", tr("Note"), value=line.note if line else ""),
    )
    remove = partial(positions.remove_position, desk.db, line.uid) if line else None
    return _open(desk, tr("Position") if line else tr("Add a position"), fields, store, remove)


def move_form(desk: Desk, person: str) -> RecordForm:
    """They moved to a new job."""
    from community_desk.operations import positions

    def store(values: Values) -> None:
        on = _day(values["on"])
        positions.move_job(desk.db, person, org=values["org"], role=values["role"], on=on)

    fields = (
        Field("role", tr("New role")),
        Field("org", tr("New employer")),
        Field("on", tr("Since"), "past", hint=tr("today, unless you name a day")),
    )
    return _open(desk, tr("They have a new job"), fields, store)


def date_form(desk: Desk, person: str, line: DateLine | None = None) -> RecordForm:
    """A day that matters; the year may be unknown."""
    from community_desk.operations import milestones

    def store(values: Values) -> None:
        kind = values["words"] if values["type"] == OWN else values["type"]
        numbers = {key: int(float(values[key])) if values[key] else 0 for key in ("day", "year")}
        given: dict[str, Any] = {
            "year": numbers["year"] or None,
            "yearly": values["yearly"] == "yearly",
            "text": values["text"] or None,
        }
        month, day = int(values["month"]), numbers["day"]
        if line is None:
            milestones.add_date(desk.db, person, kind, month, day, **given)
        else:
            given |= {"type": kind, "month": month, "day": day}
            milestones.edit_date(desk.db, line.uid, **given)

    known = line is None or line.type in say.DATE_KINDS
    months = [(str(place), name) for place, name in enumerate(say.month_names(), 1)]
    once = line is not None and not line.yearly
    fields = (
        Field("type", tr("What"), "choice",
              [*_options(say.DATE_KINDS), (OWN, tr("Words of your own"))],
              OWN if not known else line.type if line else "birthday"),
        Field("words", tr("Your words"), value="" if known or line is None else line.type,
              hint=tr("first marathon")),
        Field("day", tr("Day"), "number", value=str(line.day) if line else ""),
        Field("month", tr("Month"), "choice", months, str(line.month) if line else "1"),
        Field("year", tr("Year"), "number", value=str(line.year or "") if line else "",
              hint=tr("if you know it")),
        Field("yearly", tr("How often"), "choice",
              [("yearly", tr("every year")), ("once", tr("once"))],
              "once" if once else "yearly"),
        Field("text", tr("Note"), value=line.text if line else ""),
    )  # fmt: skip
    remove = partial(milestones.remove_date, desk.db, line.uid) if line else None
    return _open(desk, tr("Day") if line else tr("Add a day"), fields, store, remove)


def relation_form(desk: Desk, person: str, line: RelationLine | None = None) -> RecordForm:
    """Who knows whom."""
    from community_desk.operations import relations

    def store(values: Values) -> None:
        words = {"kind": values["kind"], "note": values["note"]}
        if line is None:
            relations.add_relation(desk.db, person, values["other"], **words)
        else:
            relations.edit_relation(desk.db, line.uid, **words)

    kind = "" if line is None or line.kind == "knows" else line.kind
    fields: tuple[Field, ...] = (
        Field("kind", tr("How"), value=kind, hint=tr("sister, colleague, same choir")),
        Field("note", tr("Note"), value=line.note if line else ""),
    )
    if line is None:
        fields = (Field("other", tr("Who"), "person"), *fields)
    remove = partial(relations.remove_relation, desk.db, line.uid) if line else None
    title = tr("Knows {name}").format(name=line.other_name) if line else tr("Who they know")
    return _open(desk, title, fields, store, remove)


def own_field_form(desk: Desk, person: str) -> RecordForm:
    """A new field of the user's own, with its value for this person."""
    from community_desk.operations import custom_fields

    def store(values: Values) -> None:
        choices = values["choices"].split(",")
        custom_fields.define_field(
            desk.db, values["name"], values["type"], choices=choices, person=person,
            value=_typed(desk, values["type"], values["value"]),
        )  # fmt: skip

    fields = (
        Field("name", tr("Name"), hint=tr("Favourite tea")),
        Field("type", tr("Holds"), "choice", _options(say.FIELD_TYPES), "text"),
        Field("choices", tr("Words to choose"), hint=tr("green, black, none")),
        Field("value", tr("For this person"), hint=tr("may stay empty")),
    )
    return _open(desk, tr("Add a field of your own"), fields, store)


def _typed(desk: Desk, kind: str, text: str) -> Any:
    """A value as it was typed into a plain line, the user's way."""
    if not text:
        return None
    if kind == "number":
        return read_figure(text)
    if kind == "day":
        return read_day(text, desk.today).isoformat()
    if kind == "yes_no":
        return text.casefold() in (tr("yes").casefold(), "1", "yes")
    return text


def value_form(
    desk: Desk, person: str, field: FieldLine | None, name: str, value: Any
) -> RecordForm:
    """The value of a field of the user's own, asked for by its type."""
    from community_desk.operations import custom_fields

    kind = field.type if field is not None else "text"
    controls = {"number": "number", "day": "day", "yes_no": "yes", "choice": "choice"}
    choices = [("", "\u2014"), *((c, c) for c in field.choices)] if field is not None else []
    text = "" if value in (None, False) else "1" if value is True else str(value)

    def store(values: Values) -> None:
        given: Any = values["value"]
        if kind == "yes_no":
            given = bool(given)
        custom_fields.set_value(desk.db, person, name, None if given == "" else given)

    def empty() -> None:
        custom_fields.set_value(desk.db, person, name, None)

    fields = (Field("value", name, controls.get(kind, "text"), choices, text),)
    form = _open(desk, name, fields, store, empty if value is not None else None)
    if field is not None:
        drop = partial(custom_fields.remove_field, desk.db, field.uid)

        def forget() -> None:
            form.close_overlay()
            desk.act(drop, tr("Field taken away; what was filled in stays as text"))

        form.add_action(tr("Remove the field"), forget)
    return form
