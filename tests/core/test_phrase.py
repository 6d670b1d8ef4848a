"""The quick line in English and German, and lines written back from drafts."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_desk.core.kinds import Depth, ExchangeStatus, FavourType, Kind, Side, Size
from community_desk.core.phrase import (
    Draft,
    Favour,
    Mention,
    PersonMatch,
    Promise,
    format_draft,
    parse,
)

TODAY = date(2026, 11, 22)  # a Sunday
CHANNELS = {
    "linkedin": "LinkedIn",
    "x": "X (Twitter)",
    "email": "E-mail",
    "phone": "Phone and video calls",
    "sms": "SMS",
    "whatsapp": "WhatsApp",
    "mastodon": "Mastodon",
    "in_person": "In person",
    "club": "Chess club",
}
NAMES = (
    "Ilse Brandt",
    "Tomás Marín",
    "Ana Lopez",
    "Ana Silva",
    "Petra Klein",
    "May Chen",
    "Bob Stone",
    "Priya Krishnan",
    "李小龙",
    "Ilse van der Berg",
    "Bob O'Brien-Smith",
)


def fold(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class Index:
    """People found by whole name or one word of it, as the desk finds them."""

    def find(self, text: str) -> list[PersonMatch]:
        wanted = fold(text)
        return [
            PersonMatch(number, f"uid-{number}", name, "detail")
            for number, name in enumerate(NAMES)
            if wanted == fold(name) or (wanted in fold(name).split() and " " not in wanted)
        ]


def read(line: str, **changes: object) -> Draft:
    options: dict[str, object] = {
        "today": TODAY,
        "people": Index(),
        "topics": ["hiring", "Pricing", "job search"],
        "channels": CHANNELS,
    }
    return parse(line, **(options | changes))  # type: ignore[arg-type]


def names(draft: Draft) -> list[str]:
    return [mention.name for mention in draft.people]


def test_the_line_of_the_picture() -> None:
    line = (
        "coffee with @Ilse Brandt yesterday, she will forward my CV to Petra,"
        " thank her in 2 weeks #hiring"
    )
    draft = read(line)
    assert names(draft) == ["Ilse Brandt"]
    assert (draft.kind, draft.activity, draft.channel) == ("meeting", "coffee", "in_person")
    assert (draft.direction, draft.date) == ("mutual", date(2026, 11, 21))
    assert draft.favours == (
        Favour("receive", "referral", "M", "open", "forward my CV to Petra", person=0),
    )
    assert draft.promises == (Promise("thank her", "me", date(2026, 12, 6), 0),)
    assert draft.topics == ("hiring",)
    assert draft.questions == ()
    assert [(line[span.start : span.end], span.field) for span in draft.spans] == [
        ("coffee", "what"),
        ("@Ilse Brandt", "who"),
        ("yesterday", "when"),
        ("she will forward my CV to Petra", "favour"),
        ("thank her in 2 weeks", "promise"),
        ("#hiring", "topic"),
    ]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("coffee with @Ilse Brandt and Tomás yesterday", ["Ilse Brandt", "Tomás Marín"]),
        ("lunch with Petra, Bob Stone and Priya", ["Petra Klein", "Bob Stone", "Priya Krishnan"]),
        ("Kaffee mit Petra und Priya gestern", ["Petra Klein", "Priya Krishnan"]),
        ("call with tomas", ["Tomás Marín"]),
        ("coffee with 李小龙", ["李小龙"]),
        ("coffee with Ilse van der Berg", ["Ilse van der Berg"]),
        ("coffee with Bob O'Brien-Smith", ["Bob O'Brien-Smith"]),
        ("called May about the march", ["May Chen"]),
        ("lunch with May in May", ["May Chen"]),
        ("lunch with Tuesday Weld Friday", ["Tuesday Weld"]),
        ("lunch with Zed Zulu and Yan", ["Zed Zulu", "Yan"]),
        ("Zoltan wrote", ["Zoltan"]),
        ("coffee with Petra about Priya's offer", ["Petra Klein"]),
        ("coffee with Petra, she will write to Priya", ["Petra Klein"]),
        ("liked Priya's post", ["Priya Krishnan"]),
        ("Priya introduced me to Petra", ["Priya Krishnan"]),
        ("introduced me to Petra", []),
        ("got an intro to Priya from Petra", ["Petra Klein"]),
        ("Petra: coffee yesterday", ["Petra Klein"]),
        ("introduced Priya to Petra", ["Priya Krishnan"]),
        ("coffee with Petra and petra", ["Petra Klein"]),
        ("write to someone@priya.example", []),
        ("Mittagessen und Kaffee", []),
    ],
)
def test_who(line: str, people: list[str]) -> None:
    assert names(read(line)) == people


@pytest.mark.parametrize(
    ("line", "kind", "channel", "direction", "initiated"),
    [
        ("coffee with Petra", "meeting", "in_person", "mutual", None),
        ("lunch with Petra on linkedin", "meeting", "linkedin", "mutual", None),
        ("call with Petra", "call", "phone", "mutual", None),
        ("called Petra", "call", "phone", "mutual", "me"),
        ("Petra called me", "call", "phone", "mutual", "them"),
        ("call from Petra", "call", "phone", "mutual", "them"),
        ("meeting with Petra on zoom", "call", "phone", "mutual", None),
        ("wrote to Petra", "message", None, "out", None),
        ("Petra wrote", "message", None, "in", None),
        ("she wrote yesterday on LinkedIn", "message", "linkedin", "in", None),
        ("mailed Petra", "message", "email", "out", None),
        ("got an email from Petra", "message", "email", "in", None),
        ("sent Petra a message on x", "message", "x", "out", None),
        ("dm from Petra", "message", "x", "in", None),
        ("dm to Petra on mastodon", "message", "mastodon", "out", None),
        ("WhatsApp from Petra", "message", "whatsapp", "in", None),
        ("Petra commented on linkedin", "comment", "linkedin", "in", None),
        ("liked Petra's post on x", "react", "x", "out", None),
        ("postcard from Petra", "letter", "in_person", "in", None),
        ("met Petra at PyCon", "encounter", "in_person", "mutual", None),
        ("met Petra for coffee", "meeting", "in_person", "mutual", None),
        ("ran into Petra", "encounter", "in_person", "mutual", None),
        ("worked with Petra on the site", "work", "in_person", "mutual", None),
        ("message to Petra via chess club", "message", "club", "out", None),
        ("Kaffee mit Petra", "meeting", "in_person", "mutual", None),
        ("Anruf von Petra", "call", "phone", "mutual", "them"),
        ("Petra angerufen", "call", "phone", "mutual", "me"),
        ("Petra hat mich angerufen", "call", "phone", "mutual", "them"),
        ("mit Petra telefoniert", "call", "phone", "mutual", None),
        ("schrieb Petra", "message", None, "out", None),
        ("Petra schrieb gestern", "message", None, "in", None),
        ("Petra hat geschrieben", "message", None, "in", None),
        ("Nachricht von Petra über LinkedIn", "message", "linkedin", "in", None),
        ("Mail an Petra", "message", "email", "out", None),
        ("Petra auf der Messe getroffen", "encounter", "in_person", "mutual", None),
        ("Petra getroffen", "meeting", "in_person", "mutual", None),
        ("sent Petra an email", "message", "email", "out", None),
        ("Petra sent me a message", "message", None, "in", None),
        ("wrote Petra a letter", "letter", "in_person", "out", None),
        ("Petra's birthday party", "encounter", "in_person", "mutual", None),
        ("Petra eine Nachricht auf LinkedIn geschrieben", "message", "linkedin", "out", None),
    ],
)
def test_what(
    line: str, kind: str, channel: str | None, direction: str, initiated: str | None
) -> None:
    draft = read(line)
    assert (draft.kind, draft.channel, draft.direction, draft.initiated) == (
        kind,
        channel,
        direction,
        initiated,
    )
    assert draft.text in ("", "PyCon", "site", "Messe")


@pytest.mark.parametrize(
    ("line", "side", "kind", "size", "status", "text"),
    [
        ("Petra asked for feedback", "request", "feedback", "S", "open", "feedback"),
        ("Petra asked me about pricing", "request", "advice", "S", "open", "pricing"),
        ("I asked Petra for a referral", "ask", "referral", "M", "open", "a referral"),
        ("helped Petra with her move", "give", "work", "M", "done", "her move"),
        ("gave Petra advice", "give", "advice", "S", "done", "advice"),
        ("gave Petra a big intro", "give", "intro", "L", "done", "a big intro"),
        ("Petra helped me with taxes", "receive", "other", "S", "done", "taxes"),
        ("Petra introduced me to Sam", "receive", "intro", "M", "done", "introduced me to Sam"),
        ("Petra recommended me", "receive", "referral", "M", "done", "recommended me"),
        ("Petra will introduce me to Sam", "receive", "intro", "M", "open", "introduce me to Sam"),
        ("got feedback from Petra", "receive", "feedback", "S", "done", "feedback"),
        ("introduced Petra to Priya", "give", "intro", "M", "done", "introduced Petra to Priya"),
        ("Petra hat um Feedback gebeten", "request", "feedback", "S", "open", "Feedback"),
        ("Petra um Rat gebeten", "ask", "advice", "S", "open", "Rat"),
        ("Petra beim Umzug geholfen", "give", "work", "M", "done", "Umzug"),
        ("Petra hat mir bei den Folien geholfen", "receive", "resource", "S", "done", "den Folien"),
        ("Petra hat mich empfohlen", "receive", "referral", "M", "done", "mich empfohlen"),
    ],
)
def test_favours(line: str, side: str, kind: str, size: str, status: str, text: str) -> None:
    draft = read(line)
    assert draft.favours == (Favour(side, kind, size, status, text, person=0),)
    assert names(draft) == ["Petra Klein"]
    assert draft.text == ""


@pytest.mark.parametrize(
    ("line", "who", "text", "due"),
    [
        ("I'll send Petra the slides by Friday", "me", "send Petra the slides", "2026-11-27"),
        ("coffee with Petra and I'll call her tomorrow", "me", "call her", "2026-11-23"),
        ("coffee with Petra, follow up in 3 weeks", "me", "follow up", "2026-12-13"),
        ("thank Petra", "me", "thank Petra", None),
        ("send Petra the slides Friday", "me", "send Petra the slides", "2026-11-27"),
        ("coffee with Petra, promised her to write", "me", "write", None),
        ("remind me to write Petra by 5 Dec", "me", "write Petra", "2026-12-05"),
        ("Petra promised to introduce me next week", "them", "introduce me", "2026-11-29"),
        ("Petra will forward my CV by Friday", "them", "forward my CV", "2026-11-27"),
        ("Petra'll call me tomorrow", "them", "call me", "2026-11-23"),
        (
            "ich schicke Petra die Folien bis Freitag",
            "me",
            "schicke Petra die Folien",
            "2026-11-27",
        ),
        ("Kaffee mit Petra, ihr in 2 Wochen danken", "me", "ihr danken", "2026-12-06"),
        ("Kaffee mit Petra, danke ihr morgen", "me", "danke ihr", "2026-11-23"),
        ("Petra hat versprochen, mich anzurufen", "them", "mich anzurufen", None),
        ("Kaffee mit Petra, versprochen, ihr zu schreiben", "me", "ihr zu schreiben", None),
    ],
)
def test_promises(line: str, who: str, text: str, due: str | None) -> None:
    draft = read(line)
    due_on = date.fromisoformat(due) if due else None
    assert draft.promises == (Promise(text, who, due_on, 0),)
    assert draft.favours == ()
    assert names(draft) == ["Petra Klein"]


def test_what_a_mail_asks_for_is_a_request() -> None:
    draft = read("Email from Petra yesterday: wants advice on taxes")
    assert (draft.kind, draft.direction) == ("message", "in")
    assert draft.favours == (Favour("request", "advice", "S", "open", "advice on taxes", person=0),)


def test_calling_last_friday_is_no_promise() -> None:
    draft = read("call Petra last Friday")
    assert (draft.kind, draft.promises) == ("call", ())
    assert draft.date == date(2026, 11, 20)


def test_whom_a_promise_means_when_there_are_several() -> None:
    draft = read("lunch with Petra and Bob Stone, thank them tomorrow, send Bob Stone the deck")
    assert [promise.person for promise in draft.promises] == [None, 1]


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("deep talk with Petra", "depth", Depth.DEEP),
        ("quick coffee with Petra", "depth", Depth.LIGHT),
        ("coffee with Petra, 45 min", "minutes", 45),
        ("call with Petra for 1.5 hours", "minutes", 90),
        ("call with Petra, half an hour", "minutes", 30),
        ("zoom with Petra 30m", "minutes", 30),
        ("Telefonat mit Petra, 1 Stunde 20 Minuten", "minutes", 80),
        ("dinner with Petra in a group of 6", "others", 5),
        ("dinner with Petra and 3 others", "others", 4),
        ("dinner with Petra and Priya", "others", 2),
        ("coffee with Petra, she confided in me", "confided", True),
        ("Kaffee mit Petra, vertraulich", "confided", True),
        ("Petra wrote, no reply needed", "no_reply_needed", True),
        ("coffee with Petra about pricing", "topics", ("Pricing",)),
        ('coffee with Petra #"job search" #new-thing', "topics", ("job search", "new-thing")),
        ("helped Petra with pricing", "topics", ("Pricing",)),
        ("coffee with Petra about her move", "text", "about her move"),
        ("met Petra, note: she likes, well, tea #really", "text", "she likes, well, tea #really"),
        ("coffee with Petra, her son starts school", "text", "her son starts school"),
    ],
)
def test_details(line: str, field: str, value: object) -> None:
    assert getattr(read(line), field) == value


@pytest.mark.parametrize(
    ("line", "questions"),
    [
        ("coffee with Petra", []),
        ("coffee with Ana", [("which", "Ana")]),
        ("coffee with Zed", [("new", "Zed")]),
        ("she wrote on x", [("who", "")]),
        ("Petra", [("what", "")]),
        ("wrote Petra", [("channel", "")]),
        ("", [("who", ""), ("what", "")]),
    ],
)
def test_what_is_not_clear_is_asked(line: str, questions: list[tuple[str, str]]) -> None:
    assert [(each.about, each.text) for each in read(line).questions] == questions


def test_namesakes_are_offered_and_settled() -> None:
    draft = read("coffee with Ana")
    assert [each.name for each in draft.questions[0].candidates] == ["Ana Lopez", "Ana Silva"]
    chosen = draft.settle(0, draft.questions[0].candidates[1])
    assert names(chosen) == ["Ana Silva"]
    assert chosen.questions == ()
    new = draft.settle(0, None)
    assert new.people[0].is_new
    assert [each.about for each in new.questions] == ["new"]


def test_a_channel_the_desk_does_not_have_is_not_taken() -> None:
    assert read("wrote Petra on discord").channel is None


def test_one_language_alone() -> None:
    assert read("Kaffee mit Petra", languages=["en"]).kind is None
    assert read("coffee with Petra", languages=["de"]).kind is None


LINES = st.lists(
    st.sampled_from(
        [
            "coffee",
            "with",
            "and",
            "Petra",
            "Ana",
            "@Bob",
            "yesterday,",
            "thank",
            "her",
            "in",
            "2",
            "weeks",
            "#hiring",
            "asked",
            "for",
            "feedback",
            "she",
            "will",
            "Friday",
            "by",
            "note:",
            '"',
            "(",
            ".",
            "5/12",
            "Kaffee",
            "mit",
            "gestern",
            "danke",
            "ihr",
            "ich",
            "李小龙",
            "May",
            "𐘀",
            "x",
            "on",
            "linkedin",
            "'s",
            "helped",
            "I'll",
            "the",
            "min",
            "45",
            "group",
            "of",
        ]
    ),
    max_size=14,
).map(" ".join)


@given(LINES | st.text(max_size=60))
def test_no_line_breaks_the_reader(line: str) -> None:
    draft = read(line)
    for span in draft.spans:
        assert 0 <= span.start < span.end <= len(line)
    for mention in draft.people:
        assert mention.text in line or "\\" in line
    for favour in (*draft.favours, *draft.promises):
        assert favour.person is None or '"' in line or favour.person < len(draft.people)


WORDS = (
    st.text(
        st.characters(
            exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\U00010600\U00010601"
        ),
        min_size=1,
        max_size=20,
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
# A topic begins with a letter or figure and holds no @: that marks a person anywhere.
TOPIC_WORDS = WORDS.filter(lambda word: word[0].isalnum() and "@" not in word)
DAYS = st.integers(-3000, 3000).map(lambda days: TODAY + timedelta(days=days))
KNOWN = st.sampled_from([name for name in NAMES if not name.startswith("Ana")])


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    if draw(st.booleans()):
        name = draw(KNOWN)
        (match,) = Index().find(name)
        return Mention(name, match)
    if draw(st.booleans()):
        candidates = tuple(Index().find("Ana"))
        return Mention("Ana", draw(st.sampled_from(candidates)), candidates)
    return Mention(draw(WORDS.filter(lambda text: not Index().find(text))))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    people = draw(
        st.lists(mentions(), min_size=1, max_size=3, unique_by=lambda each: each.name.casefold())
    )
    person = st.none() | st.integers(0, len(people) - 1)
    kind = draw(st.sampled_from(Kind))
    live = kind in (Kind.CALL, Kind.MEETING, Kind.ENCOUNTER, Kind.WORK)
    favours = st.builds(
        Favour,
        st.sampled_from([each.value for each in Side]),
        st.sampled_from([each.value for each in FavourType]),
        st.sampled_from([each.value for each in Size]),
        st.sampled_from([each.value for each in ExchangeStatus]),
        WORDS,
        st.booleans(),
        person,
    )
    promises = st.builds(Promise, WORDS, st.sampled_from(["me", "them"]), st.none() | DAYS, person)
    return Draft(
        line="",
        people=tuple(people),
        kind=kind,
        channel=draw(st.sampled_from(sorted(CHANNELS))),
        direction="mutual" if live else draw(st.sampled_from(["in", "out", "mutual"])),
        date=draw(DAYS),
        depth=draw(st.sampled_from(Depth)),
        others=draw(st.integers(1, 40)),
        minutes=draw(st.none() | st.integers(1, 999)),
        initiated=draw(st.sampled_from([None, "me", "them"])),
        confided=draw(st.booleans()),
        no_reply_needed=draw(st.booleans()),
        topics=tuple(draw(st.lists(TOPIC_WORDS, max_size=2, unique_by=str.casefold))),
        favours=tuple(draw(st.lists(favours, max_size=2))),
        promises=tuple(draw(st.lists(promises, max_size=2))),
        text=draw(st.just("") | WORDS),
    )


@given(drafts())
def test_a_draft_written_as_a_line_is_read_back_the_same(draft: Draft) -> None:
    line = format_draft(draft)
    again = read(line, topics=[])
    assert replace(again, line="", spans=(), questions=()) == draft


def test_a_corrected_draft_becomes_a_line_again() -> None:
    draft = read("coffee with @Ilse Brandt yesterday, thank her in 2 weeks #hiring")
    moved = replace(draft, date=date(2026, 11, 19))
    again = read(format_draft(moved))
    assert again.date == date(2026, 11, 19)
    assert (again.activity, again.promises, again.topics) == (
        "coffee",
        draft.promises,
        ("hiring",),
    )
    assert read(format_draft(draft.with_kind("call"))).kind == "call"


COUNT_COMPILED = """
import sys
from datetime import date
from community_desk.core import phrase

compiled = 0

def count(frame, event, _argument):
    global compiled
    code = frame.f_code
    if event == "call" and code.co_name == "compile" and code.co_filename.endswith("_compiler.py"):
        compiled += 1

channels = {"linkedin": "LinkedIn", "email": "E-mail"}
phrase.prepare(channels) if sys.argv[1] == "prepared" else None
sys.setprofile(count)
line = "coffee with Ana yesterday, she offered an intro, thank her on Friday #hiring"
phrase.parse(line, today=date(2026, 6, 1), people=phrase._NoPeople(), channels=channels)
sys.setprofile(None)
print(compiled)
"""


def test_a_desk_without_channels_reads_a_line_all_the_same() -> None:
    found = read("coffee yesterday", channels={})
    assert (found.kind, found.date) == (Kind.MEETING, TODAY - timedelta(days=1))


def test_rules_compiled_ahead_are_not_compiled_at_the_first_line() -> None:
    def compiled(how: str) -> int:
        command = [sys.executable, "-c", COUNT_COMPILED, how]
        return int(subprocess.run(command, check=True, capture_output=True).stdout)

    assert compiled("unprepared") > 100
    # What hangs on the line itself is left.
    assert compiled("prepared") < 10
