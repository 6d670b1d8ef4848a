"""What every test gets: no display needed, private files, and a data folder of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Shared runners are slow and uneven: time is never a verdict here.
settings.register_profile(
    "desk", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


@pytest.fixture(autouse=True, scope="session")
def private_umask() -> Iterator[None]:
    """Files made by the tests are as private as the program makes them."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture(autouse=True)
def desk_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder of its own for each test, so that nobody's real desk is ever opened."""
    home = tmp_path_factory.mktemp("home")
    before = os.environ.get("COMMUNITY_DESK_HOME")
    os.environ["COMMUNITY_DESK_HOME"] = str(home)
    yield home
    if before is None:
        del os.environ["COMMUNITY_DESK_HOME"]
    else:
        os.environ["COMMUNITY_DESK_HOME"] = before
