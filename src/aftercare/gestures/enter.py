"""Write into the ledger: each thing that happens to a gesture once, under its key."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from aftercare.gestures.gesture import Entry, Gesture, GestureShelves, Written


def entered(work: GestureShelves, key: str) -> Entry | None:
    """What the ledger has under that key."""
    return next(iter(work.ledger.where(key=key)), None)


def enter_grant(
    work: GestureShelves, gesture: Gesture, key: str, *, purse: str, budget: str | None = None
) -> Gesture:
    """Store a gesture with its line in the ledger. `key` must be new: look it up before (see `entered`)."""
    work.gestures.add(gesture)
    work.ledger.add(
        Entry(
            id=work.ledger.next_id(),
            key=key,
            gesture_id=gesture.id,
            what="granted",
            kind=gesture.kind,
            amount_minor=gesture.amount_minor,
            cost_minor=gesture.cost_minor,
            weight=gesture.weight,
            currency=gesture.currency,
            customer_id=gesture.customer_id,
            case_id=gesture.case_id,
            purse=purse,
            budget=budget,
            granted_at=gesture.created_at,
            given_by=gesture.given_by,
            user_id=gesture.user_id,
            name=gesture.name,
            policy_version=gesture.policy_version,
            at=work.now,
            facts={"details": dict(gesture.details), "approver": gesture.approver},
        )
    )
    return gesture


def enter_after(
    work: GestureShelves,
    gesture: Gesture,
    what: Written,
    *,
    user_id: int | None,
    name: str,
    facts: Mapping[str, Any] | None = None,
) -> Entry:
    """Write what happened to a gesture after its grant, once: a second time gives what is there.

    A reversal takes back what the grant counted, in the day, the month and the 30 days of the grant.
    """
    key = f"{what}:{gesture.id}"
    if (known := entered(work, key)) is not None:
        return known
    grant = next(one for one in work.ledger.where(gesture_id=gesture.id) if one.what == "granted")
    sign = -1 if what == "reversed" else 0
    return work.ledger.add(
        replace(
            grant,
            id=work.ledger.next_id(),
            key=key,
            what=what,
            amount_minor=sign * grant.amount_minor,
            cost_minor=sign * grant.cost_minor,
            weight=sign * grant.weight,
            user_id=user_id,
            name=name,
            at=work.now,
            facts=facts or {},
        )
    )
