"""What each command of the command line does: reads, writes, says."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from community_desk.cli_run import Run
from community_desk.errors import InputError, StoreError

if TYPE_CHECKING:
    from community_desk.store.queries.today import Today


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
    lanes = {"A": "First", "B": "Keep", "C": "Grow"}
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
