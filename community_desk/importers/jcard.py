"""jCards (RFC 7095): vCards written as JSON arrays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from community_desk.core.incoming import Importer, Incoming, ReadOptions, Remark, Skipped
from community_desk.importers.addressbook import Keys
from community_desk.importers.documents import walk
from community_desk.importers.people import person
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.texts import head_text, shorten
from community_desk.importers.vcard_lines import Card, Property
from community_desk.importers.vcard_people import draft_of

_BEGIN = re.compile(r'^\s*\[\s*(?:\[\s*)?"vcard"\s*,', re.IGNORECASE)
_STRUCTURED = {"n", "adr", "org", "gender"}


def _files(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:500]
        if source.may_be(name, ".json", ".jcard") and _BEGIN.match(head_text(source, name, 200))
    ]


def _sniff(source: Source) -> bool:
    return bool(_files(source))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    keys = Keys()
    for name in _files(source):
        yield from tolerant(_file(source, name, options, keys), name)
    yield from keys.remarks()


def _file(source: Source, name: str, options: ReadOptions, keys: Keys) -> Iterator[Incoming]:
    for count, one in enumerate(_cards(source, name), 1):
        where = f"{name}, card {count}"
        card = _card(one, count)
        draft = draft_of(card, where)
        found = person(draft, "vcard", options.country)
        if found is None:
            yield Skipped(where, "it has neither a name nor an address", shorten(one))
            continue
        yield keys.keep(found)
        for warning in draft.warnings:
            yield Remark(f"{where}: {warning}.")


def _cards(source: Source, name: str) -> Iterator[Any]:
    """The cards of a file, one at a time: of one that breaks off those before the break."""
    alone: list[Any] = []
    for path, value in walk(source, name, lambda path: not path):
        if alone or (path == (0,) and value == "vcard"):
            alone.append(value)
        else:
            yield value
    if alone:
        yield alone


def _card(value: Any, count: int) -> Card:
    card = Card(count)
    fields = value[1] if isinstance(value, list) and len(value) > 1 else []
    for entry in fields[:5000] if isinstance(fields, list) else []:
        if not isinstance(entry, list) or len(entry) < 4 or not isinstance(entry[0], str):
            card.faults.append("a property of another shape was left out")
            continue
        name = entry[0].casefold()
        if name in {"photo", "logo", "sound", "key"}:
            continue
        params = _params(entry[1])
        group = params.pop("GROUP", [""])[0]
        text = ",".join(_value(one, name in _STRUCTURED) for one in entry[3:50])
        card.properties.append(
            Property(group, name.upper(), params, text.encode("utf-8", "replace"))
        )
    return card


def _params(value: Any) -> dict[str, list[str]]:
    params: dict[str, list[str]] = {}
    for key, one in value.items() if isinstance(value, dict) else ():
        values = one if isinstance(one, list) else [one]
        params[str(key).upper()] = [str(two) for two in values[:20]]
    params.pop("ENCODING", None)
    params.pop("CHARSET", None)
    return params


def _value(value: Any, structured: bool) -> str:
    """A value as vCard text; components of a structured one by semicolons."""
    if isinstance(value, list):
        joined = ";" if structured else ","
        return joined.join(_value(one, False) for one in value[:50])
    if not isinstance(value, str | int | float):
        return ""
    return re.sub(r"([\\,;])", r"\\\1", str(value)).replace("\n", "\\n")


IMPORTER = Importer(
    key="jcard",
    title="Address book (jCard)",
    channel="email",
    sniff=_sniff,
    read=_read,
    how_to_get="Some address books export jCard, which is vCard written as JSON.",
)
