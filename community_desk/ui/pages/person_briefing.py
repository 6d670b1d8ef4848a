"""The briefing on screen, before it goes to paper or into a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from community_desk.ui import person_brief
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import CheckLine
from community_desk.ui.widgets.frames import clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.sheet import SheetOverlay

if TYPE_CHECKING:
    from community_desk.core.briefing import Briefing
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import PersonView


class BriefingSheet(SheetOverlay):
    """The page as it will be printed; private things come in with a tick."""

    def __init__(self, desk: Desk, view: PersonView) -> None:
        super().__init__(desk.shell.widget(), tr("Briefing"), width=620)
        self._desk, self._view = desk, view
        self.page = person_brief.compose(desk, view, private=False)
        self.private = CheckLine(tr("With private things"), strike=False)
        self.private.setEnabled(not view.discreet)
        self.private.toggled.connect(lambda _: self._show())
        self.foot.addWidget(self.private, 1)
        for words, icon, action in (
            (tr("Save as PDF..."), "download", self.save),
            (tr("Print..."), "note", self.print_page),
        ):
            button = Button(words, icon=icon)
            button.clicked.connect(lambda _=False, chosen=action: chosen())
            self.foot.addWidget(button)
        self._show()

    def save(self) -> None:
        """Let the user say where the PDF goes."""
        name, _ = QFileDialog.getSaveFileName(
            self._desk.shell.widget(), tr("Save as PDF"), f"{self.page.name}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the PDF and say so."""
        if self._desk.shell.attempt(partial(person_brief.write_pdf, self.page, path)):
            self._desk.shell.notify(tr("{name} is written").format(name=path.name))

    def print_page(self) -> None:
        """Ask for the printer, then print; printing is loaded only here."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            person_brief.paint_briefing(self.page, printer)

    def _show(self) -> None:
        page: Briefing = person_brief.compose(
            self._desk, self._view, private=self.private.isChecked()
        )
        self.page = page
        clear_layout(self.body)
        self.set_title(page.name, page.about)
        for one in page.parts:
            part = QVBoxLayout()
            part.setSpacing(3)
            part.addWidget(PlainLabel(one.title, "small", "text_muted", weight="semibold"))
            part.addWidget(PlainLabel("\n".join(one.lines), "body", wrap=True))
            self.body.addLayout(part)
        self.body.addStretch(1)
        self.refit()
