"""What operations refuse, and what they write beside the obvious."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from community_desk.errors import InputError
from community_desk.operations import cards, introductions, people, promises
from community_desk.operations.settings import set_desk_setting
from community_desk.store.database import Database
from community_desk.store.queries.today import today
from tests.desks import TODAY, dumped, small_desk
from tests.operations.test_round_trips import FakeCard


def column(db: Database, sql: str) -> list[object]:
    with db.read() as connection:
        return [row[0] for row in connection.execute(sql)]


def test_a_person_needs_a_name(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        before = dumped(db)
        with pytest.raises(InputError, match="needs a name"):
            people.add_person(db, name="  ")
        with pytest.raises(InputError, match="needs a name"):
            people.edit_person(db, "p1", name="")
        assert dumped(db) == before


def test_an_introduction_needs_two_yes(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        introductions.answer(db, "n1", "b", "asked")
        with pytest.raises(InputError, match="Both must say yes"):
            introductions.make(db, "n1")
        introductions.answer(db, "n1", "b", "yes")
        introductions.make(db, "n1")
        gives = column(
            db,
            "SELECT p.uid FROM exchanges e JOIN people p ON p.id = e.person_id "
            "WHERE e.type = 'intro' AND e.side = 'give' AND e.size = 'M' ORDER BY p.uid",
        )
        assert gives == ["p1", "p2"]
        with pytest.raises(InputError, match="made already"):
            introductions.make(db, "n1")


def test_a_promise_is_not_put_away(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        with pytest.raises(InputError, match="not put away"):
            cards.dismiss(db, FakeCard("p1", "PROMISE_OVERDUE", "c1"))
        promises.keep(db, "c1")
        with db.read() as connection:
            flags = {c.flag for c in today(connection, db.rules, TODAY).cards}
        assert "PROMISE_OVERDUE" not in flags


def test_owed_cards_are_snoozed_for_a_week_at_most(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        cards.snooze(db, "p1", "PROMISE_OVERDUE", "c1", date(2026, 12, 1))
        cards.snooze(db, "p2", "OVERDUE", "2026-06-20", date(2028, 1, 1))
        assert column(db, "SELECT snoozed_until FROM card_states ORDER BY id") == [
            "2026-07-07", "2026-09-28",
        ]  # fmt: skip
        with pytest.raises(InputError, match="later day"):
            cards.snooze(db, "p1", "PROMISE_OVERDUE", "c1", TODAY)


def test_a_snoozed_card_leaves_today_until_its_day(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:

        def shown(as_of: date) -> set[tuple[str, str]]:
            with db.read() as connection:
                day = today(connection, db.rules, as_of)
            return {(c.uid, flag) for c in day.cards for flag in (c.flag, *c.also)}

        assert ("p1", "PROMISE_OVERDUE") in shown(TODAY)
        cards.snooze(db, "p1", "PROMISE_OVERDUE", "c1", date(2026, 7, 2))
        assert ("p1", "PROMISE_OVERDUE") not in shown(TODAY)
        assert ("p1", "PROMISE_OVERDUE") in shown(date(2026, 7, 2))
        cards.snooze_person(db, "p1", date(2026, 7, 3))
        assert not {uid for uid, _ in shown(date(2026, 7, 2))} & {"p1"}


def test_showing_counts_once_a_day_and_is_no_step(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        card = FakeCard("p2", "OVERDUE", "2026-06-20")
        cards.mark_shown(db, [card])
        cards.mark_shown(db, [card])
        assert column(db, "SELECT shown_count FROM card_states") == [1]
        assert db.next_undo() is None


def test_circle_of_many_is_spread(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:
        people.set_circle(db, ["p1", "p2", "p3"], "close")
        assert sorted(column(db, "SELECT circle_offset FROM people WHERE circle = 'close'")) == [
            0, 10, 20,
        ]  # fmt: skip


def test_a_changed_cadence_reaches_everybody(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db:

        def cadence() -> object:
            return column(
                db,
                "SELECT x.cadence FROM facts x JOIN people p ON p.id = x.person_id "
                "WHERE p.uid = 'p1'",
            )[0]

        assert cadence() == 30
        set_desk_setting(db, "cadence.close", 12)
        assert cadence() == 12
        with pytest.raises(InputError, match="between 1 and 3650"):
            set_desk_setting(db, "cadence.close", 0)
        db.undo()
        assert cadence() == 30


def test_working_days_leave_weekends_free(tmp_path: Path) -> None:
    with small_desk(tmp_path) as db, db.read() as connection:
        assert today(connection, db.rules, date(2026, 7, 4)).cards == ()
        assert today(connection, db.rules, date(2026, 7, 6)).cards != ()
        assert today(connection, db.rules, date(2026, 7, 4), capacity=5).cards != ()
