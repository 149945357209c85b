"""What whoever is on duty is shown, and the buttons they answer with."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from aftercare.cases.alarm import Reason
from aftercare.cases.case import Case
from aftercare.customers.customer import Customer
from aftercare.hours.hours import Hours
from aftercare.hours.working_time import is_open, next_opening
from aftercare.say import Say
from aftercare.work import Work

# Of the last words so many are shown (characters).
MOST_WORDS = 600
# A call is offered at a round time, not sooner than so.
_ROUND = 5 * 60
_SOONEST = timedelta(minutes=4)


def alarm_says(work: Work, case: Case, customer: Customer, reason: Reason) -> list[Say]:
    """Who it is and why, the last words, the visit in a line."""
    says = [Say("alarm", {"reason": reason, "name": customer.name, "case": case.id})]
    words = last_words(work, case)
    if words:
        says.append(Say("alarm-words", {"text": words}))
    visit = None if case.visit_id is None else work.visits.get(case.visit_id)
    if visit is not None:
        day = {"at": visit.ended_at.isoformat(), "style": "day"}
        staff = ", ".join(visit.staff)
        says.append(Say("alarm-visit", {"day": day, "service": visit.service, "staff": staff}))
    return says


def last_words(work: Work, case: Case, most: int = MOST_WORDS) -> str:
    """What the customer said last in a case, as much of it as that many characters hold."""
    found: list[str] = []
    left = most
    for one in reversed(work.utterances.where(case_id=case.id)):
        if one.text and left > 0:
            found.append(one.text if len(one.text) <= left else one.text[: left - 1] + "…")
            left -= len(one.text) + 1
    return "\n".join(reversed(found))


def alarm_buttons(hours: Hours, now: datetime, key: str, *, any_hour: bool) -> Sequence[tuple[Say, str]]:
    """*I'll write now · Call at 9:05 · Someone else*; `key` names the case and its life."""
    at = call_time(hours, now, any_hour=any_hour)
    time = {"time": {"at": at.isoformat(), "style": "time"}}
    return (
        (Say("write-now"), f"attend:{key}"),
        (Say("call-at", time), f"call:{key}:{int(at.timestamp()) // 60}"),
        (Say("someone-else"), f"pass:{key}"),
    )


def call_time(hours: Hours, now: datetime, *, any_hour: bool) -> datetime:
    """The next round five minutes for a call; when closed, the opening, unless it can't wait."""
    soonest = (now + _SOONEST).timestamp()
    at = datetime.fromtimestamp(-(-soonest // _ROUND) * _ROUND, tz=now.tzinfo)
    if any_hour or is_open(hours, at):
        return at
    return next_opening(hours, at) or at
