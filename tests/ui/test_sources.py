"""Habits of the interface, held by reading its own source."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import community_desk.ui
from community_desk.resources import read_text
from community_desk.ui.commands import commands
from community_desk.ui.pages import pages

FOLDER = Path(community_desk.ui.__file__).parent
FILES = sorted(FOLDER.rglob("*.py"))
SAFE = {
    "QLabel": {"widgets/labels.py"},
    "QMessageBox": set(),
    "QTextEdit": set(),
    "QTextBrowser": set(),
    "QPlainTextEdit": {"widgets/text_view.py", "quick_line.py"},
    "setToolTip": {"widgets/labels.py"},
    "setStyleSheet": {"theme.py"},
    "setHtml": set(),
}


def names_used(tree: ast.AST) -> set[str]:
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return found | {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("name", sorted(SAFE))
def test_text_is_shown_through_the_safe_parts_only(name: str) -> None:
    users = {
        str(path.relative_to(FOLDER))
        for path in FILES
        if name in names_used(ast.parse(path.read_text()))
    }
    assert users <= SAFE[name]


def test_texts_to_translate_are_plain() -> None:
    wrong = []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and node.args:
                first = node.args[0]
                if isinstance(first, ast.JoinedStr | ast.BinOp):
                    wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []


def test_the_window_starts_without_the_heavy_data_layer() -> None:
    code = (
        "import sys, community_desk.ui.start, community_desk.ui.screens, community_desk.ui.crash\n"
        "from community_desk.ui.pages import pages; pages()\n"
        "from community_desk.ui import quick_line, importing, safekeeping\n"
        "print([m for m in ('sqlmodel','sqlalchemy','pydantic','icalendar') if m in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert ran.stdout.strip() == "[]"


def test_every_page_in_the_folder_is_listed() -> None:
    files = (FOLDER / "pages").glob("*.py")
    with_page = {file.stem for file in files if "\nPAGE = " in file.read_text()}
    listed = {page.build.__module__.rpartition(".")[2] for page in pages()}
    assert with_page == listed


def test_keys_and_ids_are_used_once() -> None:
    every = commands()
    assert max(Counter(command.id for command in every).values()) == 1
    keys = [command.shortcut for command in every if command.shortcut]
    keys += [f"Ctrl+{n}" for n, page in enumerate(p for p in pages() if p.place == "top")]
    assert max(Counter(keys).values()) == 1
    assert len({page.key for page in pages()}) == len(pages())


def test_the_words_of_domain_are_kept() -> None:
    forbidden = re.compile(
        r"\b(contacts? list|leads?|debts?|streaks?|owe[sd]? you)\b", re.IGNORECASE
    )
    said = []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and forbidden.search(str(first.value)):
                    said.append(str(first.value))
    assert said == []


def test_english_has_every_plural() -> None:
    known = read_text("translations/desk_en.ts")
    wanted = {
        str(node.args[0].value)
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "tr"
        and len(node.args) == 3
        and isinstance(node.args[0], ast.Constant)
    }
    assert "%n people" in wanted
    assert {text for text in wanted if f"<source>{text}</source>" not in known} == set()


def test_problems_are_shown_in_the_readers_language() -> None:
    """A problem becomes words in one place, which knows the sentences from below."""
    shown = {
        path.name
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node) in ("str(problem)", "str(error)")
    }
    assert shown == {"problem_words.py"}
