"""How long an import takes beside the least it could take, in the same run.

    python -m tests.benchmarks.import_people [--vcards FILE] [--people 10000]
        [--interactions 100000] [--rounds 3]

Two imports are measured, each from the file to the last derived fact, in wall and in
processor time (the reading process included): an address book read, matched, stored and
made searchable, and people with their history read back from a mailbox. Beside the first
stands the limit of design (parse, map, insert and index by the bare driver), beside the
second the bare insert of the same rows. Bars: five times each limit.
"""

from __future__ import annotations

import argparse
import re
import resource
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from community_desk.core.clock import FixedClock
from community_desk.core.incoming import ReadOptions
from community_desk.core.names import fold
from community_desk.operations import imports
from community_desk.operations.exports import export_files
from community_desk.operations.sample import fill_demo
from community_desk.store.database import new_desk

TODAY = date(2026, 11, 23)
BAR = 5.0
LAYOUT = """
CREATE TABLE person (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  sort_name TEXT NOT NULL, org TEXT, title TEXT, note TEXT);
CREATE TABLE handle (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL, value TEXT NOT NULL, norm TEXT NOT NULL);
CREATE TABLE interaction (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL
  REFERENCES person (id), at TEXT NOT NULL, channel TEXT NOT NULL, direction TEXT, note TEXT);
CREATE INDEX person_sort ON person (sort_name);
CREATE INDEX handle_person ON handle (person_id);
CREATE INDEX handle_norm ON handle (norm);
CREATE INDEX interaction_person ON interaction (person_id, at);
CREATE INDEX interaction_at ON interaction (at);
CREATE VIRTUAL TABLE found USING fts5 (name, org, title, note, handles, content='',
  tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
"""
PERSON = "INSERT INTO person VALUES (?,?,?,?,?,?,?)"
HANDLE = "INSERT INTO handle (person_id, kind, value, norm) VALUES (?,?,?,?)"
TOUCH = "INSERT INTO interaction (person_id, at, channel, direction, note) VALUES (?,?,?,?,?)"
FOUND = (
    "INSERT INTO found (rowid, name, org, title, note, handles) SELECT p.id, p.name, p.org, "
    "p.title, p.note, COALESCE((SELECT group_concat(h.value, ' ') FROM handle h "
    "WHERE h.person_id = p.id), '') FROM person p"
)
Rows = list[tuple[object, ...]]


def spent() -> float:
    """Processor seconds of this process and of the reading processes that ended."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(u.ru_utime + u.ru_stime for u in map(resource.getrusage, kinds))


def cards(path: Path) -> Iterator[dict[str, list[str]]]:
    """The least of a vCard reader: unfolded lines, split at the first colon."""
    text = re.sub(r"\r?\n[ \t]", "", path.read_text("utf-8"))
    card: dict[str, list[str]] = {}
    for line in text.splitlines():
        head, _, value = line.partition(":")
        name = head.partition(";")[0].upper()
        if name == "BEGIN":
            card = {}
        elif name == "END":
            yield card
        else:
            card.setdefault(name, []).append(value.replace("\\n", "\n").replace("\\", ""))


def rows_of(path: Path) -> tuple[Rows, Rows]:
    people: Rows = []
    handles: Rows = []
    for n, card in enumerate(cards(path), 1):
        name, org, title, note = (card.get(k, [""])[0] for k in ("FN", "ORG", "TITLE", "NOTE"))
        people.append((n, str(n), name, name.casefold(), org, title, note))
        handles += [(n, "email", value, value.casefold()) for value in card.get("EMAIL", ())]
        handles += [
            (n, "phone", value, "".join(filter(str.isdigit, value)))
            for value in card.get("TEL", ())
        ]
        handles += [(n, "url", value, value) for value in card.get("URL", ())]
    return people, handles


def store(folder: Path, people: Rows, handles: Rows, touches: Rows) -> None:
    for old in folder.glob("limit.db*"):
        old.unlink()
    connection = sqlite3.connect(folder / "limit.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.executescript(LAYOUT)
    connection.execute("BEGIN")
    connection.executemany(PERSON, people)
    connection.executemany(HANDLE, handles)
    connection.executemany(TOUCH, touches)
    if not touches:
        connection.execute(FOUND)
    connection.execute("COMMIT")
    connection.close()


def take_in(folder: Path, file: Path, options: ReadOptions) -> dict[str, int]:
    for old in folder.glob("product.desk*"):
        old.unlink()
    with new_desk(folder / "product.desk", FixedClock(TODAY)) as db:
        (done,) = imports.commit(db, imports.prepare(db, [file], options)).files
        with db.read() as connection:
            found = connection.execute("SELECT COUNT(*) FROM search").fetchone()[0]
        assert found == done.people_new
    return {"people": done.people_new, "interactions": done.interactions_new}


def timed(work: Callable[[], object]) -> tuple[float, float]:
    wall, used = time.perf_counter(), spent()
    work()
    return time.perf_counter() - wall, spent() - used


def compare(
    name: str, limit: Callable[[], object], product: Callable[[], object], rounds: int
) -> None:
    """Run both in turn and print the medians and their ratio beside the bar."""
    limits, products = [], []
    for _ in range(rounds):
        limits.append(timed(limit))
        products.append(timed(product))
    for what, at in (("wall", 0), ("processor", 1)):
        least = statistics.median(one[at] for one in limits)
        took = statistics.median(one[at] for one in products)
        said = "met" if took / least <= BAR else "MISSED"
        print(
            f"{name}, {what}: {took:.2f} s beside a limit of {least:.2f} s = "
            f"{took / least:.1f} x (bar {BAR:.0f} x, {said})"
        )


def mailbox(path: Path, people: int, mails: int) -> None:
    """Mails to and from so many people, spread over ten years."""
    start = datetime(2016, 1, 1, 8, tzinfo=UTC)
    with path.open("w", encoding="utf-8") as file:
        for n in range(mails):
            who = f"Person{n % people} Name{n % people // 7} <p{n % people}@example.org>"
            me = "Casey Morgan <me@example.org>"
            sender, to = (me, who) if n % 3 == 0 else (who, me)
            moment = start + timedelta(minutes=n * 50)
            file.write(
                f"From p@example.org Thu Jan  1 00:00:00 2026\nFrom: {sender}\nTo: {to}\n"
                f"Date: {format_datetime(moment)}\nMessage-ID: <{n}@example.org>\n"
                f"Subject: About {n % 977}\n\nHello.\n\n"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vcards", type=Path)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--interactions", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book = given.vcards
        if book is None:
            with new_desk(folder / "sample.desk", FixedClock(TODAY)) as db:
                fill_demo(db, people=given.people, interactions=given.people)
                book = folder / "people.vcf"
                export_files(db, "vcard", book)
        options = ReadOptions(country="DE")
        print(take_in(folder, book, options))
        compare(
            "address book",
            lambda: store(folder, *rows_of(book), []),
            lambda: take_in(folder, book, options),
            given.rounds,
        )
        box = folder / "history.mbox"
        mailbox(box, given.people, given.interactions)
        mine = ReadOptions(me=("me@example.org",))
        print(take_in(folder, box, mine))
        n = given.people
        persons: Rows = [
            (k, str(k), f"Person{k - 1}", fold(f"Person{k - 1}"), "", "", "")
            for k in range(1, n + 1)
        ]
        addresses: Rows = [(k, "email", f"p{k - 1}@x", f"p{k - 1}@x") for k in range(1, n + 1)]
        touches: Rows = [
            (k % n + 1, f"{TODAY - timedelta(days=k % 3600)}", "email", "in", f"About {k % 977}")
            for k in range(given.interactions)
        ]
        compare(
            "people with history",
            lambda: store(folder, persons, addresses, touches),
            lambda: take_in(folder, box, mine),
            given.rounds,
        )


if __name__ == "__main__":
    main()
