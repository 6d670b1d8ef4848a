"""Folders, the --desk override and privacy of what is created."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from community_desk import paths
from community_desk.errors import FileError

if TYPE_CHECKING:
    from pathlib import Path


def test_one_folder_replaces_all_platform_folders(desk_home: Path) -> None:
    places = {
        paths.data_folder(),
        paths.config_folder(),
        paths.log_folder(),
        paths.runtime_folder(),
    }
    assert len(places) == 4
    assert all(place.parent == desk_home for place in places)


def test_platform_folders_are_used_without_an_override(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    assert paths.data_folder().name == paths.APP
    assert paths.data_folder().is_absolute()


def test_a_session_without_a_runtime_folder_gets_a_private_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert paths.runtime_folder().parent == paths.data_folder()


def test_desk_override_wins_and_is_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.desk_file("mine.desk") == tmp_path / "mine.desk"
    assert paths.desk_file(None) == paths.data_folder() / paths.DESK_NAME
    assert paths.desk_file("  ") == paths.data_folder() / paths.DESK_NAME


def test_a_folder_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="is a folder"):
        paths.desk_file(tmp_path)


def test_backups_lie_beside_their_desk(tmp_path: Path) -> None:
    first, second = tmp_path / "a.desk", tmp_path / "b.desk"
    assert paths.backup_folder(first).parent == tmp_path
    assert paths.backup_folder(first) != paths.backup_folder(second)


def test_folders_are_for_their_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made = paths.make_private_folder(tmp_path / "one" / "two")
    finally:
        os.umask(before)
    for folder in (made, made.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_keep_files_private_covers_files_and_folders(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        paths.keep_files_private()
        (tmp_path / "file").write_text("x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileError, match="cannot be created") as caught:
        paths.make_private_folder(tmp_path / "file" / "folder")
    assert "--desk" in str(caught.value)
