"""The pages, in the order of the sidebar."""

from __future__ import annotations

from community_desk.ui.page import Page


def pages() -> tuple[Page, ...]:
    """Every page; a file in this folder that is not listed here fails a test."""
    from community_desk.ui.pages import (
        agenda,
        channels,
        community,
        duplicates,
        goto,
        importing,
        people,
        person,
        plan,
        settings,
        sorting,
        today,
        welcome,
    )
    from community_desk.ui.pages import map as map_page

    return (
        today.PAGE,
        people.PAGE,
        person.PAGE,
        community.PAGE,
        channels.PAGE,
        goto.PAGE,
        plan.PAGE,
        map_page.PAGE,
        welcome.PAGE,
        importing.PAGE,
        settings.PAGE,
        sorting.PAGE,
        duplicates.PAGE,
        agenda.PAGE,
    )
