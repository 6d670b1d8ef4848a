"""What stands at the head of Community: how far back it looks, and everything as files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from community_desk.ui.pages.community_parts import png_of
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.head_tool import HeadTool
from community_desk.ui.widgets.overlay import Popover

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QImage

    from community_desk.ui.desk import Desk
    from community_desk.ui.jobs import Progress
    from community_desk.ui.pages.community_parts import TwinCard

RANGES = {
    12: QT_TRANSLATE_NOOP("", "Last 12 months"),
    24: QT_TRANSLATE_NOOP("", "Last 24 months"),
    0: QT_TRANSLATE_NOOP("", "Everything"),
}
_USUAL = 24
_KEPT = "community.months"


class RangeButton(HeadTool):
    """How many months back the growth and the months go; remembered with the window."""

    def __init__(self, desk: Desk, changed: Callable[[], None]) -> None:
        super().__init__("", "calendar", name="", trailing="chevron-down")
        self._desk, self._changed = desk, changed
        kept = desk.state.get(_KEPT, _USUAL)
        self.months = kept if kept in RANGES else _USUAL
        self.clicked.connect(self._open)
        self._say()

    def choose(self, months: int) -> None:
        """Take another range; 0 is everything that is known."""
        if months != self.months:
            self.months = months
            self._desk.state.put(_KEPT, months)
            self._say()
            self._changed()

    def _say(self) -> None:
        words = tr(RANGES[self.months])
        self.say(words, tr("How far back: {range}").format(range=words))

    def _open(self) -> None:
        menu = Popover(self, tr("How far back"))
        buttons = {}
        for months, words in RANGES.items():
            current = months == self.months
            line = Button(tr(words), "ghost", trailing="check" if current else "", small=True)
            line.fill_line()
            line.setAccessibleDescription(tr("chosen") if current else "")
            line.clicked.connect(partial(self._take, menu, months))
            menu.column.addWidget(line)
            buttons[months] = line
        menu.open()
        buttons[self.months].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, menu: Popover, months: int) -> None:
        menu.dismiss()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose(months)


class ExportButton(HeadTool):
    """Asks for a folder and writes each chart as a picture and each table for a spreadsheet."""

    def __init__(self, desk: Desk, cards: Sequence[TwinCard]) -> None:
        super().__init__(tr("Export"), "download", name=tr("Export every chart and table"))
        self._desk, self._cards = desk, tuple(cards)
        self._writing = False
        self.clicked.connect(self._ask)

    def write_to(self, folder: Path) -> None:
        """Draw in turns, write in a job, say once what was written."""
        if not self._writing:
            self._writing = True
            self._desk.jobs.in_turns(self, self._draw(folder))

    def _ask(self) -> None:
        title = tr("Where should the charts and tables go?")
        name = QFileDialog.getExistingDirectory(self.window(), title)
        if name:
            self.write_to(Path(name))

    def _draw(self, folder: Path) -> Iterator[None]:
        drawn: list[tuple[TwinCard, QImage | None]] = []
        for card in self._cards:
            drawn.append((card, card.picture() if card.chart is not None else None))
            yield
        shown = [(card.title, card.sheet, image) for card, image in drawn]
        job = self._desk.jobs.start(partial(self._write, folder, shown), partial(
            self._said, folder))  # fmt: skip
        job.ended.connect(self._ended)

    def _write(
        self, folder: Path, shown: list[tuple[str, Any, QImage | None]], _progress: Progress
    ) -> list[Path]:
        from community_desk.operations.exports import Sheet, write_sheets

        sheets = [
            Sheet(title, sheet.columns, sheet.rows, None if image is None else png_of(image))
            for title, sheet, image in shown
        ]
        return write_sheets(folder, sheets, self._desk.today)

    def _said(self, folder: Path, written: list[Path]) -> None:
        charts = sum(path.suffix == ".png" for path in written)
        pictures = tr("%n pictures", "", charts)
        tables = tr("%n tables", "", len(written) - charts)
        words = tr("{pictures} and {tables} are in {folder}.")
        self._desk.shell.notify(words.format(
            pictures=pictures, tables=tables, folder=folder.name or str(folder)))  # fmt: skip

    def _ended(self) -> None:
        self._writing = False
