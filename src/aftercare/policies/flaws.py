"""What is absurd in a policy, though every number in it is a number."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from aftercare.policies.changes import PERIODS, Period, PolicyError
from aftercare.policies.measures import MEASURES
from aftercare.policies.policy import GestureName, Limit, Policy
from aftercare.staff.member import ROLES

MOST_COUNTED = 100_000
"""No limit of days or times is larger."""
MOST_MONEY = 10**13
"""No amount of a policy is larger (minor units)."""

# The least and the most of what isn't money, by the field's name; as `Policy` has it.
_RANGES: Mapping[str, tuple[int, int]] = {
    "pay_days": (1, 60),
    "voucher_days": (1, 3660),
    "regular.visits": (1, 1000),
    "regular.days": (1, 3660),
    "regular.percent": (100, 1000),
    "short_pay.days": (0, 3660),
    "short_pay.times": (0, 1000),
    "short_pay.within": (1, 3660),
}
# A smaller period never holds more than a larger one.
_WITHIN: tuple[tuple[Period, Period], ...] = (("case", "customer"), ("case", "day"), ("day", "month"))


def out_of_range(update: Mapping[str, Any]) -> PolicyError | None:
    """Which number of an update of the document lies outside what is allowed."""
    flat = {name: value for name, value in update.items() if isinstance(value, int)}
    for part, fields in update.items():
        if isinstance(fields, dict):
            flat |= {f"{part}.{name}": value for name, value in fields.items() if isinstance(value, int)}
    for name, value in flat.items():
        least, most = _RANGES.get(name, (0, MOST_MONEY))
        if name in _RANGES and not least <= value <= most:
            return PolicyError("range", str(value), least=least, most=most)
        if not least <= value <= most:
            return PolicyError("large")
    return None


def flaw_of(policy: Policy, gestures: Sequence[GestureName] = ()) -> PolicyError | None:
    """What is absurd in the limits of these gestures and in what gifts cost; None: nothing."""
    if any(one.cost > MOST_MONEY for one in policy.gifts):
        return PolicyError("large")
    for gesture in gestures:
        for role in ROLES:
            limit = policy.limit(role, gesture)
            if limit is not None and (error := _disordered(gesture, limit)) is not None:
                return error
        for lower, higher in pairwise(ROLES):
            if _exceeds(policy.limit(lower, gesture), policy.limit(higher, gesture)):
                return PolicyError("ladder", lower=lower, higher=higher, gesture=gesture)
    return None


def _disordered(gesture: GestureName, limit: Limit) -> PolicyError | None:
    told = limit.model_dump()
    most = MOST_MONEY if MEASURES[gesture] == "money" else MOST_COUNTED
    if max(told[period] for period in PERIODS) > most:
        return PolicyError("large")
    for smaller, larger in _WITHIN:
        if told[smaller] > told[larger]:
            return PolicyError("periods", lower=smaller, higher=larger, gesture=gesture)
    return None


def _exceeds(lower: Limit | None, higher: Limit | None) -> bool:
    if lower is None:
        return False
    if higher is None:
        return True
    low, high = lower.model_dump(), higher.model_dump()
    return any(low[period] > high[period] for period in PERIODS)
