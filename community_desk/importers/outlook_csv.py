"""Outlook as CSV, from the desktop and the web, with headers in the user's language.

The LinkedIn exports of before 2017 have the same columns and are read here too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.core.incoming import Importer
from community_desk.importers.addressbook import Keys
from community_desk.importers.columns import field_of
from community_desk.importers.headers import fold_header
from community_desk.importers.mapped import date_order, people_of
from community_desk.importers.sources import tolerant
from community_desk.importers.tables import records, table_members
from community_desk.importers.texts import head_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.core.incoming import Incoming, ReadOptions
    from community_desk.importers.sources import Source

_EMAILS = frozenset(
    map(
        fold_header,
        [
            "E-mail Address", "E-mail 2 Address", "E-Mail-Adresse", "Adresse de messagerie",
            "Adresse e-mail", "Dirección de correo electrónico", "Indirizzo posta elettronica",
            "Indirizzo e-mail", "E-mailadres", "Endereço de e-mail",
            "Endereço de correio eletrónico", "Adres e-mail", "Adres poczty elektronicznej",
            "E-postadress", "E-mailadresse", "Sähköpostiosoite", "E-mailová adresa",
            "E-mail cím", "Адрес эл. почты", "電子メール アドレス", "电子邮件地址", "Email Home",
            "Email Work",
        ],
    )
)  # fmt: skip
_PHONES = frozenset(
    map(
        fold_header,
        [
            "Business Phone", "Mobile Phone", "E-mail 3 Address", "E-mail 2 Address",
            "Home Phone", "Telefon geschäftlich", "Mobiltelefon", "Téléphone (bureau)",
            "Tél. mobile", "Teléfono del trabajo", "Móvil", "Teléfono móvil", "Ufficio",
            "Cellulare", "Abitazione", "Telefoon op werk", "Mobiele telefoon",
            "Telefone comercial", "Telemóvel", "Celular", "Telefon (służbowy)",
            "Telefon komórkowy", "Arbete, telefon", "Mobiltelefonnummer", "Matkapuhelin",
            "Mobilní telefon", "Mobiltelefonszám", "Рабочий телефон", "Мобильный телефон",
            "携帯電話", "移动电话",
        ],
    )
)  # fmt: skip
_COURTESY = frozenset(
    ["title", "suffix", "emailtype", "emaildisplayname", "titre", "titel", "titolo", "título",
     "tratamiento", "tytuł", "tytułgrzecznościowy"]
)  # fmt: skip
_POSITIONS = frozenset({"titre", "titel", "titolo", "título", "tytuł"})
_DAY_FIRST = frozenset(
    map(
        fold_header,
        [
            "E-Mail-Adresse", "Adresse de messagerie", "Adresse e-mail",
            "Dirección de correo electrónico", "Indirizzo posta elettronica",
            "Indirizzo e-mail", "E-mailadres", "Endereço de e-mail",
            "Endereço de correio eletrónico", "Adres e-mail", "Adres poczty elektronicznej",
            "E-mailadresse", "Sähköpostiosoite", "E-mailová adresa", "Адрес эл. почты",
        ],
    )
)  # fmt: skip
_CLUES = ("birthday", "given", "family", "org", "role")
_MONTH_FIRST = frozenset({"businesspostalcode", "homepostalcode", "emailaddress"})


def _header(source: Source, name: str) -> list[str] | None:
    for row in head_rows(source, name, 3)[:2]:
        cells = {fold_header(cell) for cell in row}
        if any("_" in cell for cell in row):
            # Names of database columns, which fold to the same words.
            continue
        if not cells & _EMAILS or len(row) < 3 or "primaryemail" in cells:
            continue
        fields = {field_of(cell) for cell in row}
        if cells & _PHONES and (cells >= {"emailaddress"} or len(cells & _PHONES) > 1):
            return row
        if cells & _PHONES and sum(clue in fields for clue in _CLUES) >= 3:
            return row
    return None


def _tables(source: Source) -> list[str]:
    return table_members(source)[:50]


def _sniff(source: Source) -> bool:
    return any(_header(source, name) for name in _tables(source))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    keys = Keys()
    for name in _tables(source):
        header = _header(source, name)
        if header:
            yield from tolerant(_read_table(source, name, header, options, keys), name)
    yield from keys.remarks()


def _read_table(
    source: Source, name: str, header: list[str], options: ReadOptions, keys: Keys
) -> Iterator[Incoming]:
    fields = {at: (outlook_field(cell), cell) for at, cell in enumerate(header)}
    folded = [fold_header(cell) for cell in header]
    for at, cell in enumerate(folded):
        if cell in _POSITIONS and cell in folded[:at] and not _has_role(fields):
            # French calls both courtesy and position "Titre"; the position comes second.
            fields[at] = ("role", header[at])
    columns = [at for at, (one, _) in fields.items() if one in {"birthday", "anniversary"}]
    order = date_order(head_rows(source, name, 200)[1:], columns, options)
    if order is None:
        order = _usual_order(set(folded))
    wanted = frozenset(fold_header(cell) for cell in header if cell.strip())
    yield from people_of(
        records(source, name, options, wanted), fields, "outlook", options, keys, order
    )


def _has_role(fields: dict[int, tuple[str, str]]) -> bool:
    return any(field == "role" for field, _ in fields.values())


def _usual_order(cells: set[str]) -> bool | None:
    """Whether the day comes first where no date tells: by the language of the column names.

    English names without anything British are American; all other languages that write
    slashes begin with the day.
    """
    if cells >= _MONTH_FIRST:
        return False
    return True if cells & _DAY_FIRST else None


def outlook_field(header: str) -> str:
    """The field of an Outlook column; other people's and machine columns go to `extra`."""
    folded = fold_header(header)
    if folded in _COURTESY or "fax" in folded:
        return ""
    if any(word in folded for word in ("assistant", "manager", "spouse", "yomi", "referredby")):
        return ""
    if "anniversary" in folded or folded in {"jahrestag", "aniversario", "anniversario"}:
        return "anniversary"
    return field_of(header) or ""


IMPORTER = Importer(
    key="outlook_csv",
    title="Outlook (CSV)",
    channel="email",
    sniff=_sniff,
    read=_read,
    how_to_get=(
        "Outlook: File, Open and export, Import/Export, Export to a file, Comma separated values, "
        "Contacts. On the web: People, Manage contacts, Export contacts."
    ),
)
