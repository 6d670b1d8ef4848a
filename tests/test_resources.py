"""Shipped files are found in a checkout and in a wheel, and their schema is strict."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from community_desk import resources
from community_desk.errors import FileError

ROOT = Path(resources.__file__).resolve().parents[1]


def test_all_playbooks_and_purposes_load_from_the_checkout() -> None:
    books = resources.load_playbooks()
    assert len(books) == 19
    assert all(book.code == code for code, book in books.items())
    assert list(resources.load_purposes()) == ["job", "sell", "brand"]
    assert resources.load_model()["model_version"] == 1


def test_file_names_are_the_codes() -> None:
    names = {Path(name).stem for name in resources.names_in("playbooks", ".toml")}
    assert names == set(resources.load_playbooks())


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileError, match=r"icons/none\.svg"):
        resources.read_text("icons/none.svg")


def test_broken_toml_names_file_and_line() -> None:
    with pytest.raises(FileError, match=r"^playbooks/x\.toml: not valid TOML.*line 2"):
        resources.parse_toml("playbooks/x.toml", 'code = "x"\nname = \n')


def test_a_package_with_its_own_resources_needs_no_checkout(tmp_path: Path) -> None:
    package = tmp_path / "community_desk"
    shutil.copytree(ROOT / "community_desk", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", package / "_resources")
    code = (
        "from community_desk import resources as r; "
        "print(r.resource_folder(), len(r.load_playbooks()))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(tmp_path), "PATH": ""},
    )
    assert found.stdout.split() == [str(package / "_resources"), "19"]


def test_reading_playbooks_imports_neither_qt_nor_sql() -> None:
    assert importlib.util.find_spec("PySide6") is not None
    code = (
        "import sys; from community_desk import resources; resources.load_playbooks(); "
        "print([m for m in ('PySide6', 'sqlmodel', 'sqlalchemy', 'regex') if m in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"
