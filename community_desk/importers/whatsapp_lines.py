"""The lines of a WhatsApp chat: headers in every spelling seen, notes, calls and media.

WhatsApp writes date and time as the phone's language and region do, so a header is known by
its parts and not by one pattern. What is no message is told by marks and words.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from community_desk.importers.dates import a_date, month_of, solar_day

_MARKS = re.compile("[\u200e\u200f\u061c\ufeff\u202a-\u202e\u2066-\u2069]")
_BLANKS = str.maketrans({"\u202f": " ", "\u00a0": " ", "\u2009": " "})
_TIME = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.]\d{2})?"
_HALF = (
    # A word behind the clock that is neither half of the day ("ч.", "Uhr", "น.").
    r"(?:\s*(?P<half>[AaPp]\.?\s?[Mm]\.?|[πμ]\.?\s?μ\.?|ÖÖ|ÖS|öö|ös|[صم](?=[\s\]])|[قب]\.ظ\.?|"
    r"[^\W\d_][^\d:\[\]–—-]{0,14}?(?=\s[-–—]\s|\])))?"
)
_DATES = (
    r"(?P<a>\d{1,4})(?P<sep>[./-])\s?(?P<b>\d{1,2})(?P=sep)\s?(?P<c>\d{4}|\d{1,2})",
    r"(?P<a>\d{4})(?P<sep>[年년])\s?(?P<b>\d{1,2})[月월]\s?(?P<c>\d{1,2})[日일]",
    r"(?P<a>\d{1,2})\.?(?P<sep>\s)(?P<b>[^\W\d_]{3,10})\.?\s(?P<c>\d{4})",
)
_GAP = r"\.?[,،、]?\s*(?:(?P<word>[^\W\d_]{1,10}\.?|a las)[,،]?\s*)?"
_END = r"(?P<end>\]|\s+[-–—]|:|(?=\s))\s?(?P<rest>.*)"
_HEADERS = tuple(
    re.compile(rf"(?P<open>\[)?{pattern}{_END}", re.DOTALL)
    for pattern in (
        *(f"{one}{_GAP}{_TIME}{_HALF}" for one in _DATES),
        rf"{_TIME}{_HALF},?\s+{_DATES[0]}\.?",
    )
)
_AUTHOR = re.compile(
    r"(?P<author>[^:\n]{1,120}?|[^\n]{1,120}?):(?:\s|(?=\.$)|$)(?P<text>.*)", re.DOTALL
)
_AFTERNOON = frozenset(["pm", "μμ", "ös", "م", "بظ", "du", "午後", "오후", "下午", "晚上", "傍晚",
                        "中午", "晚", "ch", "em", "ip", "odp", "অপরাহ্ণ", "अपराह्न"])  # fmt: skip
_MORNING = frozenset(["am", "πμ", "öö", "ص", "قظ", "de", "午前", "오전", "上午", "凌晨", "清晨",
                      "早上", "sa", "fm", "ap", "dop", "দুপুর", "पूर्वाह्न"])  # fmt: skip
_THAI = 543


class Header(NamedTuple):
    """Date numbers as written, clock time, shape and mark between numbers, and what follows."""

    numbers: tuple[str, str, str]
    hour: int
    minute: int
    shape: str
    mark: str
    half: str
    rest: str


def header(line: str) -> Header | None:
    """The header of a message line, with direction marks taken out; None for other lines."""
    bare = _MARKS.sub("", line[:400]).translate(_BLANKS) + line[400:]
    if not bare or not (bare[0] == "[" or bare[0].isdecimal()):
        return None
    for number, pattern in enumerate(_HEADERS):
        found = pattern.match(bare)
        if found is None or (found["end"] == "]") != bool(found["open"]):
            continue
        numbers = found["a"], _month(found["b"]), found["c"]
        if not all(numbers) or not _fits_word(found.groupdict().get("word")):
            continue
        half = _half(found["half"] or found.groupdict().get("word") or "")
        hour = int(found["hour"])
        if half and hour <= 12:
            hour = hour % 12 + (12 if half == "pm" else 0)
        shape = f"{number}{found['open'] or ''}{found['end'].strip()}"
        return Header(numbers, hour, int(found["minute"]), shape, found["sep"].strip(),
                      found["half"] or "", found["rest"])  # fmt: skip
    return None


def _fits_word(word: str | None) -> bool:
    """Whether what stands between date and time is short, or known to stand there."""
    return word is None or len(word) <= 6 or word == "a las"


def _month(text: str) -> str:
    if text.isdecimal():
        return text
    number = month_of(text)
    return str(number) if number else ""


def _half(text: str) -> str:
    word = re.sub(r"[.\s]", "", text).casefold()
    return "pm" if word in _AFTERNOON else "am" if word in _MORNING else ""


def author_and_text(rest: str) -> tuple[str, str]:
    """Who wrote and what; no author where the line is a note of the program."""
    found = _AUTHOR.match(rest)
    if not found:
        return "", rest
    author = found["author"].strip()
    # A colon inside a quoted name ('Ana changed the subject to "Trip: 2024"').
    if author.count('"') % 2 or author.count("“") != author.count("”") or _VERBS.search(author):
        return "", rest
    return author, found["text"]


def day_of(numbers: tuple[str, str, str], first_is_day: bool | None) -> date | None:
    """The calendar day of a header's numbers; Thai years are brought to the common ones."""
    one, two, three = numbers
    if len(one) == 4:
        year = int(one)
        if 1300 < year < 1411:
            return solar_day(year, int(two), int(three))
        # Years of the moon begin on days that differ by country.
        return None if 1411 <= year < 1500 else a_date(_year(one), int(two), int(three))
    if len(one) > 2 or len(three) in {1, 3}:
        return None
    day, month = (one, two) if first_is_day else (two, one)
    return a_date(_year(three), int(month), int(day))


def _year(text: str) -> int:
    year = int(text) if len(text) == 4 else 2000 + int(text)
    return year - _THAI if 2443 < year < 2643 else year


_ENCRYPTED = re.compile(
    r"end-to-end[ -](?:encrypt|versleutel|crypt|krypter|titkos)|ende-zu-ende|extremo a extremo|"
    r"de bout en bout|ponta a ponta|crittografi\w* end-to-end|uçtan uca|сквозн\w+ шифров|"
    r"端到端|端對端|エンドツーエンド|종단간|enkripsi|päästä päähän|végpontok között|"
    r"szyfrowan\w+ (?:metodą )?end|kompletn\w+ szyfr|koncov\w+ šifr|integral criptat|"
    r"criptate (?:complet|end)|تشفير|مشفرة|מוצפנ|एन्क्रिप्ट|end-to-end-kryp|"
    r"encriptad|verschlüsselt", re.IGNORECASE,
)  # fmt: skip
_VERBS = re.compile(
    r"\bchanged (?:the|this|their) (?:group|subject|phone|number|description|icon|disappearing|"
    r"settings)|\bcreated (?:the |this )?group\b|\bsecurity code\b|\bdisappearing messages\b|"
    r"\bdeleted (?:this|the) group\b|\bhat (?:die gruppe|den betreff|das gruppenbild)|"
    r"\bcreó (?:el|este) grupo|\bcriou (?:o|este) grupo|\ba créé le groupe|"
    r"\bha creato il gruppo|\bheeft (?:de |deze )?groep\b", re.IGNORECASE,
)  # fmt: skip
_DEEDS = re.compile(
    r"\b(?:added|removed|left|joined|created|changed|turned (?:on|off)|pinned|started a call|"
    r"is a contact|was added|blocked|unblocked|hinzugefügt|entfernt|verlassen|beigetreten|"
    r"erstellt|geändert|añadi\w+|agreg\w+|elimin\w+|salió|se unió|creó|creaste|cambi\w+|"
    r"adicion\w+|remov\w+|saiu|entrou|criou|mud\w+|ajout\w+|retir\w+|quitté|parti|rejoint|"
    r"créé|chang\w+|modifi\w+|aggiunt\w+|rimoss\w+|abbandonat\w+|unit\w+|creat\w+|toegevoegd|"
    r"verwijderd|verlaten|gemaakt|gewijzigd|lade till|lämnade|ekledi|ayrıldı|oluşturdu|"
    r"dodał\w*|opuścił\w*|utworzył\w*|добавил\w*|вышел|покинул\w*|создал\w*|изменил\w*)\b",
    re.IGNORECASE,
)
_YOU = re.compile(r"(?:you|your|du|sie|tú|vous|você|tu|hai|je|u|jij)\b", re.IGNORECASE)
_CALL = re.compile(
    r"(?P<missed>missed |verpasster? |llamada (?:de voz |de video |de vídeo )?perdida|"
    r"videollamada perdida|appel (?:vocal|vidéo) manqué|chamada de (?:voz|vídeo) perdida|"
    r"(?:video)?chiamata (?:vocale )?persa|gemiste )?"
    r"(?:(?:silenced )?(?:group )?(?:voice|video)(?: |-)?call\b|(?:sprach|video)anruf\b|"
    r"llamada de (?:voz|video|vídeo)\b|videollamada\b|appel (?:vocal|vidéo)\b|"
    r"chamada de (?:voz|vídeo)\b|(?:video)?chiamata(?: vocale)?\b|"
    r"(?:spraak|video)oproep\b|(?<=perdida)|(?<=manqué)|(?<=persa))", re.IGNORECASE,
)  # fmt: skip
_UNANSWERED = re.compile(
    r"no answer|declined|missed|nicht angenommen|keine antwort|sin respuesta|sans réponse|"
    r"sem resposta|nessuna risposta|geen antwoord", re.IGNORECASE,
)  # fmt: skip
_EDITED = re.compile(
    r"\s*<(?:This message was edited|Diese Nachricht wurde bearbeitet\.?|"
    r"Se editó este mensaje\.?|Ce message a été modifié|Mensagem editada|"
    r"Questo messaggio è stato modificato|Dit bericht is bewerkt)>\s*$", re.IGNORECASE,
)  # fmt: skip
_MEDIA = re.compile(
    r"^<[^<>\n]{4,60}>$|^<[^<>:\n]{3,30}: [^<>\n]+>$|"
    r"\((?:file attached|archivo adjunto|datei angehängt|fichier joint|arquivo anexado|"
    r"file allegato|bestand bijgevoegd|bifogad fil|fil vedlagt|vedhæftet fil)\)|"
    r"^(?:image|video|audio|sticker|gif|document|contact card|bild|bild|vidéo|imagen|imagem|"
    r"immagine|afbeelding|foto|photo|dokument|documento|vídeo)s?\b.{0,40}\b(?:omitted|weggelassen|"
    r"omitid[oa]|ocult[oa]|absent[e]?|omess[oa]|weggelaten|utelämnad|utelatt|udeladt)\.?$",
    re.IGNORECASE,
)


def is_encryption_note(text: str) -> bool:
    """Whether a text is the program's word on encryption, in any of its languages."""
    return len(text) < 500 and bool(_ENCRYPTED.search(text))


def is_note(author: str, text: str, *, marked: bool, by_room: bool) -> bool:
    """Whether a line with an author is a note of the program, not a message.

    Newer iPhones give such lines an author (the room, or who acts) and a direction mark.
    `by_room` says that the author is the group itself, which never speaks.
    """
    if by_room:
        return True
    if not marked or _CALL.match(text) or _MEDIA.search(text):
        return False
    short = text[:300]
    if is_encryption_note(short) or _VERBS.search(short):
        return True
    acts = short.startswith(author) or bool(_YOU.match(short)) or len(short) < 120
    return acts and bool(_DEEDS.search(short))


def call(text: str) -> str:
    """`call`, `missed`, or nothing, for what a line says of a call."""
    found = _CALL.match(text)
    if not found:
        return ""
    return "missed" if found["missed"] or _UNANSWERED.search(text) else "call"


def settled(text: str) -> str:
    """A text as it stays over later exports: no edit mark, one word for every left-out file."""
    bare = _EDITED.sub("", _MARKS.sub("", text)).strip()
    return "" if _MEDIA.search(bare) else bare
