"""The system libraries Qt needs on Linux: which are missing, and how to get them.

A wheel of PySide6 brings Qt itself; these few come from the distribution. A default
GNOME desktop lacks only libxcb-cursor, a server lacks most of them.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from typing import NamedTuple


class Library(NamedTuple):
    """A shared library (or, with a slash-free program name, a tool) and its packages."""

    name: str
    apt: str
    dnf: str
    pacman: str
    zypper: str


GROUPS: dict[str, tuple[Library, ...]] = {
    "offscreen": (
        Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
        Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
        Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
        Library(
            "libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"
        ),
        Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
        Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    ),
    "xcb": (
        Library(
            "libxcb-cursor.so.0",
            "libxcb-cursor0",
            "xcb-util-cursor",
            "xcb-util-cursor",
            "libxcb-cursor0",
        ),
        Library(
            "libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"
        ),
        Library(
            "libxcb-image.so.0",
            "libxcb-image0",
            "xcb-util-image",
            "xcb-util-image",
            "libxcb-image0",
        ),
        Library(
            "libxcb-keysyms.so.1",
            "libxcb-keysyms1",
            "xcb-util-keysyms",
            "xcb-util-keysyms",
            "libxcb-keysyms1",
        ),
        Library(
            "libxcb-render-util.so.0",
            "libxcb-render-util0",
            "xcb-util-renderutil",
            "xcb-util-renderutil",
            "libxcb-render-util0",
        ),
        Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
        Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
        Library(
            "libxkbcommon-x11.so.0",
            "libxkbcommon-x11-0",
            "libxkbcommon-x11",
            "libxkbcommon-x11",
            "libxkbcommon-x11-0",
        ),
    ),
    "wayland": (
        Library(
            "libwayland-cursor.so.0",
            "libwayland-cursor0",
            "libwayland-cursor",
            "wayland",
            "libwayland-cursor0",
        ),
    ),
    "journeys": (
        Library("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xorg-x11-server-Xvfb"),
        Library("openbox", "openbox", "openbox", "openbox", "openbox"),
        Library("xdotool", "xdotool", "xdotool", "xdotool", "xdotool"),
    ),
}
"""What is needed to draw at all, to open a window on X11 or Wayland, and for the journeys."""

_MANAGERS = {
    "apt": ("apt-get", ("install", "-y", "--no-install-recommends"), ("update", "-q")),
    "dnf": ("dnf", ("install", "-y"), ()),
    "pacman": ("pacman", ("-S", "--noconfirm", "--needed"), ()),
    "zypper": ("zypper", ("--non-interactive", "install"), ()),
}


def missing(groups: tuple[str, ...]) -> list[Library]:
    """The libraries of these groups that this system lacks; none outside Linux."""
    if sys.platform != "linux":
        return []
    return [each for group in groups for each in GROUPS[group] if not _is_there(each.name)]


def provide(groups: tuple[str, ...], is_optional: bool = False) -> bool:
    """Have the libraries of these groups; False when the user has to install some.

    They are installed where that asks for no password (root, or sudo without one). What is
    optional is never asked for.
    """
    lacking = missing(groups)
    if not lacking:
        return True
    manager = next((name for name, (tool, _, _) in _MANAGERS.items() if shutil.which(tool)), None)
    if manager is not None and _install(manager, _packages(manager, lacking)):
        lacking = missing(groups)
    if lacking and not is_optional:
        print(_request(manager, lacking), file=sys.stderr)
    return not lacking


def _is_there(name: str) -> bool:
    if ".so." not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _packages(manager: str, lacking: list[Library]) -> list[str]:
    return list(dict.fromkeys(str(getattr(each, manager)) for each in lacking))


def _install(manager: str, packages: list[str]) -> bool:
    prefix = _without_password()
    if prefix is None:
        return False
    tool, install, update = _MANAGERS[manager]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing {' '.join(packages)} ...", file=sys.stderr, flush=True)
    for attempt in (False, True):
        if attempt:
            if not update:
                return False
            subprocess.run([*prefix, tool, *update], env=environment, stdout=2, check=False)
        done = subprocess.run(
            [*prefix, tool, *install, *packages],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=2 if attempt else subprocess.DEVNULL,
            stderr=None if attempt else subprocess.DEVNULL,
            check=False,
        )
        if done.returncode == 0:
            return True
    return False


def _without_password() -> list[str] | None:
    """What to put before a command to be root; None when a password would be asked."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True).returncode == 0:
        return [sudo, "-n"]
    return None


def _request(manager: str | None, lacking: list[Library]) -> str:
    if manager is None:
        names = ", ".join(each.name for each in lacking)
        return f"Qt needs these system libraries: {names}. Install them and start again."
    tool, install, _ = _MANAGERS[manager]
    line = " ".join(("sudo", tool, *install[:1], *_packages(manager, lacking)))
    return f"Qt needs some system libraries. Install them, then start again:\n\n    {line}\n"
