"""What a gesture is judged by besides its limits: the policy, the customer, the case and the bill."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from aftercare.cases.case import Case, CaseShelves
from aftercare.customers.customer import Customer, CustomerShelves
from aftercare.gestures.gesture import OFF_THE_BILL, Gesture, GestureShelves
from aftercare.policies.policy import Policy, PolicyShelves
from aftercare.policies.stored import policy_of
from aftercare.visits.find_visit import find_visit
from aftercare.visits.visit import Bill, Visit, VisitShelves


class GivingShelves(GestureShelves, PolicyShelves, VisitShelves, CustomerShelves, CaseShelves, Protocol):
    """What giving something needs."""


@dataclass(frozen=True, slots=True)
class About:
    """To whom something is given and why. `given` is what stands of all that this customer was given.

    `visits` are their visits' ends (UTC); `bill` is that of the case, or of their last visit where there is
    no case. `users` speak for the customer with their accounts.
    """

    policy: Policy
    customer: Customer
    case: Case | None
    bill: Bill | None
    now: datetime
    given: Sequence[Gesture] = field(default=())
    visits: Sequence[datetime] = field(default=())
    users: frozenset[int] = frozenset()

    @property
    def currency(self) -> str:
        """The one currency that limits are in."""
        return self.policy.currency

    @property
    def foreign(self) -> bool:
        """Whether the bill is in a currency that no limit speaks of."""
        return self.bill is not None and self.bill.visit.currency != self.policy.currency

    @property
    def left_on_bill(self) -> int | None:
        """What may still be taken off the bill, in minor units; None where there is none.

        Of a bill that was withdrawn before anybody paid it, nothing.
        """
        if self.bill is None:
            return None
        visit = self.bill.visit
        if visit.withdrawn_at is not None and not visit.paid:
            return 0
        taken = sum(
            one.amount_minor for one in self.given if one.kind in OFF_THE_BILL and one.visit_id == visit.id
        )
        return max(visit.total_minor - taken, 0)

    @property
    def is_regular(self) -> bool:
        """Whether this customer is a regular by the policy."""
        regular = self.policy.regular
        segment = (self.customer.segment or "").casefold()
        if segment and segment in (one.casefold() for one in regular.segments):
            return True
        since = self.now - timedelta(days=regular.days)
        return sum(since < ended <= self.now for ended in self.visits) >= regular.visits


def about(
    work: GivingShelves, currency: str, customer: Customer, case: Case | None, visit_id: int | None = None
) -> About:
    """Look up everything a gesture for that customer is judged by."""
    visits = [one for one in work.visits.where(customer_id=customer.id) if one.withdrawn_at is None]
    if visit_id is None:
        ended = [one for one in visits if one.ended_at <= work.now]
        last = max(ended, key=lambda one: one.ended_at, default=None)
        visit_id = _visit_of(case, last)
    bill = None if visit_id is None else find_visit(work, visit_id)
    theirs = bill if bill is not None and bill.visit.customer_id == customer.id else None
    return About(
        policy=policy_of(work, currency),
        customer=customer,
        case=case,
        bill=theirs,
        now=work.now,
        given=[one for one in work.gestures.where(customer_id=customer.id) if one.state == "standing"],
        visits=[one.ended_at for one in visits],
        users=frozenset(one.user_id for one in work.accounts.where(customer_id=customer.id)),
    )


def _visit_of(case: Case | None, last: Visit | None) -> int | None:
    if case is not None:
        return case.visit_id
    return None if last is None else last.id
