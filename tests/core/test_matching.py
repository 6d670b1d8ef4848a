"""Who an incoming person is: exact keys decide, names only suggest."""

from __future__ import annotations

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from community_desk.core.contactpoints import (
    email_address,
    fediverse_address,
    is_no_reply,
    phone_number,
    profile_handle,
    service_handle,
)
from community_desk.core.incoming import IncomingHandle, IncomingPerson
from community_desk.core.matching import KnownPerson, Matcher, find_duplicates


def incoming(name: str = "", org: str = "", **more: object) -> IncomingPerson:
    return IncomingPerson("k", "w", name, org=org, **more)  # type: ignore[arg-type]


KNOWN = [
    KnownPerson(1, "a", "José García", "Acme, Inc.", ("jose@x.example",)),
    KnownPerson(2, "b", "Maria Lopez", "Globex", (), ("+46701234567",)),
    KnownPerson(3, "c", "Ben Okafor", "", (), (), (("linkedin", "ben-okafor", ""),)),
    KnownPerson(4, "d", "", "", (), (), (("x", "", "99"),)),
]


def test_an_exact_key_is_the_same_person_whatever_the_name() -> None:
    matcher = Matcher(KNOWN)
    by_mail = matcher.match(incoming("Somebody Else", emails=("jose@x.example",)))
    assert (by_mail.kind, by_mail.person_id, by_mail.key) == ("exact", 1, "same email address")
    by_phone = matcher.match(incoming("", handles=(IncomingHandle("phone", "+46701234567"),)))
    assert by_phone.person_id == 2
    by_number = matcher.match(incoming("Nova", handles=(IncomingHandle("x", "nova", number="99"),)))
    assert by_number.person_id == 4


def test_a_name_alone_never_makes_the_same_person() -> None:
    verdict = Matcher(KNOWN).match(incoming("José García"))
    assert (verdict.kind, verdict.person_id) == ("lookalike", 1)
    assert verdict.why == "same name"


@pytest.mark.parametrize(
    ("name", "org", "why"),
    [
        ("Jose Garcia", "", "same name without accents"),
        ("Jose Garcia", "ACME", "same employer, same name without accents"),
        ("J. Garcia", "Acme Inc", "initial fits, same employer"),
        ("García, José", "", "same name, written differently"),
        ("Jos Garcia", "Acme", "same employer, name 95 % alike"),
    ],
)
def test_look_alikes_say_why(name: str, org: str, why: str) -> None:
    verdict = Matcher(KNOWN).match(incoming(name, org))
    assert (verdict.kind, verdict.person_id, verdict.why) == ("lookalike", 1, why)
    assert 0.6 < verdict.likeness < 1


def test_different_people_are_new() -> None:
    matcher = Matcher(KNOWN)
    for name in ("Maria Garcia", "Ben Smith", "", "Zed"):
        assert matcher.match(incoming(name, "Elsewhere")).kind == "new"


def test_the_strongest_key_wins_and_the_other_is_told() -> None:
    verdict = Matcher(KNOWN).match(
        incoming(
            "Ben",
            emails=("jose@x.example",),
            handles=(IncomingHandle("linkedin", "ben-okafor"),),
        )
    )
    assert (verdict.kind, verdict.person_id) == ("exact", 3)
    assert [(other.person_id, other.why) for other in verdict.others] == [(1, "same email address")]


def test_people_added_during_an_import_are_met_again() -> None:
    matcher = Matcher(KNOWN)
    matcher.add(KnownPerson(-1, "", "New One", "", ("new@x.example",)))
    assert matcher.match(incoming("N", emails=("new@x.example",))).person_id == -1


def test_duplicates_come_once_with_a_reason() -> None:
    known = [
        *KNOWN,
        KnownPerson(5, "e", "Garcia José", "Acme"),
        KnownPerson(6, "f", "Other Name", "", ("jose@x.example",)),
    ]
    found = {(a, b): (why, likeness) for a, b, why, likeness in find_duplicates(known)}
    assert found[1, 5][0] == "same employer, same name, written differently"
    assert found[1, 6] == ("same email address", 1.0)
    assert len(found) == 2


def test_blocking_finds_a_slip_in_either_word() -> None:
    rnd = random.Random(3)
    letters = "abcdefghiklmnoprstuv"

    def word() -> str:
        return "".join(rnd.choice(letters) for _ in range(8)).capitalize()

    known = [KnownPerson(i, str(i), f"{word()} {word()}") for i in range(3000)]
    matcher = Matcher(known)
    for person in rnd.sample(known, 60):
        given, family = person.name.split()
        for slip in (f"{given[:-1]} {family}", f"{given} {family[:5]}x{family[5:]}"):
            verdict = matcher.match(incoming(slip))
            assert (verdict.kind, verdict.person_id) == ("lookalike", person.id)


def test_thousands_of_one_name_stay_bounded() -> None:
    matcher = Matcher(KnownPerson(i, str(i), "Anna Svensson") for i in range(5000))
    verdict = matcher.match(incoming("Anna Svensson"))
    assert verdict.kind == "lookalike"
    assert len(verdict.others) <= 5


@pytest.mark.parametrize(
    ("url", "channel", "identifier"),
    [
        ("https://www.linkedin.com/in/Zo%C3%AB-Brandt/?x=1", "linkedin", "zoë-brandt"),
        ("www.linkedin.com/in/ana", "linkedin", "ana"),
        ("https://github.com/Octocat", "github", "octocat"),
        ("https://twitter.com/@Nova", "x", "nova"),
        ("https://mastodon.social/@ana", "mastodon", "ana@mastodon.social"),
        ("https://chaos.social/users/Bo", "mastodon", "bo@chaos.social"),
        ("https://bsky.app/profile/ana.bsky.social", "bluesky", "ana.bsky.social"),
        ("https://www.instagram.com/_u/otterlab", "instagram", "otterlab"),
        ("https://wa.me/46701234567", "whatsapp", "+46701234567"),
    ],
)
def test_profile_addresses_become_handles(url: str, channel: str, identifier: str) -> None:
    handle = profile_handle(url)
    assert handle is not None
    assert (handle.channel, handle.identifier) == (channel, identifier)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://example.com",
        "https://github.com",
        "https://x.com/home",
        "not a url",
        "http://[",
    ],
)
def test_other_addresses_are_no_handles(url: str) -> None:
    assert profile_handle(url) is None


def test_an_x_account_number_is_kept_as_number() -> None:
    handle = profile_handle("https://twitter.com/intent/user?user_id=1234567890123456789")
    assert handle is not None
    assert (handle.identifier, handle.number) == ("", "1234567890123456789")


def test_contact_points_have_one_spelling() -> None:
    assert email_address(" MAILTO:Ana@X.Example ") == "ana@x.example"
    assert email_address("no at sign") == ""
    assert email_address("a@b@c") == ""
    assert phone_number("070-123 45 67", "SE") == "+46701234567"
    assert phone_number("0046 70 123 45 67") == "+46701234567"
    assert phone_number("tel:+46-70-123-45-67;ext=7") == "+46701234567"
    assert phone_number("070-123 45 67") == ""
    assert fediverse_address("@Ana@Example.Social") == "ana@example.social"
    assert service_handle("Twitter", "@Nova") == IncomingHandle("x", "nova")
    assert service_handle("Skype", "nova") is None
    assert is_no_reply("no-reply@x.example")
    assert is_no_reply("MAILER-DAEMON@x.example".casefold())
    assert not is_no_reply("rene.replyton@x.example")


@given(
    st.sampled_from(["1", "7", "33", "39", "44", "46", "49", "81", "86", "234", "351", "380"]),
    st.text("0123456789 -", min_size=4, max_size=14),
)
@example("86", "110000000000")
def test_the_short_way_for_numbers_agrees_with_the_long_one(code: str, rest: str) -> None:
    import phonenumbers

    text = f"+{code}{rest}"
    try:
        parsed = phonenumbers.parse(text, None)
        possible = phonenumbers.is_possible_number(parsed)
    except phonenumbers.NumberParseException:
        possible = False
    expected = ""
    if possible:
        expected = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    if sum(char.isdigit() for char in text) >= 5:
        assert phone_number(text) == expected
