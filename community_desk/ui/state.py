"""What the window remembers between starts: sizes, columns, the last page. Never data."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_FILE = "window.json"
_log = logging.getLogger(__name__)


class WindowState:
    """A small JSON file in the config folder; an unreadable one is as good as none."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / _FILE if folder is not None else None
        self._values: dict[str, Any] = self._read()

    @property
    def kept(self) -> bool:
        """Whether anything is remembered beyond this run (pictures and samples are not)."""
        return self._path is not None

    def get(self, key: str, default: Any) -> Any:
        """A remembered value when it has the type of `default`, else `default`."""
        value = self._values.get(key, default)
        return value if isinstance(value, type(default)) else default

    def put(self, key: str, value: Any) -> None:
        """Remember a JSON value; it is written by `save`."""
        self._values[key] = value

    def save(self) -> None:
        """Write the file; a folder that cannot be written is logged and forgiven."""
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            partial = self._path.with_suffix(".part")
            partial.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
            partial.replace(self._path)
        except OSError as problem:
            _log.warning("window state not saved: %s", problem.strerror)

    def _read(self) -> dict[str, Any]:
        if self._path is None or not self._path.is_file():
            return {}
        try:
            loaded = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            _log.warning("window state unreadable, starting without")
            return {}
        return loaded if isinstance(loaded, dict) else {}
