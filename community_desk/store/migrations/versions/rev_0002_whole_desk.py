"""The second schema: positions, notes, gifts, files, own fields, saved views, opportunities.

Frozen: later schemas are later revisions.
"""

from __future__ import annotations

import json
import secrets
from typing import Any

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COLUMNS = (
    ("people", "prefix VARCHAR"),
    ("people", "middle_name VARCHAR"),
    ("people", "suffix VARCHAR"),
    ("people", "pronouns VARCHAR"),
    ("people", "met_where VARCHAR"),
    ("people", "met_through_id INTEGER REFERENCES people (id)"),
    ("people", "matters VARCHAR"),
    ("people", "life VARCHAR"),
    ("people", "checked_on DATE"),
    ("interactions", "outcome VARCHAR"),
    ("introductions", "thanked_on DATE"),
    ("milestones", "text VARCHAR"),
    ("programs", "weekly_minutes INTEGER"),
)

STATEMENTS = (
    """CREATE TABLE positions (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  org VARCHAR,
  role VARCHAR,
  started_on DATE,
  ended_on DATE,
  note VARCHAR,
  batch_id INTEGER,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id),
  FOREIGN KEY(batch_id) REFERENCES import_batches (id)
)""",
    """CREATE INDEX ix_positions_batch_id ON positions (batch_id)""",
    """CREATE INDEX ix_positions_person_id ON positions (person_id)""",
    """CREATE UNIQUE INDEX ix_positions_uid ON positions (uid)""",
    """CREATE TABLE notes (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  sensitivity VARCHAR,
  next_time BOOLEAN,
  written_on DATE,
  expires_on DATE,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
)""",
    """CREATE INDEX ix_notes_person_id ON notes (person_id)""",
    """CREATE UNIQUE INDEX ix_notes_uid ON notes (uid)""",
    """CREATE TABLE gifts (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  state VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  occasion VARCHAR,
  date DATE,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
)""",
    """CREATE INDEX ix_gifts_person_id ON gifts (person_id)""",
    """CREATE UNIQUE INDEX ix_gifts_uid ON gifts (uid)""",
    """CREATE TABLE attachments (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  person_id INTEGER NOT NULL,
  role VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  media_type VARCHAR,
  size INTEGER,
  sha256 VARCHAR,
  added_on DATE,
  content VARCHAR NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
)""",
    """CREATE INDEX ix_attachments_person_id ON attachments (person_id)""",
    """CREATE UNIQUE INDEX ix_attachments_uid ON attachments (uid)""",
    """CREATE TABLE custom_fields (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  choices TEXT,
  place INTEGER,
  PRIMARY KEY (id)
)""",
    """CREATE UNIQUE INDEX ix_custom_fields_uid ON custom_fields (uid)""",
    """CREATE TABLE saved_views (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  filter TEXT,
  columns TEXT,
  sort VARCHAR,
  descending BOOLEAN,
  place INTEGER,
  PRIMARY KEY (id)
)""",
    """CREATE UNIQUE INDEX ix_saved_views_uid ON saved_views (uid)""",
    """CREATE TABLE opportunities (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  program_id INTEGER NOT NULL,
  target_id INTEGER,
  person_id INTEGER,
  title VARCHAR NOT NULL,
  org VARCHAR,
  stage VARCHAR,
  value FLOAT,
  currency VARCHAR,
  source VARCHAR,
  link VARCHAR,
  text VARCHAR,
  next_step VARCHAR,
  next_on DATE,
  opened_on DATE,
  closed_on DATE,
  outcome VARCHAR,
  PRIMARY KEY (id),
  FOREIGN KEY(program_id) REFERENCES programs (id),
  FOREIGN KEY(target_id) REFERENCES targets (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
)""",
    """CREATE INDEX ix_opportunities_person_id ON opportunities (person_id)""",
    """CREATE INDEX ix_opportunities_program_id ON opportunities (program_id)""",
    """CREATE INDEX ix_opportunities_target_id ON opportunities (target_id)""",
    """CREATE UNIQUE INDEX ix_opportunities_uid ON opportunities (uid)""",
    """CREATE TABLE opportunity_people (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  opportunity_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  role VARCHAR,
  told_on DATE,
  PRIMARY KEY (id),
  FOREIGN KEY(opportunity_id) REFERENCES opportunities (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
)""",
    """CREATE INDEX ix_opportunity_people_opportunity_id ON opportunity_people (opportunity_id)""",
    """CREATE INDEX ix_opportunity_people_person_id ON opportunity_people (person_id)""",
    """CREATE UNIQUE INDEX ix_opportunity_people_uid ON opportunity_people (uid)""",
    """CREATE TABLE opportunity_events (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  opportunity_id INTEGER NOT NULL,
  person_id INTEGER,
  kind VARCHAR NOT NULL,
  date DATE NOT NULL,
  text VARCHAR,
  prepared VARCHAR,
  outcome VARCHAR,
  PRIMARY KEY (id),
  FOREIGN KEY(opportunity_id) REFERENCES opportunities (id),
  FOREIGN KEY(person_id) REFERENCES people (id)
)""",
    """CREATE INDEX ix_opportunity_events_opportunity_id ON opportunity_events (opportunity_id)""",
    """CREATE INDEX ix_opportunity_events_person_id ON opportunity_events (person_id)""",
    """CREATE UNIQUE INDEX ix_opportunity_events_uid ON opportunity_events (uid)""",
    """CREATE TABLE reviews (
  id INTEGER NOT NULL,
  uid VARCHAR NOT NULL,
  program_id INTEGER NOT NULL,
  iso_week VARCHAR NOT NULL,
  done_on DATE,
  answers TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY(program_id) REFERENCES programs (id)
)""",
    """CREATE INDEX ix_reviews_program_id ON reviews (program_id)""",
    """CREATE UNIQUE INDEX ix_reviews_uid ON reviews (uid)""",
)


def upgrade() -> None:
    """Add what the whole desk needs; past employers leave `people.extra` for rows of their own."""
    bind = op.get_bind()
    for table, column in COLUMNS:
        bind.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
    for statement in STATEMENTS:
        bind.exec_driver_sql(statement)
    rows = bind.exec_driver_sql(
        "SELECT id, extra FROM people WHERE extra LIKE '%\"positions\"%'"
    ).fetchall()
    for person, text in rows:
        _move_positions(bind, person, json.loads(text))


def _move_positions(bind: Any, person: int, extra: dict[str, Any]) -> None:
    positions = extra.pop("positions", None)
    if not isinstance(positions, list):
        return
    for one in positions:
        if isinstance(one, dict):
            bind.exec_driver_sql(
                "INSERT INTO positions (uid, person_id, org, role, ended_on) VALUES (?,?,?,?,?)",
                (secrets.token_hex(12), person, one.get("org"), one.get("role"), one.get("until")),
            )
    left = json.dumps(extra, ensure_ascii=False) if extra else None
    bind.exec_driver_sql("UPDATE people SET extra = ? WHERE id = ?", (left, person))
