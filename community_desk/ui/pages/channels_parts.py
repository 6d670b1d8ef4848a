"""Parts of Channels: the draft box with its rules, and the form that changes a playbook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from community_desk.core.playbook import Playbook, Template
from community_desk.core.textlength import text_length
from community_desk.errors import DeskError
from community_desk.ui.pages import channels_reading
from community_desk.ui.pages import channels_words as say
from community_desk.ui.problem_words import problem_words
from community_desk.ui.text import number, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import Choice
from community_desk.ui.widgets.frames import Middle
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Overlay
from community_desk.ui.widgets.text_view import TextField
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class DraftBox(Overlay):
    """An opening with its places to fill; Copy stays off while a rule is broken."""

    def __init__(self, desk: Desk, book: Playbook, template: Template) -> None:
        super().__init__(desk.shell.widget(), tr("Draft"), width=560, top=90)
        self._desk, self._book, self._template = desk, book, template
        self.fields: dict[str, QLineEdit] = {}
        self.column.setContentsMargins(24, 20, 24, 18)
        self.column.setSpacing(12)
        self.column.addWidget(PlainLabel(say.opening_title(template.id), "title"))
        grid = QGridLayout()
        for row, name in enumerate(template.placeholders()):
            field = QLineEdit()
            field.setAccessibleName(name)
            field.textChanged.connect(self._show)
            self.fields[name] = field
            label = name.replace("_", " ").capitalize()
            grid.addWidget(PlainLabel(label, "body", "text_secondary"), row, 0)
            grid.addWidget(field, row, 1)
        self.stage = Choice(tr("Stage of the person"))
        for step in range(6):
            self.stage.addItem(stage_name(step), step)
        self.stage.setCurrentIndex(template.stage_min)
        self.stage.currentIndexChanged.connect(self._show)
        row = len(template.placeholders())
        grid.addWidget(PlainLabel(tr("Their stage"), "body", "text_secondary"), row, 0)
        grid.addWidget(self.stage, row, 1)
        self.column.addLayout(grid)
        self.text = PlainLabel("", "body", wrap=True)
        self.length = PlainLabel("", "small", "text_secondary")
        self.rules = PlainLabel("", "small", "warning", wrap=True)
        for part in (self.text, self.length, self.rules):
            self.column.addWidget(part)
        foot = QHBoxLayout()
        foot.addStretch(1)
        leave = Button(tr("Close"))
        leave.clicked.connect(self.close_overlay)
        self.copy = Button(tr("Copy"), "primary", icon="copy")
        self.copy.clicked.connect(self._copy)
        foot.addWidget(leave)
        foot.addWidget(self.copy)
        self.column.addLayout(foot)
        self._show()

    def draft(self) -> str:
        """The text as it stands."""
        return self._template.fill({name: f.text() for name, f in self.fields.items()})

    def _show(self, *_: object) -> None:
        text, template = self.draft(), self._template
        missing = template.missing({name: f.text() for name, f in self.fields.items()})
        length = text_length(text, self._book.count)
        limit = self._book.limit(template.limit) if template.limit else None
        over = limit is not None and length is not None and length > limit.low
        bent = []
        if missing:
            places = ", ".join(f"{{{name}}}" for name in missing)
            bent.append(tr("Still empty: {places}.").format(places=places))
        if over and limit is not None:
            bent.append(tr("Longer than {limit}.").format(limit=number(limit.low)))
        if self.stage.currentData() < template.stage_min:
            words = tr("Early: this opening is for people from {stage} on.")
            bent.append(words.format(stage=stage_name(template.stage_min)))
        self.text.setText(text)
        counted = "" if length is None else number(length)
        self.length.setText(
            tr("{length} of {limit}").format(length=counted, limit=number(limit.low))
            if limit is not None
            else counted
        )
        self.rules.setText(" ".join(bent))
        self.copy.setEnabled(not missing and not over)
        self.refit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.draft())
        self.close_overlay()
        self._desk.shell.notify(tr("Copied. Nothing was sent."))


class ChannelForm(Overlay):
    """Name, strength, quirks, rituals and openings of a channel, a line each."""

    def __init__(self, desk: Desk, book: Playbook, *, new: bool) -> None:
        title = tr("Add a channel") if new else tr("Change {channel}").format(channel=tr(book.name))
        super().__init__(desk.shell.widget(), title, width=680, top=40)
        self._desk, self._new = desk, new
        self.values = channels_reading.mapping(book)
        self.column.setContentsMargins(24, 18, 24, 16)
        self.column.setSpacing(6)
        self.column.addWidget(PlainLabel(title, "title"))
        self.code, self.name, self.strength = QLineEdit(), QLineEdit(), QLineEdit()
        self.quirks, self.rituals = TextField(), TextField()
        self.openings = TextField()
        said = self.values
        if not new:
            self.code.setText(book.code)
            self.code.setEnabled(False)
            self.name.setText(book.name)
            self.strength.setText(book.strength)
            self.quirks.setPlainText("\n".join(book.quirks))
            lines = [f"{r.name} | {r.per_week} | {r.minutes} | {r.do}" for r in book.rituals]
            self.rituals.setPlainText("\n".join(lines))
            self.openings.setPlainText(
                "\n".join(f"{t['id']} | {t['text']}" for t in said["templates"])
            )
        rows: tuple[tuple[str, Any], ...] = (
            (tr("Short code (small letters)"), self.code),
            (tr("Name"), self.name),
            (tr("What works here"), self.strength),
            (tr("Quirks, one a line"), self.quirks),
            (tr("Rituals: name | times a week | minutes | what to do"), self.rituals),
            (tr("Openings: name | text"), self.openings),
        )
        middle = Middle(632)
        middle.column.setSpacing(6)
        for words, field in rows:
            field.setAccessibleName(words)
            middle.column.addWidget(PlainLabel(words, "small", "text_secondary"))
            middle.column.addWidget(field)
        self.column.addWidget(middle)
        for box in (self.quirks, self.rituals, self.openings):
            box.setFixedHeight(84)
            box.setTabChangesFocus(True)
        self.problem = PlainLabel("", "body", "warning", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        leave, keep = Button(tr("Cancel")), Button(tr("Keep"), "primary")
        leave.clicked.connect(self.close_overlay)
        keep.clicked.connect(self.store)
        foot.addWidget(leave)
        foot.addWidget(keep)
        self.column.addLayout(foot)

    def store(self) -> None:
        """Check and keep; what does not fit is said and nothing is changed."""
        try:
            channels_reading.save(self._desk, self._values(), new=self._new)
        except (DeskError, ValueError) as problem:
            self.problem.setText(problem_words(problem))
            self.refit()
            return
        self.close_overlay()
        self._desk.shell.notify(tr("Channel kept"), self._desk.shell.undo)

    def _values(self) -> dict[str, Any]:
        old = {one["id"]: one for one in self.values["templates"]}
        templates = []
        for key, text in (_split(line, 2) for line in _lines(self.openings)):
            basis = old.get(key, {"purpose": "any", "stage_min": 0})
            templates.append({**basis, "id": key, "text": text})
        rituals = []
        for name, times, minutes, do in (_split(line, 4) for line in _lines(self.rituals)):
            rituals.append(
                {"name": name, "per_week": int(times), "minutes": int(minutes), "do": do}
            )
        return {
            **self.values,
            "code": self.code.text().strip(),
            "name": self.name.text().strip(),
            "strength": self.strength.text().strip(),
            "quirks": _lines(self.quirks),
            "rituals": rituals,
            "templates": templates,
            **({"limits": []} if self._new else {}),
        }


def _lines(box: TextField) -> list[str]:
    return [line.strip() for line in box.toPlainText().splitlines() if line.strip()]


def _split(line: str, parts: int) -> list[str]:
    found = [part.strip() for part in line.split("|", parts - 1)]
    if len(found) < parts or (parts == 4 and not (found[1].isdigit() and found[2].isdigit())):
        raise ValueError(tr("This line needs {n} parts: {line}").format(n=parts, line=line))
    return found


def open_draft(desk: Desk, book: Playbook, template: Template) -> DraftBox:
    """Open the draft box."""
    box = DraftBox(desk, book, template)
    box.closed.connect(box.deleteLater)
    box.open()
    return box


def open_form(desk: Desk, book: Playbook, *, new: bool) -> ChannelForm:
    """Open the form of a channel."""
    form = ChannelForm(desk, book, new=new)
    form.closed.connect(partial(form.deleteLater))
    form.open()
    return form
