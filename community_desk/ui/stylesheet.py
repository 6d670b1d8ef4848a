"""The one style sheet, written with literal colours from the tokens."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_RULES = Template("""
QToolTip { background: $bg_tooltip; color: $text_on_tooltip; border: 0; padding: 5px 8px; }
QFrame#card { background: $bg_surface; border: 1px solid $border_subtle; border-radius: 12px; }
QFrame#sunken { background: $bg_sunken; border: 1px dashed $border; border-radius: 12px; }
QFrame#sunken[target="true"] { background: $accent_subtle; border: 1px solid $accent; }
QFrame#well { background: $bg_sunken; border: 1px solid transparent; border-radius: 10px; }
QFrame#well[target="true"] { background: $accent_subtle; border: 1px solid $accent; }
QFrame#composer { background: $bg_surface; border: 1px solid $border; border-radius: 8px; }
QFrame#overlay { background: $bg_raised; border: 1px solid $border_subtle; border-radius: 14px; }
QFrame#overlayFoot { background: $bg_sunken; border: 0; border-top: 1px solid $border_subtle;
    border-bottom-left-radius: 13px; border-bottom-right-radius: 13px; }
QWidget#sidebar { background: $bg_sunken; border: 0; }
QWidget#paper { background: $bg_app; }
QWidget#surface { background: $bg_surface; }
QScrollArea, QScrollArea > QWidget > QWidget#column { background: transparent; border: 0; }
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
    background: $bg_surface; color: $text_primary; border: 1px solid $border;
    border-radius: 8px; padding: 0 10px; selection-background-color: $accent;
    selection-color: $text_on_accent; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { min-height: ${control}px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; subcontrol-origin: border; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { background: transparent; border: 0; padding: 0;
    min-height: 0; }
QPlainTextEdit { padding: 8px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateEdit:focus { border: 2px solid $focus_ring; padding: 0 9px; }
QPlainTextEdit:focus { padding: 7px 5px; }
QLineEdit:disabled, QComboBox:disabled { color: $text_disabled; background: $bg_sunken; }
QLineEdit#bare, QPlainTextEdit#bare, QLineEdit#bare:focus, QPlainTextEdit#bare:focus {
    border: 0; background: transparent; padding: 0; }
QPlainTextEdit#reading { background: transparent; border: 0; padding: 0; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox QAbstractItemView { background: $bg_raised; color: $text_primary;
    border: 1px solid $border; padding: 4px; outline: 0;
    selection-background-color: $bg_selected; selection-color: $text_primary; }
QMenu { background: $bg_raised; color: $text_primary; border: 1px solid $border;
    border-radius: 10px; padding: 5px; }
QMenu::item { padding: 6px 18px 6px 10px; border-radius: 6px; }
QMenu::item:selected { background: $bg_selected; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $border_subtle; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QTableView, QListView { background: $bg_surface; border: 0; outline: 0;
    selection-background-color: $bg_selected; selection-color: $text_primary; }
QTableView#plain, QListView#plain { background: transparent; }
QHeaderView { background: $bg_surface; border: 0; }
QHeaderView::section { background: $bg_surface; color: $text_secondary; border: 0;
    border-bottom: 1px solid $border; padding: 0 10px; font-weight: 500; }
QTableView#twin QHeaderView::section { padding: 0 3px; }
QTableCornerButton::section { background: $bg_surface; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; min-height: 32px;
    min-width: 32px; }
QScrollBar::handle:hover { background: $border_control; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; width: 0; height: 0; border: 0; }
QSplitter::handle { background: $border_subtle; }
QProgressBar { background: $bg_sunken; border: 0; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def style_sheet(colours: Mapping[str, Any], unit: Callable[[int], int]) -> str:
    """The rules for widgets Qt paints itself; our own parts paint from the theme."""
    names = {name: value for name, value in colours.items() if isinstance(value, str)}
    return _RULES.substitute(names, control=unit(32))
