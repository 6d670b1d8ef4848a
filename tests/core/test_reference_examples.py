"""The independent reference agrees with the worked examples of domain.md chapter 9."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest
from reference import measures as m
from reference.community import verdict
from reference.day import places, priority
from reference.desk import Desk, Person
from reference.flags import days_ahead, flags
from reference.ladder import standing

AS_OF = date(2026, 6, 30)
WEEK = ["mon", "tue", "wed", "thu", "fri"]


class Story:
    """The records of one person, written down one by one."""

    def __init__(self, circle: str = "close", **more: Any) -> None:
        person = {"uid": "p1", "name": "Ana", "circle": circle, **more}
        self.tables: dict[str, list[dict[str, Any]]] = {"people": [person]}

    def add(self, table: str, **fields: Any) -> Story:
        rows = self.tables.setdefault(table, [])
        rows.append({"uid": f"{table[0]}{len(rows):04}", "person": "p1", **fields})
        return self

    def item(self, kind: str, direction: str, day: str, channel: str = "email",
             **more: Any) -> Story:  # fmt: skip
        return self.add(
            "interactions", kind=kind, direction=direction, date=day, channel=channel, **more
        )

    def mails(self, text: str) -> Story:
        """Items as `out 2026-01-10`, parted by commas."""
        for part in text.split(","):
            direction, day = part.split()
            self.item("message", direction, day)
        return self

    def call(self, *days: str, **more: Any) -> Story:
        for day in days:
            self.item("call", "mutual", day, "phone", **more)
        return self

    def favour(self, side: str, size: str, day: str, **more: Any) -> Story:
        status = "done" if side in ("give", "receive") else "open"
        return self.add("exchanges", **{"side": side, "size": size, "date": day,
                                        "status": status, **more})  # fmt: skip

    def promise(self, made: str, due: str, done: str | None = None, who: str = "me") -> Story:
        return self.add("commitments", who=who, made_on=made, due_on=due, done_on=done)

    def at(self, day: date = AS_OF) -> Person:
        desk = Desk({"tables": json.loads(json.dumps(self.tables))})
        return Person(desk, desk.people[0], day)

    def sums(self, day: date = AS_OF) -> tuple[Any, ...]:
        w = m.warmth(self.at(day))
        return (*(round(w[k], 6) for k in ("inbound", "outbound", "light", "total")),
                w["score"], w["band"])  # fmt: skip

    def stage(self, day: date = AS_OF) -> tuple[int, list[str]]:
        found = standing(self.at(day))
        return found.stage, found.badges

    def flags(self, day: date = AS_OF) -> dict[str, tuple[float, int]]:
        person = self.at(day)
        stands = standing(person)
        return {f.flag: (round(f.x, 4), priority(person, stands, f))
                for f in flags(person, stands)}  # fmt: skip


def days(first: str, count: int, step: int = 1) -> list[str]:
    start = date.fromisoformat(first)
    return [(start + timedelta(days=n * step)).isoformat() for n in range(count)]


def base() -> Story:
    story = Story().mails("out 2026-01-10,in 2026-01-12,in 2026-03-02,out 2026-03-03")
    return story.call("2026-05-20")


def helped(story: Story) -> Story:
    return story.favour("request", "M", "2026-03-02", type="advice", topic="pricing",
                        status="done", done_on="2026-03-10", helped=True)  # fmt: skip


def goto() -> Story:
    return helped(base()).favour("request", "S", "2026-05-20", type="advice", topic="pricing")


def referral(story: Story) -> Story:
    return story.favour("receive", "M", "2026-06-01", type="referral", thanked_on="2026-06-02")


MONTHS = [f"{way} 2026-{month:02}-{day}" for month in range(1, 7)
          for way, day in (("out", 15), ("in", 16))]  # fmt: skip


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (Story().mails("out 2026-06-30,in 2026-06-30"), (2, 2, 0, 4, 50, "mild")),
        (Story().mails("out 2026-05-01,in 2026-05-01"), (1, 1, 0, 2, 33, "cool")),
        (Story("active").item("meeting", "mutual", "2026-04-01"),
         (2.121320, 2.121320, 0, 4.242641, 51, "mild")),
        (Story().mails(",".join(f"out 2026-06-{n}" for n in range(21, 31))),
         (0, 18.997297, 0, 1, 20, "cool")),
        (Story("wide").item("encounter", "mutual", "2026-06-30", others=12),
         (0.15, 0.15, 0, 0.3, 7, "cold")),
        (Story("inner").call("2026-06-16", depth="deep"), (1.5, 1.5, 0, 3, 43, "mild")),
        (Story("inner").call("2026-06-16"), (1, 1, 0, 2, 33, "cool")),
        (Story("inner", family=True).call("2026-06-16"),
         (1.414214, 1.414214, 0, 2.828427, 41, "mild")),
        (Story(closeness=4, rated_on="2026-05-01"), (2, 2, 0, 4, 50, "mild")),
        (Story().mails(",".join(MONTHS)), (5.041847, 4.983937, 0, 9.982351, 71, "warm")),
        (Story("wide").mails(",".join(MONTHS)),
         (10.143499, 10.123987, 0, 20.252852, 84, "warm")),
    ],
)  # fmt: skip
def test_warmth(story: Story, expected: tuple[Any, ...]) -> None:
    found = story.sums()
    assert found[:4] == pytest.approx(expected[:4], abs=1e-6)
    assert found[4:] == expected[4:]


def test_likes_and_unknown() -> None:
    story = Story()
    for _ in range(500):
        story.item("react", "in", "2026-06-30").item("react", "out", "2026-06-30")
    assert story.sums() == (0, 0, 0.6, 0.6, 13, "cold")
    story = Story("active")
    for day in days("2025-07-01", 365):
        for _ in range(3):
            story.item("react", "in", day).item("react", "out", day)
    assert story.sums() == (0, 0, pytest.approx(117.8277, abs=1e-6), 1, 20, "cool")
    assert m.warmth(Story().at())["band"] == "unknown"
    future = Story().item("meeting", "mutual", "2026-07-05")
    assert m.warmth(future.at())["score"] is None


def test_rhythm() -> None:
    story = Story().call("2026-01-05", "2026-01-14", "2026-01-26", "2026-02-04", "2026-02-13")
    assert m.rhythm(story.at(date(2026, 3, 11))) == 9
    assert "COOLING" not in story.flags(date(2026, 3, 11))
    assert story.flags(date(2026, 3, 12))["COOLING"] == (0.375, 66)
    assert story.flags(date(2026, 4, 26))["COOLING"][0] == 1
    assert m.rhythm(Story().mails(",".join(MONTHS)).at()) == 31
    daily = Story().mails(",".join(f"out {d}" for d in days("2026-05-01", 60)))
    assert m.rhythm(daily.at()) == 7
    found = [m.dormant_after(*pair) for pair in ((90, None), (365, None), (7, None), (90, 60))]
    assert found == [720, 1095, 365, 480]


def test_balance() -> None:
    assert list(m.two_way_days(Story().mails("out 2026-01-01,in 2026-01-31").at())) == [
        date(2026, 1, 31)
    ]
    assert not m.two_way_days(Story().mails("out 2026-01-01,in 2026-02-01").at())
    shares = [m.share_of_starts(*pair) for pair in ((4, 0), (5, 1), (4, 1), (1, 5), (3, 0))]
    assert shares == pytest.approx([0.1667, 0.25, 0.2857, 0.75, 0.2], abs=1e-4)
    story = Story().mails("in 2026-06-01,out 2026-06-05,out 2026-06-12")
    story.item("message", "out", "2026-06-12", "linkedin")
    assert len(m.unanswered_days(story.at())) == 2
    story = Story().favour("give", "M", "2026-06-30").favour("receive", "L", "2025-06-30")
    gave, received = m.ledger(story.at())
    assert (gave, received) == pytest.approx((3, 4.5))
    assert m.balance(gave, received) == pytest.approx(-0.157895, abs=1e-6)


def test_ask_check() -> None:
    def check(story: Story, size: str, favour: str, stage: int) -> tuple[Any, ...]:
        found = m.ask_check(story.at(), stage, size, favour)
        return tuple(found.values())

    asked = Story().favour("ask", "M", "2026-05-31", type="work")
    assert check(Story(), "S", "advice", 1) == ("ok", [], 0, 1)
    assert check(Story(), "M", "work", 1) == ("caution", ["give_first"], 3, 1)
    assert check(Story(), "M", "work", 2) == ("ok", [], 3, 3)
    assert check(asked, "M", "work", 2) == ("caution", ["give_first"], 6, 3)
    asked.favour("give", "M", "2026-06-30")
    assert check(asked, "M", "work", 2) == ("ok", [], 6, 6)
    thanks = Story().favour("receive", "S", "2026-06-20")
    assert check(thanks, "S", "work", 3) == ("caution", ["thank_first"], 1, 6)


def likes(count: int) -> Story:
    story = Story()
    for n, day in enumerate(days("2025-09-01", 300) * 4):
        if n < count:
            story.item("react", "in", day)
    return story


PUBLIC = [("out", "2026-05-01"), ("in", "2026-05-02"), ("out", "2026-05-20"), ("in", "2026-05-21")]


def comments(count: int) -> Story:
    story = Story()
    for direction, day in PUBLIC[:count]:
        story.item("comment", direction, day, "x")
    return story


PRICING = "go-to: pricing"


@pytest.mark.parametrize(
    ("story", "day", "expected"),
    [
        (Story().mails("out 2026-06-01,out 2026-06-09"), AS_OF, (0, [])),
        (likes(1000), AS_OF, (1, [])),
        (comments(2), AS_OF, (1, [])),
        (comments(4), AS_OF, (2, [])),
        (Story().mails("out 2026-05-01,in 2026-05-03"), AS_OF, (2, [])),
        (base(), AS_OF, (2, [])),
        (helped(base()), AS_OF, (3, [])),
        (helped(base()), date(2026, 4, 5), (2, [])),
        (goto(), AS_OF, (4, [PRICING])),
        (helped(base()).favour("request", "S", "2026-03-08", topic="pricing"), AS_OF, (3, [])),
        (referral(goto()), AS_OF, (5, [PRICING, "advocate"])),
        (referral(helped(base())), AS_OF, (5, ["advocate"])),
        (goto().promise("2026-06-01", "2026-06-10"), date(2026, 6, 20), (4, [PRICING])),
        (goto().promise("2026-06-01", "2026-06-10"), AS_OF, (3, [PRICING])),
        (goto().promise("2026-05-25", "2026-06-01", "2026-06-20"), AS_OF, (3, [PRICING])),
        (goto().promise("2026-05-25", "2026-06-01", "2026-06-20")
         .promise("2026-06-21", "2026-06-25", "2026-06-24")
         .promise("2026-06-22", "2026-06-28", "2026-06-28"), AS_OF, (4, [PRICING])),
        (goto(), date(2028, 6, 1), (2, [])),
        (goto(), date(2029, 6, 30), (1, [])),
        (base().favour("give", "S", "2026-04-01", acknowledged=True), AS_OF, (2, [])),
        (base().favour("give", "S", "2026-04-01", acknowledged=True)
         .promise("2026-04-01", "2026-04-10", "2026-04-09")
         .promise("2026-05-01", "2026-05-10", "2026-05-10"), AS_OF, (3, [])),
        (Story("wide").item("encounter", "mutual", "2026-06-01", others=12), AS_OF, (1, [])),
        (Story("wide").item("encounter", "mutual", "2026-06-01", others=2), AS_OF, (2, [])),
    ],
)  # fmt: skip
def test_stage(story: Story, day: date, expected: tuple[int, list[str]]) -> None:
    assert story.stage(day) == expected


def test_serious_breach() -> None:
    story = goto()
    story.tables["people"][0]["breach_on"] = "2026-06-01"
    assert story.stage() == (2, [PRICING])


NOVEL = {
    "people": [{"uid": "p1", "name": "A", "circle": "wide", "org": "Zeiss"},
               {"uid": "p2", "name": "B", "org": "Other"}],
    "topics": [{"uid": "t1", "name": "pricing", "mine": True}],
    "person_topics": [{"uid": "q1", "person": "p1", "topic": "t1", "relation": "known_for"}],
    "stage_changes": [{"uid": "s1", "person": "p1", "from": 2, "to": 3, "date": "2022-01-01"}],
}  # fmt: skip


def dormant() -> Story:
    story = Story()
    story.tables = json.loads(json.dumps(NOVEL))
    story.call("2021-01-10", "2022-06-01")
    return story.favour("receive", "S", "2021-06-01", thanked_on="2021-06-02")


@pytest.mark.parametrize(
    ("story", "day", "expected"),
    [
        (Story().call("2026-05-16"), AS_OF, {"OVERDUE": (0.5, 58)}),
        (Story().call("2026-05-31"), AS_OF, {}),
        (Story().call("2026-04-20", "2026-04-29", "2026-05-11", "2026-05-20", "2026-05-29"),
         AS_OF, {"COOLING": (0.4444, 67), "OVERDUE": (0.0667, 53)}),
        (Story("wide").mails("in 2026-06-20,out 2026-06-21")
         .promise("2026-06-21", "2026-06-27"), AS_OF, {"PROMISE_OVERDUE": (0.4286, 99)}),
        (Story("inner").call("2026-06-28").favour("receive", "M", "2026-06-28", type="intro"),
         AS_OF, {"THANKS_DUE": (0.2857, 98)}),
        (Story("active").mails("out 2026-06-20,in 2026-06-25"), AS_OF,
         {"REPLY_OWED": (0.7143, 91)}),
        (Story("listed").add("handles", channel="x", connected_on="2026-06-23"), AS_OF,
         {"NEW": (0.5, 60)}),
        (Story("listed").add("handles", channel="x", connected_on="2026-05-30"), AS_OF, {}),
        (Story().mails("in 2026-04-01,out 2026-05-01,out 2026-05-20"), AS_OF,
         {"ONE_SIDED": (0, 38)}),
        (Story().mails("in 2026-04-01,out 2026-05-01,out 2026-05-20"), date(2026, 7, 20),
         {"OVERDUE": (1.0333, 63), "ONE_SIDED": (0, 38)}),
        (dormant(), AS_OF, {"DORMANT": (1.0, 49)}),
        (Story("wide").mails("out 2022-01-01,in 2022-01-05"), AS_OF, {}),
        (Story("active").call("2026-06-10")
         .favour("receive", "M", "2026-06-10", thanked_on="2026-06-11")
         .favour("receive", "S", "2026-05-01", thanked_on="2026-05-02"), AS_OF,
         {"GIVE_FIRST": (0, 44)}),
        (Story().call("2026-06-10").favour("give", "L", "2026-06-20")
         .favour("give", "M", "2026-06-20"), AS_OF, {"LET_THEM_HELP": (0, 28)}),
        (Story("wide").mails("out 2026-06-16").favour("ask", "S", "2026-06-16", type="advice"),
         AS_OF, {"WAITING": (0.4286, 53)}),
        (Story("active").call("2026-06-10").add("milestones", type="birthday", month=7, day=4),
         AS_OF, {"MILESTONE": (0.4286, 73)}),
        (Story("wide").call("2026-06-10").add("milestones", type="birthday", month=7, day=4),
         AS_OF, {}),
        (Story("active", circle_since="2026-06-01", circle_offset=10), AS_OF,
         {"OVERDUE": (0.2111, 50)}),
        (Story("active", circle_since="2026-06-25", circle_offset=10), AS_OF, {}),
        (Story("listed"), AS_OF, {"NEVER": (0, 10)}),
        (Story("listed", status="do_not_contact"), AS_OF, {}),
    ],
)  # fmt: skip
def test_flags(story: Story, day: date, expected: dict[str, tuple[float, int]]) -> None:
    assert story.flags(day) == expected


def test_plan() -> None:
    assert places(10, 10, 10, 5, 5) == (3, 1, 1)
    assert places(1, 10, 10, 5, 5) == (1, 3, 1)
    assert places(10, 0, 0, 5, 5) == (5, 0, 0)
    assert places(0, 0, 100, 5, 2) == (0, 0, 2)
    assert places(10, 10, 10, 8, 10, 2) == (5, 1, 2)
    assert places(10, 10, 10, 1, 5) == (1, 0, 0)
    assert places(10, 10, 10, 2, 5) == (1, 1, 0)


def test_days() -> None:
    pairs = (("06-01", "06-04"), ("06-01", "06-10"), ("06-05", "06-08"), ("06-05", "06-16"))
    found = [
        m.working_days(date.fromisoformat(f"2026-{a}"), date.fromisoformat(f"2026-{b}"), WEEK)
        for a, b in pairs
    ]
    assert found == [3, 7, 1, 7]

    def ahead(day: date, month: int, on: int) -> int | None:
        story = Story().add("milestones", type="birthday", month=month, day=on)
        return days_ahead(story.at(day).desk.milestones[0], day)

    assert ahead(AS_OF, 7, 4) == 4
    assert ahead(AS_OF, 6, 30) == 0
    assert ahead(date(2026, 2, 25), 2, 29) == 3
    assert ahead(date(2026, 12, 30), 1, 2) == 3


def test_verdict() -> None:
    pairs = ((0.15, 20), (0.02, 12), (0.02, -3), (0.4, 0))
    assert [verdict(*pair) for pair in pairs] == [
        "active and growing", "growing but quiet", "a list, not yet a community",
        "active, not growing",
    ]  # fmt: skip
