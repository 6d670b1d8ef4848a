"""The launcher decides rightly before anything is installed."""

from __future__ import annotations

import sys
from pathlib import Path

import desk
import pip_wheel
import pytest
import system_libraries


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["--desk", "my.desk"], True),
        (["--desk=my.desk", "--as-of=2026-01-01"], True),
        (["--as-of", "2026-01-01", "today"], False),
        (["today", "--json"], False),
        (["--help"], False),
    ],
)
def test_a_window_opens_only_without_a_command(arguments: list[str], opens: bool) -> None:
    assert desk.opens_window(arguments) is opens


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_one_sentence_names_screenshot(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert desk.main(["run"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "screenshot" in said


def test_an_unknown_word_explains_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert desk.main(["fly"]) == 2
    assert "packaging/desk.py run" in capsys.readouterr().err


def test_pip_settings_come_from_files_and_the_environment_wins(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    config = tmp_path / "pip.conf"
    config.write_text("[global]\nindex-url = https://a.example/simple\ncert = /a.pem\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(config))
    for name in ("PIP_INDEX_URL", "PIP_CERT", "UV_DEFAULT_INDEX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CERT", "/b.pem")
    settings = pip_wheel.pip_settings()
    assert (settings["index-url"], settings["cert"]) == ("https://a.example/simple", "/b.pem")
    assert pip_wheel.uv_environment()["UV_DEFAULT_INDEX"] == "https://a.example/simple"


@pytest.mark.parametrize(
    "link",
    [
        f"../../packages/{pip_wheel.WHEEL}#sha256=1",
        f"https://b.example/{pip_wheel.WHEEL}",
        f"/files/{pip_wheel.WHEEL}?a=1&amp;b=2",
    ],
)
def test_links_of_an_index_page_may_be_relative(link: str) -> None:
    page = f'<a href="pip-1.0.whl">x</a> <a data-x="1" href="{link}">{pip_wheel.WHEEL}</a>'
    found = pip_wheel.find_link(page, "https://a.example/simple/pip/")
    assert found.startswith("https://")
    assert pip_wheel.WHEEL in found


def test_a_wheel_with_another_hash_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "simple" / "pip"
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(f'<a href="{pip_wheel.WHEEL}">pip</a>')
    (folder / pip_wheel.WHEEL).write_bytes(b"not pip")
    empty = tmp_path / "pip.conf"
    empty.write_text("")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(empty))
    monkeypatch.setenv("PIP_INDEX_URL", (tmp_path / "simple").as_uri())
    monkeypatch.delenv("PIP_EXTRA_INDEX_URL", raising=False)
    with pytest.raises(pip_wheel.PipError, match="does not have the pinned hash"):
        pip_wheel.fetch_wheel()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks system libraries")
def test_missing_libraries_are_found_and_the_line_to_type_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    absent = system_libraries.Library("libnone.so.9", "none9", "none", "none", "none")
    monkeypatch.setitem(system_libraries.GROUPS, "test", (absent,))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "apt-get").chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system_libraries.missing(("test",)) == [absent]
    assert not system_libraries.provide(("test",))
    assert "sudo apt-get install none9" in capsys.readouterr().err


def test_every_library_has_a_name_for_every_distribution() -> None:
    for libraries in system_libraries.GROUPS.values():
        assert all(all(library) for library in libraries)
