"""Every page, empty and full, in both themes, small and large, and in other languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from community_desk.core.clock import FixedClock
from community_desk.operations import opportunities, programs
from community_desk.store.database import Database, new_desk, open_known
from community_desk.ui.pages import community_reading, pages
from community_desk.ui.screens import grab
from tests.ui.sample import TODAY

PAGES = [page.key for page in pages()]
SMALL, LARGE = (960, 640), (1440, 900)


@pytest.fixture(scope="module")
def full(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample desk with a plan, so that no page stands empty."""
    path = tmp_path_factory.mktemp("full") / "full.desk"
    path.write_bytes(sample_file.read_bytes())
    with open_known(path, FixedClock(TODAY)) as db:
        job = programs.start_program(db, "job", statement="Data lead")
        opportunities.add_opportunity(db, job, "Lens lead", org="Zeiss", stage="in_touch")
    return path


def inks(image: QImage) -> int:
    """How many colours a coarse grid over the content shows."""
    seen = set()
    for x in range(230, image.width(), 7):
        for y in range(60, image.height(), 5):
            seen.add(image.pixel(x, y))
    return len(seen)


def drawn(db: Database, page: str, **wanted: object) -> QImage:
    image = grab(page, db, FixedClock(TODAY), **wanted)  # type: ignore[arg-type]
    assert (image.width(), image.height()) == wanted["size"]
    return image


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_a_full_page_shows_in_both_themes_and_sizes(full: Path, page: str, theme: str) -> None:
    with open_known(full, FixedClock(TODAY)) as db:
        grounds = set()
        for size in (SMALL, LARGE):
            image = drawn(db, page, theme=theme, size=size)
            assert inks(image) > 12
            grounds.add(image.pixelColor(size[0] - 3, size[1] - 3).lightness() > 128)
        assert grounds == {theme == "light"}


@pytest.mark.parametrize("page", [key for key in PAGES if key != "person"])
def test_a_page_of_an_empty_desk_says_something(tmp_path: Path, page: str) -> None:
    with new_desk(tmp_path / "empty.desk", FixedClock(TODAY)) as db:
        assert inks(drawn(db, page, size=SMALL)) > 6


@pytest.mark.parametrize("page", PAGES)
def test_a_page_turns_round_for_arabic_and_speaks_german(full: Path, page: str) -> None:
    with open_known(full, FixedClock(TODAY)) as db:
        english, german, arabic = (
            drawn(db, page, size=LARGE, locale=code) for code in ("en_GB", "de", "ar")
        )
        assert arabic != english
        assert german != english
        # The sidebar stands on the other side, so the ground at the edges changes places.
        edge = LARGE[1] // 2 + 60
        assert english.pixel(3, edge) == arabic.pixel(LARGE[0] - 4, edge)


def test_a_page_whose_reading_broke_off_is_no_picture(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise LookupError("on purpose")

    monkeypatch.setattr(community_reading, "read", broken)
    with open_known(full, FixedClock(TODAY)) as db, pytest.raises(LookupError):
        drawn(db, "community", size=SMALL)
