"""What Channels shows, read off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from community_desk.core.playbook import Playbook
from community_desk.store.queries import channels as queries
from community_desk.store.queries.community import Community, community

if TYPE_CHECKING:
    from community_desk.ui.desk import Desk


class ChannelsView(NamedTuple):
    """Playbooks in force with their use; the measured community comes behind."""

    books: Mapping[str, Playbook]
    own: frozenset[str]
    uses: Mapping[str, queries.ChannelUse]
    measured: Community | None
    chosen: tuple[str, ...]
    """Channels of the running plan, the main one first."""
    counts: Mapping[str, int]
    """How many people are known on a channel, or wrote there."""


def read(desk: Desk, _progress: Any = None) -> ChannelsView:
    """Playbooks and this week's use; the community is measured by `measure`."""
    with desk.db.read() as connection:
        books, uses = queries.playbooks(connection), queries.channel_uses(connection, desk.today)
        return ChannelsView(
            books,
            frozenset(queries.own_playbooks(connection)),
            uses,
            None,
            queries.chosen_channels(connection, desk.db.rules.program_id),
            {code: len(uses[code].people) for code in books},
        )


def measure(desk: Desk, view: ChannelsView, _progress: Any = None) -> ChannelsView:
    """The same with the community's figures, which take longer on a large desk."""
    with desk.db.read() as connection:
        found = community(connection, desk.db.rules, desk.today)
    members = found.by_channel
    counts = {code: len(view.uses[code].people | members.get(code, frozenset()))
              for code in view.books}  # fmt: skip
    return view._replace(measured=found, counts=counts)


def save(desk: Desk, values: Mapping[str, Any], *, new: bool) -> None:
    """Keep a changed or a new channel."""
    from community_desk.operations import channels

    if new:
        channels.add_channel(desk.db, values)
    else:
        channels.edit_channel(desk.db, values)


def reset(desk: Desk, code: str) -> None:
    """Return to the shipped playbook."""
    from community_desk.operations import channels

    channels.reset_channel(desk.db, code)


def mapping(book: Playbook) -> dict[str, Any]:
    """The playbook as the form edits it."""
    from community_desk.operations import channels

    return channels.mapping_of(book)
