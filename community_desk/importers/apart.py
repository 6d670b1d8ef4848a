"""Reads files in a process of their own, so that a hostile one can take down nothing else.

Every folder and archive and every file over a megabyte is read apart. Starting the process
costs about 0.2 s; a small plain file is read in this one, within the bounds that a hundred
thousand mutations a format have shown (two seconds, a hundred megabytes). So are address books
of some megabytes: they are read card by card, and on two cores the way between the processes
takes longer than half of the reading.

A subprocess and not multiprocessing: that one brings sockets and pickled objects along, this
needs two pipes and lines of JSON. The frozen program starts itself with the same argument.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from community_desk.core.incoming import ReadOptions
from community_desk.errors import DeskError, FileError
from community_desk.importers.wire import (
    Told,
    Word,
    error_from_json,
    from_row,
    options_as_json,
)

ARGUMENT = "--read-apart"
"""What the program is started with to be the reading process."""
SMALL = 1_000_000
"""Plain files up to so many bytes are read in this process."""
SMALL_CARDS = 5_000_000
"""The same for address books of cards, some 11,000 people."""
MEMORY = 2_500_000_000
"""Most address space of the reading process, where the system can hold it to that."""
SILENCE = 90.0
"""Seconds without a word after which the reading process is given up."""
_LINE = 200_000_000
_LOOK = 0.2
_WAITING = 4
_log = logging.getLogger("community_desk.importers")
_PACKAGES = Path(__file__).resolve().parents[2]


def is_read_apart(paths: Sequence[Path]) -> bool:
    """Whether these files are read in a process of their own."""
    return any(map(_is_large_or_packed, paths))


def _is_large_or_packed(path: Path) -> bool:
    try:
        size = 0 if path.is_dir() else path.stat().st_size
        if path.is_dir() or size > SMALL_CARDS:
            return True
        with path.open("rb") as stream:
            head = stream.read(512)
    except OSError:
        # What is wrong with it is said where it is opened.
        return False
    if size > SMALL and not head.startswith(b"BEGIN:VCARD"):
        return True
    return head.startswith((b"PK", b"\x1f\x8b")) or head[257:262] == b"ustar"


def words_of(
    paths: Sequence[Path], options: ReadOptions, format_key: str | None = None
) -> Generator[Word, None, None]:
    """What the files hold, as `reading.words_of` gives it; progress is told here.

    Raises DeskError. Closing the iterator, or progress that raises Cancelled, ends the process.
    """
    if not is_read_apart(paths):
        from community_desk.importers import reading

        yield from reading.words_of(paths, options, format_key)
        return
    reader = _Reader(paths, options, format_key)
    try:
        yield from reader.words()
    finally:
        reader.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    # -P: a file called json.py beside the user's archive is not the library.
    return [sys.executable, "-P", "-m", "community_desk", ARGUMENT]


def _environment() -> dict[str, str]:
    given = dict(os.environ)
    if not getattr(sys, "frozen", False):
        known = given.get("PYTHONPATH")
        given["PYTHONPATH"] = os.pathsep.join([str(_PACKAGES), *([known] if known else [])])
    return given


class _Reader:
    """One reading process and the thread that takes its lines."""

    def __init__(self, paths: Sequence[Path], options: ReadOptions, format_key: str | None) -> None:
        self._name = paths[0].name or str(paths[0])
        self._progress = options.progress
        self._last = Told(0, 0, self._name)
        try:
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise FileError(
                f"{self._name} cannot be read, since the reading process does not start.",
                "Start the program again.",
            ) from error
        self._lines: queue.Queue[bytes] = queue.Queue(_WAITING)
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._take, name="desk-reader", daemon=True)
        self._thread.start()
        request = {
            "paths": [str(path.absolute()) for path in paths],
            "format": format_key,
            "options": options_as_json(options),
            "memory": MEMORY,
        }
        with suppress(OSError):
            stdin = self._pipe(self._process.stdin)
            stdin.write(json.dumps(request).encode("ascii") + b"\n")
            stdin.flush()

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        assert pipe is not None
        return pipe

    def _take(self) -> None:
        """Hand lines on as they are wanted; an empty one says that no more come."""
        pipe = self._pipe(self._process.stdout)
        line = b"-"
        while line and not self._closed.is_set():
            try:
                line = pipe.readline(_LINE)
            except (OSError, ValueError):
                line = b""
            while not self._closed.is_set():
                try:
                    self._lines.put(line, timeout=_LOOK)
                    break
                except queue.Full:
                    continue

    def words(self) -> Iterator[Word]:
        """Everything the process says, until its last line or its death."""
        while True:
            found = self._parsed(self._next_line())
            if isinstance(found, dict):
                self._check_end(found)
                return
            for row in found:
                word = self._word(row)
                if not isinstance(word, Told):
                    yield word
                    continue
                self._last = word
                self._tell()

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(self._last.done, self._last.total, self._last.words)

    def _next_line(self) -> bytes:
        since = time.monotonic()
        while True:
            try:
                return self._lines.get(timeout=_LOOK)
            except queue.Empty:
                # Where the user stops the work, this is where it ends.
                self._tell()
            if time.monotonic() - since > SILENCE:
                raise FileError(
                    f"{self._name} took too long to read and was given up.",
                    "Nothing was imported. Unpack it and import its parts one by one.",
                )

    def _parsed(self, line: bytes) -> Any:
        if not line:
            raise self._death()
        try:
            return json.loads(line)
        except ValueError as error:
            raise self._death() from error

    def _word(self, row: Any) -> Word | Told:
        try:
            return from_row(row)
        except (TypeError, ValueError, IndexError) as error:
            raise self._death() from error

    def _check_end(self, how: dict[str, Any]) -> None:
        if "refused" in how:
            raise error_from_json(how["refused"])
        if "memory" in how:
            raise FileError(
                f"{self._name} needs more memory than one file may take and was refused.",
                "Nothing was imported. Unpack it and import its parts one by one.",
            )
        if "failed" in how:
            _log.error("reading failed: %s", how["failed"])
            raise self._death()

    def _death(self) -> DeskError:
        code = self._process.poll()
        _log.error("the reading process ended early (%s)", code)
        return FileError(
            f"{self._name} could not be read: reading broke off in the middle.",
            "Nothing was imported. The file may be damaged: ask the channel for it again.",
        )

    def close(self) -> None:
        """End the process, whatever it is doing, and leave nothing of it."""
        self._closed.set()
        self._process.kill()
        self._process.wait()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                self._pipe(pipe).close()
