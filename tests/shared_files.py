"""Where the tests find the design fixtures that lie beside the checkout, if they do."""

from __future__ import annotations

from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[1].parent / "shared"

SHARED: Path | None = _BESIDE if (_BESIDE / "fixtures").is_dir() else None
"""The folder with `fixtures/`, `reliability/` and `design/`; None where it is absent."""


def needs_shared(test):  # type: ignore[no-untyped-def]
    """Mark a test (or class) that reads the shared fixtures; it is skipped without them."""
    test = pytest.mark.skipif(
        SHARED is None, reason="the shared fixtures are not beside this checkout"
    )(test)
    return pytest.mark.needs_shared(test)


def shared_file(*parts: str) -> Path:
    """The path of a shared fixture; call it only in tests marked `needs_shared`."""
    assert SHARED is not None, "mark the test with needs_shared"
    return SHARED.joinpath(*parts)
