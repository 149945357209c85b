"""How a gesture reads to its customer, and, before it is given, to whoever gives it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeAlias

from aftercare.customers.know_account import hears
from aftercare.gestures.about import About
from aftercare.gestures.gesture import OFF_THE_BILL, Gesture, KindName, Wish
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.kinds.deferral import deferred_until
from aftercare.gestures.voucher_code import shown_code
from aftercare.gestures.vouchers import voucher_of
from aftercare.money import Money
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.giving.line import Args, money_arg, what_args

__all__ = ["is_told", "money_arg", "preview", "told"]

_Standing: TypeAlias = Iterable[Gesture]
# What is known only once it is given.
UNKNOWN_REFERENCE, UNKNOWN_CODE = "R-…", "····-····"
# A day without its year is one of the coming months.
_NEEDS_YEAR = timedelta(days=300)


@dataclass(frozen=True, slots=True)
class _Given:
    """What is told of a gesture; `left` is what remains of an unpaid bill, None where there is none.

    `until` (UTC) is how long a voucher is good, or there is time to pay.
    """

    kind: KindName
    details: Mapping[str, Any]
    amount: Money
    cost: Money
    owed: bool
    left: Money | None
    at: datetime
    pay_by: datetime | None
    until: datetime
    reference: str = UNKNOWN_REFERENCE
    code: str = UNKNOWN_CODE


def told(work: Work, gesture: Gesture) -> Say:
    """The sentence for the customer: what they get, by when, and under which reference."""
    voucher = voucher_of(work, gesture)
    of_visit = [] if gesture.visit_id is None else work.gestures.where(visit_id=gesture.visit_id)
    standing = [one for one in of_visit if one.state == "standing"]
    return _sentence(
        _Given(
            kind=gesture.kind,
            details=gesture.details,
            amount=gesture.amount,
            cost=gesture.cost,
            owed=gesture.pay != "none",
            left=_left(work, gesture, standing),
            at=gesture.created_at,
            pay_by=gesture.pay_by,
            until=_put_off(gesture, standing) if voucher is None else voucher.valid_until,
            reference=gesture.reference,
            code=UNKNOWN_CODE if voucher is None else shown_code(voucher.code),
        )
    )


def is_told(work: Work, customer_id: int) -> dict[str, str]:
    """Whether the customer can be written to, for those who are told what became of something."""
    return {"told": "yes" if hears(work, customer_id) else "no"}


def preview(about: About, wish: Wish, pay_by: datetime | None) -> Say:
    """The sentence that the customer will get, before anything is given; reference and code come then.

    `pay_by` (UTC) is when money would be paid at the latest. Raises KeyError for what is no kind.
    """
    kind, currency = KINDS[wish.kind], about.currency
    amount, left = kind.amount(wish, about), about.left_on_bill
    visit_id = None if about.bill is None else about.bill.visit.id
    put_off = deferred_until(about.now, wish.days, _in_order(about.given, visit_id))
    good = about.now + timedelta(days=about.policy.voucher_days)
    return _sentence(
        _Given(
            kind=wish.kind,
            details=kind.details(wish, about),
            amount=Money(amount, currency),
            cost=Money(kind.cost(wish, about), currency),
            owed=kind.pays and (about.bill is None or about.bill.visit.paid),
            left=None if left is None else Money(max(left - amount, 0), currency),
            at=about.now,
            pay_by=pay_by,
            until=put_off if wish.kind == "deferral" else good,
        )
    )


def _sentence(given: _Given) -> Say:
    left = given.left or Money(0, given.amount.currency)
    nothing_left = given.left is not None and not given.left.minor
    far = given.until - given.at > _NEEDS_YEAR
    style = "weekday" if given.kind == "deferral" else "day"
    args: Args = what_args(given.kind, given.details, given.amount, given.cost) | {
        "reference": given.reference,
        "paid": "yes" if given.owed else "nothing" if nothing_left else "no",
        "left": money_arg(left),
        "day": {"at": (given.pay_by or given.at).isoformat(), "style": "weekday"},
        "code": given.code,
        "until": {"at": given.until.isoformat(), "style": "date" if far else style},
    }
    return Say(f"gesture-told-{given.kind.replace('_', '-')}", args)


def _left(work: Work, gesture: Gesture, standing: _Standing) -> Money | None:
    """What is still to be paid of its bill."""
    visit = None if gesture.visit_id is None else work.visits.get(gesture.visit_id)
    if visit is None:
        return None
    taken = sum(one.amount_minor for one in standing if one.kind in OFF_THE_BILL)
    return Money(max(visit.total_minor - taken, 0), visit.currency)


def _put_off(gesture: Gesture, standing: _Standing) -> datetime:
    earlier = (one for one in _in_order(standing, gesture.visit_id) if one.id < gesture.id)
    return deferred_until(gesture.created_at, int(gesture.details.get("days", 0)), earlier)


def _in_order(given: _Standing, visit_id: int | None) -> list[Gesture]:
    return sorted((one for one in given if one.visit_id == visit_id), key=lambda one: one.id)
