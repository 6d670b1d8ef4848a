"""Who needs you, and why: the sixteen flags, in order of their base priority."""

from __future__ import annotations

from functools import cache

from community_desk.core.flags import (
    cooling,
    dormant,
    give_first,
    intro_pending,
    let_them_help,
    milestone,
    never,
    new,
    one_sided,
    overdue,
    promise_due,
    promise_overdue,
    reply_owed,
    request_open,
    thanks_due,
    waiting,
)
from community_desk.core.flags.rule import FlagRule

RULES: tuple[FlagRule, ...] = (
    promise_overdue.RULE,
    request_open.RULE,
    thanks_due.RULE,
    reply_owed.RULE,
    promise_due.RULE,
    intro_pending.RULE,
    milestone.RULE,
    new.RULE,
    cooling.RULE,
    waiting.RULE,
    overdue.RULE,
    give_first.RULE,
    dormant.RULE,
    one_sided.RULE,
    let_them_help.RULE,
    never.RULE,
)
BY_FLAG = {rule.flag: rule for rule in RULES}


@cache
def rules_for(present: tuple[str, ...]) -> tuple[FlagRule, ...]:
    """The rules that can hold where the sight has these parts."""
    return tuple(rule for rule in RULES if not rule.needs or set(rule.needs) & set(present))


__all__ = ["BY_FLAG", "RULES", "FlagRule", "rules_for"]
