"""What the README says is true: its commands exist, its files exist, nothing is left out."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import desk
import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = [
    "import",
    "undo-import",
    "export",
    "load",
    "report",
    "today",
    "community",
    "ask-check",
    "log",
    "find",
    "check",
    "backup",
    "restore",
    "forget",
    "demo",
    "screenshot",
]


def test_every_launcher_command_of_the_readme_exists() -> None:
    named = set(re.findall(r"packaging/desk\.py (\w+)", README))
    explained = set(re.findall(r"packaging/desk\.py (\w+)", desk.__doc__ or ""))
    assert named == explained == {"run", "test", "screenshots", "words", "layout", "lock"}


def test_two_commands_start_and_test() -> None:
    assert "    python3 packaging/desk.py run\n" in README
    assert "    python3 packaging/desk.py test\n" in README


def test_every_command_is_in_the_readme() -> None:
    table = re.findall(r"^\| `([a-z-]+)", README, re.MULTILINE)
    assert table == COMMANDS


def test_every_command_of_the_readme_is_in_the_program() -> None:
    if importlib.util.find_spec("community_desk.cli") is None:
        pytest.skip("the command line does not exist yet")
    told = subprocess.run(
        [sys.executable, "-m", "community_desk", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    listed = re.findall(r"^ {4}([a-z][a-z-]*)(?: |$)", told.stdout, re.MULTILINE)
    assert sorted(listed) == sorted(COMMANDS)


def test_pictures_and_files_of_the_readme_exist() -> None:
    linked = re.findall(r"\]\(([^)#:]+)\)", README)
    linked += re.findall(r"`((?:packaging|tests)/[\w./]+\.(?:md|py))`", README)
    missing = [name for name in linked if not (ROOT / name).exists()]
    if importlib.util.find_spec("community_desk.cli") is None:
        missing = [name for name in missing if not name.endswith(".png")]
    assert missing == []


def test_the_folders_of_the_readme_are_those_of_the_program() -> None:
    from platformdirs.unix import Unix

    dirs = Unix("community-desk", appauthor=False)
    home = str(Path.home())
    if not {"XDG_DATA_HOME", "XDG_STATE_HOME"} & set(os.environ):
        assert f"`{dirs.user_data_dir.replace(home, '~')}`" in README
        assert f"`{dirs.user_log_dir.replace(home, '~')}`" in README
    assert "COMMUNITY_DESK_HOME" in README


def test_notices_name_every_dependency() -> None:
    notices = (ROOT / "packaging" / "THIRD_PARTY_NOTICES.md").read_text("utf-8").lower()
    lock = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    names = re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)
    assert len(names) > 20
    assert [name for name in names if name not in notices.replace("_", "-")] == []


def test_locks_pin_by_hash_and_name_no_index() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / "packaging" / name).read_text("utf-8")
        pins = re.findall(r"^[a-z0-9-]+==\S+.*$", text, re.MULTILINE)
        blocks = re.split(r"^(?=[a-z0-9-]+==)", text, flags=re.MULTILINE)[1:]
        assert len(pins) == len(blocks)
        assert all("--hash=sha256:" in block for block in blocks)
        assert "://" not in text


def test_dependencies_of_the_project_are_locked() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lock = (ROOT / "packaging" / "requirements.lock").read_text("utf-8")
    named = [re.split(r"[<>=!~ ]", each)[0].lower() for each in project["project"]["dependencies"]]
    assert [name for name in named if f"\n{name}==" not in lock] == []


def test_changelog_has_the_version_of_the_project() -> None:
    from community_desk import __version__

    assert f"\n## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
