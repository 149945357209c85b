"""The case that a button is about, as it stands at the moment of the press."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.cases.case import Case, CaseEvent, last, lives, status
from aftercare.cases.take_case import has_it
from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.asked import Press

# SQLite's integers have at most 19 digits.
_LONGEST_ID = 18
# A time of day alone is enough for what happened within this.
_HALF_A_DAY = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class PressedCase:
    """A case with its customer; `rest` is what the button says besides, `target` where it is answered."""

    case: Case
    customer: Customer
    history: Sequence[CaseEvent]
    rest: tuple[str, ...]
    target: str

    @property
    def key(self) -> str:
        """What a button of this life of the case carries."""
        return button_key(self.case, self.history)


def button_key(case: Case, history: Sequence[CaseEvent]) -> str:
    """What buttons of a case carry: its number and which of its lives they were made in."""
    return f"{case.id}:{lives(history)}"


def pressed_case(work: Work, press: Press, rest: int = 0) -> PressedCase | Say:
    """Whom a button `CASE:LIFE` with so much behind it is about, or what its press is answered with.

    A button of an earlier life does nothing, and says how things stand.
    """
    numbers = press.rest.split(":")
    if len(numbers) != 2 + rest or not all(map(_is_number, numbers[:2])):
        return Say("old-button", {"status": "none"})
    case = work.cases.get(int(numbers[0]))
    customer = None if case is None else work.customers.get(case.customer_id)
    if case is None or customer is None:
        return Say("old-button", {"status": "none"})
    history = work.case_events.where(case_id=case.id)
    if not may_read(work, history, press.member):
        return Say("staff-not-allowed")
    if lives(history) != int(numbers[1]):
        return how_it_stands(work, history)
    return PressedCase(case, customer, history, tuple(numbers[2:]), answered_at(press, case))


def answered_at(press: Press, case: Case) -> str:
    """Where a press is answered: in the private chat that it came from, or else in the topic."""
    chat_id = press.pressed.chat_id or 0
    return f"staff:{chat_id}" if chat_id > 0 else f"topic:{case.customer_id}"


def how_it_stands(work: Work, history: Sequence[CaseEvent]) -> Say:
    """One line on where a case stands now."""
    resolved = last(history, "resolved")
    now = status(history)
    if now == "resolved" and resolved is not None:
        return resolved_by(resolved)
    held = has_it(work, history)
    return Say("how-it-stands", {"status": now, "holder": "" if held is None else held.actor})


def resolved_by(event: CaseEvent) -> Say:
    """Who resolved a case, and when."""
    at = {"at": event.at.isoformat(), "style": "daytime"}
    return Say("already-resolved", {"name": event.actor, "at": at})


def held_since(event: CaseEvent, member: Member, now: datetime) -> Say:
    """Who has a case, told to a member who wants it; of an earlier day the day is told as well."""
    if int(event.facts["user"]) == member.user_id:
        return Say("case-is-yours")
    style = "time" if now - event.at < _HALF_A_DAY else "daytime"
    return Say("case-is-taken", {"name": event.actor, "at": {"at": event.at.isoformat(), "style": style}})


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < _LONGEST_ID
