"""What a step of undo was, in the reader's language.

Operations name their steps in English, and so they are stored; here they are read back.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from community_desk.core.kinds import Kind
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr
from community_desk.ui.words import CIRCLES, circle_name, kind_words

if TYPE_CHECKING:
    from collections.abc import Callable

_STEPS = (
    QT_TRANSLATE_NOOP("", "Acknowledged"),
    QT_TRANSLATE_NOOP("", "Add opportunity"),
    QT_TRANSLATE_NOOP("", "Archive"),
    QT_TRANSLATE_NOOP("", "Begin anew"),
    QT_TRANSLATE_NOOP("", "Bring back"),
    QT_TRANSLATE_NOOP("", "Change event"),
    QT_TRANSLATE_NOOP("", "Change opportunity"),
    QT_TRANSLATE_NOOP("", "Change program"),
    QT_TRANSLATE_NOOP("", "Change target"),
    QT_TRANSLATE_NOOP("", "Change view"),
    QT_TRANSLATE_NOOP("", "Claim topic"),
    QT_TRANSLATE_NOOP("", "Close introduction"),
    QT_TRANSLATE_NOOP("", "Close opportunity"),
    QT_TRANSLATE_NOOP("", "Date"),
    QT_TRANSLATE_NOOP("", "Delete favour"),
    QT_TRANSLATE_NOOP("", "Delete interaction"),
    QT_TRANSLATE_NOOP("", "Delete promise"),
    QT_TRANSLATE_NOOP("", "Dismiss"),
    QT_TRANSLATE_NOOP("", "Do not contact"),
    QT_TRANSLATE_NOOP("", "Drop promise"),
    QT_TRANSLATE_NOOP("", "Edit date"),
    QT_TRANSLATE_NOOP("", "Edit gift"),
    QT_TRANSLATE_NOOP("", "Edit interaction"),
    QT_TRANSLATE_NOOP("", "Edit note"),
    QT_TRANSLATE_NOOP("", "Edit person"),
    QT_TRANSLATE_NOOP("", "Edit position"),
    QT_TRANSLATE_NOOP("", "Edit relation"),
    QT_TRANSLATE_NOOP("", "End program"),
    QT_TRANSLATE_NOOP("", "Favour"),
    QT_TRANSLATE_NOOP("", "Favour done"),
    QT_TRANSLATE_NOOP("", "Favour settled"),
    QT_TRANSLATE_NOOP("", "File"),
    QT_TRANSLATE_NOOP("", "Focus"),
    QT_TRANSLATE_NOOP("", "Gift"),
    QT_TRANSLATE_NOOP("", "Goal"),
    QT_TRANSLATE_NOOP("", "I asked"),
    QT_TRANSLATE_NOOP("", "I gave"),
    QT_TRANSLATE_NOOP("", "Introduction"),
    QT_TRANSLATE_NOOP("", "Keep promise"),
    QT_TRANSLATE_NOOP("", "Let topic go"),
    QT_TRANSLATE_NOOP("", "Log"),
    QT_TRANSLATE_NOOP("", "Looked through"),
    QT_TRANSLATE_NOOP("", "Make introduction"),
    QT_TRANSLATE_NOOP("", "Mark as died"),
    QT_TRANSLATE_NOOP("", "Merge people"),
    QT_TRANSLATE_NOOP("", "Move opportunity"),
    QT_TRANSLATE_NOOP("", "Move view"),
    QT_TRANSLATE_NOOP("", "My card"),
    QT_TRANSLATE_NOOP("", "New day for a promise"),
    QT_TRANSLATE_NOOP("", "New job"),
    QT_TRANSLATE_NOOP("", "No answer needed"),
    QT_TRANSLATE_NOOP("", "Note"),
    QT_TRANSLATE_NOOP("", "Note what happened"),
    QT_TRANSLATE_NOOP("", "Permission to quote"),
    QT_TRANSLATE_NOOP("", "Person in an opportunity"),
    QT_TRANSLATE_NOOP("", "Photo"),
    QT_TRANSLATE_NOOP("", "Position"),
    QT_TRANSLATE_NOOP("", "Promise"),
    QT_TRANSLATE_NOOP("", "Relation"),
    QT_TRANSLATE_NOOP("", "Remembered"),
    QT_TRANSLATE_NOOP("", "Remove date"),
    QT_TRANSLATE_NOOP("", "Remove event"),
    QT_TRANSLATE_NOOP("", "Remove field"),
    QT_TRANSLATE_NOOP("", "Remove file"),
    QT_TRANSLATE_NOOP("", "Remove focus"),
    QT_TRANSLATE_NOOP("", "Remove from opportunity"),
    QT_TRANSLATE_NOOP("", "Remove gift"),
    QT_TRANSLATE_NOOP("", "Remove goal"),
    QT_TRANSLATE_NOOP("", "Remove note"),
    QT_TRANSLATE_NOOP("", "Remove opportunity"),
    QT_TRANSLATE_NOOP("", "Remove position"),
    QT_TRANSLATE_NOOP("", "Remove relation"),
    QT_TRANSLATE_NOOP("", "Remove target"),
    QT_TRANSLATE_NOOP("", "Remove testimonial"),
    QT_TRANSLATE_NOOP("", "Remove view"),
    QT_TRANSLATE_NOOP("", "Reopen promise"),
    QT_TRANSLATE_NOOP("", "Set stage by judgement"),
    QT_TRANSLATE_NOOP("", "Snooze"),
    QT_TRANSLATE_NOOP("", "Snooze person"),
    QT_TRANSLATE_NOOP("", "Start program"),
    QT_TRANSLATE_NOOP("", "Target"),
    QT_TRANSLATE_NOOP("", "Testimonial"),
    QT_TRANSLATE_NOOP("", "Thank"),
    QT_TRANSLATE_NOOP("", "They asked"),
    QT_TRANSLATE_NOOP("", "They gave"),
    QT_TRANSLATE_NOOP("", "Tick a check"),
    QT_TRANSLATE_NOOP("", "Told how it ended"),
    QT_TRANSLATE_NOOP("", "Two people"),
    QT_TRANSLATE_NOOP("", "Un-merge people"),
    QT_TRANSLATE_NOOP("", "Undo import"),
    QT_TRANSLATE_NOOP("", "Warm-up plan"),
    QT_TRANSLATE_NOOP("", "Weekly review"),
)
_LOG = QT_TRANSLATE_NOOP("", "Log {kind} with {name}")
_NAMED = (
    QT_TRANSLATE_NOOP("", "Undo import of {what}"),
    QT_TRANSLATE_NOOP("", "Import {what}"),
    QT_TRANSLATE_NOOP("", "Un-merge {other} from {name}"),
    QT_TRANSLATE_NOOP("", "Merge {other} into {name}"),
    _LOG,
    QT_TRANSLATE_NOOP("", "New job for {name}"),
    QT_TRANSLATE_NOOP("", "Save view {name}"),
    QT_TRANSLATE_NOOP("", "Rename view {name}"),
    QT_TRANSLATE_NOOP("", "Remove tag {name}"),
    QT_TRANSLATE_NOOP("", "Tag {name}"),
    QT_TRANSLATE_NOOP("", "Circle {circle}"),
    QT_TRANSLATE_NOOP("", "Sort: {circle}"),
    QT_TRANSLATE_NOOP("", "Edit {name}"),
    QT_TRANSLATE_NOOP("", "Add {name}"),
    QT_TRANSLATE_NOOP("", "Change {name}"),
    QT_TRANSLATE_NOOP("", "Reset {name}"),
    QT_TRANSLATE_NOOP("", "Field {name}"),
    QT_TRANSLATE_NOOP("", "Set {name}"),
)
_MANY = re.compile(r"(?P<step>.+) \((?P<people>\d+) people\)")
_ACTIVITIES = {
    "coffee": QT_TRANSLATE_NOOP("", "Coffee"),
    "tea": QT_TRANSLATE_NOOP("", "Tea"),
    "breakfast": QT_TRANSLATE_NOOP("", "Breakfast"),
    "brunch": QT_TRANSLATE_NOOP("", "Brunch"),
    "lunch": QT_TRANSLATE_NOOP("", "Lunch"),
    "dinner": QT_TRANSLATE_NOOP("", "Dinner"),
    "beer": QT_TRANSLATE_NOOP("", "Beer"),
    "drinks": QT_TRANSLATE_NOOP("", "Drinks"),
}


def step_words(label: str) -> str:
    """The name of a step as read back; as stored where nothing is known of it."""
    many = _MANY.fullmatch(label)
    if many is not None:
        people = tr("%n people", "", int(many["people"]))
        return tr("{what} ({count})").format(what=step_words(many["step"]), count=people)
    if label in _STEPS:
        return tr(label)
    for template, pattern in _patterns():
        found = pattern.fullmatch(label)
        if found is not None:
            values = {key: _READ.get(key, str)(value) for key, value in found.groupdict().items()}
            return tr(template).format(**values)
    return label


def logged_words(label: str) -> str:
    """What is said when something was logged: the name of its step, as what has happened."""
    found = dict(_patterns())[_LOG].fullmatch(label)
    if found is None:
        return step_words(label)
    kind, name = _kind(found["kind"]), found["name"]
    return tr("Logged: {kind} with {name}").format(kind=kind, name=name)


def undone_words(label: str) -> str:
    """What is said after undo; an empty label means that there was nothing."""
    return (
        tr("Undone: {label}").format(label=step_words(label)) if label else tr("Nothing to undo.")
    )


def redone_words(label: str) -> str:
    """What is said after redo."""
    if not label:
        return tr("Nothing to redo.")
    return tr("Done again: {label}").format(label=step_words(label))


def activity_words(activity: str) -> str:
    """What was done, as typed; the usual words in the reader's language."""
    known = _ACTIVITIES.get(activity.casefold()) or _ACTIVITIES.get(activity.casefold() + "s")
    known = known or _ACTIVITIES.get(activity.casefold().removesuffix("s"))
    return tr(known) if known else activity[:1].upper() + activity[1:]


def _circle(code: str) -> str:
    words = {"archive": tr("Archive"), "later": tr("Later")}
    return words.get(code) or (circle_name(code) if code in CIRCLES else code)


def _kind(code: str) -> str:
    words = {"promise": tr("Promise"), "favour": tr("Favour")}
    if code in words:
        return words[code]
    return kind_words(code, "mutual") if code in list(Kind) else activity_words(code)


_READ: dict[str, Callable[[str], str]] = {"circle": _circle, "kind": _kind}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each template that holds names, as what finds them again."""
    return tuple(
        (one, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(one)), re.DOTALL))
        for one in _NAMED
    )
