"""What the product said of a desk against what the reference says, field by field."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

from reference import measures as m
from reference.community import community
from reference.day import priority, today
from reference.desk import Desk, Person
from reference.flags import Flag, flags
from reference.ladder import Standing, held_by, standing

NAMES = ("Stranger", "Aware", "Acquainted", "Trusting", "Go-to", "Advocate")
ONE_BY_ONE = ("PROMISE_OVERDUE", "REQUEST_OPEN", "THANKS_DUE", "PROMISE_DUE", "INTRO_PENDING",
              "MILESTONE", "WAITING")  # fmt: skip
"""Flags of which every reason is a record of its own."""
PARTS = {"trust_risk": "risk", "trust_ability": "ability", "trust_benevolence": "benevolence",
         "trust_integrity": "integrity"}  # fmt: skip


def differ(path: str, said: Any, wanted: Any) -> list[str]:
    """Where two documents differ; numbers to 1e-9, sets without order."""
    if isinstance(wanted, dict) and isinstance(said, dict):
        found = []
        for key in sorted(wanted.keys() | said.keys()):
            found += differ(f"{path}.{key}", said.get(key, "absent"), wanted.get(key, "absent"))
        return found
    if isinstance(wanted, list) and isinstance(said, list) and len(said) == len(wanted):
        return [line for n, (a, b) in enumerate(zip(said, wanted, strict=True))
                for line in differ(f"{path}[{n}]", a, b)]  # fmt: skip
    number = (int, float)
    if isinstance(said, number) and isinstance(wanted, number):
        same = math.isclose(said, wanted, rel_tol=1e-9, abs_tol=1e-9)
    else:
        same = said == wanted
    return [] if same else [f"{path}: product {said!r}, reference {wanted!r}"]


def report_of(desk: Desk, row: Any, as_of: date) -> tuple[dict[str, Any], Standing]:
    """The reference's report of one person, `because` and sentences aside."""
    person = Person(desk, row, as_of)
    stands = standing(person)
    gave, received = m.ledger(person)
    last = m.last_touch(person)
    return {
        "uid": row.uid,
        "name": row.name,
        "stage": stands.stage,
        "stage_name": NAMES[stands.stage],
        "badges": stands.badges,
        "warmth": m.warmth(person),
        "gap": m.gap(person),
        "rhythm": m.rhythm(person),
        "last_touch": last.isoformat() if last else None,
        "unanswered": len(m.unanswered_days(person)),
        "balance": {"gave": gave, "received": received, "value": m.balance(gave, received)},
        "hold": bool(held_by(person)),
        "flags": {f.flag: summed(person, stands, f, found) for found in [flags(person, stands)]
                  for f in found},
    }, stands  # fmt: skip


def summed(person: Person, stands: Standing, flag: Flag, found: list[Flag]) -> dict[str, Any]:
    """All reasons of one flag: the most urgent speaks, the records of all stand behind it."""
    same = [f for f in found if f.flag == flag.flag]
    weights = [(priority(person, stands, f), f.x) for f in same]
    return {
        "urgency": max(weights)[1],
        "priority": max(weights)[0],
        "lane": flag.lane,
        "eligible": set().union(*(f.records for f in same)),
    }


def check_because(said: dict[str, Any], stands: Standing, path: str) -> list[str]:
    """Each claim names records that really show it, and no claim is missing."""
    rules = {b["rule"]: set(b["records"]) for b in said["because"]}
    wanted = set(stands.records) - {"risk", "ability", "benevolence", "integrity"}
    told = {"trusting" if rule in PARTS else rule for rule in rules} - {"stranger"}
    found = differ(f"{path}.because", told, wanted)
    for rule, records in rules.items():
        eligible = stands.records.get(PARTS.get(rule, rule), set())
        if rule != "stranger" and not records <= eligible:
            found.append(f"{path}.because.{rule}: {records - eligible} do not show it")
        if not records and not (rule == "judgement" and stands.breach):
            found.append(f"{path}.because.{rule}: names no record")
    return found


def compare(
    document: dict[str, Any], as_of: date, report: list[Any], day: dict[str, Any],
    whole: dict[str, Any],
) -> list[str]:  # fmt: skip
    """Every difference of a desk on a day."""
    desk = Desk(document)
    found = []
    if len(report) != len(desk.people):
        found.append(f"report: {len(report)} people of {len(desk.people)}")
    for said, row in zip(report, desk.people, strict=True):
        wanted, stands = report_of(desk, row, as_of)
        path = f"report[{row.uid}]"
        found += check_because(said, stands, path)
        told = {key: said[key] for key in wanted}
        told["flags"] = {
            f["flag"]: {key: f[key] for key in ("urgency", "priority", "lane")}
            for f in said["flags"]
        }
        for flag in said["flags"]:
            eligible = wanted["flags"].get(flag["flag"], {}).get("eligible", set())
            records = set(flag["records"])
            if flag["flag"] in ONE_BY_ONE and records != eligible:
                found.append(f"{path}.{flag['flag']}.records: {records} but {eligible}")
            elif not records or not records <= eligible:
                found.append(f"{path}.{flag['flag']}.records: {records} not of {eligible}")
        for summary in wanted["flags"].values():
            del summary["eligible"]
        found += differ(path, told, wanted)
    wanted_day = today(desk, as_of)
    keys = ("person", "lane", "flag", "also", "priority", "urgency")
    cards = [{key: card[key] for key in keys} for card in day["cards"]]
    found += differ("today", {**day, "cards": cards}, wanted_day)
    return found + differ("community", whole, community(desk, as_of))
