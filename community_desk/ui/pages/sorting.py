"""Sort new people: one at a time, one key a circle, the reason of what is suggested beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from community_desk.ui import theme
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.merge_choices import merge_chosen
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages import sorting_reading as reading
from community_desk.ui.pages.sorting_group import GroupBar
from community_desk.ui.pages.sorting_parts import KnownLine, Tile, WriteLine, key_row, open_common
from community_desk.ui.pages.sorting_reading import Waiting
from community_desk.ui.palette import native_keys
from community_desk.ui.reading import is_large
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, tr
from community_desk.ui.widgets.frames import CardFrame, EmptyState, Hairline
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marks import Avatar
from community_desk.ui.widgets.progress import LoadBar
from community_desk.ui.words import role_line

if TYPE_CHECKING:
    from community_desk.store.queries.sorting import SortPerson
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
TILES = (
    ("inner", "1"), ("close", "2"), ("active", "3"), ("wide", "4"), ("edge", "5"), ("listed", "0"),
)  # fmt: skip
_FEW_LEFT = 5
"""People read ahead from which the next are read, behind the window."""


class SortingPage(PageView):
    """The person in the middle, the circles under them, the rest of the list behind."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Sort new people")
        self._waiting = Waiting((), (), 0, 0)
        self._at = 0
        self._own = 0
        self._asked = 0
        self._since: set[str] = set()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.groups = GroupBar(desk)
        self.groups.chosen.connect(self._begin_group)
        self.groups.decided.connect(self._begin_group)
        self.empty = EmptyState(
            "users", tr("Everybody here is sorted"), tr("New people come with the next import.")
        )
        self._fill_card()
        self._lay_out()

    @property
    def uid(self) -> str:
        """The person shown; empty where there is none."""
        shown = self._shown()
        return shown.uid if shown is not None else ""

    def refresh(self) -> None:
        """Read the next people; on a large desk behind the window."""
        self._asked += 1
        mine, self._since = self._asked, set()
        read = partial(reading.read, self.desk, self.groups.group)
        if not is_large(self.desk):
            self._show(read())
            return

        def show_newest(found: Waiting) -> None:
            if mine == self._asked:
                # Decisions went on while it was read.
                people = tuple(each for each in found.people if each[0].uid not in self._since)
                self._show(found._replace(people=people))

        self.desk.jobs.start(read, show_newest)

    def on_change(self, change: Any) -> None:
        """What was decided here is on screen already; anything else is read again."""
        if self._own:
            self._own -= 1
            return
        super().on_change(change)

    def decide(self, decision: str) -> None:
        """Take a decision about the person shown and offer the next."""
        shown = self._shown()
        if shown is None:
            return
        from community_desk.operations import sorting

        words = f"{shown.name}: {reading.decision_words(decision)}"
        if self._act(lambda: sorting.sort_people(self.desk.db, [shown.uid], decision), words):
            self._since.add(shown.uid)
            self._next(decision)
        self.setFocus()

    def add_tag(self) -> None:
        """Write a tag for the person shown."""
        if self.uid:
            self.line.ask(tr("Tag"), tr("A tag, then Enter"), self._tag)

    def add_note(self) -> None:
        """Write a line behind the notes of the person shown."""
        if self.uid:
            self.line.ask(tr("Note"), tr("A note, then Enter"), self._note)

    def merge(self) -> None:
        """The person shown is one who is on the desk already."""
        shown = self._shown()
        if shown is None:
            return

        def store(values: Values) -> None:
            # Behind the form, which gives the focus back as it closes.
            QTimer.singleShot(0, partial(merge_chosen, self.desk, values["person"], shown.uid))

        title = tr("{name} is the same as").format(name=shown.name)
        field = Field("person", tr("Person"), "person")
        open_form(self.desk, title, (field,), store, "")

    def show_common(self) -> None:
        """Whom of yours the person shown knows too."""
        shown = self._shown()
        if shown is not None and shown.in_common:
            open_common(self.desk, self.known.common, reading.in_common(self.desk, shown.uid))

    def open_person(self) -> None:
        """Open the page of the person shown."""
        if self.uid:
            self.desk.shell.go("person", self.uid)

    def person(self) -> str | None:
        """The person shown."""
        return self.uid or None

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
            Qt.Key.Key_M: self.merge,
            Qt.Key.Key_O: self.open_person,
            Qt.Key.Key_P: self.show_common,
        }
        if plain and key in KEYS:
            self.decide(KEYS[key])
        elif plain and self.uid and key in actions:
            actions[key]()
        else:
            super().keyPressEvent(event)

    # inner parts

    def _fill_card(self) -> None:
        self.card = CardFrame(padding=28)
        self.card.column.setSpacing(6)
        self.avatar = Avatar(72)
        self.name = PlainLabel("", "title")
        self.role = PlainLabel("", "body", "text_primary", wrap=True)
        self.known = KnownLine(self.show_common)
        self.tags = PlainLabel("", "small", "text_muted", wrap=True)
        self.why = PlainLabel("", "body", "text_secondary", wrap=True)
        self.line = WriteLine(self.setFocus)
        self.card.column.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        self.card.column.addSpacing(8)
        for label in (self.name, self.role, self.tags, self.why):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part in (self.name, self.role, self.known, self.tags):
            self.card.column.addWidget(part)
        self.card.column.addSpacing(8)
        self.card.column.addWidget(Hairline())
        self.card.column.addSpacing(8)
        self.tiles: dict[str, Tile] = {}
        row = QHBoxLayout()
        row.setSpacing(8)
        circles = self.desk.db.rules.model.circles
        for decision, keys in TILES:
            cadence = circles[decision].cadence
            tile = Tile(reading.decision_words(decision), keys, reading.rhythm_words(cadence))
            tile.clicked.connect(partial(self._press, decision))
            row.addWidget(tile, 1)
            self.tiles[decision] = tile
        self.card.column.addLayout(row)
        self.card.column.addSpacing(8)
        self.card.column.addWidget(self.why)
        self.card.column.addWidget(self.line)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(self.groups)
        column.addSpacing(10)
        column.addStretch(2)
        self.done = PlainLabel("", "body", "text_secondary")
        self.bar = LoadBar()
        self.left = PlainLabel("", "body", "text_secondary")
        self.how_far = QWidget()
        how_far = QHBoxLayout(self.how_far)
        how_far.setContentsMargins(0, 0, 0, 0)
        how_far.setSpacing(12)
        how_far.addWidget(self.done)
        how_far.addWidget(self.bar, 1)
        how_far.addWidget(self.left)
        self.keys = key_row((
            (tr("tag"), "T", self.add_tag),
            (tr("note"), "N", self.add_note),
            (tr("merge..."), "M", self.merge),
            (tr("archive"), "X", partial(self.decide, "archive")),
            (tr("later"), tr("Space"), partial(self.decide, "later")),
            (tr("open", "press"), "O", self.open_person),
            (tr("undo"), native_keys("Ctrl+Z"), self.desk.shell.undo),
        ))  # fmt: skip
        self.pace = PlainLabel("", "small", "text_muted", wrap=True)
        self.pace.setAlignment(Qt.AlignmentFlag.AlignCenter)
        holder = QWidget()
        holder.setMaximumWidth(theme.active().unit(680))
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        for part in (self.how_far, self.card, self.keys, self.pace):
            inside.addWidget(part)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(holder, 20)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addWidget(self.empty)
        column.addStretch(3)

    def _press(self, decision: str, _checked: bool = False) -> None:
        self.decide(decision)

    def _shown(self) -> SortPerson | None:
        people = self._waiting.people
        return people[self._at][0] if self._at < len(people) else None

    def _act(self, action: Callable[[], object], words: str) -> bool:
        """Write something of which the page shows the outcome by itself."""
        self._own += 1
        done = self.desk.act(action, words)
        if not done:
            self._own -= 1
        return done

    def _next(self, decision: str) -> None:
        """Show who is next at once; the ones behind are read when few are left."""
        first = decision != "later"
        decided = self._waiting.decided + first
        left = max(0, self._waiting.left - first)
        self._waiting = self._waiting._replace(decided=decided, left=left)
        self._at += 1
        if len(self._waiting.people) - self._at <= _FEW_LEFT or not is_large(self.desk):
            self.reload()
        if self._shown() is not None:
            self._show_person()
        self._show_progress()

    def _show(self, found: Waiting) -> None:
        self._waiting, self._at = found, 0
        self.groups.show_groups(found.groups)
        self._show_progress()
        self._show_person()

    def _show_progress(self) -> None:
        decided, left = self._waiting.decided, self._waiting.left
        total = decided + left
        self.subtitle = tr("%n left", "", left)
        if name := self.groups.name:
            self.subtitle = tr("%n left from {group}", "", left).format(group=name)
        words = tr("{done} of {all} sorted").format(done=number(decided), all=number(total))
        self.done.setText(words)
        self.bar.show_share(decided / total if total else 1.0, words)
        self.left.setText(reading.time_left(left) if left else "")
        weekly = self.desk.db.rules.model.plan.triage_per_week
        self.pace.setText(
            tr("{left} at {weekly} a week take %n weeks", "", -(-left // weekly)).format(
                left=number(left), weekly=number(weekly)
            )
        )
        self.headline.emit()

    def _show_person(self) -> None:
        shown = self._shown()
        for part in (self.how_far, self.card, self.keys, self.pace):
            part.setVisible(shown is not None)
        self.empty.setVisible(shown is None)
        if shown is None:
            return
        self.avatar.show_person(shown.uid, shown.name)
        self.name.setText(shown.name)
        role = role_line(shown.role, shown.org)
        self.role.setText(" · ".join(text for text in (role, shown.place) if text))
        self.known.say(reading.known_words(shown, self.desk), shown.in_common)
        self.why.setText(reading.why_words(shown))
        self._show_tags(self._waiting.people[self._at][1])
        for decision, tile in self.tiles.items():
            tile.suggest(decision == shown.suggested)

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        self.tags.setText(" ".join(f"#{tag}" for tag in tags))
        self.tags.setVisible(bool(tags))

    def _begin_group(self) -> None:
        self.reload()
        self.setFocus()

    def _tag(self, text: str) -> None:
        from community_desk.operations import people

        shown = self._shown()
        if shown is None:
            return
        uid = shown.uid
        if self._act(lambda: people.add_tag(self.desk.db, [uid], text), tr("Tagged")):
            person, tags = self._waiting.people[self._at]
            tags = tuple(dict.fromkeys((*tags, text.lstrip("#").strip())))
            people_now = list(self._waiting.people)
            people_now[self._at] = (person, tags)
            self._waiting = self._waiting._replace(people=tuple(people_now))
            self._show_tags(tags)

    def _note(self, text: str) -> None:
        from community_desk.operations import sorting

        uid = self.uid
        self._act(lambda: sorting.add_note(self.desk.db, uid, text), tr("Noted"))


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
        (QT_TRANSLATE_NOOP("", "Space"), QT_TRANSLATE_NOOP("", "Later")),
        ("M", QT_TRANSLATE_NOOP("", "Same as somebody else")),
        ("T", QT_TRANSLATE_NOOP("", "Tag")),
        ("N", QT_TRANSLATE_NOOP("", "Note")),
        ("P", QT_TRANSLATE_NOOP("", "People in common")),
    ),
)
