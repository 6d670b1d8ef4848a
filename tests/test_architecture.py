"""Rules of the code that linters cannot see: layout, sizes, names, and who may use what."""

from __future__ import annotations

import ast
import importlib.util
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "community_desk"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_resources" not in path.parts)
SCRIPTS = sorted((ROOT / "packaging").glob("*.py"))
NETWORK = {
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "PySide6.QtNetwork",
}
TOO_LARGE = {
    "community_desk/store/migrations/versions/rev_0001_first.py",
}
"""Still to be split; no name may be added, and one that was split must go."""
PARTS = {"importers": "IMPORTER", "exporters": "EXPORTER", "core/flags": "RULE", "ui/pages": "PAGE"}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def committed() -> list[str]:
    """Names of the committed files; the test is skipped where git does not know them."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [name for name in listed.stdout.split("\0") if name]


def functions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node for node in ast.walk(tree) if isinstance(node, kinds)]


def test_only_the_agreed_top_level_entries_are_committed() -> None:
    top = {name.split("/")[0] for name in committed()}
    agreed = {"community_desk", "resources", "tests", "packaging", "pyproject.toml"}
    agreed |= {"README.md", "LICENSE", "CHANGELOG.md"}
    assert {name for name in top if not name.startswith(".")} <= agreed


def sizes_over_limit(path: Path) -> list[str]:
    """What of a file is too large: more than 400 lines, a function of more than 60."""
    lines = len(path.read_text("utf-8").splitlines())
    found = [f"the file has {lines} lines"] if lines > 400 else []
    for each in functions(tree_of(path)):
        length = (each.end_lineno or each.lineno) - each.lineno + 1
        found += [f"{each.name} has {length} lines"] if length > 60 else []
    return found


@pytest.mark.parametrize("path", MODULES + SCRIPTS, ids=name_of)
def test_files_and_functions_stay_small(path: Path) -> None:
    if name_of(path) in TOO_LARGE:
        assert sizes_over_limit(path) != [], "it was split: take it off the list"
    else:
        assert sizes_over_limit(path) == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_can_reach_a_network(path: Path) -> None:
    assert not imported(path) & NETWORK


def test_only_the_reading_of_files_starts_a_process() -> None:
    """And nothing takes objects from another process: what comes over is data."""
    starting = {name_of(path) for path in MODULES if "subprocess" in imported(path)}
    assert starting == {"community_desk/importers/apart.py"}
    unsafe = {"pickle", "marshal", "shelve", "multiprocessing"}
    assert [name_of(path) for path in MODULES if imported(path) & unsafe] == []


@pytest.mark.parametrize("path", MODULES + SCRIPTS, ids=name_of)
def test_public_things_have_a_docstring(path: Path) -> None:
    tree = tree_of(path)
    assert ast.get_docstring(tree), "the module says nothing about itself"
    bare = [
        node.name
        for node in tree.body
        if isinstance(node, (ast.ClassDef, ast.FunctionDef))
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert bare == []


def test_only_the_clock_asks_what_day_it_is() -> None:
    asking = [
        f"{name_of(path)}:{node.lineno}"
        for path in MODULES
        if name_of(path) != "community_desk/core/clock.py"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and node.attr in ("today", "now", "utcnow")
        and isinstance(node.value, ast.Name)
        and node.value.id in ("date", "datetime")
    ]
    assert asking == []


def test_translated_texts_are_plain_literals() -> None:
    """lupdate takes an f-string for a literal, so its translation would never be found."""
    formatted = [
        f"{name_of(path)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in ("tr", "translate")
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert formatted == []


def test_modules_are_named_for_a_concept() -> None:
    vague = {"utils", "util", "helpers", "helper", "managers", "manager", "common", "misc"}
    assert [name_of(path) for path in MODULES if path.stem in vague] == []


@pytest.mark.parametrize("folder", PARTS)
def test_parts_are_listed_and_do_not_know_each_other(folder: str) -> None:
    """An explicit tuple is visible to type checkers and freezers; a forgotten file is not."""
    package, mark = PACKAGE / folder, PARTS[folder]
    if not (package / "__init__.py").exists():
        pytest.skip(f"{folder} does not exist yet")
    dotted = ".".join(("community_desk", *folder.split("/")))
    parts = {
        f"{dotted}.{path.stem}": path
        for path in package.glob("*.py")
        if any(
            isinstance(node, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == mark for target in node.targets)
            for node in tree_of(path).body
        )
    }
    listed = imported(package / "__init__.py")
    assert [name for name in parts if name not in listed] == []
    known = {
        f"{name} imports {other}"
        for name, path in parts.items()
        for other in (imported(path) & parts.keys()) - {name}
    }
    assert known == set()


def test_the_window_is_drawn_before_the_data_layer_loads() -> None:
    """SQLModel takes longer to import than Qt, so no module of `ui` imports it on the way up."""
    modules = [
        name_of(path)[:-3].replace("/", ".").removesuffix(".__init__")
        for path in MODULES
        if name_of(path).startswith("community_desk/ui/")
    ]
    code = (
        f"import importlib, sys\nfor name in {modules!r}: importlib.import_module(name)\n"
        "print([n for n in ('sqlmodel', 'sqlalchemy', 'alembic', 'pydantic') if n in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.stderr == ""
    assert found.stdout.strip() == "[]"


def test_an_address_book_is_imported_without_the_data_layer(tmp_path: Path) -> None:
    """Loading the table classes takes longer than reading some thousand people."""
    book = tmp_path / "book.vcf"
    book.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Noa Field\nEND:VCARD\n", "utf-8")
    code = (
        "import sys; from community_desk.cli import main\n"
        f"main(['--desk', {str(tmp_path / 'a.desk')!r}, 'import', {str(book)!r}])\n"
        "print([n for n in ('sqlmodel', 'sqlalchemy', 'alembic', 'pydantic') if n in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.stderr == ""
    assert "people: 1 new" in found.stdout
    assert found.stdout.splitlines()[-1] == "[]"


def test_no_committed_text_names_this_machine_or_a_registry() -> None:
    forbidden = ("/" + "work/", "pypi" + ".org", "python" + "hosted")
    found = []
    for name in committed():
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".lock", ".json", ".txt", ""} and path.is_file():
            text = path.read_text("utf-8", "replace")
            found += [f"{name}: {each}" for each in forbidden if each in text]
    assert found == []


def test_the_tests_themselves_are_found_under_their_package() -> None:
    assert importlib.util.find_spec("community_desk") is not None
    strays = [path.name for path in (ROOT / "tests").glob("test_*.py")]
    assert "test_architecture.py" in strays
