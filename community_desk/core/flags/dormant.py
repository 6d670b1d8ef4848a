"""DORMANT: a tie worth reviving."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.flags.rule import FlagRule
from community_desk.core.kinds import Lane
from community_desk.core.ledger import is_received
from community_desk.core.sight import Found, Sight

GLADDER = "People are gladder to hear from us than we think."
SENTENCES = {
    "gave": f"Last word {{date}}. They helped you once. {GLADDER}",
    "trusted": f"Last word {{date}}. You trusted each other. {GLADDER}",
    "novel": f"Last word {{date}}. They see another world than your people do. {GLADDER}",
    "topic": f"Last word {{date}}. They share your topic. {GLADDER}",
}


def find(sight: Sight) -> Iterator[Found]:
    """gap >= dormant_after and peak stage >= 2; the revive value is completed when read.

    The numerator holds the person's own part of the value: 3 for a peak of Trusting, 2 if they
    ever gave, 1 if the two-way days span a year. Novelty and topic (2 each) depend on the rest
    of the desk (`core.today.revive_value`). Dormant ties give advice as good as current ones,
    and being written to is valued more than we expect (Levin and others 2011; Liu and others
    2022).
    """
    if not sight.touches or sight.peak < 2 or sight.quiet:
        return
    last = sight.touches[-1]
    if not sight.reached(last.date, sight.dormant_after):
        return
    gave = [e for e in sight.exchanges if is_received(e)]
    span = sight.two_way and sight.two_way[-1].day - sight.two_way[0].day >= 365
    value = (3 if sight.peak >= 3 else 0) + (2 if gave else 0) + (1 if span else 0)
    variant = "gave" if gave else "trusted" if sight.peak >= 3 else ""
    values: dict[str, object] = {"date": last.date}
    records = (last.uid, *(e.uid for e in gave))
    yield Found("DORMANT", last.date.isoformat(), value, 10, False, None, variant, values, records)


RULE = FlagRule("DORMANT", Lane.C, SENTENCES, find, ("touches",))
