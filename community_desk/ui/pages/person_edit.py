"""Every field of a person in one sheet, kept with one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from community_desk.core.roughly import MET_KNOWN, first_day, known_part
from community_desk.errors import DeskError
from community_desk.ui import person_words as say
from community_desk.ui import writing
from community_desk.ui.address_labels import label_lines, read_lines, with_labels
from community_desk.ui.dialogs.field_parts import Field, Values, field_part, field_value
from community_desk.ui.palette import native_keys
from community_desk.ui.problem_words import problem_words
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.sheet import SheetOverlay
from community_desk.ui.words import CIRCLES, circle_name

if TYPE_CHECKING:
    from community_desk.store.queries.person import PersonPage
    from community_desk.ui.desk import Desk

_ADDRESSES = ("emails", "phones")


class PersonEdit(SheetOverlay):
    """Names, work, addresses, how close, whether they take part; only what changed is written."""

    def __init__(self, desk: Desk, page: PersonPage, *, start: str = "") -> None:
        super().__init__(desk.shell.widget(), tr("Edit {name}").format(name=page.name), width=640)
        self._desk, self._page, self._start = desk, page, start
        self._fields: list[Field] = []
        self.parts: dict[str, QWidget] = {}
        for title, fields in groups(page):
            self._group(title, fields)
        self.body.addStretch(1)
        self._problem = PlainLabel("", "body", "warning", wrap=True)
        self.foot.addWidget(self._problem, 1)
        leave, keep = (
            Button(tr("Cancel")),
            Button(tr("Keep"), "primary", keys=native_keys("Ctrl+Return")),
        )
        leave.clicked.connect(self.close_overlay)
        keep.clicked.connect(self.store)
        self.foot.addWidget(leave)
        self.foot.addWidget(keep)

    def focus_first(self) -> None:
        """The name, or the field that was asked for."""
        part = self.parts[self._start or "name"]
        part.setFocus(Qt.FocusReason.TabFocusReason)
        # The sheet takes its height a turn later.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(part, 0, 60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, from any field of one line; Ctrl+Enter from every field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.store()
            event.accept()
            return
        super().keyPressEvent(event)

    def store(self) -> None:
        """Write what changed; a refusal is said in the sheet."""
        try:
            values = {
                one.key: field_value(self._desk, one, self.parts[one.key]) for one in self._fields
            }
            changed = changes(self._page, values)
            if changed:
                writing.edit_person(self._desk, self._page.uid, **changed)
        except DeskError as problem:
            self._problem.setText(problem_words(problem))
            self.refit()
            return
        self.close_overlay()
        if changed:
            self._desk.shell.notify(tr("Kept"), self._desk.shell.undo)

    def _group(self, title: str, fields: tuple[Field, ...]) -> None:
        self.body.addWidget(PlainLabel(title, "small", "text_muted", weight="semibold"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(fields):
            part = self.parts[field.key] = field_part(field)
            self._fields.append(field)
            if field.kind != "yes":
                label = PlainLabel(field.title, "body", "text_secondary")
                label.setMinimumWidth(120)
                several = Qt.AlignmentFlag.AlignTop
                side = several if field.kind == "note" else Qt.AlignmentFlag.AlignVCenter
                grid.addWidget(label, row, 0, side)
            grid.addWidget(part, row, 1)
        self.body.addLayout(grid)


def groups(page: PersonPage) -> tuple[tuple[str, tuple[Field, ...]], ...]:
    """The fields of the sheet, filled in."""
    several = tr("one a line")
    purpose = tr("one a line, what it is for in brackets")
    emails = label_lines(page.emails, page.extra)
    phones = label_lines(page.phones, page.extra)

    def yes(value: bool) -> str:
        return "1" if value else ""

    close = [("", "\u2014"), *((str(n), str(n)) for n in range(1, 6))]
    circles = [(circle, circle_name(circle)) for circle in CIRCLES]
    statuses = [(key, tr(words)) for key, words in say.STATUSES.items()]
    through = page.met_through[1] if page.met_through else ""
    met = known_part(page.met_on, page.extra.get(MET_KNOWN))
    return (
        (tr("Names"), (
            Field("name", tr("Name"), value=page.name),
            Field("given_name", tr("Given name"), value=page.given_name),
            Field("middle_name", tr("Middle name"), value=page.middle_name),
            Field("family_name", tr("Family name"), value=page.family_name),
            Field("prefix", tr("Before the name"), value=page.prefix, hint=tr("Dr.")),
            Field("suffix", tr("After the name"), value=page.suffix, hint=tr("PhD")),
            Field("nickname", tr("Nickname"), value=page.nickname),
            Field("pronouns", tr("Pronouns"), value=page.pronouns),
        )),
        (tr("Work and place"), (
            Field("role", tr("Role"), value=page.role),
            Field("org", tr("Employer"), value=page.org),
            Field("place", tr("Place"), value=page.place),
        )),
        (tr("Where they are"), (
            Field("emails", tr("Email"), "note", value=emails, hint=purpose),
            Field("phones", tr("Phone"), "note", value=phones, hint=purpose),
            Field("urls", tr("Website"), "note", value="\n".join(page.urls), hint=several),
        )),
        (tr("How you met"), (
            Field("met_how", tr("How"), value=page.met_how),
            Field("met_where", tr("Where"), value=page.met_where),
            Field("met_on", tr("When"), "about", value=met,
                  hint=tr("a day, a month with its year, or a year")),
            Field("met_through", tr("Through whom"), "person", value=through,
                  hint=tr("a name on the desk")),
        )),
        (tr("How near"), (
            Field("circle", tr("Circle"), "choice", circles, page.circle),
            Field("cadence_override", tr("Own rhythm, days"), "number",
                  value=str(page.cadence_override or ""), hint=tr("as the circle has it")),
            Field("closeness", tr("Closeness"), "choice", close, str(page.closeness or "")),
            Field("family", tr("Family"), "yes", value=yes(page.family)),
            Field("novel", tr("Brings news from another world"), "yes", value=yes(page.novel)),
            Field("status", tr("Takes part"), "choice", statuses, page.status),
        )),
    )  # fmt: skip


def changes(page: PersonPage, values: Values) -> dict[str, Any]:
    """What differs from the person as read; an emptied text becomes nothing."""
    found: dict[str, Any] = {}
    extra = page.extra
    for key, text in values.items():
        new: Any = text or None
        old: Any = getattr(page, key)
        if key in _ADDRESSES:
            new, labels = read_lines(text)
            extra, old = with_labels(extra, old, labels), list(old)
        elif key == "urls":
            new = [line.strip() for line in text.splitlines() if line.strip()]
            old = list(old)
        elif key in ("family", "novel"):
            new = bool(text)
        elif key in ("closeness", "cadence_override"):
            new = int(float(text)) if text else None
        elif key == "met_on":
            new = first_day(text) if text else None
            if text != known_part(page.met_on, extra.get(MET_KNOWN)):
                extra = {name: held for name, held in extra.items() if name != MET_KNOWN}
                extra |= {MET_KNOWN: text} if len(text) in (4, 7) else {}
        elif key == "met_through":
            old = old[0] if old else None
        elif key != "name":
            old = old or None
        if new != old:
            found[key] = new if new != [] else None
    if extra != page.extra:
        found["extra"] = extra or None
    if "name" in values and not values["name"]:
        found["name"] = ""
    return found
