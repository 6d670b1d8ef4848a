"""The first start: bring a file, add a person, or look round with sample people."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.commands.people import choose_files
from community_desk.ui.icons import paint_icon
from community_desk.ui.page import Page, PageView
from community_desk.ui.paint import mirror, paint_box
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.widgets.buttons import Button, PaintedButton
from community_desk.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_SOURCES = (
    (
        "brand-linkedin",
        QT_TRANSLATE_NOOP("", "LinkedIn archive"),
        QT_TRANSLATE_NOOP("", "connections, messages, endorsements"),
    ),
    (
        "address-book",
        QT_TRANSLATE_NOOP("", "Contacts file"),
        QT_TRANSLATE_NOOP("", "vCard, Google or Outlook CSV"),
    ),
    (
        "mail",
        QT_TRANSLATE_NOOP("", "Mailbox"),
        QT_TRANSLATE_NOOP("", "mbox or eml: who you really talk to"),
    ),
    (
        "hash",
        QT_TRANSLATE_NOOP("", "X or Mastodon archive"),
        QT_TRANSLATE_NOOP("", "followers, replies, messages"),
    ),
    (
        "message-circle",
        QT_TRANSLATE_NOOP("", "WhatsApp or Telegram chat"),
        QT_TRANSLATE_NOOP("", "exported chats"),
    ),
    (
        "table",
        QT_TRANSLATE_NOOP("", "Any spreadsheet"),
        QT_TRANSLATE_NOOP("", "you match the columns"),
    ),
)


class SourceCard(PaintedButton):
    """One kind of file the program reads; a press chooses a file."""

    def __init__(self, icon: str, title: str, aside: str) -> None:
        super().__init__(title)
        self._icon, self._aside = icon, aside
        self.setAccessibleName(f"{title}: {aside}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Icon, title and what is in it, on as many lines as that takes."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Narrow: a title that is longer than the card goes on below."""
        return QSize(theme.active().unit(150), theme.active().unit(106))

    def hasHeightForWidth(self) -> bool:
        """Narrow cards are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Two lines below the title, or more where the words need them."""
        unit = theme.active().unit
        words = self._height_of("regular", self._aside, width)
        return max(unit(106), unit(44) + self._title_height(width) + words + unit(12))

    def _title_height(self, width: int) -> int:
        return max(theme.active().unit(18), self._height_of("semibold", self.text(), width))

    def _height_of(self, weight: str, text: str, width: int) -> int:
        room = QRect(0, 0, max(1, width - 32), 1000)
        font = theme.active().font("body", weight=weight)
        return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        line = look.colour("border_control" if self._hover else "border_subtle")
        ground = look.colour("bg_hover" if self.isDown() else "bg_surface")
        paint_box(painter, self.rect(), ground, line, 12)
        unit = look.unit
        icon = mirror(direction, self.rect(), QRect(16, unit(16), unit(18), unit(18)))
        paint_icon(painter, self._icon, icon, look.colour("accent"))
        painter.setFont(look.font("body", weight="semibold"))
        painter.setPen(look.colour("text_primary"))
        high = self._title_height(self.width())
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        flags = int(self.style().visualAlignment(direction, side)) | int(Qt.TextFlag.TextWordWrap)
        title = QRect(16, unit(43), self.width() - 32, high)
        painter.drawText(mirror(direction, self.rect(), title), flags, self.text())
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text_muted"))
        top = unit(44) + high
        words = QRect(16, top, self.width() - 32, self.height() - top - 4)
        painter.drawText(mirror(direction, self.rect(), words), flags, self._aside)
        self._paint_ring(painter, 12)


class WelcomePage(PageView):
    """Three ways in; files can be dropped anywhere on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Welcome")
        self.setAcceptDrops(True)
        inside = QWidget()
        inside.setMaximumWidth(760)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("Bring your community to one desk"), "display", wrap=True))
        words = tr(
            "Everything stays on this computer. Start with one export; "
            "ten minutes later you know whom to call today."
        )
        column.addWidget(
            PlainLabel(words, "heading", "text_secondary", weight="regular", wrap=True)
        )
        column.addSpacing(16)
        column.addLayout(self._sources())
        column.addSpacing(14)
        column.addLayout(self._ways())
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addWidget(inside, 30, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)

    def focus_start(self) -> None:
        """The first way in."""
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files to the import page."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.desk.shell.import_files(files)

    def _sources(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, (icon, title, aside) in enumerate(_SOURCES):
            card = SourceCard(icon, tr(title), tr(aside))
            card.clicked.connect(lambda: choose_files(self.desk))
            grid.addWidget(card, place // 3, place % 3)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        return grid

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.choose = Button(tr("Choose files..."), "primary", icon="folder-open")
        self.choose.clicked.connect(lambda: choose_files(self.desk))
        self.add = Button(tr("Add one person"), icon="user-plus")
        self.add.clicked.connect(lambda: self.desk.shell.add_person())
        self.sample = Button(tr("Look around with sample people"), "ghost", icon="player-play")
        self.sample.clicked.connect(self._open_sample)
        if self.desk.open_sample is None:
            self.sample.hide()
        for button in (self.choose, self.add, self.sample):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _open_sample(self) -> None:
        if self.desk.open_sample is not None:
            self.desk.open_sample()


PAGE = Page(
    "welcome",
    QT_TRANSLATE_NOOP("", "Welcome"),
    "seedling",
    WelcomePage,
    place="",
    under="today",
)
