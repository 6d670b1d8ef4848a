"""What can be done with a saved view: open it, name it anew, move it, take it away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Popover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import ViewLine


def open_view_menu(desk: Desk, view: ViewLine, anchor: QWidget) -> Popover:
    """Offer what can be done with a view, beside its line."""
    menu = Popover(anchor, view.name)
    menu.column.addWidget(PlainLabel(view.name, "small", "text_muted", weight="semibold"))
    actions: tuple[tuple[str, str, Callable[[], object]], ...] = (
        (tr("Open"), "table", lambda: desk.shell.go("people", view)),
        (tr("Rename..."), "pencil", partial(rename_view, desk, view)),
        (tr("Move up"), "chevron-up", partial(_move, desk, view, -1)),
        (tr("Move down"), "chevron-down", partial(_move, desk, view, 1)),
        (tr("Remove this view"), "trash", partial(_remove, desk, view)),
    )
    for words, icon, action in actions:
        button = Button(words, "ghost", icon=icon, small=True)
        button.clicked.connect(partial(_choose, menu, anchor, action))
        menu.column.addWidget(button)
    menu.open()
    return menu


def rename_view(desk: Desk, view: ViewLine) -> None:
    """Ask for another name."""
    from community_desk.operations import views

    def store(values: Values) -> None:
        views.rename_view(desk.db, view.uid, values["name"])

    fields = (Field("name", tr("Name"), value=view.name),)
    open_form(desk, tr("Rename the view"), fields, store, tr("Renamed"))


def _choose(menu: Popover, anchor: QWidget, action: Callable[[], object]) -> None:
    menu.dismiss()
    anchor.setFocus()
    action()


def _move(desk: Desk, view: ViewLine, by: int) -> None:
    from community_desk.operations import views

    words = tr("{name} moved").format(name=view.name)
    desk.act(partial(views.move_view, desk.db, view.uid, by), words)


def _remove(desk: Desk, view: ViewLine) -> None:
    from community_desk.operations import views

    words = tr("The view {name} is removed").format(name=view.name)
    desk.act(partial(views.remove_view, desk.db, view.uid), words)
