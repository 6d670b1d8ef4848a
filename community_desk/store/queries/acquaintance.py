"""People in common: who of the user's people knows somebody too."""

from __future__ import annotations

from typing import Any, NamedTuple

from community_desk.store.queries.map import SMALL_GROUP

MEETINGS = 12
"""The latest small meetings of somebody; whom they met more often stands in these too.

Your people are looked up at each of them by their own index: a day of a large desk holds far more
interactions than you have people in circles.
"""
_YOURS = "p.circle IN ('inner', 'close', 'active', 'wide', 'edge')"
_TIED = f"""
WITH tied (id, rank, kind, words) AS (
    SELECT b_id, 0, 'relation', COALESCE(kind, '') FROM relations WHERE a_id = ?1
    UNION ALL SELECT a_id, 0, 'relation', COALESCE(kind, '') FROM relations WHERE b_id = ?1
    UNION ALL SELECT b_id, 1, 'introduction', COALESCE(reason, '') FROM introductions
        WHERE a_id = ?1 AND made_on IS NOT NULL
    UNION ALL SELECT a_id, 1, 'introduction', COALESCE(reason, '') FROM introductions
        WHERE b_id = ?1 AND made_on IS NOT NULL
    UNION ALL SELECT p.id, 2, 'employer', p.org FROM people p
        WHERE ?2 <> '' AND p.org = ?2 AND {_YOURS}
    UNION ALL SELECT g.person_id, 3, 'group', g.date FROM (
            SELECT date, channel, kind, text FROM interactions WHERE person_id = ?1
            AND direction = 'mutual' AND others BETWEEN 2 AND 8 ORDER BY date DESC LIMIT {MEETINGS}
        ) m CROSS JOIN people p CROSS JOIN interactions g
        ON g.person_id = p.id AND g.date = m.date AND g.direction = 'mutual' AND g.kind = m.kind
        AND g.channel = m.channel AND g.others BETWEEN 2 AND 8
        AND COALESCE(g.text, '') = COALESCE(m.text, '')
        WHERE {_YOURS}
)
"""
_WHO = (
    "FROM tied t JOIN people p ON p.id = t.id "
    f"WHERE p.id <> ?1 AND (p.status IS NULL OR p.status = 'active') AND {_YOURS}"
)


class Common(NamedTuple):
    """One person in common and the surest way they know each other."""

    uid: str
    name: str
    kind: str
    words: str


def common_count(connection: Any, person_id: int, org: str, colleagues: int) -> int:
    """How many of the user's people somebody knows, in one statement."""
    values = (person_id, _small(org, colleagues))
    row = connection.execute(f"{_TIED} SELECT COUNT(DISTINCT p.id) {_WHO}", values).fetchone()
    return int(row[0])


def in_common(connection: Any, uid: str, limit: int = 40) -> list[Common]:
    """Who these people are, the surest ties first."""
    row = connection.execute(
        "SELECT x.id, x.org, (SELECT COUNT(*) FROM people p WHERE p.org = x.org AND p.id <> x.id "
        f"AND {_YOURS}) FROM people x WHERE x.uid = ?",
        (uid,),
    ).fetchone()
    if row is None:
        return []
    found = connection.execute(
        # With MIN the other columns come from the row that holds it.
        f"{_TIED} SELECT p.uid, p.name, t.kind, t.words, MIN(t.rank) {_WHO} "
        "GROUP BY p.id ORDER BY MIN(t.rank), p.name, p.id LIMIT ?3",
        (row[0], _small(row[1] or "", row[2]), limit),
    )
    return [Common(*each[:4]) for each in found]


def _small(org: str, colleagues: int) -> str:
    """The employer where it is small enough to prove that people know each other."""
    return org if colleagues < SMALL_GROUP else ""
