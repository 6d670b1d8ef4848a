"""Refusals and problems in the reader's language.

What lies below the window says them in English, for the command line and the log; here the
sentences that a user of the window may meet are read back, with the names and reasons they hold.
"""

from __future__ import annotations

import re
from functools import cache

from community_desk.errors import DeskError
from community_desk.ui.text import QT_TRANSLATE_NOOP, tr

# A file that cannot be imported.
_FILES = (
    QT_TRANSLATE_NOOP("", "{name} is empty."),
    QT_TRANSLATE_NOOP("", "Ask the channel for the file again."),
    QT_TRANSLATE_NOOP("", "Ask the channel for it again."),
    QT_TRANSLATE_NOOP("", "{name} is protected by a password."),
    QT_TRANSLATE_NOOP("", "Unpack it first and import the folder."),
    QT_TRANSLATE_NOOP("", "{name} is a workbook without any rows."),
    QT_TRANSLATE_NOOP("", "{name} was not found."),
    QT_TRANSLATE_NOOP("", "Choose the file again."),
    QT_TRANSLATE_NOOP("", "{name} is a damaged or incomplete zip file."),
    QT_TRANSLATE_NOOP("", "{name} is a damaged archive or none this program knows."),
    QT_TRANSLATE_NOOP("", "Download it again."),
    QT_TRANSLATE_NOOP("", "{name} is damaged and cannot be read."),
    QT_TRANSLATE_NOOP("", "{name} is cut off or damaged: it is not valid JSON."),
    QT_TRANSLATE_NOOP("", "{name} is cut off."),
    QT_TRANSLATE_NOOP("", "{name} is a damaged workbook."),
    QT_TRANSLATE_NOOP("", "{name} is a damaged picture."),
    QT_TRANSLATE_NOOP("", "{name} is nested too deeply and was refused."),
    QT_TRANSLATE_NOOP("", "{name} is too large for this machine's memory."),
    QT_TRANSLATE_NOOP("", "{name} could not be read: reading broke off in the middle."),
    QT_TRANSLATE_NOOP(
        "", "Nothing was imported. The file may be damaged: ask the channel for it again."
    ),
    QT_TRANSLATE_NOOP("", "{name} needs more memory than one file may take and was refused."),
    QT_TRANSLATE_NOOP("", "{name} took too long to read and was given up."),
    QT_TRANSLATE_NOOP("", "Nothing was imported. Unpack it and import its parts one by one."),
    QT_TRANSLATE_NOOP("", "Nothing was imported."),
    QT_TRANSLATE_NOOP("", "{name} holds no rows."),
    QT_TRANSLATE_NOOP("", "{name} has no column of names or addresses."),
    QT_TRANSLATE_NOOP("", "Choose the columns."),
    QT_TRANSLATE_NOOP("", "{name} holds only archives inside an archive."),
    QT_TRANSLATE_NOOP("", "Unpack it and choose one of them."),
    QT_TRANSLATE_NOOP("", "{name} holds web pages (HTML)."),
    QT_TRANSLATE_NOOP("", "Ask the channel for the export as JSON instead."),
    QT_TRANSLATE_NOOP("", "{name} is a PDF document."),
    QT_TRANSLATE_NOOP("", "Ask for CSV, vCard or JSON."),
    QT_TRANSLATE_NOOP("", "{name} is a database."),
    QT_TRANSLATE_NOOP("", "Restore it under Backups if it is a desk."),
    QT_TRANSLATE_NOOP("", "{name} is a spreadsheet."),
    QT_TRANSLATE_NOOP("", "Save it as CSV (UTF-8) and import that."),
    QT_TRANSLATE_NOOP("", "{name} is none of the formats this program knows."),
    QT_TRANSLATE_NOOP(
        "",
        "Choose an archive of a channel, an address book, a mailbox, a calendar or a CSV table.",
    ),
    QT_TRANSLATE_NOOP("", "Stopped. Nothing was changed."),
    QT_TRANSLATE_NOOP("", "{name} cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("", "Choose another place."),
)

# A desk or a backup that cannot be opened or written.
_DESKS = (
    QT_TRANSLATE_NOOP("", "{name} is being written by another program."),
    QT_TRANSLATE_NOOP("", "Close the other window or try again in a moment."),
    QT_TRANSLATE_NOOP(
        "", "The disk that holds {name} is full or refused the write; nothing was changed."
    ),
    QT_TRANSLATE_NOOP("", "Free some space and try again."),
    QT_TRANSLATE_NOOP("", "{name} may only be read here; nothing was changed."),
    QT_TRANSLATE_NOOP("", "Move it to a folder where you may write."),
    QT_TRANSLATE_NOOP("", "{name} cannot be read: it is damaged."),
    QT_TRANSLATE_NOOP("", "Restore the newest backup with: community-desk restore FILE."),
    QT_TRANSLATE_NOOP(
        "", "{name} could not be read or written as asked ({reason}); nothing was changed."
    ),
    QT_TRANSLATE_NOOP(
        "", "Run: community-desk check --rebuild. If it comes again, this is our mistake."
    ),
    QT_TRANSLATE_NOOP("", "{name} is open for reading only."),
    QT_TRANSLATE_NOOP("", "Copy it to a folder where you may write and open the copy."),
    QT_TRANSLATE_NOOP("", "{name} is damaged and was not used."),
    QT_TRANSLATE_NOOP("", "{name} is not a sound desk and was not used."),
    QT_TRANSLATE_NOOP("", "{name} has changed since it was made: its checksum differs."),
    QT_TRANSLATE_NOOP("", "Choose another backup; nothing was changed."),
    QT_TRANSLATE_NOOP("", "The backup could not be written to {name}: {reason}."),
    QT_TRANSLATE_NOOP("", "Free some space or choose another folder."),
    QT_TRANSLATE_NOOP("", "Your desk is not where it was: {name} does not exist."),
    QT_TRANSLATE_NOOP("", "Locate the file, restore a backup or start a new desk."),
    QT_TRANSLATE_NOOP("", "{name} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("", "Check the permissions of the file and its folder."),
    QT_TRANSLATE_NOOP("", "{name} is a folder, not a desk."),
    QT_TRANSLATE_NOOP("", "Choose the desk file."),
    QT_TRANSLATE_NOOP("", "{name} is empty: zero bytes, although a desk is never that small."),
    QT_TRANSLATE_NOOP("", "{name} is damaged: it does not begin like a desk."),
    QT_TRANSLATE_NOOP("", "{name} is damaged: its contents do not hold together."),
    QT_TRANSLATE_NOOP(
        "", "Restore the newest backup, or open another desk. The file itself is kept as it is."
    ),
    QT_TRANSLATE_NOOP("", "{name} is not a desk: another program made it."),
    QT_TRANSLATE_NOOP("", "{name} is a database of another program, not a desk."),
    QT_TRANSLATE_NOOP("", "Choose a desk file; this one was not changed."),
    QT_TRANSLATE_NOOP("", "{name} carries a schema number that no desk has."),
    QT_TRANSLATE_NOOP("", "{name} holds a trigger or view that no desk has; it may be a trap."),
    QT_TRANSLATE_NOOP("", "Choose another file; this one was not changed."),
    QT_TRANSLATE_NOOP(
        "",
        "{name} was written by a newer Community Desk (schema {theirs}; "
        "this program knows {ours}).",
    ),
    QT_TRANSLATE_NOOP("", "Update the program; the file was not changed."),
    QT_TRANSLATE_NOOP("", "{name} may only be read here, so nothing can be logged."),
    QT_TRANSLATE_NOOP("", "It is open for reading; copy it to a folder of yours to go on writing."),
)

# What a form or a line refuses.
_FORMS = (
    QT_TRANSLATE_NOOP("", "A person needs a name."),
    QT_TRANSLATE_NOOP("", "A card needs a name."),
    QT_TRANSLATE_NOOP("", "Type yours."),
    QT_TRANSLATE_NOOP("", "Type at least one."),
    QT_TRANSLATE_NOOP("", "Nobody is named on this line."),
    QT_TRANSLATE_NOOP("", "Add a name, for example with @."),
    QT_TRANSLATE_NOOP("", "The line names nothing that happened."),
    QT_TRANSLATE_NOOP("", "Say what it was, for example coffee or call."),
    QT_TRANSLATE_NOOP("", "{text} may be {names}."),
    QT_TRANSLATE_NOOP("", "Choose one of them."),
    QT_TRANSLATE_NOOP("", "That day has not come yet."),
    QT_TRANSLATE_NOOP("", "Log what has happened."),
    QT_TRANSLATE_NOOP("", "Choose a later day."),
    QT_TRANSLATE_NOOP("", "A promise needs its words."),
    QT_TRANSLATE_NOOP("", "Say what was promised."),
    QT_TRANSLATE_NOOP("", "A promise is not put away."),
    QT_TRANSLATE_NOOP("", "Do it, agree on a new day, or drop it openly."),
    QT_TRANSLATE_NOOP("", "They asked you."),
    QT_TRANSLATE_NOOP("", "Do it, or say openly that you cannot."),
    QT_TRANSLATE_NOOP("", "There is nobody chosen."),
    QT_TRANSLATE_NOOP("", "There is nobody to sort."),
    QT_TRANSLATE_NOOP("", "This person is not on the desk any more."),
    QT_TRANSLATE_NOOP("", "A note needs a word."),
    QT_TRANSLATE_NOOP("", "A tag needs a word."),
    QT_TRANSLATE_NOOP("", "A gift needs a word."),
    QT_TRANSLATE_NOOP("", "Say what it is."),
    QT_TRANSLATE_NOOP("", "A topic needs a name."),
    QT_TRANSLATE_NOOP("", "Seven topics are enough."),
    QT_TRANSLATE_NOOP("", "Let one go first."),
    QT_TRANSLATE_NOOP("", "A testimonial needs its words."),
    QT_TRANSLATE_NOOP("", "A judgement needs its reason."),
    QT_TRANSLATE_NOOP("", "One short sentence is enough."),
    QT_TRANSLATE_NOOP("", "An introduction needs two people."),
    QT_TRANSLATE_NOOP("", "Both must say yes first."),
    QT_TRANSLATE_NOOP("", "Ask the one who has not answered."),
    QT_TRANSLATE_NOOP("", "A relation needs two people."),
    QT_TRANSLATE_NOOP("", "It is written down already that these two know each other."),
    QT_TRANSLATE_NOOP("", "This is one person already."),
    QT_TRANSLATE_NOOP("", "Choose two people."),
    QT_TRANSLATE_NOOP("", "A field needs a name."),
    QT_TRANSLATE_NOOP("", "There is a field called {name} already."),
    QT_TRANSLATE_NOOP("", "A choice needs two words to choose from."),
    QT_TRANSLATE_NOOP("", "Separate them by commas."),
    QT_TRANSLATE_NOOP("", "{text} is no number."),
    QT_TRANSLATE_NOOP("", "{text} is no day."),
    QT_TRANSLATE_NOOP("", "A view needs a name."),
    QT_TRANSLATE_NOOP("", "There is a view called {name} already."),
    QT_TRANSLATE_NOOP("", "Choose another name."),
    QT_TRANSLATE_NOOP("", "A day needs its name."),
    QT_TRANSLATE_NOOP("", "Birthday, or words of your own."),
    QT_TRANSLATE_NOOP("", "A day that comes once needs its year."),
    QT_TRANSLATE_NOOP("", "A new job needs an employer or a role."),
    QT_TRANSLATE_NOOP("", "A position needs an employer or a role."),
    QT_TRANSLATE_NOOP("", "A position cannot end before it began."),
    QT_TRANSLATE_NOOP("", "A target needs the employer's name."),
    QT_TRANSLATE_NOOP("", "An opportunity needs a title or an employer."),
    QT_TRANSLATE_NOOP("", "An opportunity needs a title."),
    QT_TRANSLATE_NOOP("", "Say how it ended: won, lost or let go."),
    QT_TRANSLATE_NOOP("", "This file is empty."),
    QT_TRANSLATE_NOOP("", "This file is larger than 20 MB."),
    QT_TRANSLATE_NOOP("", "Keep a link to it instead."),
)

TEMPLATES = (*_FILES, *_DESKS, *_FORMS)
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def problem_words(problem: Exception) -> str:
    """What went wrong and what can be done, in the reader's language where it is known."""
    if not isinstance(problem, DeskError):
        return str(problem)
    parts = (problem.sentence, problem.remedy)
    return " ".join(known_words(part) for part in parts if part)


def known_words(sentence: str) -> str:
    """A sentence from below in the reader's language; as it is where it is not known."""
    said = tr(sentence)
    if said != sentence:
        return said
    for pattern, template in _patterns():
        found = pattern.fullmatch(sentence)
        if found:
            return tr(template).format(**found.groupdict())
    return sentence


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The templates with places, those with the fewest places and the most words first."""
    places = [each for each in TEMPLATES if "{" in each]
    places.sort(key=lambda each: (each.count("{"), -len(each)))
    return tuple(
        (re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(each)), re.DOTALL), each) for each in places
    )
