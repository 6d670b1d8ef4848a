"""The closed sets of words that records use (domain.md chapter 2)."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Status(StrEnum):
    """Whether a person takes part."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    DO_NOT_CONTACT = "do_not_contact"
    DIED = "died"


class Circle(StrEnum):
    """How much rhythm the user wants with a person; never what a person is worth."""

    INNER = "inner"
    CLOSE = "close"
    ACTIVE = "active"
    WIDE = "wide"
    EDGE = "edge"
    LISTED = "listed"


class Kind(StrEnum):
    """What an interaction was."""

    VIEW = "view"
    BROADCAST = "broadcast"
    FOLLOW = "follow"
    REACT = "react"
    RESHARE = "reshare"
    COMMENT = "comment"
    MESSAGE = "message"
    LETTER = "letter"
    ENCOUNTER = "encounter"
    CALL = "call"
    MEETING = "meeting"
    WORK = "work"


class Direction(StrEnum):
    """Who it came from: them, me, or both at once."""

    IN = "in"
    OUT = "out"
    MUTUAL = "mutual"


class Depth(StrEnum):
    """How deep an interaction went."""

    LIGHT = "light"
    NORMAL = "normal"
    DEEP = "deep"


class Party(StrEnum):
    """Me or them."""

    ME = "me"
    THEM = "them"


class Side(StrEnum):
    """Side of the ledger: I gave, they gave, I asked, they asked."""

    GIVE = "give"
    RECEIVE = "receive"
    ASK = "ask"
    REQUEST = "request"


class FavourType(StrEnum):
    """What was given or asked."""

    ADVICE = "advice"
    INTRO = "intro"
    REFERRAL = "referral"
    ENDORSEMENT = "endorsement"
    FEEDBACK = "feedback"
    RESOURCE = "resource"
    WORK = "work"
    OTHER = "other"


class Size(StrEnum):
    """Size of a favour."""

    S = "S"
    M = "M"
    L = "L"


class ExchangeStatus(StrEnum):
    """Where a favour stands."""

    OPEN = "open"
    DONE = "done"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Answer(StrEnum):
    """What one side of an introduction said."""

    UNASKED = "unasked"
    ASKED = "asked"
    YES = "yes"
    NO = "no"


class Relation(StrEnum):
    """How a person stands to a topic."""

    CARES_ABOUT = "cares_about"
    KNOWN_FOR = "known_for"


class FieldType(StrEnum):
    """What a field of the user's own holds."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    YES_NO = "yes_no"
    CHOICE = "choice"
    LINK = "link"


class Lane(StrEnum):
    """Lane of Today: A what is owed, B what keeps, C what grows."""

    A = "A"
    B = "B"
    C = "C"


class Stage(IntEnum):
    """The ladder of trust."""

    STRANGER = 0
    AWARE = 1
    ACQUAINTED = 2
    TRUSTING = 3
    GO_TO = 4
    ADVOCATE = 5


STAGE_NAMES = ("Stranger", "Aware", "Acquainted", "Trusting", "Go-to", "Advocate")
