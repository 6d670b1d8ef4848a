"""Entry point: arguments that name a command run it, none opens the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Start the program; returns the exit code."""
    arguments = sys.argv[1:]
    if arguments == ["--read-apart"]:
        from community_desk.importers.child import main as read_apart

        return read_apart()
    from community_desk.app import is_for_window

    if is_for_window(arguments):
        from community_desk.app import run_window

        return run_window(arguments)
    from community_desk.cli import main as run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
