"""Commands of the window itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.ui import keeping
from community_desk.ui.commands import Command
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.theme import Appearance

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_GROUP = QT_TRANSLATE_NOOP("", "Everywhere")


def _toggle_theme(desk: Desk) -> None:
    desk.theme.choose(Appearance.LIGHT if desk.theme.is_dark else Appearance.DARK)


def _toggle_discreet(desk: Desk) -> None:
    if desk.settings is not None:
        on = not keeping.is_discreet(desk)
        desk.settings.set("look.discreet", on)
        words = tr("Discreet: private things are hidden") if on else tr("Private things are shown")
        desk.shell.notify(words)


def _close(desk: Desk) -> None:
    desk.shell.widget().close()


COMMANDS = (
    Command(
        "palette.open",
        QT_TRANSLATE_NOOP("", "Search people, pages and commands"),
        lambda desk: desk.shell.open_palette(),
        "Ctrl+K",
        "search",
        group=_GROUP,
    ),
    Command(
        "interaction.log",
        QT_TRANSLATE_NOOP("", "Log what happened"),
        lambda desk: desk.shell.log_line(desk.shell.current_person()),
        "Ctrl+L",
        "pencil",
        group=_GROUP,
    ),
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("", "Undo"),
        lambda desk: desk.shell.undo(),
        "Ctrl+Z",
        "arrow-back-up",
        group=_GROUP,
    ),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("", "Redo"),
        lambda desk: desk.shell.redo(),
        "Ctrl+Shift+Z",
        "arrow-forward-up",
        group=_GROUP,
    ),
    Command(
        "view.back",
        QT_TRANSLATE_NOOP("", "Back to the page before"),
        lambda desk: desk.shell.back(),
        "Alt+Left",
        "chevron-left",
        group=_GROUP,
    ),
    Command(
        "agenda.open",
        QT_TRANSLATE_NOOP("", "Open the agenda"),
        lambda desk: desk.shell.go("agenda"),
        "Ctrl+Shift+A",
        "calendar",
        group=_GROUP,
    ),
    Command(
        "view.theme",
        QT_TRANSLATE_NOOP("", "Switch between light and dark"),
        _toggle_theme,
        "Ctrl+Shift+D",
        "palette",
        group=_GROUP,
    ),
    Command(
        "view.discreet",
        QT_TRANSLATE_NOOP("", "Discreet mode on or off"),
        _toggle_discreet,
        "Ctrl+Shift+H",
        "eye",
        when=lambda desk: desk.settings is not None,
        group=_GROUP,
    ),
    Command(
        "help.keys",
        QT_TRANSLATE_NOOP("", "Show every key"),
        lambda desk: desk.shell.show_keys(),
        "F1",
        "keyboard",
        group=_GROUP,
    ),
    Command(
        "window.close",
        QT_TRANSLATE_NOOP("", "Close the window"),
        _close,
        "Ctrl+Q",
        "x",
        group=_GROUP,
    ),
)
