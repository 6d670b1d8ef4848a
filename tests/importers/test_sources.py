"""Files, folders and archives as sources: what is read, and what is refused with a sentence."""

from __future__ import annotations

import io
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

from community_desk.errors import FileError
from community_desk.importers import open_source

if TYPE_CHECKING:
    from pathlib import Path


def zipped(path: Path, members: list[tuple[str, bytes]], mode: int = 0) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if mode:
                info.create_system, info.external_attr = 3, mode << 16
            archive.writestr(info, data)
    return path


def test_a_folder_a_zip_and_a_tar_show_the_same_members(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    (folder / "top" / "__MACOSX").mkdir(parents=True)
    (folder / "top" / "a.csv").write_bytes(b"one")
    (folder / "top" / ".DS_Store").write_bytes(b"x")
    (folder / "top" / "__MACOSX" / "._a.csv").write_bytes(b"x")
    archive = zipped(
        tmp_path / "e.zip",
        [("top/a.csv", b"one"), ("top/.DS_Store", b"x"), ("__MACOSX/top/._a.csv", b"x")],
    )
    with tarfile.open(tmp_path / "e.tar.gz", "w:gz") as tar:
        info = tarfile.TarInfo("./top/a.csv")
        info.size = 3
        tar.addfile(info, io.BytesIO(b"one"))
    for path in (folder, archive, tmp_path / "e.tar.gz"):
        with open_source([path]) as source:
            assert source.members == ("top/a.csv",)
            assert source.read("top/a.csv") == b"one"
            assert source.find("A.CSV") == "top/a.csv"


def test_find_ignores_case_spaces_and_underscores_and_prefers_the_shallowest(
    tmp_path: Path,
) -> None:
    path = zipped(
        tmp_path / "a.zip", [("deep/er/Email Addresses.csv", b"2"), ("Email_Addresses.csv", b"1")]
    )
    with open_source([path]) as source:
        assert source.find("emailaddresses.csv") == "Email_Addresses.csv"
        assert source.find("addresses.csv") is None


def test_parts_of_one_archive_are_read_together(tmp_path: Path) -> None:
    one = zipped(tmp_path / "p1.zip", [("a/1.json", b"1"), ("same.json", b"x")])
    two = zipped(tmp_path / "p2.zip", [("a/2.json", b"2"), ("same.json", b"y")])
    with open_source([one, two]) as source:
        assert set(source.members) == {"a/1.json", "same.json", "a/2.json", "p2.zip/same.json"}
        assert source.read("p2.zip/same.json") == b"y"


@pytest.mark.parametrize(
    "name",
    ["../x", "/x", "a/../../x", "..\\x", "C:\\x", "C:x", "./x", "~/x", "y" * 5000, "a\x01b"],
)
def test_unsafe_names_are_left_out_and_the_rest_is_read(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "a.zip", [("good.csv", b"1"), (name, b"bad")])
    with open_source([path]) as source:
        assert source.members == ("good.csv",)
        assert len(source.left_out) == 1


def test_a_link_is_never_followed(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", [("good.csv", b"/etc/passwd")], mode=0o120777)
    with pytest.raises(FileError, match="is a link"):
        open_source([path])
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.csv").symlink_to("/etc/passwd")
    with pytest.raises(FileError, match="is a link"):
        open_source([folder])


def test_evil_tar_members_are_left_out(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "evil.tar.gz", "w:gz") as tar:
        for name, kind, target in (
            ("../x", tarfile.REGTYPE, ""),
            ("link", tarfile.SYMTYPE, "/etc/passwd"),
            ("hard", tarfile.LNKTYPE, "/etc/passwd"),
            ("dev", tarfile.CHRTYPE, ""),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, target
            tar.addfile(info)
    with pytest.raises(FileError, match="nothing that can be read"):
        open_source([tmp_path / "evil.tar.gz"])


def test_a_bomb_is_refused_before_it_unpacks(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bomb.zip", [("a.csv", b"0" * 30_000_000)])
    with open_source([path]) as source, pytest.raises(FileError, match="200 times its size"):
        source.read("a.csv")


def test_a_bomb_that_lies_about_its_size_is_stopped_while_reading(tmp_path: Path) -> None:
    path = zipped(tmp_path / "bomb.zip", [("a.csv", b"0" * 30_000_000)])
    raw = path.read_bytes()
    size = (30_000_000).to_bytes(4, "little")
    path.write_bytes(raw.replace(size, (5_000_000).to_bytes(4, "little")))
    with open_source([path]) as source, pytest.raises(FileError):
        source.read("a.csv")


def test_a_member_over_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"x" * 2000)
    with open_source([path]) as source, pytest.raises(FileError, match="larger than"):
        source.read("a.csv", limit=1000)


def test_two_members_of_one_name_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.csv", "1")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.csv", "2")
    with pytest.raises(FileError, match="two files named"):
        open_source([tmp_path / "a.zip"])


def test_overlapping_members_are_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", [("a.csv", b"1" * 100), ("b.csv", b"2" * 100)])
    raw = bytearray(path.read_bytes())
    second = raw.rfind(b"PK\x01\x02")
    raw[second + 42 : second + 46] = b"\0\0\0\0"
    path.write_bytes(bytes(raw))
    with pytest.raises(FileError, match="overlap"):
        open_source([path])


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"", "is empty"), (b"PK\x03\x04 and no end", "damaged"), (b"\x1f\x8bnoise", "damaged")],
)
def test_broken_files_are_refused_with_a_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    with pytest.raises(FileError, match=words):
        open_source([path])


def test_an_encrypted_zip_says_so(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", [("a.csv", b"1")])
    raw = bytearray(path.read_bytes())
    raw[raw.rfind(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(raw))
    with pytest.raises(FileError, match="password"):
        open_source([path])


def test_a_wrong_checksum_shows_as_a_problem_and_not_as_content(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.csv", "hello")
    path.write_bytes(path.read_bytes().replace(b"hello", b"jello"))
    with open_source([path]) as source:
        assert source.head("a.csv") == b""
        assert "damaged" in source.problems["a.csv"]


def test_the_fingerprint_knows_the_same_file_again(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"one")
    (tmp_path / "b.csv").write_bytes(b"one")
    (tmp_path / "c.csv").write_bytes(b"two")
    prints = []
    for name in ("a.csv", "b.csv", "c.csv"):
        with open_source([tmp_path / name]) as source:
            prints.append(source.fingerprint)
    assert prints[0] == prints[1] != prints[2]
