"""Keeps the derived rows true: facts, flags and the search index.

Every row is a pure function of records, parameters and day (`core.facts`), so
`rebuild` after dropping everything gives the same rows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from community_desk.core import records as core
from community_desk.core.collecting import paused
from community_desk.core.contactpoints import phone_digits
from community_desk.core.facts import Facts, Records, facts_of
from community_desk.core.flags import BY_FLAG
from community_desk.core.names import fold, search_tokens
from community_desk.core.parameters import FLAGS
from community_desk.store import movements
from community_desk.store import records as reading
from community_desk.store.jsontext import decoded_texts
from community_desk.store.rules import Rules, rules_key

CHUNK = 2_000
"""People derived between two reports of progress; bounds the memory of a rebuild."""

FACTS_SQL = "INSERT OR REPLACE INTO facts VALUES (" + ",".join("?" * 28) + ")"
FLAGS_SQL = "INSERT INTO flags VALUES (" + ",".join("?" * 14) + ")"
SEARCH_SQL = "INSERT INTO search (rowid, names, org, contact, other) VALUES (?,?,?,?,?)"

NO_DAY = 9_999_999
"""Stands for "no next touch" and sorts behind every day."""


def derive(
    connection: Any, ids: Sequence[int], rules: Rules, as_of: date, *, fresh: bool = False
) -> dict[int, Facts]:
    """Compute facts and flags of these people anew and store them; returns them by person.

    `fresh` says that the tables hold nothing of them yet.
    """
    reading.choose(connection, list(ids))
    if not fresh:
        connection.execute("DELETE FROM flags WHERE person_id IN (SELECT person_id FROM temp.todo)")
    facts_rows: list[tuple[Any, ...]] = []
    flag_rows: list[tuple[Any, ...]] = []
    result: dict[int, Facts] = {}
    for person, records in reading.read(connection, rules):
        facts = facts_of(person, records, as_of, rules.model)
        result[person.id] = facts
        facts_rows.append(_facts_row(person, records, facts, as_of))
        flag_rows.extend(_flag_rows(person, facts, as_of, rules))
    connection.executemany(FACTS_SQL, facts_rows)
    connection.executemany(FLAGS_SQL, flag_rows)
    if len(result) != len(ids):
        gone = [(i,) for i in ids if i not in result]
        connection.executemany("DELETE FROM facts WHERE person_id = ?", gone)
    return result


def _facts_row(person: core.Person, records: Records, facts: Facts, as_of: date) -> tuple[Any, ...]:
    sums = facts.sums
    standing = facts.standing
    channels, best = channels_of(records)
    last = facts.last_touch.toordinal() if facts.last_touch else None
    return (
        person.id,
        as_of.toordinal(),
        facts.next_change.toordinal(),
        standing.stage,
        standing.by_judgement,
        json.dumps(standing.badges) if standing.badges else "[]",
        sums.anchor if sums else None,
        sums.inbound if sums else None,
        sums.outbound if sums else None,
        sums.light if sums else None,
        facts.half_life,
        facts.cadence,
        last,
        facts.rhythm,
        facts.unanswered,
        facts.ledger.gave,
        facts.ledger.received,
        facts.hold,
        facts.promise_overdue,
        facts.peak,
        facts.peak_on.isoformat() if facts.peak_on else None,
        _next_touch(person, facts, last),
        ",".join(channels),
        best,
        fold(person.name),
        person.status,
        person.circle,
        facts.last_active.toordinal() if facts.last_active else None,
    )


def _next_touch(person: core.Person, facts: Facts, last: int | None) -> int:
    """The day the circle's rhythm asks for the next touch, as an ordinal day."""
    if facts.cadence is None or person.status != "active":
        return NO_DAY
    if last is not None:
        return last + facts.cadence
    if person.circle_since is not None:
        return person.circle_since.toordinal() + person.circle_offset
    return NO_DAY


def channels_of(records: Records) -> tuple[list[str], str | None]:
    """A person's channels, most used first, and the one on which they answer most."""
    seen = {item.channel for item in records.interactions}
    seen.update(handle.channel for handle in records.handles if handle.ended_on is None)
    if len(seen) < 2:
        return list(seen), next(iter(seen), None)
    used: dict[str, int] = {}
    heard: dict[str, int] = {}
    latest: dict[str, date] = {}
    for item in records.interactions:
        channel = item.channel
        used[channel] = used.get(channel, 0) + 1
        if item.direction != "out":
            heard[channel] = heard.get(channel, 0) + 1
        day = item.date
        if day > latest.get(channel, date.min):
            latest[channel] = day
    for handle in records.handles:
        if handle.ended_on is None:
            used.setdefault(handle.channel, 0)
    order = sorted(used, key=lambda c: (-used[c], c))
    best = max(used, key=lambda c: (heard.get(c, 0), latest.get(c, date.min), used[c], c))
    return order, best


def _flag_rows(
    person: core.Person, facts: Facts, as_of: date, rules: Rules
) -> Iterable[tuple[Any, ...]]:
    priority = rules.model.priority
    points = rules.model.circles[person.circle].points
    points += priority.stage_points[facts.standing.stage]
    for found in facts.flags:
        values = {
            key: value.isoformat() if isinstance(value, date) else value
            for key, value in found.values.items()
        }
        yield (
            person.id,
            found.flag,
            found.subject,
            str(BY_FLAG[found.flag].lane),
            found.numerator,
            found.denominator,
            as_of.toordinal(),
            found.daily,
            found.most,
            found.variant,
            json.dumps(values) if values else "{}",
            json.dumps(found.records) if found.records else "[]",
            FLAGS.index(found.flag),
            priority.base[found.flag] + points,
        )


def index_search(connection: Any, ids: Sequence[int]) -> None:
    """Fold names, employer and addresses of these people into the search index."""
    reading.choose(connection, list(ids))
    handles: dict[int, list[str]] = {}
    for person_id, identifier, address in connection.execute(
        "SELECT person_id, identifier, address FROM handles "
        "WHERE person_id IN (SELECT person_id FROM temp.todo)"
    ):
        handles.setdefault(person_id, []).extend(t for t in (identifier, address) if t)
    found = connection.execute(
        "SELECT id, name, given_name, family_name, nickname, org, role, place, emails, phones, "
        "tags, notes, status FROM people WHERE id IN (SELECT person_id FROM temp.todo)"
    )
    rows = [_search_row(row, handles.get(row[0], [])) for row in found]
    connection.executemany("DELETE FROM search WHERE rowid = ?", [(i,) for i in ids])
    connection.executemany(SEARCH_SQL, rows)


def _search_row(row: Sequence[Any], handles: Sequence[str]) -> tuple[Any, ...]:
    key, name, given, family, nickname, org, role, place, emails, phones, tags, notes, _ = row
    mails, numbers = decoded_texts(emails), decoded_texts(phones)
    # Most names hold their parts; those are not folded twice.
    words = set(name.split())
    parts = (part for part in (given, family) if part and not words.issuperset(part.split()))
    names = _tokens(name, *parts, nickname)
    contact = _tokens(*dict.fromkeys([*mails, *handles]))
    digits = [d for d in map(phone_digits, numbers) if d]
    tails = [d[n:] for d in digits for n in range(1, max(1, len(d) - 5))]
    other = _tokens(role, place, *decoded_texts(tags), (notes or "")[:20_000])
    # A number that is a way of reaching as well is there already.
    known = set(contact.split())
    whole = [d for d in digits if d not in known]
    return key, names, _tokens(org), " ".join([contact, *whole, *tails]).strip(), other


def _tokens(*texts: str | None) -> str:
    return " ".join(
        [_words(text) if len(text) < _OFTEN else _split(text) for text in texts if text]
    )


def _split(text: str) -> str:
    """Words apart, as the index takes them; plain letters it parts by itself."""
    if text.isascii() and "'" not in text and "-" not in text:
        return text.lower()
    return " ".join(search_tokens(text))


_OFTEN = 40
"""Texts up to so many characters come again: employers, roles, places, given names."""
_words = lru_cache(maxsize=16_384)(_split)


def due_people(connection: Any, as_of: date) -> list[int]:
    """People whose facts time alone has changed by the day (or was set back before)."""
    day = as_of.toordinal()
    return [
        row[0]
        for row in connection.execute(
            "SELECT person_id FROM facts WHERE next_change_on <= ? OR computed_on > ?", (day, day)
        )
    ]


def missing_people(connection: Any) -> list[int]:
    """People without derived rows."""
    return [
        row[0]
        for row in connection.execute(
            "SELECT id FROM people WHERE id NOT IN (SELECT person_id FROM facts)"
        )
    ]


def derive_all(
    connection: Any,
    ids: Sequence[int],
    rules: Rules,
    as_of: date,
    progress: Callable[[int, int], object] | None = None,
    *,
    search: bool = False,
    fresh: bool = False,
) -> None:
    """Derive many people chunk by chunk, so that memory stays bounded."""
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        with paused():
            derive(connection, chunk, rules, as_of, fresh=fresh)
            if search:
                index_search(connection, chunk)
        if progress is not None:
            progress(min(start + CHUNK, len(ids)), len(ids))


def renew(
    connection: Any,
    people: Sequence[int],
    tables: frozenset[str],
    rules: Rules,
    as_of: date,
    progress: Callable[[int, int], object] | None = None,
    *,
    keep_history: bool,
) -> None:
    """Make the rows of these people true after a change of `tables`; writes down who moved."""
    search = bool(tables & {"people", "handles"})
    if not keep_history or len(people) > CHUNK:
        derive_all(connection, people, rules, as_of, progress, search=search)
        return
    before = movements.stages(connection, people)
    facts = derive(connection, people, rules, as_of)
    movements.keep(connection, before, facts, as_of)
    if search:
        index_search(connection, people)


def covers(connection: Any, people: Sequence[int]) -> bool:
    """Whether everybody on the desk is among these people."""
    known = {row[0] for row in connection.execute("SELECT id FROM people")}
    return known <= set(people)


def keep_rules(connection: Any, rules: Rules) -> None:
    """Write down under which rules everybody's facts stand."""
    connection.execute("INSERT OR REPLACE INTO desk_facts VALUES ('rules', ?)", (rules_key(rules),))


def rules_kept(connection: Any) -> str | None:
    """The key of the rules under which everybody's facts stand; None while some are stale."""
    row = connection.execute("SELECT value FROM desk_facts WHERE key = 'rules'").fetchone()
    return str(row[0]) if row is not None else None
