"""The reading process: it gets the names of files, answers with what they hold, and can do no more.

It is started by `apart` for files that may be made to do harm. Before it looks at one it
gives up memory beyond a limit and every way to write, to connect and to start programs.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from community_desk.core.collecting import from_now_on
from community_desk.errors import DeskError
from community_desk.importers.reading import words_of
from community_desk.importers.wire import (
    Told,
    Word,
    error_as_json,
    options_from_json,
    to_line,
)

TOGETHER_ITEMS = 250
TOGETHER_CHARACTERS = 1_000_000
"""What is sent in one line at most; bounds the memory of both sides."""
TELL_SECONDS = 0.2
_FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile", "os.system",
    "os.fork", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink",
    "os.truncate", "os.chmod", "os.chown", "os.kill", "shutil.", "tempfile.", "webbrowser.",
    "urllib.", "ftplib.", "smtplib.", "ctypes.dlopen", "winreg.", "pty.",
)  # fmt: skip
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ForbiddenError(PermissionError):
    """Something this process never does was tried."""


def _refuse(event: str, values: tuple[Any, ...]) -> None:
    if event == "open":
        _, mode, flags = values
        writes = isinstance(flags, int) and flags & _WRITES
        if writes or (isinstance(mode, str) and set(mode) & set("wax+")):
            raise ForbiddenError("a reading process writes nothing")
    elif event.startswith(_FORBIDDEN):
        raise ForbiddenError(f"a reading process never does {event}")


def give_up_powers(memory: int) -> None:
    """Bound the memory (where the system can) and refuse writing, connecting and starting."""
    sys.dont_write_bytecode = True
    if sys.platform != "win32":
        import resource

        limits = (
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        )
        for name, most in limits:
            with suppress(OSError, ValueError):
                resource.setrlimit(name, (most, most))
    sys.addaudithook(_refuse)


def _end_with_parent(stream: IO[bytes]) -> None:
    """Leave as soon as nobody holds the other end."""

    def wait() -> None:
        with suppress(OSError):
            while stream.read(1):
                pass
        os._exit(0)

    threading.Thread(target=wait, daemon=True).start()


class _Answer:
    """Sends values in lines of many, and how far it is now and then."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._held: list[str] = []
        self._size = 0
        self._told = 0.0

    def put(self, word: Word | Told) -> None:
        """Send a value with the next line."""
        line = to_line(word)
        self._held.append(line)
        self._size += len(line)
        if len(self._held) >= TOGETHER_ITEMS or self._size > TOGETHER_CHARACTERS:
            self.flush()

    def tell(self, done: int, total: int, words: str) -> None:
        """Send how far reading is, a few times a second at most."""
        now = time.monotonic()
        if now - self._told >= TELL_SECONDS:
            self._told = now
            self.put(Told(done, total, words))
            self.flush()

    def flush(self) -> None:
        """Send what is held."""
        if self._held:
            self._write(f"[{','.join(self._held)}]")
        self._held.clear()
        self._size = 0

    def end(self, how: dict[str, Any]) -> None:
        """Send the last line: that all came, or why not."""
        self.flush()
        self._write(json.dumps(how))

    def _write(self, text: str) -> None:
        self._stream.write(text.encode("ascii") + b"\n")
        self._stream.flush()


def serve(asked: IO[bytes], answers: IO[bytes]) -> None:
    """Read one request and answer it whole."""
    request = json.loads(asked.readline())
    _end_with_parent(asked)
    give_up_powers(int(request["memory"]))
    from_now_on()
    answer = _Answer(answers)
    options = options_from_json(request["options"])
    object.__setattr__(options, "progress", answer.tell)
    try:
        for word in words_of([Path(p) for p in request["paths"]], options, request["format"]):
            answer.put(word)
    except DeskError as error:
        answer.end({"refused": error_as_json(error)})
    except MemoryError:
        answer.end({"memory": True})
    except Exception as error:
        answer.end({"failed": _place_of(error)})
    else:
        answer.end({"all": True})


def _place_of(error: BaseException) -> str:
    """Kind and place of a fault, without a word of the file's content."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None:
        return type(error).__name__
    return (
        f"{type(error).__name__} at {Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}"
    )


def main() -> int:
    """Serve the process that started this one, over the pipes it gave."""
    # Not sys.stdin: a windowed program has none, and a pipe is given all the same.
    with os.fdopen(0, "rb", closefd=False) as asked, os.fdopen(1, "wb", closefd=False) as answers:
        with suppress(BrokenPipeError):
            serve(asked, answers)
        # The thread that waits for the parent still reads: leave without joining it.
        with suppress(OSError):
            answers.flush()
        os._exit(0)
