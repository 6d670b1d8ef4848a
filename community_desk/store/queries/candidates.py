"""Who may be on the cards of the day: the highest of each lane, and everybody who needs a look."""

from __future__ import annotations

from datetime import date
from typing import Any

from community_desk.core.parameters import FLAGS as PLACES
from community_desk.store.queries.weighing import Context
from community_desk.store.rules import Rules, org_key

RANKED = """
SELECT person_id, MAX((weight + MIN(:urgency_max, CAST(10.0 * (MIN(
         numerator + CASE WHEN daily THEN :today - counted_on ELSE 0 END,
         COALESCE(most, 1e18)) / denominator) AS INTEGER))) * 32 + 31 - place) AS rank
  FROM flags INDEXED BY ix_flags_rank
 WHERE place NOT IN (:dormant, :never) AND person_id NOT IN (SELECT person_id FROM temp.special)
 GROUP BY person_id
"""
"""The best flag of everybody whose priority needs nothing beside the flags: priority and place."""


LANE_PLACES = {"A": (0, 5), "B": (6, 15)}
"""Places of the flags of a lane in the order of all flags; DORMANT and NEVER stand apart."""


def candidates(
    connection: Any, rules: Rules, as_of: date, context: Context, places: int
) -> tuple[list[int], dict[str, int]]:
    """People who may be on the day's cards, and by lane how many more only wait.

    Everybody whose priority depends on focus, topic, the memory of cards or the rest of the
    desk is looked at; of all others the highest of each lane, ties in the day's own order.
    """
    run = connection.execute
    special = set(context.on_topic) | set(context.focus) | {key for key, _, _ in context.shown}
    special |= {row[0] for row in run("SELECT person_id FROM flags WHERE flag = 'DORMANT'")}
    if rules.target_orgs:
        special |= _at_targets(connection, rules)
    run("CREATE TEMP TABLE IF NOT EXISTS special (person_id INTEGER PRIMARY KEY)")
    run("DELETE FROM temp.special")
    connection.executemany("INSERT INTO temp.special VALUES (?)", [(key,) for key in special])
    values = {
        "urgency_max": rules.model.priority.urgency_max,
        "today": as_of.toordinal(),
        "dormant": PLACES.index("DORMANT"),
        "never": PLACES.index("NEVER"),
    }
    run("CREATE TEMP TABLE IF NOT EXISTS ranked (person_id INTEGER PRIMARY KEY, rank INTEGER)")
    run("DELETE FROM temp.ranked")
    run(f"INSERT INTO temp.ranked {RANKED}", values)
    chosen = set(special)
    uncounted = {"A": 0, "B": 0, "C": 0}
    for lane, (low, high) in LANE_PLACES.items():
        best = _best_of_lane(connection, rules, low, high, places)
        chosen.update(best)
        total = run(
            "SELECT COUNT(*) FROM temp.ranked WHERE 31 - (rank & 31) BETWEEN ? AND ?", (low, high)
        ).fetchone()[0]
        uncounted[lane] = int(total) - len(best)
    never, total = _never(connection, places)
    chosen.update(never)
    uncounted["C"] = total - len(never)
    return sorted(chosen), uncounted


PREFERENCE_SQL = {
    "job": "x.stage,",
    "brand": "NOT EXISTS (SELECT 1 FROM flags n WHERE n.person_id = r.person_id "
    "AND n.flag = 'NEW'),",
}


def _best_of_lane(connection: Any, rules: Rules, low: int, high: int, places: int) -> list[int]:
    """The highest ranked people of a lane, as many as the day could take."""
    lane = "31 - (r.rank & 31) BETWEEN ? AND ?"
    row = connection.execute(
        f"SELECT r.rank >> 5 FROM temp.ranked r WHERE {lane} ORDER BY 1 DESC LIMIT 1 OFFSET ?",
        (low, high, max(0, places - 1)),
    ).fetchone()
    least = row[0] if row else -1
    preference = PREFERENCE_SQL.get(rules.purpose.code, "") if rules.purpose else ""
    return [
        found[0]
        for found in connection.execute(
            "SELECT r.person_id FROM temp.ranked r JOIN facts x ON x.person_id = r.person_id "
            f"JOIN people p ON p.id = r.person_id WHERE {lane} AND r.rank >> 5 >= ? "
            f"ORDER BY r.rank >> 5 DESC, {preference} p.uid LIMIT ?",
            (low, high, least, places),
        )
    ]


def _never(connection: Any, places: int) -> tuple[list[int], int]:
    """Listed people without a word, in the order of uids, and how many there are."""
    alone = (
        "FROM flags f WHERE f.flag = 'NEVER' AND f.person_id NOT IN "
        "(SELECT person_id FROM temp.special) AND f.person_id NOT IN "
        "(SELECT person_id FROM temp.ranked)"
    )
    first = connection.execute(
        f"SELECT f.person_id {alone} ORDER BY f.subject LIMIT ?", (places,)
    ).fetchall()
    total = connection.execute(f"SELECT COUNT(*) {alone}").fetchone()[0]
    return [row[0] for row in first], int(total)


def _at_targets(connection: Any, rules: Rules) -> set[int]:
    """People at the employers the program aims at."""
    orgs = [
        row[0]
        for row in connection.execute("SELECT DISTINCT org FROM people WHERE org IS NOT NULL")
        if org_key(row[0]) in rules.target_orgs
    ]
    marks = ",".join("?" * len(orgs))
    return {
        row[0] for row in connection.execute(f"SELECT id FROM people WHERE org IN ({marks})", orgs)
    }
