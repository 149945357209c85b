"""The customer's own gesture: what of the bill they don't pay takes effect at once."""

from datetime import datetime

from aftercare.bills.judge_short_pay import Judged
from aftercare.gestures.about import GivingShelves
from aftercare.gestures.enter import enter_grant, entered
from aftercare.gestures.gesture import Gesture
from aftercare.policies.stored import version_in_force
from aftercare.visits.visit import Visit

# Not their name: the ledger stays when a person is forgotten.
_CUSTOMER = "customer"


def key_of_short_pay(visit_id: int, nonce: str) -> str:
    """The business key of a short pay: its visit, and the nonce of the bill that was struck from."""
    return f"grant:v{visit_id}:short_pay:{nonce}"


def grant_short_pay(
    work: GivingShelves,
    visit: Visit,
    told: Judged,
    nonce: str,
    *,
    case_id: int,
    currency: str,
    pay_by: datetime,
) -> Gesture | None:
    """Enter what takes effect now; None where nothing does, or where it did already under this nonce.

    `told` must have been judged in this transaction. `currency` is the one of the policy; what was paid
    already is owed back by `pay_by` (UTC).
    """
    key = key_of_short_pay(visit.id, nonce)
    if not told.granted or entered(work, key) is not None:
        return None
    gesture = Gesture(
        id=work.gestures.next_id(),
        customer_id=visit.customer_id,
        case_id=case_id,
        visit_id=visit.id,
        kind="short_pay",
        amount_minor=told.granted,
        cost_minor=told.granted,
        currency=visit.currency,
        weight=told.granted,
        details={"lines": [line.told() for line in told.lines if line.granted]},
        given_by="customer",
        user_id=None,
        name=_CUSTOMER,
        approver=None,
        department=visit.department,
        policy_version=version_in_force(work, currency),
        created_at=work.now,
        pay="due" if visit.paid else "none",
        pay_by=pay_by if visit.paid else None,
    )
    return enter_grant(work, gesture, key, purse=f"customer:{visit.customer_id}")
