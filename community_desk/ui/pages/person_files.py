"""Files and the photo of a person: keep, open, save elsewhere, remove."""

from __future__ import annotations

import os
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from community_desk.core.filetypes import FILE_LIMIT
from community_desk.errors import FileError, InputError
from community_desk.store.queries import person_parts
from community_desk.ui import person_words as say
from community_desk.ui import photos
from community_desk.ui.pages.person_sections import Section
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.item_line import ItemLine
from community_desk.ui.widgets.overlay import Popover

if TYPE_CHECKING:
    from community_desk.store.queries.person_parts import FileLine
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import PersonView

_PICTURES = "PNG, JPEG, GIF, WebP (*.png *.jpg *.jpeg *.gif *.webp)"
_RUN = frozenset({".exe", ".bat", ".cmd", ".com", ".scr", ".js", ".vbs", ".ps1", ".sh", ".desktop",
                  ".lnk", ".msi", ".jar", ".app", ".command", ".hta", ".reg"})  # fmt: skip
"""Endings of what another program would run rather than show."""


class FilesSection(Section):
    """Kept files, without their content: that is read when one is opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Files"))
        self._desk = desk
        self._uid = ""
        self.offer("plus", tr("Add a file"), self.add_file)

    def show_person(self, view: PersonView) -> None:
        """List the files of another person."""
        self._uid = view.uid
        self.clear()
        self.setVisible(bool(view.parts.files))
        for one in view.parts.files:
            title = tr("Photo") if one.role == "photo" else one.name
            line = ItemLine(title, say.file_words(one, self._desk.today), icon="folder-open")
            line.clicked.connect(partial(self._offer, line, one))
            self.content.addWidget(line)

    def add_file(self) -> None:
        """Let the user choose a file, and keep a copy of it."""
        name, _ = QFileDialog.getOpenFileName(self._desk.shell.widget(), tr("Choose a file"))
        if name:
            self.keep_file(Path(name))

    def add_photo(self) -> None:
        """Let the user choose a photo."""
        window = self._desk.shell.widget()
        name, _ = QFileDialog.getOpenFileName(window, tr("Choose a photo"), "", _PICTURES)
        if name:
            self.keep_photo(Path(name))

    def keep_file(self, path: Path) -> None:
        """Read and keep a file behind the window."""
        from community_desk.operations import attachments

        def work(_progress: Any) -> None:
            attachments.add_file(self._desk.db, self._uid, path.name, read_bounded(path))

        self._desk.jobs.start(work, lambda _: self._say(tr("File kept")))

    def keep_photo(self, path: Path) -> None:
        """Read, draw anew and keep a photo behind the window."""
        from community_desk.operations import attachments

        def work(_progress: Any) -> None:
            clean = photos.safe_photo(read_bounded(path))
            attachments.set_photo(self._desk.db, self._uid, clean)

        self._desk.jobs.start(work, lambda _: self._say(tr("Photo kept")))

    def open_file(self, line: FileLine) -> None:
        """Write a private copy and hand it to the program the user has for it."""
        if Path(line.name).suffix.lower() in _RUN:
            words = tr("{name} would be run, not shown. Save it where you want it instead.")
            self._desk.shell.notify(words.format(name=line.name))
            return
        data = self._content(line)
        if data is not None:
            copy = private_copy(line.name, data)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def save_file(self, line: FileLine) -> None:
        """Write the file where the user wants it."""
        window = self._desk.shell.widget()
        name, _ = QFileDialog.getSaveFileName(window, tr("Save as"), line.name)
        if name:
            self._desk.shell.attempt(partial(self.write_to, line, Path(name)))

    def write_to(self, line: FileLine, path: Path) -> None:
        """Write the file; whole or not at all."""
        from community_desk.operations.whole_files import write_whole

        data = self._content(line)
        if data is not None:
            write_whole(path, data)
            self._desk.shell.notify(tr("{name} is written").format(name=path.name))

    def _offer(self, anchor: ItemLine, line: FileLine) -> None:
        from community_desk.operations import attachments

        remove = partial(attachments.remove_attachment, self._desk.db, line.uid)
        menu = Popover(anchor, line.name)
        for words, icon, action in (
            (tr("Open"), "external-link", partial(self.open_file, line)),
            (tr("Save as..."), "download", partial(self.save_file, line)),
            (tr("Remove"), "trash", partial(self._desk.act, remove, tr("Taken away"))),
        ):
            button = Button(words, "ghost", icon=icon, small=True)
            button.clicked.connect(partial(_choose, menu, action))
            menu.column.addWidget(button)
        menu.open()

    def _content(self, line: FileLine) -> bytes | None:
        with self._desk.db.read() as connection:
            return person_parts.content(connection, line.uid)

    def _say(self, words: str) -> None:
        self._desk.shell.notify(words, self._desk.shell.undo)


def _choose(menu: Popover, action: Any) -> None:
    menu.dismiss()
    action()


def read_bounded(path: Path) -> bytes:
    """The bytes of a file of at most 20 MB, without reading more of a larger one."""
    try:
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except OSError as problem:
        raise FileError(
            tr("{name} cannot be read.").format(name=path.name), problem.strerror or ""
        ) from problem
    if len(data) > FILE_LIMIT:
        raise InputError(tr("This file is larger than 20 MB."), tr("Keep a link to it instead."))
    return data


_folders: list[Path] = []


def private_copy(name: str, data: bytes) -> Path:
    """A copy only this user can read, in a folder that is removed when the program closes."""
    if not _folders:
        _folders.append(Path(tempfile.mkdtemp(prefix="community-desk-")))
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(remove_copies)
    folder = Path(tempfile.mkdtemp(dir=_folders[0]))
    copy = folder / (Path(name).name or "file")
    handle = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    return copy


def remove_copies() -> None:
    """Remove what was written for other programs to show."""
    while _folders:
        shutil.rmtree(_folders.pop(), ignore_errors=True)
