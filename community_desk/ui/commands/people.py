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


def take_apart(desk: Desk, uid: str) -> bool:
    """Make two people again of one, with Undo; whether it was done."""
    from community_desk.operations import merging
    from community_desk.store.queries.merges import merge_of

    with desk.db.read() as connection:
        merge = merge_of(connection, uid)
    words = tr("{name} is two people again").format(name=merge.name if merge else "")
    return desk.act(lambda: merging.unmerge(desk.db, uid), words)


def is_merged(desk: Desk) -> bool:
    """Whether the person shown was made of two."""
    from community_desk.store.queries.merges import merge_of

    uid = desk.shell.current_person()
    if uid is None:
        return False
    with desk.db.read() as connection:
        return merge_of(connection, uid) is not None


def _take_apart_shown(desk: Desk) -> None:
    uid = desk.shell.current_person()
    if uid is not None:
        take_apart(desk, uid)


def _is_somebody_shown(desk: Desk) -> bool:
    return desk.shell.current_person() is not None


def _open_history(desk: Desk) -> None:
    from community_desk.ui.history_sheet import open_history

    uid = desk.shell.current_person()
    if uid is not None:
        open_history(desk, uid)


def _open_my_card(desk: Desk) -> None:
    from community_desk.ui.card_sheet import open_my_card

    open_my_card(desk)


def _open_card(desk: Desk) -> None:
    from community_desk.ui.card_sheet import open_card_of

    uid = desk.shell.current_person()
    if uid is not None:
        open_card_of(desk, uid)


def _has_employer(desk: Desk) -> bool:
    from community_desk.store.queries.employers import employer_of

    uid = desk.shell.current_person()
    if uid is None:
        return False
    with desk.db.read() as connection:
        return bool(employer_of(connection, uid))


def _open_employer(desk: Desk) -> None:
    from community_desk.ui.employer_sheet import open_employer_of

    uid = desk.shell.current_person()
    if uid is not None:
        open_employer_of(desk, uid)


def _look_through(desk: Desk) -> None:
    from community_desk.ui import writing

    uid = desk.shell.current_person()
    if uid is not None:
        writing.look_through(desk, uid)


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
    Command(
        "person.unmerge",
        QT_TRANSLATE_NOOP("", "Take the merge apart"),
        _take_apart_shown,
        "",
        "users",
        when=is_merged,
        group=_GROUP,
    ),
    Command(
        "person.employer",
        QT_TRANSLATE_NOOP("", "About the employer of this person"),
        _open_employer,
        "Ctrl+Shift+E",
        "building",
        when=_has_employer,
        group=_GROUP,
    ),
    Command(
        "person.checked",
        QT_TRANSLATE_NOOP("", "Details of this person looked through today"),
        _look_through,
        "Ctrl+Shift+L",
        "check",
        when=_is_somebody_shown,
        group=_GROUP,
    ),
    Command(
        "person.card",
        QT_TRANSLATE_NOOP("", "Card of this person as a QR code"),
        _open_card,
        "",
        "address-book",
        when=_is_somebody_shown,
        group=_GROUP,
    ),
    Command(
        "card.mine",
        QT_TRANSLATE_NOOP("", "My card as a QR code"),
        _open_my_card,
        "Ctrl+Shift+Q",
        "address-book",
        group=_GROUP,
    ),
    Command(
        "person.history",
        QT_TRANSLATE_NOOP("", "What changed about this person"),
        _open_history,
        "",
        "clock",
        when=_is_somebody_shown,
        group=_GROUP,
    ),
)
