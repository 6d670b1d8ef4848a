"""People out of a table whose columns have been given fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.core.contactpoints import is_mangled_number, service_handle
from community_desk.core.incoming import Incoming, IncomingMilestone, Remark, Skipped
from community_desk.core.names import fold
from community_desk.importers.dates import UNDECIDED, birthday, day, order_of
from community_desk.importers.people import ADDRESS, Draft, person, several

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from community_desk.core.incoming import ReadOptions
    from community_desk.importers.addressbook import Keys
    from community_desk.importers.tables import Record

_ONE = ("uid", "name", "given", "middle", "family", "nickname", "org", "role", "place", "met_how")
_NETWORKS = ("linkedin", "twitter", "github", "facebook", "instagram", "mastodon", "bluesky")


def people_of(
    rows: Iterator[Record | Skipped | Remark], fields: Mapping[int, tuple[str, str]],
    channel: str, options: ReadOptions, keys: Keys, order: bool | None,
) -> Iterator[Incoming]:  # fmt: skip
    """Incoming people of mapped rows; `fields` says for each column its field and header.

    `order` is whether slashed dates have the day first.
    """
    undecided = 0
    for row in rows:
        if isinstance(row, Skipped | Remark):
            yield row
            continue
        draft = draft_of(row, fields, order)
        if draft.not_person == "list":
            yield Skipped(row.where, "it is a mailing list", row.raw)
            continue
        found = person(draft, channel, options.country)
        if found is None:
            yield Skipped(row.where, "it has neither a name nor an address", row.raw)
            continue
        yield keys.keep(found)
        for warning in draft.warnings:
            undecided += "birthday" in warning
            if "birthday" not in warning:
                yield Remark(f"{row.where}: {warning}.")
    if undecided:
        yield Remark(
            f"{undecided:,} dates {UNDECIDED} (day or month first?) and were kept as text."
        )


def draft_of(row: Record, fields: Mapping[int, tuple[str, str]], order: bool | None) -> Draft:
    """The raw person of one row."""
    draft = Draft(row.where, day_first=order)
    for at, cell in enumerate(row.cells):
        value = cell.strip()
        if not value:
            continue
        name, header = fields.get(at, ("", f"Column {at + 1}"))
        if name in _ONE:
            if getattr(draft, name):
                draft.more(header, value)
            else:
                setattr(draft, name, value)
        elif name:
            _listed(draft, name, header, value)
        else:
            draft.more(header, value)
            if value == "MAPIPDL":
                # What Outlook calls a list of addresses where others have their kind.
                draft.not_person = "list"
    if draft.family and draft.middle.islower() and draft.middle in _PARTICLES:
        # Dutch tables keep "van den" in a column of its own.
        draft.family, draft.middle = f"{draft.middle} {draft.family}", ""
    split = draft.name and draft.family and not draft.given
    if split and fold(draft.family) not in fold(draft.name):
        # Two columns, "name" and "family name": the first holds the given name.
        draft.given, draft.name = draft.name, ""
    half = draft.name and draft.given and not draft.family
    if half and fold(draft.given) not in fold(draft.name):
        # German tables call the family name "Name" beside a "Vorname".
        draft.family, draft.name = draft.name, ""
    if ";" in draft.org:
        draft.org, _, others = draft.org.partition(";")
        draft.more("further employers", others.strip("; "))
    draft.name = turned(draft.name)
    return draft


_PARTICLES = frozenset([
    "van", "de", "der", "den", "von", "zu", "ten", "ter", "te", "la", "le", "du", "di", "da",
]) | {
    "van de", "van der", "van den", "von der", "van 't", "op de", "in 't",
}  # fmt: skip


def turned(name: str) -> str:
    """ "Last, First" as "First Last"; a degree behind a comma stays where it is."""
    family, comma, given = name.partition(",")
    plain = given.strip().rstrip(".").casefold().replace(".", "")
    if not comma or "," in given or not given.strip() or plain in _DEGREES:
        return name
    if any(sign in name for sign in '="()'):
        return name
    return f"{given.strip()} {family.strip()}"


_DEGREES = frozenset(
    [
        "phd",
        "md",
        "mba",
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "cpa",
        "pmp",
        "esq",
        "msc",
        "bsc",
        "ma",
        "ba",
        "dds",
        "rn",
        "pe",
    ]
)


def _listed(draft: Draft, name: str, header: str, value: str) -> None:
    if name == "email":
        if value[:3].casefold() == "/o=":
            draft.more("Exchange address", value)
        elif "@" in value and ADDRESS.search(value[:2000]):
            draft.emails.append(value)
        else:
            draft.more(header, value)
    elif name == "phone":
        if is_mangled_number(value):
            draft.warnings.append(
                f"a spreadsheet has spoilt the phone number {value}; it was left out"
            )
        else:
            draft.phones.append(value)
    elif name == "url":
        _link(draft, header, value)
    elif name == "tags":
        draft.tags += [one.strip(' "') for part in several(value) for one in part.split(",")]
    elif name == "notes":
        draft.notes = f"{draft.notes}\n{value}".strip()
    elif name == "birthday":
        draft.birthday = draft.birthday or value
    elif name == "anniversary":
        known = birthday(value, draft.day_first)
        if known:
            draft.milestones.append(IncomingMilestone("anniversary", *known))
    elif name == "met_on":
        draft.met_on = day(value, draft.day_first)
        if draft.met_on is None:
            draft.more(header, value)


def _link(draft: Draft, header: str, value: str) -> None:
    network = header.casefold().split()[0] if header.strip() else ""
    handle = None
    if network in _NETWORKS and "/" not in value and "." not in value.strip("@"):
        handle = service_handle(network, value)
    if handle:
        draft.handles.append(handle)
    else:
        draft.urls += several(value)


def date_order(samples: list[list[str]], columns: list[int], options: ReadOptions) -> bool | None:
    """Whether dates in these columns have the day first: asked, seen, or unknown."""
    if options.day_first is not None:
        return options.day_first
    return order_of([row[at] for row in samples for at in columns if at < len(row)])
