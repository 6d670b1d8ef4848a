"""Make one of two people, and two of one again; nothing of either is lost.

The person who goes is kept whole in `extra["merged"]` of the one who stays, with what
of theirs moved where, so that a later `unmerge` can give it back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from community_desk.core.matching import KnownPerson, find_duplicates
from community_desk.errors import InputError
from community_desk.operations.editing import id_of, insert, update
from community_desk.operations.import_plan import known_people
from community_desk.store import journal
from community_desk.store.change import Change
from community_desk.store.database import Database
from community_desk.store.tables import OF_PERSON

REFERENCES = OF_PERSON
LISTS = ("emails", "phones", "urls", "tags")
OBJECTS = ("custom", "extra")
KEPT_APART = frozenset({"id", "uid", "name", "batch_id", "notes", *LISTS, *OBJECTS})
CIRCLES = ("inner", "close", "active", "wide", "edge")
CHOICES: dict[str, tuple[str, ...]] = {
    "name": ("name", "given_name", "middle_name", "family_name", "prefix", "suffix"),
    "nickname": ("nickname",),
    "pronouns": ("pronouns",),
    "role": ("role",),
    "org": ("org",),
    "place": ("place",),
    "birthday": (),
    "circle": ("circle", "circle_since", "circle_offset", "cadence_override"),
    "closeness": ("closeness", "rated_on"),
    "met_on": ("met_on",),
    "met_how": ("met_how",),
    "met_where": ("met_where",),
    "matters": ("matters",),
    "life": ("life",),
}
"""What can be chosen where both sides differ, with the columns that go together."""
REFUSED = "refused_duplicates"
"""Setting with the pairs of uids the user called two people."""


class Pair(NamedTuple):
    """Two people who may be one: why in words, likeness from 0 to 1."""

    uid: str
    other_uid: str
    name: str
    other_name: str
    why: str
    likeness: float


def merge_people(
    db: Database, keep_uid: str, other_uid: str, choices: Mapping[str, str] | None = None
) -> None:
    """Make one person of two: one step of undo. InputError when they are one already.

    `choices` names for fields of CHOICES whose value stays: `keep` or `other`. Without a choice
    what stands with the one who stays is never overwritten.
    """
    if keep_uid == other_uid:
        raise InputError("This is one person already.", "Choose two people.")
    chosen = dict(choices or {})
    if not (chosen.keys() <= CHOICES.keys() and {*chosen.values()} <= {"keep", "other"}):
        raise InputError("One of these fields cannot be chosen.", "Choose among those shown.")
    with db.change("Merge people", history=False) as change:
        keep, other = _row(change, keep_uid), _row(change, other_uid)
        change.label = f"Merge {other['name']} into {keep['name']}"
        gone = _double_handles(change, keep["id"], other["id"])
        days = _one_birthday(change, keep["id"], other["id"], chosen.pop("birthday", ""))
        values = _joined(keep, other, chosen)
        record = {
            "person": {n: v for n, v in other.items() if n != "id" and v is not None},
            "before": {n: keep[n] for n in values},
            "after": dict(values),
            "moved": _move(change, keep["id"], other["id"]),
            "gone": gone,
            "days": days,
            "on": change.today.isoformat(),
        }
        extra = json.loads(values.get("extra") or keep["extra"] or "{}") or {}
        extra["merged"] = [*extra.get("merged", ()), record]
        values["extra"] = json.dumps(extra, ensure_ascii=False)
        _set(change, keep["id"], values)
        change.execute("DELETE FROM people WHERE id = ?", (other["id"],))


def _row(change: Change, uid: str) -> dict[str, Any]:
    key = id_of(change, "people", uid)
    names = journal.columns_of(change.connection, "people")
    row = change.execute("SELECT * FROM people WHERE id = ?", (key,)).fetchone()
    return dict(zip(names, row, strict=True))


def _set(change: Change, key: int, values: dict[str, Any]) -> None:
    if values:
        sets = ",".join(f'"{name}" = ?' for name in values)
        change.execute(f"UPDATE people SET {sets} WHERE id = ?", (*values.values(), key))


def _joined(
    keep: dict[str, Any], other: dict[str, Any], chosen: Mapping[str, str]
) -> dict[str, Any]:
    """The fields that change on the person who stays; only a choice overwrites what stands there.

    The nearer circle, a wish not to be contacted and a death count whoever carried them.
    """
    new: dict[str, Any] = {
        name: value
        for name, value in other.items()
        if name not in KEPT_APART and value is not None and keep[name] is None
    }
    near = {name: place for place, name in enumerate(CIRCLES)}
    if near.get(other["circle"] or "", 9) < near.get(keep["circle"] or "", 9):
        names = ("circle", "circle_since", "circle_offset", "cadence_override")
        new |= {name: other[name] for name in names}
    weight = {"archived": 0, "active": 1, None: 1, "do_not_contact": 2, "died": 3}
    if weight.get(other["status"], 1) > weight.get(keep["status"], 1):
        new |= {"status": other["status"], "status_since": other["status_since"]}
    elif keep["status"] is None:
        new.pop("status", None)
        new.pop("status_since", None)
    new["checked_on"] = _earlier(keep["checked_on"], other["checked_on"])
    for name in LISTS:
        old, more = json.loads(keep[name] or "[]") or [], json.loads(other[name] or "[]") or []
        known = {str(one).casefold() for one in old}
        added = [one for one in more if str(one).casefold() not in known]
        if added:
            new[name] = json.dumps([*old, *added], ensure_ascii=False)
    for name in OBJECTS:
        mine, theirs = json.loads(keep[name] or "{}") or {}, json.loads(other[name] or "{}") or {}
        theirs = {k: v for k, v in theirs.items() if k not in mine and k != "merged"}
        if theirs:
            new[name] = json.dumps({**mine, **theirs}, ensure_ascii=False)
    if other["notes"] and other["notes"] not in (keep["notes"] or ""):
        new["notes"] = "\n".join(text for text in (keep["notes"], other["notes"]) if text)
    for field, side in chosen.items():
        for name in CHOICES[field]:
            new[name] = (other if side == "other" else keep)[name]
    return {name: value for name, value in new.items() if value != keep[name]}


def _earlier(day: str | None, other: str | None) -> str | None:
    """The day both sides had been looked through by; none while one of them never was."""
    return None if day is None or other is None else min(day, other)


def _one_birthday(change: Change, keep: int, other: int, side: str) -> list[dict[str, Any]]:
    """Take away the birthday of one side where both have one; nobody has two.

    Without a choice the one who stays keeps theirs, unless the other one knows the year of it.
    """
    names = journal.columns_of(change.connection, "milestones")
    born = {
        key: [
            dict(zip(names, row, strict=True))
            for row in change.execute(
                "SELECT * FROM milestones WHERE person_id = ? AND type = 'birthday' ORDER BY id",
                (key,),
            )
        ]
        for key in (keep, other)
    }
    if not (born[keep] and born[other]):
        return []
    mine, theirs = born[keep][0], born[other][0]
    same_day = (mine["month"], mine["day"]) == (theirs["month"], theirs["day"])
    if not side and same_day and mine["year"] is None:
        side = "other"
    gone, whose = (keep, "keep") if side == "other" else (other, "other")
    for row in born[gone]:
        change.execute("DELETE FROM milestones WHERE id = ?", (row["id"],))
    return [{"side": whose, "record": _kept(row)} for row in born[gone]]


def _kept(row: dict[str, Any]) -> dict[str, Any]:
    """A record of a person without its numbers, to be brought back under others."""
    return {n: v for n, v in row.items() if v is not None and n not in ("id", "person_id")}


def _double_handles(change: Change, keep: int, other: int) -> list[dict[str, Any]]:
    """Take away the second of two equal addresses; the first learns what the second knew."""
    names = journal.columns_of(change.connection, "handles")

    def of(key: int) -> Iterator[dict[str, Any]]:
        rows = change.execute("SELECT * FROM handles WHERE person_id = ?", (key,)).fetchall()
        return (dict(zip(names, row, strict=True)) for row in rows)

    mine = {(h["channel"], (h["identifier"] or "").casefold()): h for h in of(keep)}
    gone = []
    for handle in of(other):
        twin = mine.get((handle["channel"], (handle["identifier"] or "").casefold()))
        numbers = {twin["number"], handle["number"]} - {None} if twin else set()
        if twin is None or not handle["identifier"] or len(numbers) > 1:
            continue
        more = [n for n in names if twin[n] is None and handle[n] is not None]
        change.execute("DELETE FROM handles WHERE id = ?", (handle["id"],))
        for name in more:
            change.execute(
                f'UPDATE handles SET "{name}" = ? WHERE id = ?', (handle[name], twin["id"])
            )
        gone.append({"record": _kept(handle), "twin": twin["uid"], "learned": more})
    return gone


def _move(change: Change, keep: int, other: int) -> dict[str, list[str]]:
    """Hang everything of the other person on the one who stays; uids by table and column."""
    moved = {}
    for table, column in REFERENCES:
        rows = change.execute(f"SELECT uid FROM {table} WHERE {column} = ?", (other,)).fetchall()
        if rows:
            moved[f"{table}.{column}"] = [row[0] for row in rows]
            change.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (keep, other))
    return moved


def unmerge(db: Database, uid: str) -> str:
    """Give the person merged last a life of their own again; returns their uid.

    What was recorded since the merge stays where it is. InputError when nobody was merged.
    """
    with db.change("Un-merge people", history=False) as change:
        keep = _row(change, uid)
        extra = json.loads(keep["extra"] or "{}") or {}
        merged = list(extra.get("merged") or ())
        if not merged:
            raise InputError(f"Nobody was merged into {keep['name']}.")
        record = merged.pop()
        person = dict(record["person"])
        change.label = f"Un-merge {person['name']} from {keep['name']}"
        other = _bring_back(change, "people", person)
        for place, uids in record["moved"].items():
            table, _, column = place.partition(".")
            if (table, column) in REFERENCES:
                change.executemany(
                    f"UPDATE {table} SET {column} = ? WHERE uid = ? AND {column} = ?",
                    [(other, one, keep["id"]) for one in uids],
                )
        for one in record["gone"]:
            for name in _columns(change, "handles", one["learned"]):
                change.execute(f'UPDATE handles SET "{name}" = NULL WHERE uid = ?', (one["twin"],))
            _bring_back(change, "handles", {**one["record"], "person_id": other})
        for one in record.get("days", ()):
            whose = keep["id"] if one["side"] == "keep" else other
            _bring_back(change, "milestones", {**one["record"], "person_id": whose})
        before, after = record["before"], record["after"]
        back = {n: before[n] for n in before if keep[n] == after[n] and n != "extra"}
        _set(change, keep["id"], {**back, "extra": _less(extra, merged, record)})
        return str(person["uid"])


def _less(extra: dict[str, Any], merged: list[Any], record: dict[str, Any]) -> str | None:
    """The extra of the one who stays without what the merge brought."""
    brought = json.loads(record["after"].get("extra") or "{}") or {}
    had = json.loads(record["before"].get("extra") or "{}") or {}
    left = {
        key: value
        for key, value in extra.items()
        if key != "merged" and not (key in brought and key not in had and brought[key] == value)
    }
    if merged:
        left["merged"] = merged
    return json.dumps(left, ensure_ascii=False) if left else None


def _columns(change: Change, table: str, names: Any) -> list[str]:
    known = set(journal.columns_of(change.connection, table))
    return [name for name in names if name in known]


def _bring_back(change: Change, table: str, values: dict[str, Any]) -> int:
    """Store a row as it was; a batch that was removed since is no longer named."""
    names = _columns(change, table, values)
    given = {name: values[name] for name in names}
    batch = given.get("batch_id")
    found = change.execute("SELECT 1 FROM import_batches WHERE id = ?", (batch,)).fetchone()
    if batch is not None and found is None:
        del given["batch_id"]
    columns = ",".join(f'"{name}"' for name in given)
    marks = ",".join("?" * len(given))
    cursor = change.execute(
        f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(given.values())
    )
    return int(cursor.lastrowid)


def refuse_pair(db: Database, uid: str, other_uid: str) -> None:
    """Remember that two alike people are two."""
    with db.change("Two people") as change:
        pair = sorted((uid, other_uid))
        row = change.execute("SELECT uid, value FROM settings WHERE key = ?", (REFUSED,)).fetchone()
        pairs = json.loads(row[1] or "[]") if row else []
        if row is None:
            insert(change, "settings", {"key": REFUSED, "value": [pair]})
        elif pair not in pairs:
            update(change, "settings", row[0], {"value": [*pairs, pair]})


def duplicates(db: Database, progress: Callable[[int, int, str], None] | None = None) -> list[Pair]:
    """Pairs of the whole desk who may be one person, likest first, without those refused.

    `progress` is called with (people looked at, all, words) and may raise Cancelled.
    """
    with db.read() as connection:
        known = known_people(connection)
        row = connection.execute("SELECT value FROM settings WHERE key = ?", (REFUSED,)).fetchone()
    refused = {tuple(pair) for pair in json.loads(row[0] or "[]")} if row else set()
    by_id = {person.id: person for person in known}
    best: dict[tuple[str, str], Pair] = {}
    for earlier, later, why, likeness in find_duplicates(_told(known, progress)):
        a, b = by_id[earlier], by_id[later]
        key = (min(a.uid, b.uid), max(a.uid, b.uid))
        old = best.get(key)
        if key not in refused and (old is None or old.likeness < likeness):
            best[key] = Pair(a.uid, b.uid, a.name, b.name, why, likeness)
    return sorted(best.values(), key=lambda pair: (-pair.likeness, pair.name, pair.uid))


def _told(
    known: list[KnownPerson], progress: Callable[[int, int, str], None] | None
) -> Iterator[KnownPerson]:
    for n, person in enumerate(known):
        if progress is not None and n % 500 == 0:
            progress(n, len(known), "people")
        yield person
