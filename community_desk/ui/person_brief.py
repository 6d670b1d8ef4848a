"""The page before a meeting, put together from what the desk knows, and painted on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from community_desk.core.briefing import Briefing, briefing
from community_desk.errors import FileError
from community_desk.ui import person_timeline
from community_desk.ui import person_words as say
from community_desk.ui.person_reading import met_words
from community_desk.ui.text import due_words, short_day, span, tr
from community_desk.ui.words import role_line, stage_name

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import PersonView, TimelineRow

CONTACTS = 3
LINES = 6
"""Lines of one part: it is one page."""


def compose(desk: Desk, view: PersonView, *, private: bool) -> Briefing:
    """What to know before a meeting; private things only where asked for, secrets never."""
    today, page = desk.today, view.page
    talked = person_timeline.last_contacts(desk, view.person_id, 0, CONTACTS)
    notes = [note for note in view.parts.notes if not note.is_expired(today)]
    wanted = ("open", "private") if private else ("open",)
    notes = [note for note in notes if note.sensitivity in wanted and note.text]
    mine = [p for p in view.promises if p.done_on is None and p.who == "me"]
    theirs = [p for p in view.promises if p.done_on is None and p.who != "me"]
    parts: list[tuple[str, list[str]]] = [
        (tr("Remember"), [note.text for note in notes if note.next_time]),
        (tr("Last contacts"), [_entry(desk, row) for row in talked]),
        (tr("You promised"), [_due(desk, p.text, p.due_on) for p in mine][:LINES]),
        (tr("They promised"), [_due(desk, p.text, p.due_on) for p in theirs][:LINES]),
        (tr("Favours"), _favours(desk, view)),
        (tr("What matters to them"), page.matters.splitlines()[:LINES]),
        (tr("Topics"), [", ".join(view.topics)]),
        (tr("Notes"), [note.text for note in notes if not note.next_time][:LINES]),
        (tr("Days ahead"), _days(desk, view)),
        (tr("How you met"), [_met(view)]),
        (tr("A way to begin"), [_opening(view, talked)]),
    ]
    if private:
        more = [(tr("Life beside work"), page.life), (tr("In your words"), page.notes)]
        parts[6:6] = [(title, text.splitlines()[:LINES]) for title, text in more]
    about = [role_line(view.role, view.org), view.place, page.pronouns, stage_name(view.stage)]
    if view.known_since is not None and (today - view.known_since).days > 0:
        about.append(tr("known for {time}").format(time=span((today - view.known_since).days)))
    return briefing(view.name, " \u00b7 ".join(part for part in about if part), parts)


def _opening(view: PersonView, talked: list[TimelineRow]) -> str:
    """Where you left off, else an opening of the channel that needs nothing filled in."""
    left_off = next((row.text.strip().split("\n")[0] for row in talked if row.text.strip()), "")
    if left_off:
        return tr("Begin where you left off: {what}").format(what=left_off)
    whole = (opening for opening in view.openings if "{" not in opening)
    return next(whole, tr("Ask how they are, and listen."))


def _entry(desk: Desk, row: TimelineRow) -> str:
    words = f"{short_day(row.date, desk.today)}: {row.title}"
    text = row.text.strip().replace("\n", " ")
    return f"{words}. {text}" if text else words


def _due(desk: Desk, text: str, due: date | None) -> str:
    return f"{text} ({due_words(due, desk.today)})" if due is not None else text


def _favours(desk: Desk, view: PersonView) -> list[str]:
    found = [
        row
        for kind in ("received", "gave")
        for row in person_timeline.timeline(desk, view.person_id, kind, 0, 3)[:3]
    ]
    words = [tr("You gave {gave}, received {got}.").format(gave=view.gave, got=view.received)]
    lines = [_entry(desk, row) for row in found]
    return words + lines[: LINES - 1] if view.gave or view.received else lines


def _days(desk: Desk, view: PersonView) -> list[str]:
    lines = []
    for one in view.parts.dates:
        when, ahead = say.date_words(one, desk.today)
        if ahead:
            lines.append(f"{say.date_name(one)}: {when}, {ahead}")
    return lines[:LINES]


def _met(view: PersonView) -> str:
    through = view.page.met_through
    words = met_words(view)
    more = tr("through {name}").format(name=through[1]) if through else ""
    return ", ".join(part for part in (words, more) if part)


def write_pdf(page: Briefing, path: Path) -> None:
    """Write the page as a PDF; FileError where that is impossible."""
    writer = QPdfWriter(str(path))
    writer.setResolution(150)
    writer.setTitle(page.name)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 16, 18, 16),
            QPageLayout.Unit.Millimeter,
        )
    )
    if not paint_briefing(page, writer):
        raise FileError(
            tr("{name} cannot be written.").format(name=path.name), tr("Choose another place.")
        )


def paint_briefing(page: Briefing, device: QPagedPaintDevice) -> bool:
    """Paint the page; False where the device takes nothing."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    sheet = _Sheet(painter, device)
    sheet.write(page.name, 20, bold=True, below=1)
    sheet.write(page.about, 10.5, below=5, grey=True)
    for part in page.parts:
        sheet.write(part.title, 9, bold=True, below=1, grey=True, keep=2)
        for line in part.lines:
            sheet.write(line, 10.5, below=1)
        sheet.skip(3)
    return painter.end()


class _Sheet:
    """Writes plain text from top to bottom; a full page is followed by another."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        self._painter, self._device = painter, device
        self._top = 0.0
        size = QSizeF(painter.viewport().size())
        self._width, self._height = size.width(), size.height()

    def write(
        self, text: str, points: float, *, below: float = 0, bold: bool = False,
        grey: bool = False, keep: int = 0,
    ) -> None:  # fmt: skip
        """Write a paragraph; `keep` lines of what follows stay on its page."""
        font = QFont(self._painter.font())
        font.setPointSizeF(points)
        font.setBold(bold)
        self._painter.setFont(font)
        black, dark = Qt.GlobalColor.black, Qt.GlobalColor.darkGray
        self._painter.setPen(dark if grey else black)
        metrics = QFontMetricsF(font, self._device)
        right = self._painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop) | int(
            Qt.TextFlag.TextWordWrap
        )
        room = QRectF(0, 0, self._width, 1_000_000)
        height = metrics.boundingRect(room, flags, text).height()
        if self._top + height + keep * metrics.lineSpacing() > self._height and self._top:
            self._device.newPage()
            self._top = 0.0
        self._painter.drawText(QRectF(0, self._top, self._width, height + 2), flags, text)
        self._top += height
        self.skip(below)

    def skip(self, millimetres: float) -> None:
        """Leave room."""
        self._top += millimetres * self._painter.device().logicalDpiY() / 25.4
