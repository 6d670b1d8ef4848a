"""Several files beside one another: all or none, and nothing that is there is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from community_desk.errors import FileError
from community_desk.operations.whole_files import plain_name, write_beside

FILES = [("One", "csv", b"1"), ("Two", "png", b"2")]


def test_a_taken_name_gives_all_the_next_number(tmp_path: Path) -> None:
    (tmp_path / "Two.png").write_bytes(b"mine")
    written = write_beside(tmp_path, FILES)
    assert [path.name for path in written] == ["One (2).csv", "Two (2).png"]
    assert (tmp_path / "Two.png").read_bytes() == b"mine"
    assert [path.read_bytes() for path in written] == [b"1", b"2"]


def test_what_was_written_before_a_failure_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "Two.png.part").mkdir()
    with pytest.raises(FileError):
        write_beside(tmp_path, FILES)
    assert [path.name for path in tmp_path.iterdir()] == ["Two.png.part"]


def test_a_name_is_one_that_every_system_takes() -> None:
    assert plain_name('a/b\\c: "d"? <e>|*') == "a-b-c- -d-- -e---"
    assert plain_name("Wachstum nach Stufe") == "Wachstum nach Stufe"
    assert plain_name("...") == "-"
