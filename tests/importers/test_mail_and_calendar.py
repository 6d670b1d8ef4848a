"""Mailboxes, single mails, calendars, jCards, HubSpot and Monica."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from importer_reading import (
    TODAY,
    kind_of,
    only,
    people,
    read_all,
    read_bytes,
    read_data,
    reasons,
    sentences,
    touches,
)

from community_desk.core.incoming import IncomingMilestone, IncomingOwner, OwnerNeeded, Remark
from community_desk.importers import mailtimes
from community_desk.importers.dates import local_day

if TYPE_CHECKING:
    from pathlib import Path

BOX = "mbox/synthetic-takeout-All mail Including Spam and Trash.mbox"


def letter(number: int, *headers: str, body: str = "hello") -> str:
    lines = (
        "From a@x.org Thu Jan  1 00:00:00 2026", f"Message-ID: <{number}@x>",
        "Date: Thu, 01 Jan 2026 00:00:00 +0000", *headers, "", body, "", "",
    )  # fmt: skip
    return "\n".join(lines)


FROM_ANA = ("From: Ana <ana@x.org>", "To: me@x.org")


def box(tmp_path: Path, *letters: str) -> list[object]:
    return list(read_bytes(tmp_path, "box", "".join(letters), me=("me@x.org",)))


def test_takeout_mail_tells_direction_groups_and_leaves_bulk_out() -> None:
    items = read_data(BOX)
    assert only(items, IncomingOwner)[0].emails == ("casey@example.com",)
    assert [(t.person_key, t.kind, t.direction, t.others) for t in touches(items)] == [
        ("email:zoe@example.no", "comment", "in", 2),
        ("email:zoe@example.no", "message", "out", 1),
    ]
    assert touches(items)[0].text == "Lunch – Thursday?"
    assert "Zoë Brandt" in {p.name for p in people(items)}
    assert sorted(set(reasons(items))) == [
        "it came through a mailing list or is bulk mail",
        "it lies in spam, trash, drafts or chats",
    ]


def test_a_body_line_that_begins_with_from_is_no_new_mail(tmp_path: Path) -> None:
    body = "From here it is a short walk.\n\nFrom the station on Monday 2026\n\nbye"
    items = box(tmp_path, letter(1, *FROM_ANA, body=body), letter(2, *FROM_ANA))
    assert len(touches(items)) == 2


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        (("From: Ana", "To: me@x.org"), "it has no sender with an address"),
        (("From: no-reply@x.org", "To: me@x.org"), "nobody reads answers to its sender"),
        ((*FROM_ANA, "List-Id: <l.x>"), "it came through a mailing list or is bulk mail"),
        ((*FROM_ANA, "Precedence: bulk"), "it came through a mailing list or is bulk mail"),
        ((*FROM_ANA, "Auto-Submitted: auto-replied"), "it is an automatic answer"),
        ((*FROM_ANA, "X-Mozilla-Status: 0009"), "it was deleted"),
        ((*FROM_ANA, "Content-Type: multipart/report; x=y"), "it is a delivery report"),
        (("From: me@x.org", "To: me@x.org"), "it is a mail to yourself or to nobody"),
    ],
)
def test_mails_that_say_nothing_of_two_people(
    tmp_path: Path, headers: tuple[str, ...], reason: str
) -> None:
    items = box(tmp_path, letter(1, *headers), letter(2, *FROM_ANA))
    assert reasons(items) == [reason]
    assert len(touches(items)) == 1


def test_names_with_commas_encodings_groups_and_comments(tmp_path: Path) -> None:
    items = box(
        tmp_path,
        letter(
            1,
            "From: me@x.org",
            'To: "Tom Reyes" <tom@x.org>, =?utf-8?q?Zo=C3=AB?= =?utf-8?q?_B?= <zoe@x.org>,',
            " eve@x.org (Eve Holt), Team: a1@x.org, b1@x.org;",
            "Cc: undisclosed-recipients:;",
        ),
    )
    names = {p.key[6:]: p.name for p in people(items)}
    assert names == {
        "tom@x.org": "Tom Reyes",
        "zoe@x.org": "Zoë B",
        "eve@x.org": "Eve Holt",
        "a1@x.org": "",
        "b1@x.org": "",
    }
    assert {(t.kind, t.others) for t in touches(items)} == {("comment", 5)}


@pytest.mark.parametrize(
    "headers",
    ["Date: Thu, 99 Foo 99999 99:99:99 +9999", "Date: Thu, 1 Jan 2026 00:00:00 -3000", "Date: é"],
)
def test_a_date_that_cannot_be_read_falls_back_to_the_envelope(
    tmp_path: Path, headers: str
) -> None:
    text = f"From a@x.org Sat Jan 10 10:00:00 2026\n{headers}\nFrom: ana@x.org\nTo: me@x.org\n\nx\n"
    (touch,) = touches(box(tmp_path, text))
    assert touch.date == date(2026, 1, 10)


def test_a_line_break_inside_a_name_does_not_come_through(tmp_path: Path) -> None:
    name = "=?utf-8?q?Bob=0ABcc:_all@x.org?="
    items = box(tmp_path, letter(1, f"From: {name} <bob@x.org>", "To: me@x.org"))
    assert all("\n" not in p.name for p in people(items))
    assert [p.key for p in people(items)] == ["email:bob@x.org"]


def test_thousands_of_recipients_and_encoded_words_are_bounded(tmp_path: Path) -> None:
    many = "Cc: " + ",\n ".join(f'"P {i}" <q{i}@x.org>' for i in range(20_000))
    words = "Subject: " + "=?utf-8?q?=41?= " * 20_000
    items = box(tmp_path, letter(1, *FROM_ANA, many), letter(2, *FROM_ANA, words))
    assert len(touches(items)) == 2
    assert touches(items)[0].others == 2001 or touches(items)[0].others == 2002
    assert len(touches(items)[1].text) <= 300


def test_a_mailbox_larger_than_any_table_may_be_is_read(tmp_path: Path) -> None:
    path = tmp_path / "All.mbox"
    with path.open("wb") as stream:
        stream.write(letter(1, *FROM_ANA, "Delivered-To: me@x.org").encode())
        stream.truncate(510_000_000)
    assert len(touches(read_all(path))) == 1


def test_the_same_message_twice_is_taken_once(tmp_path: Path) -> None:
    items = box(tmp_path, letter(1, *FROM_ANA), letter(1, *FROM_ANA))
    assert len(touches(items)) == 1
    assert "came more than once" in sentences(items)


def test_an_archive_of_a_list_has_no_addresses(tmp_path: Path) -> None:
    items = box(tmp_path, letter(1, "From: ana at x.org (Ana)", "To: me@x.org"))
    assert reasons(items) == ["it has no sender with an address"]


def test_one_mail_alone_asks_whose_it_is(tmp_path: Path) -> None:
    text = "From: ana@x.org\nTo: bo@x.org\nDate: Thu, 01 Jan 2026 00:00:00 +0000\n\nhi\n"
    items = read_bytes(tmp_path, "a.eml", text)
    assert set(only(items, OwnerNeeded)[0].candidates) == {"ana@x.org", "bo@x.org"}
    told = read_bytes(tmp_path, "a.eml", text, me=("bo@x.org",))
    assert [(t.person_key, t.direction) for t in touches(told)] == [("email:ana@x.org", "in")]


def event(*lines: str) -> str:
    return "\n".join(
        ("BEGIN:VEVENT", "UID:1", *lines, "ORGANIZER:mailto:me@x.org",
         "ATTENDEE;CN=Ana:mailto:ana@x.org", "END:VEVENT", "")
    )  # fmt: skip


def diary(tmp_path: Path, *events: str) -> list[object]:
    text = "BEGIN:VCALENDAR\n" + "".join(events) + "END:VCALENDAR\n"
    return list(read_bytes(tmp_path, "a.ics", text, me=("me@x.org",)))


def test_a_google_calendar_gives_meetings_and_a_birthday() -> None:
    items = read_data("ics/synthetic-google-casey@example.com.ics")
    (touch,) = touches(items)
    assert (touch.person_key, touch.kind, touch.direction, touch.initiated, touch.others) == (
        "email:zoe@example.no", "meeting", "mutual", "me", 1,
    )  # fmt: skip
    assert touch.text == "Coffee, catch-up"
    birthday = next(p for p in people(items) if p.milestones)
    assert birthday.milestones == (IncomingMilestone("birthday", 2, 29, 1980),)
    assert not [p for p in people(items) if "Room" in p.name or "casey" in p.key]


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (("DTSTART:20260105T100000Z",), ["2026-01-05"]),
        (("DTSTART;VALUE=DATE:20260105",), ["2026-01-05"]),
        (("DTSTART;TZID=W. Europe Standard Time:20260105T230000",), ["2026-01-05"]),
        (
            ("DTSTART;TZID=Europe/Oslo:20260106T090000",
             "RRULE:FREQ=WEEKLY;UNTIL=20260127T225959Z;BYDAY=TU",
             "EXDATE;TZID=Europe/Oslo:20260113T090000"),
            ["2026-01-06", "2026-01-20", "2026-01-27"],
        ),
        (("DTSTART:20261120T090000", "RRULE:FREQ=DAILY"),
         ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"]),
        (("DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY"), ["2026-01-01"]),
        (("DTSTART:20260105T100000", "RRULE:FREQ=WEEKLY;BYDAY=??"), ["2026-01-05"]),
    ],
)  # fmt: skip
def test_events_fall_on_their_days_up_to_today(
    tmp_path: Path, lines: tuple[str, ...], days: list[str]
) -> None:
    items = diary(tmp_path, event(*lines))
    assert [t.date.isoformat() for t in touches(items)] == days


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("DTSTART:20270105T100000Z",), "it lies in the future"),
        (("DTSTART:20260105T100000Z", "STATUS:CANCELLED"), "it was cancelled"),
        (("DTSTART:nonsense",), "it has no begin that can be read"),
        (("DTSTART:20260105T100000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:me@x.org"),
         "you declined it"),
    ],
)  # fmt: skip
def test_events_that_were_no_meeting_are_said(
    tmp_path: Path, lines: tuple[str, ...], reason: str
) -> None:
    items = diary(tmp_path, event(*lines), event("DTSTART:20260105T100000Z"))
    assert reasons(items) == [reason]
    assert len(touches(items)) == 1


def test_a_damaged_event_costs_only_itself(tmp_path: Path) -> None:
    items = diary(
        tmp_path,
        "BEGIN:VEVENT\nDTSTART\n:::\nATTENDEE\n",
        event("DTSTART;X=\"unclosed:20260105T100000Z", "DTSTART:20260105T100000Z"),
        event("SUMMARY:no begin"),
        event("DTSTART:20260106T100000Z", "UID:2"),
    )  # fmt: skip
    assert date(2026, 1, 6) in {t.date for t in touches(items)}
    assert reasons(items).count("it has no begin that can be read") >= 2


def test_rooms_lists_and_observers_are_nobody(tmp_path: Path) -> None:
    items = diary(
        tmp_path,
        event(
            "DTSTART:20260105T100000Z",
            "ATTENDEE;CUTYPE=ROOM:mailto:room@x.org",
            "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:nobody@x.org",
            "ATTENDEE:invalid:nomail",
            'ATTENDEE;CN="Last, First":MAILTO:B@x.org',
        ),
    )
    assert {p.key: p.name for p in people(items)} == {
        "email:ana@x.org": "Ana",
        "email:b@x.org": "First Last",
    }


def test_jcards_read_like_vcards() -> None:
    ada, bilal = people(read_data("jcard/synthetic-jcard-list.json"))
    assert (ada.name, ada.family_name, ada.given_name) == ("Adaeze Okafor", "Okafor", "Adaeze")
    assert (ada.emails, ada.phones) == (("adaeze@example.com",), ("+14155550132",))
    assert ada.milestones == (IncomingMilestone("birthday", 5, 9, None),)
    assert bilal.name == "Bilal Haddad"


def test_hubspot_is_keyed_by_its_record() -> None:
    name = "hubspot/synthetic-hubspot-crm-exports-all-contacts-2026-01-05.csv"
    gaelle, nobody = people(read_data(name))
    assert (gaelle.key, gaelle.name, gaelle.org) == (
        "hubspot:901",
        "Gaëlle Perrin",
        "Fromagerie Perrin",
    )
    assert gaelle.phones == ("+33450112233",)
    assert nobody.key == "hubspot:902"


def test_monica_gives_calls_talks_activities_and_notes() -> None:
    items = read_data("monica/synthetic-monica-4.1-export.json")
    (ana,) = people(items)
    assert (ana.name, ana.nickname, ana.org, ana.notes) == (
        "Ana Ruiz", "Anita", "Globex", "Likes tea",
    )  # fmt: skip
    assert ana.emails == ("ana@example.org",)
    assert ana.phones == ("+34600000001",)
    assert ana.milestones == (IncomingMilestone("birthday", 5, 20, None),)
    got = {t.kind: (t.channel, t.direction, t.initiated, t.date) for t in touches(items)}
    assert got["call"] == ("phone", "mutual", "them", date(2024, 3, 1))
    assert got["message"][:2] == ("x", "out")
    assert "meeting" in got
    assert reasons(items) == ["it exists only as somebody's relative"]


def test_monica_sql_is_parsed_and_never_run(tmp_path: Path) -> None:
    text = (
        "# Casey dump of data\n\nINSERT IGNORE INTO `contact_field_types` "
        "(`id`,`protocol`) VALUES\n (1,'mailto:');\n"
        "INSERT IGNORE INTO `contacts` (`id`,`first_name`,`last_name`) VALUES\n"
        " (7,'Ana','O\\'Neil'),\n (8,'Bo','x');DROP TABLE y;\n (9,'broken);\n"
        "INSERT IGNORE INTO `contact_fields` (`id`,`contact_id`,`contact_field_type_id`,`data`) "
        "VALUES\n (1,7,1,'o\\'neil@example.org');\n"
    )
    items = read_bytes(tmp_path, "a.sql", text)
    assert {p.name: p.emails for p in people(items)} == {
        "Ana O'Neil": ("o'neil@example.org",),
        "Bo x": (),
    }
    assert "the row is damaged" in reasons(items)


def test_a_takeout_of_several_parts_reads_them_all(tmp_path: Path) -> None:
    folder = tmp_path / "Takeout"
    for name, text in (
        ("Contacts/All/All.vcf", "BEGIN:VCARD\nFN:Ana\nEMAIL:ana@x.org\nEND:VCARD\n"),
        ("Calendar/me@x.org.ics", "BEGIN:VCALENDAR\n" + event("DTSTART:20260105T100000Z")),
        ("Mail/All.mbox", letter(1, *FROM_ANA, "Delivered-To: me@x.org")),
    ):  # fmt: skip
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    assert kind_of(tmp_path) == "takeout"
    items = read_all(tmp_path)
    assert {p.key for p in people(items)} == {"email:ana@x.org"}
    assert sorted(t.kind for t in touches(items)) == ["meeting", "message"]
    assert all(t.date <= TODAY for t in touches(items))


ZONED = "DTSTART;TZID={}:20250301T170000"


@pytest.mark.parametrize(
    "zone", ['"Pacific Standard Time"', "America/Los_Angeles", "Home made zone"]
)
def test_ends_and_gaps_in_universal_time_meet_the_clock_of_the_event(
    tmp_path: Path, zone: str
) -> None:
    items = diary(
        tmp_path,
        event(
            ZONED.format(zone), "RRULE:FREQ=DAILY;UNTIL=20250306T010000Z", "EXDATE:20250303T010000Z"
        ),
    )
    clock = None if zone == "Home made zone" else ZoneInfo("America/Los_Angeles")
    begins = [datetime(2025, 3, day, 17, tzinfo=clock) for day in (1, 3, 4, 5)]
    assert [t.date.day for t in touches(items)] == [local_day(one).day for one in begins]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock cannot be set here")
@pytest.mark.parametrize(
    ("clock", "days"),
    [("Europe/Berlin", [2, 9, 4]), ("America/New_York", [1, 8, 4]), ("Asia/Tokyo", [2, 9, 5])],
)
def test_days_of_zoned_events_are_those_of_the_users_own_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: str, days: list[int]
) -> None:
    events = (
        event("DTSTART;TZID=America/New_York:20250301T200000", "RRULE:FREQ=WEEKLY;COUNT=2"),
        event("DTSTART:20250304T180000Z"),
    )
    keys = [t.import_key for t in touches(diary(tmp_path, *events))][:2]
    with monkeypatch.context() as patch:
        patch.setenv("TZ", clock)
        time.tzset()
        found = touches(diary(tmp_path, *events))
    time.tzset()
    assert [t.date.day for t in found] == days
    # Whoever moves to another zone and imports again gets nothing twice.
    assert [t.import_key for t in found][:2] == keys


def test_a_single_time_moved_or_cancelled_is_not_counted_where_it_was(tmp_path: Path) -> None:
    items = diary(
        tmp_path,
        event("DTSTART:20250301T120000Z", "RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE:20250308T120000Z"),
        event("DTSTART:20250316T120000Z", "RECURRENCE-ID:20250315T120000Z"),
        event("DTSTART:20250322T120000Z", "RECURRENCE-ID:20250322T120000Z", "STATUS:CANCELLED"),
    )
    assert sorted(t.date.day for t in touches(items)) == [1, 16, 29]
    assert reasons(items) == ["it was cancelled"]
    assert not sentences(items)


def test_the_last_workday_of_months_and_given_hours_are_followed(tmp_path: Path) -> None:
    rule = "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYHOUR=9;COUNT=2"
    items = diary(tmp_path, event("DTSTART:20250131T090000Z", rule))
    assert [t.date for t in touches(items)] == [date(2025, 1, 31), date(2025, 2, 28)]


def test_an_attendee_of_the_nineties_and_the_user_by_name(tmp_path: Path) -> None:
    text = (
        "BEGIN:VEVENT\nDTSTART:20250301T100000Z\nATTENDEE;ROLE=ORGANIZER:Ana <ana@x.org>\n"
        "ATTENDEE;CN=Casey Morgan:mailto:casey@x.org\nEND:VEVENT\n"
    )
    items = read_bytes(tmp_path, "a.ics", text, me=("Casey Morgan",))
    assert [p.emails for p in people(items)] == [("ana@x.org",)]
    assert touches(items)[0].initiated == "them"


@pytest.mark.parametrize("start", ["\ufeff", "123       \n"])
def test_a_mail_with_a_mark_or_a_length_before_it(tmp_path: Path, start: str) -> None:
    mail = "From: Ana <ana@x.org>\nTo: me@x.org\nDate: Thu, 01 Jan 2026 00:00:00 +0000\n\nx"
    items = read_bytes(tmp_path, "a.eml", start + mail, me=("me@x.org",))
    assert [t.person_key for t in touches(items)] == ["email:ana@x.org"]


def test_envelopes_with_plain_dates_part_mails(tmp_path: Path) -> None:
    text = "".join(
        f"From {who}@x.org 2025-03-04 10:00:00\nFrom: {who}@x.org\nTo: me@x.org\n\nx\n\n"
        for who in "ab"
    )
    items = read_bytes(tmp_path, "box", text, me=("me@x.org",))
    assert [(t.person_key, t.date) for t in touches(items)] == [
        ("email:a@x.org", date(2025, 3, 4)), ("email:b@x.org", date(2025, 3, 4)),
    ]  # fmt: skip


def test_those_in_the_round_are_people_and_machines_are_counted(tmp_path: Path) -> None:
    items = box(
        tmp_path,
        letter(1, "From: Ana <ana@x.org>", "To: me@x.org", 'Cc: "Doe, Bob" <bob@x.org>'),
        letter(2, "From: Shop <no-reply@shop.org>", "To: me@x.org"),
    )
    found = {p.emails[0]: (p.name, p.not_person) for p in people(items)}
    assert found == {
        "ana@x.org": ("Ana", None), "bob@x.org": ("Bob Doe", None),
        "no-reply@shop.org": ("Shop", "service"),
    }  # fmt: skip
    assert [t.person_key for t in touches(items)] == ["email:ana@x.org"]
    assert reasons(items) == ["nobody reads answers to its sender"]


MANY = {
    "headers": "X-Filler: " + "y" * 60 + "\n",
    "recipients": "Cc: " + ",\n ".join(f"q{n}@x.org" for n in range(2_100)) + "\n",
    "encoded words": "Subject: " + "=?utf-8?q?A?= " * 600 + "\n",
}


@pytest.mark.parametrize("what", MANY)
def test_what_is_more_than_is_read_of_a_mail_is_said(tmp_path: Path, what: str) -> None:
    more = MANY[what] * (20_000 if what == "headers" else 1)
    mail = "From a@x.org Thu Jan  1 00:00:00 2026\nFrom: Ann <ann@x.org>\nTo: me@x.org\n"
    mail += "Date: Thu, 01 Jan 2026 00:00:00 +0000\nMessage-ID: <{0}@x>\n{1}\nhello\n\n"
    found = read_bytes(
        tmp_path, "a.mbox", mail.format(1, more) + mail.format(2, ""), me=("me@x.org",)
    )
    (said,) = [r.sentence for r in only(found, Remark) if "more than is read" in r.sentence]
    assert said.startswith("1 mail says more than is read of one:")
    assert what in said
    assert "ann@x.org" in {one.emails[0] for one in people(found) if one.emails}


@pytest.mark.parametrize(
    "rule",
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=31,-31",
     "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=400"],
)  # fmt: skip
def test_a_rule_that_no_day_fits_is_not_sought_for_ever(tmp_path: Path, rule: str) -> None:
    items = diary(tmp_path, event("DTSTART:20250301T120000Z", f"RRULE:{rule}"))
    assert [t.date.day for t in touches(items)] == [1]
    assert not sentences(items)


def date_of(year: int) -> datetime:
    return datetime(year, 1, 1, tzinfo=UTC).replace(tzinfo=None)


@given(
    st.datetimes(date_of(1970), date_of(2100)),
    st.sampled_from(["+0000", "-0000", "+0530", "-0800", "+2300", "-0059", "+9999", "GMT", "EST"]),
    st.sampled_from(["{0}", " {0}\r", "{0} (CET)", "Mon, {0}", "{0} x", "Mon {0}"]),
)
def test_plain_dates_are_read_as_by_the_library(moment: datetime, zone: str, form: str) -> None:
    """The short way agrees with the general one wherever it answers."""
    text = form.format(moment.strftime("%d %b %Y %H:%M:%S ") + zone)
    plain = mailtimes.plain_date(text)
    if plain is None:
        assert form in {"{0} x", "Mon {0}"} or zone in {"+9999", "GMT", "EST"}
        return
    known = parsedate_to_datetime(text)
    assert plain == (known if known.tzinfo else known.replace(tzinfo=UTC))


def test_a_day_that_is_none_takes_the_general_way() -> None:
    for text in (
        "31 Feb 2026 10:00:00 +0000",
        "01 Jan 2026 25:00:00 +0000",
        "1 Foo 2026 10:00:00 +0000",
    ):
        assert mailtimes.plain_date(text) is None
