"""Community Desk: all your channels as one community of people, offline."""

__version__ = "0.1.0"
