"""A small gift for whoever has to wait for a call until the house opens."""

from aftercare.cases.case import Case, restricted
from aftercare.customers.customer import Customer
from aftercare.gestures.gesture import Wish
from aftercare.gestures.grant_gesture import Granted, Terms, key_of
from aftercare.gestures.room import By
from aftercare.hours.stored import hours_of
from aftercare.hours.working_time import next_opening
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.giving.carry_out import about_case, carry_out
from bot.desk.giving.told import told
from bot.house import House

# A voucher is no comfort to whoever is in danger.
_NO_TIME_FOR_GIFTS = frozenset({"danger", "urgent"})


def gift_for_waiting(work: Work, house: House, customer: Customer, case: Case) -> Say | None:
    """What is said of the gift, where one is given: once in a case, within the bot's own limits.

    A call is about to be promised; there is nothing while the house is open, for people who were never
    served here, in danger, in what only managers may read, and where the policy leaves no room.
    """
    if not _waits_till_opening(work, house) or _is_grave(work, case):
        return None
    found = about_case(work, house, customer, case)
    if not found.visits:
        return None
    wish = Wish("waiting")
    key = key_of(customer.id, case.id, wish.kind, "call")
    terms = Terms(By("bot", None), None, "bot", key, house.zone, pay_by=None)
    outcome = carry_out(work, found, wish, terms, silently=True)
    return told(work, outcome.gesture) if isinstance(outcome, Granted) and not outcome.again else None


def _waits_till_opening(work: Work, house: House) -> bool:
    opening = next_opening(hours_of(work, house.zone), work.now)
    return opening is not None and opening > work.now


def _is_grave(work: Work, case: Case) -> bool:
    history = work.case_events.where(case_id=case.id)
    wished = {case.kind, *(one.facts.get("kind") for one in history if one.what in {"opened", "wished"})}
    return bool(wished & _NO_TIME_FOR_GIFTS) or restricted(history)
