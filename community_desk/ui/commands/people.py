"""Commands about people and files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from community_desk.ui.commands import Command
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_GROUP = QT_TRANSLATE_NOOP("", "People and files")


def choose_files(desk: Desk) -> None:
    """Let the user pick files and hand them to the import page."""
    names, _kind = QFileDialog.getOpenFileNames(desk.shell.widget(), tr("Choose files"))
    if names:
        desk.shell.import_files([Path(name) for name in names])


COMMANDS = (
    Command(
        "person.add",
        QT_TRANSLATE_NOOP("", "Add a person"),
        lambda desk: desk.shell.add_person(),
        "Ctrl+N",
        "user-plus",
        group=_GROUP,
    ),
    Command(
        "file.import",
        QT_TRANSLATE_NOOP("", "Import a file"),
        choose_files,
        "Ctrl+O",
        "download",
        group=_GROUP,
    ),
    Command(
        "people.sort",
        QT_TRANSLATE_NOOP("", "Sort new people"),
        lambda desk: desk.shell.go("sorting"),
        "",
        "users",
        group=_GROUP,
    ),
    Command(
        "people.duplicates",
        QT_TRANSLATE_NOOP("", "Find duplicates"),
        lambda desk: desk.shell.go("duplicates"),
        "",
        "users",
        group=_GROUP,
    ),
)
