"""Reading in a process of its own: the same values, no powers, and an end in every case."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from importer_reading import DATA

from community_desk.core.incoming import (
    Complete,
    IncomingHandle,
    IncomingInteraction,
    IncomingMilestone,
    IncomingOwner,
    IncomingPerson,
    OwnerNeeded,
    ReadOptions,
    Remark,
    Skipped,
)
from community_desk.errors import Cancelled, DeskError, FileError, InputError
from community_desk.importers import apart, child, reading, wire
from community_desk.importers.sources import Refused

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = ReadOptions(me=("Casey Morgan", "casey@example.com"), today=date(2026, 11, 23))
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")

texts = st.text(max_size=12) | st.just("\ud83d lone") | st.just('"\\\n\x00')
days = st.none() | st.dates()
moments = st.none() | st.datetimes(timezones=st.just(timezone(timedelta(hours=2))))
lists = st.lists(texts, max_size=3).map(tuple)
flags = st.none() | st.booleans()
handles = st.builds(
    IncomingHandle, texts, texts, texts, texts, flags, flags, days, days, days
)  # fmt: skip
milestones = st.builds(
    IncomingMilestone, texts, st.integers(1, 12), st.integers(1, 31), st.none() | st.integers(1, 9)
)
people = st.builds(
    IncomingPerson, key=texts, where=texts, name=texts, notes=texts, emails=lists, phones=lists,
    urls=lists, tags=lists, handles=st.lists(handles, max_size=2).map(tuple),
    milestones=st.lists(milestones, max_size=2).map(tuple), met_on=days, died=st.booleans(),
    extra=st.dictionaries(texts, texts | st.none() | st.integers(), max_size=2),
    not_person=st.none() | st.just("bot"),
)  # fmt: skip
interactions = st.builds(
    IncomingInteraction, texts, texts, texts, texts, texts, st.dates(), texts, moments,
    st.integers(1, 99), st.none() | st.just("me"), texts,
)  # fmt: skip
columns = st.builds(wire.Column, st.integers(0, 9), texts, texts, texts, lists)
others = st.one_of(
    st.builds(IncomingOwner, lists, lists, lists, st.lists(handles, max_size=2).map(tuple)),
    st.builds(Skipped, texts, texts, texts),
    st.builds(Refused, texts, texts, texts),
    st.builds(Remark, texts),
    st.builds(Complete, texts),
    st.builds(OwnerNeeded, lists, texts),
    st.builds(wire.Opened, texts, texts, lists, st.lists(columns, max_size=2).map(tuple)),
    st.builds(wire.Told, st.integers(), st.integers(), texts),
)


@given(people | interactions | others)
def test_every_value_comes_over_whole(word: Any) -> None:
    line = wire.to_line(word)
    assert line.isascii()
    assert "\n" not in line
    back = wire.from_row(json.loads(line))
    assert back == word
    assert type(back) is type(word)


@pytest.mark.parametrize("row", [[], ["?"], ["P"], ["I", 1], ["X", 2]])
def test_what_is_no_value_is_an_error(row: list[Any]) -> None:
    with pytest.raises((ValueError, TypeError, IndexError)):
        wire.from_row(row)


def test_options_and_refusals_come_over_whole() -> None:
    options = ReadOptions(
        ("a\ud83d",), {"name": "#1"}, "cp1250", False, True, date(2024, 2, 29), "DE"
    )
    assert wire.options_from_json(json.loads(json.dumps(wire.options_as_json(options)))) == options
    for error in (FileError("One.", "Two."), InputError("Three.")):
        back = wire.error_from_json(json.loads(json.dumps(wire.error_as_json(error))))
        assert (type(back), back.sentence, back.remedy) == (
            type(error),
            error.sentence,
            error.remedy,
        )


def readable() -> list[Path]:
    """One sample of most formats that reads without a question."""
    found = []
    for path in sorted(p for folder in DATA.iterdir() if folder.is_dir() for p in folder.iterdir()):
        try:
            for _ in reading.words_of([path], OPTIONS):
                pass
        except DeskError:
            continue
        found.append(path)
    return found


def test_a_process_apart_says_the_same_of_every_sample(tmp_path: Path) -> None:
    paths = readable()
    assert len(paths) > 30
    archive = packed(tmp_path, "Ann,Y")
    assert apart.is_read_apart([*paths, archive])
    here = list(reading.words_of([*paths, archive], OPTIONS))
    with closing(apart.words_of([*paths, archive], OPTIONS)) as words:
        there = list(words)
    assert there == here


def packed(folder: Path, *rows: str) -> Path:
    path = folder / "archive.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("people.csv", "First Name,Last Name\n" + "\n".join(rows) + "\n")
    return path


def test_what_is_large_or_packed_is_read_apart_and_small_files_are_not(tmp_path: Path) -> None:
    small = tmp_path / "a.csv"
    small.write_text("Name\nAnn\n")
    large = tmp_path / "b.csv"
    large.write_bytes(b"Name\n" + b"Ann\n" * 300_000)
    assert not apart.is_read_apart([small])
    assert not apart.is_read_apart([tmp_path / "absent"])
    assert apart.is_read_apart([small, large])
    assert apart.is_read_apart([packed(tmp_path, "Ann,Y")])
    assert apart.is_read_apart([tmp_path])
    card = b"BEGIN:VCARD\nFN:Ann\nEND:VCARD\n"
    large.write_bytes(card * (2 * apart.SMALL // len(card)))
    assert not apart.is_read_apart([large])
    large.write_bytes(card * (apart.SMALL_CARDS // len(card) + 1))
    assert apart.is_read_apart([large])


def test_a_refusal_of_the_other_process_is_the_same_sentence(tmp_path: Path) -> None:
    path = tmp_path / "broken.zip"
    path.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(FileError, match="damaged or incomplete zip file"):
        list(apart.words_of([path], OPTIONS))


FORBIDDEN = (
    "open({file!r}, 'w')",
    "open({file!r}, 'ab')",
    "os.open({file!r}, os.O_CREAT | os.O_WRONLY)",
    "os.mkdir({file!r})",
    "os.remove({here!r})",
    "os.rename({here!r}, {file!r})",
    "os.symlink({here!r}, {file!r})",
    "__import__('socket').socket()",
    "__import__('socket').getaddrinfo('localhost', 80)",
    "__import__('subprocess').run([sys.executable, '-c', ''])",
    "os.system('echo')",
)


@pytest.mark.parametrize("attempt", FORBIDDEN)
def test_the_reading_process_can_neither_write_nor_connect_nor_start(
    attempt: str, tmp_path: Path
) -> None:
    here = tmp_path / "here"
    here.write_text("stays")
    asked = attempt.format(file=str(tmp_path / "made"), here=str(here))
    code = (
        "import os, sys\nfrom community_desk.importers import child\n"
        f"child.give_up_powers({apart.MEMORY})\n"
        f"assert open({str(here)!r}).read() == 'stays'\n"
        f"try:\n    {asked}\nexcept child.ForbiddenError:\n    print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stdout.strip() == "refused", done.stderr
    assert sorted(tmp_path.iterdir()) == [here]


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """A file that takes a while."""
    path = tmp_path / "long.csv"
    row = "Person {0},p{0}@example.org\n"
    rows = "".join(row.format(n) for n in range(60_000))
    path.write_text("Name,Email\n" + rows)
    return path


def begun(path: Path, options: ReadOptions = OPTIONS) -> tuple[Any, Iterator[Any]]:
    """A reading process that has said its first words."""
    reader = apart._Reader([path], options, None)
    words = reader.words()
    next(words)
    return reader, words


def drain(words: Iterator[Any]) -> None:
    for _ in words:
        pass


@posix
def test_the_death_of_the_process_is_one_sentence_that_names_the_file(long: Path) -> None:
    reader, words = begun(long)
    reader._process.kill()
    with pytest.raises(FileError, match=r"long\.csv could not be read") as told:
        drain(words)
    assert "Nothing was imported" in told.value.remedy
    reader.close()


@posix
def test_a_process_that_says_nothing_is_given_up(
    long: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, words = begun(long)
    monkeypatch.setattr(apart, "SILENCE", 0.6)
    os.kill(reader._process.pid, signal.SIGSTOP)
    with pytest.raises(FileError, match=r"long\.csv took too long"):
        drain(words)
    reader.close()
    assert reader._process.returncode == -signal.SIGKILL


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="RLIMIT_AS as Linux holds it")
def test_memory_beyond_the_limit_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.json"
    fields = ",".join(['["note",{},"text","A"]'] * 600_000)
    path.write_text(f'[["vcard",[["fn",{{}},"text","A"],{fields}]]]')
    monkeypatch.setattr(apart, "MEMORY", 200_000_000)
    with pytest.raises(FileError, match=r"large\.json .*memory"):
        list(apart.words_of([path], OPTIONS, "jcard"))


def test_stopping_ends_the_process_at_once(long: Path) -> None:
    asked = []

    def progress(done: int, total: int, words: str) -> None:
        asked.append(words)
        raise Cancelled

    options = ReadOptions(progress=progress, today=OPTIONS.today)
    reader = apart._Reader([long], options, None)
    with pytest.raises(Cancelled):
        drain(reader.words())
    reader.close()
    assert asked
    assert reader._process.returncode is not None
    assert not reader._thread.is_alive()


def test_closing_early_leaves_no_process(long: Path) -> None:
    reader, _ = begun(long)
    reader.close()
    assert reader._process.returncode is not None
    assert not reader._thread.is_alive()


def test_progress_names_what_is_read_and_how_far(tmp_path: Path) -> None:
    path = tmp_path / "all mail.mbox"
    mail = "From a@x.org Thu Jan  1 00:00:00 2026\nFrom: A <a@x.org>\nTo: me@x.org\n\n"
    path.write_text(mail + ("y" * 75 + "\n") * 400_000)
    told: list[tuple[int, int, str]] = []
    options = ReadOptions(("me@x.org",), progress=lambda *one: told.append(one))
    list(apart.words_of([path], options))
    large = [one for one in told if one[2] == "all mail.mbox" and one[1]]
    assert large
    assert all(0 < done <= total == 30_400 for done, total, _ in large)


@posix
def test_the_reading_process_goes_with_the_program(long: Path) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\n"
        "from community_desk.core.incoming import ReadOptions\n"
        "from community_desk.importers import apart\n"
        f"reader = apart._Reader([Path({str(long)!r})], ReadOptions(), None)\n"
        "next(reader.words())\nprint(reader._process.pid, flush=True)\ntime.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=ROOT) as parent:
        assert parent.stdout is not None
        other = int(parent.stdout.readline())
        parent.kill()
    end = time.monotonic() + 30
    while is_alive(other) and time.monotonic() < end:
        time.sleep(0.02)
    assert not is_alive(other)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    # Whoever inherits it may be slow to take note of its end.
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.mark.parametrize(
    "start",
    [
        [sys.executable, "-P", "-m", "community_desk", apart.ARGUMENT],
        [sys.executable, str(ROOT / "packaging" / "frozen_main.py"), apart.ARGUMENT],
    ],
    ids=["checkout", "as frozen"],
)
def test_both_ways_to_start_serve_a_request(start: Sequence[str], tmp_path: Path) -> None:
    request = {
        "paths": [str(packed(tmp_path, "Ann,Y"))],
        "format": None,
        "options": wire.options_as_json(OPTIONS),
        "memory": apart.MEMORY,
    }
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(request).encode() + b"\n")
        process.stdin.flush()
        lines = process.stdout.read().splitlines()
    words = [wire.from_row(row) for line in lines[:-1] for row in json.loads(line)]
    assert [one.name for one in words if isinstance(one, IncomingPerson)] == ["Ann Y"]
    assert json.loads(lines[-1]) == {"all": True}


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart._command() == [sys.executable, apart.ARGUMENT]


def test_a_fault_is_told_by_kind_and_place_and_not_by_content() -> None:
    with pytest.raises(ValueError, match="line 1") as told:
        json.loads('{"secret of Ann":')
    assert child._place_of(told.value).startswith("JSONDecodeError at decoder.py:")
