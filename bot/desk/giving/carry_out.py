"""Carry a gesture out: it is entered, its customer is told, and the case shows it, in one transaction."""

from aftercare.cases.case import Case, happened
from aftercare.customers.customer import Customer
from aftercare.gestures.about import About, about
from aftercare.gestures.gesture import Gesture, Wish
from aftercare.gestures.grant_gesture import Granted, Outcome, Terms, grant, key_of
from aftercare.gestures.pay_out import pay_by
from aftercare.gestures.room import By
from aftercare.hours.stored import hours_of
from aftercare.outbox.stage import refresh_card, say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.duty.promises import kept
from bot.desk.giving.told import told
from bot.desk.money.due import watch_payment
from bot.house import House


def about_case(work: Work, house: House, customer: Customer, case: Case | None) -> About:
    """What a gesture for that customer is judged by, as it is now."""
    return about(work, house.currency, customer, case)


def terms_of(
    work: Work,
    house: House,
    found: About,
    wish: Wish,
    member: Member,
    nonce: str,
    approver: Member | None = None,
) -> Terms:
    """Who gives it: the member by their own limits, or, where an approver said yes, by the approver's."""
    judge = member if approver is None else approver
    case_id = None if found.case is None else found.case.id
    return Terms(
        by=By(judge.role, judge.user_id),
        user_id=member.user_id,
        name=member.name,
        key=key_of(found.customer.id, case_id, wish.kind, nonce),
        zone=house.zone,
        pay_by=pay_by(hours_of(work, house.zone), work.now, found.policy.pay_days),
        approver=None if approver is None else approver.user_id,
    )


def carry_out(work: Work, found: About, wish: Wish, terms: Terms, *, silently: bool = False) -> Outcome:
    """Grant it; only the first time under its key is anybody told.

    `silently`: the customer is told of it by whoever calls this, at their own place in the talk.
    """
    outcome = grant(work, found, wish, terms)
    if isinstance(outcome, Granted) and not outcome.again:
        if not silently:
            say(work, f"customer:{found.customer.id}", told(work, outcome.gesture))
        _follow(work, found, outcome.gesture)
    return outcome


def _follow(work: Work, found: About, gesture: Gesture) -> None:
    customer, case = found.customer, found.case
    watch_payment(work, gesture)
    if case is None:
        return
    facts = {"gesture": gesture.id, "kind": gesture.kind, "reference": gesture.reference}
    # What the bot gives is no answer of a person's, and keeps no promise.
    happened(work, case.id, "gifted" if gesture.given_by == "bot" else "granted", gesture.name, facts)
    kept(work, case)
    refresh_card(work, customer.id, case.id)
