"""Commands: one table feeds palette, menus and the keyboard sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from community_desk.ui.desk import Desk


def always(_desk: Desk) -> bool:
    """For commands that can be run at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """Something the user can do: where it is listed, its keys, when it can run."""

    id: str
    title: str
    run: Callable[[Desk], None]
    shortcut: str = ""
    icon: str = "chevron-right"
    when: Callable[[Desk], bool] = always
    group: str = ""


def commands() -> tuple[Command, ...]:
    """Every command, in the order of the sheet."""
    from community_desk.ui.commands import general, people

    return general.COMMANDS + people.COMMANDS
