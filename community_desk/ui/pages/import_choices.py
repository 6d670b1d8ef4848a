"""What the user may change about how a file is read: letters, dates, texts, what is no person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from community_desk.ui.importing import OtherKind, PreviewView, ReadChoices
from community_desk.ui.text import number, tr
from community_desk.ui.widgets.fields import CheckLine, Choice
from community_desk.ui.widgets.frames import CardFrame
from community_desk.ui.widgets.labels import PlainLabel, SectionHeader

_LETTERS = (
    ("Western Europe (Windows-1252)", "cp1252"), ("Central Europe (Windows-1250)", "cp1250"),
    ("Cyrillic (Windows-1251)", "cp1251"), ("Cyrillic (KOI8-R)", "koi8-r"),
    ("Greek (Windows-1253)", "cp1253"), ("Turkish (Windows-1254)", "cp1254"),
    ("Hebrew (Windows-1255)", "cp1255"), ("Arabic (Windows-1256)", "cp1256"),
    ("Old Macintosh (MacRoman)", "mac-roman"), ("Old DOS (CP850)", "cp850"),
    ("Japanese (Shift JIS)", "cp932"), ("Chinese, simplified (GB 18030)", "gb18030"),
    ("Chinese, traditional (Big5)", "big5"), ("Korean (CP949)", "cp949"),
)  # fmt: skip
"""Names of character sets are proper names; they stay as they are in every language."""


class ReadingChoices(CardFrame):
    """How the file was read, and what may be changed; `changed` gives the choices to read by."""

    changed = Signal(object)

    def __init__(self, view: PreviewView, choices: ReadChoices) -> None:
        super().__init__(padding=14)
        self._choices = choices
        self.column.addWidget(SectionHeader(tr("How to read it"), tr("the file is read again")))
        self.column.addSpacing(6)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(2, 1)
        self.column.addLayout(self._lines)
        if view.guessed or choices.encoding:
            self._add_letters(choices)
        if view.dated or choices.day_first is not None:
            self._add_dates(choices)
        if view.interactions or choices.keep_text:
            self._add_box(
                tr("Keep what the messages say (otherwise only who, when and which way)"),
                choices.keep_text, lambda on: self._choices._replace(keep_text=on),
            )  # fmt: skip
        for other in view.others:
            self._add_box(
                _taking(other), other.kind in choices.take, partial(self._with_kind, other.kind)
            )

    @staticmethod
    def is_wanted(view: PreviewView, choices: ReadChoices) -> bool:
        """Whether there is anything to choose."""
        asked = choices.encoding or choices.keep_text or choices.day_first is not None
        return bool(view.guessed or view.dated or view.interactions or view.others or asked)

    def _with_kind(self, kind: str, on: bool) -> ReadChoices:
        take = self._choices.take
        return self._choices._replace(take=take | {kind} if on else take - {kind})

    def _add_letters(self, choices: ReadChoices) -> None:
        box = Choice(tr("Letters of the file"))
        box.addItem(tr("as guessed"), "")
        for words, name in _LETTERS:
            box.addItem(words, name)
        box.setCurrentIndex(max(0, box.findData(choices.encoding)))
        box.activated.connect(
            lambda at: self.changed.emit(self._choices._replace(encoding=str(box.itemData(at))))
        )
        self._add_line(tr("Letters of the file"), box)

    def _add_dates(self, choices: ReadChoices) -> None:
        box = Choice(tr("Dates of the file"))
        orders = (None, True, False)
        for words in (tr("as found in the file"), tr("the day first"), tr("the month first")):
            box.addItem(words)
        box.setCurrentIndex(orders.index(choices.day_first))
        box.activated.connect(
            lambda at: self.changed.emit(self._choices._replace(day_first=orders[at]))
        )
        self._add_line(tr("Dates of the file"), box)

    def _add_line(self, words: str, box: Choice) -> None:
        at = self._lines.rowCount()
        self._lines.addWidget(PlainLabel(words, "body"), at, 0)
        self._lines.addWidget(box, at, 1)

    def _add_box(self, words: str, on: bool, then: object) -> None:
        box = CheckLine(words, strike=False)
        box.setChecked(on)
        box.clicked.connect(lambda ticked: self.changed.emit(then(ticked)))  # type: ignore[operator]
        self.column.addWidget(box)


def _taking(other: OtherKind) -> str:
    words = {
        "company": tr("Take companies in as people too ({count})"),
        "bot": tr("Take bots in as people too ({count})"),
        "room": tr("Take rooms in as people too ({count})"),
        "list": tr("Take mailing lists in as people too ({count})"),
        "service": tr("Take no-reply senders in as people too ({count})"),
        "birthday": tr("Add people for birthdays under a name you do not know yet ({count})"),
        "deleted": tr("Take deleted accounts in as people too ({count})"),
    }
    found = words.get(other.kind) or tr("Take groups in as people too ({count})")
    return found.format(count=number(other.number))
