"""The words of the Channels page: limits by their keys, units, confidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from community_desk.ui.text import QT_TRANSLATE_NOOP, number, percent, tr

if TYPE_CHECKING:
    from community_desk.core.playbook import Limit

LIMITS = {
    "archive_every_days": QT_TRANSLATE_NOOP("", "An archive every"),
    "attachment_chars": QT_TRANSLATE_NOOP("", "Attached text"),
    "caption_chars": QT_TRANSLATE_NOOP("", "Caption"),
    "chat_chars": QT_TRANSLATE_NOOP("", "Chat message"),
    "comment_chars": QT_TRANSLATE_NOOP("", "Comment"),
    "connections_max": QT_TRANSLATE_NOOP("", "Connections"),
    "deleted_after_days_free": QT_TRANSLATE_NOOP("", "Deleted after, free plan"),
    "description_chars": QT_TRANSLATE_NOOP("", "Description"),
    "dm_chars": QT_TRANSLATE_NOOP("", "Private message"),
    "dm_per_day": QT_TRANSLATE_NOOP("", "Private messages a day"),
    "export_link_days": QT_TRANSLATE_NOOP("", "The archive's link works"),
    "export_messages_text": QT_TRANSLATE_NOOP("", "Messages in an exported chat"),
    "follow_per_day": QT_TRANSLATE_NOOP("", "Follows a day"),
    "follow_total_before_ratio": QT_TRANSLATE_NOOP("", "Follows before a ratio counts"),
    "following_before_ratio": QT_TRANSLATE_NOOP("", "Follows before a ratio counts"),
    "following_max": QT_TRANSLATE_NOOP("", "Accounts you follow"),
    "friends_max": QT_TRANSLATE_NOOP("", "Friends"),
    "inmail_body_chars": QT_TRANSLATE_NOOP("", "InMail"),
    "invite_pause_days": QT_TRANSLATE_NOOP("", "Pause after too many invitations"),
    "invites_per_week": QT_TRANSLATE_NOOP("", "Invitations a week"),
    "invites_per_week_safe": QT_TRANSLATE_NOOP("", "Invitations a week, on the safe side"),
    "message_chars": QT_TRANSLATE_NOOP("", "Message"),
    "note_chars_free": QT_TRANSLATE_NOOP("", "Note on an invitation, free"),
    "note_chars_premium": QT_TRANSLATE_NOOP("", "Note on an invitation, paid"),
    "notes_per_month_free": QT_TRANSLATE_NOOP("", "Personal notes a month, free"),
    "opens_reliable": QT_TRANSLATE_NOOP("", "Opened mails tell something"),
    "post_chars": QT_TRANSLATE_NOOP("", "Post"),
    "posts_per_day_unverified": QT_TRANSLATE_NOOP("", "Posts a day, not verified"),
    "reinvite_wait_days": QT_TRANSLATE_NOOP("", "Wait before you invite again"),
    "request_messages_before_accept": QT_TRANSLATE_NOOP("", "Messages before they accept"),
    "self_promotion_share": QT_TRANSLATE_NOOP("", "Share about yourself"),
    "send_per_day": QT_TRANSLATE_NOOP("", "Mails a day"),
    "servers_max": QT_TRANSLATE_NOOP("", "Servers"),
    "thanks_within_hours": QT_TRANSLATE_NOOP("", "Thank within"),
    "visible_days_free": QT_TRANSLATE_NOOP("", "Visible for, free plan"),
}
_UNITS = {
    "people": QT_TRANSLATE_NOOP("", "people"),
    "days": QT_TRANSLATE_NOOP("", "days"),
    "hours": QT_TRANSLATE_NOOP("", "hours"),
    "chars": QT_TRANSLATE_NOOP("", "characters"),
    "graphemes": QT_TRANSLATE_NOOP("", "characters"),
    "invitations": QT_TRANSLATE_NOOP("", "invitations"),
    "notes": QT_TRANSLATE_NOOP("", "notes"),
    "messages": QT_TRANSLATE_NOOP("", "messages"),
    "accounts": QT_TRANSLATE_NOOP("", "accounts"),
    "servers": QT_TRANSLATE_NOOP("", "servers"),
    "posts": QT_TRANSLATE_NOOP("", "posts"),
    "recipients": QT_TRANSLATE_NOOP("", "recipients"),
    "weighted chars": QT_TRANSLATE_NOOP("", "characters, counted its way"),
}
_CONFIDENCE = {
    "official": QT_TRANSLATE_NOOP("", "official"),
    "reported": QT_TRANSLATE_NOOP("", "reported"),
    "conflicting": QT_TRANSLATE_NOOP("", "sources differ"),
    "choice": QT_TRANSLATE_NOOP("", "our choice"),
}
_OPENINGS = {
    "advice": QT_TRANSLATE_NOOP("", "Advice"),
    "after_meeting": QT_TRANSLATE_NOOP("", "After meeting"),
    "after_thread": QT_TRANSLATE_NOOP("", "After thread"),
    "announce": QT_TRANSLATE_NOOP("", "Announce"),
    "answer": QT_TRANSLATE_NOOP("", "Answer"),
    "dm": QT_TRANSLATE_NOOP("", "Direct message"),
    "dm_after_reply": QT_TRANSLATE_NOOP("", "Direct message after a reply"),
    "first_reply": QT_TRANSLATE_NOOP("", "First reply"),
    "intro_ask": QT_TRANSLATE_NOOP("", "Ask for an introduction"),
    "invite": QT_TRANSLATE_NOOP("", "Invite"),
    "reconnect": QT_TRANSLATE_NOOP("", "Reconnect"),
    "reply": QT_TRANSLATE_NOOP("", "Reply"),
    "revive": QT_TRANSLATE_NOOP("", "Revive"),
    "story_reply": QT_TRANSLATE_NOOP("", "Reply to a story"),
    "thanks": QT_TRANSLATE_NOOP("", "Thanks"),
    "welcome": QT_TRANSLATE_NOOP("", "Welcome"),
    "wish": QT_TRANSLATE_NOOP("", "Wish"),
}
_SIGNALS = {
    "boost": QT_TRANSLATE_NOOP("", "boost"),
    "call": QT_TRANSLATE_NOOP("", "call"),
    "channel_message": QT_TRANSLATE_NOOP("", "message in a channel"),
    "chat": QT_TRANSLATE_NOOP("", "chat"),
    "click": QT_TRANSLATE_NOOP("", "click"),
    "coffee": QT_TRANSLATE_NOOP("", "coffee"),
    "comment": QT_TRANSLATE_NOOP("", "comment"),
    "connection": QT_TRANSLATE_NOOP("", "connection"),
    "discussion_answer": QT_TRANSLATE_NOOP("", "answer in a discussion"),
    "dm": QT_TRANSLATE_NOOP("", "direct message"),
    "favourite": QT_TRANSLATE_NOOP("", "favourite"),
    "follow": QT_TRANSLATE_NOOP("", "follow"),
    "forward": QT_TRANSLATE_NOOP("", "forward"),
    "friend": QT_TRANSLATE_NOOP("", "friend"),
    "group_mail": QT_TRANSLATE_NOOP("", "mail to a group"),
    "group_message": QT_TRANSLATE_NOOP("", "message in a group"),
    "group_post": QT_TRANSLATE_NOOP("", "post in a group"),
    "handwritten_card": QT_TRANSLATE_NOOP("", "handwritten card"),
    "huddle": QT_TRANSLATE_NOOP("", "huddle"),
    "inmail": QT_TRANSLATE_NOOP("", "InMail"),
    "issue_comment": QT_TRANSLATE_NOOP("", "comment on an issue"),
    "issue_sent": QT_TRANSLATE_NOOP("", "issue sent"),
    "like": QT_TRANSLATE_NOOP("", "like"),
    "message": QT_TRANSLATE_NOOP("", "message"),
    "met_at_event": QT_TRANSLATE_NOOP("", "met at an event"),
    "open": QT_TRANSLATE_NOOP("", "opened"),
    "post_answer": QT_TRANSLATE_NOOP("", "answer to a post"),
    "private_mention": QT_TRANSLATE_NOOP("", "private mention"),
    "pull_request_together": QT_TRANSLATE_NOOP("", "pull request together"),
    "quote": QT_TRANSLATE_NOOP("", "quote"),
    "reaction": QT_TRANSLATE_NOOP("", "reaction"),
    "reply": QT_TRANSLATE_NOOP("", "reply"),
    "repost": QT_TRANSLATE_NOOP("", "repost"),
    "review": QT_TRANSLATE_NOOP("", "review"),
    "sent": QT_TRANSLATE_NOOP("", "sent"),
    "share": QT_TRANSLATE_NOOP("", "share"),
    "star": QT_TRANSLATE_NOOP("", "star"),
    "status_view": QT_TRANSLATE_NOOP("", "status seen"),
    "story_reply": QT_TRANSLATE_NOOP("", "reply to a story"),
    "story_view": QT_TRANSLATE_NOOP("", "story seen"),
    "subscribe": QT_TRANSLATE_NOOP("", "subscription"),
    "text": QT_TRANSLATE_NOOP("", "text message"),
    "upvote": QT_TRANSLATE_NOOP("", "upvote"),
    "video": QT_TRANSLATE_NOOP("", "video call"),
    "view": QT_TRANSLATE_NOOP("", "view"),
    "voice_room": QT_TRANSLATE_NOOP("", "voice room"),
    "voicemail": QT_TRANSLATE_NOOP("", "voice mail"),
    "worked_together": QT_TRANSLATE_NOOP("", "worked together"),
}
_SEEN = (
    QT_TRANSLATE_NOOP("", "stored copy, undated"),
    QT_TRANSLATE_NOOP("", "stored copies, undated"),
    QT_TRANSLATE_NOOP("", "stored copies"),
    QT_TRANSLATE_NOOP("", "stored version"),
)


def opening_title(code: str) -> str:
    """What an opening is for; one of the user's own is called as they call it."""
    known = _OPENINGS.get(code)
    return tr(known) if known else code.replace("_", " ").capitalize()


def signal_words(code: str, weight: float) -> str:
    """What counts on a channel, and how much."""
    known = _SIGNALS.get(code)
    words = tr(known) if known else code.replace("_", " ")
    return f"{words} {QLocale().toString(float(weight), 'g', 3)}"


def limit_title(limit: Limit) -> str:
    """What is limited; a channel of one's own may name anything."""
    known = LIMITS.get(limit.key)
    return tr(known) if known else limit.key.replace("_", " ").capitalize()


def limit_amount(limit: Limit, used: int | None) -> str:
    """How much, with what is used of it where that is known."""
    if limit.unit.startswith("share"):
        return percent(limit.low)
    if limit.unit == "yes/no":
        return tr("yes") if limit.low else tr("no")
    amount = number(limit.low)
    if limit.high != limit.low:
        amount = f"{amount}\u2013{number(limit.high)}"
    unit = tr(_UNITS[limit.unit]) if limit.unit in _UNITS else limit.unit
    if used is not None:
        return tr("{used} of {amount}").format(used=number(used), amount=f"{amount} {unit}")
    return f"{amount} {unit}"


def limit_age(limit: Limit, year: int) -> str:
    """How sure it is, how old, and where it was seen."""
    confidence = _CONFIDENCE.get(limit.confidence)
    seen = tr(limit.seen) if limit.seen in _SEEN else limit.seen
    said = [tr(confidence) if confidence else limit.confidence, seen, limit.source]
    if limit.needs_check(year):
        said.insert(0, tr("check this"))
    return " \u00b7 ".join(word for word in said if word)
