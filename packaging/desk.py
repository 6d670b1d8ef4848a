"""Run or test Community Desk from a checkout, on a machine that has only Python 3.11 or newer.

    python3 packaging/desk.py run [ARGUMENTS]    open the window, or run a command
    python3 packaging/desk.py test [ARGUMENTS]   every check and test; arguments go to pytest
    python3 packaging/desk.py screenshots        draw the pictures of the README again
    python3 packaging/desk.py words              gather the words and compile every language
    python3 packaging/desk.py layout             write the layout of the tables from their classes
    python3 packaging/desk.py lock               pin the newest allowed dependencies (needs uv)

The first start makes `.venv` in the checkout and installs the locked dependencies into it:
with uv where it is on the PATH, else with the pip of this Python, else with a pip fetched
from the package index that pip's own settings name. Nothing is installed again until the
locks change. System libraries that Qt needs are installed where that needs no password;
otherwise the one line to type is printed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import pip_wheel
import system_libraries

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "desk-stamp"
LOCKS = {
    False: ROOT / "packaging" / "requirements.lock",
    True: ROOT / "packaging" / "requirements-dev.lock",
}
PICTURES = ROOT / "packaging" / "screenshots"
PICTURE_DAY = "2026-11-24"
PICTURE_PERSON = "sample-person-000000"


def main(arguments: list[str]) -> int:
    """Do what the first argument says; returns the exit code."""
    commands = {
        "run": run, "test": test, "screenshots": screenshots, "words": words, "layout": layout,
        "lock": lock,
    }  # fmt: skip
    if not arguments or arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - started by whatever Python is there
        return _fail("Community Desk needs Python 3.11 or newer; this is " + sys.version.split()[0])
    try:
        return commands[arguments[0]](arguments[1:])
    except (pip_wheel.PipError, subprocess.CalledProcessError, OSError) as problem:
        return _fail(str(problem))
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Start the program; without a display only commands work."""
    environment = dict(os.environ)
    if opens_window(arguments):
        if not _has_display(environment):
            return _fail(
                "There is no display here, so the window cannot open. Commands work, and"
                " `python3 packaging/desk.py run screenshot today today.png` draws a page.",
                code=2,
            )
        if not _prepare_window(environment):
            return 1
    elif "screenshot" in arguments and not system_libraries.provide(("offscreen",)):
        return 1
    python = prepare(with_tools=False)
    command = [str(python), "-m", "community_desk", *arguments]
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], command, _with_checkout(environment))
    return subprocess.run(command, env=_with_checkout(environment), check=False).returncode


def words(_arguments: list[str]) -> int:
    """Gather the words of the program and compile every language."""
    return _run_script("translate.py")


def layout(_arguments: list[str]) -> int:
    """Write the layout of the tables anew, after a change of their classes."""
    return _run_script("schema.py")


def _run_script(name: str) -> int:
    """Run a script of this folder in the environment of the tests."""
    python = prepare(with_tools=True)
    command = [str(python), str(ROOT / "packaging" / name)]
    return subprocess.run(command, env=_with_checkout(dict(os.environ)), check=False).returncode


def opens_window(arguments: list[str]) -> bool:
    """Whether these arguments name no command, so that the window opens."""
    rest = iter(arguments)
    for argument in rest:
        if argument in ("--desk", "--as-of"):
            next(rest, None)
        elif not argument.startswith(("--desk=", "--as-of=")):
            return False
    return True


def test(arguments: list[str]) -> int:
    """Run linters, type checks, layer contracts, tests, and journeys in a real window."""
    if not system_libraries.provide(("offscreen",)):
        return 1
    python = prepare(with_tools=True)
    environment = _with_checkout({**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    tools = python.parent
    journeys = ROOT / "tests" / "journeys"
    has_journeys = any(journeys.glob("test_*.py")) and not arguments
    pytest = [str(python), "-m", "pytest", "-p", "no:cacheprovider"]
    steps = [
        [str(tools / "ruff"), "check", "."],
        [str(tools / "ruff"), "format", "--check", "."],
        [str(tools / "mypy"), "--strict"],
        [str(tools / "lint-imports")],
        [*pytest, *(arguments or [f"--ignore={journeys}", "tests"])],
    ]
    if arguments:
        steps = steps[-1:]
    failed = [step for step in steps if not _succeeds(step, environment)]
    if has_journeys:
        command = [*pytest, str(journeys)]
        if not _run_on_display(command, environment):
            failed.append(command)
    for step in failed:
        print("Failed: " + _shown(step), file=sys.stderr)
    return 1 if failed else 0


def screenshots(arguments: list[str]) -> int:
    """Draw the pictures of the README from sample people on a fixed day."""
    if not system_libraries.provide(("offscreen",)):
        return 1
    python = prepare(with_tools=False)
    environment = _with_checkout({**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        start = [str(python), "-m", "community_desk", "--as-of", PICTURE_DAY]
        start += ["--desk", str(Path(folder) / "sample.desk")]
        subprocess.run([*start, "demo"], env=environment, check=True)
        for page, theme in (
            ("today", "light"),
            ("today", "dark"),
            ("people", "light"),
            ("person", "light"),
            ("community", "light"),
            ("quicklog", "light"),
            ("plan", "light"),
            ("channels", "light"),
            ("map", "dark"),
        ):
            picture = PICTURES / f"{page}-{theme}.png"
            drawn = [*start, "screenshot", page, str(picture), "--theme", theme]
            drawn += ["--person", PICTURE_PERSON] if page == "person" else []
            subprocess.run([*drawn, *arguments], env=environment, check=True)
            print(picture.relative_to(ROOT))
    return 0


def lock(arguments: list[str]) -> int:
    """Write both lock files anew; every wheel is pinned by its hash, no index is named."""
    uv = shutil.which("uv")
    if uv is None:
        return _fail("Locking needs uv on the PATH.")
    for with_tools, target in LOCKS.items():
        group = ["--group", "dev", "-c", str(LOCKS[False])] if with_tools else []
        command = [uv, "pip", "compile", "pyproject.toml", "--universal", "--generate-hashes"]
        command += ["--python-version", "3.11", "--no-emit-index-url", "--no-annotate"]
        command += ["--custom-compile-command", "python3 packaging/desk.py lock", "--quiet"]
        command += [*group, *arguments, "-o", str(target)]
        subprocess.run(command, cwd=ROOT, check=True)
    return 0


def prepare(with_tools: bool) -> Path:
    """Make `.venv` hold what the locks say; returns its Python.

    A venv that was made for the tests also serves to run the program.
    """
    wanted = _fingerprint(with_tools)
    python = _venv_python()
    stamped = STAMP.read_text().splitlines() if STAMP.exists() and python.exists() else []
    if wanted in stamped or (not with_tools and _fingerprint(True) in stamped):
        return python
    print("Preparing .venv (once, about a minute) ...", file=sys.stderr, flush=True)
    if not (shutil.which("uv") and _install_with_uv(LOCKS[with_tools])):
        _install_with_pip(LOCKS[with_tools])
    STAMP.write_text(wanted + "\n")
    return python


def _install_with_uv(lock_file: Path) -> bool:
    environment = pip_wheel.uv_environment()
    made = [["uv", "venv", "--quiet", "--python", sys.executable, str(VENV)]]
    commands = [] if _venv_python().exists() else made
    install = ["uv", "pip", "install", "--quiet", "--python", str(_venv_python())]
    commands.append([*install, "--require-hashes", "-r", str(lock_file)])
    return all(
        subprocess.run(command, env=environment, check=False).returncode == 0
        for command in commands
    )


def _install_with_pip(lock_file: Path) -> None:
    python = _venv_python()
    if not python.exists():
        _make_venv()
    if subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True).returncode:
        pip_wheel.install_pip(python)
    command = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    subprocess.run([*command, "--require-hashes", "-r", str(lock_file)], check=True)


def _make_venv() -> None:
    """Make the venv with the pip that comes with Python, else without (Debian parts them)."""
    # Asked first: Debian's venv prints advice before it fails.
    tries = (True, False) if importlib.util.find_spec("ensurepip") else (False,)
    for with_pip in tries:
        try:
            venv.create(VENV, with_pip=with_pip, symlinks=os.name == "posix", clear=VENV.exists())
            return
        except (subprocess.CalledProcessError, ImportError, SystemExit):
            if not with_pip:
                raise


def _venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _fingerprint(with_tools: bool) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for path in (ROOT / "pyproject.toml", LOCKS[with_tools]):
        digest.update(path.read_bytes())
    return f"{'tools' if with_tools else 'program'} {digest.hexdigest()}"


def _with_checkout(environment: dict[str, str]) -> dict[str, str]:
    """The program is run from the checkout, so that nothing has to be built."""
    paths = [str(ROOT), environment.get("PYTHONPATH", "")]
    return {**environment, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def _has_display(environment: dict[str, str]) -> bool:
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _prepare_window(environment: dict[str, str]) -> bool:
    """Have the libraries for a window; on Wayland those for X11 may be missing."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return system_libraries.provide(("offscreen",))
    if environment.get("WAYLAND_DISPLAY") and system_libraries.missing(("xcb",)):
        environment["QT_QPA_PLATFORM"] = "wayland"
        return system_libraries.provide(("offscreen", "wayland"))
    return system_libraries.provide(("offscreen", "xcb"))


def _run_on_display(command: list[str], environment: dict[str, str]) -> bool:
    """Run the journeys on a display of their own; without Xvfb they skip themselves."""
    system_libraries.provide(("journeys",), is_optional=True)
    xvfb = shutil.which("Xvfb")
    if xvfb is None or not system_libraries.provide(("xcb",), is_optional=True):
        return _succeeds(command, environment)
    read, write = os.pipe()
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    manager = None
    try:
        shown = {**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        if shutil.which("openbox"):
            manager = subprocess.Popen(["openbox"], env=shown, stderr=subprocess.DEVNULL)
        return _succeeds(command, shown)
    finally:
        for process in filter(None, (manager, server)):
            process.terminate()
            process.wait()


def _succeeds(command: list[str], environment: dict[str, str]) -> bool:
    print("+ " + _shown(command), flush=True)
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


def _shown(command: list[str]) -> str:
    return " ".join(command).replace(str(ROOT) + os.sep, "")


def _fail(sentence: str, code: int = 1) -> int:
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
