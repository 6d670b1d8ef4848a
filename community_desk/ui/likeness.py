"""Why two people may be one, in the user's language."""

from __future__ import annotations

import re

from community_desk.ui.text import QT_TRANSLATE_NOOP, number, tr
from community_desk.ui.words import channel_name

_EMPLOYER = "same employer"
_WHOLE = (
    QT_TRANSLATE_NOOP("", "same employer, one name in common"),
    QT_TRANSLATE_NOOP("", "same email address"),
    QT_TRANSLATE_NOOP("", "same phone number"),
    QT_TRANSLATE_NOOP("", "same name"),
    QT_TRANSLATE_NOOP("", "same name without accents"),
    QT_TRANSLATE_NOOP("", "same name, written differently"),
    QT_TRANSLATE_NOOP("", "same first and last name"),
    QT_TRANSLATE_NOOP("", "initial fits"),
)
_ALIKE = re.compile(r"name (\d+) % alike")
_NAME_ON = re.compile(r"same name on (\S+)")
_ACCOUNT = re.compile(r"same (\S+) account")


def likeness_words(why: str) -> str:
    """What the matcher says of two people, translated; what it does not know stays as it is."""
    if why in _WHOLE:
        return tr(why)
    rest = why.removeprefix(f"{_EMPLOYER}, ").removesuffix(f", {_EMPLOYER}")
    if rest != why:
        both = tr("same employer, {reason}")
        return both.format(reason=likeness_words(rest))
    if found := _ALIKE.fullmatch(why):
        return tr("name {share} % alike").format(share=number(int(found[1])))
    if found := _NAME_ON.fullmatch(why):
        return tr("same name on {channel}").format(channel=channel_name(found[1]))
    if found := _ACCOUNT.fullmatch(why):
        return tr("same account: {channel}").format(channel=channel_name(found[1]))
    return why
