"""Mails, calendars and Monica's tables as programs write them whose files nobody here has seen."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from importer_reading import (
    kind_of,
    only,
    people,
    read_all,
    read_bytes,
    reasons,
    sentences,
    touches,
)

from community_desk.core.incoming import IncomingMilestone, IncomingOwner
from community_desk.importers import calendar_diary, mailstreams
from community_desk.importers.dates import local_day

if TYPE_CHECKING:
    from pathlib import Path

ME = ("me@x.org",)
ANA = ("From: Ana <ana@x.org>", "To: me@x.org")
DATE = "Date: Thu, 1 Jan 2026 12:00:00 +0000"


def letter(tmp_path: Path, *headers: str, encoding: str = "utf-8") -> list[Any]:
    text = "\n".join((*headers, "", "hello", ""))
    return list(read_bytes(tmp_path, "a.eml", text.encode(encoding), me=ME))


def diary(tmp_path: Path, *lines: str) -> list[Any]:
    text = "\r\n".join(
        (
            "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "SUMMARY:Tea",
            "ATTENDEE;CN=Ana:mailto:ana@x.org", "ATTENDEE:mailto:me@x.org", *lines,
            "END:VEVENT", "END:VCALENDAR", "",
        )
    )  # fmt: skip
    return list(read_bytes(tmp_path, "a.ics", text, me=ME))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-01-03T12:00:00Z", date(2026, 1, 3)),
        ("2026-01-03 12:00:00 +0100", date(2026, 1, 3)),
        ("Thu, 1 Jan 2026 12:00:00 -3000", date(2026, 1, 1)),
        ("Thu, 1 Jan 2026 24:00:00 +0000", date(2026, 1, 1)),
        ("Thu, 32 Jan 2026 12:00:00 -3000", None),
        ("soon", None),
    ],
)
def test_dates_that_the_library_refuses_still_tell_their_day(
    tmp_path: Path, written: str, day: date | None
) -> None:
    items = letter(tmp_path, *ANA, f"Date: {written}")
    assert [one.date for one in touches(items)] == ([day] if day else [])
    if day is None:
        assert reasons(items) == ["it has no date that can be read"]


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        (("List-Post: <mailto:l@x.org>",), "it came through a mailing list or is bulk mail"),
        (("Mailing-List: list l@x.org",), "it came through a mailing list or is bulk mail"),
        (("X-Mailman-Version: 2.0",), "it came through a mailing list or is bulk mail"),
        (("Sender: l-bounces@x.org",), "it came through a mailing list or is bulk mail"),
        (("Sender: owner-l@x.org",), "it came through a mailing list or is bulk mail"),
        (("Precedence: auto_reply",), "it is an automatic answer"),
        (("X-Autorespond: away",), "it is an automatic answer"),
    ],
)
def test_lists_and_machines_of_other_programs_are_no_people(
    tmp_path: Path, headers: tuple[str, ...], reason: str
) -> None:
    items = letter(tmp_path, *ANA, DATE, *headers)
    assert touches(items) == []
    assert reasons(items) == [reason]


def test_a_secretary_who_sends_is_no_mailing_list(tmp_path: Path) -> None:
    assert len(touches(letter(tmp_path, *ANA, DATE, "Sender: Bob <bob@x.org>"))) == 1


@pytest.mark.parametrize("address", ["l-request@x.org", "owner-l@x.org", "l-bounces+me=x@x.org"])
def test_addresses_of_a_list_machine_are_a_service(tmp_path: Path, address: str) -> None:
    items = letter(tmp_path, f"From: {address}", "To: me@x.org", DATE)
    assert [one.not_person for one in people(items)] == ["service"]


@pytest.mark.parametrize("address", ["owner@x.org", "my.request@x.org"])
def test_addresses_that_only_look_like_it_are_people(tmp_path: Path, address: str) -> None:
    items = letter(tmp_path, f"From: {address}", "To: me@x.org", DATE)
    assert [one.not_person for one in people(items)] == [None]


def test_bare_bytes_of_a_header_are_read_as_the_body_is(tmp_path: Path) -> None:
    items = letter(
        tmp_path, "From: Иван <i@x.ru>", "To: me@x.org", DATE, "Subject: Привет",
        'Content-Type: text/plain; charset="koi8-r"', encoding="koi8-r",
    )  # fmt: skip
    assert [one.name for one in people(items)] == ["Иван"]
    assert [one.text for one in touches(items)] == ["Привет"]


def test_a_mail_without_the_empty_line_behind_its_headers_is_a_mail(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("\n".join((*ANA, DATE, "Subject: s", "dear me, and no colon", "")))
    assert kind_of(path) == "mail"
    assert len(touches(read_all(path, me=ME))) == 1


def test_mailboxes_and_mails_of_old_macintoshes_have_lines_that_end_in_returns(
    tmp_path: Path,
) -> None:
    one = "\r".join(("From a@x.org Thu Jan  1 00:00:00 2026", *ANA, DATE, "Subject: 1", "", "x"))
    two = "\r".join(("From a@x.org Fri Jan  2 00:00:00 2026", *ANA, "Subject: 2", "", "y", ""))
    items = read_bytes(tmp_path, "box", f"{one}\r\r{two}", me=ME)
    assert [(one.text, one.date.day) for one in touches(items)] == [("1", 1), ("2", 2)]
    single = read_bytes(tmp_path, "b.eml", "\r".join((*ANA, DATE, "", "x")), me=ME)
    assert len(touches(single)) == 1


def test_a_stream_of_returns_gives_the_same_bytes_with_line_feeds(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"one\rtwo\r" * 100_000)
    with path.open("rb") as raw:
        read = mailstreams.with_line_feeds(raw, b"one\rtwo").read()
    assert read == b"one\ntwo\n" * 100_000


@pytest.mark.parametrize("status", ["CANCELLED", "canceled"])
def test_a_cancelled_event_is_left_out_in_either_spelling(tmp_path: Path, status: str) -> None:
    items = diary(tmp_path, "DTSTART:20260105T100000Z", f"STATUS:{status}")
    assert reasons(items) == ["it was cancelled"]


@pytest.mark.parametrize("start", ["2026-01-05T10:00:00Z", "20260105t100000z", "2026-01-05"])
def test_begins_in_other_spellings_are_read(tmp_path: Path, start: str) -> None:
    assert [one.date for one in touches(diary(tmp_path, f"DTSTART:{start}"))] == [date(2026, 1, 5)]


def test_rules_of_exceptions_and_second_rules_are_followed(tmp_path: Path) -> None:
    without = diary(
        tmp_path, "DTSTART:20260105T100000Z", "RRULE:FREQ=DAILY;COUNT=4",
        "EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2",
    )  # fmt: skip
    assert [one.date.day for one in touches(without)] == [6, 8]
    twice = diary(
        tmp_path, "DTSTART:20260105T100000Z", "RRULE:FREQ=DAILY;COUNT=2",
        "RRULE:FREQ=WEEKLY;COUNT=2",
    )  # fmt: skip
    assert [one.date.day for one in touches(twice)] == [5, 6, 12]


def test_an_old_calendar_breaks_lines_softly_and_writes_answers_as_status(tmp_path: Path) -> None:
    items = diary(
        tmp_path, "DTSTART:20260105T100000Z",
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Z=C3=", "=BCrich",
        "ATTENDEE;STATUS=DECLINED:bob@x.org",
    )  # fmt: skip
    assert [one.person_key for one in touches(items)] == ["email:ana@x.org"]
    assert touches(diary(tmp_path, "DTSTART:20260105T100000Z", "ATTENDEE:bob@x.org"))[1:]
    text = "BEGIN:VEVENT\nDTSTART:20260105\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Z=C3=\n"
    text += "=BCrich\nATTENDEE:ana@x.org\nEND:VEVENT\n"
    assert [one.text for one in touches(read_bytes(tmp_path, "b.ics", text, me=ME))] == ["Zürich"]


def test_monica_written_anew_in_another_order_is_still_monica(tmp_path: Path) -> None:
    contact = {"uuid": "c", "properties": {"first_name": "Ana"}}
    account = {"uuid": "a", "data": [{"type": "contact", "values": [contact]}]}
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"account": account, "version": "1.0-preview.1"}))
    assert kind_of(path) == "monica"
    assert [one.name for one in people(read_all(path))] == ["Ana"]


def insert(table: str, columns: str, *rows: str) -> str:
    names = ",".join(f"`{one}`" for one in columns.split())
    listed = ",\n".join(f" ({row})" for row in rows)
    return f"INSERT IGNORE INTO `{table}` ({names}) VALUES\n{listed};\n"


def test_monica_sql_holds_meetings_messages_days_and_tags(tmp_path: Path) -> None:
    text = "# Casey dump of data\n" + "".join(
        (
            insert("activities", "id summary happened_at", "5,'Lunch','2024-01-05'"),
            insert("contacts", "id first_name birthday_special_date_id first_met_where description",
                   "7,'Ana',3,'Rome','one\ntwo'", "8,'Ben',NULL,NULL,NULL"),
            insert("activity_contact", "activity_id contact_id", "5,7", "5,8"),
            insert("contact_field_types", "id name protocol", "1,'Phone','tel:'",
                   "2,'Facebook',NULL"),
            insert("contact_fields", "id contact_id contact_field_type_id data",
                   "1,7,1,+34600000001", "2,8,2,'https://facebook.com/ben'"),
            insert("special_dates", "id is_age_based is_year_unknown date", "3,0,1,'2023-05-20'"),
            insert("contact_tag", "contact_id tag_id", "7,4"),
            insert("tags", "id name", "4,'friends'"),
            insert("conversations", "id contact_id contact_field_type_id", "1,8,2"),
            insert("messages", "id contact_id conversation_id content written_at written_by_me",
                   "1,8,1,'secret; words','2024-02-02 00:00:00',1"),
            insert("users", "id first_name last_name email", "1,'Casey','M','casey@x.org'"),
        )
    )  # fmt: skip
    items = read_bytes(tmp_path, "a.sql", text)
    assert only(items, IncomingOwner)[0].emails == ("casey@x.org",)
    ana, ben = people(items)
    assert (ana.tags, ana.met_how, ana.notes) == (("friends",), "Rome", "one\ntwo")
    assert (ana.phones, ben.handles[0].channel) == (("+34600000001",), "facebook")
    assert ana.milestones == (IncomingMilestone("birthday", 5, 20, None),)
    assert [(t.kind, t.channel, t.direction, t.others, t.text) for t in touches(items)] == [
        ("meeting", "in_person", "mutual", 2, "Lunch"),
        ("meeting", "in_person", "mutual", 2, "Lunch"),
        ("message", "facebook", "out", 1, ""),
    ]


ENVELOPE = "From a@x.org Thu Jan  1 00:00:00 2026"
INNER = f"{ENVELOPE}\nFrom: Eve <eve@x.org>\nTo: me@x.org\n{DATE}\n\nfake\n"


@pytest.mark.parametrize("off", [0, -1, 3, 400])
@pytest.mark.parametrize("last", [True, False])
def test_a_length_that_fits_tells_text_from_mails_and_a_wrong_one_nothing(
    tmp_path: Path, off: int, last: bool
) -> None:
    body = f"see this:\n\n{INNER}\nbye\n"
    first = [ENVELOPE, *ANA, DATE, "Subject: 1", f"Content-Length: {len(body) + off}", "", body]
    second = "\n".join((ENVELOPE, *ANA, DATE.replace(" 1 ", " 2 "), "Subject: 2", "", "x", ""))
    text = "\n".join(first) + ("" if last else "\n" + second)
    found = touches(read_bytes(tmp_path, "box", text, me=ME))
    others = [] if last else ["2"]
    seen = [one.text for one in found if one.person_key == "email:ana@x.org"]
    assert seen == ["1", *others]
    # The empty line behind a body may be counted or not.
    fake = [one for one in found if one.person_key == "email:eve@x.org"]
    assert bool(fake) == (off > 0)


@pytest.mark.parametrize(
    "value",
    ["FN;ENCODING=B:w4RubmU=", "FN;BASE64:w4RubmU=", "FN;ENCODING=b:Änne"],
)
def test_a_text_in_base_64_is_read(tmp_path: Path, value: str) -> None:
    (one,) = people(read_bytes(tmp_path, "a.vcf", f"BEGIN:VCARD\n{value}\nEND:VCARD\n"))
    assert one.name == "Änne"


def versions(*heads: str) -> str:
    return "\n".join(
        f"BEGIN:VCALENDAR\n{head}\nBEGIN:VEVENT\nUID:1\nDTSTART:2026010{number}T100000Z\n"
        f"SEQUENCE:{number // 2}\nATTENDEE:mailto:ana@x.org\nEND:VEVENT\nEND:VCALENDAR"
        for number, head in enumerate(heads, 1)
    )


def test_of_an_event_that_was_changed_the_newest_version_counts(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.ics", versions("", ""), me=ME)
    assert [one.date.day for one in touches(items)] == [2]
    assert reasons(items) == ["a newer version of it stands in the file"]


def test_an_event_that_is_called_off_later_in_the_file_did_not_take_place(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "a.ics", versions("", "METHOD:CANCEL"), me=ME)
    assert touches(items) == []
    assert "it was cancelled" in reasons(items)


def test_a_zone_behind_the_address_of_a_program_is_known(tmp_path: Path) -> None:
    zone = "TZID=/mozilla.org/20050126_1/America/New_York"
    items = diary(
        tmp_path, f"DTSTART;{zone}:20260105T200000", "RRULE:FREQ=DAILY;COUNT=3",
        "EXDATE:20260107T010000Z",
    )  # fmt: skip
    begins = [datetime(2026, 1, day, 20, tzinfo=ZoneInfo("America/New_York")) for day in (5, 7)]
    assert [one.date for one in touches(items)] == [local_day(one) for one in begins]


def test_what_lies_among_the_sent_was_sent_by_the_owner(tmp_path: Path) -> None:
    old = ("From: Me <old@x.org>", "To: Ana <ana@x.org>", DATE, "X-Gmail-Labels: Archived,Sent")
    items = [
        "\n".join((ENVELOPE, "Delivered-To: me@x.org", *ANA, DATE, f"Subject: {n}", "", "x", ""))
        for n in range(120)
    ]
    text = "\n".join([*items, "\n".join((ENVELOPE, *old, "Subject: sent", "", "x", ""))])
    found = touches(read_bytes(tmp_path, "box", text))
    assert [(one.direction, one.person_key) for one in found if one.text == "sent"] == [
        ("out", "email:ana@x.org")
    ]


@pytest.mark.parametrize(
    "place", ["INBOX.mbox/mbox", "Mail/Local Folders/Sent", "Maildir/cur/1.host.org:2,S"]
)
def test_folders_of_mail_programs_need_no_endings(tmp_path: Path, place: str) -> None:
    head = () if "cur" in place else (ENVELOPE,)
    path = tmp_path / "folder" / place
    path.parent.mkdir(parents=True)
    path.write_text("\n".join((*head, *ANA, DATE, "", "x", "")))
    (path.parent / "table_of_contents").write_bytes(bytes(range(256)))
    (path.parent / "Inbox.msf").write_text("// an index")
    assert kind_of(tmp_path / "folder") == "mail"
    assert len(touches(read_all(tmp_path / "folder", me=ME))) == 1


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("🎂 Ann Bo's birthday", "Ann Bo"),
        ("Ann Bo's 40th birthday", "Ann Bo"),
        ("Ann Bo – Birthday", "Ann Bo"),
        ("Birthday: Ann Bo", "Ann Bo"),
        ("Anniversaire d'Hélène", "Hélène"),
        ("Verjaardag van Jan", "Jan"),
        ("Happy birthday!", None),
    ],
)
def test_birthdays_of_a_calendar_by_their_titles(
    tmp_path: Path, title: str, name: str | None
) -> None:
    text = (
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:19800322\nRRULE:FREQ=YEARLY\n"
        f"SUMMARY:{title}\nEND:VEVENT\n"
    )
    items = read_bytes(tmp_path, "a.ics", text, me=ME)
    assert [one.name for one in people(items)] == ([name] if name else [])


@pytest.mark.parametrize(
    "rule",
    ["FREQ=DAILY;BYYEARDAY=367", "FREQ=YEARLY;BYYEARDAY=367", "FREQ=YEARLY;BYWEEKNO=54",
     "FREQ=MONTHLY;BYDAY=6MO", "FREQ=YEARLY;BYMONTH=1;BYDAY=53MO", "FREQ=DAILY;BYWEEKNO=60"],
)  # fmt: skip
def test_a_rule_that_never_fits_is_not_sought(tmp_path: Path, rule: str) -> None:
    items = diary(tmp_path, "DTSTART:20200106T100000Z", f"RRULE:{rule}")
    assert [str(one.date) for one in touches(items)] == ["2020-01-06"]


def test_the_times_looked_for_in_a_calendar_are_bounded_and_the_rest_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_diary, "EFFORT", 5)
    one = (
        "BEGIN:VEVENT\nUID:{}\nDTSTART:20260101T100000Z\nRRULE:FREQ=DAILY;COUNT=3\n"
        "ATTENDEE:mailto:ana@x.org\nEND:VEVENT\n"
    )
    items = read_bytes(tmp_path, "a.ics", "".join(map(one.format, range(4))), me=ME)
    assert len(touches(items)) == 3 + 3 + 1 + 1
    assert "2 recurring events could not be followed" in sentences(items)


def test_a_change_of_a_single_time_is_no_series(tmp_path: Path) -> None:
    items = diary(
        tmp_path, "DTSTART:20260105T100000Z", "RECURRENCE-ID:20260104T100000Z", "RRULE:FREQ=DAILY"
    )
    assert [one.date.day for one in touches(items)] == [5]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("envelope", ["", "From ana@x.org Thu Jan 01 00:00:00 2026\r\n"])
def test_mails_of_two_and_four_bytes_a_character_are_read(
    tmp_path: Path, encoding: str, envelope: str
) -> None:
    text = (
        "From: Ana Müller <ana@x.org>\r\nTo: me@x.org\r\nSubject: Grüße\r\n"
        "Date: Thu, 01 Jan 2026 12:00:00 +0000\r\n\r\nhello\r\n"
    )
    items = read_bytes(tmp_path, "a", (envelope + text).encode(encoding), me=("me@x.org",))
    (ana,) = people(items)
    assert (ana.name, ana.emails) == ("Ana Müller", ("ana@x.org",))
    assert [(one.date, one.text) for one in touches(items)] == [(date(2026, 1, 1), "Grüße")]


def test_envelope_lines_in_other_languages_part_mails_and_tell_their_day(tmp_path: Path) -> None:
    lines = {
        "From ana@x.org Do Dez 04 09:15:00 2025": date(2025, 12, 4),
        "From ana@x.org mar. 2 sept. 09:15:00 2025": date(2025, 9, 2),
        "From ana@x.org Ср мая 14 09:15 MSK 2025": date(2025, 5, 14),
    }
    box = "".join(
        f"{line}\nFrom: ana@x.org\nTo: me@x.org\nSubject: {number}\n\nhello\n\n"
        for number, line in enumerate(lines)
    )
    box += "From there we drove on 12 May 10:30 in 2019\nFrom Ana Mo Mai 12 10:30:00 2019\nmore\n"
    items = read_bytes(tmp_path, "box", box, me=("me@x.org",))
    assert [one.date for one in touches(items)] == [*lines.values()]
    assert [one.text for one in touches(items)] == ["0", "1", "2"]


def test_a_mail_without_a_day_counts_nothing_but_loses_nobody(tmp_path: Path) -> None:
    items = read_bytes(
        tmp_path, "a.eml",
        "From: Ana <ana@x.org>\nTo: me@x.org, Ben <ben@x.org>, no-reply@x.org\n"
        "Subject: hi\nDate: someday\n\nhello\n", me=("me@x.org",),
    )  # fmt: skip
    assert {one.name for one in people(items)} == {"Ana", "Ben"}
    assert not touches(items)
    assert reasons(items) == ["it has no date that can be read"]
