"""What else can be done with a person: the menus behind the dots and the plus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from community_desk.ui import reading, writing
from community_desk.ui.card_sheet import open_card_of
from community_desk.ui.dialogs.record_form import Field, Values, open_form
from community_desk.ui.history_sheet import open_history
from community_desk.ui.merge_choices import merge_chosen
from community_desk.ui.pages.person_briefing import BriefingSheet
from community_desk.ui.text import tr
from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.overlay import Popover
from community_desk.ui.words import stage_name

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk
    from community_desk.ui.rows import PersonView

Offer = tuple[str, str, Callable[[], object]]


def open_menu(anchor: QWidget, name: str, offers: Sequence[Offer]) -> Popover:
    """A menu of actions below a button."""
    menu = Popover(anchor, name)

    def choose(action: Callable[[], object]) -> None:
        menu.dismiss()
        action()

    for words, icon, action in offers:
        button = Button(words, "ghost", icon=icon, small=True)
        button.fill_line()
        button.clicked.connect(partial(choose, action))
        menu.column.addWidget(button)
    menu.open()
    return menu


class PersonActions:
    """The actions of the menu, on the person the page shows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def offers(self, view: PersonView, edit: Callable[[], object]) -> list[Offer]:
        """What can be done now, in the order of the menu."""
        status = partial(self._status, view)
        asleep = view.status == "archived"
        found: list[Offer] = [
            (tr("Edit..."), "edit", edit),
            (tr("Briefing"), "note", partial(self.brief, view)),
            (tr("Card as a QR code"), "address-book", partial(open_card_of, self._desk, view.uid)),
            (tr("Set the stage by judgement..."), "list-check", partial(self.judge, view)),
            (tr("Bring back"), "refresh", partial(status, "active")) if view.status != "active"
            else (tr("Archive"), "archive", partial(status, "archived")),
        ]  # fmt: skip
        if view.status not in ("do_not_contact", "died") and not asleep:
            found.append((tr("Do not contact"), "hand-stop", partial(status, "do_not_contact")))
        found.append((tr("Merge with..."), "git-merge", partial(self.merge, view)))
        if view.parts.merged:
            found.append((tr("Take the merge apart"), "users", partial(self.take_apart, view)))
        found += [
            (tr("What changed..."), "clock", partial(open_history, self._desk, view.uid)),
            (tr("What I hold on this person..."), "folder-open", partial(self.hold, view)),
            (tr("Forget..."), "trash", partial(self.forget, view)),
        ]
        return found

    def brief(self, view: PersonView) -> None:
        """Open the page before a meeting."""
        BriefingSheet(self._desk, view).open()

    def judge(self, view: PersonView) -> None:
        """Set the stage by the user's own judgement."""
        from community_desk.operations import people

        def store(values: Values) -> None:
            people.set_judgement(self._desk.db, view.uid, int(values["stage"]), values["reason"])

        stages = [(str(stage), stage_name(stage)) for stage in range(6)]
        fields = (
            Field("stage", tr("Stage"), "choice", stages, str(view.stage)),
            Field("reason", tr("Why"), hint=tr("one short sentence")),
        )
        words = tr("Your judgement stands for a year")
        open_form(self._desk, tr("Set the stage by judgement"), fields, store, words)

    def merge(self, view: PersonView) -> None:
        """Make one person of two."""

        def store(values: Values) -> None:
            # Behind the form, which gives the focus back as it closes.
            QTimer.singleShot(0, partial(merge_chosen, self._desk, view.uid, values["other"]))

        title = tr("Who is the same person as {name}?").format(name=view.name)
        fields = (Field("other", tr("Who"), "person"),)
        open_form(self._desk, title, fields, store, "")

    def take_apart(self, view: PersonView) -> None:
        """Make two people of one again."""
        from community_desk.operations import merging

        undo = partial(merging.unmerge, self._desk.db, view.uid)
        self._desk.act(undo, tr("Two people again"))

    def hold(self, view: PersonView) -> None:
        """Write everything kept on the person into a folder of the user's choice."""
        window = self._desk.shell.widget()
        name = QFileDialog.getExistingDirectory(window, tr("Where should the folder go?"))
        if name:
            self.hold_in(view, Path(name))

    def hold_in(self, view: PersonView, folder: Path) -> None:
        """Write the folder behind the window."""
        from community_desk.operations import holdings

        def say(found: Any) -> None:
            words = tr("Everything on {name} is in {folder}")
            text = words.format(name=view.name, folder=found.folder.name)
            if found.mentions:
                more = tr("%n texts of others mention them: look before you hand it on.", "",
                          found.mentions)  # fmt: skip
                text = f"{text}. {more}"
            self._desk.shell.notify(text)

        def work(_progress: Any) -> Any:
            return holdings.write_holdings(self._desk.db, view.uid, folder)

        self._desk.jobs.start(work, say)

    def forget(self, view: PersonView) -> None:
        """Ask, then erase the person everywhere."""
        from community_desk.operations import erasure

        def gone(found: Any) -> None:
            self._desk.shell.go("people")
            words = tr("{name} is forgotten").format(name=view.name)
            if found.mentions:
                names = ", ".join(found.mentions[:5])
                more = tr("The name still stands in notes about: {names}").format(names=names)
                words = f"{words}. {more}"
            self._desk.shell.notify(words)

        def yes() -> None:
            def work(_progress: Any) -> Any:
                return erasure.forget(self._desk.db, view.uid)

            self._desk.jobs.start(work, gone)

        text = tr(
            "Everything about this person is erased: here, in the history of undo and in every "
            "backup on this computer. It cannot be undone."
        )
        title = tr("Forget {name}?").format(name=view.name)
        self._desk.shell.ask(title, text, tr("Forget"), yes)

    def tag(self, view: PersonView) -> None:
        """Put a tag on the person."""
        from community_desk.operations import people

        def store(values: Values) -> None:
            people.add_tag(self._desk.db, [view.uid], values["tag"])

        known = [tag for tag in reading.facet_tags(self._desk) if tag not in view.tags]
        fields = (Field("tag", tr("Tag"), hint=", ".join(known[:4])),)
        open_form(self._desk, tr("Add a tag"), fields, store, tr("Tagged"))

    def untag(self, view: PersonView, tag: str) -> None:
        """Take a tag away."""
        from community_desk.operations import people

        take = partial(people.remove_tag, self._desk.db, [view.uid], tag)
        self._desk.act(take, tr("Tag {tag} taken away").format(tag=tag))

    def _status(self, view: PersonView, status: str) -> None:
        said = {
            "archived": tr("{name} is archived"),
            "active": tr("{name} is back"),
            "do_not_contact": tr("No card will name {name}"),
        }
        change = partial(writing.set_status, self._desk, [view.uid], status)
        self._desk.act(change, said[status].format(name=view.name))
