"""What an e-mail or a phone number is for: read, shown and typed beside the address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from community_desk.core.incoming import LABEL_OF
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr

_LABELS = {
    "home": QT_TRANSLATE_NOOP("", "home"),
    "work": QT_TRANSLATE_NOOP("", "work"),
    "mobile": QT_TRANSLATE_NOOP("", "mobile"),
    "cell": QT_TRANSLATE_NOOP("", "mobile"),
    "iphone": QT_TRANSLATE_NOOP("", "mobile"),
    "main": QT_TRANSLATE_NOOP("", "main"),
    "school": QT_TRANSLATE_NOOP("", "school"),
    "other": QT_TRANSLATE_NOOP("", "other"),
}


def label_words(label: object) -> str:
    """What an address is for, as it came in; the usual labels in the reader's language."""
    if not isinstance(label, str):
        return ""
    known = _LABELS.get(label.strip().casefold())
    return tr(known) if known else ", ".join(label.split("\n")).strip()


def label_lines(addresses: Iterable[str], extra: Mapping[str, Any]) -> str:
    """The addresses one a line, each with what it is for in brackets after it."""
    found = ((one, label_words(extra.get(LABEL_OF.format(one)))) for one in addresses)
    return "\n".join(f"{one} ({label})" if label else one for one, label in found)


def read_lines(text: str) -> tuple[list[str], dict[str, str]]:
    """The addresses of such lines, and what each is for where that is said."""
    addresses: list[str] = []
    labels: dict[str, str] = {}
    for line in filter(None, (one.strip() for one in text.splitlines())):
        address, label = _parted(line)
        addresses.append(address)
        if label:
            labels[address] = _label_of(label)
    return addresses, labels


def with_labels(
    extra: Mapping[str, Any], before: Iterable[str], labels: Mapping[str, str]
) -> dict[str, Any]:
    """What a person holds besides the fields, with these labels in place of those before.

    A label whose words stand for the one that was there stays as it came in.
    """
    names = {LABEL_OF.format(one) for one in before}
    kept: dict[str, Any] = {name: held for name, held in extra.items() if name not in names}
    for address, label in labels.items():
        held = extra.get(LABEL_OF.format(address))
        same = label_words(held) == label_words(label)
        kept[LABEL_OF.format(address)] = held if same else label
    return kept


def _parted(line: str) -> tuple[str, str]:
    """A number in brackets is part of the number, words in brackets say what it is for."""
    depth = 0
    for place in range(len(line) - 1, -1, -1):
        depth += (line[place] == ")") - (line[place] == "(")
        if depth == 0:
            break
    head, label = line[:place].strip(), line[place + 1 : -1].strip()
    if line.endswith(")") and head and any(char.isalpha() for char in label):
        return head, label
    return line, ""


def _label_of(words: str) -> str:
    """The usual label that these words of the reader's language stand for, else the words."""
    told = (key for key, known in _LABELS.items() if tr(known).casefold() == words.casefold())
    return next(told, words)
