"""Contacts exported from HubSpot as CSV, in any of its languages; columns are the view's."""

from __future__ import annotations

from collections.abc import Iterator

from community_desk.core.incoming import Importer, Incoming, ReadOptions
from community_desk.importers.addressbook import Keys
from community_desk.importers.columns import field_of
from community_desk.importers.headers import fold_header
from community_desk.importers.mapped import date_order, people_of
from community_desk.importers.sources import Source, tolerant
from community_desk.importers.tables import records, table_members
from community_desk.importers.texts import head_rows

_IDS = frozenset(
    map(fold_header, ("Record ID", "Record ID - Contact", "Datensatz-ID", "ID de registro",
                      "ID de l'enregistrement", "ID record", "Record-id", "ID rekordu",
                      "ID do registro", "Post-ID", "Tietue-ID", "レコードID", "ID de fiche",
                      "ID de fiche d'informations", "ID scheda", "Identyfikator rekordu",
                      "Tietueen tunnus", "ID do objeto", "Record ID - Company", "レコード ID"))
)  # fmt: skip
_OWNERS = frozenset(
    map(fold_header, ("Contact owner", "Lead Status", "Für Kontakt zuständiger Mitarbeiter",
                      "Lead-Status", "Propietario del contacto", "Propriétaire du contact",
                      "Proprietario del contatto", "Contacteigenaar", "Właściciel kontaktu",
                      "Proprietário do contato", "Kontaktägare", "Kontaktin omistaja",
                      "コンタクト担当者", "Marketing contact status", "Lifecycle Stage"))
)  # fmt: skip

_COMPANIES = frozenset(
    map(fold_header, ("Associated Company", "Primary Associated Company",
                      "Zugeordnetes Unternehmen", "Primäres zugeordnetes Unternehmen",
                      "Empresa asociada", "Entreprise associée", "Azienda associata",
                      "Empresa associada", "Gekoppeld bedrijf", "Geassocieerd bedrijf",
                      "Powiązana firma", "Associerat företag", "Liittyvä yritys",
                      "関連付けられた会社", "Unternehmensname", "Nom de l'entreprise",
                      "Nombre de la empresa", "Nome dell'azienda", "Nome da empresa",
                      "Bedrijfsnaam", "Nazwa firmy", "Företagsnamn", "会社名"))
)  # fmt: skip


def _header(source: Source, name: str) -> list[str] | None:
    for row in head_rows(source, name, 3)[:1]:
        cells = {fold_header(cell) for cell in row}
        if cells & _IDS and cells & _OWNERS:
            return row
    return None


def _tables(source: Source) -> list[str]:
    """The tables of a source: large exports come as a zip of several."""
    return table_members(source)[:50]


def _sniff(source: Source) -> bool:
    return any(_header(source, name) for name in _tables(source))


def _read(source: Source, options: ReadOptions) -> Iterator[Incoming]:
    keys = Keys()
    for name in _tables(source):
        header = _header(source, name)
        if header:
            yield from tolerant(_table(source, name, header, options, keys), name)
    yield from keys.remarks()


def _table(
    source: Source, name: str, header: list[str], options: ReadOptions, keys: Keys
) -> Iterator[Incoming]:
    fields = {}
    for at, cell in enumerate(header):
        folded = fold_header(cell)
        field = "uid" if folded in _IDS else "" if folded in _OWNERS else field_of(cell) or ""
        if folded in _COMPANIES:
            field = "org"
        fields[at] = (field, cell)
    dates = [at for at, (field, _) in fields.items() if field == "birthday"]
    order = date_order(head_rows(source, name, 200)[1:], dates, options)
    rows = records(source, name, options, frozenset(map(fold_header, header)))
    yield from people_of(rows, fields, "hubspot", options, keys, order)


IMPORTER = Importer(
    key="hubspot",
    title="HubSpot contacts (CSV)",
    channel="email",
    sniff=_sniff,
    read=_read,
    how_to_get="HubSpot: Contacts, Export view, file format CSV, all properties.",
)
