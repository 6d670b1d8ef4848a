"""Correct an entry of the timeline, or take it away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from community_desk.core.kinds import Depth, Direction, Kind
from community_desk.store.queries import timeline as queries
from community_desk.ui.dialogs.record_form import Field, RecordForm, Values
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.words import channel_name, channels, kind_words

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import TimelineRow

_DIRECTIONS = {
    Direction.IN: QT_TRANSLATE_NOOP("", "From them"),
    Direction.OUT: QT_TRANSLATE_NOOP("", "From me"),
    Direction.MUTUAL: QT_TRANSLATE_NOOP("", "Both at once"),
}
_DEPTHS = {
    Depth.LIGHT: QT_TRANSLATE_NOOP("", "Light"),
    Depth.NORMAL: QT_TRANSLATE_NOOP("", "Usual"),
    Depth.DEEP: QT_TRANSLATE_NOOP("", "Deep"),
}


def edit_entry(desk: Desk, row: TimelineRow) -> RecordForm | None:
    """Open the form of an interaction; None where the entry is of another kind."""
    from community_desk.operations import interactions

    if row.record != "interaction":
        return None
    with desk.db.read() as connection:
        found = queries.interaction(connection, row.uid)
    if found is None:
        return None

    def store(values: Values) -> None:
        topics = [topic.strip().lstrip("#") for topic in values["topics"].split(",")]
        others = int(float(values["others"] or 0)) + 1
        given: dict[str, Any] = {
            "date": date.fromisoformat(values["date"]) if values["date"] else found.date,
            "kind": values["kind"],
            "direction": values["direction"],
            "channel": values["channel"],
            "depth": values["depth"],
            "others": others,
            "text": values["text"] or None,
            "outcome": values["outcome"] or None,
            "topics": [topic for topic in topics if topic] or None,
        }
        old = found._asdict() | {"topics": list(found.topics) or None}
        old |= {key: old[key] or None for key in ("text", "outcome")}
        changed = {key: value for key, value in given.items() if value != old[key]}
        if changed:
            interactions.edit_interaction(desk.db, found.uid, **changed)

    names = dict.fromkeys([found.channel, *channels()])
    fields = (
        Field("date", tr("When"), "past", value=found.date.isoformat()),
        Field("kind", tr("What"), "choice", [(k, kind_words(k, "mutual")) for k in Kind],
              found.kind),
        Field("direction", tr("From whom"), "choice",
              [(key, tr(words)) for key, words in _DIRECTIONS.items()], found.direction),
        Field("channel", tr("Through"), "choice", [(c, channel_name(c)) for c in names],
              found.channel),
        Field("depth", tr("How deep"), "choice",
              [(key, tr(words)) for key, words in _DEPTHS.items()], found.depth),
        Field("others", tr("Others there"), "number", value=str(max(0, found.others - 1))),
        Field("text", tr("What it was about"), "note", value=found.text),
        Field("outcome", tr("Came of it"), value=found.outcome),
        Field("topics", tr("Topics"), value=", ".join(found.topics)),
    )  # fmt: skip
    form = RecordForm(desk, tr("Correct an entry"), fields, store, tr("Corrected"))

    def take_away() -> None:
        form.close_overlay()
        desk.act(partial(interactions.delete_interaction, desk.db, found.uid), tr("Taken away"))

    form.add_action(tr("Remove"), take_away)
    form.open()
    return form


def removal(desk: Desk, row: TimelineRow) -> Callable[[], object] | None:
    """What takes an entry away; None for what belongs to two people."""
    from community_desk.operations import exchanges, interactions, notes, promises

    of_record: dict[str, Callable[[Any, str], None]] = {
        "interaction": interactions.delete_interaction,
        "promise": promises.delete_promise,
        "note": notes.remove_note,
        **dict.fromkeys(("give", "receive", "ask", "request"), exchanges.delete_exchange),
    }
    remove = of_record.get(row.record)
    return partial(remove, desk.db, row.uid) if remove is not None else None
