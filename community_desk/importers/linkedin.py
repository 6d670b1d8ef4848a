"""The LinkedIn data archive of every era, whole or one of its files.

Files are told by their header, since names vary by year. People are keyed by the slug of
their profile address; older files without addresses fall back to unique names.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from community_desk.core.contactpoints import (
    email_address,
    linkedin_handle,
    linkedin_slug,
    phone_number,
)
from community_desk.core.incoming import (
    Complete,
    Importer,
    Incoming,
    IncomingHandle,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.core.names import fold
from community_desk.importers.dates import any_moment, day, local_day, order_of
from community_desk.importers.linkedin_files import DEFINING, files_of, rows_of
from community_desk.importers.linkedin_messages import read_messages, talks_of
from community_desk.importers.people import Draft, digest, full_name, interaction, person, several
from community_desk.importers.sources import tolerant
from community_desk.importers.tables import Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from community_desk.importers.sources import Source

_NO_PERSON = "linkedin member"


@dataclass
class Archive:
    """What the files together say: where each is, who the owner is, which name is which slug."""

    source: Source
    options: ReadOptions
    files: dict[str, list[str]]
    names: set[str] = field(default_factory=set)
    slugs: set[str] = field(default_factory=set)
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    slug_of: dict[str, str] = field(default_factory=dict)
    ambiguous: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=set)
    local: dict[str, frozenset[str]] = field(default_factory=dict)
    """Headers in other languages, by file."""

    def rows(self, kind: str) -> Iterator[Record | Skipped | Remark]:
        """Records of all files of a kind, with their headers found."""
        for name in self.files.get(kind, ()):
            yield from rows_of(self.source, name, self.options, kind, self.local.get(name))

    def learn(self, name: str, slug: str) -> None:
        """Note that a name belongs to a profile; a name of two profiles belongs to neither."""
        folded = fold(name)
        if not folded or not slug or folded == _NO_PERSON:
            return
        if self.slug_of.setdefault(folded, slug) != slug:
            self.ambiguous.add(folded)

    def slug_for(self, name: str, url: str = "") -> str:
        """The slug a row means: by its address, else by a name that only one profile has."""
        folded = fold(name)
        known = "" if folded in self.ambiguous else self.slug_of.get(folded, "")
        return linkedin_slug(url) or known

    def is_owner(self, name: str, slug: str) -> bool:
        """Whether a name with a slug (perhaps empty) is the owner's."""
        return slug in self.slugs if slug and self.slugs else fold(name) in self.names

    def key_of(self, name: str, slug: str) -> str:
        """The key of a member; without a slug the name stands in for it."""
        return f"linkedin:{slug or ' '.join(name.casefold().split())}"

    def someone(
        self, name: str, slug: str, where: str, *, connected: date | None = None,
        invited: date | None = None,
    ) -> IncomingPerson:  # fmt: skip
        """A member with a handle; without a slug the name stands in for it."""
        if slug:
            base = linkedin_handle(slug)
        else:
            base = IncomingHandle("linkedin", " ".join(name.casefold().split()))
        handle = IncomingHandle(
            "linkedin", base.identifier, "", base.address, connected_on=connected,
            invited_on=invited,
        )  # fmt: skip
        return IncomingPerson(self.key_of(name, slug), where, name, handles=(handle,))


def _sniff(source: Source) -> bool:
    return bool(DEFINING & files_of(source).keys())


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    local: dict[str, frozenset[str]] = {}
    archive = Archive(source, options, files_of(source, local), local=local)
    known = _learn_owner(archive)
    yield IncomingOwner(
        tuple(archive.shown), tuple(archive.emails), tuple(archive.phones),
        tuple(linkedin_handle(slug) for slug in sorted(archive.slugs)),
    )  # fmt: skip
    readers = (
        ("connections", _connections), ("contacts", _contacts), ("notes", _notes),
        ("invitations", _invitations), ("endorsed", _endorsements), ("endorsing", _endorsements),
        ("recommendations", _recommendations),
    )  # fmt: skip
    for kind, reader in readers:
        if kind in archive.files:
            yield from tolerant(reader(archive, kind), archive.files[kind][0])
    if "messages" in archive.files:
        # A name known from another channel tells nothing where nobody here has it.
        if not known and not archive.shown and not archive.names & _spoken(archive):
            yield OwnerNeeded(
                _candidates(archive), "Which of these are you? The messages do not say."
            )
        else:
            yield from tolerant(read_messages(archive), archive.files["messages"][0])


def _learn_owner(archive: Archive) -> bool:
    """Find the owner's names, addresses and slug; False when the slug stays unknown."""
    for me in archive.options.me:
        if email_address(me):
            archive.emails.append(email_address(me))
        elif linkedin_slug(me):
            archive.slugs.add(linkedin_slug(me))
        else:
            archive.names.add(fold(me))
            archive.slugs.update({me} if " " not in me and me.islower() else ())
    for row in archive.rows("profile"):
        if isinstance(row, Record):
            name = full_name(row["firstname"], row["lastname"])
            archive.shown.append(name)
            archive.names.add(fold(name))
    for row in archive.rows("emails"):
        if isinstance(row, Record) and email_address(row["emailaddress"]):
            archive.emails.append(email_address(row["emailaddress"]))
    for row in archive.rows("phones"):
        if isinstance(row, Record):
            number = phone_number(row["number"], archive.options.country)
            archive.phones += [number] if number else []
    for row in archive.rows("invitations"):
        if isinstance(row, Record):
            _learn_invitation(archive, row)
    senders, present = _learn_messages(archive)
    if not archive.slugs and archive.names:
        mine = [slug for (name, slug), _ in senders.most_common() if name in archive.names]
        archive.slugs.update(mine[:1])
    if not archive.slugs and not archive.names and present:
        most = max(present.values())
        first = {slug for slug, count in present.items() if count == most}
        # Of two who are equally often there, the one who is a connection is not the owner.
        first = first if len(first) == 1 else first - _connected(archive)
        archive.slugs.update(first if len(first) == 1 else ())
    for row in archive.rows("connections"):
        if isinstance(row, Record):
            archive.learn(full_name(row["firstname"], row["lastname"]), linkedin_slug(row["url"]))
    return bool(archive.slugs)


def _connected(archive: Archive) -> set[str]:
    rows = archive.rows("connections")
    return {linkedin_slug(row["url"]) for row in rows if isinstance(row, Record)}


def _learn_invitation(archive: Archive, row: Record) -> None:
    outgoing = row["direction"].casefold() == "outgoing"
    inviter, invitee = (
        linkedin_slug(row["inviterprofileurl"]),
        linkedin_slug(row["inviteeprofileurl"]),
    )
    mine, theirs = (inviter, invitee) if outgoing else (invitee, inviter)
    if mine:
        archive.slugs.add(mine)
    archive.learn(row["to"] if outgoing else row["from"], theirs)
    my_name = row["from"] if outgoing else row["to"]
    if not archive.names and my_name:
        archive.names.add(fold(my_name))
        archive.shown.append(my_name)


def _learn_messages(archive: Archive) -> tuple[Counter[tuple[str, str]], Counter[str]]:
    senders: Counter[tuple[str, str]] = Counter()
    present: Counter[str] = Counter()
    for (sender, url, names, urls), times in talks_of(archive):
        slug = linkedin_slug(url)
        to = [linkedin_slug(url) for url in urls.split(",")]
        archive.learn(sender, slug)
        if len(to) == 1:
            archive.learn(names, to[0])
        if slug:
            senders[fold(sender), slug] += times
        for one in {slug, *to} - {""}:
            present[one] += times
    return senders, present


def _spoken(archive: Archive) -> set[str]:
    rows = (row for row in archive.rows("messages") if isinstance(row, Record))
    return {fold(name) for row in rows for name in (row["from"], row["to"])}


def _candidates(archive: Archive) -> tuple[str, ...]:
    names: Counter[str] = Counter()
    for row in archive.rows("messages"):
        if isinstance(row, Record):
            names.update({row["from"], row["to"]} - {"", "LinkedIn Member"})
    return tuple(name for name, _ in names.most_common(6))


def _connections(archive: Archive, kind: str) -> Iterator[Incoming]:
    unread = hidden = taken = 0
    seen: Counter[str] = Counter()
    # A spreadsheet that saved the file again writes dates of numbers, in one order.
    dates = [row["connectedon"] for row in archive.rows(kind) if isinstance(row, Record)]
    order = order_of(dates)
    order = archive.options.day_first if order is None else order
    for row in archive.rows(kind):
        if not isinstance(row, Record):
            hidden += isinstance(row, Skipped)
            yield row
            continue
        name = full_name(row["firstname"], row["lastname"])
        slug = archive.slug_for(name, row["url"])
        if not name and not slug:
            hidden += 1
            yield Skipped(row.where, "the member hides name and profile", row.raw)
            continue
        if archive.is_owner(name, slug) and slug:
            continue
        since = day(row["connectedon"], order)
        unread += since is None and bool(row["connectedon"].strip())
        draft = Draft(
            row.where, name, row["firstname"], "", row["lastname"], org=row["company"],
            role=row["position"], emails=[row["emailaddress"]], met_how="",
        )  # fmt: skip
        shown = name
        if not slug:
            seen[fold(name)] += 1
            if seen[fold(name)] > 1:
                shown = f"{name} ({row['company'] or seen[fold(name)]})"
        draft.handles = list(archive.someone(shown, slug, row.where, connected=since).handles)
        found = person(draft, "linkedin", archive.options.country)
        if found:
            taken += 1
            archive.taken.add(found.key)
            yield found
    if unread:
        yield Remark(f"{unread:,} “Connected On” dates could not be read and were left out.")
    if taken and not hidden:
        yield Complete("linkedin")


def _contacts(archive: Archive, kind: str) -> Iterator[Incoming]:
    for row in archive.rows(kind):
        if not isinstance(row, Record):
            yield row
            continue
        draft = Draft(
            row.where, row["fullname"], row["firstname"], "", row["lastname"],
            org=row["companies"], role=row["title"], place=row["location"],
            emails=_listed(row["emails"]), phones=_listed(row["phonenumbers"]),
            urls=_listed(row["sites"]) + _listed(row["profiles"]), birthday=row["birthday"],
        )  # fmt: skip
        found = person(draft, "linkedin-contacts", archive.options.country)
        if found:
            yield found
        else:
            yield Skipped(row.where, "it has neither name nor address", row.raw)


def _listed(cell: str) -> list[str]:
    return [value for part in several(cell) for value in part.split(",")]


def _notes(archive: Archive, kind: str) -> Iterator[Incoming]:
    for row in archive.rows(kind):
        if not isinstance(row, Record):
            yield row
            continue
        name = full_name(row["connectionfirstname"], row["connectionlastname"])
        slug = archive.slug_for(name, row["connectionprofileurl"])
        if not name and not slug:
            yield Skipped(row.where, "it does not say whom the note is about", row.raw)
            continue
        known = archive.someone(name, slug, row.where)
        yield IncomingPerson(known.key, row.where, name, notes=row["note"], handles=known.handles)


def _invitations(archive: Archive, kind: str) -> Iterator[Incoming]:
    for row in archive.rows(kind):
        if not isinstance(row, Record):
            yield row
            continue
        outgoing = row["direction"].casefold() == "outgoing"
        name = row["to"] if outgoing else row["from"]
        url = row["inviteeprofileurl"] if outgoing else row["inviterprofileurl"]
        moment = any_moment(row["sentat"])
        if not name.strip() or fold(name) == _NO_PERSON:
            yield Skipped(row.where, "the other member's account is gone", row.raw)
            continue
        when = local_day(moment) if moment else day(row["sentat"])
        if when is None:
            yield Skipped(row.where, "its date cannot be read", row.raw)
            continue
        someone = archive.someone(name, archive.slug_for(name, url), row.where, invited=when)
        yield someone
        if row["message"].strip():
            yield interaction(
                someone.key, row.where, "linkedin", "message", "out" if outgoing else "in",
                moment, when, digest("invitation", someone.key, row["sentat"], row["message"]),
                text="Invitation with a note",
            )  # fmt: skip


def _endorsements(archive: Archive, kind: str) -> Iterator[Incoming]:
    side = "endorser" if kind == "endorsed" else "endorsee"
    for row in archive.rows(kind):
        if not isinstance(row, Record):
            yield row
            continue
        name = full_name(row[f"{side}firstname"], row[f"{side}lastname"])
        moment = any_moment(row["endorsementdate"])
        when = local_day(moment) if moment else day(row["endorsementdate"])
        if not name or when is None:
            yield Skipped(row.where, "it lacks a name or a date that can be read", row.raw)
            continue
        slug = archive.slug_for(name, row[f"{side}publicurl"])
        someone = archive.someone(name, slug, row.where)
        yield someone
        yield interaction(
            someone.key, row.where, "linkedin", "react", "in" if kind == "endorsed" else "out",
            moment, when, digest(kind, someone.key, row["skillname"], when),
            text=f"Endorsement: {row['skillname']}",
        )  # fmt: skip


def _recommendations(archive: Archive, kind: str) -> Iterator[Incoming]:
    for row in archive.rows(kind):
        if not isinstance(row, Record):
            yield row
            continue
        given = "given" in row.where.casefold()
        name = full_name(row["firstname"], row["lastname"])
        moment = any_moment(row["creationdate"])
        when = local_day(moment) if moment else day(row["creationdate"])
        if not name or when is None:
            yield Skipped(row.where, "it lacks a name or a date that can be read", row.raw)
            continue
        someone = archive.someone(name, archive.slug_for(name), row.where)
        yield someone
        yield interaction(
            someone.key, row.where, "linkedin", "letter", "out" if given else "in", moment, when,
            digest("recommendation", given, someone.key, when), text="Recommendation",
        )  # fmt: skip


IMPORTER = Importer(
    key="linkedin",
    title="LinkedIn archive",
    channel="linkedin",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "LinkedIn: Settings, Data privacy, Get a copy of your data. Choose the larger archive, "
        "or at least Connections, Messages and Invitations. The mail with the link comes within "
        "minutes to 24 hours; the link works for 72 hours. Import the zip as it is."
    ),
)
