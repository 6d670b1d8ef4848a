"""Refusals are said in the reader's language, with the names they hold, and fit what is raised."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from community_desk.errors import Cancelled, FileError, InputError, StoreError
from community_desk.importers import IMPORTERS
from community_desk.store import driver
from community_desk.ui import start
from community_desk.ui.importing import ways_to_get
from community_desk.ui.problem_words import TEMPLATES, known_words, problem_words
from community_desk.ui.reading import today_view
from community_desk.ui.text import tr
from community_desk.ui.window import Window
from tests.ui.hands import Key, parts, press, settle, words

CODE = Path(__file__).resolve().parents[2] / "community_desk"
BELOW = [path for path in CODE.rglob("*.py") if path.relative_to(CODE).parts[0] != "ui"]


@pytest.fixture
def german(dressed: QApplication) -> Iterator[None]:
    start.speak(dressed, "de_DE")
    yield
    start.speak(dressed, "en_GB")


@pytest.fixture
def arabic(dressed: QApplication) -> Iterator[None]:
    start.speak(dressed, "ar_EG")
    yield
    start.speak(dressed, "en_GB")


def shape(template: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", template)


def sentences_in(part: ast.AST) -> set[str]:
    """Every text below a node, with {} where something is put in."""
    found, inside = set(), set()
    for node in ast.walk(part):
        if isinstance(node, ast.JoinedStr):
            inside |= set(ast.walk(node)) - {node}
            texts = (v.value if isinstance(v, ast.Constant) else "{}" for v in node.values)
            found.add("".join(map(str, texts)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in inside:
            found.add(node.value)
    return found


def sentences(path: Path) -> set[str]:
    return sentences_in(ast.parse(path.read_text(encoding="utf-8")))


def test_every_sentence_is_one_that_the_program_says() -> None:
    said = set().union(*map(sentences, BELOW))
    assert [each for each in TEMPLATES if shape(each) not in said] == []
    assert len(set(map(shape, TEMPLATES))) == len(TEMPLATES)


def refusals(path: Path) -> set[str]:
    """Every text that a refusal or a finding of a module is made of."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Finding", "StoreError"}:
            for part in node.args:
                found |= sentences_in(part)
    return {each for each in found if " " in each}


@pytest.mark.parametrize("name", ["store/startup.py", "store/driver.py"])
def test_whatever_keeps_a_desk_closed_is_known(name: str) -> None:
    said = refusals(CODE / name)
    assert len(said) > 8
    assert said - set(map(shape, TEMPLATES)) == set()


def test_english_is_what_the_command_line_says() -> None:
    for template in TEMPLATES:
        sentence = template.format_map(Names())
        assert problem_words(FileError(sentence, "Choose the file again.")) == str(
            FileError(sentence, "Choose the file again.")
        )
    assert problem_words(ValueError("no desk error")) == "no desk error"


class Names(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return {"ours": "2", "theirs": "9"}.get(key, f"My {key} (1).zip")


def test_each_is_read_back_as_itself(german: None) -> None:
    for template in TEMPLATES:
        names = Names()
        assert known_words(template.format_map(names)) == tr(template).format_map(names)
        assert tr(template) != template


@pytest.mark.parametrize(
    ("problem", "german_words"),
    [
        (FileError("a.zip is empty.", "Ask the channel for the file again."),
         "a.zip ist leer. Fordere die Datei beim Kanal noch einmal an."),
        (driver.said(driver.DatabaseError("database or disk is full"), Path("my.desk")),
         ("Der Datenträger mit my.desk ist voll oder hat das Schreiben abgelehnt; es wurde nichts "
          "geändert. Schaffe etwas Platz und versuche es noch einmal.")),
        (Cancelled(), "Angehalten. Es wurde nichts geändert."),
        (InputError("A person needs a name.", "Type at least one."),
         "Ein Mensch braucht einen Namen. Schreibe mindestens einen."),
        (StoreError("Words that nobody knows.", "Choose the columns."),
         "Words that nobody knows. Wähle die Spalten."),
    ],
)  # fmt: skip
def test_problems_in_german(german: None, problem: Any, german_words: str) -> None:
    assert problem_words(problem) == german_words


def test_a_form_refuses_in_the_readers_language(german: None, window: Window) -> None:
    window.add_person()
    settle()
    field = next(part for part in parts(window, QLineEdit) if part.hasFocus())
    assert field.text() == ""
    press(window, Key.Key_Return)
    assert "Ein Mensch braucht einen Namen." in words(window)


def test_ways_to_get_a_file_are_in_the_readers_language(german: None) -> None:
    english = {each.title: each.how_to_get for each in IMPORTERS if each.how_to_get}
    ways = ways_to_get()
    assert len(ways) == len(english)
    assert "Adressbuch (vCard)" in dict(ways)
    assert not set(dict(ways).values()) & set(english.values())


def test_a_latin_name_in_an_arabic_sentence_stands_for_itself(arabic: None) -> None:
    said = problem_words(FileError("archive.zip was not found."))
    assert "\u2068archive.zip\u2069" in said
    assert said.startswith("لم")
    assert tr("{day}, {time}").format(day="٣ مارس", time="١٢") == tr("{day}, {time}").replace(
        "{day}", "٣ مارس").replace("{time}", "١٢")  # fmt: skip


def test_elsewhere_names_are_put_in_as_they_are(dressed: QApplication) -> None:
    assert tr("Ask {name}").format(name="Ilse") == "Ask Ilse"


def test_names_on_cards_stand_for_themselves_in_arabic(arabic: None, window: Window) -> None:
    sentences = [row.sentence for row in today_view(window.desk).cards]
    latin = [each for each in sentences if any("a" <= char <= "z" for char in each)]
    assert latin
    assert all("\u2068" in each and each.count("\u2068") == each.count("\u2069") for each in latin)
