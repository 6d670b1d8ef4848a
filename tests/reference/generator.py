"""Random desks from a seed: every table, every state, dates on both sides of the day."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from reference.desk import MODEL, PURPOSES

CHANNELS = ("linkedin", "email", "x", "phone", "in_person")
TOPICS = ("pricing", "maps", "bees")
ORGS = ("Zeiss", "Holaluz", "Bosch", "zeiss", None, None)
LIVE = ("encounter", "call", "meeting", "work")
EDGES = (
    0, 1, 2, 3, 7, 8, 9, 13, 14, 15, 29, 30, 31, 59, 60, 61, 89, 90, 91, 180, 181, 364, 365, 366,
    729, 730, 731, 1094, 1095, 1096,
)  # fmt: skip
FIRST_DAYS = (
    date(2026, 6, 30), date(2026, 2, 27), date(2026, 2, 28), date(2024, 2, 29), date(2026, 12, 30),
    date(2026, 8, 1), date(2026, 7, 31), date(2025, 3, 2), date(2027, 1, 1),
)  # fmt: skip


class Maker:
    """One random desk around one day."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.day = self.random.choice(FIRST_DAYS) + timedelta(days=self.random.choice((0, 0, 1, 4)))
        self.tables: dict[str, list[dict[str, Any]]] = {}
        self.spans = self.random.choice(
            ((0, 90), (0, 400), (0, 1200), (0, 2000), (0, 60, 300, 1100))
        )
        self.numbers = 0

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def some_day(self, future: float = 0.05) -> date:
        """A day mostly before the desk's, often at a boundary of a rule."""
        if self.chance(future):
            return self.day + timedelta(days=self.random.choice((1, 1, 2, 3, 5, 20, 90)))
        if self.chance(0.3):
            return self.day - timedelta(days=self.random.choice(EDGES))
        return self.day - timedelta(days=self.random.randint(0, self.random.choice(self.spans[1:])))

    def maybe_day(self, share: float) -> str | None:
        return self.some_day().isoformat() if self.chance(share) else None

    def add(self, table: str, **fields: Any) -> str:
        """A row under a uid that does not follow the order of making."""
        self.numbers += 1
        uid = f"{table[:2]}{self.random.randrange(10**6):06}-{self.numbers}"
        kept = {
            key: value.isoformat() if isinstance(value, date) else value
            for key, value in fields.items()
            if value is not None
        }
        self.tables.setdefault(table, []).append({"uid": uid, **kept})
        return uid

    def document(self) -> dict[str, Any]:
        """The whole desk."""
        pick = self.random.choice
        topics = [self.add("topics", name=name, mine=pick((True, False, None))) for name in TOPICS]
        if self.chance(0.12):
            people = self.crowd()
        else:
            people = [self.person() for _ in range(self.random.choice((1, 3, 3, 6, 12, 30)))]
            for person in people:
                self.history(person)
        for person in people:
            if self.chance(0.3):
                relation = pick(("cares_about", "known_for"))
                self.add("person_topics", person=person, topic=pick(topics), relation=relation)
        self.between(people)
        self.program(people)
        if self.chance(0.25):
            weeks = (["mon", "wed"], ["sat", "sun"], ["mon", "tue", "wed", "thu", "fri", "sat"])
            self.add("settings", key="plan.working_days", value=pick(weeks))
        return {"format": "community-desk", "version": 1, "exported_at": None,
                "tables": self.tables}  # fmt: skip

    def person(self) -> str:
        pick = self.random.choice
        status = pick(("active",) * 9 + ("archived", "do_not_contact", "died", None, None))
        circle = pick((*MODEL["circles"], "close", "listed", None))
        rated = self.chance(0.2)
        return self.add(
            "people", name=f"Person {self.numbers}", status=status, circle=circle,
            circle_since=self.maybe_day(0.7), circle_offset=pick((None, 0, 3, 10, 40)),
            cadence_override=pick((None,) * 7 + (1, 14, 45, 200)),
            family=pick((None, None, False, True)), org=pick(ORGS), novel=pick((None, None, True)),
            closeness=self.random.randint(1, 5) if rated else None,
            rated_on=self.maybe_day(0.9) if rated else None,
            breach_on=self.maybe_day(0.07), met_on=self.maybe_day(0.2),
            status_since=self.maybe_day(0.8) if status in ("archived", "do_not_contact") else None,
        )  # fmt: skip

    def crowd(self) -> list[str]:
        """Many people with hardly a record, much alike, so that equal priorities abound."""
        found = []
        days = [self.some_day(0) for _ in range(3)]
        for n in range(self.random.choice((20, 50))):
            circle = self.random.choice(("inner", "close", "listed", "listed"))
            person = self.add("people", name=f"Guest {n}", circle=circle, circle_since=days[0],
                              org=self.random.choice(ORGS))  # fmt: skip
            found.append(person)
            if self.chance(0.5):
                self.add("interactions", person=person, channel="email",
                         kind=self.random.choice(("call", "message")),
                         direction=self.random.choice(("in", "out")),
                         date=self.random.choice(days))  # fmt: skip
            if self.chance(0.2):
                self.add("handles", person=person, channel="x", connected_on=days[1])
        return found

    def history(self, person: str) -> None:
        """Handles, interactions, favours, promises, days and judgements of one person."""
        for _ in range(self.random.choice((0, 1, 1, 2, 3))):
            self.handle(person)
        style = self.random.choice(("none", "few", "few", "dense", "dense", "rhythm"))
        if style == "rhythm":
            self.regular(person)
        for _ in range({"none": 0, "few": self.random.randint(1, 5), "rhythm": 2,
                        "dense": self.random.randint(5, 30)}[style]):  # fmt: skip
            self.interaction(person, self.some_day())
        if self.chance(0.6):
            self.favours(person)
        if self.chance(0.5):
            for _ in range(self.random.randint(1, 4)):
                self.promise(person)
        for _ in range(self.random.choice((0, 0, 1, 2))):
            self.milestone(person)
        if self.chance(0.12):
            for _ in range(self.random.randint(1, 2)):
                self.add("stage_overrides", person=person, stage=self.random.randint(0, 5),
                         reason="known for years", set_on=self.some_day())  # fmt: skip
        if self.chance(0.15):
            self.add("stage_changes", person=person, **{"from": 1, "to": self.random.randint(1, 5)},
                     date=self.some_day(0))  # fmt: skip

    def handle(self, person: str) -> None:
        pick = self.random.choice
        ended = self.maybe_day(0.25)
        self.add(
            "handles", person=person, channel=pick(CHANNELS), identifier=f"h{self.numbers}",
            i_follow=pick((None, True)), follows_me=pick((None, None, False, True)),
            connected_on=self.maybe_day(0.5), ended_on=ended,
        )  # fmt: skip

    def regular(self, person: str) -> None:
        """A steady rhythm that stopped at some time."""
        step = self.random.choice((3, 7, 9, 14, 30, 61))
        day = self.some_day(0)
        for _ in range(self.random.randint(4, 16)):
            self.interaction(person, day)
            day -= timedelta(days=step + self.random.choice((0, 0, 1, 3)))

    def interaction(self, person: str, day: date) -> None:
        pick = self.random.choice
        kind = pick((*MODEL["kinds"], "message", "message", "message", "comment"))
        direction = pick(("in", "out"))
        if kind in LIVE and not self.chance(0.03):
            direction = "mutual"
        if kind in ("react", "comment") and self.chance(0.05):
            direction = "mutual"
        for _ in range(pick((1, 1, 1, 1, 2, 4))):
            self.add(
                "interactions", person=person, channel=pick(CHANNELS[:3]), kind=kind,
                direction=direction, date=day, depth=pick((None, "light", "normal", "deep")),
                others=pick((None, 1, 1, 1, 0, 2, 3, 4, 9, 10)),
                initiated=pick((None, "me", "them")),
                confided=True if self.chance(0.04) else None,
                no_reply_needed=True if self.chance(0.1) else None,
            )  # fmt: skip
            if not self.chance(0.7):
                break
            direction = {"in": "out", "out": "in"}.get(direction, direction)

    def favours(self, person: str) -> None:
        pick = self.random.choice
        before = None
        for _ in range(self.random.randint(1, 6)):
            side = pick(("give", "receive", "ask", "request", "request"))
            status = pick(("open", "done", "done", "declined", "withdrawn", None))
            if side in ("give", "receive") and self.chance(0.9):
                status = "done"
            day = self.some_day()
            done = status == "done" and self.chance(0.85)
            done_on = day + timedelta(days=pick((0, 0, 1, 5, 20))) if done else None
            received = side == "receive" and status == "done" and self.chance(0.6)
            thanked = (done_on or day) + timedelta(days=pick((0, 1, 3, 30)))
            uid = self.add(
                "exchanges", person=person, side=side,
                type=pick((None, "advice", "advice", "intro", "referral", "endorsement",
                           "feedback", "work", "other")),
                size=pick((None, "S", "M", "L")), date=day if self.chance(0.96) else None,
                prompted=pick((None, False, True)), status=status, done_on=done_on,
                helped=pick((None, True, False)), acknowledged=pick((None, None, True)),
                thanked_on=thanked if received else None,
                topic=pick((None, *TOPICS[:2], TOPICS[0])),
                answers=before if self.chance(0.2) else None,
            )  # fmt: skip
            before = uid

    def promise(self, person: str) -> None:
        pick = self.random.choice
        made = self.some_day()
        due = made + timedelta(days=pick((0, 1, 7, 30))) if self.chance(0.85) else None
        base = due or made
        done = base + timedelta(days=pick((-7, -1, 0, 1, 14, 15, 40))) if self.chance(0.6) else None
        dropped = base + timedelta(days=pick((0, 3, 20))) if self.chance(0.12) else None
        renewed = made + timedelta(days=pick((0, 2, 9))) if self.chance(0.15) else None
        self.add(
            "commitments", person=person, who=pick(("me", "me", "them")), text="it",
            made_on=made if self.chance(0.92) else None, due_on=due, done_on=done,
            dropped_on=dropped, renegotiated_on=renewed,
        )  # fmt: skip

    def milestone(self, person: str) -> None:
        pick = self.random.choice
        day = self.day + timedelta(days=pick((-1, 0, 1, 2, 3, 4, 6, 7, 8, 200)))
        month, number = (2, 29) if self.chance(0.2) else (day.month, day.day)
        year = pick((None, 1980, self.day.year - 1, self.day.year, self.day.year + 1))
        self.add("milestones", person=person, type=pick(("birthday", "job")), month=month,
                 day=number, year=year, yearly=pick((None, True, False)))  # fmt: skip

    def between(self, people: list[str]) -> None:
        pick = self.random.choice
        if len(people) < 2:
            return
        for _ in range(self.random.choice((0, 1, 3))):
            a, b = self.random.sample(people, 2)
            answers = ("unasked", "asked", "yes", "yes", "no", None)
            self.add("introductions", a=a, b=b, answer_a=pick(answers), answer_b=pick(answers),
                     asked_on=self.maybe_day(0.8), made_on=self.maybe_day(0.2),
                     asked_by=pick((None, "me", a)))  # fmt: skip

    def program(self, people: list[str]) -> None:
        """Programs, ended and running, with their focus people and targets."""
        pick = self.random.choice
        running = self.chance(0.6)
        for n in range(self.random.choice((0, 1)) + running):
            purpose = pick(tuple(PURPOSES))
            last = running and n == 0
            ended = None if last else self.some_day(0)
            uid = self.add(
                "programs", purpose=purpose, topics=pick((None, ["maps"], ["bees", "pricing"])),
                start=(self.some_day(0) if self.chance(0.8) else None) if last
                else self.day - timedelta(days=2200),
                ended_on=ended, capacity=pick((None, None, 1, 2, 3, 7)),
            )  # fmt: skip
            for person in people:
                if self.chance(0.3):
                    role = pick((*PURPOSES[purpose]["focus_roles"], "other", None))
                    self.add("program_people", program=uid, person=person, role=role)
            if self.chance(0.5):
                self.add("targets", program=uid, org=pick(("Zeiss", "Bosch")))


def random_desk(seed: int) -> tuple[dict[str, Any], date]:
    """The document of a random desk and the day it turns around."""
    maker = Maker(seed)
    document = maker.document()
    return document, maker.day


def remember(
    document: dict[str, Any], day: date, seed: int, cards: list[tuple[str, str, str]]
) -> None:
    """Add memories of cards, given as person, flag and subject: shown, put off, put away."""
    chooser = random.Random(seed)
    rows = document["tables"].setdefault("card_states", [])
    for n, (person, flag, subject) in enumerate(cards):
        if chooser.random() < 0.5:
            continue
        last = day - timedelta(days=chooser.choice((0, 1, 2, 6, 13, 14, 15, 40)))
        first = last - timedelta(days=chooser.choice((0, 1, 30)))
        row: dict[str, Any] = {"uid": f"cs{n}", "person": person, "flag": flag, "subject": subject}
        if chooser.random() < 0.07:
            row["decided"] = "not needed"
        if chooser.random() < 0.7:
            row |= {"shown_count": chooser.choice((1, 2, 3, 9)), "last_shown": last.isoformat(),
                    "first_shown": first.isoformat()}  # fmt: skip
        for field in ("snoozed_until", "hidden_until"):
            if chooser.random() < 0.15:
                until = day + timedelta(days=chooser.choice((-1, 0, 1, 5)))
                row[field] = until.isoformat()
        rows.append(row)
    people = document["tables"]["people"]
    if chooser.random() < 0.3:
        until = day + timedelta(days=chooser.choice((0, 1, 9)))
        rows.append({"uid": "cs-all", "person": chooser.choice(people)["uid"], "flag": "*",
                     "subject": "", "snoozed_until": until.isoformat()})  # fmt: skip
