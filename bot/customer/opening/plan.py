"""Plan when a customer is asked about a visit, unless they open its link before."""

from datetime import datetime, timedelta

from aftercare.customers.know_account import reach
from aftercare.flows.flow import DEFAULT, Flow
from aftercare.flows.writing_time import writing_time
from aftercare.outbox.stage import set_timer
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.house import House

OPENING = "opening"
# Who has opened the link before the visit's end is asked at its end, and no later than this after it.
PROMPT = timedelta(hours=12)


def plan_opening(work: Work, house: House, visit: Visit, flow: Flow = DEFAULT) -> None:
    """Set the one timer of this visit's opening, move it or take it away, as the visit is now.

    Call it whenever a visit was recorded, corrected or withdrawn. Whether the customer is really asked is
    decided when the moment has come; here counts only whether anybody could be, and that it isn't too late.
    """
    waiting = work.timers.where(name=f"{OPENING}:{visit.id}")
    moment = None if visit.withdrawn_at is not None else _moment(work, house, visit, flow, bool(waiting))
    if moment is None:
        leave_unasked(work, visit)
        return
    due_at, not_after = moment
    set_timer(work, OPENING, str(visit.id), due_at, not_after=not_after)


def leave_unasked(work: Work, visit: Visit) -> None:
    """The bot asks no more of its own accord: the customer has opened the link, or it is too late."""
    for timer in work.timers.where(name=f"{OPENING}:{visit.id}"):
        work.timers.drop(timer)


def _moment(
    work: Work, house: House, visit: Visit, flow: Flow, waiting: bool
) -> tuple[datetime, datetime] | None:
    if work.conversations.where(visit_id=visit.id):
        # They have opened the link; what is still to be asked is asked at the visit's end.
        if not waiting and visit.ended_at <= work.now:
            return None
        end = max(visit.ended_at, work.now)
        return end, end + PROMPT
    customer = work.customers.get(visit.customer_id)
    if customer is None or (reach(work, customer.id) is None and visit.ended_at <= work.now):
        return None
    latest = visit.ended_at + flow.fresh
    if latest < work.now:
        return None
    earliest = max(visit.ended_at + flow.delay, work.now)
    due_at, _ = writing_time(flow, house.zone, earliest, customer.write_at)
    return None if due_at > latest else (due_at, latest)
