"""The files shipped with the program, found in a wheel, a frozen app or a checkout."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from community_desk.core.playbook import Playbook, parse_playbook
from community_desk.core.purpose import Purpose, parse_purposes
from community_desk.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PACKAGE = Path(__file__).resolve().parent


@cache
def resource_folder() -> Path:
    """The folder of the shipped files: inside the package, else beside it in a checkout."""
    for folder in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        if (folder / "model.toml").is_file():
            return folder
    raise FileError(
        "The program's own files (model.toml, playbooks, themes) are missing.",
        "Install Community Desk again.",
    )


def resource_path(name: str) -> Path:
    """The path of one shipped file, such as `icons/user.svg`; FileError when it is missing."""
    path = resource_folder() / name
    if not path.exists():
        raise FileError(f"The program's own file {name} is missing.", "Install it again.")
    return path


def read_text(name: str) -> str:
    """The text of one shipped file."""
    return resource_path(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """The bytes of one shipped file."""
    return resource_path(name).read_bytes()


def names_in(folder: str, suffix: str = "") -> tuple[str, ...]:
    """Names (`folder/file`) of the shipped files in a folder that end in `suffix`, sorted."""
    found = resource_path(folder).iterdir()
    return tuple(sorted(f"{folder}/{path.name}" for path in found if path.name.endswith(suffix)))


def read_toml(name: str) -> dict[str, Any]:
    """A shipped TOML file as a mapping; an error names the file and the line."""
    return parse_toml(name, read_text(name))


def parse_toml(name: str, text: str) -> dict[str, Any]:
    """A TOML text as a mapping; FileError naming `name` and the place when it is malformed."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise FileError(f"{name}: not valid TOML: {problem}.") from problem


@cache
def load_playbooks() -> Mapping[str, Playbook]:
    """The shipped playbooks by channel code, in the order of their names."""
    books = [parse_playbook(name, read_toml(name)) for name in names_in("playbooks", ".toml")]
    return {book.code: book for book in sorted(books, key=lambda book: book.name.casefold())}


@cache
def load_purposes() -> Mapping[str, Purpose]:
    """The shipped purposes (job, sell, brand) by code, in the order of the file."""
    return parse_purposes("purposes.toml", read_toml("purposes.toml"))


def load_model() -> dict[str, Any]:
    """The shipped parameters as they stand in model.toml (core/parameters.py checks them)."""
    return read_toml("model.toml")
