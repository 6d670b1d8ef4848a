"""Asking well: the ask check in words, the draft of an ask, touches that ask for nothing first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication

from community_desk.core.goto import Touch, warm_up
from community_desk.core.isolates import without_isolates
from community_desk.ui.dialogs.record_form import Field, RecordForm, Values, open_form
from community_desk.ui.text import tr
from community_desk.ui.widgets.text_view import TextField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from community_desk.ui.desk import Desk

FAVOURS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("advice", lambda: tr("Advice")),
    ("intro", lambda: tr("An introduction")),
    ("referral", lambda: tr("A referral")),
    ("endorsement", lambda: tr("An endorsement")),
    ("feedback", lambda: tr("Feedback")),
    ("resource", lambda: tr("A resource")),
    ("work", lambda: tr("Work")),
    ("other", lambda: tr("Something else")),
)
SIZES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("S", lambda: tr("a minute")),
    ("M", lambda: tr("an hour")),
    ("L", lambda: tr("a day")),
)
GATES = {
    "give_first": lambda: tr("give first: you have asked more than you gave of late"),
    "thank_first": lambda: tr("say thanks first for what they gave"),
    "promise_first": lambda: tr("keep or renew your promise first"),
    "unanswered": lambda: tr("they have not answered of late"),
}
STEPS = {
    "keep_promise": lambda: tr("Keep or renew what you promised"),
    "thank": lambda: tr("Two lines of thanks"),
    "useful_thing": lambda: tr("Send something useful, asking for nothing"),
    "favour": lambda: tr("A small favour, or an introduction for them"),
    "rest_then_other_channel": lambda: tr("A kind word on another channel"),
    "plain_word": lambda: tr("A word without a reason: how are they?"),
}


class Ask(NamedTuple):
    """What an ask starts from: of whom, for what, of which kind, and words to send."""

    name: str = ""
    text: str = ""
    favour: str = "intro"
    size: str = "M"
    words: str = ""


def intro_ask(first: str, goal: str) -> Ask:
    """Ask the first person of a way to be introduced to the one at its end."""
    words = tr("{first}, you know {name}. Would you introduce us? A simple no is fine.")
    return Ask(
        first,
        tr("An introduction to {name}").format(name=goal),
        words=words.format(first=_short(first), name=goal),
    )


def plain_ask(name: str, text: str, favour: str, size: str = "M") -> Ask:
    """Ask somebody for something."""
    words = tr("{first}, may I ask you for something? {what}. A simple no is fine.")
    return Ask(name, text, favour, size, words.format(first=_short(name), what=text.rstrip(".")))


def open_ask(desk: Desk, ask: Ask) -> RecordForm:
    """Open the form of an ask: the words can be changed and copied, keeping it writes it down."""
    from community_desk.operations import exchanges

    ask = Ask._make(map(without_isolates, ask))

    def store(values: Values) -> None:
        person, side = values.pop("person"), values.pop("side")
        values.pop("words", None)
        kept = {key: value for key, value in values.items() if value}
        exchanges.record_exchange(desk.db, person, side, **kept)

    favours = [(code, words()) for code, words in FAVOURS]
    sizes = [(code, words()) for code, words in SIZES]
    sides = [("request", tr("They asked me")), ("ask", tr("I asked them")),
             ("give", tr("I gave")), ("receive", tr("They gave"))]  # fmt: skip
    drafted = bool(ask.words)
    fields = [
        Field("person", tr("Who"), "person", value=ask.name),
        Field("side", tr("Direction"), "choice", sides, "ask" if drafted else "request"),
        Field("text", tr("What"), value=ask.text),
        Field("topic", tr("Topic")),
        Field("type", tr("Kind"), "choice", favours, ask.favour),
        Field("size", tr("How much"), "choice", sizes, ask.size),
    ]
    if drafted:
        fields.insert(3, Field("words", tr("Words to send"), "note", value=ask.words))
    title = tr("Draft an ask") if drafted else tr("Record an ask")
    form = open_form(desk, title, fields, store, tr("Written down"))
    if drafted:
        form.add_action(tr("Copy words"), partial(_copy, desk, form))
    return form


def plan_warm_up(desk: Desk, uid: str, reasons: Iterable[str]) -> None:
    """Plan the touches that ask for nothing, in one step that can be undone."""
    from community_desk.operations import topics

    lines = [(one.day, STEPS[one.key]()) for one in warm_up_of(desk, reasons)]
    words = tr("%n touches planned that ask for nothing", "", len(lines))
    desk.act(partial(topics.plan_warm_up, desk.db, uid, lines), words)


def warm_up_of(desk: Desk, reasons: Iterable[str]) -> tuple[Touch, ...]:
    """The touches that lead to an ask, for what the ask check said."""
    return warm_up(reasons, desk.today, desk.db.rules.model.plan.working_days)


def _copy(desk: Desk, form: RecordForm) -> None:
    part = form.parts["words"]
    if isinstance(part, TextField):
        QGuiApplication.clipboard().setText(part.toPlainText())
        desk.shell.notify(tr("Copied. Nothing was sent."))


def _short(name: str) -> str:
    return (name.split() or [name])[0]
