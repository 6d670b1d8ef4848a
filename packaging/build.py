"""Build what is handed to users: a folder that runs by itself, and on Debian a package of it.

    .venv/bin/python packaging/build.py folder    dist/community-desk (needs PyInstaller)
    .venv/bin/python packaging/build.py deb       dist/community-desk_VERSION_ARCH.deb from it

The package goes under /opt: it is a vendor's package with its own Qt, and apt brings the few
libraries that are not in it.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
FOLDER = DIST / "community-desk"
LINUX = ROOT / "packaging" / "linux"
APP_ID = "io.github.communitydesk.CommunityDesk"
DEPENDS = "libc6 (>= 2.36), libgl1, libegl1, libx11-6, libdbus-1-3, fontconfig-config"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(arguments: list[str]) -> int:
    """Build what the first argument names; returns the exit code."""
    builders = {"folder": build_folder, "deb": build_deb}
    if len(arguments) != 1 or arguments[0] not in builders:
        print(__doc__, file=sys.stderr)
        return 2
    print(builders[arguments[0]]().relative_to(ROOT))
    return 0


def build_folder() -> Path:
    """Freeze the program; returns the folder."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(ROOT / "build")]
    subprocess.run([*command, str(ROOT / "packaging" / "community-desk.spec")], check=True)
    return FOLDER


def build_deb() -> Path:
    """Pack the frozen folder for Debian and Ubuntu; returns the package."""
    if not FOLDER.is_dir():
        build_folder()
    architecture = ARCHITECTURES[platform.machine()]
    target = DIST / f"community-desk_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "root"
        _lay_out(root)
        size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        control = root / "DEBIAN" / "control"
        control.parent.mkdir()
        control.write_text(_control(architecture, size))
        for path in (root, *root.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", str(root), str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def version() -> str:
    """The version of the program."""
    text = (ROOT / "community_desk" / "__init__.py").read_text("utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def _lay_out(root: Path) -> None:
    shutil.copytree(FOLDER, root / "opt" / "community-desk", symlinks=True)
    share = root / "usr" / "share"
    for source, target in (
        (LINUX / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop"),
        (LINUX / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml"),
        (LINUX / f"{APP_ID}.svg", share / "icons/hicolor/scalable/apps" / f"{APP_ID}.svg"),
        (LINUX / "community-desk.1", share / "man" / "man1" / "community-desk.1"),
        (ROOT / "LICENSE", share / "doc" / "community-desk" / "copyright"),
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o644)
    link = root / "usr" / "bin" / "community-desk"
    link.parent.mkdir(parents=True)
    os.symlink("/opt/community-desk/community-desk", link)


def _control(architecture: str, size: int) -> str:
    return (
        "Package: community-desk\n"
        f"Version: {version()}\n"
        f"Architecture: {architecture}\n"
        "Maintainer: The Community Desk authors <noreply@example.org>\n"
        f"Installed-Size: {size}\n"
        f"Depends: {DEPENDS}\n"
        "Section: misc\n"
        "Priority: optional\n"
        "Description: all your channels as one community of people\n"
        " Brings the people you know on many channels together, keeps what passed between\n"
        " you and each of them, and says every day whom to turn to, why, and how. Offline.\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
