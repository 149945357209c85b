"""The moment of a visit's opening has come: whether the customer is asked, now or a little later."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from aftercare.cases.case import open_case_of
from aftercare.conversations.conversation import Conversation
from aftercare.customers.customer import Account, Customer
from aftercare.customers.held import held_by
from aftercare.customers.know_account import bind_account, reach
from aftercare.flows.flow import DEFAULT
from aftercare.flows.rested import rested
from aftercare.flows.writing_time import writing_time
from aftercare.outbox.intent import Priority, Timer
from aftercare.outbox.stage import set_timer
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.customer.opening.ask import ask
from bot.house import House

# Whoever has said or heard something so lately is in the middle of a talk.
LULL = timedelta(hours=1)


def on_opening_due(work: Work, house: House, timer: Timer) -> None:
    """Ask how the visit was; who is unhappy already, or wants no messages, is not asked."""
    visit = work.visits.get(int(timer.key))
    customer = None if visit is None else work.customers.get(visit.customer_id)
    if visit is None or visit.withdrawn_at is not None or customer is None:
        return
    begun = work.conversations.where(visit_id=visit.id)
    if begun:
        # They opened the link before the visit's end, and so wished to be asked.
        if customer.stopped_at is None and open_case_of(work, customer.id) is None:
            _promptly(work, house, timer, visit, begun[-1])
        return
    account = reach(work, customer.id)
    if account is not None and not account.unreachable:
        _of_our_own_accord(work, house, timer, visit, customer, account)


def _promptly(work: Work, house: House, timer: Timer, visit: Visit, talk: Conversation) -> None:
    """Ask whoever waits for it: at once while they are at it, else not in the middle of the night."""
    moment, until = writing_time(DEFAULT, house.zone, work.now)
    if moment > work.now and not _talking(work, held_by(work, talk.user_id)):
        set_timer(work, timer.kind, timer.key, moment, not_after=until)
        return
    ask(work, visit, talk.user_id, anew=True)


def _of_our_own_accord(
    work: Work, house: House, timer: Timer, visit: Visit, customer: Customer, account: Account
) -> None:
    people = held_by(work, account.user_id)
    if not _welcome(work, people) or _newer(work, house, visit):
        return
    earliest = work.now + LULL if _talking(work, people) else work.now
    moment, until = writing_time(DEFAULT, house.zone, earliest, customer.write_at)
    if moment > work.now:
        set_timer(work, timer.kind, timer.key, moment, not_after=timer.not_after)
        return
    unanswered = customer.unanswered + 1
    work.customers.put(replace(customer, asked_at=work.now, unanswered=unanswered))
    # What they answer is about this customer, whomever else they hold.
    bind_account(work, account.user_id, account.first_name, customer)
    ask(work, visit, account.user_id, not_after=until, priority=Priority.BOARD)


def _welcome(work: Work, people: Sequence[Customer]) -> bool:
    """Whether a person wants to be asked, for whomever of the customers they hold."""
    return all(
        one.stopped_at is None
        and open_case_of(work, one.id) is None
        and rested(DEFAULT, work.now, one.asked_at, one.unanswered)
        for one in people
    )


def _newer(work: Work, house: House, visit: Visit) -> bool:
    """Whether a later visit is the one to ask about: one that is over, too, or ends on the same day."""
    day = visit.ended_at.astimezone(house.zone).date()
    return any(
        (other.ended_at, other.id) > (visit.ended_at, visit.id)
        and other.withdrawn_at is None
        and (other.ended_at <= work.now or other.ended_at.astimezone(house.zone).date() == day)
        for other in work.visits.where(customer_id=visit.customer_id)
    )


def _talking(work: Work, people: Sequence[Customer]) -> bool:
    since = work.now - LULL
    for one in people:
        for talk in work.conversations.where(customer_id=one.id)[-1:]:
            said = work.utterances.where(conversation_id=talk.id)
            if talk.updated_at > since or (said and said[-1].at > since):
                return True
    return False
