"""The command line of contract.md: the same operations as the window, for scripts and checks.

Exit codes: 0 done, 1 the user can do something about it (one sentence on standard
error), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from community_desk import paths
from community_desk.core.clock import Clock, FixedClock, SystemClock
from community_desk.core.kinds import FavourType, Size
from community_desk.errors import DeskError, InputError, StoreError

if TYPE_CHECKING:
    from community_desk.store.database import Database
    from community_desk.store.queries.today import Today

PAGES = (
    "welcome", "today", "people", "person", "sorting", "community", "channels", "goto", "plan",
    "map", "import", "settings", "quicklog", "agenda", "duplicates",
)  # fmt: skip


class Run:
    """One run of the command line: its arguments, clock and streams."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.clock: Clock = FixedClock(arguments.as_of) if arguments.as_of else SystemClock()
        self.desk_path = paths.desk_file(arguments.desk)

    def open(self, *, create: bool = False) -> Database:
        """The desk, its facts true for the day; a missing one is created where that is meant."""
        from community_desk.store.database import new_desk
        from community_desk.store.startup import State, examine, open_desk

        if create and examine(self.desk_path).state is State.MISSING:
            return new_desk(self.desk_path, self.clock)
        database = open_desk(self.desk_path, self.clock)
        database.refresh_day(self.progress("Facts"))
        return database

    def progress(self, what: str) -> Callable[[int, int], None] | None:
        """Reports long work on standard error when somebody looks at it."""
        if not sys.stderr.isatty():
            return None

        def tell(done: int, total: int) -> None:
            end = "\n" if done >= total else ""
            print(f"\r{what}: {done:,} of {total:,}", end=end, file=sys.stderr, flush=True)

        return tell

    def progress_of_parts(self) -> Callable[[int, int, str], None] | None:
        """The same for work that names its parts."""
        if not sys.stderr.isatty():
            return None

        def tell(done: int, total: int, what: str) -> None:
            of = f" of {total:,}" if total else ""
            print(f"\r{what}: {done:,}{of}   ", end="", file=sys.stderr, flush=True)

        return tell

    def say(self, document: Any, text: Callable[[], str]) -> None:
        """One JSON document, or words for people."""
        if self.arguments.json:
            json.dump(document, sys.stdout, ensure_ascii=False, allow_nan=False)
            sys.stdout.write("\n")
        else:
            words = text()
            sys.stdout.write(words if words.endswith("\n") or not words else words + "\n")


def main(argv: Sequence[str]) -> int:
    """Run one command; returns the exit code."""
    parser = make_parser()
    try:
        arguments = parser.parse_args(argv)
        if not getattr(arguments, "run", None):
            parser.error("a command is needed")
    except SystemExit as stop:
        return int(stop.code or 0)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    paths.keep_files_private()
    try:
        arguments.run(Run(arguments))
    except DeskError as error:
        print(f"community-desk: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        print("community-desk: stopped; nothing was changed.", file=sys.stderr)
        return 1
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day like 2026-06-30") from None


def _least(least: int) -> Callable[[str], int]:
    def whole(text: str) -> int:
        if not text.isascii() or not text.isdigit() or int(text) < least:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least {least}")
        return int(text)

    return whole


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size like 1440x900")
    return int(width), int(height)


def make_parser() -> argparse.ArgumentParser:
    """The whole grammar of contract.md."""
    parser = argparse.ArgumentParser(
        prog="community-desk",
        description="All your channels as one community of people. Without a command the window "
        "opens.",
    )
    parser.add_argument("--desk", metavar="FILE", help="the desk file (default: your data folder)")
    parser.add_argument(
        "--as-of", metavar="DATE", type=_day, help="replaces today's date, as YYYY-MM-DD"
    )
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, run: Callable[[Run], None], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        sub.set_defaults(run=run)
        return sub

    _bringing(command)
    _reading(command)
    _keeping(command)
    return parser


Adder = Callable[[str, Callable[[Run], None], str], argparse.ArgumentParser]


def _bringing(command: Adder) -> None:
    sub = command("import", run_import, "read any supported file, folder or zip")
    sub.add_argument("files", nargs="+", metavar="FILE", type=Path)
    sub.add_argument("--dry-run", action="store_true", help="show what would happen")
    sub.add_argument("--format", metavar="NAME", help="the format, where it is not recognised")
    sub.add_argument(
        "--map", action="append", default=[], metavar="FIELD=COLUMN", help="a column of a CSV"
    )
    sub.add_argument(
        "--me", action="append", default=[], metavar="NAME-OR-ADDRESS", help="who you are in it"
    )
    sub.add_argument(
        "--encoding", metavar="NAME", help="the character set, where the guess is wrong"
    )
    sub.add_argument(
        "--dates", choices=("day-first", "month-first"), help="how dates are written in it"
    )
    sub.add_argument("--keep-text", action="store_true", help="keep what messages say")
    sub.add_argument(
        "--take", action="append", default=[], metavar="KIND",
        choices=("company", "bot", "room", "list", "service", "deleted", "group", "birthday"),
        help="take such as people too: company, bot, room, list, service, deleted, group, birthday",
    )  # fmt: skip
    sub = command("undo-import", run_undo_import, "remove exactly one import")
    sub.add_argument("uid", metavar="UID")
    sub = command("load", run_load, "fill an empty desk from a desk-json file")
    sub.add_argument("file", metavar="FILE", type=Path)
    sub = command("log", run_log, "the quick line")
    sub.add_argument("line", metavar="LINE")
    sub.add_argument("--dry-run", action="store_true", help="show the draft")
    sub = command("demo", run_demo, "fill an empty desk with plausible sample people")
    sub.add_argument("--people", type=_least(0), default=300, metavar="N")
    sub.add_argument("--interactions", type=_least(0), default=None, metavar="N")
    sub.add_argument("--seed", type=_least(0), default=1, metavar="N")


def _reading(command: Adder) -> None:
    sub = command("report", run_report, "measures per person on the day")
    sub.add_argument("--person", metavar="UID-OR-NAME")
    command("today", run_today, "the cards of the day in order")
    command("community", run_community, "the metrics of the community")
    sub = command("ask-check", run_ask_check, "advice before asking somebody")
    sub.add_argument("--person", required=True, metavar="P")
    sub.add_argument("--size", required=True, choices=[s.value for s in Size])
    sub.add_argument("--type", required=True, choices=[t.value for t in FavourType])
    sub = command("find", run_find, "search")
    sub.add_argument("query", metavar="QUERY")
    sub = command("screenshot", run_screenshot, "draw a page as the window shows it")
    sub.add_argument("page", choices=PAGES, metavar="PAGE")
    sub.add_argument("file", metavar="FILE.png", type=Path)
    sub.add_argument("--theme", choices=("light", "dark"), default="light")
    sub.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    sub.add_argument("--locale", default="en", metavar="CODE")
    sub.add_argument("--person", metavar="UID")


def _keeping(command: Adder) -> None:
    sub = command("export", run_export, "write files for other programs")
    sub.add_argument(
        "--format", required=True, choices=("desk-json", "csv", "vcard", "ics"), dest="form"
    )
    sub.add_argument("--to", required=True, metavar="PATH", type=Path)
    sub = command("check", run_check, "integrity of file, records and derived facts")
    sub.add_argument("--rebuild", action="store_true", help="make derived facts anew first")
    sub = command("backup", run_backup, "full copy, verified")
    sub.add_argument("--to", metavar="FILE", type=Path)
    sub = command("restore", run_restore, "put a backup in the desk's place")
    sub.add_argument("file", metavar="FILE", type=Path)
    sub = command("forget", run_forget, "erase a person everywhere it can reach")
    sub.add_argument("person", metavar="UID-OR-NAME")


# -- bringing ------------------------------------------------------------------------------


def run_import(run: Run) -> None:
    """`import`."""
    from community_desk.core.incoming import ReadOptions
    from community_desk.operations.imports import commit, prepare

    given = run.arguments
    columns = {}
    for pair in given.map:
        name, found, column = pair.partition("=")
        if not found or not name or not column:
            raise InputError(f"--map {pair} is not FIELD=COLUMN.", "For example: --map name=Nom")
        columns[name] = column
    options = ReadOptions(
        me=tuple(given.me), columns=columns, progress=run.progress_of_parts(),
        encoding=given.encoding, keep_bodies=given.keep_text, take=frozenset(given.take),
        day_first=None if given.dates is None else given.dates == "day-first",
    )  # fmt: skip
    with run.open(create=True) as db:
        preview = prepare(db, given.files, options, format_key=given.format)
        needed = preview.owner_needed
        if needed is not None and all(plan.is_empty for plan in preview.plans):
            found = ", ".join(needed.candidates[:5]) or "none named"
            raise InputError(needed.question, f"Say it with --me (found: {found}).")
        if needed is not None:
            print(f"community-desk: {needed.question}", file=sys.stderr)
            hint = ", ".join(needed.candidates[:5])
            print(f"  say it with --me (found: {hint})", file=sys.stderr)
        result = commit(db, preview, progress=options.progress, dry_run=given.dry_run)
    document = {"files": [f.as_json() for f in result.files], "batch": result.batch}
    run.say(document, lambda: "\n".join(_import_words(document, dry=given.dry_run)))


def _import_words(document: dict[str, Any], *, dry: bool) -> list[str]:
    lines = []
    for file in document["files"]:
        lines.append(f"{file['path']} ({file['format']})")
        lines.append(
            f"  people: {file['people_new']} new, {file['people_updated']} with new facts, "
            f"{file['people_unchanged']} unchanged, {file['lookalikes']} look alike (kept apart)"
        )
        lines.append(
            f"  interactions: {file['interactions_new']} new, {file['interactions_known']} known; "
            f"addresses: {file['handles_new']} new; dates: {file['milestones_new']} new"
        )
        lines += [f"  {remark}" for remark in file["remarks"]]
        for row in file["skipped"][:20]:
            lines.append(f"  skipped {row['where']}: {row['reason']}")
        if len(file["skipped"]) > 20:
            lines.append(f"  ... and {len(file['skipped']) - 20} more skipped (see --json)")
    if dry:
        lines.append("Nothing was written (dry run).")
    else:
        lines.append(f"To take it back: community-desk undo-import {document['batch']}")
    return lines


def run_undo_import(run: Run) -> None:
    """`undo-import`."""
    from community_desk.operations.imports import undo_import

    with run.open() as db:
        counts = undo_import(db, run.arguments.uid)
    run.say(counts, lambda: _counts(counts))


def run_load(run: Run) -> None:
    """`load`."""
    from community_desk.operations.exports import load_desk

    with run.open(create=True) as db:
        counts = load_desk(db, run.arguments.file, run.progress_of_parts())
    run.say(counts, lambda: _counts(counts))


def run_demo(run: Run) -> None:
    """`demo`."""
    from community_desk.operations.sample import fill_demo

    given = run.arguments
    with run.open(create=True) as db:
        counts = fill_demo(
            db,
            people=given.people,
            interactions=given.interactions,
            seed=given.seed,
            progress=run.progress_of_parts(),
        )
    run.say(counts, lambda: _counts(counts))


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{name.replace('_', ' ')}: {n}" for name, n in counts.items() if n) or "0"


def run_log(run: Run) -> None:
    """`log`."""
    from community_desk.core.phrase import parse
    from community_desk.operations.interactions import check_draft, log_draft
    from community_desk.resources import load_playbooks
    from community_desk.store.queries.naming import NameIndex, topic_names

    with run.open() as db:
        with db.read() as connection:
            channels = {book.code: book.name for book in load_playbooks().values()}
            draft = parse(
                run.arguments.line,
                today=run.clock.today(),
                people=NameIndex(connection),
                topics=topic_names(connection),
                channels=channels,
            )
        if run.arguments.dry_run:
            document = _draft_json(draft)
            run.say(document, lambda: json.dumps(document, ensure_ascii=False, indent=1))
            return
        check_draft(draft)
        result = log_draft(db, draft)
    document = {
        "label": result.label,
        "people": list(result.people),
        "people_new": list(result.added),
        "interactions": list(result.interactions),
        "exchanges": list(result.exchanges),
        "promises": list(result.promises),
    }
    run.say(document, lambda: f"{result.label}.")


def _draft_json(draft: Any) -> dict[str, Any]:
    return {
        "people": [
            {
                "text": m.text,
                "uid": m.match.uid if m.match else None,
                "name": m.name,
                "new": m.is_new,
                "candidates": [c.uid for c in m.candidates],
            }
            for m in draft.people
        ],
        "kind": draft.kind,
        "channel": draft.channel,
        "direction": draft.direction,
        "date": draft.date.isoformat() if draft.date else None,
        "depth": draft.depth,
        "others": draft.others,
        "minutes": draft.minutes,
        "initiated": draft.initiated,
        "confided": draft.confided,
        "no_reply_needed": draft.no_reply_needed,
        "topics": list(draft.topics),
        "favours": [
            {
                "side": f.side, "type": f.type, "size": f.size, "status": f.status,
                "text": f.text, "prompted": f.prompted,
            }
            for f in draft.favours
        ],
        "promises": [
            {
                "text": p.text, "who": p.who,
                "due_on": p.due_on.isoformat() if p.due_on else None,
            }
            for p in draft.promises
        ],
        "text": draft.text,
        "questions": [
            {"about": q.about, "text": q.text, "candidates": [c.uid for c in q.candidates]}
            for q in draft.questions
        ],
    }  # fmt: skip


# -- reading -------------------------------------------------------------------------------


def run_report(run: Run) -> None:
    """`report`."""
    from community_desk.store.queries.report import report

    with run.open() as db, db.read() as connection:
        ids = [_person(connection, run.arguments.person)[0]] if run.arguments.person else None
        rows = list(report(connection, db.rules, run.clock.today(), ids))
    run.say(rows, lambda: "\n".join(_report_line(row) for row in rows))


def _report_line(row: dict[str, Any]) -> str:
    flags = "; ".join(f"{f['flag']}: {f['sentence']}" for f in row["flags"])
    badges = f" [{', '.join(row['badges'])}]" if row["badges"] else ""
    line = f"{row['name']}: {row['stage_name']}{badges}, {row['warmth']['band']}"
    return f"{line}. {flags}" if flags else line


def _person(connection: Any, uid_or_name: str) -> tuple[int, str, str]:
    from community_desk.store.queries.person import person_id

    found = person_id(connection, uid_or_name)
    if found is None:
        raise InputError(
            f"Nobody, or more than one person, is called {uid_or_name}.",
            "Give the uid; find shows it.",
        )
    return found


def today_document(day: Today) -> dict[str, Any]:
    """The document of contract.md: one entry a card, each flag named once."""
    return {
        "date": day.date.isoformat(),
        "capacity": day.capacity,
        "cards": [
            {
                "person": card.uid,
                "name": card.name,
                "lane": card.lane,
                "flag": card.flag,
                "also": [flag for flag in dict.fromkeys(card.also) if flag != card.flag],
                "priority": card.priority,
                "urgency": card.urgency,
                "sentence": card.sentence,
                "channel": card.channel,
                "suggestion": card.suggestion,
            }
            for card in day.cards
        ],
        "waiting": day.waiting,
        "load": {"need": day.load.need, "have": day.load.have, "value": day.load.value},
    }


def run_today(run: Run) -> None:
    """`today`."""
    from community_desk.store.queries.today import today

    with run.open() as db, db.read() as connection:
        day = today(connection, db.rules, run.clock.today())
    document = today_document(day)
    run.say(document, lambda: _today_words(document))


def _today_words(document: dict[str, Any]) -> str:
    lanes = {"A": "Owed", "B": "Keep", "C": "Grow"}
    lines, lane = [], ""
    for card in document["cards"]:
        if card["lane"] != lane:
            lane = card["lane"]
            lines.append(lanes[lane])
        lines.append(f"  {card['name']}: {card['sentence']}")
    if not lines:
        lines.append("Nothing asks for you today. Enjoy it.")
    rest = sum(document["waiting"].values())
    if rest:
        lines.append(f"{rest} more wait without reproach.")
    return "\n".join(lines)


def run_community(run: Run) -> None:
    """`community`."""
    from community_desk.store.queries.community import community

    with run.open() as db, db.read() as connection:
        document = community(connection, db.rules, run.clock.today()).as_json()
    run.say(document, lambda: json.dumps(document, ensure_ascii=False, indent=1))


def run_ask_check(run: Run) -> None:
    """`ask-check`."""
    from community_desk.store.queries.person import ask_check, measures

    given = run.arguments
    with run.open() as db, db.read() as connection:
        key, _, name = _person(connection, given.person)
        as_of = run.clock.today()
        measured = measures(connection, db.rules, as_of, key)
        found = ask_check(measured, db.rules, as_of, size=given.size, favour=given.type)
    document = {**found._asdict(), "reasons": list(found.reasons)}
    run.say(document, lambda: f"{name}: {found.verdict} {' '.join(found.reasons)}".rstrip())


def run_find(run: Run) -> None:
    """`find`."""
    from community_desk.store.queries.search import find

    with run.open() as db, db.read() as connection:
        hits = find(connection, run.arguments.query)
    document = [{"uid": hit.uid, "name": hit.name, "why": hit.why} for hit in hits]
    words = "\n".join(f"{hit.name}  {hit.detail}  ({hit.why})  {hit.uid}" for hit in hits)
    run.say(document, lambda: words or "Nobody found.")


def run_screenshot(run: Run) -> None:
    """`screenshot`."""
    from community_desk.app import screenshot

    given = run.arguments
    screenshot(
        given.page,
        given.file,
        desk=run.desk_path,
        clock=run.clock,
        theme=given.theme,
        size=given.size,
        locale=given.locale,
        person=given.person,
    )
    run.say({"file": str(given.file)}, lambda: f"{given.file} is drawn.")


# -- keeping -------------------------------------------------------------------------------


def run_export(run: Run) -> None:
    """`export`."""
    from community_desk.operations.exports import export_desk, export_files

    given = run.arguments
    with run.open() as db:
        if given.form == "desk-json":
            counts = export_desk(db, given.to)
        else:
            counts = export_files(db, given.form, given.to)
    run.say(counts, lambda: f"{given.to}: {_counts(counts)}")


def run_check(run: Run) -> None:
    """`check`; anything found makes the exit code 1."""
    from community_desk.operations.checks import check

    with run.open() as db:
        found = check(db, rebuild=run.arguments.rebuild)
    document = {"ok": found.ok, "findings": list(found.findings)}
    run.say(document, lambda: "\n".join(found.findings) or "All is well.")
    if not found.ok:
        raise StoreError("The check found something.", "Restore a backup or run it with --rebuild.")


def run_backup(run: Run) -> None:
    """`backup`."""
    from community_desk.operations.backups import back_up

    with run.open() as db:
        made = back_up(db, run.arguments.to)
    document = {"file": str(made.path), "people": made.people, "sha256": made.sha256}
    run.say(document, lambda: f"{made.path} holds {made.people} people, checked.")


def run_restore(run: Run) -> None:
    """`restore`."""
    from community_desk.operations.backups import restore

    aside = restore(run.desk_path, run.arguments.file)
    document = {"desk": str(run.desk_path), "kept": str(aside) if aside else None}
    kept = f" The old file is kept as {aside}." if aside else ""
    run.say(document, lambda: f"{run.desk_path} is restored.{kept}")


def run_forget(run: Run) -> None:
    """`forget`."""
    from community_desk.operations.erasure import forget

    with run.open() as db:
        done = forget(db, run.arguments.person)
    document = done.as_json()
    run.say(document, lambda: json.dumps(document, ensure_ascii=False, indent=1))
