"""The log tells what happened and never to whom."""

from __future__ import annotations

import logging
import stat
from typing import TYPE_CHECKING

import pytest

from community_desk import log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Path]:
    yield log.start_logging(tmp_path / "log")
    log.stop_logging()


def test_texts_become_lengths_and_numbers_stay(started: Path) -> None:
    logging.getLogger("community_desk.test").info(
        "Stored %d of %s for %s", 3, log.safe("interactions"), "Ana Lopez"
    )
    line = started.read_text("utf-8")
    assert "Stored 3 of interactions for <9 characters>" in line
    assert "Ana" not in line


def test_named_arguments_and_objects_are_covered(started: Path) -> None:
    logger = logging.getLogger("community_desk")
    logger.info("%(name)s", {"name": "Ana Lopez"})
    logger.info("%s", ["Ana Lopez"])
    logger.info("%s", ValueError("Ana Lopez"))
    written = started.read_text("utf-8")
    assert "Ana" not in written
    assert "<9 characters>" in written
    assert "builtins.ValueError" in written


def test_exceptions_keep_kind_and_place_but_not_their_message(started: Path) -> None:
    try:
        try:
            raise ValueError("ana@example.org is twice")
        except ValueError as problem:
            raise RuntimeError("cannot store Ana") from problem
    except RuntimeError:
        logging.getLogger("community_desk").exception("Failed")
    written = started.read_text("utf-8")
    assert "RuntimeError" in written
    assert "ValueError" in written
    assert "test_log.py:" in written
    assert "ana" not in written.lower().replace("canary", "")


def test_log_is_private_and_rotates(started: Path) -> None:
    logger = logging.getLogger("community_desk")
    for number in range(3 * log.MAX_BYTES // 1000):
        logger.info("%d" + "." * 1200, number)
    files = sorted(started.parent.iterdir())
    assert len(files) == log.OLD_FILES + 1
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


def test_starting_again_moves_the_log(started: Path, tmp_path: Path) -> None:
    second = log.start_logging(tmp_path / "other")
    logging.getLogger("community_desk").info("Hello")
    assert second.exists()
    assert not started.exists()
