"""Lists of texts in a column are the same JSON as ever."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from community_desk.store.jsontext import decoded_texts, encoded, encoded_texts

TEXTS = st.lists(st.text() | st.sampled_from(['"', "\\", "\n", "é", "\ud800", "\u2028"]))


@given(TEXTS)
def test_texts_go_out_and_come_back(texts: list[str]) -> None:
    assert encoded_texts(texts) == json.dumps(texts, ensure_ascii=False)
    assert decoded_texts(encoded_texts(texts)) == texts
    assert decoded_texts(json.dumps(texts)) == texts
    assert encoded({"a": texts}) == json.dumps({"a": texts}, ensure_ascii=False)


def test_nothing_is_an_empty_list() -> None:
    for nothing in (None, "", "[]", "null"):
        assert decoded_texts(nothing) == []
    assert decoded_texts('\n ["a"]') == ["a"]
