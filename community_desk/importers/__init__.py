"""Every format the program reads, and how to tell them apart by content.

Recognition never trusts names or endings: users rename, unzip, zip again, open in a
spreadsheet and save. The first importer of the tuple whose `sniff` says yes reads the file.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

from community_desk.core.incoming import (
    Complete,
    Importer,
    Incoming,
    IncomingHandle,
    IncomingInteraction,
    IncomingMilestone,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.errors import DeskError, FileError
from community_desk.importers import (
    bluesky,
    calendar,
    discord,
    facebook,
    github,
    google_csv,
    hubspot,
    instagram,
    jcard,
    ldif,
    linkedin,
    mail,
    mastodon,
    monica,
    monica_sql,
    outlook_csv,
    pictures,
    plain_csv,
    signal,
    signal_text,
    slack,
    takeout,
    telegram,
    thunderbird_csv,
    vcard,
    whatsapp,
    x,
)
from community_desk.importers.sources import Refused, Source, is_archive_name, open_source
from community_desk.importers.texts import clean, clean_name, head_text

if TYPE_CHECKING:
    from collections.abc import Iterator

IMPORTERS: tuple[Importer, ...] = (
    linkedin.IMPORTER,
    x.IMPORTER,
    instagram.IMPORTER,
    facebook.IMPORTER,
    mastodon.IMPORTER,
    bluesky.IMPORTER,
    slack.IMPORTER,
    discord.IMPORTER,
    signal.IMPORTER,
    telegram.IMPORTER,
    signal_text.IMPORTER,
    whatsapp.IMPORTER,
    takeout.IMPORTER,
    vcard.IMPORTER,
    jcard.IMPORTER,
    ldif.IMPORTER,
    calendar.IMPORTER,
    mail.IMPORTER,
    monica.IMPORTER,
    monica_sql.IMPORTER,
    github.IMPORTER,
    google_csv.IMPORTER,
    outlook_csv.IMPORTER,
    thunderbird_csv.IMPORTER,
    hubspot.IMPORTER,
    pictures.IMPORTER,
    plain_csv.IMPORTER,
)
"""In the order in which they are asked; the first match reads."""

_STEP = 250
_SPREADSHEET = "ÐÏ\x11à"
"""How old spreadsheets begin."""


def recognise(source: Source) -> Importer:
    """The importer whose format the source holds; DeskError says what was found instead."""
    for importer in IMPORTERS:
        if importer.sniff(source):
            return importer
    if source.problems:
        raise FileError(next(iter(source.problems.values())), "Ask the channel for it again.")
    raise FileError(*_what_instead(source))


def _what_instead(source: Source) -> tuple[str, str]:
    name = source.display_name
    if all(map(is_archive_name, source.members)):
        return f"{name} holds only archives inside an archive.", "Unpack it and choose one of them."
    heads = [head_text(source, member, 4096).lstrip() for member in source.members[:40]]
    inside = " ".join(source.members[:3000]).casefold() + "".join(heads[:20]).casefold()[:40_000]
    if "followers_and_following/" in inside or "instagram.com" in inside:
        return (
            f"{name} is an Instagram export as HTML of a kind not known here.",
            "Export again and choose JSON.",
        )
    if any(member.endswith((".html", ".htm")) for member in source.members) or any(
        head[:200].casefold().startswith(("<!doctype html", "<html")) for head in heads
    ):
        return f"{name} holds web pages (HTML).", "Ask the channel for the export as JSON instead."
    if any(head.startswith("%PDF") for head in heads):
        return f"{name} is a PDF document.", "Ask for CSV, vCard or JSON."
    if any(source.head(one, 16).startswith(b"SQLite format 3") for one in source.members[:40]):
        return f"{name} is a database.", "Restore it under Backups if it is a desk."
    if any(head.startswith(_SPREADSHEET) for head in heads) or source.find("xl/workbook.xml"):
        return f"{name} is a spreadsheet.", "Save it as CSV (UTF-8) and import that."
    return (
        f"{name} is none of the formats this program knows.",
        "Choose an archive of a channel, an address book, a mailbox, a calendar or a CSV table.",
    )


_TAKEN = (IncomingPerson, IncomingInteraction, IncomingOwner)
_TOLD = (Skipped, OwnerNeeded)


def read(
    source: Source, options: ReadOptions, importer: Importer | None = None
) -> Iterator[Incoming]:
    """Everything the source holds, checked: text tidied, repeats dropped, errors made sentences.

    Raises only DeskError. Interactions after `options.today` come as Skipped. A source of
    which nothing but a refused member could be read raises that refusal.
    """
    chosen = importer or recognise(source)
    source.encoding = options.encoding
    taken = told = seen = 0
    refusal = ""
    try:
        for item in _checked(chosen.read(source, options), options):
            if isinstance(item, _TAKEN):
                taken += 1
            elif isinstance(item, Refused):
                refusal = refusal or item.reason
            elif isinstance(item, Complete) and refusal:
                # Of a list that could not be read to its end nobody is missing.
                continue
            told += isinstance(item, _TOLD)
            seen += 1
            if seen % _STEP == 1 and options.progress and not source.is_telling:
                options.progress(taken, 0, chosen.title)
            yield item
    except DeskError:
        raise
    except RecursionError as error:
        raise FileError(f"{source.display_name} is nested too deeply and was refused.") from error
    except MemoryError as error:
        raise FileError(f"{source.display_name} is too large for this machine's memory.") from error
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, json.JSONDecodeError) as error:
        raise FileError(f"{source.display_name} is damaged and cannot be read.") from error
    if refusal and not taken:
        raise FileError(refusal)
    if not taken and not told:
        yield Remark(f"{source.display_name} holds no people and nothing that passed with any.")


def _checked(items: Iterator[Incoming], options: ReadOptions) -> Iterator[Incoming]:
    seen: set[int] = set()
    repeats = old = 0
    for item in items:
        if isinstance(item, IncomingInteraction):
            mark = hash((item.person_key, item.import_key))
            if mark in seen:
                repeats += 1
                continue
            seen.add(mark)
            if item.date > options.today:
                yield Skipped(
                    item.where,
                    f"it is dated in the future ({item.date.isoformat()})",
                    clean_name(item.text),
                )
                continue
            old += item.date.year < 1990
            tidy = clean if options.keep_bodies else clean_name
            yield item if _is_plain(item.text) else item._replace(text=tidy(item.text))
        elif isinstance(item, IncomingPerson):
            yield _tidy(item)
        elif isinstance(item, Skipped):
            yield type(item)(
                clean_name(item.where), clean_name(item.reason), clean_name(item.raw)[:400]
            )
        elif isinstance(item, Remark):
            yield Remark(clean_name(item.sentence))
        else:
            yield item
    if repeats:
        yield Remark(f"{_count(repeats, 'record')} came more than once and will be taken once.")
    if old:
        yield Remark(f"{_count(old, 'interaction')} before 1990 may have a wrong date.")


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _is_plain(text: str) -> bool:
    return text.isprintable()


def _tidy(person: IncomingPerson) -> IncomingPerson:
    """The person with text a database and a list row can bear; itself when it has that."""
    words = (
        person.name,
        person.org,
        person.role,
        person.given_name,
        person.family_name,
        person.place,
        person.nickname,
        person.notes,
        person.key,
        person.where,
        person.met_how,
    )
    extra = person.extra
    if "".join(words).isprintable() and "".join((*extra, *map(str, extra.values()))).isprintable():
        return person
    name, org, role, given, family, place, nickname, notes, key, where, how = words
    return replace(
        person, name=clean_name(name), org=clean_name(org), role=clean_name(role),
        given_name=clean_name(given), family_name=clean_name(family), place=clean_name(place),
        nickname=clean_name(nickname), notes=clean(notes), key=clean_name(key),
        where=clean_name(where), met_how=clean_name(how),
        tags=tuple(map(clean_name, person.tags)), urls=tuple(map(clean, person.urls)),
        extra={clean_name(str(label)): clean(value) if isinstance(value, str) else value
               for label, value in person.extra.items()},
    )  # fmt: skip


__all__ = [
    "IMPORTERS",
    "IncomingHandle",
    "IncomingMilestone",
    "Source",
    "open_source",
    "read",
    "recognise",
]
