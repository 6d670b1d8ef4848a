"""Names of circles, stages, flags and kinds as the user reads them."""

from __future__ import annotations

from typing import NamedTuple

from community_desk.ui.text import QT_TRANSLATE_NOOP, tr


class FlagLook(NamedTuple):
    """How a flag is shown: words, tone, icon."""

    words: str
    tone: str
    icon: str


_FLAGS = {
    "PROMISE_OVERDUE": FlagLook(QT_TRANSLATE_NOOP("", "Promise"), "warning", "heart-handshake"),
    "PROMISE_DUE": FlagLook(QT_TRANSLATE_NOOP("", "Promise"), "warning", "heart-handshake"),
    "REQUEST_OPEN": FlagLook(QT_TRANSLATE_NOOP("", "They asked"), "warning", "help-circle"),
    "THANKS_DUE": FlagLook(QT_TRANSLATE_NOOP("", "Say thanks"), "success", "gift"),
    "REPLY_OWED": FlagLook(QT_TRANSLATE_NOOP("", "Your turn"), "warning", "arrow-back-up"),
    "INTRO_PENDING": FlagLook(QT_TRANSLATE_NOOP("", "Introduction"), "warning", "friends"),
    "MILESTONE": FlagLook(QT_TRANSLATE_NOOP("", "A day that matters"), "success", "cake"),
    "NEW": FlagLook(QT_TRANSLATE_NOOP("", "Welcome"), "success", "sparkles"),
    "COOLING": FlagLook(QT_TRANSLATE_NOOP("", "Cooling"), "info", "temperature-minus"),
    "WAITING": FlagLook(QT_TRANSLATE_NOOP("", "Waiting for them"), "info", "clock"),
    "OVERDUE": FlagLook(QT_TRANSLATE_NOOP("", "Time for a word"), "info", "clock"),
    "GIVE_FIRST": FlagLook(QT_TRANSLATE_NOOP("", "Give first"), "accent", "gift"),
    "ONE_SIDED": FlagLook(QT_TRANSLATE_NOOP("", "One-sided"), "info", "arrow-forward-up"),
    "LET_THEM_HELP": FlagLook(QT_TRANSLATE_NOOP("", "Let them help"), "accent", "heart-handshake"),
    "DORMANT": FlagLook(QT_TRANSLATE_NOOP("", "Worth reviving"), "accent", "seedling"),
    "NEVER": FlagLook(QT_TRANSLATE_NOOP("", "Not met yet"), "neutral", "user"),
}

_CIRCLES = {
    "inner": QT_TRANSLATE_NOOP("", "Inner"),
    "close": QT_TRANSLATE_NOOP("", "Close"),
    "active": QT_TRANSLATE_NOOP("", "Active"),
    "wide": QT_TRANSLATE_NOOP("", "Wide"),
    "edge": QT_TRANSLATE_NOOP("", "Edge"),
    "listed": QT_TRANSLATE_NOOP("", "Listed"),
}

_STAGES = (
    QT_TRANSLATE_NOOP("", "Stranger"),
    QT_TRANSLATE_NOOP("", "Aware"),
    QT_TRANSLATE_NOOP("", "Acquainted"),
    QT_TRANSLATE_NOOP("", "Trusting"),
    QT_TRANSLATE_NOOP("", "Go-to"),
    QT_TRANSLATE_NOOP("", "Advocate"),
)

_BANDS = {
    "cold": QT_TRANSLATE_NOOP("", "cold"),
    "cool": QT_TRANSLATE_NOOP("", "cool"),
    "mild": QT_TRANSLATE_NOOP("", "mild"),
    "warm": QT_TRANSLATE_NOOP("", "warm"),
    "unknown": QT_TRANSLATE_NOOP("", "unknown"),
}

_CHANNELS = {
    "linkedin": "LinkedIn",
    "x": "X",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "threads": "Threads",
    "mastodon": "Mastodon",
    "bluesky": "Bluesky",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "reddit": "Reddit",
    "github": "GitHub",
    "discord": "Discord",
    "slack": "Slack",
    "whatsapp": "WhatsApp",
    "telegram": "Telegram",
    "signal": "Signal",
    "email": QT_TRANSLATE_NOOP("", "Email"),
    "phone": QT_TRANSLATE_NOOP("", "Phone"),
    "sms": QT_TRANSLATE_NOOP("", "Text message"),
    "newsletter": QT_TRANSLATE_NOOP("", "Newsletter"),
    "in_person": QT_TRANSLATE_NOOP("", "In person"),
    "website": QT_TRANSLATE_NOOP("", "Website"),
}

_KINDS = {
    ("view", "in"): QT_TRANSLATE_NOOP("", "Looked at your page"),
    ("view", "out"): QT_TRANSLATE_NOOP("", "You looked at their page"),
    ("broadcast", "in"): QT_TRANSLATE_NOOP("", "Got what you sent to many"),
    ("broadcast", "out"): QT_TRANSLATE_NOOP("", "You wrote to many"),
    ("follow", "in"): QT_TRANSLATE_NOOP("", "Followed you"),
    ("follow", "out"): QT_TRANSLATE_NOOP("", "You followed"),
    ("follow", "mutual"): QT_TRANSLATE_NOOP("", "Connected"),
    ("react", "in"): QT_TRANSLATE_NOOP("", "Reacted to your post"),
    ("react", "out"): QT_TRANSLATE_NOOP("", "You reacted"),
    ("reshare", "in"): QT_TRANSLATE_NOOP("", "Passed your post on"),
    ("reshare", "out"): QT_TRANSLATE_NOOP("", "You passed their post on"),
    ("comment", "in"): QT_TRANSLATE_NOOP("", "Commented on your post"),
    ("comment", "out"): QT_TRANSLATE_NOOP("", "You commented"),
    ("message", "in"): QT_TRANSLATE_NOOP("", "Wrote to you"),
    ("message", "out"): QT_TRANSLATE_NOOP("", "You wrote"),
    ("message", "mutual"): QT_TRANSLATE_NOOP("", "Messages"),
    ("letter", "in"): QT_TRANSLATE_NOOP("", "Letter from them"),
    ("letter", "out"): QT_TRANSLATE_NOOP("", "Letter from you"),
    ("encounter", "mutual"): QT_TRANSLATE_NOOP("", "Met in passing"),
    ("call", "mutual"): QT_TRANSLATE_NOOP("", "Call"),
    ("call", "in"): QT_TRANSLATE_NOOP("", "They called"),
    ("call", "out"): QT_TRANSLATE_NOOP("", "You called"),
    ("meeting", "mutual"): QT_TRANSLATE_NOOP("", "Met"),
    ("work", "mutual"): QT_TRANSLATE_NOOP("", "Worked together"),
}

_FAVOURS = {
    "advice": QT_TRANSLATE_NOOP("", "advice"),
    "intro": QT_TRANSLATE_NOOP("", "an introduction"),
    "referral": QT_TRANSLATE_NOOP("", "a referral"),
    "endorsement": QT_TRANSLATE_NOOP("", "an endorsement"),
    "feedback": QT_TRANSLATE_NOOP("", "feedback"),
    "resource": QT_TRANSLATE_NOOP("", "a resource"),
    "work": QT_TRANSLATE_NOOP("", "work"),
    "other": QT_TRANSLATE_NOOP("", "something else"),
}

CIRCLES = tuple(_CIRCLES)
FAVOURS = frozenset(_FAVOURS)


def flag_look(flag: str) -> FlagLook:
    """Words, tone and icon of a flag, translated."""
    look = _FLAGS.get(flag, FlagLook(flag, "neutral", "flag"))
    return look._replace(words=tr(look.words))


def flags() -> tuple[str, ...]:
    """Every flag, most urgent first."""
    return tuple(_FLAGS)


def circle_name(circle: str) -> str:
    """The name of a circle."""
    if circle == "close":
        # The same word is on buttons that close something.
        return tr("Close", "circle")
    return tr(_CIRCLES.get(circle, circle))


def stage_name(stage: int) -> str:
    """The name of a step of the ladder, 0 to 5."""
    return tr(_STAGES[stage])


def stage_names() -> tuple[str, ...]:
    """The names of the five steps above Stranger."""
    return tuple(tr(name) for name in _STAGES[1:])


def band_name(band: str) -> str:
    """The word for a warmth band."""
    return tr(_BANDS.get(band, band))


def band_of(score: int | None) -> str:
    """The band of a warmth score."""
    if score is None:
        return "unknown"
    return "cold" if score < 15 else "cool" if score < 35 else "mild" if score < 60 else "warm"


def channel_name(code: str) -> str:
    """The name of a channel."""
    return tr(_CHANNELS.get(code, code.replace("_", " ").capitalize()))


def channels() -> tuple[str, ...]:
    """Codes of the channels the program knows by name."""
    return tuple(_CHANNELS)


def kind_words(kind: str, direction: str) -> str:
    """What happened, in the words of the timeline."""
    words = _KINDS.get((kind, direction)) or _KINDS.get((kind, "mutual"))
    return tr(words) if words else kind.capitalize()


def favour_words(kind: str) -> str:
    """What was given or received, such as `an introduction`."""
    return tr(_FAVOURS.get(kind, kind))


def role_line(role: str, org: str) -> str:
    """Role and employer in one line."""
    return ", ".join(part for part in (role, org) if part)


def warmth_words(score: int | None) -> str:
    """The warmth in words, for labels and assistive technology."""
    if score is None:
        return tr("Warmth unknown")
    return tr("Warmth {score}, {band}").format(score=score, band=band_name(band_of(score)))
