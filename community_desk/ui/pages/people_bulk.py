"""What is done with the chosen people at once: asked before many, backed up first, one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from community_desk.store.queries import plan as plan_queries
from community_desk.store.queries import views as queries
from community_desk.ui.merge_choices import differences_of, merge_chosen
from community_desk.ui.models.people import sheet_cell
from community_desk.ui.pages.people_table import place_menu
from community_desk.ui.text import long_day, number, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.words import CIRCLES, circle_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk
    from community_desk.ui.models.people import Column
    from community_desk.ui.pages.people_table import PeopleTable
    from community_desk.ui.widgets.progress import ProgressPanel

MOST_IN_A_LINE = 20
_SNOOZE_DAYS = (1, 7, 14, 30, 90)
_CHUNK = 2_000

Work = Callable[[list[str], Any], object]
"""What is done: with the uids, and where it takes long a progress."""


class Bulk:
    """The actions on the chosen people of a table."""

    def __init__(self, desk: Desk, table: PeopleTable, progress: ProgressPanel) -> None:
        self._desk, self._table, self._progress = desk, table, progress
        self._job: Any = None
        self.everybody = 0
        progress.cancelled.connect(self._stop)

    def actions(self) -> list[tuple[str, str, str, Callable[[], None]]]:
        """What can be done: words, icon, key, action."""
        found: list[tuple[str, str, str, Callable[[], None]]] = [
            (tr("Circle..."), "circles-relation", "C", self.offer_circles),
            (tr("Tag..."), "tag", "T", self.offer_tags),
            (tr("Snooze..."), "zzz", "S", self.offer_days),
            (tr("Log with them..."), "pencil", "L", self.log),
            (tr("Looked through today"), "check", "", self.look_through),
            (tr("Archive"), "archive", "A", partial(self.set_status, "archived")),
            (tr("Bring back"), "arrow-back-up", "", partial(self.set_status, "active")),
            (tr("Do not contact"), "hand-stop", "", partial(self.set_status, "do_not_contact")),
        ]
        if self._table.chosen_count() == 2:
            found.append((tr("Merge these two..."), "git-merge", "", self.merge))
        found += [
            (tr("To the focus list of the plan"), "target", "", self.offer_roles),
            (tr("Export them..."), "download", "", self.export),
        ]
        return found

    def open_menu(self) -> None:
        """Every action, in a menu beside the current row."""
        count = self._table.chosen_count()
        if count:
            choices = [(words, icon, key, act) for words, icon, key, act in self.actions()]
            self._menu(tr("%n chosen", "", count), choices)

    def offer_circles(self) -> None:
        """Choose a circle for the chosen people."""
        choices = [(circle_name(c), "", "", partial(self._set_circle, c)) for c in CIRCLES]
        self._menu(tr("Circle for %n people", "", self._table.chosen_count()), choices)

    def offer_days(self) -> None:
        """Choose how long Today leaves the chosen people alone."""
        today, choices = self._desk.today, []
        for days in _SNOOZE_DAYS:
            until = today + timedelta(days=days)
            choices.append((long_day(until), "", "", partial(self._snooze, until)))
        self._menu(tr("Leave %n people alone until", "", self._table.chosen_count()), choices)

    def offer_tags(self) -> None:
        """Type a tag to put on, or choose one to take off."""
        ids = self._table.chosen_ids()
        if not ids:
            return
        with self._desk.db.read() as connection:
            tags = queries.tags_among(connection, ids[:1000])
        choices = [
            (tr("Take off {tag}").format(tag=tag), "x", "", partial(self._untag, tag))
            for tag in tags
        ]
        line = QLineEdit()
        line.setPlaceholderText(tr("A new tag, then Enter"))
        line.setAccessibleName(tr("Tag"))
        menu = self._menu(tr("Tag for %n people", "", len(ids)), choices, line)
        if menu is not None:
            line.returnPressed.connect(lambda: self._take_tag(menu, line.text()))

    def offer_roles(self) -> None:
        """Choose the role on the focus list of the running plan."""
        with self._desk.db.read() as connection:
            plan = plan_queries.program(connection, self._desk.db.rules, self._desk.today)
        if plan is None:
            self._desk.shell.notify(tr("There is no plan yet: start one on the page Plan."))
            return
        from community_desk.ui.pages.plan_words import ROLES

        choices = [(tr(w), "", "", partial(self._focus, plan.uid, r)) for r, w in ROLES.items()]
        self._menu(tr("Role of %n people", "", self._table.chosen_count()), choices)

    def look_through(self) -> None:
        """Remember that the details of the chosen people were looked through today."""

        def work(uids: list[str], progress: Any) -> None:
            from community_desk.operations import people

            people.look_through(self._desk.db, uids, progress)

        self.run(work, tr("%n people looked through today", "", self._table.chosen_count()))

    def set_status(self, status: str) -> None:
        """Archive the chosen people, bring them back, or never turn to them again."""

        def work(uids: list[str], progress: Any) -> None:
            from community_desk.operations import people

            people.set_status(self._desk.db, uids, status, progress)

        count = self._table.chosen_count()
        words = {
            "archived": tr("%n people archived", "", count),
            "active": tr("%n people are back", "", count),
            "do_not_contact": tr("%n people are not contacted any more", "", count),
        }
        self.run(work, words[status], removes=status != "active")

    def log(self) -> None:
        """Open the quick line with everybody who is chosen."""
        count = self._table.chosen_count()
        if count > MOST_IN_A_LINE:
            most = number(MOST_IN_A_LINE)
            self._desk.shell.notify(tr("A line holds at most {n} people.").format(n=most))
        elif count:
            self._desk.shell.log_line(self._uids(self._table.chosen_ids()))

    def merge(self) -> None:
        """Make one person of the two who are chosen; the current one stays."""
        ids = self._table.chosen_ids()
        if len(ids) != 2:
            return
        model = self._table.model()
        current = model.index(self._table.currentIndex().row(), 0).data(Qt.ItemDataRole.UserRole)
        if current is not None and current.person_id == ids[1]:
            ids.reverse()
        lines = self._lines(ids)
        keep, other = lines[0], lines[1]

        if differences_of(self._desk, keep.uid, other.uid):
            merge_chosen(self._desk, keep.uid, other.uid)
            return
        text = tr("{other} goes into {name}. It can be undone, and taken apart later.")
        text = text.format(other=other.name, name=keep.name)
        merge = partial(merge_chosen, self._desk, keep.uid, other.uid)
        self._desk.shell.ask(tr("One person of two?"), text, tr("Merge"), merge)

    def export(self) -> None:
        """Write the chosen people for a spreadsheet or an address book."""
        ids = self._table.chosen_ids()
        kinds = tr("Table (*.csv);;Address book (*.vcf)")
        name, kind = QFileDialog.getSaveFileName(self._table, tr("Export"), "people.csv", kinds)
        if name and ids:
            form = "vcard" if name.lower().endswith(".vcf") or ".vcf" in kind else "csv"
            self.export_to(Path(name), form, ids)

    def export_to(self, path: Path, form: str, ids: list[int]) -> None:
        """Write people into a file behind the window and say so."""

        def work(_progress: Any) -> object:
            from community_desk.operations import exports

            return exports.export_files(self._desk.db, form, path, ids)

        self._start(tr("Exporting"), work, tr("Exported to {name}").format(name=path.name))

    def save_shown(self, path: Path, ids: Sequence[int], columns: Sequence[Column]) -> None:
        """Write exactly what is shown: these rows and columns, in this order, safe to open."""
        titles = [column.words for column in columns]
        keys = [column.key for column in columns]
        today, wanted = self._desk.today, list(ids)

        def work(progress: Any) -> object:
            from community_desk.operations import exports

            def rows() -> Any:
                for start in range(0, len(wanted), _CHUNK):
                    progress(start, len(wanted))
                    for line in self._lines(wanted[start : start + _CHUNK]):
                        yield [sheet_cell(line, key, today) for key in keys]

            exports.write_rows(path, titles, rows())
            return None

        self._start(tr("Exporting"), work, tr("Exported to {name}").format(name=path.name))

    def run(self, work: Work, words: str, *, removes: bool = False) -> None:
        """Do it with the chosen people: few at once, many after a question and a backup."""
        ids = self._table.chosen_ids()
        if not ids:
            return
        from community_desk.operations.people import ASK_ABOVE

        many = len(ids) > ASK_ABOVE
        # A tenth of a desk that is asked for goes away in one step: that is said, too.
        tenth = removes and len(ids) >= 5 and len(ids) * 10 > self.everybody
        if not many and not tenth:
            uids = self._uids(ids)
            self._desk.act(lambda: work(uids, None), words)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def go(progress: Any) -> object:
            from community_desk.operations import backups

            backups.back_up(self._desk.db, reason="before a change of many people")
            return work(self._uids(ids), progress)

        text = tr("This changes %n people. A backup is made first, and one undo brings all back.",
                  "", len(ids))  # fmt: skip
        start = partial(self._start, tr("One moment..."), go, words, undo=True)
        self._desk.shell.ask(tr("Change %n people?", "", len(ids)), text, tr("Go on"), start)

    # inner parts

    def _start(
        self, doing: str, work: Callable[[Any], object], words: str, *, undo: bool = False
    ) -> None:
        if self._job is not None:
            self._desk.shell.notify(tr("Something is under way: wait for it, or stop it."))
            return
        shell = self._desk.shell

        def done(_result: object) -> None:
            shell.notify(words, shell.undo if undo else None)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

        self._progress.begin(doing)
        self._job = self._desk.jobs.start(work, done)
        self._job.progressed.connect(self._progress.advance)
        self._job.ended.connect(self._ended)

    def _ended(self) -> None:
        self._job = None
        self._progress.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _menu(
        self,
        title: str,
        choices: Sequence[tuple[str, str, str, Callable[[], None]]],
        first: QLineEdit | None = None,
    ) -> Popover | None:
        if not self._table.chosen_count():
            return None
        menu = Popover(self._table, title)
        menu.column.addWidget(PlainLabel(title, "small", "text_muted", weight="semibold"))
        if first is not None:
            menu.column.addWidget(first)
        for words, icon, key, action in choices:
            button = Button(words, "ghost", icon=icon, keys=key, small=True)
            button.clicked.connect(partial(self._choose, menu, action))
            menu.column.addWidget(button)
        menu.open()
        place_menu(menu, self._table)
        return menu

    def _choose(self, menu: Popover, action: Callable[[], None]) -> None:
        menu.dismiss()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        action()

    def _set_circle(self, circle: str) -> None:
        def work(uids: list[str], progress: Any) -> None:
            from community_desk.operations import people

            people.set_circle(self._desk.db, uids, circle, progress)

        words = tr("{circle} circle for %n people", "", self._table.chosen_count())
        self.run(work, words.format(circle=circle_name(circle)))

    def _snooze(self, until: date) -> None:
        def work(uids: list[str], progress: Any) -> None:
            from community_desk.operations import cards

            cards.snooze_people(self._desk.db, uids, until, progress)

        words = tr("%n people wait until {day}", "", self._table.chosen_count())
        self.run(work, words.format(day=long_day(until)))

    def _take_tag(self, menu: Popover, tag: str) -> None:
        if tag.strip():
            self._choose(menu, partial(self._tag, tag))

    def _tag(self, tag: str) -> None:
        def work(uids: list[str], progress: Any) -> None:
            from community_desk.operations import people

            people.add_tag(self._desk.db, uids, tag, progress)

        words = tr("%n people tagged {tag}", "", self._table.chosen_count())
        self.run(work, words.format(tag=tag.strip().lstrip("#").strip()))

    def _untag(self, tag: str) -> None:
        def work(uids: list[str], progress: Any) -> None:
            from community_desk.operations import people

            people.remove_tag(self._desk.db, uids, tag, progress)

        words = tr("{tag} taken off %n people", "", self._table.chosen_count())
        self.run(work, words.format(tag=tag))

    def _focus(self, program: str, role: str) -> None:
        def work(uids: list[str], _progress: Any) -> None:
            from community_desk.operations import programs

            programs.add_focus_people(self._desk.db, program, uids, role)

        self.run(work, tr("%n people on the focus list", "", self._table.chosen_count()))

    def _uids(self, ids: list[int]) -> list[str]:
        with self._desk.db.read() as connection:
            return queries.uids_of(connection, ids)

    def uid_of(self, person_id: int) -> str | None:
        """The uid of one person; None when gone."""
        return next(iter(self._uids([person_id])), None)

    def _lines(self, ids: Sequence[int]) -> list[Any]:
        from community_desk.ui import reading

        return reading.people_lines(self._desk, ids)
