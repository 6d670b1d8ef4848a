"""A channel's playbook: its habits, limits, rituals and openings (domain.md chapter 8).

Playbooks are shipped as TOML and may be changed or added to by the user, so reading is
strict: every mistake is an `InputError` that names the file and the key.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from community_desk.core.kinds import Kind
from community_desk.core.schema import Section
from community_desk.core.textlength import COUNTS

if TYPE_CHECKING:
    from collections.abc import Mapping

CONFIDENCES = ("official", "reported", "conflicting", "choice")
FAMILIES = (
    "network",
    "chat",
    "message",
    "work",
    "person",
    "broadcast",
    "voice",
    "forum",
)
PURPOSES = ("any", "job", "sell", "brand")
TYPED = ("specific", "because")
"""What the user types anew every time: no copy while one of them is empty."""
PLACEHOLDERS = (
    "first",
    "specific",
    "because",
    "topic",
    "question",
    "point",
    "offer",
    "result",
    "where_met",
    "date",
)


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure of a channel with its source; `high` differs from `low` where sources disagree."""

    key: str
    low: float
    high: float
    unit: str
    confidence: str
    source: str
    seen: str

    @property
    def is_official(self) -> bool:
        """Whether the platform itself gives the figure; everything else deserves a check."""
        return self.confidence == "official"

    def year_seen(self) -> int | None:
        """The year the figure was last seen; None where the page bore none."""
        years = re.findall(r"(?:19|20)\d\d", self.seen)
        return int(years[-1]) if years else None

    def needs_check(self, year: int) -> bool:
        """Whether the "check this" mark stands: not official, or older than a year or undated."""
        if self.confidence == "choice":
            return False
        seen = self.year_seen()
        return not self.is_official or seen is None or seen < year - 1


@dataclass(frozen=True, slots=True)
class Ritual:
    """A small habit: how often a week, how long, what to do."""

    name: str
    per_week: int
    minutes: int
    do: str


@dataclass(frozen=True, slots=True)
class Visit:
    """How often and how long to be on the channel at all."""

    per_week: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Export:
    """What the channel's archive holds, how long it takes, what it leaves out."""

    holds: str
    wait: str
    gap: str
    source: str


@dataclass(frozen=True, slots=True)
class Template:
    """An opening text with places to fill; `limit` names the limit that bounds its length."""

    id: str
    purpose: str
    stage_min: int
    limit: str
    text: str

    def placeholders(self) -> tuple[str, ...]:
        """Names of the places to fill, in order, each once."""
        names = [name for _, name, _, _ in string.Formatter().parse(self.text) if name]
        return tuple(dict.fromkeys(names))

    def fill(self, values: Mapping[str, str]) -> str:
        """The text with what is known filled in; places without a value stay as they are."""
        return re.sub(
            r"\{(\w+)\}",
            lambda match: values.get(match[1], "").strip() or match[0],
            self.text,
        )

    def missing(self, values: Mapping[str, str]) -> tuple[str, ...]:
        """Places that still have no value; while there is one, the text is not to be copied."""
        return tuple(name for name in self.placeholders() if not values.get(name, "").strip())


@dataclass(frozen=True, slots=True)
class Playbook:
    """Everything the program knows about one channel."""

    code: str
    name: str
    family: str
    count: str
    strength: str
    signals: tuple[tuple[str, Kind], ...]
    visit: Visit
    limits: tuple[Limit, ...]
    export: Export
    quirks: tuple[str, ...]
    rituals: tuple[Ritual, ...]
    templates: tuple[Template, ...]

    def limit(self, key: str) -> Limit | None:
        """The figure with this key, if the playbook has it."""
        return next((limit for limit in self.limits if limit.key == key), None)

    def kind_of(self, signal: str) -> Kind | None:
        """What a word of the channel (`repost`, `dm`) is worth here; None when unknown."""
        return dict(self.signals).get(signal)

    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of interaction this channel knows, in the order of its signals."""
        return tuple(dict.fromkeys(kind for _, kind in self.signals))

    def templates_for(self, purpose: str | None) -> tuple[Template, ...]:
        """Openings that serve a purpose, those made for it first."""
        fitting = [each for each in self.templates if each.purpose in ("any", purpose)]
        return tuple(sorted(fitting, key=lambda each: each.purpose == "any"))


def parse_playbook(file: str, values: Mapping[str, Any]) -> Playbook:
    """Read one playbook; InputError names file and key of the first mistake."""
    top = Section(file, values)
    limits = tuple(_parse_limit(each) for each in top.sections("limits"))
    _refuse_twice(top, "limits", [limit.key for limit in limits])
    playbook = Playbook(
        code=_parse_code(top),
        name=top.text("name"),
        family=top.choice("family", FAMILIES),
        count=top.choice("count", COUNTS),
        strength=top.text("strength"),
        signals=_parse_signals(top.section("signals")),
        visit=_parse_visit(top.section("visit")),
        limits=limits,
        export=_parse_export(top.section("export")),
        quirks=top.texts("quirks"),
        rituals=tuple(_parse_ritual(each) for each in top.sections("rituals")),
        templates=tuple(
            _parse_template(each, [limit.key for limit in limits])
            for each in top.sections("templates")
        ),
    )
    _refuse_twice(top, "templates", [template.id for template in playbook.templates])
    top.close()
    return playbook


def _parse_code(top: Section) -> str:
    code = top.text("code")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", code):
        raise top.fail("code", f"must be a word of small letters; found {code!r}.")
    return code


def _parse_signals(section: Section) -> tuple[tuple[str, Kind], ...]:
    kinds = tuple(kind.value for kind in Kind)
    return tuple((word, Kind(section.choice(word, kinds))) for word in section)


def _parse_visit(section: Section) -> Visit:
    visit = Visit(per_week=section.whole("per_week"), minutes=section.whole("minutes"))
    section.close()
    return visit


def _parse_limit(section: Section) -> Limit:
    if "value" in section and ("low" in section or "high" in section):
        raise section.fail("value", "must not stand beside low and high.")
    if "low" in section or "high" in section:
        low, high = section.number("low"), section.number("high")
    else:
        low = high = section.number("value")
    if low > high:
        raise section.fail("low", f"must not be above high; found {low!r} and {high!r}.")
    confidence = section.choice("confidence", CONFIDENCES)
    own_choice = confidence == "choice"
    limit = Limit(
        key=section.text("key"),
        low=low,
        high=high,
        unit=section.text("unit"),
        confidence=confidence,
        source=section.text("source", "") if own_choice else section.text("source"),
        seen=section.text("seen", "") if own_choice else section.text("seen"),
    )
    section.close()
    return limit


def _parse_export(section: Section) -> Export:
    export = Export(
        holds=section.text("holds"),
        wait=section.text("wait"),
        gap=section.text("gap"),
        source=section.text("source"),
    )
    section.close()
    return export


def _parse_ritual(section: Section) -> Ritual:
    ritual = Ritual(
        name=section.text("name"),
        per_week=section.whole("per_week"),
        minutes=section.whole("minutes", 1),
        do=section.text("do"),
    )
    section.close()
    return ritual


def _parse_template(section: Section, limit_keys: list[str]) -> Template:
    template = Template(
        id=section.text("id"),
        purpose=section.choice("purpose", PURPOSES),
        stage_min=section.whole("stage_min"),
        limit=section.choice("limit", tuple(limit_keys), default=""),
        text=section.text("text"),
    )
    try:
        names = template.placeholders()
    except ValueError as problem:
        raise section.fail("text", f"has braces that do not pair: {template.text!r}.") from problem
    for name in names:
        if name not in PLACEHOLDERS:
            known = ", ".join(f"{{{each}}}" for each in PLACEHOLDERS)
            raise section.fail("text", f"may use {known}; found '{{{name}}}'.")
    if template.stage_min > 5:
        raise section.fail("stage_min", f"must be 5 or less; found {template.stage_min}.")
    section.close()
    return template


def _refuse_twice(top: Section, key: str, names: list[str]) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            raise top.fail(f"{key}[{index}]", f"repeats {name!r}.")
