"""WhatsApp, Telegram, Signal, Discord and Slack: who wrote, to whom, and what is no message."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from importer_reading import (
    only,
    people,
    read_all,
    read_bytes,
    read_data,
    reasons,
    sentences,
    touches,
)

from community_desk.core.incoming import IncomingOwner, OwnerNeeded
from community_desk.importers.whatsapp_chats import day_first
from community_desk.importers.whatsapp_lines import day_of, header

if TYPE_CHECKING:
    from pathlib import Path

TRAIL = "whatsapp/synthetic-WhatsApp Chat - Trail Crew"


@pytest.mark.parametrize(
    "line",
    [
        "[29.01.18, 12:24:03] Ana: hi",
        "[3/4/25, 2:05:09\u202fPM] Ana: hi",
        "[2020-01-01, 12:00:01] Ana: hi",
        "[15-01-20 02:22:56] Ana: hi",
        "1/29/18, 12:24 - Ana: hi",
        "29.01.18, 12:24 PM - Ana: hi",
        "2023-12-20, 5:46 p.m. - Ana: hi",
        "30/08/25 18.00 - Ana: hi",
        "20/6/2017 8:28 p.\u00a0m. - Ana: hi",
        "13.6.2018 klo 21.25.15 - Ana: hi",
        "13. 6. 2018. 21:25:15 Ana: hi",
        "24/3/14, 13:59:59: Ana: hi",
        "[2024/10/31 15:50:46] Ana: hi",
        "\u200e[3/4/25, 12:23 AM] Ana: hi",
        "[\ufeff29.01.18, 12:24:03] Ana: hi",
    ],
)
def test_every_spelling_of_a_header_is_read(line: str) -> None:
    found = header(line)
    assert found is not None
    assert found.rest.strip() == "Ana: hi"


@pytest.mark.parametrize("line", ["[not a date] x", "12 apples", "see 3/4 of it", "", "Ana: hi"])
def test_other_lines_are_no_header(line: str) -> None:
    assert header(line) is None


@pytest.mark.parametrize(
    ("dates", "asked", "first"),
    [
        ([("13", "1", "20")], None, True),
        ([("1", "13", "20")], None, False),
        ([("1", "2", "20")], None, None),
        ([("1", "2", "20")], False, False),
        ([("1", "2", "20"), ("2", "2", "20"), ("3", "2", "20")], None, True),
        ([("2", "1", "20"), ("2", "2", "20"), ("2", "3", "20")], None, False),
        ([("5", "1", "20"), ("1", "2", "20")], None, True),
        ([("2020", "1", "20")], None, None),
    ],
)
def test_day_or_month_first_is_decided_once_for_a_file(
    dates: list[tuple[str, str, str]], asked: bool | None, first: bool | None
) -> None:
    assert day_first(dates, asked) is first


def test_a_talk_of_two_knows_the_other_one_by_the_file_name() -> None:
    items = read_data("whatsapp/synthetic-WhatsApp Chat with Lucía.txt")
    assert [(t.direction, t.date) for t in touches(items)] == [
        ("in", date(2025, 3, 4)),
        ("out", date(2025, 3, 28)),
        ("in", date(2025, 3, 28)),
    ]
    assert [p.name for p in people(items)] == ["Lucía Gómez"]
    assert "day first" in sentences(items)


def test_a_group_counts_its_people_and_is_no_person() -> None:
    asked = read_data(TRAIL)
    assert "Casey" in only(asked, OwnerNeeded)[0].candidates
    items = read_data(TRAIL, me=("Casey",))
    names = {p.name for p in people(items)}
    assert names == {"Priya Nandakumar", "Dana", ""}
    number = next(p for p in people(items) if not p.name)
    assert number.phones == ("+447700900123",)
    assert {(t.kind, t.others) for t in touches(items)} == {("comment", 3), ("call", 3)}
    assert date(2025, 3, 14) in {t.date for t in touches(items)}
    assert sum("note of the chat" in reason for reason in reasons(items)) >= 2


def test_calls_count_and_missed_ones_are_messages(tmp_path: Path) -> None:
    text = (
        "[3/13/25, 9:00:00 AM] Ana: hi\n[3/13/25, 9:01:00 AM] Me: \u200eVideo call, 5 min\n"
        "[3/13/25, 9:02:00 AM] Ana: \u200eMissed voice call\n"
    )
    items = read_bytes(tmp_path, "WhatsApp Chat - Ana.txt", text)
    assert [(t.kind, t.direction, t.initiated) for t in touches(items)] == [
        ("message", "in", None),
        ("call", "mutual", "me"),
        ("message", "in", None),
    ]


def test_lines_that_go_on_belong_to_the_message_above(tmp_path: Path) -> None:
    text = "13/1/20, 10:00 - Ana: one\ntwo\n[three]\n14/1/20, 10:00 - Me: four\n"
    assert len(touches(read_bytes(tmp_path, "WhatsApp Chat with Ana.txt", text))) == 2


def test_a_date_that_does_not_exist_costs_one_message(tmp_path: Path) -> None:
    text = "13/1/20, 10:00 - Ana: one\n30/2/20, 10:00 - Ana: two\n14/1/20, 10:00 - Me: four\n"
    items = read_bytes(tmp_path, "WhatsApp Chat with Ana.txt", text)
    assert len(touches(items)) == 2
    assert reasons(items) == ["its date does not exist"]


def test_telegram_reads_contacts_chats_and_calls() -> None:
    items = read_data("telegram/synthetic-DataExport_2026-01-10")
    ben = next(p for p in people(items) if p.key == "telegram:100000002")
    assert (ben.name, ben.handles[0].number) == ("Ben Ito", "100000002")
    assert any(p.name == "Phone Only" and p.phones == ("+491700000000",) for p in people(items))
    assert {(t.kind, t.direction) for t in touches(items)} == {
        ("message", "in"),
        ("message", "out"),
        ("call", "mutual"),
        ("comment", "in"),
    } or {t.kind for t in touches(items)} == {"message", "call"}
    assert "1 public channel" in sentences(items)
    assert "the sender's account is gone" in reasons(items)
    assert only(items, IncomingOwner)[0].phones == ("+15550100100",)


def test_a_telegram_chat_alone_asks_who_is_the_owner() -> None:
    assert only(read_data("telegram/chat-miner-single.json"), OwnerNeeded)
    told = read_data("telegram/chat-miner-single.json", me=("Author 2",))
    assert [t.direction for t in touches(told)] == ["in", "out"]


def test_signal_reads_people_groups_calls_and_leaves_notes_to_oneself() -> None:
    items = read_data("signal/synthetic-signal-export-2026.zip")
    ana = people(items)[0]
    assert (ana.name, ana.phones) == ("Ana Ruiz", ("+15550100123",)) or ana.name == "Ana Ruiz"
    assert ana.handles[0].number == "AAAAAAAAAAAAAAAAAAAAAA=="
    assert sorted((t.kind, t.direction) for t in touches(items)) == [
        ("call", "mutual"),
        ("comment", "in"),
        ("message", "in"),
        ("message", "out"),
    ]
    assert reasons(items) == ["it is a note to yourself"]


def test_a_broken_line_of_signal_costs_only_itself(tmp_path: Path) -> None:
    import zipfile

    from importer_reading import DATA

    with zipfile.ZipFile(DATA / "signal/synthetic-signal-export-2026.zip") as archive:
        lines = archive.read("signal-export/main.jsonl").decode().splitlines()
    lines.insert(4, '{"recipient":{"id":')
    items = read_bytes(tmp_path, "main.jsonl", "\n".join(lines))
    assert "it is not valid JSON" in reasons(items)
    assert len(touches(items)) == 4


def test_signal_chats_as_text_are_signal_and_not_whatsapp() -> None:
    items = read_data("signal/chat-miner-signal-export.txt", me=("John Doe",))
    assert {t.channel for t in touches(items)} == {"signal"}
    assert [t.date for t in touches(items)] == [date(2019, 12, 24), date(2020, 1, 17)]


def test_the_discord_package_gives_friends_notes_and_own_messages() -> None:
    items = read_data("discord/synthetic-package-2021.zip")
    nova = next(p for p in people(items) if p.handles[0].i_follow)
    assert (nova.key, nova.name, nova.notes) == (
        "discord:900000000000000002",
        "Nova_Fox",
        "met at jam",
    )
    assert sorted((t.person_key[-1], t.kind, t.direction) for t in touches(items)) == [
        ("2", "message", "out"),
        ("2", "message", "out"),
        ("3", "comment", "out"),
    ]
    assert "only your own messages" in sentences(items)


def test_the_newer_discord_package_with_bare_numbers_reads(tmp_path: Path) -> None:
    folder = tmp_path / "Messages" / "c1100000000000000101"
    folder.mkdir(parents=True)
    (tmp_path / "Account").mkdir()
    (tmp_path / "Account" / "user.json").write_text('{"id":"900000000000000001","username":"me"}')
    (folder / "channel.json").write_text(
        '{"id":"1100000000000000101","type":"DM",'
        '"recipients":["900000000000000001","900000000000000002"]}'
    )
    (folder / "messages.json").write_text(
        '[{"ID":1183948571923456789,"Timestamp":"2023-12-11 12:01:09","Contents":"x"}]'
    )
    from importer_reading import read_all

    (touch,) = touches(read_all(tmp_path))
    assert touch.import_key == "1183948571923456789"
    assert touch.at is not None
    assert touch.at.hour == 12


def test_slack_counts_answers_mentions_and_direct_messages() -> None:
    items = read_data("slack/synthetic-Example-Slack-export-Mar-1-2024.zip")
    ana = next(p for p in people(items) if p.key == "slack:U01ANARUIZ0")
    assert (ana.name, ana.role, ana.emails) == ("Ana Ruiz", "Designer", ("ana@example.org",))
    assert ["deactivated" in p.tags for p in people(items)].count(True) == 1
    got = {(t.person_key[9:12], t.kind, t.direction, t.others) for t in touches(items)}
    assert got == {
        ("ANA", "comment", "in", 1),
        ("ANA", "comment", "out", 1),
        ("ANA", "message", "in", 1),
        ("ANA", "message", "out", 1),
        ("BEN", "comment", "in", 2),
    }
    assert not [p for p in people(items) if "bot" in p.name.casefold()]


@pytest.mark.parametrize(
    ("line", "hour"),
    [
        ("[2024. 10. 31. 오후 3:50:46] Ana: hi", 15),
        ("2024/10/31 下午3:50 - Ana: hi", 15),
        ("2024/10/31 凌晨12:50 - Ana: hi", 0),
        ("2024年10月31日 15:50 - Ana: hi", 15),
        ("[٣١‏/١٠‏/٢٠٢٤، ٣:٥٠:٤٦ م] Ana: hi", 15),
        ("[۳۱/۱۰/۲۰۲۴،‏ ۱۵:۵۰:۴۶] Ana: hi", 15),
        ("31/10/24, 3:50 μ.μ. - Ana: hi", 15),
        ("31.10.24 г., 15:50 - Ana: hi", 15),
        ("31/10/2024 às 15:50 - Ana: hi", 15),
        ("31 oct. 2014 à 15:50 - Ana: hi", 15),
        ("[2024. 10. 31. du. 3:50:10] Ana: hi", 15),
        ("[2024-10-31 kl. 15:50:12] Ana: hi", 15),
        ("15:50, 31/10/2024 - Ana: hi", 15),
        ("31/10/2567 15:50 - Ana: hi", 15),
    ],
)
def test_headers_of_other_languages_give_day_and_hour(line: str, hour: int) -> None:
    found = header(line)
    assert found is not None
    assert (found.hour, found.rest.strip()) == (hour, "Ana: hi")
    day = day_of(found.numbers, True)
    assert day is not None
    assert (day.month, day.day) == (10, 31)
    assert day.year in {2014, 2024}


def test_words_of_a_talk_are_not_taken_for_notes_or_headers(tmp_path: Path) -> None:
    text = (
        "1/2/24, 3:04 PM - Messages and calls are end-to-end encrypted. Tap to learn more.\n"
        "1/2/24, 3:04 PM - Lucía: she changed the date and turned on the lights\n"
        "1/2/24, 3:05 PM - Casey: ok\n"
        "1/2/24, 3:05 PM - Casey: ok\n"
        "1/2/24, 3:06 PM - Lucía: the list:\n[1] see: this\n12.03.24 10:30 - Visit: doctor\n"
        "1/3/24, 3:07 PM - Lucía: Missed voice call\n"
        "1/3/24, 3:09 PM - Lucía:.\n"
    )
    items = read_bytes(tmp_path, "WhatsApp Chat with Lucía.txt", text, keep_bodies=True)
    assert [t.direction for t in touches(items)] == ["in", "out", "out", "in", "in", "in"]
    assert {t.date.month for t in touches(items)} == {1}
    assert "doctor" in touches(items)[3].text
    assert len(reasons(items)) == 1
    assert [p.name for p in people(items)] == ["Lucía"]
    assert only(items, IncomingOwner)[0].names == ("Casey",)


def test_notes_of_a_german_iphone_group_name_nobody(tmp_path: Path) -> None:
    text = (
        "[29.01.18, 12:24:03] Trail: \u200eNachrichten und Anrufe sind Ende-zu-Ende-"
        "verschlüsselt.\n"
        "[29.01.18, 12:24:03] Trail: \u200eCasey hat diese Gruppe erstellt.\n"
        "[29.01.18, 12:24:05] Ben: \u200eBen wurde hinzugefügt.\n"
        "[29.01.18, 12:24:08] Ben: Hallo: du hast geändert\n"
        "[29.01.18, 12:25:08] Casey: hi\n"
        "[30.01.18, 12:25:09] ~\u202fZoë: \u200eBild weggelassen\n"
        "[30.01.18, 12:26:09] ~\u202fZoë: \u200eVideoanruf, \u200e5 Min.\n"
        "[31.01.18, 12:28:09] Ben: \u200eVerpasster Sprachanruf\n"
        "[31.01.18, 12:29:09] Ben: spät noch einmal\n"
    )
    items = read_bytes(tmp_path, "_chat.txt", text, me=("Casey",))
    assert {p.name for p in people(items)} == {"Ben", "Zoë"}
    assert len(reasons(items)) == 3
    kinds = [(t.kind, t.text) for t in touches(items) if t.date == date(2018, 1, 31)]
    assert kinds == [("comment", "Missed call")]
    assert [t.kind for t in touches(items) if t.text == "Call"] == ["call"]
    assert "1 further messages in groups" in sentences(items)


def test_a_quoted_colon_makes_no_author(tmp_path: Path) -> None:
    text = (
        '29.01.18, 12:24 - Ana changed the subject from "Trip: x" to "Y"\n'
        "29.01.18, 12:25 - Ana: hi\n29.01.18, 12:25 - Casey: hi\n"
    )
    items = read_bytes(tmp_path, "x.txt", text, me=("Casey",))
    assert [p.name for p in people(items)] == ["Ana"]
    assert len(reasons(items)) == 1


def test_a_later_export_with_files_is_the_same_messages(tmp_path: Path) -> None:
    first = "31/10/24, 15:50 - Ana: <Media omitted>\n31/10/24, 15:51 - Me: yo\n"
    later = (
        "31/10/24, 15:50 - Ana: IMG-1.jpg (file attached)\n"
        "31/10/24, 15:51 - Me: yo <This message was edited>\n"
    )
    keys = [
        [t.import_key for t in touches(read_bytes(tmp_path, "a.txt", text, me=("Me",)))]
        for text in (first, later)
    ]
    assert keys[0] == keys[1]
    assert len(set(keys[0])) == 2


def test_a_discord_channel_saved_as_a_table(tmp_path: Path) -> None:
    text = (
        "AuthorID,Author,Date,Content,Attachments,Reactions\n"
        '"2","nova","2024-03-05T14:02:11.1230000+01:00","hi","",""\n'
        '"1","casey#0001","2024-03-05T14:03:11.1230000+01:00","yo","",""\n'
    )
    items = read_bytes(tmp_path, "x.csv", text, me=("casey",))
    assert [(t.channel, t.kind, t.direction) for t in touches(items)] == [
        ("discord", "message", "in"), ("discord", "message", "out"),
    ]  # fmt: skip
    assert [(p.key, p.name) for p in people(items)] == [("discord:2", "nova")]
    assert len(only(read_bytes(tmp_path, "y.csv", text), OwnerNeeded)) == 1


def test_channels_and_programs_of_telegram_are_nobody(tmp_path: Path) -> None:
    def said(who: str, key: str) -> dict[str, object]:
        return {"id": key, "type": "message", "date": "2024-03-05T14:02:11",
                "date_unixtime": "1709647331", "from": who, "from_id": key,
                "text": "x"}  # fmt: skip

    chats = [
        {"name": "Team", "type": "private_group", "id": 77, "messages": [
            said("Ana", "user2"), said("Me", "user1"), said("News", "channel5")]},
        {"name": "Helper", "type": "bot_chat", "id": 8, "messages": [said("Helper", "user8")]},
    ]  # fmt: skip
    full = {"personal_information": {"user_id": 1, "first_name": "Me"}, "chats": {"list": chats}}
    items = read_bytes(tmp_path, "result.json", json.dumps(full))
    assert {p.name: p.not_person for p in people(items)} == {"Ana": None, "Helper": "bot"}
    assert reasons(items) == ["a channel posted it, not a person"]


def test_a_later_export_of_a_group_adds_only_what_is_new(tmp_path: Path) -> None:
    old = "1/29/18, 12:24 - Ana: hi\n1/29/18, 12:25 - Casey: hi\n1/30/18, 12:25 - Bob: yo\n"
    new = old + "2/13/18, 12:25 - Dee: late\n2/13/18, 12:26 - Ana: again\n"
    keys = [
        {(t.person_key, t.import_key)
         for t in touches(read_bytes(tmp_path, "WhatsApp Chat with Trip.txt", text, me=("Casey",)))}
        for text in (old, new)
    ]  # fmt: skip
    assert keys[0] < keys[1]
    assert len(keys[0]) == 3
    assert len(keys[1] - keys[0]) == 2


def test_slack_asks_who_the_owner_is_and_takes_nobody_before(tmp_path: Path) -> None:
    def user(number: str, name: str) -> dict[str, Any]:
        return {"id": number, "name": name, "real_name": name.title(), "profile": {}}

    files = {
        "users.json": [user("U001", "ana"), user("U002", "bo"), user("U003", "cy")],
        "channels.json": [],
        "dms.json": [{"id": "D1", "members": ["U002", "U003"]}],
        "general/2026-01-05.json": [{"type": "message", "user": "U001", "ts": "1767600000.1"}],
    }
    for name, value in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(json.dumps(value))
    (asked,) = read_all(tmp_path)
    assert isinstance(asked, OwnerNeeded)
    assert asked.candidates == ("Bo", "Cy", "Ana")
    told = read_all(tmp_path, me=("Bo",))
    assert {p.name for p in people(told)} == {"Ana", "Cy"}
