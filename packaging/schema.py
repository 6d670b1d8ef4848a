"""Writes the statements of the record tables to resources/schema.sql.

    python3 packaging/desk.py layout

Run it after a change of the table classes; a test compares both.
"""

from __future__ import annotations

from pathlib import Path

from community_desk.store.schema import LAYOUT, records_layout

if __name__ == "__main__":
    target = Path(__file__).resolve().parent.parent / "resources" / LAYOUT
    target.write_text(records_layout(), encoding="utf-8")
