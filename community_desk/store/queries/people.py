"""The People table: ids by SQL for sort and filter, rows by pages of ids."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from community_desk.core.parameters import FLAGS, Model
from community_desk.core.warmth import Sums, score_of, total_of, warmth_on
from community_desk.store.derived import NO_DAY
from community_desk.store.queries.search import match_query
from community_desk.store.rules import Rules


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Words and chips that combine with "and"; inside one chip "or"."""

    text: str = ""
    circles: tuple[str, ...] = ()
    stages: tuple[int, ...] = ()
    channels: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    bands: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ("active",)
    active_days: int | None = None
    org: str | None = None
    ids: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class PersonListRow:
    """One row of the table."""

    id: int
    uid: str
    name: str
    org: str
    role: str
    circle: str
    status: str
    stage: int
    by_judgement: bool
    score: int | None
    band: str
    last_touch: date | None
    gap: int | None
    next_touch: date | None
    flag: str | None
    gave: float
    received: float
    gave_count: int
    received_count: int
    channels: tuple[str, ...]


SORTS = {
    "name": "x.sort_name",
    "circle": "CASE x.circle WHEN 'inner' THEN 0 WHEN 'close' THEN 1 "
    "WHEN 'active' THEN 2 WHEN 'wide' THEN 3 WHEN 'edge' THEN 4 ELSE 5 END",
    "stage": "x.stage",
    "last_touch": "x.last_touch",
    "next_touch": "x.next_touch",
    "org": "(SELECT p.org FROM people p WHERE p.id = x.person_id) COLLATE NOCASE",
    "gave": "x.gave",
    "warmth": "",
}
NULLS_LAST = frozenset({"last_touch", "org"})


def _where(chosen: PeopleFilter, as_of: date) -> tuple[str, list[Any]]:
    """The conditions of a filter, as SQL and values."""
    parts: list[str] = ["1"]
    values: list[Any] = []

    def one_of(expression: str, wanted: Sequence[Any]) -> None:
        if wanted:
            parts.append(f"{expression} IN ({','.join('?' * len(wanted))})")
            values.extend(wanted)

    if chosen.ids is not None:
        parts.append("x.person_id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(chosen.ids))
    one_of("x.status", chosen.statuses)
    one_of("x.circle", chosen.circles)
    one_of("x.stage", chosen.stages)
    if chosen.org is not None:
        parts.append("x.person_id IN (SELECT id FROM people WHERE org = ?)")
        values.append(chosen.org)
    if chosen.channels:
        likes = " OR ".join("',' || x.channels || ',' LIKE ?" for _ in chosen.channels)
        parts.append(f"({likes})")
        values.extend(f"%,{channel},%" for channel in chosen.channels)
    if chosen.flags:
        marks = ",".join("?" * len(chosen.flags))
        parts.append(f"x.person_id IN (SELECT person_id FROM flags WHERE flag IN ({marks}))")
        values.extend(chosen.flags)
    if chosen.tags:
        marks = ",".join("?" * len(chosen.tags))
        parts.append(
            "x.person_id IN (SELECT p.id FROM people p, json_each(p.tags) t "
            f"WHERE p.tags IS NOT NULL AND t.value IN ({marks}))"
        )
        values.extend(chosen.tags)
    if chosen.active_days is not None:
        parts.append("x.last_touch >= ?")
        values.append((as_of - timedelta(days=chosen.active_days)).toordinal())
    query = match_query(chosen.text)
    if query:
        parts.append("x.person_id IN (SELECT rowid FROM search WHERE search MATCH ?)")
        values.append(query)
    elif chosen.text.strip():
        parts.append("0")
    return " AND ".join(parts), values


def people_ids(
    connection: Any,
    rules: Rules,
    as_of: date,
    chosen: PeopleFilter = PeopleFilter(),
    sort: str = "next_touch",
    *,
    descending: bool = False,
) -> list[int]:
    """Ids of the people that pass the filter, in order; ties by name."""
    where, values = _where(chosen, as_of)
    base = f"FROM facts x WHERE {where}"
    if sort == "warmth" or chosen.bands:
        ids = _by_warmth(connection, rules, as_of, base, values, chosen.bands, descending)
        if sort == "warmth":
            return ids
        allowed = set(ids)
        plain = replace(chosen, bands=())
        ordered = people_ids(connection, rules, as_of, plain, sort, descending=descending)
        return [key for key in ordered if key in allowed]
    column = SORTS[sort]
    way = "DESC" if descending else "ASC"
    nulls = f"{column} IS NULL, " if sort in NULLS_LAST else ""
    tie = "" if sort == "name" else ", x.sort_name"
    sql = f"SELECT x.person_id {base} ORDER BY {nulls}{column} {way}{tie}, x.person_id"
    return [row[0] for row in connection.execute(sql, values)]


def _by_warmth(
    connection: Any,
    rules: Rules,
    as_of: date,
    base: str,
    values: Sequence[Any],
    bands: Sequence[str],
    descending: bool,
) -> list[int]:
    """Scale the stored sums to the day; unknown stands last either way."""
    rows = connection.execute(
        f"SELECT x.person_id, x.anchor, x.w_in, x.w_out, x.w_light, x.half_life {base}", values
    )
    known, unknown = [], []
    day, model = as_of.toordinal(), rules.model
    for key, anchor, w_in, w_out, w_light, life in rows:
        if anchor is None:
            unknown.append(key)
            continue
        factor = 2.0 ** (-(day - anchor) / life)
        total = total_of(w_in * factor, w_out * factor, w_light * factor, model)
        known.append((total, key))
    if bands:
        known = [(t, key) for t, key in known if _band(t, model) in bands]
        unknown = unknown if "unknown" in bands else []
    known.sort(key=lambda pair: (-pair[0] if descending else pair[0], pair[1]))
    return [key for _, key in known] + unknown


def _band(total: float, model: Model) -> str:
    from community_desk.core.warmth import band_of

    return band_of(score_of(total, model), model)


def people_rows(
    connection: Any, rules: Rules, as_of: date, ids: Sequence[int]
) -> list[PersonListRow]:
    """The rows of these ids, in their order."""
    marks = ",".join("?" * len(ids))
    found = {}
    order = " ".join(f"WHEN '{flag}' THEN {n}" for n, flag in enumerate(FLAGS))
    for row in connection.execute(
        "SELECT p.id, p.uid, p.name, p.org, p.role, p.circle, p.status, x.stage, "
        "x.by_judgement, x.anchor, x.w_in, x.w_out, x.w_light, x.half_life, x.last_touch, "
        "x.next_touch, x.channels, x.gave, x.received, "
        f"(SELECT flag FROM flags f WHERE f.person_id = p.id ORDER BY CASE flag {order} END "
        "LIMIT 1), "
        "(SELECT COUNT(*) FROM exchanges e WHERE e.person_id = p.id AND e.side IN "
        "('give','request') AND e.status = 'done'), "
        "(SELECT COUNT(*) FROM exchanges e WHERE e.person_id = p.id AND e.side = 'receive') "
        f"FROM people p JOIN facts x ON x.person_id = p.id WHERE p.id IN ({marks})",
        list(ids),
    ):
        found[row[0]] = _row(row, rules, as_of)
    return [found[key] for key in ids if key in found]


def _row(row: Any, rules: Rules, as_of: date) -> PersonListRow:
    sums = None if row[9] is None else Sums(*row[9:13])
    warmth = warmth_on(sums, row[13], as_of, rules.model)
    last = None if row[14] is None else date.fromordinal(row[14])
    return PersonListRow(
        id=row[0],
        uid=row[1],
        name=row[2],
        org=row[3] or "",
        role=row[4] or "",
        circle=row[5] or "listed",
        status=row[6] or "active",
        stage=row[7],
        by_judgement=bool(row[8]),
        score=warmth.score,
        band=warmth.band,
        last_touch=last,
        gap=None if last is None else (as_of - last).days,
        next_touch=None if row[15] >= NO_DAY else date.fromordinal(row[15]),
        flag=row[19],
        gave=row[17],
        received=row[18],
        gave_count=row[20],
        received_count=row[21],
        channels=tuple(c for c in row[16].split(",") if c),
    )


def people_count(connection: Any) -> int:
    """How many people are active on the desk."""
    return int(
        connection.execute("SELECT COUNT(*) FROM facts WHERE status = 'active'").fetchone()[0]
    )


def facet_channels(connection: Any) -> list[tuple[str, int]]:
    """Channels with how many people are on each, most first."""
    return [
        (row[0], row[1])
        for row in connection.execute(
            "SELECT channel, COUNT(DISTINCT person_id) FROM handles "
            "WHERE person_id IS NOT NULL GROUP BY channel ORDER BY 2 DESC, 1"
        )
    ]


def facet_tags(connection: Any) -> list[tuple[str, int]]:
    """Tags with how many people carry each, most first."""
    counts: dict[str, int] = {}
    for (tags,) in connection.execute("SELECT tags FROM people WHERE tags IS NOT NULL"):
        for tag in json.loads(tags) or ():
            counts[tag] = counts.get(tag, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def standing_of(connection: Any, ids: Sequence[int]) -> dict[int, tuple[int, bool]]:
    """Stage and whether they are family, by person."""
    marks = ",".join("?" * len(ids))
    rows = connection.execute(
        "SELECT p.id, f.stage, COALESCE(p.family, 0) FROM people p JOIN facts f "
        f"ON f.person_id = p.id WHERE p.id IN ({marks})",
        list(ids),
    )
    return {key: (stage, bool(family)) for key, stage, family in rows}
