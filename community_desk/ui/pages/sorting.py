"""Sort new people: one at a time, one key a circle, the reason of what is suggested beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QVBoxLayout

from community_desk.ui.page import Page, PageView
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, short_day, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.fields import Choice
from community_desk.ui.widgets.frames import CardFrame, EmptyState, Hairline
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marks import Avatar
from community_desk.ui.words import channel_name, circle_name, role_line

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk

KEYS = {
    Qt.Key.Key_1: "inner", Qt.Key.Key_I: "inner",
    Qt.Key.Key_2: "close", Qt.Key.Key_C: "close",
    Qt.Key.Key_3: "active", Qt.Key.Key_A: "active",
    Qt.Key.Key_4: "wide", Qt.Key.Key_W: "wide",
    Qt.Key.Key_5: "edge", Qt.Key.Key_E: "edge",
    Qt.Key.Key_0: "listed", Qt.Key.Key_L: "listed",
    Qt.Key.Key_X: "archive", Qt.Key.Key_Space: "later",
}  # fmt: skip
DECISIONS = (
    ("inner", "1"), ("close", "2"), ("active", "3"), ("wide", "4"), ("edge", "5"),
    ("listed", "0"), ("archive", "X"), ("later", QT_TRANSLATE_NOOP("", "Space")),
)  # fmt: skip


class SortingPage(PageView):
    """The person in the middle, the circles under them, the rest of the list behind."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Sort new people")
        self.group: tuple[str, str] | None = None
        self.uid = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        self.groups = Choice(tr("Group"))
        self.groups.activated.connect(self._choose)
        self.whole = Button(tr("Decide for the whole group"), "ghost", small=True)
        self.whole.clicked.connect(self._decide_group)
        top = QHBoxLayout()
        top.addWidget(self.groups)
        top.addWidget(self.whole)
        top.addStretch(1)
        column.addLayout(top)
        column.addStretch(1)
        self.pace = PlainLabel("", "small", "text_muted")
        self.pace.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.pace)
        self.card = CardFrame(padding=28)
        self.card.setMaximumWidth(760)
        self.card.column.setSpacing(8)
        self._fill_card()
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card, 8)
        middle.addStretch(1)
        column.addLayout(middle)
        self.empty = EmptyState(
            "users", tr("Everybody here is sorted"), tr("New people come with the next import.")
        )
        column.addWidget(self.empty)
        column.addStretch(2)

    def _fill_card(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        self.avatar = Avatar(64)
        self.name = PlainLabel("", "title")
        self.role = PlainLabel("", "body", "text_secondary", wrap=True)
        self.known = PlainLabel("", "body", "text_muted", wrap=True)
        self.why = PlainLabel("", "body", "text_secondary", wrap=True)
        self.tags = PlainLabel("", "small", "text_muted", wrap=True)
        self.card.column.addWidget(self.avatar, 0, middle)
        for label in (self.name, self.role, self.known):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.card.column.addWidget(label)
        self.card.column.addWidget(Hairline())
        self.buttons: dict[str, Button] = {}
        for part in (DECISIONS[:4], DECISIONS[4:]):
            row = QHBoxLayout()
            row.addStretch(1)
            for decision, keys in part:
                button = Button(self._words(decision), keys=tr(keys))
                button.clicked.connect(lambda _=False, d=decision: self.decide(d))
                row.addWidget(button)
                self.buttons[decision] = button
            row.addStretch(1)
            self.card.column.addLayout(row)
        for label in (self.why, self.tags):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.card.column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        for words, keys, action in (
            (tr("Tag"), "T", self.add_tag),
            (tr("Note"), "N", self.add_note),
            (tr("Open"), "O", self.open_person),
        ):
            button = Button(words, "ghost", keys=keys, small=True)
            button.clicked.connect(action)
            row.addWidget(button)
        row.addStretch(1)
        self.card.column.addLayout(row)

    @staticmethod
    def _words(decision: str) -> str:
        if decision == "archive":
            return tr("Archive")
        return tr("Later") if decision == "later" else circle_name(decision)

    def refresh(self) -> None:
        """Offer the next person of the rotation."""
        from community_desk.store.queries import sorting

        rules = self.desk.db.rules
        with self.desk.db.read() as connection:
            left = sorting.listed_count(connection)
            found = sorting.queue(connection, rules, self.desk.today, 1, self.group)
            self.uid = found[0] if found else ""
            shown = tags = None
            if self.uid:
                shown = sorting.sort_person(connection, rules, self.desk.today, self.uid)
                tags = sorting.tags_of(connection, self.uid)
            groups = [g for kind in sorting.GROUPS for g in sorting.groups(connection, kind, 20)]
        self._show_groups(groups)
        weekly = rules.model.plan.triage_per_week
        weeks = -(-left // weekly)
        self.subtitle = tr("%n left", "", left)
        self.pace.setText(
            tr("{people} at {weekly} a week take {weeks} weeks").format(
                people=number(left), weekly=weekly, weeks=number(weeks)
            )
        )
        self.card.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        self.pace.setVisible(shown is not None)
        if shown is not None:
            self._show_person(shown, tags or [])
        self.headline.emit()

    def _show_person(self, shown: Any, tags: list[str]) -> None:
        self.avatar.show_person(shown.uid, shown.name)
        self.name.setText(shown.name)
        self.role.setText(
            " · ".join(t for t in (role_line(shown.role, shown.org), shown.place) if t)
        )
        known = []
        if shown.connected_on is not None:
            day = short_day(shown.connected_on, self.desk.today)
            channel = channel_name(shown.channel)
            known.append(tr("connected on {channel} {day}").format(channel=channel, day=day))
        if shown.messages:
            known.append(tr("%n interactions", "", shown.messages))
        self.known.setText(" · ".join(known))
        reasons = ", ".join(self._reason(code, n) for code, n in shown.reasons)
        circle = circle_name(shown.suggested)
        words = (
            tr("suggested: {circle}, because {reasons}") if reasons else tr("suggested: {circle}")
        )
        self.why.setText(words.format(circle=circle, reasons=reasons))
        self.tags.setText(" ".join(f"#{tag}" for tag in tags))
        for decision, button in self.buttons.items():
            button.kind = "primary" if decision == shown.suggested else "secondary"
            button.update()

    @staticmethod
    def _reason(code: str, n: int) -> str:
        if code == "two_way":
            return tr("you wrote to each other")
        if code == "channels":
            return tr("you share %n channels", "", n)
        if code == "target":
            return tr("they work where you want to be")
        if code == "colleagues":
            return tr("%n of your people work there", "", n)
        return tr("you connected within a year")

    def _show_groups(self, groups: list[Any]) -> None:
        self.groups.blockSignals(True)
        self.groups.clear()
        self.groups.addItem(tr("Everybody"), None)
        for one in groups:
            name = channel_name(one.value) if one.kind == "channel" else one.value
            name = f"#{name}" if one.kind == "tag" else name
            self.groups.addItem(f"{name} ({number(one.people)})", (one.kind, one.value))
            if self.group == (one.kind, one.value):
                self.groups.setCurrentIndex(self.groups.count() - 1)
        self.groups.blockSignals(False)
        self.whole.setVisible(self.group is not None)

    def _choose(self, place: int) -> None:
        data = self.groups.itemData(place)
        self.group = tuple(data) if data else None
        self.reload()
        self.setFocus()

    def decide(self, decision: str) -> None:
        """Take a decision about the person shown and offer the next."""
        if self.uid:
            name = self.name.text()
            self._write([self.uid], decision, f"{name}: {self._words(decision)}")

    def _write(self, uids: list[str], decision: str, words: str) -> None:
        from community_desk.operations import sorting

        self.desk.act(lambda: sorting.sort_people(self.desk.db, uids, decision), words)
        self.reload()
        self.setFocus()

    def _decide_group(self) -> None:
        """Ask once for the circle of everybody in the group."""
        from community_desk.store.queries import sorting

        choices = [d for d, _ in DECISIONS if d != "later"]
        words = [self._words(d) for d in choices]
        title = tr("Decide for the whole group")
        picked, ok = QInputDialog.getItem(self, title, tr("Circle"), words, 5, False)
        if not ok:
            return
        with self.desk.db.read() as connection:
            uids = sorting.queue(
                connection, self.desk.db.rules, self.desk.today, 1_000_000, self.group
            )
        self.group = None
        self._write(uids, choices[words.index(picked)], tr("%n people sorted", "", len(uids)))

    def add_tag(self) -> None:
        """Tag the person shown."""
        from community_desk.operations import people

        text, ok = QInputDialog.getText(self, tr("Tag"), tr("Tag"))
        if ok and text.strip():
            uid = self.uid
            self.desk.act(lambda: people.add_tag(self.desk.db, [uid], text), tr("Tagged"))

    def add_note(self) -> None:
        """Put a line behind the notes of the person shown."""
        from community_desk.operations import sorting

        text, ok = QInputDialog.getText(self, tr("Note"), tr("Note"))
        if ok and text.strip():
            uid = self.uid
            self.desk.act(lambda: sorting.add_note(self.desk.db, uid, text), tr("Noted"))

    def open_person(self) -> None:
        """Open the page of the person shown."""
        if self.uid:
            self.desk.shell.go("person", self.uid)

    def focus_start(self) -> None:
        """The keys work at once."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key a decision."""
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        actions = {
            Qt.Key.Key_T: self.add_tag,
            Qt.Key.Key_N: self.add_note,
            Qt.Key.Key_O: self.open_person,
        }
        if plain and key in KEYS:
            self.decide(KEYS[key])
        elif plain and self.uid and key in actions:
            actions[key]()
        else:
            super().keyPressEvent(event)


PAGE = Page(
    key="sorting",
    title=QT_TRANSLATE_NOOP("", "Sort new people"),
    icon="users",
    build=SortingPage,
    place="",
    under="people",
    keys=(
        ("1 … 5", QT_TRANSLATE_NOOP("", "Give a circle")),
        ("0", QT_TRANSLATE_NOOP("", "Leave listed")),
        ("X", QT_TRANSLATE_NOOP("", "Archive")),
        ("T", QT_TRANSLATE_NOOP("", "Tag")),
        ("N", QT_TRANSLATE_NOOP("", "Note")),
    ),
)
