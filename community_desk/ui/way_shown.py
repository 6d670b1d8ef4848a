"""A way as it is shown: the chain of people, what the ask check says, what to do now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from community_desk.ui import asking
from community_desk.ui.text import short_day, tr
from community_desk.ui.ties import tie_words
from community_desk.ui.widgets.panels import press

if TYPE_CHECKING:
    from collections.abc import Callable

    from community_desk.ui.desk import Desk
    from community_desk.ui.ways import Answer
    from community_desk.ui.widgets.buttons import Button

Lines = list[tuple[str, str]]
"""Sentences with their ink."""


def way_lines(desk: Desk, answer: Answer, *, right: bool) -> Lines:
    """The way in sentences: you, everybody on it, how they know each other, the ask check."""
    if answer.way is None:
        words = tr("No trusted way yet. An introduction, or a word in public, may open one.")
        return [(words, "text_secondary")]
    names = [stop.name for stop in answer.people]
    if answer.people[-1].role:
        last = tr("{name} ({role})")
        names[-1] = last.format(name=names[-1], role=answer.people[-1].role)
    arrow = " \u2190 " if right else " \u2192 "
    lines = [(arrow.join([tr("You"), *names]), "text_primary")]
    for at, tie in enumerate(answer.way.ties):
        a, b = answer.people[at].name, answer.people[at + 1].name
        words = tr("{a} and {b}: {tie}")
        how = tie_words(tie.kind, tie.words, desk.today)
        lines.append((words.format(a=a, b=b, tie=how), "text_secondary"))
    return lines + _check_lines(desk, answer)


def _check_lines(desk: Desk, answer: Answer) -> Lines:
    name = answer.people[0].name
    if not answer.gates:
        words = tr("{name} has room for an ask. People say yes more often than we expect.")
        return [(words.format(name=name), "text_secondary")]
    reasons = "; ".join(asking.GATES[gate]() for gate in answer.gates)
    words = tr("Before you ask {name}: {reasons}.").format(name=name, reasons=reasons)
    lines = [(words, "text_secondary")]
    for touch in asking.warm_up_of(desk, answer.gates):
        step = tr("{day}: {step}").format(
            day=short_day(touch.day, desk.today), step=asking.STEPS[touch.key]()
        )
        lines.append((step, "text_primary"))
    return lines


def way_buttons(desk: Desk, answer: Answer, leave: Callable[[], object]) -> list[Button]:
    """Draft the ask where there is room, else plan the touches before it; open the first person.

    `leave` is called before another page or form opens.
    """
    if answer.way is None:
        return []
    first = answer.people[0]

    def do(action: Callable[[], object]) -> None:
        leave()
        action()

    if answer.gates:
        plan = partial(asking.plan_warm_up, desk, first.uid, answer.gates)
        act = press(tr("Plan the warm-up"), partial(do, plan), kind="primary", icon="seedling")
    else:
        draft = partial(asking.open_ask, desk, _ask(answer))
        act = press(tr("Draft the ask"), partial(do, draft), kind="primary", icon="message")
    go = partial(desk.shell.go, "person", first.uid)
    look = press(tr("Open {name}").format(name=first.name), partial(do, go), kind="ghost")
    return [act, look]


def _ask(answer: Answer) -> asking.Ask:
    first = answer.people[0]
    if not answer.direct:
        return asking.intro_ask(first.name, answer.people[-1].name)
    if answer.is_employer:
        text = tr("A word at {org}").format(org=answer.goal)
        return asking.plain_ask(first.name, text, "referral")
    return asking.plain_ask(first.name, "", "advice")
