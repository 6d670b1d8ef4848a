"""One run of the command line: its arguments, clock, desk and streams."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from community_desk import paths
from community_desk.core.clock import Clock, FixedClock, SystemClock

if TYPE_CHECKING:
    from community_desk.store.database import Database


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
