"""The crash loop in small: a worker at work, kill -9, and what the verifier says of the desk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from crash_verify import verify

from community_desk.store import driver

FOLDER = Path(__file__).parent
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here")


def kill_at_work(desk: Path, mode: str, seed: int, lines: int) -> list[str]:
    """Start a worker and kill it when it has said so many lines; returns them."""
    with subprocess.Popen(
        [sys.executable, str(FOLDER / "crash_worker.py"), str(desk), mode, str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdout is not None
        assert worker.stderr is not None
        said = [worker.stdout.readline() for _ in range(lines)]
        worker.send_signal(signal.SIGKILL)
        said += [line for line in worker.stdout if line.endswith("\n")]
        assert worker.wait() == -signal.SIGKILL, worker.stderr.read()
    assert json.loads(said[0]) == {"ready": True}
    return said[1:]


def verdict(desk: Path, said: list[str]) -> dict[str, Any]:
    """What the verifier says of the desk."""
    told = desk.with_name("told.jsonl")
    told.write_text("".join(said))
    return verify(desk, told)


def place(tmp_path: Path) -> Path:
    (tmp_path / "d").mkdir()
    return tmp_path / "d" / "test.desk"


@pytest.mark.parametrize(
    ("mode", "lines"),
    [("mixed", (130, 30)), ("restore", (110, 25)), ("migrate", (6,))],
    ids=["mixed", "restore", "migrate"],
)
def test_what_was_acknowledged_outlives_a_kill(
    mode: str, lines: tuple[int, ...], tmp_path: Path
) -> None:
    desk, said = place(tmp_path), []
    for seed, count in enumerate(lines):
        said += kill_at_work(desk, mode, seed, count)
        found = verdict(desk, said)
        assert found["ok"], found["problems"]


def spoil(desk: Path, sql: str) -> None:
    connection = driver.connect(desk, mode="rw")
    connection.execute(sql)
    connection.close()


def test_the_verifier_finds_what_is_lost(tmp_path: Path) -> None:
    desk = place(tmp_path)
    ended = subprocess.run(
        [sys.executable, str(FOLDER / "crash_worker.py"), str(desk), "import", "1"],
        env={**os.environ, "RW_MAX_OPS": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    said = ended.stdout.splitlines(keepends=True)[1:]
    assert verdict(desk, said)["ok"]
    invented = {"ack": "edit", "name": "Mark nobody", "value": True}
    (lost,) = verdict(desk, [*said, json.dumps(invented)])["problems"]
    assert lost["lost_or_partial"] == 1
    spoil(desk, "DELETE FROM interactions WHERE id = (SELECT MAX(id) FROM interactions)")
    kinds = {kind for problem in verdict(desk, said)["problems"] for kind in problem}
    assert {"lost_or_partial", "derived_differs"} <= kinds
