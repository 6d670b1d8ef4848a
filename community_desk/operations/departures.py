"""What a newer complete list says by what it lacks: who left, and who changed employer."""

from __future__ import annotations

from collections.abc import Set
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from community_desk.core.incoming import IncomingPerson
    from community_desk.operations.import_preview import SourcePlan
    from community_desk.store.change import Change

CURRENT = "(connected_on IS NOT NULL OR i_follow = 1 OR follows_me = 1) AND ended_on IS NULL"


def newest_day(change: Change, plan: SourcePlan) -> date | None:
    """The last day a source knows; None when it says nothing of time or is an older export.

    An older export is told by the desk knowing a later tie of the same channel.
    """
    days = [
        handle.connected_on
        for found in plan.people.values()
        for handle in found.incoming.handles
        if handle.connected_on is not None
    ]
    days += [item.date for item in plan.interactions or ()]
    if not days:
        return change.today if plan.complete else None
    newest = max(days)
    known = change.execute(
        "SELECT MAX(connected_on) FROM handles WHERE channel = ?", (plan.importer.channel,)
    ).fetchone()[0]
    return None if known is not None and known > newest.isoformat() else newest


def missing(change: Change, channel: str, batch: int, seen: Set[int]) -> list[tuple[int, str]]:
    """Current ties of a channel, (id, uid), that were known before and that no record named."""
    rows = change.execute(
        f"SELECT id, uid FROM handles WHERE channel = ? AND {CURRENT} AND batch_id IS NOT ?",
        (channel, batch),
    ).fetchall()
    return [(key, uid) for key, uid in rows if key not in seen]


def moved(
    change: Change, person: int, incoming: IncomingPerson, org: str, role: str
) -> tuple[str, str] | None:
    """The employer and role held before, when the source names others than the known; else None.

    A list that names a position held before is an older one and moves nobody back.
    """
    if not incoming.org or not org or (incoming.org, incoming.role) == (org, role):
        return None
    held = change.execute(
        "SELECT 1 FROM positions WHERE person_id = ? AND org IS ? AND COALESCE(role, '') = ?",
        (person, incoming.org, incoming.role or ""),
    ).fetchone()
    return None if held is not None else (org, role)
