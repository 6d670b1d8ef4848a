"""Strict reading of a mapping that came from a file: every mistake is one sentence.

A `Section` knows the file and the key it stands at, so that an error can say
"playbooks/x.toml: limits[2].confidence must be one of ...; found 'maybe'."
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from community_desk.errors import InputError

_MISSING: Any = object()


class Section:
    """One table of a file, read key by key; `close` refuses keys nobody asked for."""

    __slots__ = ("_file", "_key", "_read", "_values")

    def __init__(self, file: str, values: object, key: str = "") -> None:
        self._file = file
        self._key = key
        if not isinstance(values, Mapping):
            raise InputError(f"{file}: {key or 'the file'} must be a table; found {values!r}.")
        self._values: Mapping[str, Any] = values
        self._read: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def fail(self, key: str, problem: str) -> InputError:
        """The error for one key, to be raised by the caller."""
        return InputError(f"{self._file}: {self._name(key)} {problem}")

    def text(self, key: str, default: str = _MISSING) -> str:
        """A text that is not empty."""
        value = self._take(key, default)
        if not isinstance(value, str) or (not value.strip() and value is not default):
            raise self.fail(key, f"must be a text; found {value!r}.")
        return value

    def choice(self, key: str, allowed: tuple[str, ...], default: str = _MISSING) -> str:
        """One of a closed set of words."""
        value = self._take(key, default)
        if value is not default and value not in allowed:
            raise self.fail(key, f"must be one of {', '.join(allowed)}; found {value!r}.")
        return str(value)

    def number(self, key: str, low: float = 0, default: float = _MISSING) -> float:
        """A number not below `low`; whole numbers stay int."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self.fail(key, f"must be a number; found {value!r}.")
        if value < low:
            raise self.fail(key, f"must be {low} or more; found {value!r}.")
        return value

    def whole(self, key: str, low: int = 0, default: int = _MISSING) -> int:
        """A whole number not below `low`."""
        value = self.number(key, low, default)
        if not isinstance(value, int):
            raise self.fail(key, f"must be a whole number; found {value!r}.")
        return value

    def wholes(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers, none below 0."""
        values = self._list(key)
        for index, value in enumerate(values):
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                raise self.fail(f"{key}[{index}]", f"must be a whole number; found {value!r}.")
        return tuple(values)

    def numbers(self, key: str) -> tuple[float, ...]:
        """A list of numbers."""
        values = self._list(key)
        for index, value in enumerate(values):
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise self.fail(f"{key}[{index}]", f"must be a number; found {value!r}.")
        return tuple(float(value) for value in values)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, none empty."""
        values = self._list(key)
        for index, value in enumerate(values):
            if not isinstance(value, str) or not value.strip():
                raise self.fail(f"{key}[{index}]", f"must be a text; found {value!r}.")
        return tuple(values)

    def section(self, key: str) -> Section:
        """A table inside this one."""
        return Section(self._file, self._take(key), self._name(key))

    def sections(self, key: str) -> tuple[Section, ...]:
        """A list of tables inside this one."""
        return tuple(
            Section(self._file, value, f"{self._name(key)}[{index}]")
            for index, value in enumerate(self._list(key))
        )

    def close(self) -> None:
        """Refuse keys that were never read: a typing mistake must not pass in silence."""
        unknown = [key for key in self._values if key not in self._read]
        if unknown:
            known = ", ".join(sorted(self._read))
            raise self.fail(unknown[0], f"is not a known key; known are {known}.")

    def _take(self, key: str, default: Any = _MISSING) -> Any:
        self._read.add(key)
        value = self._values.get(key, default)
        if value is _MISSING:
            raise self.fail(key, "is missing.")
        return value

    def _list(self, key: str) -> list[Any]:
        value = self._take(key)
        if not isinstance(value, list):
            raise self.fail(key, f"must be a list; found {value!r}.")
        return value

    def _name(self, key: str) -> str:
        return f"{self._key}.{key}" if self._key else key
