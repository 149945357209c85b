"""A resolved case is not settled after all."""

from aftercare.cases.case import Case, happened, held_by
from aftercare.cases.resolve_case import reopen_case
from aftercare.cases.take_case import has_it
from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import refresh_card
from aftercare.work import Work
from bot.desk.duty.promises import promise
from bot.house import House


def take_up_again(work: Work, house: House, case: Case, actor: str = "customer") -> Case:
    """Reopen it: whoever had it has it again, and an answer is promised anew."""
    if case.state != "resolved":
        return case
    history = work.case_events.where(case_id=case.id)
    held = held_by(history)
    if held is not None and has_it(work, history) is None:
        happened(work, case.id, "released", held.actor, {"user": held.facts["user"]})
    reopened = reopen_case(work, case, actor)
    promise(work, house, reopened)
    refresh_card(work, case.customer_id, case.id, Priority.ALERT)
    return reopened


def helper_of(work: Work, case: Case) -> str:
    """The first name of whoever has the case; empty where nobody does."""
    held = has_it(work, work.case_events.where(case_id=case.id))
    return "" if held is None else held.actor
