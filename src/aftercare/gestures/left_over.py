"""What somebody may still give in all, today and this month."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from aftercare.gestures.gesture import GestureShelves
from aftercare.gestures.room import By, budget_of, purse_of, weights
from aftercare.policies.policy import GestureName, Policy

_BUDGETED: GestureName = "surprise"


@dataclass(frozen=True, slots=True)
class LeftOver:
    """In the gesture's measure; today's is never more than the month's."""

    today: int
    month: int


def left_over(
    work: GestureShelves, policy: Policy, gesture: GestureName, by: By, zone: ZoneInfo
) -> LeftOver | None:
    """What is left of that gesture for them, of all customers together; None: they don't give it."""
    limit = policy.limit(by.role, gesture)
    if limit is None:
        return None
    months = work.ledger.where(purse=purse_of(by, work.now, zone))
    today = _day(work.now, zone)
    todays = (one for one in months if _day(one.granted_at, zone) == today)
    used = weights(todays, gesture, policy.currency)
    month = limit.month - weights(months, gesture, policy.currency)
    if gesture == _BUDGETED:
        month = min(month, surprises_left(work, policy, zone))
    month = max(month, 0)
    return LeftOver(min(max(limit.day - used, 0), month), month)


def surprises_left(work: GestureShelves, policy: Policy, zone: ZoneInfo) -> int:
    """What is left of this month's budget for surprises, in minor units."""
    spent = work.ledger.where(budget=budget_of(work.now, zone))
    return max(policy.surprises - weights(spent, _BUDGETED, policy.currency), 0)


def _day(at: datetime, zone: ZoneInfo) -> object:
    return at.astimezone(zone).date()
