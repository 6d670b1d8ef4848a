"""X, Facebook, Instagram, Mastodon, Bluesky and GitHub: ties, messages, and the traps between."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
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

from community_desk.core.incoming import Complete, IncomingOwner, OwnerNeeded
from community_desk.errors import DeskError
from community_desk.importers.meta import mended

if TYPE_CHECKING:
    from pathlib import Path

X = "x-twitter/synthetic-twitter-2025-01-22-a1b2c3.zip"


def write(folder: Path, files: dict[str, Any]) -> Path:
    for name, value in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(value if isinstance(value, str) else json.dumps(value))
    return folder


def test_x_followers_get_names_from_own_posts_and_stay_numbers_otherwise() -> None:
    items = read_data(X)
    by_key: dict[str, Any] = {}
    for person in people(items):
        for handle in person.handles:
            by_key.setdefault(person.key, []).append((person.name, handle))
    otter = by_key["x:222000111"]
    assert {name for name, _ in otter} == {"River Otter"}
    assert {handle.identifier for _, handle in otter} == {"river_otter"}
    assert any(handle.follows_me for _, handle in otter)
    assert any(handle.i_follow for _, handle in otter)
    (number_only,) = by_key["x:444000333"]
    assert number_only[0] == ""
    assert (number_only[1].identifier, number_only[1].number) == ("", "444000333")
    assert only(items, Complete) == [Complete("x")]


def test_x_messages_replies_and_reposts_are_told_apart() -> None:
    got = sorted((t.person_key, t.kind, t.direction, t.others) for t in touches(read_data(X)))
    assert got == [
        ("x:222000111", "comment", "out", 1),
        ("x:222000111", "message", "in", 1),
        ("x:222000111", "message", "out", 1),
        ("x:333000222", "comment", "in", 2),
        ("x:333000222", "comment", "out", 1),
        ("x:333000222", "reshare", "out", 1),
    ]


def test_x_blocks_and_mutes_are_nobody() -> None:
    assert not [p for p in people(read_data(X)) if p.key == "x:999"]


def test_x_grailbird_gives_replies_and_says_what_is_missing(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        {
            "data/js/user_details.js": 'var user_details = {"id":"7","screen_name":"Me"}',
            "data/js/tweets/2015_01.js": "Grailbird.data.tweets_2015_01 = "
            + json.dumps(
                [
                    {
                        "id_str": "9007199254740993",
                        "created_at": "2015-01-24 02:02:37 +0000",
                        "text": "@nova hi",
                        "entities": {
                            "user_mentions": [
                                {"id_str": "12", "screen_name": "Nova", "name": "N &amp; V"},
                                {"id": "-1", "id_str": "-1", "screen_name": "gone", "name": "G"},
                                {"id_str": "7", "screen_name": "me", "name": "Me"},
                            ]
                        },
                    }
                ]
            ),
        },
    )
    items = read_all(folder)
    assert {p.key: p.name for p in people(items)} == {"x:12": "N & V", "x:gone": ""}
    assert {t.kind for t in touches(items)} == {"comment"}
    assert "posts only" in sentences(items)


@given(st.text())
def test_mending_proper_text_changes_nothing_twice(text: str) -> None:
    broken = text.encode("utf-8", "replace").decode("latin-1")
    assert mended(broken) in {text.encode("utf-8", "replace").decode(), broken}
    assert mended(mended("Ana Kovač, café")) == "Ana Kovač, café"


def test_facebook_friends_and_messages_are_mended() -> None:
    items = read_data("facebook/synthetic-facebook-casey-2024-10-02.zip")
    names = {p.name for p in people(items)}
    assert {"Ana Kovač", "Jordan Pike", "Nguyễn Thị Hương"} <= names
    assert "Casey Morgan" not in names
    assert "Some Stranger" not in names
    ana = [t for t in touches(items) if t.person_key == "facebook:ana kovač"]
    assert {(t.kind, t.direction) for t in ana} == {
        ("message", "in"),
        ("message", "out"),
        ("call", "mutual"),
        ("react", "out"),
    }
    group = [t for t in touches(items) if t.person_key == "facebook:jordan pike"]
    assert {(t.kind, t.others) for t in group} == {("comment", 2)} or group[0].others == 3
    assert "it is a request from a stranger" in reasons(items)
    gone = [p for p in people(items) if p.name == "Gone Person"]
    assert gone[0].handles[0].ended_on == date(2020, 9, 13)


def thread(sender: str, text: str, **more: Any) -> dict[str, Any]:
    message = {"sender_name": sender, "timestamp_ms": 1_717_321_402_123, "content": text, **more}
    return {
        "participants": [{"name": "Ana"}, {"name": "Me"}],
        "messages": [message],
        "title": "Ana",
    }


def test_long_facebook_threads_in_parts_join_and_both_zips_overlap(tmp_path: Path) -> None:
    base = "your_facebook_activity/messages/inbox/ana_1"
    later = thread("Me", "two")
    later["messages"][0]["timestamp_ms"] += 1000
    same = {
        "participants": ["Ana", "Me"],
        "threadName": "Ana",
        "messages": [
            {"senderName": "Ana", "text": "one", "timestamp": 1_717_321_402_123, "type": "Generic"}
        ],
    }
    one = thread("Ana", "one", type="Generic")
    folder = write(
        tmp_path, {f"{base}/message_10.json": one, f"{base}/message_2.json": later,
                   "messages/Ana_1.json": same}
    )  # fmt: skip
    got = [(t.direction, t.kind) for t in touches(read_all(folder))]
    assert sorted(got) == [("in", "message"), ("out", "message")]


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"type": "Unsubscribe"}, "somebody joined or left"),
        ({"is_unsent": True}, "it was taken back"),
        ({"content": "Ana named the group Hikers."}, "it is a note of the group, not a message"),
    ],
)
def test_what_is_no_message_is_said(tmp_path: Path, message: dict[str, Any], reason: str) -> None:
    folder = write(
        tmp_path, {"messages/inbox/ana_1/message_1.json": thread("Ana", "x") | {
            "messages": [thread("Ana", "x")["messages"][0] | message]}}
    )  # fmt: skip
    assert reasons(read_all(folder)) == [reason]


def test_deleted_accounts_are_nobody(tmp_path: Path) -> None:
    value = thread("Facebook user", "hi")
    value["participants"][0]["name"] = value["title"] = "Facebook user"
    items = read_all(write(tmp_path, {"messages/inbox/x_1/message_1.json": value}))
    assert people(items) == []
    assert reasons(items) == ["the other account is gone"]


def test_facebook_pages_of_a_kind_nobody_knows_ask_for_json(tmp_path: Path) -> None:
    folder = write(tmp_path, {"messages/inbox/ana_1/message_1.html": "<html><body>new</body>"})
    with pytest.raises(DeskError, match="JSON"):
        read_all(folder)
    items = read_data("facebook/msgvault-html_simple")
    assert [t.direction for t in touches(items)] == ["out", "in", "out"]


@pytest.mark.parametrize(
    "name",
    [
        "instagram/synthetic-instagram-2020-connections.json",
        "instagram/synthetic-instagram-casey-2023",
        "instagram/synthetic-instagram-casey-2025",
    ],
)
def test_every_vintage_of_instagram_lists_names_the_otter(name: str) -> None:
    items = read_data(name, me=("Casey Morgan",))
    otter = next(p for p in people(items) if p.key == "instagram:otter.lab")
    handle = otter.handles[0]
    assert (handle.identifier, handle.i_follow, handle.follows_me) == ("otter.lab", True, True)
    assert handle.connected_on is not None
    assert not only(items, Complete), "an export may cover part of the time only"


def test_instagram_messages_find_the_login_through_the_folder() -> None:
    items = read_data("instagram/synthetic-instagram-casey-2025", me=("Casey Morgan",))
    got = {(t.person_key, t.kind, t.direction) for t in touches(items)}
    assert got == {
        ("instagram:otter.lab", "react", "in"),
        ("instagram:otter.lab", "message", "out"),
    }
    assert "Otter Lab ✨" in {p.name for p in people(items)}


def test_blocked_and_pending_lists_are_no_followers(tmp_path: Path) -> None:
    entry = {"title": "", "string_list_data": [{"href": "", "value": "foe", "timestamp": 1}]}
    folder = write(
        tmp_path,
        {
            "followers_and_following/followers_1.json": [
                {"title": "", "media_list_data": [],
                 "string_list_data": [{"href": "", "value": "friend", "timestamp": 1}]}
            ],
            "followers_and_following/blocked_profiles.json": {
                "relationships_blocked_users": [entry]
            },
        },
    )  # fmt: skip
    assert {p.key for p in people(read_all(folder))} == {"instagram:friend"}


def test_mastodon_archive_tells_reply_direct_message_and_boost() -> None:
    name = "mastodon/synthetic-archive-20250102031500-0123456789abcdef0123456789abcdef.zip"
    items = read_data(name)
    assert only(items, IncomingOwner)[0].handles[0].identifier == "otter@social.example"
    assert {(t.person_key, t.kind) for t in touches(items)} == {
        ("mastodon:marten@other.example", "comment"),
        ("mastodon:marten@other.example", "message"),
        ("mastodon:badger@third.example", "reshare"),
    }


def test_mastodon_follows_and_lists_read_and_mutes_do_not(tmp_path: Path) -> None:
    found = people(read_data("mastodon/synthetic-following_accounts.csv"))
    assert {p.handles[0].identifier for p in found} == {
        "marten@other.example",
        "badger@third.example",
    }
    assert all(p.handles[0].i_follow for p in found)
    lists = read_bytes(tmp_path, "lists.csv", "Friends,a@x.example\nFriends,b@x.example\n")
    assert [p.tags for p in people(lists)] == [("Friends",), ("Friends",)]
    muted = "Account address,Hide notifications\na@x.example,true\n"
    assert people(read_bytes(tmp_path, "muted.csv", muted)) == []


def test_bluesky_gives_numbers_follows_and_what_was_said() -> None:
    items = read_data("bluesky/synthetic-repo.car")
    assert {t.kind for t in touches(items)} <= {"comment", "react", "reshare"}
    assert touches(items)
    followed = [p for p in people(items) if p.handles[0].i_follow]
    assert followed
    assert all(p.handles[0].number.startswith("did:") and not p.name for p in people(items))


def test_a_damaged_repository_is_refused(tmp_path: Path) -> None:
    from importer_reading import DATA

    data = (DATA / "bluesky/synthetic-repo.car").read_bytes()
    with pytest.raises(DeskError, match="damaged"):
        read_bytes(tmp_path, "a.car", data[: len(data) // 2])


def test_github_lists_know_their_direction_and_what_is_no_person(tmp_path: Path) -> None:
    (otter, marten) = people(read_data("github/synthetic-followers.json"))
    assert otter.handles[0].follows_me is True
    assert otter.handles[0].i_follow is None
    assert marten.handles[0].number == "1002"
    page = json.dumps([{"login": "Acme", "id": 1, "html_url": "x", "type": "Organization"}])
    bot = json.dumps([{"login": "d[bot]", "id": 2, "html_url": "x", "type": "Bot"}])
    items = people(read_bytes(tmp_path, "following.json", page + "\n" + bot))
    assert [p.not_person for p in items] == ["company", "bot"]
    assert items[0].handles[0].i_follow is True


def test_the_account_that_exported_is_the_owner() -> None:
    items = read_data("github/synthetic-account-export")
    assert [p.name for p in people(items)] == ["Otter Dev"]
    assert only(items, IncomingOwner)[0].emails == ("casey@example.com",)


def test_threads_that_do_not_tell_ask_for_the_owner() -> None:
    items = read_data("instagram/chat-miner-message_1.json")
    assert set(only(items, OwnerNeeded)[0].candidates) == {"John Doe", "Jane Doe"}
    assert touches(items) == []
    told = read_data("instagram/chat-miner-message_1.json", me=("Jane Doe",))
    assert {t.direction for t in touches(told)} == {"in", "out"}


def test_a_gone_account_makes_no_group_of_two(tmp_path: Path) -> None:
    talk = {
        "participants": [{"name": "Ana"}, {"name": "Casey"}], "title": "Ana",
        "messages": [one for who in ("Ana", "Facebook user", "Casey")
                     for one in thread(who, "hi")["messages"]],
    }  # fmt: skip
    path = write(tmp_path / "f", {"messages/inbox/ana_1/message_1.json": talk})
    items = read_all(path, me=("Casey",))
    assert [(t.kind, t.direction, t.others) for t in touches(items)] == [
        ("message", "in", 1), ("message", "out", 1),
    ]  # fmt: skip
    assert reasons(items) == ["the other account is gone"]


def test_a_room_is_the_same_in_a_later_export_with_more_people(tmp_path: Path) -> None:
    def keys(folder: str, names: list[str]) -> set[str]:
        talk = {
            "participants": [{"name": one} for one in names], "title": "Trail",
            "messages": thread("Ana", "hi")["messages"],
        }  # fmt: skip
        path = write(tmp_path / folder, {"messages/inbox/trail_1/message_1.json": talk})
        return {t.import_key for t in touches(read_all(path, me=("Casey",)))}

    first = keys("a", ["Ana", "Bob", "Casey"])
    assert first == keys("b", ["Ana", "Bob", "Cy", "Casey"])


@pytest.mark.parametrize(
    ("value", "ties", "said"),
    [
        (
            {"relationships_follow_requests_sent": [{"title": "pend", "string_list_data": []}]},
            1,
            "",
        ),
        (
            {"relationships_blocked_users": [{"title": "evil", "string_list_data": []}]},
            0,
            "blocked",
        ),
    ],
)
def test_single_lists_of_instagram_are_told_by_their_key(
    tmp_path: Path, value: dict[str, Any], ties: int, said: str
) -> None:
    items = read_all(write(tmp_path / "f", {"anything.json": value}))
    assert len(people(items)) == ties
    assert said in sentences(items)


def test_an_uploaded_phone_book_alone_is_read(tmp_path: Path) -> None:
    book = {"address_book_v2": {"address_book": [
        {"name": "Ana Lee", "details": [{"contact_point": "+15551234567"}]}]}}  # fmt: skip
    items = read_all(write(tmp_path / "f", {"x.json": book}))
    assert [(p.name, p.phones) for p in people(items)] == [("Ana Lee", ("+15551234567",))]


def test_instagram_as_html_asks_for_json(tmp_path: Path) -> None:
    path = write(tmp_path / "f", {})
    page = path / "followers_and_following" / "followers_1.html"
    page.parent.mkdir(parents=True)
    page.write_text("<html>ana</html>")
    with pytest.raises(DeskError, match=r"Instagram export as HTML.*JSON"):
        read_all(path)


def test_x_messages_alone_tell_the_owner_by_being_in_every_talk(tmp_path: Path) -> None:
    def talk(other: str, mine: str) -> dict[str, Any]:
        said = {"id": other, "senderId": other, "recipientId": mine, "text": "x",
                "createdAt": "2024-03-05T14:02:11.123Z"}  # fmt: skip
        return {"dmConversation": {
            "conversationId": f"{other}-{mine}",
            "messages": [{"messageCreate": said}]}}  # fmt: skip

    head = "window.YTD.direct_messages.part0 = "
    two = head + json.dumps([talk("11", "9"), talk("12", "9")])
    items = read_bytes(tmp_path, "direct-messages.js", two)
    assert [(t.person_key, t.direction) for t in touches(items)] == [("x:11", "in"), ("x:12", "in")]
    one = head + json.dumps([talk("11", "9")])
    (asked,) = only(read_bytes(tmp_path, "one.js", one), OwnerNeeded)
    assert set(asked.candidates) == {"11", "9"}


def test_posts_to_nobody_are_counted_in_a_sentence(tmp_path: Path) -> None:
    post = {"tweet": {"id_str": "1", "created_at": "Tue Mar 05 14:02:11 +0000 2024",
                      "full_text": "hello world", "entities": {"user_mentions": []}}}  # fmt: skip
    text = "window.YTD.tweets.part0 = " + json.dumps([post])
    items = read_bytes(tmp_path, "tweets.js", text)
    assert not touches(items)
    assert "1 post or message to nobody in particular" in sentences(items)


def test_a_table_of_posts_is_no_table_of_people(tmp_path: Path) -> None:
    text = '"tweet_id","timestamp","source","text"\n"1","2015-01-24 02:02:37 +0000","web","hi"\n'
    with pytest.raises(DeskError, match="none of the formats"):
        read_bytes(tmp_path, "tweets.csv", text)


def test_a_broken_address_is_no_account(tmp_path: Path) -> None:
    """Found by mutation: the library refuses a bracket in a server's name with a bare error."""
    with pytest.raises(DeskError):
        read_bytes(tmp_path, "a.csv", 'Ana,https://[x/@ana\n"?>,//community"]><x>&\n')
    actor = {"id": "https://[x/users/me", "preferredUsername": "me", "name": "Me"}
    folder = write(
        tmp_path / "archive",
        {
            "actor.json": actor,
            "outbox.json": {"orderedItems": []},
            "following_accounts.csv": "Account address,Show boosts\nana@x.org,true\n",
        },
    )
    (ana,) = people(read_all(folder))
    assert ana.key == "mastodon:ana@x.org"
