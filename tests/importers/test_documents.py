"""JSON read piece by piece: the same values as whole, in constant memory, damage in words."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from importer_reading import people, read_all, touches

from community_desk.core.incoming import Complete, Skipped
from community_desk.errors import FileError
from community_desk.importers import documents, open_source

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=25,
)


def file_of(folder: Path, text: str, name: str = "a.json") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def walked(path: Path, depth: int) -> list[tuple[tuple[str | int, ...], Any]]:
    with open_source([path]) as source:
        return list(documents.walk(source, path.name, lambda where: len(where) < depth))


def opened(value: Any, depth: int, path: tuple[str | int, ...] = ()) -> Any:
    """The same by the plain way: containers above the depth are gone into."""
    if len(path) < depth and isinstance(value, list | dict):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in pairs:
            yield from opened(inner, depth, (*path, key))
    else:
        yield path, value


@given(value=values, depth=st.integers(0, 5), indent=st.none() | st.just(2))
def test_piece_by_piece_is_the_same_as_whole(
    tmp_path_factory: pytest.TempPathFactory, value: Any, depth: int, indent: int | None
) -> None:
    path = file_of(tmp_path_factory.mktemp("w"), json.dumps(value, indent=indent))
    assert walked(path, depth) == list(opened(value, depth))


def test_values_longer_than_a_piece_and_over_its_edge_are_whole(tmp_path: Path) -> None:
    value = {"a": ["x" * 3_000_000, 12345, "é" * 700_000], "n": 1234567890}
    path = file_of(tmp_path, json.dumps(value, ensure_ascii=False))
    assert walked(path, 2) == list(opened(value, 2))


@pytest.mark.parametrize(
    "text", ['{"a": [1, 2', '{"a" 1}', '{"a": }', "[1, 2]]", "{1: 2}", "", '["a', "[nope]"]
)
def test_damage_is_one_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileError, match=r"a\.json is (cut off or damaged|empty)"):
        walked(file_of(tmp_path, text), 3)


def test_depth_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="nested too deeply"):
        walked(file_of(tmp_path, "[" * 200_000 + "]" * 200_000), 1)


def test_the_array_of_a_script_comes_one_by_one(tmp_path: Path) -> None:
    for text in ("window.YTD.tweets.part0 = [ 1, {}, 3 ];", "[1,{},3]", "\ufeffx = [1, {}, 3]"):
        path = file_of(tmp_path, text)
        with open_source([path]) as source:
            assert list(documents.assigned_items(source, path.name)) == [1, {}, 3]
    path = file_of(tmp_path, "window.x = {}")
    with open_source([path]) as source:
        assert list(documents.assigned_items(source, path.name)) == []


def chat(number: int, messages: int) -> dict[str, Any]:
    other = {"from": f"Person {number}", "from_id": f"user{number}"}
    me = {"from": "Casey Morgan", "from_id": "user1"}
    return {
        "name": f"Person {number}",
        "type": "personal_chat",
        "id": number,
        "messages": [
            {
                "id": n,
                "type": "message",
                "date": "2024-03-01T10:00:00",
                "date_unixtime": str(1_709_287_200 + n * 60),
                "text": "hello " * 20,
                **(me if n % 2 else other),
            }
            for n in range(messages)
        ],
    }


def export(folder: Path, messages: int, *, chats_first: bool = False) -> Path:
    """A Telegram export with two chats."""
    mine = {"user_id": 1, "first_name": "Casey", "last_name": "Morgan"}
    parts = {
        "about": "x",
        "personal_information": mine,
        "contacts": {"about": "x", "list": [{"first_name": "Ana", "user_id": 5}]},
        "chats": {"about": "x", "list": [chat(7, messages), chat(8, 2)]},
    }
    if chats_first:
        parts = dict(reversed(parts.items()))
    return file_of(folder, json.dumps(parts), "result.json")


@pytest.mark.parametrize("chats_first", [False, True])
def test_a_telegram_export_reads_the_same_in_any_order(tmp_path: Path, chats_first: bool) -> None:
    found = read_all(export(tmp_path, 40, chats_first=chats_first))
    assert {one.name for one in people(found)} == {"Ana", "Person 7", "Person 8"}
    assert {one.direction for one in touches(found)} == {"in", "out"}


def test_memory_does_not_grow_with_a_telegram_export(tmp_path: Path) -> None:
    # One chat of one day: what is kept of it does not grow either.
    peaks = []
    for count in (20_000, 60_000):
        parts = {
            "personal_information": {"user_id": 1, "first_name": "Casey"},
            "chats": {"about": "x", "list": [chat(7, 3) | {"messages": [
                {"id": n, "type": "service", "action": "pin_message", "from": "Person 7",
                 "from_id": "user7", "text": "hello " * 30} for n in range(count)]}]},
        }  # fmt: skip
        path = file_of(tmp_path, json.dumps(parts), "result.json")
        assert path.stat().st_size > count * 250
        tracemalloc.start()
        with open_source([path]) as source:
            for _ in documents.walk(source, path.name, lambda where: len(where) < 5):
                pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.2
    assert peaks[1] < 12_000_000


def test_of_a_list_that_breaks_off_nobody_is_missing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    account = '[{"account": {"accountId": "1", "username": "me", "email": "me@x.org"}}]'
    file_of(folder, f"window.YTD.account.part0 = {account}", "account.js")
    entry = '{{"{0}": {{"accountId": "{1}"}}}}'
    whole = ",".join(entry.format("follower", n) for n in range(10, 13))
    file_of(folder, f"window.YTD.follower.part0 = [{whole}]", "follower.js")
    following = f"window.YTD.following.part0 = [{entry.format('following', 20)}, {{"
    file_of(folder, following, "following.js")
    found = read_all(tmp_path)
    assert len({one.key for one in people(found)}) == 4
    assert not [one for one in found if isinstance(one, Complete)]
    assert [one.where for one in found if isinstance(one, Skipped)] == ["data/following.js"]
    file_of(folder, following.rstrip(" ,{") + "]", "following.js")
    assert [one.channel for one in read_all(tmp_path) if isinstance(one, Complete)] == ["x"]
