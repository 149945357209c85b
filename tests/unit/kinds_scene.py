"""What the tests of kinds share: somebody to whom something is given, and why."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from aftercare.cases.case import Case
from aftercare.customers.customer import Customer
from aftercare.gestures.about import About
from aftercare.gestures.gesture import Gesture
from aftercare.policies.policy import Gift, Policy
from aftercare.policies.shipped import shipped
from aftercare.visits.visit import Bill, Visit, VisitLine

NOW = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
ANNA = Customer(1, "Anna", "en", "till", "C-7", None, None, None, NOW)
CASE = Case(5, ANNA.id, 7, "problem", NOW)
GIFTS = (Gift(name="Coffee", cost=200), Gift(name="Hand cream", cost=900), Gift(name="A word", cost=0))


def bill(*amounts: int, currency: str = "EUR", paid: bool = True, service: str = "Haircut") -> Bill:
    """A bill with a line for each amount."""
    visit = Visit(
        7, ANNA.id, "A-1", service, ("Marko",), None, NOW, currency, paid, sum(amounts), 0, "d", NOW
    )
    lines = [VisitLine(at, 7, str(at), at, f"Line {at}", "1", minor) for at, minor in enumerate(amounts)]
    return Bill(visit, ANNA, tuple(lines))


def about(
    of: Bill | None = None,
    *,
    given: Sequence[Gesture] = (),
    case: Case | None = CASE,
    policy: Policy | None = None,
    currency: str = "EUR",
) -> About:
    """Anna's case."""
    known = policy or shipped(currency).model_copy(update={"gifts": GIFTS})
    return About(known, ANNA, case, of, NOW, given, [] if of is None else [of.visit.ended_at])


def gesture(kind: Any, **changes: Any) -> Gesture:
    """Something that Anna was given for that bill."""
    made = Gesture(
        id=1,
        customer_id=ANNA.id,
        case_id=CASE.id,
        visit_id=7,
        kind=kind,
        amount_minor=0,
        cost_minor=0,
        currency="EUR",
        weight=0,
        details={},
        given_by="agent",
        user_id=5,
        name="Mart",
        approver=None,
        department=None,
        policy_version=1,
        created_at=NOW,
    )
    return replace(made, **changes)
