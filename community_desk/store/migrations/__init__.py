"""Alembic scripts; imported only when a file's schema is not the newest."""
