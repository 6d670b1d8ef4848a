"""The rules in force on this desk: shipped model, the user's settings, the active program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from community_desk.core.names import fold
from community_desk.core.parameters import WEEKDAYS, Model, PlanRules
from community_desk.core.purpose import Purpose

SETTING_WORKING_DAYS = "plan.working_days"
SETTING_CAPACITY = "plan.per_working_day"
SETTING_TRIAGE = "plan.triage_per_week"
SETTING_CADENCE = "cadence."
"""Prefix of the settings that change a circle's cadence, e.g. `cadence.close`."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What every query and derivation reads beside the records."""

    model: Model
    purpose: Purpose | None = None
    program_id: int | None = None
    program_uid: str | None = None
    topics: frozenset[str] = frozenset()
    """Folded names of topics that are mine or the program's."""
    target_orgs: frozenset[str] = frozenset()
    """Folded employers the program aims at."""

    @property
    def focus_cadence(self) -> int | None:
        """Cadence in days of the focus list, where a program is active."""
        return self.purpose.focus_cadence_days if self.purpose else None


def org_key(org: str | None) -> str:
    """An employer's name for comparison; empty when unknown."""
    return fold(org or "")


def load_rules(
    connection: Any, as_of: date, model: Model, purposes: Mapping[str, Purpose]
) -> Rules:
    """Read settings, program, topics and targets in four small statements."""
    settings: dict[str, Any] = {}
    for key, value in connection.execute("SELECT key, value FROM settings"):
        settings[key] = json.loads(value) if value is not None else None
    program = connection.execute(
        "SELECT id, uid, purpose, topics, capacity FROM programs "
        "WHERE (start IS NULL OR start <= ?) AND (ended_on IS NULL OR ended_on > ?) "
        "ORDER BY start IS NOT NULL DESC, start DESC, uid DESC LIMIT 1",
        (as_of.isoformat(), as_of.isoformat()),
    ).fetchone()
    purpose = purposes.get(program[2]) if program else None
    plan = model.plan
    topics = {
        fold(name) for (name,) in connection.execute("SELECT name FROM topics WHERE mine = 1")
    }
    targets: frozenset[str] = frozenset()
    if program is not None and purpose is not None:
        plan = replace(
            plan,
            per_working_day=program[4] or purpose.per_working_day,
            lane_c_min=purpose.lane_c_min,
            lane_c_per_week=purpose.lane_c_per_week,
            triage_per_week=purpose.triage_per_week,
        )
        by_uid = dict(connection.execute("SELECT uid, name FROM topics").fetchall())
        topics |= {fold(by_uid.get(name, name)) for name in json.loads(program[3] or "[]")}
        targets = frozenset(
            org_key(org)
            for (org,) in connection.execute(
                "SELECT org FROM targets WHERE program_id = ?", (program[0],)
            )
        )
    return Rules(
        model=_with_settings(replace(model, plan=plan), settings),
        purpose=purpose,
        program_id=program[0] if program and purpose else None,
        program_uid=program[1] if program and purpose else None,
        topics=frozenset(topics),
        target_orgs=targets,
    )


def _with_settings(model: Model, settings: Mapping[str, Any]) -> Model:
    """The model with what the user changed; anything that does not fit is left out."""
    plan: PlanRules = model.plan
    days = settings.get(SETTING_WORKING_DAYS)
    if isinstance(days, list) and days and all(day in WEEKDAYS for day in days):
        plan = replace(plan, working_days=frozenset(WEEKDAYS.index(day) for day in days))
    capacity = settings.get(SETTING_CAPACITY)
    if isinstance(capacity, int) and capacity >= 1:
        plan = replace(plan, per_working_day=capacity)
    triage = settings.get(SETTING_TRIAGE)
    if isinstance(triage, int) and triage >= 0:
        plan = replace(plan, triage_per_week=triage)
    circles = dict(model.circles)
    for circle, rule in model.circles.items():
        cadence = settings.get(SETTING_CADENCE + circle)
        if isinstance(cadence, int) and cadence >= 1 and rule.cadence is not None:
            circles[circle] = replace(rule, cadence=cadence)
    return replace(model, plan=plan, circles=circles)


def rules_key(rules: Rules) -> str:
    """What of the rules derived rows depend on: when it differs, all are made anew."""
    model = rules.model
    cadences = ",".join(str(rule.cadence) for rule in model.circles.values())
    days = "".join(str(day) for day in sorted(model.plan.working_days))
    return f"{model.version}|{cadences}|{days}|{rules.program_id}|{rules.focus_cadence}"
