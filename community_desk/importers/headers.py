"""How column names are compared."""

from __future__ import annotations

import re


def fold_header(text: str) -> str:
    """A column name for comparison: lower case, no marks, spaces or punctuation."""
    return re.sub(r"[\W_]+", "", text.casefold())
