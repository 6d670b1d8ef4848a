"""What holds for every format: told apart by content, read twice alike, never an exception."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from importer_reading import DATA, TODAY, only, people, read_all, touches
from shared_files import SHARED, needs_shared

from community_desk.core.incoming import (
    Incoming,
    IncomingInteraction,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Skipped,
)
from community_desk.core.kinds import Direction, Kind
from community_desk.errors import DeskError
from community_desk.importers import IMPORTERS, open_source, read, recognise
from community_desk.importers.reading import words_of
from community_desk.importers.wire import Opened

FORMATS = {
    "bluesky": {"bluesky"},
    "discord": {"discord"},
    "eml": {"mail"},
    "facebook": {"facebook"},
    "github": {"github"},
    "google-contacts": {"google_csv"},
    "hubspot": {"hubspot"},
    "ics": {"calendar"},
    "instagram": {"instagram"},
    "jcard": {"jcard"},
    "linkedin": {"linkedin", "outlook_csv"},
    "mastodon": {"mastodon"},
    "mbox": {"mail"},
    "monica": {"monica", "monica_sql"},
    "outlook-csv": {"outlook_csv"},
    "plain-csv": {"plain_csv"},
    "signal": {"signal", "signal_text"},
    "slack": {"slack"},
    "telegram": {"telegram"},
    "thunderbird-csv": {"thunderbird_csv"},
    "vcard": {"vcard"},
    "whatsapp": {"whatsapp"},
    "x-twitter": {"x"},
}
ME = ("Casey Morgan", "Casey", "casey@example.com", "Jane Doe", "Test User", "Author 1")


def samples(root: Path) -> list[Path]:
    """Each format's files; a folder is one sample. Loose Slack parts belong to no archive."""
    found = [
        path
        for folder in sorted(root.iterdir())
        if folder.is_dir() and folder.name in FORMATS
        for path in sorted(folder.iterdir())
    ]
    return [path for path in found if not path.name.startswith("zulip-")]


SAMPLES = samples(DATA)
NAMES = [f"{path.parent.name}/{path.name}" for path in SAMPLES]


@pytest.mark.parametrize("path", SAMPLES, ids=NAMES)
def test_each_sample_is_told_by_its_content(path: Path) -> None:
    with open_source([path]) as source:
        assert recognise(source).key in FORMATS[path.parent.name]


@pytest.mark.parametrize("path", SAMPLES, ids=NAMES)
def test_no_other_importer_before_the_right_one_claims_a_sample(path: Path) -> None:
    tables = {"plain_csv", "hubspot", "outlook_csv", "thunderbird_csv", "google_csv", "linkedin"}
    with open_source([path]) as source:
        claims = {one.key for one in IMPORTERS if one.sniff(source)}
        right = recognise(source).key
    spare = claims - {right, "plain_csv"}
    if right == "instagram":
        spare -= {"facebook"}
    if right == "signal_text":
        spare -= {"whatsapp"}
    assert not spare - (tables if right in tables else set())


UNTOLD = {"chat-miner-message_1.json", "synthetic-fullname-only.csv"}
"""A thread that only its folder says is Instagram's, and a list of names without a word."""
FILES = [
    path
    for path in SAMPLES
    if path.is_file() and not zipfile.is_zipfile(path) and path.name not in UNTOLD
]


@pytest.mark.parametrize("called", ["thing.dat", "deep/er/export.txt", "thing"])
@pytest.mark.parametrize("path", FILES, ids=[f"{one.parent.name}/{one.name}" for one in FILES])
def test_a_renamed_sample_among_others_is_told_by_its_content(
    tmp_path: Path, path: Path, called: str
) -> None:
    archive = tmp_path / "mine.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("pictures/one.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)))
        packed.writestr("readme.txt", "What this holds, and why.\nIt came by post, in June.\n")
        packed.write(path, called)
    assert described(archive) == described(path)


def described(path: Path) -> tuple[str, int, int]:
    """The format, and how many people and interactions are read."""
    options = ReadOptions(me=ME, today=TODAY)
    words = list(words_of([path], options))
    formats = {word.key for word in words if isinstance(word, Opened)}
    return ", ".join(sorted(formats)), len(people(words)), len(touches(words))


def checked(path: Path) -> list[Incoming]:
    items = read_all(path, me=ME)
    for item in only(items, Skipped):
        assert item.where
        assert item.reason
    keys = {person.key for person in people(items)}
    for touch in touches(items):
        assert touch.person_key in keys
        assert touch.import_key
        assert touch.kind in set(Kind)
        assert touch.direction in set(Direction)
        assert touch.date <= TODAY
        assert touch.others >= 1
        assert touch.kind not in {"message", "letter"} or touch.others == 1
    for person in people(items):
        assert person.key
        assert person.name or person.handles
    return items


@pytest.mark.parametrize("path", SAMPLES, ids=NAMES)
def test_each_sample_reads_and_reads_the_same_twice(path: Path) -> None:
    first = checked(path)
    assert [repr(item) for item in checked(path)] == [repr(item) for item in first]
    pairs = [(touch.person_key, touch.import_key) for touch in touches(first)]
    assert len(pairs) == len(set(pairs))


@needs_shared
def test_every_shared_sample_is_told_and_read() -> None:
    assert SHARED is not None
    for path in samples(SHARED / "fixtures"):
        with open_source([path]) as source:
            assert recognise(source).key in FORMATS[path.parent.name], path
        checked(path)


def test_every_importer_module_is_listed() -> None:
    from community_desk import importers

    folder = Path(importers.__file__).parent
    with_importer = {
        path.stem for path in folder.glob("*.py") if "\nIMPORTER = Importer(" in path.read_text()
    }
    assert len(IMPORTERS) == len(with_importer) == len({one.key for one in IMPORTERS})
    assert all(one.title for one in IMPORTERS)
    # A picture is a format only to be called one.
    assert [o.key for o in IMPORTERS if not (o.channel and o.how_to_get)] == ["picture"]


def test_a_zip_of_a_folder_sample_reads_as_the_folder(tmp_path: Path) -> None:
    for path in SAMPLES:
        if path.is_dir() and "WhatsApp" not in path.name:
            packed = tmp_path / f"instagram {path.name}.zip"
            with zipfile.ZipFile(packed, "w") as archive:
                archive.writestr("__MACOSX/x/._a", "x")
                for file in sorted(path.rglob("*")):
                    if file.is_file():
                        archive.write(file, f"once more/{file.relative_to(path)}")
            first, second = (len(people(read_all(one, me=ME))) for one in (path, packed))
            assert first == second, path.name


def test_what_is_dated_later_than_today_is_not_taken(tmp_path: Path) -> None:
    path = DATA / "linkedin/synthetic-Complete_LinkedInDataExport_03-09-2026.zip"
    items = read_all(path, today=date(2026, 2, 1))
    assert max(touch.date for touch in touches(items)) <= date(2026, 2, 1)
    assert any("in the future" in item.reason for item in only(items, Skipped))


def test_a_file_of_nobody_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    assert any("holds no people" in repr(item) for item in read_all(path))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.html", b"<!DOCTYPE html><p>x", "HTML"),
        ("a.html", b'<html><a href="https://www.instagram.com/p/1/">x</a>', "Instagram"),
        ("a.pdf", b"%PDF-1.7 x", "PDF"),
        ("a.db", b"SQLite format 3\0" + b"\0" * 90, "database"),
        ("a.bin", bytes(range(256)), "none of the formats"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    with open_source([tmp_path / name]) as source, pytest.raises(DeskError, match=words):
        recognise(source)


def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(DATA / "x-twitter/synthetic-twitter-2025-01-22-a1b2c3.zip", "inner.zip")
    with open_source([tmp_path / "a.zip"]) as source, pytest.raises(DeskError, match="inside"):
        recognise(source)


def test_progress_is_told_and_can_stop(tmp_path: Path) -> None:
    path = DATA / "linkedin/synthetic-Complete_LinkedInDataExport_03-09-2026.zip"

    def stop(done: int, total: int, what: str) -> None:
        assert what == "LinkedIn archive"
        raise DeskError("Stopped.")

    with open_source([path]) as source, pytest.raises(DeskError, match="Stopped"):
        list(read(source, ReadOptions(progress=stop)))


SEEDS = [
    path.read_bytes()
    for path in SAMPLES
    if path.is_file() and path.stat().st_size < 40_000 and path.suffix != ".zip"
]


@settings(max_examples=250)
@given(data=st.data())
def test_changed_files_never_raise_anything_but_a_sentence(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    seed = bytearray(data.draw(st.sampled_from(SEEDS)))
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(seed)))
        piece = data.draw(
            st.sampled_from(
                [b"\0", b'"', b"\r", b"\n", b"{", b"[", b"]", b"null", b"-1", b"9" * 400, b"\xff",
                 b"\xef\xbb\xbf", b"BEGIN:VCARD\r\n", b"\nFrom ", b"=?utf-8?b?", b"\xed\xa0\xbd",
                 b"NaN", b"0000-00-00", b"\\ud83d", b"true", b'""', b":", b";"]
            )
        )  # fmt: skip
        cut = data.draw(st.integers(0, 64))
        seed[at : at + cut] = piece
    path = tmp_path_factory.mktemp("f") / "changed"
    path.write_bytes(bytes(seed))
    try:
        items = read_all(path, me=ME)
    except DeskError:
        return
    for item in items:
        repr(item).encode()
        if isinstance(item, IncomingPerson):
            item.name.encode()
        if isinstance(item, IncomingInteraction):
            item.text.encode()


@settings(max_examples=100)
@given(st.binary(max_size=2000))
def test_noise_never_raises_anything_but_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes
) -> None:
    path = tmp_path_factory.mktemp("n") / "noise"
    path.write_bytes(noise)
    with suppress(DeskError):
        read_all(path)


def test_nobody_is_asked_twice_for_the_owner() -> None:
    for path in SAMPLES:
        assert len(only(read_all(path), OwnerNeeded)) <= 1, path.name
