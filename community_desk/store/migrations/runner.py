"""Bring an older desk to the newest schema: backup first, one transaction, or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from community_desk import paths
from community_desk.core.clock import Clock, SystemClock
from community_desk.errors import StoreError
from community_desk.store import backup, driver, schema

FOLDER = Path(__file__).parent
REVISIONS = {1: "0001", 2: "0002"}
"""Schema number to the revision that reaches it."""


def config(connection: Any) -> Any:
    """Alembic's configuration for one connection."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(FOLDER))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def upgrade(raw: Any, target: str = "head") -> None:
    """Run the scripts on an open driver connection inside one transaction."""
    from alembic import command
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://", creator=lambda: raw, module=dbapi2, poolclass=StaticPool, hide_parameters=True
    )
    raw.execute("BEGIN IMMEDIATE")
    try:
        version = raw.execute("PRAGMA user_version").fetchone()[0]
        with engine.connect() as connection:
            made = config(connection)
            if version:
                command.stamp(made, REVISIONS[version])
            command.upgrade(made, target)
            connection.exec_driver_sql("DROP TABLE IF EXISTS alembic_version")
        schema.mark(raw)
        if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise StoreError(
                "The desk was not updated: one of its records points at nothing.",
                "It is as it was. Restore the newest backup with: community-desk restore FILE.",
            )
        raw.execute("COMMIT")
    except BaseException:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raise


def migrate(path: Path, clock: Clock | None = None) -> None:
    """Back up, migrate, check; StoreError leaves the file as it was."""
    clock = clock or SystemClock()
    connection = driver.connect(path, mode="rw")
    try:
        backup.make(
            connection,
            paths.backup_folder(path),
            reason="before update",
            made_at=clock.now(),
            today=clock.today(),
        )
        driver.settle_writer(connection)
        upgrade(connection)
    except driver.DatabaseError as error:
        raise driver.said(error, path) from error
    finally:
        connection.close()
