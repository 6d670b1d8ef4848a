"""The words of the Plan page: steps, checks, goals, roles, the week in sentences."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from community_desk.core.plan import Week, is_scattered
from community_desk.ui.dialogs.record_form import Field, Values
from community_desk.ui.text import QT_TRANSLATE_NOOP, month_year, number, tr, weekday

if TYPE_CHECKING:
    from community_desk.store.queries.plan import GoalRow, Program

CHECKS = {
    "goal_written": QT_TRANSLATE_NOOP("", "The goal is written in one sentence"),
    "channels_chosen": QT_TRANSLATE_NOOP("", "Channels are chosen by the goal"),
    "same_photo": QT_TRANSLATE_NOOP("", "One photo everywhere"),
    "same_name": QT_TRANSLATE_NOOP("", "One name and one line about you everywhere"),
    "useful_content": QT_TRANSLATE_NOOP("", "Useful content of your own on one topic"),
    "follow_experts": QT_TRANSLATE_NOOP("", "Find and follow the experts"),
    "listen_then_join": QT_TRANSLATE_NOOP("", "Listen first, then join discussions"),
    "start_discussions": QT_TRANSLATE_NOOP("", "Start discussions"),
    "be_polite": QT_TRANSLATE_NOOP("", "Be polite"),
    "answer_in_time": QT_TRANSLATE_NOOP("", "Answer in time, admit mistakes"),
    "share_and_credit": QT_TRANSLATE_NOOP("", "Share others' work and credit generously"),
    "duplicates_settled": QT_TRANSLATE_NOOP("", "One person is one entry"),
    "second_paths": QT_TRANSLATE_NOOP("", "A second path to those who matter"),
    "known_for_chosen": QT_TRANSLATE_NOOP("", "Topics to be known for are chosen"),
    "rituals_set": QT_TRANSLATE_NOOP("", "Rituals have their days"),
    "goals_set": QT_TRANSLATE_NOOP("", "Goals are weekly and countable"),
    "weekly_review": QT_TRANSLATE_NOOP("", "The week is reviewed"),
}
STEP_NAMES = {
    "footprint": QT_TRANSLATE_NOOP("", "Footprint"),
    "identity": QT_TRANSLATE_NOOP("", "One recognisable self"),
    "community": QT_TRANSLATE_NOOP("", "Community"),
    "integrate": QT_TRANSLATE_NOOP("", "One community"),
    "content": QT_TRANSLATE_NOOP("", "Content"),
    "publish": QT_TRANSLATE_NOOP("", "Publishing"),
    "measure": QT_TRANSLATE_NOOP("", "Measuring"),
    "improve": QT_TRANSLATE_NOOP("", "Improving"),
}
METRICS = {
    "meetings_or_calls_per_week": QT_TRANSLATE_NOOP("", "Talks a week"),
    "weak_ties_revived_per_week": QT_TRANSLATE_NOOP("", "Old ties revived a week"),
    "thanked_within_1_day": QT_TRANSLATE_NOOP("", "Thanked within a day"),
    "lifelines_warm": QT_TRANSLATE_NOOP("", "Warm lifelines"),
    "two_way_conversations_per_week": QT_TRANSLATE_NOOP("", "Conversations a week"),
    "customers_active_90": QT_TRANSLATE_NOOP("", "Customers in touch"),
    "unprompted_referrals_per_quarter": QT_TRANSLATE_NOOP("", "Referrals a quarter, unasked"),
    "requests_on_my_topics_per_month": QT_TRANSLATE_NOOP("", "Asks on your topics a month"),
    "go_to_people_per_topic": QT_TRANSLATE_NOOP("", "Go-to people"),
    "unprompted_shares_per_month": QT_TRANSLATE_NOOP("", "Shares a month, unasked"),
}
ROLES = {
    "booster": QT_TRANSLATE_NOOP("", "Booster"),
    "insider": QT_TRANSLATE_NOOP("", "Insider"),
    "lifeline": QT_TRANSLATE_NOOP("", "Lifeline"),
    "referee": QT_TRANSLATE_NOOP("", "Referee"),
    "customer": QT_TRANSLATE_NOOP("", "Customer"),
    "prospect": QT_TRANSLATE_NOOP("", "Prospect"),
    "referrer": QT_TRANSLATE_NOOP("", "Referrer"),
    "partner": QT_TRANSLATE_NOOP("", "Partner"),
    "peer": QT_TRANSLATE_NOOP("", "Peer"),
    "expert": QT_TRANSLATE_NOOP("", "Expert"),
    "host": QT_TRANSLATE_NOOP("", "Host"),
    "newcomer": QT_TRANSLATE_NOOP("", "Newcomer"),
}


def figure(goal: GoalRow, value: float | None) -> str:
    """A goal's figure: a share in percent, else a number; a dash when it is not known yet."""
    if value is None:
        return "–"
    return f"{number(value * 100)} %" if goal.target <= 1.0 else number(value)


MINUTES_A_TOUCH = 4
"""Minutes one touch takes, the guess Today makes too."""


def goal_line(goal: GoalRow) -> tuple[str, str, float]:
    """A goal's name, how far it is in words, and as a share."""
    words = tr("{now} of {aim}").format(now=figure(goal, goal.value), aim=figure(goal, goal.target))
    if goal.baseline is not None:
        words += " · " + tr("began at {n}").format(n=figure(goal, goal.baseline))
    share = (goal.value or 0.0) / goal.target if goal.target else 0.0
    return tr(METRICS.get(goal.metric, goal.metric)), words, share


def aim_words(goal: GoalRow) -> str:
    """What a goal's figure is measured against."""
    words = tr("of {aim}").format(aim=figure(goal, goal.target))
    if goal.by is not None:
        words = tr("{aim} by {month}").format(aim=words, month=month_year(goal.by))
    if goal.baseline is not None:
        words += " · " + tr("began at {n}").format(n=figure(goal, goal.baseline))
    return words


def goal_fields(goal: GoalRow) -> tuple[Field, ...]:
    """The form that changes a goal; shares are written in percent."""
    share = goal.target <= 1.0
    aim = goal.target * 100 if share else goal.target
    return (
        Field("target", tr("Aim, in percent") if share else tr("Aim"), "number", value=f"{aim:g}"),
        Field("by", tr("Until"), "day", value=goal.by.isoformat() if goal.by else ""),
    )


def aim_of(goal: GoalRow, values: Values) -> float:
    """The aim written into the form."""
    aim = float(values["target"] or 0)
    return aim / 100 if goal.target <= 1.0 else aim


def program_fields(program: Program) -> tuple[Field, ...]:
    """The form that changes the plan."""
    monday = date(2024, 1, 1)
    days = [(str(n), weekday(monday + timedelta(days=n))) for n in range(7)]
    minutes = str(program.weekly_minutes or "")
    return (
        Field("statement", tr("In one sentence"), value=program.statement),
        Field("topics", tr("Topics"), value=", ".join(program.topics)),
        Field("channels", tr("Channels"), value=", ".join(program.channels)),
        Field("capacity", tr("People a day"), "number", value=str(program.capacity or "")),
        Field("weekly_minutes", tr("Minutes a week"), "number", value=minutes),
        Field("review_weekday", tr("Review on"), "choice", days, str(program.review_weekday)),
    )


def week_sentences(week: Week, kept: int, due: int) -> list[str]:
    """The week, planned against scattered, in plain sentences."""
    if not week.touches:
        return [tr("Nothing was logged this week. One word to one person is a fine start.")]
    said = [tr("%n touches", "", week.touches) + " · " + tr("%n people", "", week.people)]
    if week.focus:
        words = tr("{met} of {all} people in focus had a word from you.")
        said.append(words.format(met=week.focus_met, all=week.focus))
        words = tr("{plan} of {all} touches served the plan.")
        said.append(words.format(plan=week.on_plan, all=week.touches))
    if is_scattered(week):
        said.append(tr("Most of the week went beside the plan. Three names for Monday help."))
    if week.people > 4 and week.top_share > 0.6:
        words = tr("{share} % of touches went to {n} people.")
        said.append(words.format(share=round(week.top_share * 100), n=week.top_people))
    said.append(tr("{kept} promises kept, {due} wait for you.").format(kept=kept, due=due))
    return said


BOARD = {
    "target": QT_TRANSLATE_NOOP("", "Target"),
    "in_touch": QT_TRANSLATE_NOOP("", "In touch"),
    "conversation": QT_TRANSLATE_NOOP("", "Conversation"),
    "referred": QT_TRANSLATE_NOOP("", "Referred"),
    "interview": QT_TRANSLATE_NOOP("", "Interview"),
    "offer": QT_TRANSLATE_NOOP("", "Offer"),
    "noticed": QT_TRANSLATE_NOOP("", "Noticed"),
    "helped": QT_TRANSLATE_NOOP("", "Helped first"),
    "proposal": QT_TRANSLATE_NOOP("", "Proposal"),
    "agreed": QT_TRANSLATE_NOOP("", "Agreed"),
    "idea": QT_TRANSLATE_NOOP("", "Idea"),
    "prepared": QT_TRANSLATE_NOOP("", "Prepared"),
    "published": QT_TRANSLATE_NOOP("", "Published"),
}
"""Columns of the board."""
GIVES = {
    "target": QT_TRANSLATE_NOOP("", "Find one person inside, or one who left."),
    "in_touch": QT_TRANSLATE_NOOP("", "Ask for a view, not for a job."),
    "conversation": QT_TRANSLATE_NOOP("", "Thank the same day, and ask for one more name."),
    "referred": QT_TRANSLATE_NOOP("", "Tell whoever opened the door what came of it."),
    "interview": QT_TRANSLATE_NOOP("", "Write down what you want to ask them."),
    "offer": QT_TRANSLATE_NOOP("", "Thank everybody who helped before you answer."),
    "noticed": QT_TRANSLATE_NOOP("", "Send one useful thing that costs them nothing."),
    "helped": QT_TRANSLATE_NOOP("", "Ask whether it helped; listen to what is hard now."),
    "proposal": QT_TRANSLATE_NOOP("", "Say plainly what it costs and what it does not do."),
    "agreed": QT_TRANSLATE_NOOP("", "Do the first thing before they expect it."),
    "idea": QT_TRANSLATE_NOOP("", "Name the first three readers."),
    "prepared": QT_TRANSLATE_NOOP("", "Let one friend read it first."),
    "published": QT_TRANSLATE_NOOP("", "Answer everybody who says something."),
}
"""The useful thing to do in a column."""
EVENT_WORDS = {
    "asked": QT_TRANSLATE_NOOP("", "I asked"),
    "applied": QT_TRANSLATE_NOOP("", "I applied"),
    "answered": QT_TRANSLATE_NOOP("", "They answered"),
    "talk": QT_TRANSLATE_NOOP("", "We talked"),
    "interview": QT_TRANSLATE_NOOP("", "Interview"),
    "proposal": QT_TRANSLATE_NOOP("", "I made a proposal"),
    "told": QT_TRANSLATE_NOOP("", "I told them"),
    "note": QT_TRANSLATE_NOOP("", "Note"),
}
PART_WORDS = {
    "insider": QT_TRANSLATE_NOOP("", "Insider"),
    "helper": QT_TRANSLATE_NOOP("", "Helper"),
    "referrer": QT_TRANSLATE_NOOP("", "Referrer"),
    "interviewer": QT_TRANSLATE_NOOP("", "Interviewer"),
    "decider": QT_TRANSLATE_NOOP("", "Decides"),
}
OUTCOME_WORDS = {
    "won": QT_TRANSLATE_NOOP("", "It became a yes"),
    "lost": QT_TRANSLATE_NOOP("", "It became a no"),
    "let_go": QT_TRANSLATE_NOOP("", "Let go"),
}
GATE_WORDS = {
    "nobody_named": QT_TRANSLATE_NOOP("", "Nobody is named yet whom it goes to."),
    "acquainted_first": QT_TRANSLATE_NOOP("", "You have not spoken yet: no offer before that."),
    "give_first": QT_TRANSLATE_NOOP("", "Give something first; there is little room to ask."),
    "thank_first": QT_TRANSLATE_NOOP("", "A thank-you is still open."),
    "promise_first": QT_TRANSLATE_NOOP("", "A promise of yours is overdue."),
    "unanswered": QT_TRANSLATE_NOOP("", "They have not answered twice."),
}
SOURCES = {
    "friend": QT_TRANSLATE_NOOP("", "Through somebody"),
    "introduction": QT_TRANSLATE_NOOP("", "By an introduction"),
    "posting": QT_TRANSLATE_NOOP("", "A posting"),
    "event": QT_TRANSLATE_NOOP("", "At an event"),
    "they_came": QT_TRANSLATE_NOOP("", "They came to me"),
    "cold": QT_TRANSLATE_NOOP("", "Out of the blue"),
}


def timer_words(kind: str) -> str:
    """What a timer asks for."""
    if kind == "second_person":
        return tr("No answer yet: a second person there?")
    return tr("No answer yet: one friendly reminder.")
