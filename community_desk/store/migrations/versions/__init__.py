"""Revisions in order; each is one schema number."""
