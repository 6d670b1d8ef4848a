"""The sentences of the ladder in the user's language."""

from __future__ import annotations

from datetime import date
from functools import partial

from community_desk.core.filling import fill
from community_desk.core.ladder_sentences import SENTENCES, Said
from community_desk.ui.text import digits, short_day, tr
from community_desk.ui.words import channel_name, favour_words, kind_words, stage_name


def ladder_words(said: Said | None, as_of: date) -> str:
    """The sentence with codes named and days written the user's way; empty for none."""
    if said is None:
        return ""
    shown = dict(said.values)
    if "channel" in shown:
        shown["channel"] = channel_name(shown["channel"])
    if "kind" in shown:
        shown["kind"] = kind_words(shown["kind"], shown.pop("direction", "in"))
    if "type" in shown:
        shown["type"] = favour_words(shown["type"])
    if "stage" in shown:
        shown["stage"] = stage_name(shown["stage"])
    day = partial(short_day, today=as_of)
    template = tr(SENTENCES[said.key])
    return fill(
        template, shown, name=shown.get("name", ""), as_of=as_of, day_text=day, number_text=digits
    )
