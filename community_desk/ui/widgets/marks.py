"""Small signs of a person: avatar, warmth bar, stage, chip."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from community_desk.ui import paint, theme
from community_desk.ui.text import tr


class _Mark(QWidget):
    """A fixed-size painted sign with an accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be."""
        return self.sizeHint()

    def restyle(self) -> None:
        """Sizes follow the text."""
        self.updateGeometry()


class Avatar(_Mark):
    """A photo or initials on the person's own hue."""

    def __init__(self, size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._uid, self._name = size, "", ""
        self._photo: QImage | None = None
        self._fitted: QPixmap | None = None

    def show_person(self, uid: str, name: str, photo: QImage | None = None) -> None:
        """Show another person, with their decoded photo where there is one."""
        self._uid, self._name, self._photo, self._fitted = uid, name, photo, None
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """The given size, as text scales."""
        side = theme.active().unit(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        ratio = self.devicePixelRatioF()
        if self._photo is not None:
            wanted = round(self.width() * ratio)
            if self._fitted is None or self._fitted.width() != wanted:
                self._fitted = paint.photo_pixmap(self._photo, self.width(), ratio)
        paint.paint_avatar(QPainter(self), self.rect(), self._uid, self._name, self._fitted)


class StageDashes(_Mark):
    """Five dashes for the ladder of trust."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = 0

    def show_stage(self, stage: int, name: str) -> None:
        """Fill `stage` dashes."""
        self._stage = stage
        self.setAccessibleName(tr("Stage: {name}").format(name=name))
        self.update()

    def sizeHint(self) -> QSize:
        """Five dashes."""
        return QSize(67, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        paint.paint_stage(QPainter(self), self.rect(), self._stage, self.layoutDirection())


class StageLadder(_Mark):
    """The ladder as a wide bar with the names of its five steps below."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names, self._stage = names, 0

    def show_stage(self, stage: int) -> None:
        """Fill `stage` steps."""
        self._stage = stage
        reached = self._names[stage - 1] if stage else tr("Stranger")
        self.setAccessibleName(tr("Stage: {name}").format(name=reached))
        self.update()

    def sizeHint(self) -> QSize:
        """Bar and words."""
        return QSize(240, theme.active().unit(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the steps and their names."""
        look, direction = theme.active(), self.layoutDirection()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - 16) / 5
        small = QFontMetrics(look.font("caption", weight="semibold"))
        wide = [small.horizontalAdvance(name) for name in self._names]
        roomy = all(sum(pair) / 2 <= width + 2 for pair in pairwise(wide))
        for step, name in enumerate(self._names):
            bar = QRect(round(step * (width + 4)), 0, round(width), 6)
            reached = step < self._stage
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent" if reached else "warmth_empty"))
            painter.drawRoundedRect(paint.mirror(direction, self.rect(), bar), 3, 3)
            current = step == self._stage - 1
            painter.setPen(look.colour("text_link" if current else "text_muted"))
            painter.setFont(look.font("caption", weight="semibold" if current else "regular"))
            if not (current or roomy):
                continue  # long names would run into each other: the one reached is named
            room = max(0, (wide[step] - bar.width()) // 2 + 2)
            words = QRect(bar.left() - room, 10, bar.width() + 2 * room, self.height() - 10)
            words.moveLeft(max(0, min(words.left(), self.width() - words.width())))
            place = paint.mirror(direction, self.rect(), words)
            centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            shown = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, centre, shown)


class Chip(_Mark):
    """A pill with words and perhaps an icon."""

    def __init__(
        self, text: str, tone: str = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chip = paint.ChipText(text, tone, icon)
        self.setAccessibleName(text)

    def set_chip(self, text: str, tone: str, icon: str = "") -> None:
        """Show something else."""
        self._chip = paint.ChipText(text, tone, icon)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """What the words need."""
        return QSize(paint.chip_width(self._chip), paint.chip_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        paint.paint_chip(QPainter(self), self.rect(), self._chip, self.layoutDirection())
