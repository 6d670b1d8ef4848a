"""Alembic's environment: the runner hands over the connection, already inside a transaction."""

from __future__ import annotations

from alembic import context


def run() -> None:
    """Run the scripts on the handed connection."""
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, transactional_ddl=True)
    context.run_migrations()


run()
