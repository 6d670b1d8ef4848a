"""What pages ask to be written: each call is one operation, one change, one step of undo.

Operations are imported when first called: they bring the data layer, which is heavy and
loaded behind the first frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from community_desk.store.queries.person import checked_on
from community_desk.ui.step_words import logged_words
from community_desk.ui.text import tr

if TYPE_CHECKING:
    from community_desk.core.phrase import Draft
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import CardRow
    from community_desk.ui.shown_cards import ShownCard


def log_draft(desk: Desk, draft: Draft) -> str:
    """Store a quick line; returns the words for the toast."""
    from community_desk.operations import interactions

    result = interactions.log_draft(desk.db, draft)
    return logged_words(result.label)


def snooze(desk: Desk, card: CardRow, until: date) -> None:
    """Hide a card until a day."""
    from community_desk.operations import cards

    cards.snooze(desk.db, card.uid, card.flag, card.subject, until)


def begin_anew(desk: Desk, spread: dict[str, date], rest: list[str]) -> None:
    """After an absence: bring people back on their days, let others rest."""
    from community_desk.operations import cards

    cards.begin_anew(desk.db, spread, rest)


def dismiss(desk: Desk, card: CardRow) -> None:
    """Put a card away for its round."""
    from community_desk.operations import cards

    cards.dismiss(desk.db, card.source)


def set_circle(desk: Desk, uids: list[str], circle: str) -> None:
    """Give people a circle."""
    from community_desk.operations import people

    people.set_circle(desk.db, uids, circle)


def set_status(desk: Desk, uids: list[str], status: str) -> None:
    """Archive people, or bring them back."""
    from community_desk.operations import people

    people.set_status(desk.db, uids, status)


def add_person(desk: Desk, values: dict[str, str], circle: str) -> str:
    """Add a person and return the uid; InputError without a name."""
    from community_desk.operations import people

    fields: dict[str, Any] = {
        key: values[key] for key in ("role", "org", "place", "met_how") if values.get(key)
    }
    if values.get("email"):
        fields["emails"] = [values["email"]]
    if values.get("phone"):
        fields["phones"] = [values["phone"]]
    if circle != "listed":
        fields["circle"] = circle
    return str(people.add_person(desk.db, name=values.get("name", ""), **fields))


def edit_person(desk: Desk, uid: str, **fields: Any) -> None:
    """Change fields of a person."""
    from community_desk.operations import people

    people.edit_person(desk.db, uid, **fields)


def look_through(desk: Desk, uid: str) -> None:
    """Remember that somebody's details were looked through today, and say so."""
    from community_desk.operations import people

    with desk.db.read() as connection:
        known = checked_on(connection, uid) == desk.today
    if known:
        # Undo would take back what was done before.
        desk.shell.notify(tr("The details were looked through today already"))
        return
    act = partial(people.look_through, desk.db, [uid])
    desk.act(act, tr("Details looked through today"))


def settle_promise(desk: Desk, uid: str, done: bool) -> None:
    """Mark a promise kept, or open again."""
    from community_desk.operations import promises

    if done:
        promises.keep(desk.db, uid)
    else:
        promises.reopen(desk.db, uid)


def delete_interaction(desk: Desk, uid: str) -> None:
    """Take an interaction away."""
    from community_desk.operations import interactions

    interactions.delete_interaction(desk.db, uid)


def mark_shown(desk: Desk, cards: Sequence[ShownCard], day: date) -> None:
    """Count that these cards were shown on a day and not acted on."""
    from community_desk.operations import cards as card_operations

    card_operations.mark_shown(desk.db, cards, day)
