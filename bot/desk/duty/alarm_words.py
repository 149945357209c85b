"""What whoever is on duty is shown, and the buttons they answer with."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from aftercare.cases.alarm import Reason, reasons_in
from aftercare.cases.case import Case, last
from aftercare.customers.customer import Customer
from aftercare.hours.hours import Hours
from aftercare.hours.working_time import is_open, next_opening
from aftercare.money import Money
from aftercare.say import Say
from aftercare.work import Work

# Of the words that call for somebody so many are shown, and of the earlier ones (characters).
MOST_WORDS, _MOST_EARLIER = 600, 200
# A cry often comes at the end of a long message, so that of what is too long both ends are shown.
_GAP = " … "
# A call is offered at a round time, not sooner than so.
_ROUND = 5 * 60
_SOONEST = timedelta(minutes=4)


def alarm_says(work: Work, case: Case, customer: Customer, reason: Reason) -> list[Say]:
    """Who it is and why, the words that tell it, then earlier ones in short, the visit in a line."""
    says = [Say("alarm", {"reason": reason, "name": customer.name, "case": case.id})]
    says += beyond_caps(work, case) if reason == "short_pay" else []
    telling, earlier = words_of_alarm(work, case, reason)
    if telling:
        says.append(Say("alarm-words", {"text": telling}))
    if earlier:
        says.append(Say("alarm-earlier", {"text": earlier}))
    visit = None if case.visit_id is None else work.visits.get(case.visit_id)
    if visit is not None:
        day = {"at": visit.ended_at.isoformat(), "style": "day"}
        staff = ", ".join(visit.staff)
        says.append(Say("alarm-visit", {"day": day, "service": visit.service, "staff": staff}))
    return says


def beyond_caps(work: Work, case: Case) -> list[Say]:
    """The amount of a short pay that waits for a manager's word."""
    struck = last(work.case_events.where(case_id=case.id), "struck")
    if struck is None or not struck.facts["rest_minor"]:
        return []
    rest = Money(int(struck.facts["rest_minor"]), str(struck.facts["currency"]))
    amount = {"money": rest.decimal(), "currency": rest.currency}
    return [Say("alarm-short-pay", {"amount": amount, "bound": str(struck.facts["bound"])})]


def words_of_alarm(work: Work, case: Case, reason: Reason, most: int = MOST_WORDS) -> tuple[str, str]:
    """The words in a case that call for somebody for that reason, or else the last ones; and earlier ones.

    - most: of the former so many characters; whatever came after them stands with them.
    """
    said = [one for one in work.utterances.where(case_id=case.id) if one.text]
    telling = [at for at, one in enumerate(said) if reason in reasons_in(one.reading)]
    first = telling[-1] if telling else len(said) - 1
    words = "\n".join(one.text for one in said[max(first, 0) :])
    before = " / ".join(one.text.replace("\n", " ") for one in reversed(said[: max(first, 0)]))
    return _shortened(words, most), _cut(before, _MOST_EARLIER)


def _shortened(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    kept = (most - len(_GAP)) // 2
    return f"{text[:kept]}{_GAP}{text[-kept:]}"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


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
