"""Exports as web pages: Telegram, Facebook and Instagram, every vintage known; attacks refused."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
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

from community_desk.core.incoming import Complete, IncomingOwner, OwnerNeeded, Skipped
from community_desk.errors import DeskError
from community_desk.importers import pages
from community_desk.importers.page_dates import page_clock

if TYPE_CHECKING:
    from pathlib import Path


def put(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


# Telegram


def page(title: str, *messages: str) -> str:
    return (
        '<!DOCTYPE html>\n<html>\n <head>\n  <meta charset="utf-8"/>\n<title>Exported Data</title>'
        "</head>\n <body onload='CheckLocation();'>\n  <div class='page_wrap'>\n"
        '   <div class="page_header">\n    <div class="content">\n     <div class="text bold">\n'
        f"{title} \n     </div>\n    </div>\n   </div>\n"
        '   <div class="page_body chat_page">\n    <div class="history">\n'
        + "".join(messages)
        + "    </div>\n   </div>\n  </div>\n </body>\n</html>\n"
    )


def note(text: str, number: int = -1) -> str:
    return (
        f'     <div class="message service" id="message{number}">\n      <div class="body details">'
        f"\n{text}\n      </div>\n     </div>\n"
    )


def said(
    number: int, who: str, text: str, when: str = "26.05.2021 18:03:43 UTC+03:00", inner: str = ""
) -> str:
    name = f'       <div class="from_name">\n{who} \n       </div>\n' if who else ""
    joined = "" if who else " joined"
    return (
        f'     <div class="message default clearfix{joined}" id="message{number}">\n'
        '      <div class="pull_left userpic_wrap">\n       <div class="userpic userpic2">\n'
        '        <div class="initials">\nA\n        </div>\n       </div>\n      </div>\n'
        '      <div class="body">\n'
        f'       <div class="pull_right date details" title="{when}">\n18:03\n       </div>\n'
        f"{name}{inner}"
        f'       <div class="text">\n{text}\n       </div>\n      </div>\n     </div>\n'
    )


FORWARD = (
    '<div class="pull_left forwarded userpic_wrap"></div><div class="forwarded body">'
    '<div class="from_name">\nSomebody Else <span class="date details" '
    'title="01.01.2020 10:00:00 UTC+03:00"> 01.01.2020 10:00:00</span></div>'
    '<div class="text">theirs</div></div>'
)
CALL = (
    '<div class="media_wrap clearfix"><div class="media clearfix pull_left media_call{}">'
    '<div class="fill pull_left"></div><div class="body"><div class="title bold">Ana</div>'
    '<div class="status details">Outgoing (31 seconds)</div></div></div></div>'
)


def test_a_telegram_talk_of_two_gives_who_when_and_which_way(tmp_path: Path) -> None:
    text = page(
        "Ana Ruiz",
        note("26 May 2021"),
        said(1, "Ana Ruiz", "hola <b>tú</b><br>otra"),
        said(2, "", "again", "27.05.2021 00:30:00 UTC+03:00"),
        said(3, "Casey", "yes", inner=FORWARD),
        said(4, "Casey", "", inner=CALL.format(" success")),
        said(5, "Casey", "", inner=CALL.format("")),
        note("Casey pinned this message", 6),
        said(7, "Deleted Account", "boo"),
        said(8, "Ana Ruiz", "when", "tomorrow"),
    )
    path = tmp_path / "ChatExport_2021-05-26"
    items = read_all(put(path, {"messages.html": text, "css/style.css": "x"}), keep_bodies=True)
    assert [(t.person_key, t.kind, t.direction, t.others) for t in touches(items)] == [
        ("telegram:ana ruiz", "message", "in", 1),
        ("telegram:ana ruiz", "message", "in", 1),
        ("telegram:ana ruiz", "message", "out", 1),
        ("telegram:ana ruiz", "call", "mutual", 1),
        ("telegram:ana ruiz", "message", "out", 1),
    ]
    first = touches(items)[0]
    assert first.at == datetime(2021, 5, 26, 15, 3, 43, tzinfo=UTC)
    assert first.text == "hola túotra"
    assert {p.name for p in people(items)} == {"Ana Ruiz"}
    assert reasons(items) == [
        "it is a note of the chat, not a message",
        "the sender's account is gone",
        "its date cannot be read (tomorrow)",
    ]
    assert "by name only" in sentences(items)


def test_a_telegram_time_without_zone_keeps_its_day(tmp_path: Path) -> None:
    late = "26.05.2021 23:59:59"
    text = page("Ana", said(1, "Ana", "x", late), said(2, "Me", "y", late))
    items = read_bytes(tmp_path, "renamed.bin", text)
    assert kind_of(tmp_path / "renamed.bin") == "telegram"
    assert [(t.date, t.at) for t in touches(items)] == [(date(2021, 5, 26), None)] * 2


def test_nobody_joins_over_a_note_of_a_telegram_chat(tmp_path: Path) -> None:
    text = page("Ana", said(1, "Ana", "x"), note("1 June"), said(2, "", "y"), said(3, "Me", "z"))
    items = read_bytes(tmp_path, "m.html", text)
    assert len(touches(items)) == 2
    assert "it does not say who wrote it" in reasons(items)


def test_a_telegram_group_asks_who_is_who_and_counts_the_others(tmp_path: Path) -> None:
    text = page("Trip", *(said(n, who, "x") for n, who in enumerate(("Ana", "Ben", "Me"), 1)))
    assert only(read_bytes(tmp_path, "m.html", text), OwnerNeeded)[0].candidates == (
        "Ana", "Ben", "Me",
    )  # fmt: skip
    # A name known from elsewhere is not taken for one of these.
    assert only(read_bytes(tmp_path, "m.html", text, me=("Casey",)), OwnerNeeded)
    items = read_bytes(tmp_path, "m.html", text, me=("Me",))
    assert [(t.person_key, t.kind, t.direction, t.others) for t in touches(items)] == [
        ("telegram:ana", "comment", "in", 2),
        ("telegram:ben", "comment", "in", 2),
        ("telegram:ana", "comment", "out", 2),
        ("telegram:ben", "comment", "out", 2),
    ]


def listed(name: str, details: str, info: str = "") -> str:
    return (
        '<div class="entry clearfix"><div class="pull_left userpic_wrap"></div><div class="body">'
        f'<div class="pull_right info details">{info}</div><div class="name bold">\n{name}\n</div>'
        f'<div class="details_entry details">\n{details}\n</div></div></div>'
    )


def test_a_full_telegram_export_of_pages(tmp_path: Path) -> None:
    row = (
        '<div class="row"><div class="label details">x</div><div class="value bold">{}</div></div>'
    )
    owner = '<div class="personal_info clearfix">' + "".join(
        row.format(one) for one in ("Casey", "Morgan", "+1 555 010 0100", "@caseym")
    )
    folder = put(
        tmp_path,
        {
            "export_results.html": f"<!DOCTYPE html><html><body>{owner}</div></body></html>",
            "lists/contacts.html": "<html><body>"
            + listed("Ana Ruiz", "+34 600 000 001")
            + listed("No Phone", "")
            + listed("Deleted Account", "")
            + "</body></html>",
            "lists/chats.html": "<html><body>"
            + listed("Ana Ruiz", "2 messages", "Private chat")
            + listed("News", "9 messages", "Public channel")
            + listed("Casey Morgan", "1 message", "Saved messages")
            + "</body></html>",
            "chats/chat_001/messages.html": page("Ana Ruiz", said(1, "Ana Ruiz", "x")),
            "chats/chat_001/messages2.html": page("Ana Ruiz", said(2, "Casey Morgan", "y")),
            "chats/chat_002/messages.html": page("News", said(3, "News", "z")),
            "chats/chat_003/messages.html": page("Casey Morgan", said(4, "Casey Morgan", "me")),
        },
    )
    items = read_all(folder, country="US")
    assert only(items, IncomingOwner)[0].names == ("Casey Morgan",)
    assert only(items, IncomingOwner)[0].phones == ("+15550100100",)
    assert {(p.name, p.phones) for p in people(items)} >= {
        ("Ana Ruiz", ("+34600000001",)),
        ("No Phone", ()),
    }
    assert {p.name for p in people(items)} == {"Ana Ruiz", "No Phone"}
    assert [(t.direction, t.person_key) for t in touches(items)] == [
        ("in", "telegram:ana ruiz"),
        ("out", "telegram:ana ruiz"),
    ]
    assert "2 chats" in sentences(items)


def test_where_only_the_title_speaks_it_may_be_a_channel(tmp_path: Path) -> None:
    items = read_bytes(tmp_path, "m.html", page("News", said(1, "News", "z")))
    assert [(p.name, p.not_person) for p in people(items)] == [("News", "room")]
    items = read_bytes(
        tmp_path, "m.html", page("News", note("Channel created", 1), said(2, "News", "z"))
    )
    assert people(items) == []


# Facebook and Instagram

NEW = '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">{}</div>'
OLD = '<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">{}</div>'


def meta(title: str, *blocks: str, logo: str = "Facebook", main: str = 'main class="_a706"') -> str:
    return (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />'
        '<base href="../../" /><style type="text/css">a{color:red}</style>'
        f"<title>{title}</title></head><body class='_5vb_'><div class='clearfix _ikh'>"
        f'<img src="files/{logo}-Logo.png" alt="{logo}" /><div class="_a705">'
        f'<header class="_a70a"><div class="_a70d"><h1>{title}</h1><aside>Generated '
        '<time datetime="2026-09-09T08:16Z">2026-09-09T08:16Z</time></aside></div></header>'
        f'<{main} role="main">{"".join(blocks)}</{main.split()[0]}></div></div></body></html>'
    )


def new(who: str, text: str, when: str, liked: str = "") -> str:
    liked = f'<div><ul class="_a6-q"><li>{liked}</li></ul></div>' if liked else ""
    return NEW.format(
        f'<h2 class="_3-95 _2pim _a6-h _a6-i">{who}</h2><div class="_3-95 _a6-p"><div><div></div>'
        f"<div>{text}</div><div></div><div></div>{liked}</div></div>"
        f'<div class="_3-94 _a6-o">{when}</div>'
    )


def old(who: str, text: str, when: str) -> str:
    return OLD.format(
        f'<div class="_3-96 _2pio _2lek _2lel">{who}</div><div class="_3-96 _2let"><div><div></div>'
        f'<div>{text}</div></div></div><div class="_3-94 _2lem">{when}</div>'
    )


def section(who: str, text: str, when: str) -> str:
    return (
        f'<section class="_a6-g" aria-label="x"><h2 class="_2ph_ _a6-h">{who}</h2>'
        f'<div class="_2ph_"><div><div>{text}</div></div></div>'
        f'<footer class="_3-94"><div class="_a72d">{when}</div></footer></section>'
    )


def unknown(who: str, text: str, when: str) -> str:
    """What classes of the future may look like: only the order and the depth are left."""
    return f'<div class="x1"><div>{who}</div><div><div>{text}</div></div><p>{when}</p></div>'


@pytest.mark.parametrize("block", [new, old, section, unknown])
@pytest.mark.parametrize("logo", ["Facebook", "Instagram"])
def test_a_thread_of_any_vintage(tmp_path: Path, block: object, logo: str) -> None:
    assert callable(block)
    text = meta(
        "Ana Kovač",
        block("Me", "later &lt;3", "Jan 02, 2024, 9:22 am"),
        block("Ana Kovač", "one", "Dec 31, 2023, 11:59 pm"),
        logo=logo,
    )
    folder = put(tmp_path, {"messages/inbox/ana_1/message_1.html": text})
    assert kind_of(folder) == logo.casefold()
    items = read_all(folder, keep_bodies=True)
    assert [(t.direction, t.date, t.at, t.others, t.text) for t in touches(items)] == [
        ("in", date(2023, 12, 31), None, 1, "one"),
        ("out", date(2024, 1, 2), None, 1, "later <3"),
    ]
    assert {p.name for p in people(items)} == {"Ana Kovač"}


def test_a_thread_page_is_told_by_content_whatever_it_is_called(tmp_path: Path) -> None:
    text = meta("Ana", new("Me", "a", "Jan 02, 2024, 9:22 am"), new("Ana", "b", "x"))
    path = tmp_path / "renamed"
    path.write_text(text)
    assert kind_of(path) == "facebook"
    posts = meta("Your posts", new("Me updated his status.", "a", "Jan 02, 2024, 9:22 am"))
    path.write_text(posts)
    with pytest.raises(DeskError, match="HTML"):
        kind_of(path)


def test_people_stay_when_a_date_cannot_be_read(tmp_path: Path) -> None:
    text = meta(
        "Ana", new("Ana", "a", "Xyz 02, 2024, 9:22 am"), new("Me", "b", "5 mei 2024 om 10:00")
    )
    items = read_all(put(tmp_path, {"messages/inbox/a_1/message_1.html": text}))
    assert {p.name for p in people(items)} == {"Ana"}
    assert [t.date for t in touches(items)] == [date(2024, 5, 5)]
    assert reasons(items) == ["its date cannot be read (Xyz 02, 2024, 9:22 am)"]
    assert "1.html, message 1" in only(items, Skipped)[0].where


def test_dates_of_numbers_are_decided_for_the_whole_page_or_not_at_all(tmp_path: Path) -> None:
    blocks = [new("Ana", "a", "03/04/2021 9:22"), new("Me", "b", "13/04/2021 9:22")]
    file = "messages/inbox/a_1/message_1.html"
    items = read_all(put(tmp_path, {file: meta("Ana", *blocks)}))
    assert [t.date for t in touches(items)] == [date(2021, 4, 3), date(2021, 4, 13)]
    assert "were read with the day first" in sentences(items)
    put(tmp_path, {file: meta("Ana", blocks[0], new("Me", "c", "04/05/2021"))})
    assert touches(read_all(tmp_path)) == []
    told = read_all(tmp_path, day_first=False)
    assert [t.date for t in touches(told)] == [date(2021, 3, 4), date(2021, 4, 5)]


def test_a_group_on_a_page_counts_those_who_are_named_above(tmp_path: Path) -> None:
    top = NEW.format('<div class="_2ph_ _a6-h">Teilnehmer: Ana, Ben, Cy und Me</div>')
    text = meta("Trip", top, new("Ana", "a", "Jan 02, 2024, 9:22 am", "❤Me"),
                new("Me", "b", "Jan 03, 2024, 9:22 am", "👍Ben (Jan 4, 2024)"))  # fmt: skip
    items = read_all(put(tmp_path, {"messages/inbox/t_1/message_1.html": text}), me=("Me",))
    got = {(t.person_key.partition(":")[2], t.kind, t.direction, t.others) for t in touches(items)}
    assert got >= {("ana", "comment", "in", 3), ("ana", "react", "out", 1)}
    assert ("ben", "react", "in", 1) in got
    assert {p.name for p in people(items)} == {"Ana", "Ben", "Cy"}


def test_names_on_top_tell_who_speaks_where_no_class_is_known(tmp_path: Path) -> None:
    def said(who: str, text: str, when: str) -> str:
        return f"<div><div><div>{who}</div></div><div>{text}</div><div>{when}</div></div>"

    text = (
        "<!DOCTYPE html><html><head><title>Ana</title></head><body><div>Participants: Me, Ana</div>"
        + said("Me", "hi", "Oct 19, 2019 at 2:37 PM")
        + said("Ana", "2 Oct 2019", "19 Oct 2019, 14:38")
        + "</body></html>"
    )
    items = read_all(put(tmp_path, {"messages/inbox/ana_1/message_1.html": text}))
    assert [(t.direction, t.date) for t in touches(items)] == [
        ("out", date(2019, 10, 19)),
        ("in", date(2019, 10, 19)),
    ]
    path = tmp_path / "renamed"
    path.write_text(text)
    assert kind_of(path) == "facebook"


def test_messages_of_2010_in_one_page(tmp_path: Path) -> None:
    def message(who: str, when: str, text: str) -> str:
        return (
            f'<div class="message"><div class="message_header"><span class="user">{who}</span>'
            f'<span class="meta">{when}</span></div></div><p>{text}</p>'
        )

    text = (
        '<html><head><meta charset="UTF-8"/><title>Casey - Messages</title></head><body>'
        '<div class="nav"><ul><li><a href="x">Profile</a></li></ul></div>'
        '<div class="contents"><h1>Casey Morgan</h1><div><div class="thread">Ana Ruiz, Casey Morgan'
        + message("Casey Morgan", "Friday, 25 July 2014 at 11:13 UTC+01", "two")
        + message("Ana Ruiz", "Sunday, July 20, 2014 at 2:16am CST", "one")
        + '</div><div class="thread">Ben Ito, Casey Morgan, Cleo'
        + message("Ben Ito", "mardi 3 juin 2014, 11:13", "x")
        + message("100001@facebook.com", "mardi 3 juin 2014, 11:14", "y")
        + "</div></div></div></body></html>"
    )
    items = read_all(put(tmp_path, {"html/messages.htm": text}), keep_bodies=True)
    got = [(t.person_key, t.direction, t.date, t.others, t.text) for t in touches(items)]
    assert got[:3] == [
        ("facebook:ana ruiz", "in", date(2014, 7, 20), 1, "one"),
        ("facebook:ana ruiz", "out", date(2014, 7, 25), 1, "two"),
        ("facebook:ben ito", "in", date(2014, 6, 3), 3, "x"),
    ]
    number = next(p for p in people(items) if p.key == "facebook:100001")
    assert (number.name, number.handles[0].number) == ("", "100001")


def test_friends_of_every_vintage(tmp_path: Path) -> None:
    files = {
        "connections/friends/your_friends.html": meta(
            "Your friends",
            section("Ana Kovač", "", "Oct 19, 2025 1:47:55 pm"),
            section("O&#039;Brien &amp; Co", "", "6月 30, 2026 5:30:53 AM"),
            section("No Date", "", ""),
            section("Odd Date", "", "Xyz 30, 2026"),
        ),
        "friends/sent_friend_requests.html": meta("x", old("Ben", "", "Oct 01, 2019, 1:47 PM")),
        "friends/removed_friends.html": meta("x", new("Cy", "", "Oct 02, 2019, 1:47 PM")),
    }
    items = read_all(put(tmp_path, files))
    state = {
        p.name: (h.connected_on, h.invited_on, h.ended_on) for p in people(items) for h in p.handles
    }
    assert state == {
        "Ana Kovač": (date(2025, 10, 19), None, None),
        "O'Brien & Co": (date(2026, 6, 30), None, None),
        "No Date": (None, None, None),
        "Odd Date": (None, None, None),
        "Ben": (None, date(2019, 10, 1), None),
        "Cy": (None, None, date(2019, 10, 2)),
    }
    assert len(reasons(items)) == 1
    # A page proves nothing about who is missing.
    assert not only(items, Complete)


def test_friends_of_2010_stand_in_lists(tmp_path: Path) -> None:
    text = (
        '<html><body><div class="contents"><h1>Casey</h1><div><h2>Friends</h2><ul>'
        "<li>Ana Ruiz (Jan 5, 2011)</li><li>Ben Ito</li></ul><h2>Removed Friends</h2><ul>"
        "<li>Cy (5 Feb 2012)</li></ul><h2>Friend Peer Group</h2><ul><li>Adults</li></ul></div>"
        "</div></body></html>"
    )
    items = read_all(put(tmp_path, {"html/friends.htm": text}))
    state = {p.name: (p.handles[0].connected_on, p.handles[0].ended_on) for p in people(items)}
    assert state == {
        "Ana Ruiz": (date(2011, 1, 5), None),
        "Ben Ito": (None, None),
        "Cy": (None, date(2012, 2, 5)),
    }


def follower(name: str, when: str) -> str:
    link = f'<a target="_blank" href="https://www.instagram.com/{name}">{name}</a>'
    return NEW.format(f'<div class="_a6-p"><div><div>{link}</div><div>{when}</div></div></div>')


def followed(name: str, when: str) -> str:
    url = f"https://www.instagram.com/_u/{name}"
    return NEW.format(
        f'<h2 class="_3-95 _2pim _a6-h _a6-i">{name}</h2><div class="_a6-p"><div><div>'
        f'<a target="_blank" href="{url}">{url}</a></div><div>{when}</div></div></div>'
    )


def test_followers_and_following_of_instagram(tmp_path: Path) -> None:
    base = "connections/followers_and_following"
    files = {
        f"{base}/followers_1.html": meta(
            "Follower", follower("Ann", "03. Sept. 2026, 9:33 pm"), follower("b.ob_", "??? 3"),
            logo="Instagram",
        ),
        f"{base}/following.html": meta(
            "Abonniert", followed("ann", "08. Sept. 2026, 3:54 pm"), followed("dan", ""),
            logo="Instagram",
        ),
        f"{base}/close_friends.html": meta("x", follower("zoe", "x"), logo="Instagram"),
        f"{base}/blocked_profiles.html": meta("x", follower("bad", "x"), logo="Instagram"),
        f"{base}/recently_unfollowed_profiles.html": meta(
            "x", follower("gone", "Sep 01, 2026, 9:33 pm"), logo="Instagram"
        ),
        "start_here.html": meta("x", "<a href='https://www.instagram.com/x'>x</a>"),
    }  # fmt: skip
    folder = put(tmp_path, files)
    assert kind_of(folder) == "instagram"
    items = read_all(folder)
    got = {
        h.identifier: (h.follows_me, h.i_follow, h.connected_on, h.ended_on)
        for p in people(items)
        for h in p.handles
    }
    assert got == {
        "ann": (True, True, date(2026, 9, 8), None),
        "b.ob_": (True, None, None, None),
        "dan": (None, True, None, None),
        "gone": (None, None, None, date(2026, 9, 1)),
    }
    assert len(reasons(items)) == 1
    alone = read_all(folder / base / "following.html")
    assert {p.handles[0].i_follow for p in people(alone)} == {True}


def test_accounts_without_links_are_told_by_the_folder(tmp_path: Path) -> None:
    block = NEW.format('<h2 class="_a6-h">alice</h2><div><div>Jan 01, 2025 1:00 am</div></div>')
    file = "connections/followers_and_following/following.html"
    items = read_all(put(tmp_path, {file: f"<html><body><main>{block}</main></body></html>"}))
    assert [(p.key, p.handles[0].i_follow) for p in people(items)] == [("instagram:alice", True)]


def test_calls_on_a_page(tmp_path: Path) -> None:
    when = "Jan 02, 2024, 9:22 am"
    text = meta("Ana", new("Ana", "<div>Ana called you.</div><div>Duration: 5 minutes</div>", when),
                new("Ana", "You missed a call from Ana.", when), new("Me", "hi", when))  # fmt: skip
    items = read_all(put(tmp_path, {"messages/inbox/a_1/message_1.html": text}))
    assert [(t.kind, t.direction, t.text) for t in touches(items)] == [
        ("call", "mutual", "Call"),
        ("message", "in", "Missed call"),
        ("message", "out", ""),
    ]


def test_pages_of_instagram_say_the_same_people_as_json(tmp_path: Path) -> None:
    message = {"sender_name": "Otter Lab", "timestamp_ms": 1_704_187_320_000, "content": "b"}
    mine = {"sender_name": "Me", "timestamp_ms": 1_704_187_380_000, "content": "c"}
    told = {"participants": [{"name": "Otter Lab"}, {"name": "Me"}], "title": "Otter Lab",
            "messages": [mine, message]}  # fmt: skip
    folder = "your_instagram_activity/messages/inbox/otterlab_1"
    one = put(tmp_path / "json", {f"{folder}/message_1.json": json.dumps(told)})
    text = meta("Otter Lab", new("Me", "c", "Jan 02, 2024, 9:23 am"),
                new("Otter Lab", "b", "Jan 02, 2024, 9:22 am"), logo="Instagram")  # fmt: skip
    two = put(tmp_path / "html", {f"{folder}/message_1.html": text})
    plain, paged = read_all(one), read_all(two)
    assert people(plain)
    assert [p.key for p in people(plain)] == [p.key for p in people(paged)]
    assert [t.direction for t in touches(plain)] == [t.direction for t in touches(paged)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sep 13, 2020, 12:26 PM", (2020, 9, 13)),
        ("03. Sept. 2026, 9:33 pm", (2026, 9, 3)),
        ("jun. 07, 2024 5:44 am", (2024, 6, 7)),
        ("martes, 3 de junio de 2014 a las 11:13", (2014, 6, 3)),
        ("Freitag, 25. Juli 2014 um 11:13 UTC+02", (2014, 7, 25)),
        ("2024年9月3日 21:33", (2024, 9, 3)),
        ("2016년 9월 3일 오후 3:00", (2016, 9, 3)),
        ("13 tháng 9, 2020 lúc 15:00", (2020, 9, 13)),
        ("Ağu 03, 2022 1:02 pm", (2022, 8, 3)),
        ("25 Ιουλ 2019, 1:22 μμ", (2019, 7, 25)),
        ("١٣ سبتمبر ٢٠٢٠ ٣:٠٠ م", (2020, 9, 13)),
        ("1 ธ.ค. 2563 13:00", (2020, 12, 1)),
        ("marraskuuta 3, 2020", (2020, 11, 3)),
        ("25 czerwca 2019 12:30", (2019, 6, 25)),
        ("13.09.2020, 12.26", (2020, 9, 13)),
        ("2020-05-28 10:00", (2020, 5, 28)),
        # July in Poland and June in Croatia; day or month first: never guessed.
        ("lip 03, 2021 3:44 PM", None),
        ("05/09/2020 12:26", None),
        ("Feb 30, 2020", None),
        ("hello 2020", None),
        ("12:30", None),
    ],
)
def test_days_in_the_words_of_many_languages(text: str, day: tuple[int, int, int] | None) -> None:
    found = page_clock(text)
    assert (found and (found.year, found.month, found.day)) == day


GOOD = new("Ana", "a", "Jan 02, 2024, 9:22 am") + new("Me", "b", "Jan 02, 2024, 9:22 am")


@pytest.mark.parametrize(
    ("attack", "words"),
    [
        ("<div>" * 100_000, "nested too deeply"),
        ("<div " + 'a="1" ' * 400_000, "never ends"),
        ("<!--" + "-" * 2_500_000, "never ends"),
        ("<script>" + "x" * 2_500_000, ""),
        ("x" * 5_000_000, ""),
        ("<" * 200_000, ""),
        ("<a b=c>" * 200_000, "nested too deeply"),
        ("<br b=c>" * 200_000 + '<a href="' * 200_000, ""),
        ("</b>" * 100_000 + "<p>" * 100_000, ""),
        ("<![x[", ""),
    ],
)
def test_a_page_that_attacks_its_reader_costs_only_what_comes_behind(
    tmp_path: Path, attack: str, words: str
) -> None:
    whole = meta("Ana", GOOD + attack)
    items = read_all(
        put(tmp_path, {"messages/inbox/a_1/message_1.html": whole,
                       "messages/inbox/b_1/message_1.html": meta("Ben", new(
                           "Ben", "b", "Jan 02, 2024, 9:22 am"))}), me=("Me",)
    )  # fmt: skip
    assert "facebook:ben" in {t.person_key for t in touches(items)}
    assert "facebook:ana" in {t.person_key for t in touches(items)}
    if words:
        assert any(words in reason for reason in reasons(items))


PIECES = [
    "<div>", "</div>", "<p>", "</p>", "<li>", "<td>", "<br>", "<br/>", '<a href="x>y">', "<a b=c>",
    "<", ">", "&amp;", "&am", "p;", "text", '"', "'", "<!-- c > d -->", "<!--", "-->", "<?pi?>",
    "<!doctype html>", "<script>", "</script>", "if(a<b)", "<title>", "</title>", "<textarea>",
    "<div class=\"a b\" id='1' hidden>", '<DIV CLASS="A&amp;B">', "</DIV >", " ", "</>", "<1>",
    '<div a="1" a="2">', "<![CDATA[x]]>", '<a"b">', '<a href="<b>">', "<table/>", "é",
]  # fmt: skip


class Careful(pages._Reader):
    """Leaves every tag to the library."""

    def _plain(self, tag: str) -> None:
        """Know none."""


def told(reader: pages._Reader, parts: list[str]) -> list[tuple[object, ...]]:
    """What a reader says, with texts that follow one another joined."""
    found: list[tuple[object, ...]] = []
    with suppress(AssertionError):
        for part in parts:
            reader.feed(part)
        reader.close()
    for step in reader.taken():
        if step.text and found and found[-1][:2] == (step.element, "text"):
            found[-1] = (step.element, "text", f"{found[-1][2]}{step.text}")
        else:
            kind = "text" if step.text else "begins" if step.begins else "ends"
            found.append((step.element, kind, step.text))
    return found


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), max_size=3))
@settings(max_examples=300, deadline=None)
def test_tags_of_plain_shape_say_what_the_library_says(parts: list[str]) -> None:
    assert told(pages._Reader(), parts) == told(Careful(), parts)


def test_an_export_too_large_to_keep_is_read_twice_and_says_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "tg", {
        "messages.html": page("Ana", said(1, "Ana", "hi"), said(2, "Casey", "yes")),
        "messages2.html": page("Ana", said(3, "", "more"), said(4, "Casey", "no")),
    })  # fmt: skip
    put(tmp_path / "fb", {
        f"messages/inbox/a_1/message_{part}.html": meta("Ana", new(
            "Ana", f"text {part}", "Jan 02, 2024, 9:22 am"), new(
            "Casey", f"answer {part}", "Jan 02, 2024, 9:24 am"))
        for part in (1, 2)
    })  # fmt: skip
    kept = [read_all(tmp_path / one, me=("Casey", "Me")) for one in ("tg", "fb")]
    monkeypatch.setattr("community_desk.importers.kept.LIMIT", 0)
    assert [read_all(tmp_path / one, me=("Casey", "Me")) for one in ("tg", "fb")] == kept
    assert len(touches(kept[0])) > 2
    assert len(touches(kept[1])) == 4
