"""A sample plan: a job program with goals, targets and opportunities under way."""

from __future__ import annotations

import random
from datetime import date, timedelta

from community_desk.core.sample.history import Story, Tables

CHECKED = ("goal_written", "channels_chosen", "same_photo", "same_name", "follow_experts",
           "be_polite", "answer_in_time", "duplicates_settled")  # fmt: skip
GOALS = (
    ("meetings_or_calls_per_week", 3.0, 1.0),
    ("weak_ties_revived_per_week", 5.0, 0.0),
    ("thanked_within_1_day", 1.0, None),
    ("lifelines_warm", 10.0, None),
)
WANTED = (
    ("Northwind Optics", "Platform lead", "target", 5),
    ("Blue Harbour", "Data engineering manager", "in_touch", 4),
    ("Ginkgo Learning", "Head of data", "conversation", 4),
    ("Kestrel Energy", "Team lead, tools", "referred", 3),
    ("Silver Birch Housing", "Analytics lead", "interview", 5),
)
SOURCES = ("posting", "friend", "friend", "introduction", "friend")
BARE = (("Tidewater Insurance", 4), ("Delta Archiv", 3))
"""Employers nothing was begun at yet."""


def add_program(tables: Tables, stories: list[Story], chance: random.Random, today: date) -> None:
    """A job program, three weeks old, with people in focus and a board half full."""
    near = [s for s in stories if s.circle in ("close", "active", "wide") and s.is_active]
    if not near:
        return
    start = today - timedelta(days=today.weekday() + 21)
    tables["programs"].append(
        {
            "uid": "sample-program",
            "purpose": "job",
            "statement": "A team that builds things people rely on",
            "topics": ["hiring"],
            "channels": ["linkedin", "email", "in_person"],
            "start": start.isoformat(),
            "review_weekday": 4,
            "weekly_minutes": 150,
            "checks": dict.fromkeys(CHECKED, start.isoformat()),
        }
    )
    roles = ("booster", "insider", "lifeline", "referee")
    for story in chance.sample(near, min(12, len(near))):
        tables["program_people"].append(
            {
                "uid": f"{story.uid}-focus",
                "program": "sample-program",
                "person": story.uid,
                "role": chance.choice(roles),
            }
        )
    _add_board(tables, near, chance, today)


def _add_board(tables: Tables, near: list[Story], chance: random.Random, today: date) -> None:
    for metric, target, baseline in GOALS:
        goal = {"uid": f"sample-goal-{metric}", "program": "sample-program", "metric": metric,
                "target": target, "by": (today + timedelta(days=160)).isoformat()}  # fmt: skip
        tables["goals"].append(goal | ({} if baseline is None else {"baseline": baseline}))
    for number, (org, motivation) in enumerate((*((w[0], w[3]) for w in WANTED), *BARE)):
        tables["targets"].append(
            {"uid": f"sample-target-{number}", "program": "sample-program", "org": org,
             "motivation": motivation, "advocate": number in (2, 4), "posting": number in (0, 3)}
        )  # fmt: skip
    people = chance.sample(near, min(len(WANTED), len(near)))
    for number, (org, title, stage, _) in enumerate(WANTED):
        uid = f"sample-opportunity-{number}"
        row = {"uid": uid, "program": "sample-program", "target": f"sample-target-{number}",
               "title": title, "org": org, "stage": stage,
               "opened_on": (today - timedelta(days=18 - number)).isoformat(),
               "source": SOURCES[number]}  # fmt: skip
        if number and number < len(people):
            row["person"] = people[number].uid
            tables["opportunity_people"].append(
                {"uid": f"{uid}-part", "opportunity": uid, "person": people[number].uid,
                 "role": "referrer" if stage == "referred" else "insider"}
            )  # fmt: skip
        if stage == "interview":
            row |= {"next_step": "second round",
                    "next_on": (today + timedelta(days=2)).isoformat()}  # fmt: skip
        tables["opportunities"].append(row)
        for at, kind in enumerate({"in_touch": ("asked",), "conversation": ("asked", "talk"),
                                   "referred": ("talk",), "interview": ("applied", "interview")}
                                  .get(stage, ())):  # fmt: skip
            tables["opportunity_events"].append(
                {"uid": f"{uid}-{kind}", "opportunity": uid, "kind": kind,
                 "date": (today - timedelta(days=6 - 3 * at)).isoformat()}
            )  # fmt: skip
