"""Fetches a pinned pip where this Python comes without one (Debian without python3-venv).

The index, the certificate and their alternatives are those of pip's own settings: the
environment (PIP_INDEX_URL, PIP_CERT, PIP_EXTRA_INDEX_URL) and pip's configuration files.
"""

from __future__ import annotations

import configparser
import hashlib
import html
import os
import re
import ssl
import subprocess
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

VERSION = "26.3"
SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"
WHEEL = f"pip-{VERSION}-py3-none-any.whl"
_DEFAULT_HOST = ("pypi", "org")
"""Parts of the index pip documents as its default, used where no setting names another."""


class PipError(Exception):
    """A sentence that says why pip could not be had."""


def install_pip(python: Path) -> None:
    """Put the pinned pip into the venv of `python`; PipError when no index has it."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = Path(folder) / WHEEL
        wheel.write_bytes(fetch_wheel())
        command = [str(python), f"{wheel}/pip", "install", "--quiet", "--no-index", str(wheel)]
        subprocess.run(command, check=True)


def fetch_wheel() -> bytes:
    """The pinned wheel from the first index that offers it; its hash is checked."""
    settings = pip_settings()
    problems = []
    for index in _indexes(settings):
        page = f"{index.rstrip('/')}/pip/"
        try:
            link = find_link(_read(page, settings).decode("utf-8", "replace"), page)
            data = _read(link, settings)
        except (OSError, ValueError, PipError) as problem:
            problems.append(str(problem))
            continue
        if hashlib.sha256(data).hexdigest() == SHA256:
            return data
        problems.append(f"{WHEEL} does not have the pinned hash")
    raise PipError(
        f"pip {VERSION} could not be fetched ({'; '.join(problems)}). Connect to the network, set"
        " PIP_INDEX_URL, or install pip (Debian, Ubuntu: sudo apt-get install python3-venv)."
    )


def find_link(page: str, address: str) -> str:
    """The absolute address of the pinned wheel on an index page; links may be relative."""
    for link in re.findall(r"""href\s*=\s*["']([^"']+)["']""", page):
        whole = urllib.parse.urljoin(address, html.unescape(link))
        if urllib.parse.unquote(urllib.parse.urlsplit(whole).path).endswith(f"/{WHEEL}"):
            return whole
    raise PipError(f"the index does not list {WHEEL}")


def pip_settings() -> dict[str, str]:
    """pip's settings by name (`index-url`, `cert`): files first, the environment over them."""
    settings: dict[str, str] = {}
    for path in _settings_files():
        parser = configparser.RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError, OSError):
            continue
        for section in ("global", "download", "install"):
            if parser.has_section(section):
                settings.update(parser.items(section))
    for name, value in os.environ.items():
        if name.startswith("PIP_") and value:
            settings[name[4:].lower().replace("_", "-")] = value
    return settings


def uv_environment() -> dict[str, str]:
    """The environment for uv, which reads none of pip's settings by itself."""
    settings = pip_settings()
    given = {
        "UV_DEFAULT_INDEX": settings.get("index-url", ""),
        "UV_INDEX": " ".join(settings.get("extra-index-url", "").split()),
        "UV_FIND_LINKS": " ".join(settings.get("find-links", "").split()),
        "SSL_CERT_FILE": settings.get("cert", ""),
    }
    return {**{name: value for name, value in given.items() if value}, **os.environ}


def _indexes(settings: dict[str, str]) -> list[str]:
    extra = settings.get("extra-index-url", "").split()
    return [
        settings.get("index-url", "").strip() or f"https://{'.'.join(_DEFAULT_HOST)}/simple",
        *extra,
    ]


def _settings_files() -> list[Path]:
    if os.environ.get("PIP_CONFIG_FILE"):
        return [Path(os.environ["PIP_CONFIG_FILE"])]
    home = Path.home()
    if os.name == "nt":
        roots = (os.environ.get("PROGRAMDATA"), os.environ.get("APPDATA"))
        return [Path(root) / "pip" / "pip.ini" for root in roots if root]
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    system = (os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(os.pathsep)
    return [
        *(Path(folder) / "pip" / "pip.conf" for folder in reversed(system)),
        Path("/etc/pip.conf"),
        Path("/Library/Application Support/pip/pip.conf"),
        home / "Library" / "Application Support" / "pip" / "pip.conf",
        home / ".pip" / "pip.conf",
        config / "pip" / "pip.conf",
    ]


def _read(address: str, settings: dict[str, str]) -> bytes:
    if not address.startswith(("https://", "http://", "file://")):
        raise PipError(f"{address} is no address of an index")
    if address.startswith("file://"):
        path = Path(urllib.request.url2pathname(urllib.parse.urlsplit(address).path))
        return (path / "index.html" if path.is_dir() else path).read_bytes()
    certificate = settings.get("cert") or None
    context = ssl.create_default_context(cafile=certificate)
    request = urllib.request.Request(address, headers={"Accept": "text/html, */*"})
    last: OSError | None = None
    for _ in range(3):
        try:
            with urllib.request.urlopen(request, timeout=60, context=context) as answer:
                data: bytes = answer.read()
                return data
        except urllib.error.HTTPError as problem:
            raise PipError(f"the index answered {problem.code}") from problem
        except OSError as problem:
            last = problem
    raise PipError(f"no answer from the index: {last}")
