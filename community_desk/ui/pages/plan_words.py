"""The words of the Plan page: steps, checks, goals, roles, the week in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from community_desk.core.plan import Week, is_scattered
from community_desk.ui.text import QT_TRANSLATE_NOOP, number, tr

if TYPE_CHECKING:
    from community_desk.store.queries.plan import GoalRow

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
