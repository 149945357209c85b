"""How much somebody may still give: read in the very transaction that gives it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Entry, GestureShelves
from aftercare.policies.measures import MEASURES
from aftercare.policies.policy import GestureName, Giver, Limit

# The stretch of time for which a customer's limit holds.
CUSTOMERS_DAYS = 30
Bound: TypeAlias = Literal["case", "customer", "day", "month", "surprises", "never", "own"]
_BUDGETED: GestureName = "surprise"


@dataclass(frozen=True, slots=True)
class By:
    """Whose limits are asked: a role, and the member of staff who has it (None: the bot itself)."""

    role: Giver
    user_id: int | None


@dataclass(frozen=True, slots=True)
class Room:
    """What is `left` in the kind's measure, and which `bound` comes first."""

    left: int
    bound: Bound


def room(work: GestureShelves, about: About, kind: GestureName, by: By, zone: ZoneInfo) -> Room:
    """What may still be given now by them.

    Nothing at all where the policy has no limit for it (`never`), or where they would give it to themselves
    (`own`): somebody else says yes to that, except to the owners, whose money it is.
    """
    limit = about.policy.limit(by.role, kind)
    if limit is None:
        return Room(0, "never")
    if by.user_id in about.users and by.role != "admin":
        return Room(0, "own")
    limit = _for_regulars(limit, about)
    bounds: dict[Bound, int] = {
        "case": limit.case - _in_case(work, about, kind),
        "customer": limit.customer - _to_customer(work, about, kind),
        "day": limit.day - _on_day(work, about, kind, by, zone),
        "month": limit.month - weights(_purse(work, about.now, by, zone), kind, about.currency),
    }
    if kind == _BUDGETED:
        bounds["surprises"] = about.policy.surprises - _surprises(work, about, zone)
    bound = min(bounds, key=lambda one: bounds[one])
    return Room(max(bounds[bound], 0), bound)


def purse_of(by: By, at: datetime, zone: ZoneInfo) -> str:
    """Whose limits of which local month."""
    return f"{by.user_id or by.role}:{at.astimezone(zone):%Y-%m}"


def budget_of(at: datetime, zone: ZoneInfo) -> str:
    """The purse of everybody's surprises in a local month."""
    return f"{_BUDGETED}:{at.astimezone(zone):%Y-%m}"


def weights(entries: Iterable[Entry], kind: GestureName, currency: str) -> int:
    """What lines of the ledger count of that kind: of money, what is in that currency."""
    counted = (one for one in entries if one.kind == kind)
    if MEASURES[kind] == "money":
        counted = (one for one in counted if one.currency == currency)
    return sum(one.weight for one in counted)


def _for_regulars(limit: Limit, about: About) -> Limit:
    if not about.is_regular:
        return limit
    percent = about.policy.regular.percent
    more = {"case": limit.case * percent // 100, "customer": limit.customer * percent // 100}
    return limit.model_copy(update=more)


def _in_case(work: GestureShelves, about: About, kind: GestureName) -> int:
    if about.case is None:
        return 0
    return weights(work.ledger.where(case_id=about.case.id), kind, about.currency)


def _to_customer(work: GestureShelves, about: About, kind: GestureName) -> int:
    since = about.now - timedelta(days=CUSTOMERS_DAYS)
    theirs = work.ledger.where(customer_id=about.customer.id)
    return weights((one for one in theirs if one.granted_at > since), kind, about.currency)


def _on_day(work: GestureShelves, about: About, kind: GestureName, by: By, zone: ZoneInfo) -> int:
    today = about.now.astimezone(zone).date()
    months = _purse(work, about.now, by, zone)
    todays = (one for one in months if one.granted_at.astimezone(zone).date() == today)
    return weights(todays, kind, about.currency)


def _purse(work: GestureShelves, now: datetime, by: By, zone: ZoneInfo) -> list[Entry]:
    return work.ledger.where(purse=purse_of(by, now, zone))


def _surprises(work: GestureShelves, about: About, zone: ZoneInfo) -> int:
    return weights(work.ledger.where(budget=budget_of(about.now, zone)), _BUDGETED, about.currency)
