"""The log of the program: what happened, never to whom.

A line is a fixed sentence with numbers in it. Text that is filled in is replaced by its
length unless the caller vouches for it with `safe`, and an exception is written with its
kind and its places in the code but without its message, because messages quote data.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from community_desk.paths import make_private_folder

if TYPE_CHECKING:
    from types import TracebackType

LOG_NAME = "community-desk.log"
FAULT_NAME = "fault.log"
MAX_BYTES = 1_000_000
OLD_FILES = 2


class Safe(str):
    """Text that names nobody: a table, a version, a format."""

    __slots__ = ()


def safe(text: object) -> Safe:
    """Vouch that this text holds nothing personal, so that the log may show it."""
    return Safe(text)


class DiscreetFormatter(logging.Formatter):
    """Writes a record without any text that was not part of the program."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Write the record with texts replaced by their lengths."""
        discreet = logging.makeLogRecord(record.__dict__)
        discreet.args = _discreet_arguments(record.args)
        discreet.exc_text = None
        return super().format(discreet)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Write kind and places of an exception, leaving its message out."""
        return describe_exception(ei[1]) if ei[1] is not None else ""


def describe_exception(problem: BaseException) -> str:
    """Kind of an exception and the lines of code it came through; no message, no values."""
    lines = []
    chain: list[BaseException] = []
    step: BaseException | None = problem
    while step is not None and step not in chain:
        chain.append(step)
        step = step.__cause__ or (None if step.__suppress_context__ else step.__context__)
    for each in reversed(chain):
        lines.append(f"{type(each).__module__}.{type(each).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(each.__traceback__)
        ]
    return "\n".join(lines)


def start_logging(folder: Path, level: int = logging.INFO) -> Path:
    """Write the log into `folder` (three files of one megabyte at most); returns its path.

    Calling it again moves the log; the files are readable by their owner only.
    """
    path = make_private_folder(folder) / LOG_NAME
    handler = RotatingFileHandler(
        path, maxBytes=MAX_BYTES, backupCount=OLD_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(DiscreetFormatter())
    stop_logging()
    logger = logging.getLogger("community_desk")
    logger.addHandler(handler)
    logger.setLevel(level)
    logger.propagate = False
    return path


def stop_logging() -> None:
    """Close the log; nothing is written until it is started again."""
    logger = logging.getLogger("community_desk")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True


def start_fault_log(folder: Path) -> TextIO:
    """Let a hard crash (in Qt, in SQLite) leave its stack in `folder`; keep the result open."""
    file = (make_private_folder(folder) / FAULT_NAME).open("a", encoding="utf-8")
    faulthandler.enable(file, all_threads=True)
    return file


def stop_fault_log(file: TextIO) -> None:
    """Close the record of hard crashes."""
    if sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)
    faulthandler.disable()
    file.close()


def _discreet_arguments(arguments: object) -> tuple[object, ...] | dict[str, object] | None:
    if isinstance(arguments, dict):
        return {key: _discreet(value) for key, value in arguments.items()}
    if isinstance(arguments, tuple):
        return tuple(_discreet(value) for value in arguments)
    return None


def _discreet(value: object) -> object:
    if value is None or isinstance(value, (bool, int, float, Safe)):
        return value
    if isinstance(value, BaseException):
        return f"{type(value).__module__}.{type(value).__qualname__}"
    if isinstance(value, str):
        return f"<{len(value)} characters>"
    return f"<{type(value).__qualname__}>"
