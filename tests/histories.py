"""Random histories of one person, for Hypothesis."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from community_desk.core import records as r
from community_desk.core.facts import Records
from community_desk.core.kinds import Circle, Depth, Kind

DAY0 = date(2022, 1, 1)
SPAN = 5 * 365

days = st.integers(0, SPAN).map(lambda n: DAY0 + timedelta(days=n))
later = st.integers(0, 60)
LIVE = ("encounter", "call", "meeting", "work")
LIGHT = ("follow", "react", "reshare")


@st.composite
def interactions(
    draw: st.DrawFn, kinds: tuple[str, ...] = tuple(Kind), most: int = 25
) -> list[r.Interaction]:
    """A list of interactions with ids in the order of entry."""
    found = []
    for n in range(draw(st.integers(0, most))):
        kind = draw(st.sampled_from(kinds))
        direction = "mutual" if kind in LIVE else draw(st.sampled_from(("in", "out")))
        found.append(
            r.Interaction(
                n, f"i{n:03}", draw(st.sampled_from(("email", "linkedin", "phone"))), str(kind),
                direction, draw(days), str(draw(st.sampled_from(tuple(Depth)))),
                draw(st.sampled_from((1, 1, 1, 2, 5, 12))),
                draw(st.sampled_from((None, "me", "them"))), draw(st.booleans()) and kind == "call",
            )
        )  # fmt: skip
    return found


@st.composite
def exchanges(draw: st.DrawFn) -> list[r.Exchange]:
    """Favours of every side and state."""
    found = []
    for n in range(draw(st.integers(0, 7))):
        side = draw(st.sampled_from(("give", "receive", "ask", "request")))
        done = side in ("give", "receive") or draw(st.booleans())
        day = draw(days)
        done_on = day + timedelta(days=draw(later)) if done else None
        thanked = draw(st.booleans()) and done_on is not None
        found.append(
            r.Exchange(
                n, f"e{n:03}", side,
                draw(st.sampled_from(("advice", "intro", "referral", "work", "other"))),
                draw(st.sampled_from(("S", "M", "L"))), day, draw(st.booleans()),
                "done" if done else "open", done_on,
                draw(st.sampled_from((None, True, False))) if done else None,
                draw(st.booleans()) if done else False,
                done_on + timedelta(days=draw(later)) if thanked and done_on else None,
                draw(st.sampled_from((None, "pricing", "maps"))),
            )
        )  # fmt: skip
    return found


@st.composite
def promises(draw: st.DrawFn) -> list[r.Commitment]:
    """Promises kept, late, open, dropped, of both sides."""
    found = []
    for n in range(draw(st.integers(0, 5))):
        made = draw(days)
        due = made + timedelta(days=draw(later))
        done = made + timedelta(days=draw(later)) if draw(st.booleans()) else None
        dropped = (
            made + timedelta(days=draw(later)) if done is None and draw(st.booleans()) else None
        )
        who = draw(st.sampled_from(("me", "me", "them")))
        found.append(r.Commitment(n, f"c{n:03}", who, "it", made, due, done, dropped))
    return found


@st.composite
def people(draw: st.DrawFn) -> r.Person:
    """A person of any circle."""
    rated = draw(st.booleans())
    return r.Person(
        1, "p1", "Ana", circle=str(draw(st.sampled_from(tuple(Circle)))),
        circle_since=draw(days), circle_offset=draw(st.integers(0, 90)),
        cadence_override=draw(st.sampled_from((None, None, 14, 200))),
        family=draw(st.booleans()), closeness=draw(st.integers(1, 5)) if rated else None,
        rated_on=draw(days) if rated else None, org=draw(st.sampled_from(("", "Zeiss"))),
        breach_on=draw(st.sampled_from((None, None, None, DAY0 + timedelta(days=900)))),
    )  # fmt: skip


@st.composite
def histories(draw: st.DrawFn) -> Records:
    """Everything about one person."""
    connected = draw(st.sampled_from((None, DAY0, DAY0 + timedelta(days=1200))))
    ended = connected + timedelta(days=300) if connected and draw(st.booleans()) else None
    return Records(
        handles=[r.Handle("h1", "linkedin", connected_on=connected, ended_on=ended)],
        interactions=draw(interactions()),
        exchanges=draw(exchanges()),
        promises=draw(promises()),
        milestones=[r.Milestone(1, "m1", "birthday", 2, 29)] if draw(st.booleans()) else [],
        overrides=[r.StageOverride("o1", draw(st.integers(0, 5)), "so", draw(days))]
        if draw(st.sampled_from((False, False, True)))
        else [],
    )
