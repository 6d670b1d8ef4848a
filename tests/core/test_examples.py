"""The worked examples of domain.md chapter 9, E01 to E90 (E91 to E93 stand with text length)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from community_desk.core import balance, days, ladder, ledger, today, warmth
from community_desk.core import records as r
from community_desk.core.facts import Records, facts_of
from community_desk.core.parameters import parse_model
from community_desk.core.rhythm import dormant_after
from community_desk.resources import load_model

MODEL = parse_model(load_model())
AS_OF = date(2026, 6, 30)


class Desk:
    """Builds the records of one person, an id for each."""

    def __init__(self, circle: str = "close", **person: object) -> None:
        self.person = r.Person(1, "p1", "Ana", circle=circle, **person)  # type: ignore[arg-type]
        self.interactions: list[r.Interaction] = []
        self.exchanges: list[r.Exchange] = []
        self.promises: list[r.Commitment] = []
        self.handles: list[r.Handle] = []
        self.milestones: list[r.Milestone] = []
        self.peaks: list[tuple[int, date]] = []
        self._next = 0

    def _uid(self) -> int:
        self._next += 1
        return self._next

    def touch(
        self, kind: str, direction: str, day: date, channel: str = "email", **more: object
    ) -> Desk:
        n = self._uid()
        self.interactions.append(r.Interaction(n, f"i{n}", channel, kind, direction, day, **more))  # type: ignore[arg-type]
        return self

    def favour(self, side: str, size: str, day: date, **more: object) -> Desk:
        n = self._uid()
        more.setdefault("status", "done" if side in ("give", "receive") else "open")
        self.exchanges.append(r.Exchange(n, f"e{n}", side, size=size, date=day, **more))  # type: ignore[arg-type]
        return self

    def promise(self, made: date, due: date, done: date | None = None, who: str = "me") -> Desk:
        n = self._uid()
        self.promises.append(r.Commitment(n, f"c{n}", who, "it", made, due, done))
        return self

    def facts(self, as_of: date = AS_OF):
        return facts_of(
            self.person,
            Records(
                self.handles,
                self.interactions,
                self.exchanges,
                self.promises,
                milestones=self.milestones,
                past_peaks=self.peaks,
            ),
            as_of,
            MODEL,
        )

    def warmth(self, as_of: date = AS_OF) -> warmth.Warmth:
        return warmth.warmth_of(self.person, self.interactions, as_of, MODEL)

    def flags(
        self, as_of: date = AS_OF, *, in_focus: bool = False, on_topic: bool = False
    ) -> dict[str, tuple[float, int]]:
        facts = self.facts(as_of)
        found = {}
        for flag in facts.flags:
            weighed = today.weigh(
                flag,
                circle=self.person.circle,
                stage=facts.standing.stage,
                in_focus=in_focus,
                on_topic=on_topic,
                shown=today.NOT_SHOWN,
                as_of=as_of,
                model=MODEL,
            )
            found[flag.flag] = (round(weighed.urgency, 4), weighed.priority)
        return found


def d(month: int, day: int, year: int = 2026) -> date:
    return date(year, month, day)


def two_mails(circle: str, day: date) -> Desk:
    return Desk(circle).touch("message", "out", day).touch("message", "in", day)


def e05() -> Desk:
    desk = Desk("close")
    for _ in range(500):
        desk.touch("react", "in", AS_OF).touch("react", "out", AS_OF)
    return desk


def e06() -> Desk:
    desk = Desk("active")
    for n in range(365):
        for _ in range(3):
            day = AS_OF - timedelta(days=n)
            desk.touch("react", "in", day).touch("react", "out", day)
    return desk


def e15(circle: str) -> Desk:
    desk = Desk(circle)
    for month in range(1, 7):
        desk.touch("message", "out", d(month, 15)).touch("message", "in", d(month, 16))
    return desk


def e04() -> Desk:
    desk = Desk("close")
    for day in range(21, 31):
        desk.touch("message", "out", d(6, day))
    return desk


def chat() -> Desk:
    desk = Desk("close")
    for _ in range(30):
        desk.touch("message", "in", AS_OF, "whatsapp").touch("message", "out", AS_OF, "whatsapp")
    return desk


def call(circle: str, depth: str = "normal", family: bool = False) -> Desk:
    return Desk(circle, family=family).touch("call", "mutual", d(6, 16), "phone", depth=depth)


@pytest.mark.parametrize(
    ("desk", "expected"),
    [
        pytest.param(two_mails("close", AS_OF), (2, 2, 0, 4, 50, "mild"), id="E01"),
        pytest.param(two_mails("close", d(5, 1)), (1, 1, 0, 2, 33, "cool"), id="E02"),
        pytest.param(
            Desk("active").touch("meeting", "mutual", d(4, 1), "in_person"),
            (2.121320, 2.121320, 0, 4.242641, 51, "mild"),
            id="E03",
        ),
        pytest.param(e04(), (0, 18.997297, 0, 1, 20, "cool"), id="E04"),
        pytest.param(e05(), (0, 0, 0.6, 0.6, 13, "cold"), id="E05"),
        pytest.param(e06(), (0, 0, 117.827700, 1, 20, "cool"), id="E06"),
        pytest.param(chat(), (2, 2, 0, 4, 50, "mild"), id="E07"),
        pytest.param(
            Desk("wide").touch("encounter", "mutual", AS_OF, "in_person", others=12),
            (0.15, 0.15, 0, 0.3, 7, "cold"),
            id="E08",
        ),
        pytest.param(call("inner", "deep"), (1.5, 1.5, 0, 3, 43, "mild"), id="E09"),
        pytest.param(call("inner"), (1, 1, 0, 2, 33, "cool"), id="E10"),
        pytest.param(
            call("inner", family=True), (1.414214, 1.414214, 0, 2.828427, 41, "mild"), id="E11"
        ),
        pytest.param(
            Desk("close", closeness=4, rated_on=d(5, 1)), (2, 2, 0, 4, 50, "mild"), id="E12"
        ),
        pytest.param(e15("close"), (5.041847, 4.983937, 0, 9.982351, 71, "warm"), id="E15"),
        pytest.param(e15("wide"), (10.143499, 10.123987, 0, 20.252852, 84, "warm"), id="E16"),
    ],
)
def test_warmth(desk: Desk, expected: tuple[float, ...]) -> None:
    got = desk.warmth()
    assert got[:4] == pytest.approx(expected[:4], abs=1e-6)
    assert (got.score, got.band) == expected[4:]


@pytest.mark.parametrize(
    "desk",
    [
        pytest.param(Desk("close"), id="E13"),
        pytest.param(Desk("close").touch("meeting", "mutual", d(7, 5)), id="E14"),
    ],
)
def test_unknown_is_said(desk: Desk) -> None:
    assert desk.warmth() == warmth.UNKNOWN


def test_e16_stage_ignores_the_circle() -> None:
    assert e15("wide").facts().standing.stage == e15("close").facts().standing.stage == 2


def test_e17_steady_contact_on_cadence() -> None:
    # An exchange every cadence for ever: each side sums 2 / (1 - 2^-1/2).
    side = 2 / (1 - 2**-0.5)
    for cadences, total, score in (
        (0, 13.656854, 77),
        (1, 9.656854, 71),
        (2, 6.828427, 63),
        (4, 3.414214, 46),
        (8, 0.853553, 18),
    ):
        faded = side * 2 ** (-cadences / 2)
        got = warmth.total_of(faded, faded, 0, MODEL)
        assert got == pytest.approx(total * 1, abs=1e-5) or got == pytest.approx(2 * faded)
        assert warmth.score_of(total, MODEL) == score


def test_e18_later_entry_of_an_older_item() -> None:
    person = r.Person(1, "p", "Ana", circle="close")
    item = r.Interaction(1, "i1", "email", "message", "out", d(5, 31))
    older = r.Interaction(2, "i2", "email", "message", "out", d(5, 1))
    start = warmth.Sums(AS_OF.toordinal(), 0, 0, 0)
    one = warmth.add(start, item, 60, MODEL)
    both = warmth.add(one, older, 60, MODEL)
    assert (one.outbound, both.outbound) == pytest.approx((1.414214, 2.414214), abs=1e-6)
    assert warmth.sums_of(person, [older, item], AS_OF, MODEL)[1:] == pytest.approx(both[1:])  # type: ignore[index]


def calls(*when: date, circle: str = "close") -> Desk:
    desk = Desk(circle)
    for day in when:
        desk.touch("call", "mutual", day, "phone")
    return desk


RHYTHM = (d(1, 5), d(1, 14), d(1, 26), d(2, 4), d(2, 13))


def test_e19_to_e21_cooling() -> None:
    desk = calls(*RHYTHM)
    facts = desk.facts(d(3, 11))
    assert (facts.rhythm, facts.gap, facts.standing.stage) == (9, 26, 2)
    assert "COOLING" not in desk.flags(d(3, 11))
    assert desk.flags(d(3, 12))["COOLING"] == (0.375, 66)
    assert desk.flags(d(4, 26))["COOLING"] == (1.0, 73)


def test_e22_rhythm_in_episodes() -> None:
    daily = calls(*(AS_OF - timedelta(days=n) for n in range(60)))
    assert (e15("close").facts().rhythm, daily.facts().rhythm) == (31, 7)


@pytest.mark.parametrize(
    ("cadence", "rhythm", "expected"),
    [(90, None, 720), (365, None, 1095), (7, None, 365), (90, 60, 480)],
)
def test_e23_dormant_after(cadence: int, rhythm: float | None, expected: int) -> None:
    assert dormant_after(cadence, rhythm, MODEL) == expected


def test_e24_two_way_within_thirty_days() -> None:
    near = Desk().touch("message", "out", d(1, 1)).touch("message", "in", d(1, 31))
    far = Desk().touch("message", "out", d(1, 1)).touch("message", "in", d(2, 1))
    assert [t.day for t in near.facts().two_way] == [d(1, 31).toordinal()]
    assert far.facts().two_way == ()


@pytest.mark.parametrize(
    ("mine", "theirs", "share", "flag"),
    [
        (4, 0, 0.1667, True),
        (5, 1, 0.25, True),
        (4, 1, 0.2857, False),
        (1, 5, 0.75, True),
        (3, 0, 0.2, False),
    ],
)
def test_e25_who_starts(mine: int, theirs: int, share: float, flag: bool) -> None:
    starts = balance.Starts(mine, theirs)
    assert round(starts.share, 4) == share
    assert balance.one_sided(starts, MODEL) is flag


def test_e25_starts_are_counted_from_touches() -> None:
    desk = Desk()
    for month, direction in ((1, "out"), (2, "in"), (3, "out"), (4, "out")):
        desk.touch("message", direction, d(month, 1)).touch("message", "in", d(month, 5))
    desk.touch("call", "mutual", d(5, 10), "phone", initiated="them")
    desk.touch("call", "mutual", d(6, 10), "phone")
    assert desk.facts().starts == (3, 2)


def test_e26_unanswered_counts_days() -> None:
    desk = Desk().touch("message", "in", d(6, 1)).touch("message", "out", d(6, 5))
    desk.touch("message", "out", d(6, 12)).touch("message", "out", d(6, 12), "linkedin")
    assert desk.facts().unanswered == 2


def test_e27_e28_ledger() -> None:
    one = Desk().favour("give", "M", AS_OF).favour("receive", "L", AS_OF - timedelta(days=365))
    assert one.facts().ledger == pytest.approx((3, 4.5, -0.157895), abs=1e-6)
    two = Desk().favour("receive", "S", AS_OF)
    for _ in range(7):
        two.favour("give", "S", AS_OF)
    assert two.facts().ledger == pytest.approx((7, 1, 0.6))


@pytest.mark.parametrize(
    ("desk", "stage", "size", "favour", "verdict", "reasons", "pressure", "room"),
    [
        pytest.param(Desk(), 1, "S", "advice", "ok", (), 0, 1, id="E29"),
        pytest.param(Desk(), 1, "M", "other", "caution", ("give_first",), 3, 1, id="E30"),
        pytest.param(Desk(), 2, "M", "other", "ok", (), 3, 3, id="E31"),
        pytest.param(
            Desk().favour("ask", "M", AS_OF - timedelta(days=30)),
            2,
            "M",
            "other",
            "caution",
            ("give_first",),
            6,
            3,
            id="E32",
        ),
        pytest.param(
            Desk().favour("ask", "M", AS_OF - timedelta(days=30)).favour("give", "M", AS_OF),
            2,
            "M",
            "other",
            "ok",
            (),
            6,
            6,
            id="E33",
        ),
        pytest.param(
            Desk().favour("receive", "S", AS_OF - timedelta(days=10)),
            3,
            "S",
            "other",
            "caution",
            ("thank_first",),
            1,
            6,
            id="E34",
        ),
    ],
)
def test_ask_check(
    desk: Desk,
    stage: int,
    size: str,
    favour: str,
    verdict: str,
    reasons: tuple[str, ...],
    pressure: float,
    room: float,
) -> None:
    got = ledger.ask_check(
        desk.exchanges,
        size=size,
        favour=favour,
        stage=stage,
        promise_overdue=False,
        unanswered_days=0,
        as_of=AS_OF,
        model=MODEL,
    )
    assert got == (verdict, reasons, pressure, room)


def test_the_ask_check_names_every_gate() -> None:
    got = ledger.ask_check(
        [],
        size="S",
        favour="advice",
        stage=1,
        promise_overdue=True,
        unanswered_days=2,
        as_of=AS_OF,
        model=MODEL,
    )
    assert got.reasons == ("promise_first", "unanswered")


def base() -> Desk:
    desk = Desk("close").touch("message", "out", d(1, 10)).touch("message", "in", d(1, 12))
    desk.touch("message", "in", d(3, 2)).touch("message", "out", d(3, 3))
    return desk.touch("call", "mutual", d(5, 20), "phone")


def r1(desk: Desk) -> Desk:
    return desk.favour(
        "request", "M", d(3, 2), topic="pricing", status="done", done_on=d(3, 10), helped=True
    )


def e43() -> Desk:
    return r1(base()).favour("request", "S", d(5, 20), topic="pricing")


def referral(desk: Desk) -> Desk:
    return desk.favour("receive", "M", d(6, 1), type="referral")


def likes() -> Desk:
    desk = Desk()
    for n in range(1000):
        desk.touch("react", "in", AS_OF - timedelta(days=n % 300))
    return desk


def comments(*pairs: tuple[date, date]) -> Desk:
    desk = Desk()
    for out, back in pairs:
        desk.touch("comment", "out", out, "x").touch("comment", "in", back, "x")
    return desk


def given() -> Desk:
    return base().favour("give", "S", d(4, 1), acknowledged=True)


def breached() -> Desk:
    desk = e43()
    desk.person = desk.person._replace(breach_on=d(6, 1))
    return desk


STAGES = [
    ("E35", Desk().touch("message", "out", d(5, 1)).touch("message", "out", d(5, 9)), AS_OF, 0, ()),
    ("E36", likes(), AS_OF, 1, ()),
    ("E37", comments((d(5, 1), d(5, 2))), AS_OF, 1, ()),
    ("E38", comments((d(5, 1), d(5, 2)), (d(5, 20), d(5, 21))), AS_OF, 2, ()),
    ("E39", Desk().touch("message", "out", d(5, 1)).touch("message", "in", d(5, 3)), AS_OF, 2, ()),
    ("E40", base(), AS_OF, 2, ()),
    ("E41", r1(base()), AS_OF, 3, ()),
    ("E42", r1(base()), d(4, 5), 2, ()),
    ("E43", e43(), AS_OF, 4, ("go-to: pricing",)),
    ("E44", r1(base()).favour("request", "S", d(3, 8), topic="pricing"), AS_OF, 3, ()),
    ("E45", referral(e43()), AS_OF, 5, ("go-to: pricing", "advocate")),
    ("E46", referral(r1(base())), AS_OF, 5, ("advocate",)),
    ("E47", e43().promise(d(6, 1), d(6, 10)), d(6, 20), 4, ("go-to: pricing",)),
    ("E48", e43().promise(d(6, 1), d(6, 10)), AS_OF, 3, ("go-to: pricing",)),
    ("E49", e43().promise(d(5, 25), d(6, 1), d(6, 20)), AS_OF, 3, ("go-to: pricing",)),
    (
        "E50",
        e43()
        .promise(d(5, 25), d(6, 1), d(6, 20))
        .promise(d(6, 21), d(6, 25), d(6, 24))
        .promise(d(6, 22), d(6, 28), d(6, 28)),
        AS_OF,
        4,
        ("go-to: pricing",),
    ),
    ("E51a", e43(), d(6, 1, 2028), 2, ()),
    ("E51b", e43(), d(6, 30, 2029), 1, ()),
    ("E52a", given(), AS_OF, 2, ()),
    (
        "E52b",
        given().promise(d(4, 1), d(4, 9), d(4, 8)).promise(d(5, 1), d(5, 9), d(5, 8)),
        AS_OF,
        3,
        (),
    ),
    ("E53", breached(), AS_OF, 2, ("go-to: pricing",)),
    ("E94a", Desk().touch("encounter", "mutual", d(6, 1), "in_person", others=12), AS_OF, 1, ()),
    ("E94b", Desk().touch("encounter", "mutual", d(6, 1), "in_person", others=2), AS_OF, 2, ()),
]


@pytest.mark.parametrize(
    ("desk", "as_of", "stage", "badges"), [pytest.param(*row[1:], id=row[0]) for row in STAGES]
)
def test_stage(desk: Desk, as_of: date, stage: int, badges: tuple[str, ...]) -> None:
    standing = desk.facts(as_of).standing
    assert (standing.stage, standing.badges) == (stage, badges)
    if stage:
        assert any(reason.records or reason.rule == "judgement" for reason in standing.because)


def test_judgement_stands_for_a_year() -> None:
    desk = Desk()
    override = r.StageOverride("o1", 3, "school friend", d(6, 1))

    def stage(as_of: date) -> tuple[int, bool]:
        standing = facts_of(desk.person, Records(overrides=[override]), as_of, MODEL).standing
        return standing.stage, standing.by_judgement

    assert stage(AS_OF) == (3, True)
    assert stage(d(6, 1, 2027)) == (0, False)
    assert facts_of(desk.person, Records(overrides=[override]), d(6, 1, 2028), MODEL).peak == 3


def handle(day: date) -> r.Handle:
    return r.Handle("h1", "linkedin", connected_on=day)


def with_handle(day: date) -> Desk:
    desk = Desk("listed")
    desk.handles.append(handle(day))
    return desk


def birthday(circle: str) -> Desk:
    desk = calls(d(6, 10), circle=circle)
    desk.milestones.append(r.Milestone(1, "m1", "birthday", 7, 4))
    return desk


def assigned(day: date, offset: int = 0) -> Desk:
    return Desk("active", circle_since=day, circle_offset=offset)


def thanks() -> Desk:
    return calls(d(6, 28), circle="inner").favour("receive", "M", d(6, 28), type="intro")


def give_first() -> Desk:
    desk = calls(d(6, 10), circle="active").favour("receive", "M", d(6, 10), thanked_on=d(6, 11))
    return desk.favour("receive", "S", d(5, 1), thanked_on=d(5, 2))


def silent() -> Desk:
    desk = Desk("close").touch("message", "in", d(4, 1))
    return desk.touch("message", "out", d(5, 1)).touch("message", "out", d(5, 20))


FLAGS = [
    ("E54", calls(d(5, 16)), AS_OF, {"OVERDUE": (0.5, 58)}),
    ("E55", calls(d(5, 31)), AS_OF, {}),
    (
        "E56",
        calls(d(4, 20), d(4, 29), d(5, 11), d(5, 20), d(5, 29)),
        AS_OF,
        {"COOLING": (0.4444, 67), "OVERDUE": (0.0667, 53)},
    ),
    (
        "E57",
        Desk("wide")
        .touch("message", "in", d(6, 20))
        .touch("message", "out", d(6, 21))
        .promise(d(6, 21), d(6, 27)),
        AS_OF,
        {"PROMISE_OVERDUE": (0.4286, 99)},
    ),
    ("E58", thanks(), AS_OF, {"THANKS_DUE": (0.2857, 98)}),
    (
        "E59",
        Desk("active").touch("message", "out", d(6, 20)).touch("message", "in", d(6, 25)),
        AS_OF,
        {"REPLY_OWED": (0.7143, 91)},
    ),
    ("E60a", with_handle(d(6, 23)), AS_OF, {"NEW": (0.5, 60)}),
    ("E60b", with_handle(d(5, 30)), AS_OF, {}),
    ("E61", silent(), AS_OF, {"ONE_SIDED": (0.0, 38)}),
    ("E62", silent(), d(7, 20), {"OVERDUE": (1.0333, 63), "ONE_SIDED": (0.0, 38)}),
    ("E65", give_first(), AS_OF, {"GIVE_FIRST": (0.0, 44)}),
    (
        "E66",
        calls(d(6, 10)).favour("give", "L", d(6, 20)).favour("give", "M", d(6, 20)),
        AS_OF,
        {"LET_THEM_HELP": (0.0, 28)},
    ),
    (
        "E67",
        Desk("wide").touch("message", "out", d(6, 16)).favour("ask", "S", d(6, 16), type="advice"),
        AS_OF,
        {"WAITING": (0.4286, 53)},
    ),
    ("E68a", birthday("active"), AS_OF, {"MILESTONE": (0.4286, 73)}),
    ("E68b", birthday("wide"), AS_OF, {}),
    ("E69a", assigned(d(6, 1), 10), AS_OF, {"OVERDUE": (0.2111, 50)}),
    ("E69b", assigned(d(6, 25), 10), AS_OF, {}),
    ("E70a", Desk("listed"), AS_OF, {"NEVER": (0.0, 10)}),
    ("E70b", Desk("listed", status="do_not_contact"), AS_OF, {}),
]


@pytest.mark.parametrize(
    ("desk", "as_of", "expected"), [pytest.param(*row[1:], id=row[0]) for row in FLAGS]
)
def test_flags(desk: Desk, as_of: date, expected: dict[str, tuple[float, int]]) -> None:
    assert desk.flags(as_of) == expected


def revive(
    own: float, *, circle: str, stage: int, in_focus: bool, on_topic: bool, novel: bool
) -> tuple[float, int]:
    from community_desk.core.sight import Found

    value = today.revive_value(own, novel=novel, on_topic=on_topic)
    found = Found("DORMANT", "s", value, 10, False, None, "", {}, ())
    got = today.weigh(
        found,
        circle=circle,
        stage=stage,
        in_focus=in_focus,
        on_topic=on_topic,
        shown=today.NOT_SHOWN,
        as_of=AS_OF,
        model=MODEL,
    )
    return got.urgency, got.priority


def test_e63_e64_dormant() -> None:
    desk = calls(d(1, 10, 2021), d(6, 1, 2022), circle="wide")
    desk.favour("receive", "S", d(5, 1, 2022), thanked_on=d(5, 2, 2022))
    desk.peaks.append((3, d(6, 1, 2022)))
    (found,) = (f for f in desk.facts().flags if f.flag == "DORMANT")
    assert found.numerator == 6
    stage = desk.facts().standing.stage
    assert revive(
        found.numerator, circle="wide", stage=stage, in_focus=False, on_topic=True, novel=True
    ) == (1.0, 49)
    plain = (
        Desk("wide").touch("message", "out", d(1, 3, 2022)).touch("message", "in", d(1, 5, 2022))
    )
    (found,) = (f for f in plain.facts().flags if f.flag == "DORMANT")
    assert today.revive_value(found.numerator, novel=False, on_topic=False) < today.REVIVE_NEEDED


def test_e71_to_e73_priority() -> None:
    desk = r1(base())
    (found,) = (f for f in calls(d(5, 16)).facts().flags if f.flag == "OVERDUE")

    def priority(shown: today.Shown) -> int:
        return today.weigh(
            found,
            circle="close",
            stage=3,
            in_focus=False,
            on_topic=False,
            shown=shown,
            as_of=AS_OF,
            model=MODEL,
        ).priority

    assert desk.facts().standing.stage == 3
    assert (priority(today.NOT_SHOWN), priority(today.Shown(3, d(6, 29)))) == (60, 45)
    assert priority(today.Shown(3, d(6, 1))) == 60
    (due,) = (f for f in thanks().facts().flags if f.flag == "THANKS_DUE")
    got = today.weigh(
        due,
        circle="inner",
        stage=4,
        in_focus=False,
        on_topic=False,
        shown=today.Shown(3, d(6, 29)),
        as_of=AS_OF,
        model=MODEL,
    )
    assert got.priority == 102
    assert revive(8, circle="wide", stage=2, in_focus=True, on_topic=False, novel=False)[1] == 53


@pytest.mark.parametrize(
    ("lanes", "capacity", "left", "least", "expected"),
    [
        pytest.param((10, 10, 10), 5, 5, 1, (3, 1, 1), id="E74"),
        pytest.param((1, 10, 10), 5, 5, 1, (1, 3, 1), id="E75"),
        pytest.param((10, 0, 0), 5, 5, 1, (5, 0, 0), id="E76a"),
        pytest.param((0, 0, 100), 5, 2, 1, (0, 0, 2), id="E76b"),
        pytest.param((10, 10, 10), 8, 10, 2, (5, 1, 2), id="E77"),
        pytest.param((10, 10, 10), 1, 5, 1, (1, 0, 0), id="E78a"),
        pytest.param((10, 10, 10), 2, 5, 1, (1, 1, 0), id="E78b"),
    ],
)
def test_lanes(
    lanes: tuple[int, int, int],
    capacity: int,
    left: int,
    least: int,
    expected: tuple[int, int, int],
) -> None:
    assert today.fill_lanes(lanes, capacity, left, least) == expected


def test_e79_spread() -> None:
    offsets = today.spread_offsets([f"p{n}" for n in range(20)], 30)
    first_due = sorted(offset + 1 for offset in offsets.values())
    assert first_due == [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 28, 29]


def test_e80_e81_load() -> None:
    full = today.load_of([(7, 5), (30, 10), (90, 35), (180, 100), (365, 350)], MODEL.plan)
    assert [round(v, 3) for v in full] == [2.951, 3.571, 0.826]
    assert full.word == "comfortable"
    over = today.load_of([(30, 40), (90, 200), (180, 500)], MODEL.plan)
    assert [round(v, 3) for v in over] == [6.333, 3.571, 1.773]
    assert over.word == "over"


def test_e82_working_days() -> None:
    pairs = [(d(6, 1), d(6, 4)), (d(6, 1), d(6, 10)), (d(6, 5), d(6, 8)), (d(6, 5), d(6, 16))]
    assert [days.working_days_between(a, b, MODEL.plan.working_days) for a, b in pairs] == [
        3,
        7,
        1,
        7,
    ]


def test_e83_days_ahead() -> None:
    cases = [(AS_OF, 7, 4), (AS_OF, 6, 30), (d(2, 25), 2, 29), (d(12, 30), 1, 2)]
    ahead = [(days.next_occurrence(m, day, as_of) - as_of).days for as_of, m, day in cases]  # type: ignore[operator]
    assert ahead == [4, 0, 3, 3]


def test_inbound_ties_end() -> None:
    ended = handle(d(1, 1))._replace(ended_on=d(6, 1))
    assert ladder.inbound_ties([ended], AS_OF) == []
    assert ladder.inbound_ties([ended], d(5, 31)) == [ended]
