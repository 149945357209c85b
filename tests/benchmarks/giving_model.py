"""What may be given, told once more in the plainest way: all of the past is added up anew each time.

Nothing of `aftercare.gestures` that judges is used here, so that a mistake there shows.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from aftercare.gestures.gesture import Wish
from aftercare.policies.policy import Giver, Limit, Policy

OFF_THE_BILL = ("refund", "short_pay")
BOT = 0
"""Who presses where nobody does: the bot itself."""


@dataclass(frozen=True)
class Bill:
    """A bill as the model knows it."""

    visit: int
    customer: int
    currency: str
    total: int
    paid: bool
    ended_at: datetime


@dataclass(frozen=True)
class Plan:
    """Somebody presses a button: what for whom, and which preview it was; `approver` said yes to it."""

    customer: int
    case: int | None
    wish: Wish
    user: int
    nonce: str
    approver: int | None = None

    @property
    def judge(self) -> int:
        """Whose limits count."""
        return self.user if self.approver is None else self.approver

    @property
    def key(self) -> tuple[int, int | None, str, str]:
        """What can happen only once."""
        return self.customer, self.case, self.wish.kind, self.nonce


@dataclass
class Given:
    """A gesture that was granted; `weight` is what was counted for it."""

    number: int
    plan: Plan
    weight: int
    amount: int
    visit: int | None
    at: datetime
    version: int
    state: Literal["standing", "reversed"] = "standing"
    pay: str = "none"
    voucher: Literal["none", "open", "redeemed"] = "none"
    redeemed_by: str = ""
    good_days: int = 0
    lines: tuple[str, ...] = ()


@dataclass
class Book:
    """Everything that is known of a house: bills, what was given, and the policy in force."""

    zone: ZoneInfo
    policy: Policy
    now: datetime
    roles: dict[int, Giver] = field(default_factory=dict)
    bills: dict[int, Bill] = field(default_factory=dict)
    case_visits: dict[int, int | None] = field(default_factory=dict)
    case_customers: dict[int, int] = field(default_factory=dict)
    segments: dict[int, str] = field(default_factory=dict)
    given: list[Given] = field(default_factory=list)
    documents: dict[int, Policy] = field(default_factory=dict)
    """Every version of the policy that there was."""

    def known(self, plan: Plan) -> Given | None:
        """What was granted under that key before."""
        return next((one for one in self.given if one.plan.key == plan.key), None)

    def bill_of(self, plan: Plan) -> Bill | None:
        """The bill that a gesture comes off: the case's, or the last visit's."""
        if plan.case is not None:
            visit = self.case_visits[plan.case]
            return None if visit is None else self.bills[visit]
        theirs = [
            one for one in self.bills.values() if one.customer == plan.customer and one.ended_at <= self.now
        ]
        return max(theirs, key=lambda one: one.ended_at, default=None)

    def left_on(self, bill: Bill) -> int:
        """What hasn't been taken off that bill."""
        taken = (
            one.amount
            for one in self._standing()
            if one.visit == bill.visit and one.plan.wish.kind in OFF_THE_BILL
        )
        return bill.total - sum(taken)

    def fit(self, plan: Plan) -> bool:
        """Whether anybody at all could give that."""
        wish, bill, given = plan.wish, self.bill_of(plan), self._to(plan)
        if plan.case is None and wish.kind != "surprise":
            return False
        match wish.kind:
            case "refund":
                rest = wish.minor if bill is None else self.left_on(bill)
                ours = bill is None or bill.currency == self.policy.currency
                return ours and 0 < wish.minor <= rest
            case "own_way" | "surprise":
                return wish.minor > 0 and wish.words != ""
            case "discount":
                return wish.minor > 0 and 0 <= wish.percent <= 100
            case "gift":
                return wish.item in [one.name for one in self.policy.gifts]
            case "deferral":
                return wish.days > 0 and bill is not None and not bill.paid and self.left_on(bill) > 0
            case "specialist":
                return (bill is None) not in [one.visit is None for one in given]
            case "waiting":
                lately = any(map(self._lately, given))
                return self.roles[plan.user] == "bot" and self.policy.waiting > 0 and not lately
            case _:
                return True

    def weight(self, wish: Wish) -> int:
        """What limits count for it."""
        match wish.kind:
            case "gift":
                return next(one.cost for one in self.policy.gifts if one.name == wish.item)
            case "waiting":
                return self.policy.waiting
            case "deferral":
                return wish.days
            case "redo" | "earlier" | "specialist":
                return 1
            case _:
                return wish.minor

    def _to(self, plan: Plan) -> list[Given]:
        return [
            one
            for one in self._standing()
            if one.plan.customer == plan.customer and one.plan.wish.kind == plan.wish.kind
        ]

    def left(self, plan: Plan) -> int | None:
        """What the one whose limits count may still give, in the kind's measure; None: not at all."""
        kind: Any = plan.wish.kind
        limit = self.policy.limits.get(self.roles[plan.judge], {}).get(kind)
        if limit is None:
            return None
        case, customer = self._raised(limit, plan.customer)
        today = self.now.astimezone(self.zone)
        same = [one for one in self._standing() if one.plan.wish.kind == kind]
        month = [one for one in same if self._local(one)[:2] == (today.year, today.month)]
        theirs = [one for one in month if one.plan.judge == plan.judge]
        lefts = [
            customer - _sum(one for one in same if self._lately(one) and one.plan.customer == plan.customer),
            limit.day - _sum(one for one in theirs if self._local(one)[2] == today.day),
            limit.month - _sum(theirs),
        ]
        in_case = [one for one in same if plan.case is not None and one.plan.case == plan.case]
        lefts.append(case - _sum(in_case))
        if kind == "surprise":
            lefts.append(self.policy.surprises - _sum(month))
        return max(min(lefts), 0)

    def regular(self, customer: int) -> bool:
        """Whether they come so often, or are of a segment, that they may get more."""
        wanted = self.policy.regular
        if self.segments.get(customer, "") in wanted.segments:
            return True
        since = self.now - timedelta(days=wanted.days)
        ends = [one.ended_at for one in self.bills.values() if one.customer == customer]
        return len([end for end in ends if since < end <= self.now]) >= wanted.visits

    def good(self, given: Given) -> bool:
        """Whether the voucher of a gesture may be redeemed: until the end of its last day."""
        last = (given.at + timedelta(days=given.good_days)).astimezone(self.zone).date()
        today = self.now.astimezone(self.zone).date()
        return given.state == "standing" and given.voucher == "open" and today <= last

    def _raised(self, limit: Limit, customer: int) -> tuple[int, int]:
        percent = self.policy.regular.percent if self.regular(customer) else 100
        return limit.case * percent // 100, limit.customer * percent // 100

    def _standing(self) -> Iterator[Given]:
        return (one for one in self.given if one.state == "standing")

    def _lately(self, one: Given) -> bool:
        return self.now - one.at < timedelta(days=30)

    def _local(self, one: Given) -> tuple[int, int, int]:
        at = one.at.astimezone(self.zone)
        return at.year, at.month, at.day


def _sum(given: Iterator[Given] | list[Given]) -> int:
    return sum(one.weight for one in given)
