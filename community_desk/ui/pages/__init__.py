"""The pages, in the order of the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from community_desk.ui.page import Page


def pages() -> tuple[Page, ...]:
    """Every page; a file in this folder that is not listed here fails a test."""
    from community_desk.ui.pages import welcome

    return (welcome.PAGE,)
