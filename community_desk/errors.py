"""Errors the user can do something about.

Everything else that is raised is a bug and reaches the crash dialog.
"""

from __future__ import annotations


class DeskError(Exception):
    """A sentence for the user and, where there is one, the next step."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}".strip()


class InputError(DeskError):
    """What was typed or handed over does not fit; names the field or place."""


class FileError(DeskError):
    """A file cannot be read or written; names the file."""


class StoreError(DeskError):
    """The desk file cannot be opened or written as asked."""


class Cancelled(DeskError):  # noqa: N818 - a state the user asked for, not a fault
    """The user stopped the work; nothing was written."""

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was changed.")
