"""Plausible people who do not exist: to look round, to measure, to draw pictures.

The same count, seed and day give the same people, on every machine.
"""

from community_desk.core.sample.people import make_people

__all__ = ["make_people"]
