"""Which file of a LinkedIn archive is which, by its header, and its rows by English column names.

The archive is written in English; what people pass on was often translated by the spreadsheet
or the tool that it went through. Only the list of connections is met like that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.importers.tables import Record, head_headers, records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from community_desk.core.incoming import ReadOptions, Remark, Skipped
    from community_desk.importers.sources import Source

_KINDS: tuple[tuple[str, frozenset[str]], ...] = (
    ("connections", frozenset({"firstname", "lastname", "connectedon"})),
    ("messages", frozenset({"conversationid", "conversationtitle", "from", "to", "date"})),
    ("invitations", frozenset({"from", "to", "sentat", "direction"})),
    ("endorsed", frozenset({"endorsementdate", "skillname", "endorserfirstname"})),
    ("endorsing", frozenset({"endorsementdate", "skillname", "endorseefirstname"})),
    ("recommendations", frozenset({"firstname", "lastname", "text", "creationdate", "status"})),
    ("notes", frozenset({"connectionfirstname", "connectionprofileurl", "note"})),
    ("contacts", frozenset({"source", "firstname", "lastname", "emails", "phonenumbers"})),
    ("profile", frozenset({"firstname", "lastname", "maidenname", "headline"})),
    ("emails", frozenset({"emailaddress", "confirmed", "primary"})),
    ("phones", frozenset({"extension", "number", "type"})),
)
DEFINING = frozenset(kind for kind, _ in _KINDS[:8])
_WORDS = {
    "firstname": "vorname|prénom|nombre|nome|voornaam|förnamn|fornavn|imię|имя|ad|etunimi",
    "lastname": "nachname|nom|nom de famille|apellidos|apellido|cognome|sobrenome|achternaam|"
                "efternamn|etternavn|efternavn|nazwisko|фамилия|soyadı|sukunimi",
    "url": "profil-url|url du profil|url del perfil|url del profilo|url do perfil|profiel-url",
    "emailaddress": "e-mail-adresse|e-mail|adresse e-mail|dirección de correo electrónico|"
                    "correo electrónico|indirizzo email|indirizzo e-mail|endereço de e-mail|"
                    "e-mailadres|e-postadress|e-postadresse|mailadresse|adres e-mail|"
                    "адрес электронной почты|e-posta adresi|sähköpostiosoite",
    "company": "unternehmen|firma|entreprise|société|empresa|azienda|bedrijf|företag|bedrift|"
               "virksomhed|компания|şirket|yritys",
    "position": "poste|fonction|cargo|puesto|posición|posizione|qualifica|functie|stilling|"
                "stanowisko|должность|pozisyon|asema",
    "connectedon": "verknüpft am|vernetzt am|verbunden am|kontakt seit|connecté le|"
                   "date de connexion|en relation depuis|conectado el|fecha de conexión|"
                   "collegato il|data di collegamento|data collegamento|conectado em|"
                   "data de conexão|data da conexão|verbonden op|datum van connectie|"
                   "ansluten den|tilkoblet|forbundet den|data połączenia|połączono|"
                   "дата установления контакта|bağlantı tarihi|yhdistetty",
}  # fmt: skip


def _folded(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


LOCAL = {_folded(word): column for column, words in _WORDS.items() for word in words.split("|")}
"""Folded names in other languages to the folded English ones."""


def files_of(
    source: Source, local: dict[str, frozenset[str]] | None = None
) -> dict[str, list[str]]:
    """The members of each kind; `local` fills with headers that are not in English."""
    found: dict[str, list[str]] = {}
    for name in source.members:
        if not source.may_be(name, ".csv"):
            continue
        headers = head_headers(source, name)
        for kind, wanted in _KINDS:
            if any(wanted <= header for header in headers):
                found.setdefault(kind, []).append(name)
                break
        else:
            for header in headers:
                if _KINDS[0][1] <= {LOCAL.get(one, one) for one in header}:
                    found.setdefault("connections", []).append(name)
                    if local is not None:
                        local[name] = header
                    break
    return found


def rows_of(
    source: Source, name: str, options: ReadOptions, kind: str, local: frozenset[str] | None
) -> Iterator[Record | Skipped | Remark]:
    """Records of a file below its header, which `local` is where it is not in English."""
    if local is None:
        yield from records(source, name, options, dict(_KINDS)[kind])
        return
    names: dict[str, int] = {}
    for row in records(source, name, options, local):
        if isinstance(row, Record):
            names = names or {LOCAL.get(one, one): at for one, at in row.names.items()}
            yield Record(names, row.cells, row.where)
        else:
            yield row
