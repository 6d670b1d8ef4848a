"""Two records of one person inside a source become one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from community_desk.core.incoming import IncomingOwner, IncomingPerson


def join(a: IncomingPerson, b: IncomingPerson) -> IncomingPerson:
    """Two records of one person inside a source: what the first lacks comes from the second."""
    return replace(
        a,
        name=a.name or b.name,
        given_name=a.given_name or b.given_name,
        family_name=a.family_name or b.family_name,
        nickname=a.nickname or b.nickname,
        org=a.org or b.org,
        role=a.role or b.role,
        place=a.place or b.place,
        notes=a.notes if not b.notes or b.notes in a.notes else f"{a.notes}\n{b.notes}".strip(),
        emails=_both(a.emails, b.emails),
        phones=_both(a.phones, b.phones),
        urls=_both(a.urls, b.urls),
        tags=_both(a.tags, b.tags),
        handles=_join_handles(a.handles, b.handles),
        milestones=_both(a.milestones, b.milestones),
        extra={**b.extra, **a.extra},
        met_on=a.met_on or b.met_on,
        met_how=a.met_how or b.met_how,
        died=a.died or b.died,
        not_person=a.not_person if a.not_person == b.not_person else None,
    )


def _both(a: Iterable[Any], b: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*a, *b)))


def _join_handles(a: Sequence[Any], b: Sequence[Any]) -> tuple[Any, ...]:
    merged: dict[tuple[str, str], Any] = {}
    for handle in (*a, *b):
        key = (handle.channel, handle.number or handle.identifier.casefold())
        old = merged.get(key)
        if old is None:
            merged[key] = handle
            continue
        days = [d for d in (old.connected_on, handle.connected_on) if d is not None]
        merged[key] = replace(
            old,
            identifier=old.identifier or handle.identifier,
            address=old.address or handle.address,
            i_follow=old.i_follow if old.i_follow is not None else handle.i_follow,
            follows_me=old.follows_me if old.follows_me is not None else handle.follows_me,
            connected_on=min(days, default=None),
            invited_on=old.invited_on or handle.invited_on,
            ended_on=old.ended_on or handle.ended_on,
        )
    return tuple(merged.values())


def join_owner(a: IncomingOwner, b: IncomingOwner) -> IncomingOwner:
    """Everything the source says of its owner."""
    return IncomingOwner(
        _both(a.names, b.names),
        _both(a.emails, b.emails),
        _both(a.phones, b.phones),
        _both(a.handles, b.handles),
    )
