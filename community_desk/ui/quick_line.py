"""The quick line: one line typed, what was understood shown below, Enter stores it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from community_desk.core.phrase import Draft, Mention, PersonMatch, parse
from community_desk.errors import DeskError
from community_desk.ui import person_reading, reading, theme, writing
from community_desk.ui.problem_words import problem_words
from community_desk.ui.quick_fields import FieldRow, draft_rows
from community_desk.ui.text import day_first, long_day, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import Hairline, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay, Popover
from community_desk.ui.words import channel_name, channels, kind_words

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

_SPAN_TONES = {
    "who": ("accent_subtle", "text_link"),
    "when": ("warning_bg", "warning"),
    "promise": ("info_bg", "info"),
    "favour": ("success_bg", "success"),
    "topic": ("success_bg", "success"),
}
_KINDS = ("message", "call", "meeting", "encounter", "comment", "react", "letter", "work")


class _Spans(QSyntaxHighlighter):
    """Colours what was understood."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.draft: Draft | None = None

    def highlightBlock(self, text: str) -> None:
        """Colour the parts of the one line there is."""
        if self.draft is None or self.draft.line != text:
            return
        look = theme.active()
        for span in self.draft.spans:
            tones = _SPAN_TONES.get(span.field)
            if tones is not None:
                style = QTextCharFormat()
                style.setBackground(QColor(look.colour(tones[0])))
                style.setForeground(QColor(look.colour(tones[1])))
                self.setFormat(span.start, span.end - span.start, style)


class LineEdit(QPlainTextEdit):
    """One logical line that wraps; Enter stores, Tab goes on to the fields."""

    entered = Signal()
    grew = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bare")
        self.setAccessibleName(tr("What happened"))
        self.setPlaceholderText(
            tr("coffee with Ana yesterday, she offered an intro, thank her Friday #hiring")
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is never a new line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        if self.fit():
            self.grew.emit()

    def fit(self) -> bool:
        """Take the height of one to four lines; returns whether it changed."""
        spacing = self.fontMetrics().lineSpacing()
        lines = min(max(1, int(self.document().size().height())), 4)
        height = lines * (spacing + 2) + 4
        changed = height != self.height()
        self.setFixedHeight(height)
        return changed


class QuickLine(Overlay):
    """Type, look, correct, Enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.shell.widget(), tr("Log what happened"), width=640)
        self._desk = desk
        self._people: tuple[PersonMatch, ...] = ()
        self._remembered = ""
        self._fixed: dict[str, Any] = {}
        self._book: reading.PhraseBook | None = None
        self.draft = Draft("")
        self.line = LineEdit()
        self._spans = _Spans(self.line.document())
        self.line.textChanged.connect(self._read)
        self.line.entered.connect(self.store)
        self.line.grew.connect(self._refit_soon)
        head = QVBoxLayout()
        head.setContentsMargins(18, 16, 18, 14)
        head.setSpacing(6)
        head.addWidget(self.line)
        self.column.addLayout(head)
        self.column.addWidget(Hairline())
        self._fields = QVBoxLayout()
        self._fields.setContentsMargins(10, 6, 10, 6)
        self._fields.setSpacing(0)
        self.column.addLayout(self._fields)
        self.column.addWidget(self._foot())
        self.restyle()

    def restyle(self) -> None:
        """The line is written large."""
        self.line.setFont(theme.active().font("heading", weight="regular"))
        self.line.fit()

    def open_for(self, person: str | Sequence[str] | None, text: str = "") -> None:
        """Open about the people whose uids are given; a clear `text` is stored at once."""
        uids = (person,) if isinstance(person, str) else person or ()
        found = (reading.person_match(self._desk, uid) for uid in uids)
        self._people = tuple(match for match in found if match is not None)
        self._fixed = {}
        self._book = None
        one = self._people[0].uid if len(self._people) == 1 else ""
        later = person_reading.next_time(self._desk, one) if one else ()
        words = tr("Remember: {what}").format(what=" \u00b7 ".join(later))
        self._remembered = words if later else ""
        self.line.setPlainText(text)
        self._read()
        if text and self.is_clear() and self.store():
            return
        self.open()
        self.line.moveCursor(self.line.textCursor().MoveOperation.End)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_clear(self) -> bool:
        """Whether the line leaves nothing open."""
        return bool(self.draft.people) and not self.draft.is_empty and not self.draft.questions

    def store(self) -> bool:
        """Store the draft, say so, offer Undo; False when something is missing."""
        if self.draft.is_empty or not self.draft.people:
            missing = tr("Say who it was with.") if not self.draft.is_empty else ""
            self._hint.setText(missing or tr("Say what happened, with whom, and when."))
            return False
        try:
            label = writing.log_draft(self._desk, self.draft)
        except DeskError as problem:
            self._hint.setText(problem_words(problem))
            return False
        self.close_overlay()
        self._desk.shell.notify(label, self._desk.shell.undo)
        return True

    def rows(self) -> list[FieldRow]:
        """The fields that are shown."""
        found = []
        for place in range(self._fields.count()):
            item = self._fields.itemAt(place)
            row = item.widget() if item is not None else None
            if isinstance(row, FieldRow):
                found.append(row)
        return found

    # inner parts

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("overlayFoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 10, 18, 10)
        self._hint = PlainLabel("", "body", "text_muted", wrap=True)
        row.addWidget(self._hint, 1)
        self.log = Button(tr("Log it"), "primary", small=True)
        self.log.clicked.connect(self.store)
        row.addWidget(self.log)
        return foot

    def _read(self) -> None:
        line = self.line.toPlainText()
        self.draft = self._corrected(self._parse(line)) if line.strip() else self._blank(line)
        if self._spans.draft != self.draft:
            self._spans.draft = self.draft
            self.line.blockSignals(True)
            self._spans.rehighlight()
            self.line.blockSignals(False)
        self._hint.setText(self._remembered or tr("Enter logs · Tab edits a field · Esc leaves"))
        self._show_fields()
        self.line.fit()
        if self.isVisible():
            self.refit()

    def _refit_soon(self) -> None:
        QTimer.singleShot(0, self.refit)

    def _parse(self, line: str) -> Draft:
        # Read anew whenever the line opens, not with every key.
        book = self._book = self._book or reading.phrase_book(self._desk)
        return parse(
            line,
            today=self._desk.today,
            people=book.people,
            topics=book.topics,
            channels=book.channels,
            locale_day_first=day_first(),
        )

    def _blank(self, line: str) -> Draft:
        return Draft(line, people=self._given())

    def _given(self) -> tuple[Mention, ...]:
        """Those the line was opened about."""
        return tuple(Mention(match.name, match) for match in self._people)

    def _corrected(self, draft: Draft) -> Draft:
        """What was corrected by hand stays, whatever is typed on."""
        if self._people and not draft.people:
            questions = tuple(q for q in draft.questions if q.about != "who")
            draft = replace(draft, people=self._given(), questions=questions)
        for place, mention in enumerate(draft.people):
            chosen = self._fixed.get(f"who:{mention.text}")
            if chosen is not None:
                draft = draft.settle(place, chosen or None)
        plain = {
            key: value
            for key, value in self._fixed.items()
            if key in ("kind", "channel", "direction", "date", "depth")
        }
        dropped = self._fixed.get("without", frozenset())
        topics = tuple(topic for topic in draft.topics if f"topic:{topic}" not in dropped)
        favours = tuple(f for f in draft.favours if f"favour:{f.text}" not in dropped)
        promises = tuple(p for p in draft.promises if f"promise:{p.text}" not in dropped)
        draft = replace(draft, topics=topics, favours=favours, promises=promises, **plain)
        due = self._fixed.get("due")
        if due is not None and draft.promises:
            first = replace(draft.promises[0], due_on=due)
            draft = replace(draft, promises=(first, *draft.promises[1:]))
        return draft

    def _show_fields(self) -> None:
        focused = next((row.key for row in self.rows() if row.hasFocus()), "")
        clear_layout(self._fields)
        for row in draft_rows(self.draft, self._desk.today):
            row.clicked.connect(partial(self._correct, row))
            self._fields.addWidget(row)
            row.show()
            if row.key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _correct(self, row: FieldRow) -> None:
        field, _, rest = row.key.partition(":")
        offers: dict[str, Callable[[], list[tuple[str, Any]]]] = {
            "who": partial(self._who_choices, rest),
            "what": self._kind_choices,
            "channel": self._channel_choices,
            "when": partial(self._day_choices, "date"),
            "due": partial(self._day_choices, "due"),
            "direction": self._direction_choices,
        }
        menu = Popover(row, row.accessibleName())
        choices = offers[field]() if field in offers else []
        if field in ("topic", "favour", "promise"):
            choices = [(tr("Leave it out"), partial(self._leave_out, row.key))]
            if field == "promise":
                choices = self._day_choices("due") + choices
        for words, act in choices:
            button = Button(words, "ghost", small=True)
            button.clicked.connect(partial(self._chosen, menu, act))
            menu.column.addWidget(button)
        if choices:
            menu.open()

    def _chosen(self, menu: QWidget, act: Any) -> None:
        if isinstance(menu, Popover):
            menu.dismiss()
        act()
        self._read()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _who_choices(self, text: str) -> list[tuple[str, Any]]:
        mention = next((m for m in self.draft.people if m.text == text), None)
        found = list(mention.candidates) if mention else []
        seen = {match.uid for match in found}
        found += [m for m in reading.matches(self._desk, text) if m.uid not in seen]
        choices: list[tuple[str, Any]] = []
        for match in found[:8]:
            words = ", ".join(filter(None, (match.name, match.detail)))
            choices.append((words, partial(self._fix, f"who:{text}", match)))
        new = tr("{name}, somebody new").format(name=text)
        choices.append((new, partial(self._fix, f"who:{text}", False)))
        return choices

    def _kind_choices(self) -> list[tuple[str, Any]]:
        return [
            (
                kind_words(kind, "mutual" if kind in ("call", "meeting") else self.draft.direction),
                partial(self._fix, "kind", kind),
            )
            for kind in _KINDS
        ]

    def _direction_choices(self) -> list[tuple[str, Any]]:
        return [
            (tr("From me"), partial(self._fix, "direction", "out")),
            (tr("From them"), partial(self._fix, "direction", "in")),
            (tr("Both at once"), partial(self._fix, "direction", "mutual")),
        ]

    def _channel_choices(self) -> list[tuple[str, Any]]:
        return [(channel_name(code), partial(self._fix, "channel", code)) for code in channels()]

    def _day_choices(self, field: str) -> list[tuple[str, Any]]:
        today = self._desk.today
        steps = (0, -1, -2, -3, -7) if field == "date" else (0, 1, 3, 7, 14, 30)
        days = [today + timedelta(days=step) for step in steps]
        return [(_day_words(day, today), partial(self._fix, field, day)) for day in days]

    def _fix(self, key: str, value: Any) -> None:
        self._fixed[key] = value

    def _leave_out(self, key: str) -> None:
        self._fixed["without"] = self._fixed.get("without", frozenset()) | {key}


def _day_words(day: date, today: date) -> str:
    near = {0: tr("Today"), -1: tr("Yesterday"), 1: tr("Tomorrow")}
    words = near.get((day - today).days)
    return f"{words}, {long_day(day)}" if words else long_day(day)
