"""Mailboxes (mbox) and single mails (.eml): who wrote to whom and when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from community_desk.core.contactpoints import email_address, email_handle, is_no_reply
from community_desk.core.incoming import (
    Incoming,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.importers.chats import GROUP_LIMIT, Chats, is_me
from community_desk.importers.mailfiles import (
    LIMITS,
    Mail,
    looks_like_mail,
    looks_like_mbox,
    mails,
    single,
)
from community_desk.importers.mailstreams import with_line_feeds
from community_desk.importers.mapped import turned
from community_desk.importers.people import digest
from community_desk.importers.sources import MAIL_LIMIT, Source, tolerant
from community_desk.importers.texts import shorten

_LOOKED_AT = 5_000
_REPORTED = 200
_TRIED = 50
_KNOWN = 20_000
"""How many people are kept at hand at a time."""
_SENT = {"sent", "gesendet", "envoyé", "envoyés", "enviado", "enviados", "inviata", "inviati",
         "verzonden", "skickat", "sendt", "wysłane", "отправленные", "messages envoyés",
         "posta inviata", "e-mails enviados", "lähetetyt", "odeslaná pošta", "sent mail",
         "gönderilmiş postalar", "送信済み", "送信済みメール", "已发送", "已发邮件", "寄件備份",
         "보낸편지함"}  # fmt: skip
_LEFT_OUT = {"spam", "trash", "draft", "drafts", "chat", "junk", "papierkorb", "entwürfe",
             "corbeille", "brouillons", "papelera", "borradores", "cestino", "bozze",
             "prullenbak", "concepten", "courrier indésirable", "lixeira", "rascunhos", "kosz",
             "szkice", "wersje robocze", "спам", "корзина", "черновики", "skräppost",
             "papperskorgen", "utkast", "papirkurv", "kladder", "bin", "ゴミ箱", "迷惑メール",
             "下書き",
             "垃圾邮件", "已删除邮件", "草稿", "스팸함", "휴지통", "임시보관함"}  # fmt: skip


def _mailboxes(source: Source) -> list[str]:
    return [name for name in source.members[:5000] if looks_like_mbox(source.head(name, 4096))]


def _may_be_mail(name: str) -> bool:
    """Whether a member of a folder may hold mail by its name.

    Apple Mail and Thunderbird write mailboxes without an ending, servers keep each mail in a
    file of a folder called "cur" or "new".
    """
    folder, _, bare = name.rpartition("/")
    return (
        "." not in bare
        or bare.casefold().endswith((".mbox", ".mbx", ".eml", ".emlx"))
        or folder.rpartition("/")[2] in {"cur", "new"}
    )


def _letters(source: Source) -> list[str]:
    return [
        name
        for name in source.members[:60_000]
        if (_may_be_mail(name) or source.may_be(name, ".eml", ".txt"))
        # A mailbox whose first envelope line is lost would pass for its first mail only.
        and not name.casefold().endswith((".mbox", ".mbx"))
        and looks_like_mail(source.head(name, 16_384))
    ]


def sniff(source: Source) -> bool:
    """Whether the source is of this format."""
    if source.is_single:
        return bool(_mailboxes(source) or _letters(source))
    names = [one for one in source.members if source.may_be(one, ".eml", ".mbox", ".mbx")]
    names += [one for one in source.members if _may_be_mail(one)]
    return any(
        looks_like_mbox(head := source.head(name, 16_384)) or looks_like_mail(head)
        for name in names[:_TRIED]
    )


@dataclass
class _Post:
    options: ReadOptions
    me: set[str] = field(default_factory=set)
    chats: Chats = field(default_factory=lambda: Chats("email"))
    cut: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    people: dict[tuple[str, str], IncomingPerson] = field(default_factory=dict)

    def someone(self, address: str, name: str, where: str) -> IncomingPerson:
        """Who has an address under a name; most mails are from and to the same people."""
        found = self.people.get((address, name))
        if found is None:
            if len(self.people) >= _KNOWN:
                self.people.clear()
            found = self.people[address, name] = _someone(address, name, where)
        return found

    def skip(self, where: str, reason: str, raw: str) -> Iterator[Skipped]:
        """Report the first of a kind one by one; the rest are counted."""
        self.skipped[reason] += 1
        if self.skipped[reason] <= _REPORTED:
            yield Skipped(where, reason, shorten(raw))

    def rest(self) -> Iterator[Remark]:
        """How many more were skipped for each reason."""
        for reason, count in sorted(self.skipped.items()):
            if count > _REPORTED:
                yield Remark(f"{count - _REPORTED:,} more mails were skipped: {reason}.")
        if self.cut:
            told = "1 mail says" if self.cut == 1 else f"{self.cut:,} mails say"
            yield Remark(f"{told} more than is read of one: {LIMITS}.")


def _all(source: Source) -> Iterator[tuple[str, Mail]]:
    boxes = _mailboxes(source)
    for name in boxes:
        with source.open(name, MAIL_LIMIT) as stream:
            for mail in mails(with_line_feeds(stream, source.head(name, 4096))):
                yield f"{name}, line {mail.line}", mail
    for name in _letters(source):
        if name not in boxes:
            with source.open(name) as stream:
                yield name, single(with_line_feeds(stream, source.head(name, 16_384)))


def read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    """Everything the source holds of this format."""
    post = _Post(options, {email_address(me) for me in options.me} - {""})
    candidates = _owner(source, post)
    if not post.me:
        yield OwnerNeeded(candidates, "Which of these email addresses is yours?")
        return
    yield IncomingOwner((), tuple(sorted(post.me)), (), tuple(map(email_handle, sorted(post.me))))
    yield from tolerant(_mails(source, post), source.display_name)
    yield from post.rest()


def _owner(source: Source, post: _Post) -> tuple[str, ...]:
    """Learn the owner's addresses from the first mails: delivered to, or sent by, or in all."""
    delivered: Counter[str] = Counter()
    present: Counter[str] = Counter()
    count = 0
    for _, mail in _all(source):
        count += 1
        delivered.update(address for _, address in mail.addresses("delivered-to", "x-original-to"))
        sender = mail.addresses("from")[:1]
        for name, address in sender + mail.addresses("to", "cc")[:50]:
            if is_me(post.options.me, name):
                post.me.add(address)
        if _labels(mail) & _SENT:
            delivered.update(address for _, address in sender)
        everybody = {address for _, address in sender + mail.addresses("to", "cc")[:50]}
        present.update(everybody)
        if count >= _LOOKED_AT:
            break
    enough = max(1, count // 50)
    post.me.update(one for one, times in delivered.items() if times >= enough)
    common = present.most_common(8)
    if not post.me and count > 1 and common and common[0][1] * 10 >= count * 6:
        alone = len(common) == 1 or common[1][1] < common[0][1]
        post.me.update({common[0][0]} if alone else ())
    return tuple(address for address, _ in common)


def _labels(mail: Mail) -> set[str]:
    if "x-gmail-labels" not in mail.headers:
        return set()
    return {one.strip().strip('"').casefold() for one in mail.text("x-gmail-labels").split(",")}


def _watched(source: Source, post: _Post) -> Iterator[tuple[str, Mail]]:
    """All mails; counts those of which not everything was read."""
    for where, mail in _all(source):
        yield where, mail
        post.cut += mail.cut


def _mails(source: Source, post: _Post) -> Iterator[Incoming]:
    for where, mail in _watched(source, post):
        reason = _not_between_people(mail)
        moment = None if reason else mail.moment()
        sender = mail.addresses("from")[:1]
        if not reason and not sender:
            reason = "it has no sender with an address"
        if not reason and is_no_reply(sender[0][1]):
            reason = "nobody reads answers to its sender"
        if not reason and moment is None:
            reason = "it has no date that can be read"
            yield from _without_day(mail, sender[0], where, post)
        if sender and is_no_reply(sender[0][1]) and sender[0][1] not in post.me:
            machine = post.someone(sender[0][1], sender[0][0], where)
            yield from post.chats.meet(replace(machine, not_person="service"))
        if reason or moment is None:
            yield from post.skip(where, reason, mail.text("subject") or mail.text("from"))
            continue
        # From an address of the owner's that nothing else tells of, but among the sent.
        mine = sender[0][1] in post.me or bool(_labels(mail) & _SENT)
        everybody = dict(reversed([(a, n) for n, a in mail.addresses("to", "cc", "bcc")]))
        others = {a: n for a, n in everybody.items() if a not in post.me and not is_no_reply(a)}
        others.pop(sender[0][1], None)
        if mine and not others:
            yield from post.skip(
                where, "it is a mail to yourself or to nobody", mail.text("subject")
            )
            continue
        if mine and len(others) > GROUP_LIMIT * 3:
            yield from post.skip(where, "it went to many people at once", mail.text("subject"))
            continue
        people = list(others.items()) if mine else [(sender[0][1], sender[0][0])]
        size = len(others) if mine else len(others) + 1
        subject = mail.text("subject")[:300]
        key = mail.text("message-id")[:300] or digest(moment, sender[0][1], subject)
        for address, name in people:
            yield from post.chats.message(
                post.someone(address, name, where), where, "", mine, moment, key, size, subject,
                every=True,
            )  # fmt: skip
        if not mine and len(others) <= GROUP_LIMIT:
            # Nothing passed with them, but they are in the round.
            for address, name in others.items():
                yield from post.chats.meet(post.someone(address, name, where))


def _without_day(
    mail: Mail, sender: tuple[str, str], where: str, post: _Post
) -> Iterator[IncomingPerson]:
    """Who is in a mail of an unknown day, for whom it counts nothing: nobody is lost by that."""
    others = mail.addresses("to", "cc", "bcc")
    if len(others) > GROUP_LIMIT:
        others = []
    for name, address in dict.fromkeys([sender, *others]):
        if address not in post.me and not is_no_reply(address):
            yield from post.chats.meet(post.someone(address, name, where))


def _someone(address: str, name: str, where: str) -> IncomingPerson:
    shown = turned(name.strip("'\" "))
    if "@" in shown or shown.casefold() == address:
        shown = ""
    return IncomingPerson(
        f"email:{address}", where, shown, emails=(address,),
        handles=(email_handle(address),),
    )  # fmt: skip


_LISTS = ("list-id", "list-unsubscribe", "list-post", "list-help", "list-subscribe",
          "mailing-list", "x-mailing-list", "x-mailman-version")  # fmt: skip
_OF_LIST = re.compile(r"^owner-|-(?:bounces?|owner|request|admin)(?:[+=][^@]*)?@")
_TELLING = frozenset(
    ["x-gmail-labels", "x-mozilla-status", "list-id", "list-unsubscribe", "precedence",
     "auto-submitted", "x-autoreply", "x-autorespond", "content-type", "sender", *_LISTS]
)  # fmt: skip
"""Headers one of which stands in every mail that is not between people."""


def _sent_by_list(mail: Mail) -> bool:
    """Whether the machine of a mailing list sent it for its writer."""
    if "sender" not in mail.headers:
        return False
    return any(_OF_LIST.search(address) for _, address in mail.addresses("sender"))


def _not_between_people(mail: Mail) -> str:
    """Why a mail says nothing of two people, or an empty string."""
    if mail.headers.keys().isdisjoint(_TELLING):
        return ""
    if _labels(mail) & _LEFT_OUT:
        return "it lies in spam, trash, drafts or chats"
    status = mail.text("x-mozilla-status")
    if status and all(c in "0123456789abcdefABCDEF" for c in status) and int(status[-4:], 16) & 8:
        return "it was deleted"
    if not mail.headers.keys().isdisjoint(_LISTS) or _sent_by_list(mail):
        return "it came through a mailing list or is bulk mail"
    precedence = mail.text("precedence").casefold()
    if precedence in {"bulk", "junk", "list"}:
        return "it came through a mailing list or is bulk mail"
    automatic = mail.text("auto-submitted").casefold()
    if (
        (automatic and automatic != "no")
        or precedence in {"auto_reply", "auto-reply"}
        or not mail.headers.keys().isdisjoint({"x-autoreply", "x-autorespond"})
    ):
        return "it is an automatic answer"
    if mail.text("content-type").casefold().startswith("multipart/report"):
        return "it is a delivery report"
    return ""
