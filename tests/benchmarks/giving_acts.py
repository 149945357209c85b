"""What the machine of gestures does to the real house: each act as the desk would have it decided."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from aftercare.cases.case import Case
from aftercare.customers.customer import Customer
from aftercare.gestures.about import about
from aftercare.gestures.gesture import Gesture
from aftercare.gestures.grant_gesture import Outcome, Terms, grant, key_of
from aftercare.gestures.pay_out import How, paid
from aftercare.gestures.redeem_voucher import Redeemed, Redeemer, redeem
from aftercare.gestures.reverse_gesture import Reversed, reverse
from aftercare.gestures.room import By
from aftercare.policies.policy import Policy
from aftercare.policies.stored import set_policy
from aftercare.staff.member import Role, enrol, member_of
from aftercare.visits.visit import Visit, VisitLine
from aftercare.work import Work
from tests.benchmarks.giving_model import BOT, Bill, Plan

Stage = Callable[[Work], Any]


def granting(plan: Plan, zone: ZoneInfo, currency: str) -> Stage:
    """Whoever presses is judged by the roster and the policy of the moment in which it is decided."""
    return partial(_granted, plan, zone, currency)


def _granted(plan: Plan, zone: ZoneInfo, currency: str, work: Work) -> Outcome:
    customer = _there(work.customers.get(plan.customer))
    case = None if plan.case is None else work.cases.get(plan.case)
    terms = Terms(
        by=_judge(plan, work),
        user_id=plan.user or None,
        name=f"<b>{plan.user}</b>",
        key=key_of(plan.customer, plan.case, plan.wish.kind, plan.nonce),
        zone=zone,
        pay_by=work.now + timedelta(days=3),
        approver=plan.approver,
    )
    return grant(work, about(work, currency, customer, case), plan.wish, terms)


def _judge(plan: Plan, work: Work) -> By:
    if plan.judge == BOT:
        return By("bot", None)
    member = _there(member_of(work, plan.judge))
    return By(member.role, member.user_id)


def customer_comes(segment: str, work: Work) -> int:
    """A new customer's number."""
    made = Customer(work.customers.next_id(), "Anna", "et", "till", None, None, segment, None, work.now)
    return work.customers.add(made).id


def bill(customer: int, currency: str, total: int, ended_at: datetime) -> Bill:
    """A paid bill that has no number yet."""
    return Bill(0, customer, currency, total, paid=True, ended_at=ended_at)


def visit_ends(bill: Bill, work: Work) -> int:
    """A visit of that bill, in two lines; its number."""
    number = work.visits.next_id()
    work.visits.add(
        Visit(
            id=number,
            customer_id=bill.customer,
            external_id=f"A-{number}",
            service="Haircut",
            staff=("Marko",),
            department=None,
            ended_at=bill.ended_at,
            currency=bill.currency,
            paid=bill.paid,
            total_minor=bill.total,
            generation=1,
            digest="",
            created_at=work.now,
        )
    )
    for position, part in enumerate((bill.total // 3, bill.total - bill.total // 3)):
        line = VisitLine(work.lines.next_id(), number, str(position), position, f"{position}", "1", part)
        work.lines.add(line)
    return number


def case_opens(customer: int, visit: int | None, work: Work) -> int:
    """A new case's number."""
    return work.cases.add(Case(work.cases.next_id(), customer, visit, "problem", work.now)).id


def role_becomes(user: int, role: Role, work: Work) -> None:
    """Somebody has that role from now on, be it less than before."""
    enrol(work, user, role, f"{user}")


def policy_becomes(policy: Policy, work: Work) -> int:
    """That policy is in force; its version."""
    return set_policy(work, policy, None)


def reversing(gesture: Gesture, work: Work) -> Reversed:
    """A manager takes it back, by the button of a card that is as old as the gesture."""
    return reverse(work, gesture, 9, "Mari", "by mistake")


def paying(gesture: Gesture, how: How, work: Work) -> Gesture | None:
    """The accountant pays it, by a list that is as old as the gesture."""
    return paid(work, gesture, how, 9, "Mari")


def redeeming(number: int, key: str, zone: ZoneInfo, work: Work) -> tuple[bool, bool]:
    """The till redeems the voucher of that gesture; whether it is good, and whether it was known already."""
    (voucher,) = work.vouchers.where(gesture_id=number)
    done = redeem(work, voucher, Redeemer(None, "till"), key, zone, None)
    return isinstance(done, Redeemed), isinstance(done, Redeemed) and done.again


def _there(row: Any) -> Any:
    assert row is not None
    return row
