"""Renew the words of the program: gather them, and compile every language.

    python3 packaging/desk.py words

Words stand in the code (`tr`), in the settings, in the rules (flags, ladder, suggestions), in the
shipped purposes and in the importers; all but the first are written into a throw-away file that
lupdate reads as well. `desk_en.ts` holds the plurals only. What is new in a language is left
unfinished for a translator; English plurals that follow the rule are filled in.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
ONE = (("people", "person"), ("wait for", "waits for"), ("fall due", "falls due"),
       ("come up", "comes up"))  # fmt: skip


def main() -> int:
    """Update and compile every language; returns the exit code."""
    sys.path.insert(0, str(ROOT))
    tools = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "words_of_rules.py"
        words.write_text(words_of_rules(), encoding="utf-8")
        code = sorted(str(path) for path in (ROOT / "community_desk").rglob("*.py"))
        for file in sorted(FOLDER.glob("desk_*.ts")):
            plural = ["-pluralonly"] if file.stem == "desk_en" else []
            command = [str(tools / "pyside6-lupdate"), *plural, "-noobsolete", "-locations", "none",
                       str(words), *code, "-ts", str(file)]  # fmt: skip
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            if file.stem == "desk_en":
                fill_english(file)
            print(f"{file.name}: {unfinished(file)} unfinished")
            compiled = file.with_suffix(".qm")
            command = [str(tools / "pyside6-lrelease"), "-silent", str(file), "-qm", str(compiled)]
            subprocess.run(command, check=True)
    return 0


def words_of_rules() -> str:
    """A module that names every text the rules and shipped files say, for lupdate."""
    from community_desk.core.flags import RULES
    from community_desk.core.ladder_sentences import SENTENCES
    from community_desk.core.openings import PLAIN
    from community_desk.core.sentences import SUGGESTIONS, TOGETHER, on_screen
    from community_desk.importers import IMPORTERS
    from community_desk.resources import load_playbooks, load_purposes
    from community_desk.settings import SETTINGS

    texts: set[str] = {*SENTENCES.values(), *SUGGESTIONS.values(), TOGETHER}
    texts |= {text for some in PLAIN.values() for text in some}
    for rule in RULES:
        texts |= {on_screen(text) for text in rule.sentences.values() if text}
    for purpose in load_purposes().values():
        texts |= {purpose.name, purpose.ask_rule, *purpose.rituals}
    for book in load_playbooks().values():
        texts |= {
            book.name,
            book.strength,
            *book.quirks,
            book.export.holds,
            book.export.wait,
            book.export.gap,
        }
        texts |= {words for ritual in book.rituals for words in (ritual.name, ritual.do)}
    for importer in IMPORTERS:
        texts |= {importer.title, importer.how_to_get}
    for setting in SETTINGS:
        texts |= {
            setting.group,
            setting.label,
            setting.help,
            *(words for _, words in setting.choices or ()),
        }
    lines = [f"QT_TRANSLATE_NOOP({''!r}, {text!r})" for text in sorted(filter(None, texts))]
    return "\n".join(lines).replace("''", '""') + "\n"


def unfinished(file: Path) -> int:
    """How many texts of a language still wait for a translator."""
    return sum(each.get("type") == "unfinished" for each in ET.parse(file).iter("translation"))


def fill_english(file: Path) -> None:
    """Fill plurals that are new: the text itself, and the text in the singular."""
    tree = ET.parse(file)
    for message in tree.iter("message"):
        translation, source = message.find("translation"), message.findtext("source") or ""
        if translation is None or translation.get("type") != "unfinished":
            continue
        forms = translation.findall("numerusform")
        if len(forms) == 2:
            # %Ln writes the number the user's way.
            one, many = singular(source), source
            forms[0].text, forms[1].text = (each.replace("%n", "%Ln") for each in (one, many))
            del translation.attrib["type"]
    text = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + text + "\n", encoding="utf-8")


def singular(text: str) -> str:
    """The English text for one: the irregular words, else the noun after the number."""
    text = re.sub(r"(%n (?:empty )?\w{3,})(?<!s)s\b", r"\1", text)
    for many, one in ONE:
        text = re.sub(rf"\b{many}\b", one, text)
    return text


if __name__ == "__main__":
    sys.exit(main())
