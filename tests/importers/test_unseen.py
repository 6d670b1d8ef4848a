"""Files as other programs' tests and other years have them: each was once a trap."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

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

from community_desk.core.incoming import Complete, OwnerNeeded
from community_desk.importers.dates import solar_day
from community_desk.importers.whatsapp_lines import day_of, header

if TYPE_CHECKING:
    from pathlib import Path

ME, ANA, BO = "1" * 18, "2" * 18, "3" * 18


def saved(number: str, who: str, name: str, text: str, **more: Any) -> dict[str, Any]:
    author = {"id": who, "name": name, "nickname": name.title(), "isBot": False}
    return {"id": number, "type": "Default", "timestamp": "2023-01-17T19:33:07.489+00:00",
            "content": text, "author": author, "mentions": [], **more}  # fmt: skip


def channel(*messages: dict[str, Any], guild: str = "0", kind: str = "DirectGroupTextChat") -> str:
    return json.dumps(
        {"guild": {"id": guild, "name": "x"}, "channel": {"id": "9", "type": kind, "name": "x"},
         "messages": [*messages]}
    )  # fmt: skip


def test_notes_of_a_discord_channel_are_no_messages(tmp_path: Path) -> None:
    text = channel(
        saved("1", ANA, "ana", "Changed the channel name.", type="ChannelNameChange"),
        saved("2", ANA, "ana", "Pinned a message.", type="ChannelPinnedMessage"),
        saved("3", BO, "bo", "hi"),
        saved("4", ME, "me", "yo", type="Reply"),
    )
    items = read_bytes(tmp_path, "x.json", text, me=("me",))
    assert [(t.person_key[-1], t.direction) for t in touches(items)] == [
        ("3", "in"), ("2", "out"), ("3", "out"),
    ]  # fmt: skip
    assert reasons(items) == ["it is a note of the channel, not a message"] * 2


def test_an_answer_on_a_discord_server_is_to_who_is_answered(tmp_path: Path) -> None:
    text = channel(
        saved("1", ANA, "ana", "hi all"),
        saved("2", ME, "me", "hi", reference={"messageId": "1"}),
        saved("3", ANA, "ana", "oh", type="Reply", reference={"messageId": "2"}),
        guild="555", kind="GuildTextChat",
    )  # fmt: skip
    items = read_bytes(tmp_path, "x.json", text, me=("me",))
    assert [(t.kind, t.direction) for t in touches(items)] == [
        ("comment", "out"),
        ("comment", "in"),
    ]


def test_an_empty_discord_channel_asks_nothing(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "x.json", channel())
    assert not only(items, OwnerNeeded)
    assert "holds no messages" in sentences(items)


def test_contacts_alone_of_telegram_ask_nothing(tmp_path: Path) -> None:
    contacts = [
        {"user_id": 1, "first_name": "Ana", "last_name": "", "phone_number": "00491511234567"}
    ]
    text = json.dumps({"contacts": {"about": "x", "list": contacts}})
    items = read_bytes(tmp_path, "result.json", text)
    assert [(p.name, p.phones) for p in people(items)] == [("Ana", ("+491511234567",))]
    assert not only(items, OwnerNeeded)


def test_an_old_telegram_talk_of_two_tells_who_is_who(tmp_path: Path) -> None:
    def said(number: int, who: str | None, sender: int) -> dict[str, Any]:
        return {"id": number, "type": "message", "date": "2019-01-01T10:00:00", "from": who,
                "from_id": sender, "text": ["a", {"type": "link", "text": "b"}]}  # fmt: skip

    chat = {"name": "Ana", "type": "personal_chat", "id": 55,
            "messages": [said(1, "Ana", 4355123), said(2, "Me", 9), said(3, None, 77)]}  # fmt: skip
    items = read_bytes(tmp_path, "result.json", json.dumps(chat))
    assert [(t.person_key, t.direction, t.others) for t in touches(items)] == [
        ("telegram:4355123", "in", 1), ("telegram:4355123", "out", 1),
    ]  # fmt: skip
    assert reasons(items) == ["the sender's account is gone"]


def test_a_name_known_from_elsewhere_is_not_the_owner_of_a_telegram_chat(tmp_path: Path) -> None:
    said = [
        {
            "id": n,
            "type": "message",
            "date": "2019-01-01T10:00:00",
            "from": who,
            "from_id": f"user{n}",
            "text": "x",
        }
        for n, who in enumerate(("Ana", "Ben", "C. M."))
    ]
    chat = {"name": "Trip", "type": "private_group", "id": 55, "messages": said}
    text = json.dumps(chat)
    assert only(read_bytes(tmp_path, "result.json", text, me=("Casey",)), OwnerNeeded)
    items = read_bytes(tmp_path, "result.json", text, me=("Casey", "C. M."))
    assert {p.name for p in people(items)} == {"Ana", "Ben"}


def js(kind: str, value: object) -> str:
    return f"window.YTD.{kind}.part0 = {json.dumps(value)}"


def test_the_owner_of_an_x_archive_is_no_follower(tmp_path: Path) -> None:
    account = [{"account": {"username": "Me", "accountId": "7", "accountDisplayName": "M"}}]
    ties = [{"follower": {"accountId": one}} for one in ("7", "12")]
    for name, text in (("account.js", js("account", account)), ("f.js", js("follower", ties))):
        (tmp_path / name).write_text(text)
    assert [p.key for p in people(read_all(tmp_path))] == ["x:12"]


def test_posts_of_x_as_a_table_and_in_communities(tmp_path: Path) -> None:
    head = ('"tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text",'
            '"retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp",'
            '"expanded_urls"\n')  # fmt: skip
    rows = ('"1","","12","2015-01-24 02:02:37 +0000","x","@nova hi @bo","","","",""\n'
            '"2","","","2015-01-25 02:02:37 +0000","x","RT @bo: hi","5","13","",""\n')  # fmt: skip
    items = read_bytes(tmp_path, "tweets.csv", head + rows)
    assert kind_of(tmp_path / "tweets.csv") == "x"
    assert sorted((t.person_key, t.kind, t.date.day) for t in touches(items)) == [
        ("x:12", "comment", 24), ("x:bo", "comment", 24), ("x:bo", "reshare", 25),
    ]  # fmt: skip
    post = {"tweet": {"id_str": "3", "created_at": "Tue Mar 05 14:02:11 +0000 2024",
                      "full_text": "@bo", "in_reply_to_user_id_str": "13",
                      "in_reply_to_screen_name": "bo"}}  # fmt: skip
    items = read_bytes(tmp_path, "c.js", js("community_tweet", [post]))
    assert [t.person_key for t in touches(items)] == ["x:13"]


def test_the_newest_requests_of_instagram(tmp_path: Path) -> None:
    entry = {"title": "", "string_list_data": [{"value": "perm", "timestamp": 1_700_000_000}]}
    text = json.dumps({"relationships_permanent_follow_requests": [entry]})
    items = read_bytes(tmp_path, "recent_follow_requests.json", text)
    assert [p.handles[0].invited_on for p in people(items)] == [date(2023, 11, 14)]


def test_the_one_who_is_a_connection_is_not_the_owner(tmp_path: Path) -> None:
    base = "https://www.linkedin.com/in/"
    (tmp_path / "c.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        f"Ana,Ruiz,{base}ana,,Co,CEO,08 Feb 2026\n"
    )
    (tmp_path / "m.csv").write_text(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
        "DATE,SUBJECT,CONTENT,FOLDER\n"
        f"1,,Ana Ruiz,{base}ana,Me X,{base}me,2025-06-01 14:03:22 UTC,,hi,INBOX\n"
        f"1,,Ana Ruiz,{base}ana,Me X,{base}me,13/06/2025 14:03,,hi,INBOX\n"
    )
    items = read_all(tmp_path)
    assert not only(items, OwnerNeeded)
    assert [(t.direction, t.date) for t in touches(items)] == [
        ("in", date(2025, 6, 1)), ("in", date(2025, 6, 13)),
    ]  # fmt: skip


def test_a_name_known_from_elsewhere_is_not_the_owner_of_linkedin_messages(tmp_path: Path) -> None:
    text = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,"
        "FOLDER\n"
        "1,,Ana Ruiz,,Me X,2025-06-01 14:03:22 UTC,,hi,INBOX\n"
        "1,,Me X,,Ana Ruiz,2025-06-02 14:03:22 UTC,,yo,INBOX\n"
    )
    assert only(read_bytes(tmp_path, "m.csv", text, me=("casey from elsewhere",)), OwnerNeeded)
    items = read_bytes(tmp_path, "m.csv", text, me=("Me X",))
    assert [t.direction for t in touches(items)] == ["in", "out"]


def test_invitations_a_spreadsheet_wrote(tmp_path: Path) -> None:
    text = 'From,To,Sent At,Message,Direction\nMe,Tom,"29/01/26, 14:37",hi,OUTGOING\n'
    items = read_bytes(tmp_path, "i.csv", text)
    assert [(t.direction, t.date) for t in touches(items)] == [("out", date(2026, 1, 29))]


def test_times_that_were_written_as_fractions(tmp_path: Path) -> None:
    said = {"sender_name": "Ana", "timestamp_ms": 1415147732057.0, "content": "x"}
    told = {"participants": [{"name": "Ana"}, {"name": "Me"}], "messages": [said], "title": "Ana"}
    items = read_bytes(tmp_path, "message_1.json", json.dumps(told))
    assert [t.date for t in touches(items)] == [date(2014, 11, 5)]


def test_older_tables_of_discord_have_a_wall_clock(tmp_path: Path) -> None:
    text = ('AuthorID,Author,Date,Content,Attachments,Reactions\n'
            '"2","nova#1234","05-Mar-24 02:02 PM","hi","",""\n'
            '"1","me","3/6/2024 2:03 PM","yo","",""\n')  # fmt: skip
    items = read_bytes(tmp_path, "x.csv", text, me=("me",))
    assert [(t.direction, t.date, t.at) for t in touches(items)] == [
        ("in", date(2024, 3, 5), None), ("out", date(2024, 3, 6), None),
    ]  # fmt: skip


def test_an_instagram_account_is_in_whichever_field_holds_one(tmp_path: Path) -> None:
    url = "https://www.instagram.com/_u/{}"
    entries = [
        {"title": "ann", "string_list_data": [{"href": url.format("ann"), "value": url}]},
        {"title": "Bo Li", "string_list_data": [{"href": url.format("bo.li") + "/?x=1"}]},
        {"title": "", "string_list_data": [{"href": "x", "value": "Cy"}]},
        {"title": "No One", "string_list_data": []},
    ]
    text = json.dumps({"relationships_following": entries})
    items = read_bytes(tmp_path, "following.json", text)
    assert [p.key for p in people(items)] == ["instagram:ann", "instagram:bo.li", "instagram:cy"]
    assert reasons(items) == ["it names no account"]


def test_a_telegram_export_with_many_pictures_of_the_owner_first(tmp_path: Path) -> None:
    full = {
        "about": "x",
        "personal_information": {"user_id": 1, "first_name": "Me"},
        "profile_pictures": [{"date": "2020-01-01T00:00:00", "photo": "x" * 100}] * 200,
        "contacts": {"about": "x", "list": [{"user_id": 2, "first_name": "Ana"}]},
    }
    items = read_bytes(tmp_path, "result.json", json.dumps(full))
    assert [p.key for p in people(items)] == ["telegram:2"]


def test_a_signal_export_whose_first_line_says_more(tmp_path: Path) -> None:
    lines: list[dict[str, Any]] = [
        {"backupTimeMs": "1", "version": "1"},
        {"account": {"givenName": "Me", "avatar": "x" * 9000}},
        {"recipient": {"id": "1", "self": {}}},
        {"stickerPack": {"packId": "x"}},
        {"recipient": {"id": "2", "contact": {"aci": "A=", "profileGivenName": "Ana"}}},
        {"chat": {"id": "1", "recipientId": "2"}},
        {"chatItem": {"chatId": "1", "authorId": "2", "dateSent": "1709551234000",
                      "incoming": {}, "standardMessage": {}}},
    ]  # fmt: skip
    items = read_bytes(tmp_path, "main.jsonl", "\n".join(map(json.dumps, lines)))
    assert [(t.person_key, t.direction) for t in touches(items)] == [("signal:A=", "in")]


def test_github_answers_one_a_line(tmp_path: Path) -> None:
    lines = "".join(
        json.dumps({"login": one, "id": n, "html_url": "x", "type": "User"}) + "\n"
        for n, one in enumerate(("Ana", "bo"), 1)
    )
    items = read_bytes(tmp_path, "followers.json", lines)
    assert [(p.key, p.handles[0].follows_me) for p in people(items)] == [
        ("github:1", True), ("github:2", True),
    ]  # fmt: skip


def test_guests_answers_and_old_comments_of_slack(tmp_path: Path) -> None:
    users = [{"id": one, "name": name, "profile": {"real_name": name.title()}}
             for one, name in (("U001", "me"), ("U002", "ana"))]  # fmt: skip
    guest = {"real_name": "Gu Est", "display_name": "guest", "name": "gu"}
    day = [
        {"type": "message", "user": "U009", "text": "<@U001>", "ts": "1709551241.1",
         "user_profile": guest},
        {"type": "message", "user": "U002", "text": "re", "ts": "1709551242.1",
         "subtype": "thread_broadcast", "thread_ts": "1709551200.1", "root": {"user": "U001"}},
    ]  # fmt: skip
    direct = [{"type": "message", "subtype": "file_comment", "ts": "1709551243.1",
               "comment": {"user": "U002", "comment": "c"}}]  # fmt: skip
    files = {"users.json": users, "channels.json": [], "general/2024-03-04.json": day,
             "dms.json": [{"id": "D1", "members": ["U001", "U002"]}],
             "D1/2024-03-04.json": direct}  # fmt: skip
    for name, value in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(json.dumps(value))
    items = read_all(tmp_path, me=("me",))
    assert [(t.person_key, t.kind, t.direction) for t in touches(items)] == [
        ("slack:U009", "comment", "in"),
        ("slack:U002", "comment", "in"),
        ("slack:U002", "message", "in"),
    ]
    assert next(p.name for p in people(items) if p.key == "slack:U009") == "Gu Est"


def test_signal_export_as_lines_of_json_knows_me(tmp_path: Path) -> None:
    def line(who: str, text: str) -> str:
        return json.dumps({"date": "2024-01-15 23:59:00", "sender": who, "body": text, "quote": "",
                           "sticker": "", "reactions": [], "attachments": []})  # fmt: skip

    text = "\n".join([line("Ana", "hi"), line("Me", "yo"), line("", "?")])
    items = read_bytes(tmp_path, "Ana/data.json", text)
    assert [(t.person_key, t.direction, t.date, t.others) for t in touches(items)] == [
        ("signal:ana", "in", date(2024, 1, 15), 1), ("signal:ana", "out", date(2024, 1, 15), 1),
    ]  # fmt: skip
    assert reasons(items) == ["it has no sender or no time"]
    chat = "[2019-12-24, 12:23] Ana: hi\nmore\n[2019-12-24, 12:24] Me: yo\n"
    assert [t.direction for t in touches(read_bytes(tmp_path, "Ana/chat.md", chat))] == [
        "in",
        "out",
    ]


CONNECTIONS = [
    (
        'Notizen:\n"Beim Export …"\n\nVorname,Nachname,URL,E-Mail-Adresse,Unternehmen,'
        "Position,Kontakt seit"
    ),
    "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le",
    "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Fecha de conexión",
    "Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il",
    "Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op",
]


@pytest.mark.parametrize("head", CONNECTIONS)
def test_connections_with_columns_in_other_languages(tmp_path: Path, head: str) -> None:
    row = "Ana,Ruiz,https://www.linkedin.com/in/ana,a@x.org,Holaluz,Engineer,08 Feb 2021"
    items = read_bytes(tmp_path, "x.csv", f"{head}\n{row}\n")
    (ana,) = people(items)
    assert (ana.key, ana.org, ana.role, ana.emails) == (
        "linkedin:ana", "Holaluz", "Engineer", ("a@x.org",),
    )  # fmt: skip
    assert ana.handles[0].connected_on == date(2021, 2, 8)
    assert only(items, Complete)


def test_dates_a_spreadsheet_wrote_are_read_in_one_order(tmp_path: Path) -> None:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    rows = "Ana,R,https://www.linkedin.com/in/a,,,,{}\nBo,L,https://www.linkedin.com/in/b,,,,{}\n"
    items = read_bytes(tmp_path, "x.csv", head + rows.format("02/03/2021", "13/03/2021"))
    assert [p.handles[0].connected_on for p in people(items)] == [
        date(2021, 3, 2), date(2021, 3, 13),
    ]  # fmt: skip
    items = read_bytes(tmp_path, "x.csv", head + rows.format("02/03/2021", "03/04/2021"))
    assert [p.handles[0].connected_on for p in people(items)] == [None, None]


@pytest.mark.parametrize(
    ("line", "hour", "day"),
    [
        ("31.10.24 г., 15:50 ч. - Ana: hi", 15, date(2024, 10, 31)),
        ("३१/१०/२४, ३:५१ अपराह्न - Ana: hi", 15, date(2024, 10, 31)),
        ("[31.10.24, 15:50 Uhr] Ana: hi", 15, date(2024, 10, 31)),
        ("31/10/2567 15:50 น. - Ana: hi", 15, date(2024, 10, 31)),
        ("[۱۴۰۲/۸/۱۰،‏ ۱۵:۵۰:۴۶] Ana: hi", 15, date(2023, 11, 1)),
        ("[1445/4/16, 15:50:46] Ana: hi", 15, None),
    ],
)
def test_more_headers_of_other_languages(line: str, hour: int, day: date | None) -> None:
    found = header(line)
    assert found is not None
    assert (found.hour, found.rest.strip()) == (hour, "Ana: hi")
    assert day_of(found.numbers, True) == day


@pytest.mark.parametrize(
    ("solar", "common"),
    [
        ((1375, 1, 1), date(1996, 3, 20)),
        ((1398, 12, 29), date(2020, 3, 19)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1402, 12, 30), None),
        ((1403, 1, 1), date(2024, 3, 20)),
        ((1403, 7, 1), date(2024, 9, 22)),
        ((1404, 1, 1), date(2025, 3, 21)),
    ],
)
def test_days_of_the_iranian_calendar(solar: tuple[int, int, int], common: date | None) -> None:
    assert solar_day(*solar) == common
