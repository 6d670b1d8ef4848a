"""People of one name, told apart by what is known of them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from community_desk.core.names import fold
from community_desk.core.phrase import PersonMatch

_WAYS = 3
"""Place, address and year: what is added, one after the other, while two read alike."""


def told_apart(connection: Any, matches: Sequence[PersonMatch]) -> list[PersonMatch]:
    """The same people, with as much said of namesakes as it takes to know which is which."""
    count = Counter(fold(match.name) for match in matches)
    alike = [match for match in matches if count[fold(match.name)] > 1]
    if not alike:
        return list(matches)
    known = _known(connection, [match.id for match in alike])
    said = {match.id: match.detail for match in alike}
    for way in range(_WAYS):
        told = Counter((fold(match.name), fold(said[match.id])) for match in alike)
        for match in alike:
            detail = said[match.id]
            if not detail or told[fold(match.name), fold(detail)] > 1:
                said[match.id] = ", ".join(filter(None, (detail, known[match.id][way])))
    return [match._replace(detail=said.get(match.id, match.detail)) for match in matches]


def _known(connection: Any, ids: Sequence[int]) -> dict[int, tuple[str, str, str]]:
    """Place, an address and the year in which each became known, empty where there is none."""
    marks = ",".join("?" * len(ids))
    rows = connection.execute(
        "SELECT p.id, p.place, p.emails, p.phones, "
        "(SELECT COALESCE(h.identifier, h.number, h.address) FROM handles h "
        "WHERE h.person_id = p.id ORDER BY h.id LIMIT 1), "
        "COALESCE(p.met_on, (SELECT MIN(h.connected_on) FROM handles h WHERE h.person_id = p.id), "
        "(SELECT MIN(i.date) FROM interactions i WHERE i.person_id = p.id)) "
        f"FROM people p WHERE p.id IN ({marks})",
        list(ids),
    )
    return {
        key: (place or "", _first(emails) or handle or _first(phones), str(day or "")[:4])
        for key, place, emails, phones, handle, day in rows
    }


def _first(values: str | None) -> str:
    found = json.loads(values or "[]")
    return str(found[0]) if found else ""
