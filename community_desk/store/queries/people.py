"""The People table: ids by SQL for sort and filter, rows by pages of ids."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from community_desk.core.parameters import FLAGS, Model
from community_desk.core.warmth import Sums, score_of, total_of, warmth_on
from community_desk.store.derived import NO_DAY
from community_desk.store.queries.people_filter import EVERYBODY, PeopleFilter, where
from community_desk.store.queries.search import match_query
from community_desk.store.rules import Rules


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
    place: str = ""
    tags: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    since: date | None = None
    custom: tuple[tuple[str, Any], ...] = ()


def _text(column: str) -> str:
    return f"(SELECT p.{column} FROM people p WHERE p.id = x.person_id) COLLATE NOCASE"


SORTS = {
    "name": "x.sort_name",
    "circle": "CASE x.circle WHEN 'inner' THEN 0 WHEN 'close' THEN 1 "
    "WHEN 'active' THEN 2 WHEN 'wide' THEN 3 WHEN 'edge' THEN 4 ELSE 5 END",
    "stage": "x.stage",
    "last_touch": "x.last_touch",
    "next_touch": "x.next_touch",
    "org": f"NULLIF({_text('org')}, '')",
    "role": f"NULLIF({_text('role')}, '')",
    "place": f"NULLIF({_text('place')}, '')",
    "email": "COALESCE((SELECT NULLIF(json_extract(p.emails, '$[0]'), '') FROM people p "
    "WHERE p.id = x.person_id), (SELECT h.identifier FROM handles h "
    "WHERE h.person_id = x.person_id AND h.channel = 'email' LIMIT 1)) COLLATE NOCASE",
    "gave": "x.gave",
    "since": "(SELECT MIN(i.date) FROM interactions i WHERE i.person_id = x.person_id)",
    "flag": "(SELECT MIN(f.place) FROM flags f WHERE f.person_id = x.person_id)",
    "channels": "LENGTH(x.channels) - LENGTH(REPLACE(x.channels, ',', '')) + (x.channels <> '')",
    "warmth": "",
}
NULLS_LAST = frozenset({"last_touch", "org", "role", "place", "email", "since", "flag"})
CUSTOM = "custom:"
"""Before the name of an own field, where one is the order."""


def _order(sort: str) -> tuple[str, list[Any]]:
    """The expression to order by, with its values; own fields that are numbers go by value."""
    if not sort.startswith(CUSTOM):
        return SORTS[sort], []
    expression = (
        "(SELECT c.value FROM people p, json_each(p.custom) c WHERE p.id = x.person_id "
        "AND p.custom IS NOT NULL AND c.key = ?) COLLATE NOCASE"
    )
    return expression, [sort.removeprefix(CUSTOM)]


def people_ids(
    connection: Any,
    rules: Rules,
    as_of: date,
    chosen: PeopleFilter = EVERYBODY,
    sort: str = "next_touch",
    *,
    descending: bool = False,
) -> list[int]:
    """Ids of the people that pass the filter, in order; ties by name."""
    conditions, values = where(chosen, as_of)
    base = f"FROM facts x WHERE {conditions}"
    if sort == "warmth" or chosen.bands:
        ids = _by_warmth(connection, rules, as_of, base, values, chosen.bands, descending)
        if sort == "warmth":
            return ids
        allowed = set(ids)
        plain = replace(chosen, bands=())
        ordered = people_ids(connection, rules, as_of, plain, sort, descending=descending)
        return [key for key in ordered if key in allowed]
    column, named = _order(sort)
    way = "DESC" if descending else "ASC"
    last = sort in NULLS_LAST or sort.startswith(CUSTOM)
    tie = "" if sort == "name" else ", x.sort_name"
    sql = (
        f"SELECT x.person_id {base} ORDER BY {column} {way}"
        f"{' NULLS LAST' if last else ''}{tie}, x.person_id"
    )
    return [row[0] for row in connection.execute(sql, [*values, *named])]


FIRST = 200
"""People of the first page, about a screen or four."""
BROAD = 2_000
"""Matches of what was typed from which on walking an order finds the first page sooner."""
_WALKS = {
    ("next_touch", False): "ix_facts_next_touch",
    ("next_touch", True): "ix_facts_next_touch",
    ("last_touch", True): "ix_facts_last_touch",
    ("name", False): "ix_facts_name",
    ("name", True): "ix_facts_name",
}
"""Orders an index holds, with those who have none of it last."""


def first_ids(
    connection: Any,
    as_of: date,
    chosen: PeopleFilter,
    sort: str = "next_touch",
    *,
    descending: bool = False,
) -> list[int] | None:
    """The beginning of `people_ids` where that is much sooner found than the whole; else None.

    Somebody who types sees the first page of tens of thousands without waiting for the last.
    """
    index = _WALKS.get((sort, descending))
    query = match_query(chosen.text)
    if index is None or not query or chosen.bands or len(chosen.statuses) != 1:
        return None
    found = connection.execute(
        "SELECT COUNT(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)", (query, BROAD)
    ).fetchone()
    if found[0] < BROAD:
        return None
    conditions, values = where(chosen, as_of)
    way = "DESC" if descending else "ASC"
    tie = "" if sort == "name" else ", x.sort_name"
    rows = connection.execute(
        f"SELECT x.person_id FROM facts x INDEXED BY {index} WHERE {conditions} "
        f"ORDER BY {SORTS[sort]} {way}{tie}, x.person_id LIMIT ?",
        [*values, FIRST],
    )
    return [row[0] for row in rows]


def count(connection: Any, as_of: date, chosen: PeopleFilter) -> int:
    """How many people pass the filter."""
    conditions, values = where(chosen, as_of)
    found = connection.execute(f"SELECT COUNT(*) FROM facts x WHERE {conditions}", values)
    return int(found.fetchone()[0])


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
    # In many small heaps: sorting a hundred thousand at once stops the window's thread too.
    known: dict[int, list[tuple[float, int]]] = defaultdict(list)
    unknown = []
    day, model, sign = as_of.toordinal(), rules.model, -1 if descending else 1
    for key, anchor, w_in, w_out, w_light, life in rows:
        if anchor is None:
            unknown.append(key)
            continue
        factor = 2.0 ** (-(day - anchor) / life)
        total = total_of(w_in * factor, w_out * factor, w_light * factor, model)
        if not bands or _band(total, model) in bands:
            known[int(total * 8)].append((sign * total, key))
    found: list[int] = []
    for heap in sorted(known, reverse=descending):
        found += [key for _, key in sorted(known[heap])]
    return found + (unknown if not bands or "unknown" in bands else [])


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
        "(SELECT COUNT(*) FROM exchanges e WHERE e.person_id = p.id AND e.side = 'receive'), "
        "p.place, p.tags, p.emails, p.phones, p.custom, "
        "(SELECT MIN(i.date) FROM interactions i WHERE i.person_id = p.id), "
        "(SELECT json_group_array(h.identifier) FROM handles h WHERE h.person_id = p.id "
        "AND h.channel = 'email' AND h.ended_on IS NULL AND h.identifier <> ''), "
        "(SELECT json_group_array(h.identifier) FROM handles h WHERE h.person_id = p.id "
        "AND h.channel = 'phone' AND h.ended_on IS NULL AND h.identifier <> '') "
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
        place=row[22] or "",
        tags=_list(row[23]),
        emails=_list(row[24]) or _list(row[28]),
        phones=_list(row[25]) or _list(row[29]),
        custom=tuple((json.loads(row[26]) or {}).items()) if row[26] else (),
        since=None if row[27] is None else date.fromisoformat(row[27]),
    )


def _list(stored: str | None) -> tuple[str, ...]:
    return tuple(str(each) for each in json.loads(stored) or ()) if stored else ()


def people_count(connection: Any) -> int:
    """How many people are active on the desk."""
    return int(
        connection.execute("SELECT COUNT(*) FROM facts WHERE status = 'active'").fetchone()[0]
    )


def more_than(connection: Any, least: int) -> bool:
    """Whether more people than that are active, without counting the rest."""
    found = connection.execute(
        "SELECT COUNT(*) FROM (SELECT 1 FROM facts WHERE status = 'active' LIMIT ?)", (least + 1,)
    )
    return bool(found.fetchone()[0] > least)


def facet_channels(connection: Any) -> list[tuple[str, int]]:
    """Channels with how many people are on each, most first."""
    return [
        (row[0], row[1])
        for row in connection.execute(
            "SELECT channel, COUNT(DISTINCT person_id) FROM handles "
            "WHERE person_id IS NOT NULL GROUP BY channel ORDER BY 2 DESC, 1"
        )
    ]


def facet_words(connection: Any, column: str, limit: int = 200) -> list[tuple[str, int]]:
    """Values of `org` or `place` with how many people have each, most first."""
    if column not in ("org", "place"):
        raise ValueError(column)
    rows = connection.execute(
        f"SELECT {column}, COUNT(*) FROM people WHERE {column} <> '' "
        f"GROUP BY {column} ORDER BY 2 DESC, 1 LIMIT ?",
        (limit,),
    )
    return [(row[0], row[1]) for row in rows]


def facet_custom(connection: Any, limit: int = 40) -> list[tuple[str, str, int]]:
    """Values of the own fields with how many people have each: field, value, people."""
    rows = connection.execute(
        "SELECT c.key, CAST(c.value AS TEXT), COUNT(*) FROM people p, json_each(p.custom) c "
        "WHERE p.custom IS NOT NULL AND c.value IS NOT NULL GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"
    )
    kept: dict[str, list[tuple[str, str, int]]] = {}
    for name, value, people in rows:
        if len(kept.setdefault(name, [])) < limit:
            kept[name].append((name, value, people))
    return [each for values in kept.values() for each in values]


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
