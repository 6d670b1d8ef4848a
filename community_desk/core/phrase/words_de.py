"""German words of the quick line."""

from __future__ import annotations

import re

from community_desk.core.kinds import Direction, ExchangeStatus, FavourType, Kind, Party, Side
from community_desk.core.phrase.days_de import GERMAN_DAYS
from community_desk.core.phrase.words import (
    ContactRule,
    FavourRule,
    PromiseRule,
    Words,
    compile_words,
)

_PARTS = {
    "they": "<P>|sie|er",
    "them": "<P>|ihr|ihm|ihnen|ihn|sie",
    "have": "hat|haben|hatte|hatten",
    "rest": "[^,;]*?",
}
_START = r"(?:^|(?<=[\s(]))"


def _rule(pattern: str) -> re.Pattern[str]:
    return compile_words(pattern, **_PARTS)


_VERBS: tuple[tuple[str, str, Kind, str | None], ...] = (
    (r"schrieb(?: zurück)?", r"(?:zurück)?geschrieben", Kind.MESSAGE, None),
    (r"mailte", r"gemailt", Kind.MESSAGE, "email"),
    (r"simste", r"gesimst", Kind.MESSAGE, "sms"),
    (r"antwortete", r"geantwortet|sich gemeldet", Kind.MESSAGE, None),
    (r"kommentierte", r"kommentiert", Kind.COMMENT, None),
    (r"likte", r"gel[iy]ked?t", Kind.REACT, None),
    (r"teilte", r"geteilt", Kind.RESHARE, None),
    (r"folgte", r"gefolgt", Kind.FOLLOW, None),
)
_NOUNS: tuple[tuple[str, Kind, str | None, Direction | None], ...] = (
    (
        (
            r"kaffee(?:trinken)?|tee|mittagessen|abendessen|frühstück|essen|bier|wein|spaziergang"
            r"|treffen|besuch|besprechung|termin|vorstellungsgespräch"
        ),
        Kind.MEETING,
        "in_person",
        Direction.MUTUAL,
    ),
    (
        (
            r"telefonat|telefoniert|video(?:anruf|call|gespräch)|gespräch|gesprochen|geredet"
            r"|unterhalten"
        ),
        Kind.CALL,
        "phone",
        Direction.MUTUAL,
    ),
    (r"e-?mail|mail", Kind.MESSAGE, "email", None),
    (r"sms", Kind.MESSAGE, "sms", None),
    (r"nachricht|direktnachricht|chat", Kind.MESSAGE, None, None),
    (r"brief|postkarte|karte(?= (?:von|an)\b)", Kind.LETTER, "in_person", None),
    (r"kommentar", Kind.COMMENT, None, None),
    (r"like(?= (?:von|an)\b)|reaktion", Kind.REACT, None, None),
    (r"begegnung|über den weg gelaufen", Kind.ENCOUNTER, "in_person", Direction.MUTUAL),
    (
        r"zusammen gearbeitet|zusammengearbeitet|gearbeitet(?= mit\b)",
        Kind.WORK,
        "in_person",
        Direction.MUTUAL,
    ),
)


def _contacts() -> tuple[ContactRule, ...]:
    rules = []
    for past, participle, kind, channel in _VERBS:
        wrote = _rule(rf"\b(?:<they>) (?P<verb>{past})\b")
        rules.append(ContactRule(wrote, kind, channel, Direction.IN))
        has_written = _rule(rf"\b(?:<they>) (?:<have>)\b<rest> (?P<verb>{participle})\b")
        rules.append(ContactRule(has_written, kind, channel, Direction.IN))
        mine = rf"{_START}(?P<verb>{past}|{participle})\b"
        rules.append(ContactRule(_rule(mine), kind, channel, Direction.OUT))
    call = (Kind.CALL, "phone", Direction.MUTUAL)
    meet = (Kind.MEETING, "in_person", Direction.MUTUAL)
    event = (Kind.ENCOUNTER, "in_person", Direction.MUTUAL)
    rules += [
        ContactRule(
            _rule(r"\b(?:<they>) (?:<have>)\b<rest> (?P<verb>angerufen)\b"), *call, Party.THEM
        ),
        ContactRule(_rule(r"\b(?:<they>) (?P<verb>rief)\b(?:<rest> an\b)?"), *call, Party.THEM),
        ContactRule(_rule(rf"{_START}(?P<word>anruf)(?= von\b)"), *call, Party.THEM),
        ContactRule(_rule(rf"{_START}(?P<verb>anruf|angerufen|rief)\b"), *call, Party.ME),
        ContactRule(
            _rule(r"\b(?P<verb>getroffen|kennengelernt|traf)(?: <P>)?(?= (?:auf|bei)\b)"),
            *event,
            is_weak=True,
        ),
        ContactRule(
            _rule(r"\b(?:auf|bei) (?:der|dem|einer|einem) <rest>(?P<verb>getroffen|kennengelernt)"),
            *event,
            is_weak=True,
        ),
        ContactRule(_rule(r"\b(?P<verb>kennengelernt)\b"), *event, is_weak=True),
        ContactRule(_rule(r"\b(?P<verb>getroffen|traf|gesehen|besucht)\b"), *meet, is_weak=True),
    ]
    for noun, kind, channel, direction in _NOUNS:
        rules.append(
            ContactRule(_rule(rf"{_START}(?P<word>{noun})(?![\w-])"), kind, channel, direction)
        )
    return tuple(rules)


_WHAT = "(?P<text>[^;]+?)"
_FAVOURS = (
    (rf"\b(?:<they>) (?:<have>) (?:mich )?um {_WHAT} gebeten", "request"),
    (rf"\b(?:<they>) (?:<have>) (?:mich )?nach {_WHAT} gefragt", "request"),
    (rf"\b(?:<they>) bat(?:en)? (?:mich )?um {_WHAT}$", "request"),
    (rf"\b(?:<they>) fragte(?:n)? (?:mich )?nach {_WHAT}$", "request"),
    (rf"\b(?:<they>) (?:braucht|möchte|brauchen|möchten) {_WHAT}$", "request"),
    (rf"\b(?:<they>) (?:<have>) mir (?:(?:beim?|mit) {_WHAT} )?geholfen", "receive"),
    (rf"\b(?:<they>) half(?:en)? mir (?:beim?|mit) {_WHAT}$", "receive"),
    (rf"\b(?:<they>) (?:<have>) mir {_WHAT} (?:gegeben|geschickt|gezeigt|geliehen)", "receive"),
    (
        (
            r"\b(?:<they>) (?:<have>) (?P<text>mich <rest>(?:vorgestellt|bekannt gemacht|empfohlen"
            r"|bekanntgemacht|weiterempfohlen))"
        ),
        "receive",
    ),
    (
        r"\b(?:<they>) (?:<have>) (?P<text>mein(?:e|en)? <rest>(?:weitergeleitet|empfohlen))",
        "receive",
    ),
    (rf"\b(?:<them>) (?:beim?|mit) {_WHAT} geholfen", "give"),
    (rf"\bhalf (?:<them>) (?:beim?|mit) {_WHAT}$", "give"),
    (r"\b(?P<text>(?:<them>) geholfen)", "give"),
    (rf"\b(?:<them>) {_WHAT} (?:gegeben|geliehen|gezeigt)", "give"),
    (r"\b(?P<text>(?:<them>) <rest>(?:vorgestellt|bekannt gemacht|bekanntgemacht))", "give"),
    (r"\b(?P<text>(?:<them>) <rest>(?:weiter)?empfohlen)", "give"),
    (rf"\b(?:<them>) um {_WHAT} gebeten", "ask"),
    (rf"\b(?:<them>) nach {_WHAT} gefragt", "ask"),
    (rf"\bbat (?:<them>) um {_WHAT}$", "ask"),
    (rf"\bum {_WHAT} gebeten", "ask"),
)


def _favours() -> tuple[FavourRule, ...]:
    offers = (
        (
            r"\b(?:<they>) (?:wird|will|werden|wollen) (?P<text><rest>(?:weiterleiten|empfehlen"
            r"|helfen"
            r"|vorstellen|bekannt machen|teilen|weitergeben|gegenlesen))"
        ),
        r"\b(?:<they>) (?P<text>leitet <rest>weiter|stellt mich <rest>vor|empfiehlt mich[^;]*)",
    )
    rules = [FavourRule(_rule(each), Side.RECEIVE, ExchangeStatus.OPEN) for each in offers]
    for pattern, side in _FAVOURS:
        is_open = side in ("request", "ask")
        status = ExchangeStatus.OPEN if is_open else ExchangeStatus.DONE
        rules.append(FavourRule(_rule(pattern), Side(side), status))
    return tuple(rules)


_INFINITIVES = (
    r"danken|bedanken|schicken|senden|zuschicken|weiterleiten|melden|anrufen|zurückrufen|schreiben"
    r"|antworten|nachfassen|nachfragen|fragen|einladen|vorstellen|geben|zurückgeben|mitbringen"
    r"|helfen|erinnern|gratulieren|treffen|vereinbaren|besuchen"
)
_IMPERATIVES = (
    r"danke|schicke?|sende|melde mich|rufe?|schreibe?|frage?|antworte|bringe?|lade|stelle"
)
_PROMISES = (
    PromiseRule(
        _rule(r"^(?P<text>(?:danke (?:<them>)|(?:<them>) danken|nachfassen)\b.*)"), Party.ME
    ),
    PromiseRule(
        _rule(
            r"^(?:und )?(?:<they>) (?:(?:<have>) (?:mir )?versprochen|verspr[ai]ch\w*(?: mir)?)"
            r",?(?: dass (?:sie|er))? (?P<text>.+)"
        ),
        Party.THEM,
    ),
    PromiseRule(_rule(r"^(?:und )?(?:<they>) (?:wird|werden|will) (?P<text>.+)"), Party.THEM),
    PromiseRule(
        _rule(
            r"^(?:und )?(?:ich )?(?:habe )?(?:(?:<them>) )?versprochen,? (?:dass ich )?(?P<text>.+)"
        ),
        Party.ME,
    ),
    PromiseRule(
        _rule(r"^(?:und |dann )?(?:ich )?(?:werde|muss|will|soll|möchte) (?P<text>.+)"),
        Party.ME,
    ),
    PromiseRule(_rule(rf"^(?:und )?ich (?P<text>(?:{_IMPERATIVES})\b.+)"), Party.ME),
    PromiseRule(
        _rule(rf"^(?:und |dann )?(?P<text>(?:{_IMPERATIVES})\b.*)"), Party.ME, not_first=True
    ),
    PromiseRule(_rule(rf"^(?P<text>(?:{_IMPERATIVES})\b.*)"), Party.ME, needs_day=True),
    PromiseRule(
        _rule(rf"^(?:und |dann )?(?P<text>(?:.*\s)?(?:{_INFINITIVES}))$"), Party.ME, not_first=True
    ),
    PromiseRule(_rule(rf"^(?P<text>(?:.*\s)?(?:{_INFINITIVES}))$"), Party.ME, needs_day=True),
)


GERMAN = Words(
    days=GERMAN_DAYS,
    contacts=_contacts(),
    favours=_favours(),
    promises=_PROMISES,
    boundaries=_rule(
        r"\s(?:und |dann |aber )"
        r"(?=(?:(?:<they>) (?:wird|hat versprochen|verspricht|hat mich|hat mir"
        r"|bat|fragte|leitet|stellt|empfiehlt)"
        r"|ich (?:werde|schicke|sende|rufe|melde|schreibe|danke)"
        r"|danke (?:<them>))\b)"
    ),
    name_before=frozenset(
        [
            "mit",
            "von",
            "an",
            "und",
            "angerufen",
            "getroffen",
            "traf",
            "half",
            "schrieb",
            "rief",
            "bat",
            "mailte",
        ]
    ),
    name_after=frozenset(
        [
            "schrieb",
            "rief",
            "hat",
            "haben",
            "bat",
            "fragte",
            "half",
            "mailte",
            "antwortete",
            "wird",
            "geschrieben",
            "angerufen",
            "getroffen",
            "geholfen",
            "verspricht",
            "versprach",
            "leitet",
            "stellt",
            "empfiehlt",
            "braucht",
            "gefragt",
        ]
    ),
    joins=frozenset({"und", "sowie"}),
    incoming="von",
    outgoing="an",
    mutual="mit",
    channel_before="auf|über|per|via|bei|in",
    about="über|wegen|zu|zum thema|betreff|betr\\.?",
    filler=_rule(
        r"\b(?:ich|wir|habe|haben|hatte|hatten|hat|war|ein|eine|einen|einem|einer|der|die|das|den|dem"
        r"|mit|von|an|und|für|auf|über|per|zu|zum|zur|bei|im|in|am|auch|sie|er|mir|mich|ihr|ihm"
        r"|ihnen|nett|nette|netter|nettes|gut|gutes|guter|lang|langes|langer|eben|dann|wegen|getroffen|gesehen|geschrieben|geschickt|bekommen|erhalten)\b"
    ),
    durations=_rule(
        r"(?<![\w.])(?P<hours>\d{1,2}(?:[.,]\d+)?|eine|eine halbe|eineinhalb)"
        r" ?(?:stunden?|std\.?|h\b)"
        r"(?: ?(?:und )?(?P<more>\d{1,2}) ?(?:minuten?|min\b))?"
        r"|(?<![\w.])(?P<minutes>\d{1,3}) ?(?:minuten?|min\b)"
    ),
    deep=_rule(r"\b(?:tief(?:es|er|gehend(?:es)?)?|intensiv(?:es)?|persönliches gespräch)\b"),
    light=_rule(r"\b(?:kurz(?:er|es|e)?|im vorbeigehen|smalltalk)\b"),
    confided=_rule(
        r"\b(?:(?:hat )?(?:es )?mir (?:etwas )?anvertraut|anvertraut|vertraulich|im vertrauen)\b"
    ),
    no_reply=_rule(r"\bkeine antwort (?:nötig|notwendig)\b"),
    prompted=_rule(r"\bauf (?:meine|ihre|seine) bitte(?: hin)?\b"),
    group=_rule(
        r"\b(?:in (?:der|einer) )?(?:gruppe|runde) von (?P<all>\d{1,4})\b"
        r"|\b(?:und|mit|plus) (?P<more>\d{1,4}) (?:anderen?|weiteren?|leuten)\b"
        r"|\bzu (?P<all_de>\d{1,4})t\b"
    ),
    plural=_rule(r"\b(?:ihnen|beide|beiden|alle|allen)\b"),
    types=tuple(
        (_rule(pattern), kind)
        for pattern, kind in (
            (
                r"\b(?:vorgestellt|vorstell\w+|bekannt ?gemacht|stellt mich|kontakt zu)\b",
                FavourType.INTRO,
            ),
            (
                (
                    r"\b(?:empfehl\w*|empfohlen|weiterempfohlen|empfiehlt)\b"
                    r"|\b(?:lebenslauf|cv|bewerbung|leitet)\b"
                ),
                FavourType.REFERRAL,
            ),
            (r"\b(?:zeugnis|referenz|fürsprache)\b", FavourType.ENDORSEMENT),
            (r"\b(?:feedback|rückmeldung|gegenlesen|gegengelesen|kritik)\b", FavourType.FEEDBACK),
            (r"\b(?:rat|ratschl[aä]ge?|tipps?|meinung|einschätzung)\b", FavourType.ADVICE),
            (
                r"\b(?:folien|links?|buch|bücher|artikel|vorlage|unterlagen|dokumente?)\b",
                FavourType.RESOURCE,
            ),
            (r"\b(?:umzug|projekt|code|webseite|arbeit|bauen|fehler)\b", FavourType.WORK),
        )
    ),
    large=_rule(r"\b(?:groß(?:e|en|er|es)?|riesig\w*)\b"),
    medium=_rule(r"\b(?:mittelgroß\w*)\b"),
    small=_rule(r"\b(?:klein(?:e|en|er|es)?|kurz(?:e|en|er|es)?)\b"),
)
