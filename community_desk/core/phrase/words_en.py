"""English words of the quick line."""

from __future__ import annotations

import re

from community_desk.core.kinds import Direction, ExchangeStatus, FavourType, Kind, Party, Side
from community_desk.core.phrase.days_en import ENGLISH_DAYS
from community_desk.core.phrase.words import (
    ContactRule,
    FavourRule,
    PromiseRule,
    Words,
    compile_words,
)

_PARTS = {
    "they": "<P>|she|he|they",
    "them": "<P>|her|him|them",
    "also": "(?:(?:has|have|had|just|also|then|kindly|finally) )*",
    "mine": "(?:i(?:'ve|’ve)? )?(?:have |also |just |then )*",
}
_START = r"(?:^|(?<=[\s(]))"


def _rule(pattern: str) -> re.Pattern[str]:
    return compile_words(pattern.replace("<also>", _PARTS["also"]), **_PARTS)


_VERBS: tuple[tuple[str, Kind, str | None], ...] = (
    (r"wrote(?: back)?|written|has written", Kind.MESSAGE, None),
    (r"e-?mailed|mailed", Kind.MESSAGE, "email"),
    (r"texted", Kind.MESSAGE, "sms"),
    (r"whatsapp(?:p?ed)", Kind.MESSAGE, "whatsapp"),
    (r"dm['’]?e?d", Kind.MESSAGE, "x"),
    (r"messaged|pinged|replied|answered|responded|got back|reached out", Kind.MESSAGE, None),
    (r"commented", Kind.COMMENT, None),
    (r"liked|reacted", Kind.REACT, None),
    (r"reposted|reshared|retweeted|boosted", Kind.RESHARE, None),
    (r"followed(?! up)", Kind.FOLLOW, None),
    (
        r"(?:wrote|sent)(?: me| her| him| them| <P>)?(?: an?)? (?:letter|postcard|card)",
        Kind.LETTER,
        "in_person",
    ),
)
_SENT = "sent"
"""Says who to whom, but not what: gives way to "email", "message" later in the clause."""
_NOUNS: tuple[tuple[str, Kind, str | None, Direction | None], ...] = (
    (
        (
            r"coffees?|tea|lunch|dinner|breakfast|brunch|beers?|drinks?|meeting|1:1|one-on-one"
            r"|get-together|interview|visit|(?:walk|run|hike|meal|wine|pizza|ice cream)(?= with\b)"
        ),
        Kind.MEETING,
        "in_person",
        Direction.MUTUAL,
    ),
    (
        (
            r"(?:phone|video|zoom|teams|skype|facetime) ?calls?|zoom|facetime|calls?|catch-?up"
            r"|talked|spoke|chatted|caught up|(?:talk|conversation)(?= with\b)"
        ),
        Kind.CALL,
        "phone",
        Direction.MUTUAL,
    ),
    (r"voicemail", Kind.MESSAGE, "phone", None),
    (r"e-?mails?|mails?", Kind.MESSAGE, "email", None),
    (r"sms|text(?= (?:from|to|with)\b)", Kind.MESSAGE, "sms", None),
    (r"dms?|direct messages?", Kind.MESSAGE, "x", None),
    (r"messages?|inmail|chat|note(?= (?:from|to)\b)", Kind.MESSAGE, None, None),
    (r"letter|postcard|card(?= (?:from|to)\b)", Kind.LETTER, "in_person", None),
    (r"comment(?= )", Kind.COMMENT, None, None),
    (r"(?:like|react|reaction)(?= (?:from|to|with)\b)", Kind.REACT, None, None),
    (r"(?:reshare|repost)(?= (?:from|to|with)\b)", Kind.RESHARE, None, None),
    (r"follow(?= (?:from|to|with)\b)", Kind.FOLLOW, None, None),
    (r"view(?= (?:from|to|with)\b)", Kind.VIEW, None, None),
    (r"broadcast(?= (?:from|to|with)\b)", Kind.BROADCAST, None, None),
    (
        r"(?:birthday )?party|wedding|barbecue|bbq|picnic",
        Kind.ENCOUNTER,
        "in_person",
        Direction.MUTUAL,
    ),
    (r"encounter|ran into|bumped into", Kind.ENCOUNTER, "in_person", Direction.MUTUAL),
    (
        (
            r"worked(?: together)? with|paired with|pair programming|collaborated with"
            r"|work(?= (?:with|from|to)\b)"
        ),
        Kind.WORK,
        "in_person",
        Direction.MUTUAL,
    ),
)


def _contacts() -> tuple[ContactRule, ...]:
    rules = []
    for verb, kind, channel in _VERBS:
        theirs = _rule(rf"\b(?:<they>) <also>(?P<verb>{verb})\b")
        rules.append(ContactRule(theirs, kind, channel, Direction.IN))
        mine = _rule(rf"{_START}(?P<verb>{verb})\b")
        rules.append(ContactRule(mine, kind, channel, Direction.OUT))
    called = "called|phoned|rang|telephoned"
    rules += [
        ContactRule(
            _rule(rf"\b(?:<they>) <also>(?P<verb>{_SENT})\b"),
            Kind.MESSAGE,
            None,
            Direction.IN,
            is_weak=True,
        ),
        ContactRule(
            _rule(rf"{_START}(?P<verb>{_SENT})\b"),
            Kind.MESSAGE,
            None,
            Direction.OUT,
            is_weak=True,
        ),
        ContactRule(
            _rule(rf"\b(?:<they>) <also>(?P<verb>{called})\b"),
            Kind.CALL,
            "phone",
            Direction.MUTUAL,
            Party.THEM,
        ),
        ContactRule(
            _rule(rf"{_START}(?P<verb>{called})\b"), Kind.CALL, "phone", Direction.MUTUAL, Party.ME
        ),
        ContactRule(
            _rule(rf"{_START}(?P<word>calls?)(?= from\b)"),
            Kind.CALL,
            "phone",
            Direction.MUTUAL,
            Party.THEM,
        ),
        ContactRule(
            _rule(rf"{_START}(?P<verb>(?:first )?met)(?=(?: <P>(?: and <P>)*)? at\b)"),
            Kind.ENCOUNTER,
            "in_person",
            Direction.MUTUAL,
            is_weak=True,
        ),
        ContactRule(
            _rule(rf"{_START}(?P<verb>met(?: up)?|saw|visited)\b"),
            Kind.MEETING,
            "in_person",
            Direction.MUTUAL,
            is_weak=True,
        ),
    ]
    for noun, kind, channel, direction in _NOUNS:
        rules.append(
            ContactRule(_rule(rf"{_START}(?P<word>{noun})(?![\w-])"), kind, channel, direction)
        )
    return tuple(rules)


_WHAT = "(?P<text>[^;]+)"
_FAVOUR_VERBS = (
    r"(?:forward|introduce|intro|connect|refer|recommend|endorse|review|help|share|lend"
    r"|pass|put in a|put me|vouch|proofread|mentor|give me|send me|show me|teach)"
)
_FAVOURS = (
    (rf"\b(?:<they>) <also>(?:asked|asks)(?: me)? (?:for|about|to|if|whether) {_WHAT}", "request"),
    (rf"\b(?:<they>) <also>(?:needs?|requested|wants?(?: my)?) (?!to\b){_WHAT}", "request"),
    (rf"^ ?(?:and )?(?:needs|wants) (?!to\b){_WHAT}", "request"),
    (rf"\bwas asked (?:by (?:<P>) )?(?:for|about|to) {_WHAT}", "request"),
    (rf"\basked (?:(?:<them>) )?(?:for|about|to|if|whether) {_WHAT}", "ask"),
    (rf"\b(?:<they>) <also>(?:helped|supported) me(?: out)?(?: with| to)? {_WHAT}", "receive"),
    (r"\b(?:(?:<they>) <also>)?(?P<text>(?:helped|supported) me)(?: out)?\b", "receive"),
    (rf"\b(?:<they>) <also>gave me {_WHAT}", "receive"),
    (
        (
            r"\b(?:(?:<they>) <also>)?(?P<text>(?:introduced|recommended|referred|endorsed"
            r"|connected|vouched for) me\b[^;]*)"
        ),
        "receive",
    ),
    (
        r"\b(?:<they>) <also>(?P<text>(?:forwarded|shared|reviewed|recommended) my\b[^;]*)",
        "receive",
    ),
    (r"\b(?:received|got) (?P<text>(?:<favour>)\b[^;]*?)(?: from (?:<them>))?$", "receive"),
    (rf"\bhelped (?:<them>)(?: out)? (?:with |to ){_WHAT}", "give"),
    (r"(?<!\w)(?P<text>helped)(?: out)? (?:<them>)", "give"),
    (rf"\bgave (?:<them>) {_WHAT}", "give"),
    (r"\bgave (?P<text>(?:<favour>)\b[^;]*?)(?: to (?:<them>))?$", "give"),
    (r"\b(?P<text>introduced (?:<them>) to [^;]+)", "give"),
    (r"\b(?P<text>(?:recommended|referred|endorsed|vouched for) (?:<them>)(?: [^;]*)?)", "give"),
    (r"\b(?P<text>(?:reviewed|proofread) (?:<P>['’]s|her|his|their) [^;]+)", "give"),
)
_FAVOUR_WORDS = (
    r"(?:a |an |some |the )?(?:good |great |quick |small |big |honest |useful )*"
    r"(?:advice|feedback|help|intro(?:duction)?s?|referrals?|endorsements?|recommendations?"
    r"|reviews?|tips?|testimonials?)"
)


def _favours() -> tuple[FavourRule, ...]:
    rules = []
    for pattern, side in _FAVOURS:
        is_open = side in ("request", "ask")
        status = ExchangeStatus.OPEN if is_open else ExchangeStatus.DONE
        compiled = _rule(pattern.replace("<favour>", _FAVOUR_WORDS))
        rules.append(FavourRule(compiled, Side(side), status))
    offers = (
        r"\b(?:<they>)(?: will|['’]ll| is going to| offered to| wants to) "
        rf"(?P<text>{_FAVOUR_VERBS}\b[^;]*)"
    )
    rules.insert(0, FavourRule(_rule(offers), Side.RECEIVE, ExchangeStatus.OPEN))
    return tuple(rules)


_IMPERATIVES = (
    r"thank|send|forward|follow up|check in|remind|introduce|intro|invite|share|book|prepare"
    r"|review|get back|reply|answer|congratulate|ask|tell|bring|return|pay back|arrange|set up"
    r"|schedule|finish|look|give|help|find|connect|reconnect|say|wish|visit|meet|write"
)
_PROMISES = (
    PromiseRule(
        _rule(r"^(?P<text>(?:thank(?! you)|follow up|congratulate|check in)\b.*)"), Party.ME
    ),
    PromiseRule(
        _rule(r"^(?:and )?(?:<they>) (?:has |have )?promised (?:me )?(?:to |that )?(?P<text>.+)"),
        Party.THEM,
    ),
    PromiseRule(
        _rule(r"^(?:and )?(?:<they>)(?: will|['’]ll| is going to) (?P<text>.+)"), Party.THEM
    ),
    PromiseRule(
        _rule(
            r"^(?:and |but |so |then )?i(?: will|['’]ll| must| should| have to| need to"
            r"| am going to|['’]m going to| want to) (?P<text>.+)"
        ),
        Party.ME,
    ),
    PromiseRule(
        _rule(
            r"^(?:and )?(?:i )?(?:have )?promised (?:(?:<them>) )?(?:to |that i will )?(?P<text>.+)"
        ),
        Party.ME,
    ),
    PromiseRule(_rule(r"^(?:and )?(?:remind me to|to ?do:?) (?P<text>.+)"), Party.ME),
    PromiseRule(
        _rule(rf"^(?:and |then )?(?P<text>(?:{_IMPERATIVES})\b.*)"), Party.ME, not_first=True
    ),
    PromiseRule(_rule(rf"^(?P<text>(?:{_IMPERATIVES})\b.*)"), Party.ME, needs_day=True),
    PromiseRule(
        _rule(r"^(?P<text>(?:call|mail|e-?mail|message|text|ping|dm)(?! (?:with|from|to)\b).*)"),
        Party.ME,
        needs_day=True,
    ),
    PromiseRule(
        _rule(
            r"^(?:and |then )?"
            r"(?P<text>(?:coffee|lunch|dinner|call|meeting)\b(?! (?:from|to)\b).*)"
        ),
        Party.ME,
        needs_day=True,
        not_first=True,
    ),
)


ENGLISH = Words(
    days=ENGLISH_DAYS,
    contacts=_contacts(),
    favours=_favours(),
    promises=_PROMISES,
    boundaries=_rule(
        r"\s(?:and |then |but )?"
        r"(?=(?:i(?:['’]ll| will| promised)|(?:<they>)(?:['’]ll| will| promised)"
        r"|thank (?:<them>)|follow up (?:<D>|with)|remind me)\b)"
        r"|\s(?:and |then |but |who )"
        r"(?=(?:she|he|they|i) (?:asked|gave|helped|introduced|confided)\b)"
    ),
    name_before=frozenset(
        [
            "with",
            "to",
            "from",
            "and",
            "met",
            "called",
            "emailed",
            "e-mailed",
            "mailed",
            "texted",
            "messaged",
            "phoned",
            "saw",
            "visited",
            "helped",
            "asked",
            "thanked",
            "introduced",
            "wrote",
            "by",
            "told",
            "dm'd",
            "pinged",
        ]
    ),
    name_after=frozenset(
        [
            "wrote",
            "called",
            "emailed",
            "mailed",
            "texted",
            "messaged",
            "replied",
            "answered",
            "asked",
            "helped",
            "gave",
            "introduced",
            "recommended",
            "liked",
            "commented",
            "promised",
            "will",
            "told",
            "confided",
            "phoned",
            "reposted",
            "followed",
        ]
    ),
    joins=frozenset({"and", "&", "+"}),
    incoming="from|by",
    outgoing="to",
    mutual="with",
    channel_before="on|via|by|over|through|in",
    about="about|re:?|regarding|on",
    filler=_rule(
        r"\b(?:had|have|a|an|the|i|we|with|to|from|and|for|over|on|in|via|by|of|at|my|nice|great"
        r"|good|then|had a|went|together|both|also|she|he|they|me|him|them|her|just|got|sent"
        r"|received|up|it|long|session|short|talk|conversation|met|saw|posts?|wrote|written)\b"
    ),
    durations=_rule(
        r"(?<![\w.])(?:for )?(?:(?P<hours>\d{1,2}(?:[.,]\d+)?|an?|half an) ?(?:hours?|hrs?|h)\b)"
        r"(?: ?(?:and )?(?P<more>\d{1,2}) ?(?:minutes?|mins?|m)\b)?"
        r"|(?<![\w.])(?:for )?(?:(?P<minutes>\d{1,3})(?: ?(?:minutes?|mins?|min)|m)\b)"
    ),
    deep=_rule(r"\b(?:depth deep|deep(?:ly)?|heart[- ]to[- ]heart|intense|personal talk)\b"),
    light=_rule(r"\b(?:depth light|quick|brief(?:ly)?|short|small talk|in passing)\b"),
    confided=_rule(
        r"\b(?:confided(?: in me)?|in confidence|opened up(?: to me)?|off the record)\b"
    ),
    no_reply=_rule(r"\bno (?:reply|answer) (?:is )?(?:needed|necessary)\b"),
    prompted=_rule(r"\b(?:prompted|because i asked|as i asked|on (?:my|her|his|their) request)\b"),
    group=_rule(
        r"\b(?:in a )?(?:group|party|round) of (?P<all>\d{1,4})\b"
        r"|\b(?:and|with|plus) (?P<more>\d{1,4}) (?:others|other people|more)\b"
    ),
    plural=_rule(r"\b(?:them|they|both|everyone|all)\b"),
    types=tuple(
        (_rule(pattern), kind)
        for pattern, kind in (
            (r"\b(?:intro\w*|connect(?:ed)? (?:me|her|him|them))\b", FavourType.INTRO),
            (
                (
                    r"\b(?:referr\w*|refer|recommend(?:ed)?|vouch\w*|put in a)\b"
                    r"|\bforward\w* (?:my|her|his|their) (?:cv|resume|résumé|application)"
                ),
                FavourType.REFERRAL,
            ),
            (
                r"\b(?:endors\w*|testimonials?|recommendations?|references?)\b",
                FavourType.ENDORSEMENT,
            ),
            (r"\b(?:feedback|review\w*|proofread|comments on)\b", FavourType.FEEDBACK),
            (r"\b(?:advice|advise|opinion|view|views|tips?|mentor\w*)\b", FavourType.ADVICE),
            (
                (
                    r"\b(?:slides?|links?|books?|articles?|templates?|documents?|deck|notes|lend|lent"
                    r"|tickets?|resources?|contacts?)\b"
                ),
                FavourType.RESOURCE,
            ),
            (
                r"\b(?:code|bug|build|built|move|moving|website|app|project|debug\w*|fix\w*|work)\b",
                FavourType.WORK,
            ),
        )
    ),
    large=_rule(r"\b(?:big|huge|large|enormous|\(L\))(?!\w)|\(L\)"),
    medium=_rule(r"\b(?:medium)\b|\(M\)"),
    small=_rule(r"\b(?:small|quick|little|tiny)\b|\(S\)"),
)
