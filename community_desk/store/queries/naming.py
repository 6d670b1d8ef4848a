"""Find people by a whole name or a part of it, for the quick line."""

from __future__ import annotations

from typing import Any

from community_desk.core.names import fold, name_tokens
from community_desk.core.phrase import PersonMatch
from community_desk.store.queries.namesakes import told_apart
from community_desk.store.queries.search import find


class NameIndex:
    """People whose whole name, given name, family name or nickname is a text."""

    def __init__(self, connection: Any, limit: int = 50) -> None:
        self._connection = connection
        self._limit = limit
        self._found: dict[str, tuple[PersonMatch, ...]] = {}

    def find(self, text: str) -> tuple[PersonMatch, ...]:
        """Best first: whole names, then parts; each asked of the index once a line."""
        wanted = fold(text).strip()
        if wanted in self._found:
            return self._found[wanted]
        whole, part = [], []
        for hit in find(self._connection, text, self._limit):
            match = PersonMatch(hit.id, hit.uid, hit.name, hit.detail)
            if fold(hit.name) == wanted:
                whole.append(match)
            elif self._is_part(hit.id, hit.name, wanted):
                part.append(match)
        found = tuple(told_apart(self._connection, whole or part))
        self._found[wanted] = found
        return found

    def _is_part(self, key: int, name: str, wanted: str) -> bool:
        tokens = name_tokens(name)
        if wanted in tokens:
            return True
        row = self._connection.execute(
            "SELECT given_name, family_name, nickname FROM people WHERE id = ?", (key,)
        ).fetchone()
        return any(fold(value) == wanted for value in row if value)


def topic_names(connection: Any) -> list[str]:
    """Every topic on the desk."""
    return [row[0] for row in connection.execute("SELECT name FROM topics ORDER BY name")]
