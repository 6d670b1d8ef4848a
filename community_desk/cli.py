"""The command line of contract.md: the same operations as the window, for scripts and checks.

Exit codes: 0 done, 1 the user can do something about it (one sentence on standard
error), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from community_desk import paths
from community_desk.cli_commands import (
    run_ask_check,
    run_backup,
    run_check,
    run_community,
    run_demo,
    run_export,
    run_find,
    run_forget,
    run_import,
    run_load,
    run_log,
    run_report,
    run_restore,
    run_screenshot,
    run_today,
    run_undo_import,
)
from community_desk.cli_run import Run
from community_desk.core.kinds import FavourType, Size
from community_desk.errors import DeskError

PAGES = (
    "welcome", "today", "people", "person", "sorting", "community", "channels", "goto", "plan",
    "map", "import", "settings", "quicklog", "agenda", "duplicates",
)  # fmt: skip


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
