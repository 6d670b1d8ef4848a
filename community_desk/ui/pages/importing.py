"""Import: drop a file, see every change before it is made, settle look-alikes, undo later."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QLocale, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from community_desk.errors import DeskError
from community_desk.ui import importing
from community_desk.ui.commands.people import choose_files
from community_desk.ui.importing import PreviewView, ReadChoices
from community_desk.ui.page import Page, PageView
from community_desk.ui.pages.import_choices import ReadingChoices
from community_desk.ui.pages.import_parts import (
    ColumnTable,
    DropZone,
    EarlierImports,
    HowToGet,
    LookalikeTable,
    NumberCards,
    Outcome,
    OwnerQuestion,
    SkippedList,
    save_button,
)
from community_desk.ui.problem_words import problem_words
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.frames import ScrollColumn, clear_layout
from community_desk.ui.widgets.labels import PlainLabel
from community_desk.ui.widgets.marks import Chip
from community_desk.ui.widgets.progress import ProgressPanel

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk
    from community_desk.ui.jobs import Job


class ImportPage(PageView):
    """Drop zone, preview, look-alikes, columns, skipped rows, earlier imports."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Import")
        self.subtitle = tr("your people and your history, without typing")
        self.setAcceptDrops(True)
        self.files: list[Path] = []
        self.preview: PreviewView | None = None
        self.same: dict[str, str | None] = {}
        self.choices = ReadChoices()
        self.outcome: Any = None
        self._job: Job | None = None
        self._clock = QElapsedTimer()
        self._scroll = ScrollColumn()
        self._scroll.column.setSpacing(12)
        self.drop = DropZone()
        self.drop.choose.clicked.connect(lambda: choose_files(desk))
        self.drop.how.clicked.connect(self._show_ways)
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.progress.hide()
        self._said = PlainLabel("", "body", "warning", wrap=True)
        self._said.hide()
        self._results = QVBoxLayout()
        self._results.setSpacing(12)
        self._earlier = EarlierImports(self._undo)
        for part in (self.drop, self.progress, self._said):
            self._scroll.column.addWidget(part)
        self._scroll.column.addLayout(self._results)
        self._scroll.column.addWidget(self._earlier)
        self._scroll.column.addLayout(self._foot())
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self._show_foot()

    def refresh(self) -> None:
        """Read earlier imports."""
        self._earlier.show_batches(importing.earlier(self.desk), self.desk.today)

    def enter(self, argument: Any) -> None:
        """Show the page; `argument` may be files to look at."""
        super().enter(argument)
        if isinstance(argument, list) and argument:
            self.look_at([Path(file) for file in argument])

    def focus_start(self) -> None:
        """The way to choose a file."""
        self.drop.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_at(
        self,
        files: list[Path],
        choices: ReadChoices | None = None,
    ) -> None:
        """Read files off the window's thread and show what an import would do."""
        if self._job is not None:
            return
        self._drop_preview()
        self.files = files
        clear_layout(self._results)
        self._said.hide()
        self._clock.start()
        self.progress.begin(tr("Reading {name}").format(name=files[0].name))
        self.choices = choices or ReadChoices()
        work = partial(importing.prepare, self.desk, list(files), self.choices)
        self._start(work, self._show_preview)

    def commit(self) -> None:
        """Write what was previewed, off the window's thread."""
        if self.preview is None or self._job is not None:
            return
        self.progress.begin(tr("Importing {name}").format(name=self.preview.title))
        work = partial(importing.commit, self.desk, self.preview, dict(self.same))
        self._start(work, self._committed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and show that they are taken."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.drop.show_target(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The files went elsewhere."""
        self.drop.show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at dropped files."""
        self.drop.show_target(False)
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.look_at(files)

    # inner parts

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        self.leave = Button(tr("Cancel"))
        self.leave.clicked.connect(self._forget)
        self.go_on = Button("", "primary")
        self.go_on.clicked.connect(self.commit)
        row.addWidget(self.leave)
        row.addWidget(self.go_on)
        return row

    def _start(self, work: Any, then: Any) -> None:
        self._job = self.desk.jobs.start(work, then, self._refused)
        self._job.progressed.connect(self.progress.advance)
        self._job.ended.connect(self._ended)
        self._show_foot()

    def _ended(self) -> None:
        self._job = None
        self.progress.hide()
        self._show_foot()

    def _refused(self, problem: DeskError) -> None:
        self._said.setText(problem_words(problem))
        self._said.show()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_preview(self, view: PreviewView) -> None:
        self.preview = view
        self.same = {row.key: None for row in view.lookalikes}
        clear_layout(self._results)
        self._results.addWidget(self._head(view))
        self._results.addWidget(NumberCards(view))
        for remark in view.remarks:
            self._results.addWidget(PlainLabel(remark, "body", "text_secondary", wrap=True))
        if ReadingChoices.is_wanted(view, self.choices):
            again = ReadingChoices(view, self.choices)
            again.changed.connect(self._read_by)
            self._results.addWidget(again)
        if view.owners:
            who = OwnerQuestion(view.owners)
            who.chosen.connect(self._is_me)
            self._results.addWidget(who)
        if view.columns:
            table = ColumnTable(view.columns, view.fields)
            table.confirmed.connect(self._with_columns)
            self._results.addWidget(table)
        if view.lookalikes:
            table_of_people = LookalikeTable(view.lookalikes)
            table_of_people.decided.connect(self._decide)
            self._results.addWidget(table_of_people)
        if view.skipped:
            self._results.addWidget(SkippedList(view.skipped))
        self._show_foot()

    def _head(self, view: PreviewView) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        row.addWidget(PlainLabel(view.title, "row_title"))
        row.addWidget(Chip(view.format, "accent"))
        row.addStretch(1)
        seconds = QLocale().toString(self._clock.elapsed() / 1000, "f", 1)
        words = tr("read in {seconds} s").format(seconds=seconds)
        row.addWidget(PlainLabel(words, "body", "text_muted"))
        save = save_button()
        save.clicked.connect(partial(self._save_report, view.source))
        row.addWidget(save)
        return head

    def _save_report(self, about: Any) -> None:
        title = tr("Save report")
        start = tr("import report.txt")
        name, _ = QFileDialog.getSaveFileName(self.window(), title, start, tr("Text (*.txt)"))
        if name:
            self.save_report_as(about, Path(name))

    def save_report_as(self, about: Any, path: Path) -> None:
        """Write the report of a preview or of an import, off the window's thread."""

        def saved(_none: Any) -> None:
            self.desk.shell.notify(tr("Report saved as {name}").format(name=path.name))

        self.desk.jobs.start(lambda _progress: importing.save_report(about, path), saved)

    def _is_me(self, name: str) -> None:
        self.look_at(self.files, self.choices._replace(me=(name,)))

    def _with_columns(self, columns: dict[str, str]) -> None:
        self.look_at(self.files, self.choices._replace(columns=columns))

    def _read_by(self, choices: ReadChoices) -> None:
        self.look_at(self.files, choices)

    def _decide(self, key: str, uid: str) -> None:
        self.same[key] = uid
        self._show_foot()

    def _show_foot(self) -> None:
        view = self.preview
        ready = view is not None and self._job is None
        self.leave.setVisible(ready)
        self.go_on.setVisible(ready)
        if view is None:
            return
        merged = sum(1 for uid in self.same.values() if uid)
        count = view.people_new + view.people_known
        words = tr("Import %n people", "", count)
        if not count and view.interactions:
            words = tr("Import %n interactions", "", view.interactions)
        if merged:
            words = tr("{words}, {n} merged").format(words=words, n=merged)
        self.go_on.setText(words)
        self.go_on.setAccessibleName(words)
        self.go_on.updateGeometry()
        self.go_on.setEnabled(bool(count or view.interactions or view.handles))

    def _committed(self, result: Any) -> None:
        view, self.preview = self.preview, None
        clear_layout(self._results)
        self._show_foot()
        self.reload()
        name = view.title if view is not None else ""
        words = tr("{name} is in. Undo import stays below, for whenever.").format(name=name)
        batch = getattr(result, "batch", None)
        undo = partial(self._undo, str(batch)) if batch else None
        outcome = Outcome(tr("{name} is in.").format(name=name), importing.skipped_in(result))
        outcome.save.clicked.connect(partial(self._save_report, result))
        self.outcome = result
        self._results.addWidget(outcome)
        self.desk.shell.notify(words, undo)

    def _drop_preview(self) -> None:
        self.preview, self.same = None, {}

    def _forget(self) -> None:
        self._drop_preview()
        clear_layout(self._results)
        self._show_foot()

    def _undo(self, uid: str) -> None:
        self._said.hide()
        self.progress.begin(tr("Taking the import back"))

        def work(_progress: Any) -> None:
            importing.undo(self.desk, uid)

        self._start(work, lambda _none: self.desk.shell.notify(tr("Import taken back")))

    def _show_ways(self) -> None:
        sheet = HowToGet(self.desk.shell.widget(), importing.ways_to_get())
        sheet.closed.connect(sheet.deleteLater)
        sheet.open()


PAGE = Page(
    "import",
    QT_TRANSLATE_NOOP("", "Import"),
    "download",
    ImportPage,
    place="foot",
)
