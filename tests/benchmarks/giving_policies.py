"""Policies as a house may set them, tight enough that their limits are met."""

from collections.abc import Mapping
from typing import Any

from aftercare.policies.policy import Gift, Limit, Policy
from aftercare.policies.shipped import shipped

# A manager may give twice what an agent may, an admin three times that.
_TIMES = {"agent": 1, "manager": 2, "admin": 3, "bot": 1}
_TIGHTEST = 4


def first_policy(currency: str, tight: int) -> Policy:
    """The shipped policy with the limits of agents spread over all; the bits of `tight` squeeze bounds."""
    known = shipped(currency)
    limits = {
        giver: {kind: _squeezed(limit, _TIMES[giver], tight) for kind, limit in _all(known).items()}
        for giver in known.limits
    }
    unit = known.waiting
    gifts = (Gift(name="Coffee & cake", cost=unit), Gift(name="<b>Nothing</b>", cost=0))
    return known.model_copy(update={"limits": limits, "gifts": gifts, "surprises": 5 * unit})


def changed(policy: Policy, giver: Any, kind: Any, how: str) -> Policy:
    """The policy with one thing changed."""
    match how:
        case "gifts":
            return policy.model_copy(update={"gifts": policy.gifts[::-1] or first_policy("EUR", 0).gifts})
        case "surprises":
            return policy.model_copy(update={"surprises": policy.surprises // 2})
        case "waiting":
            return policy.model_copy(update={"waiting": 0 if policy.waiting else 500})
        case "off":
            return _with(policy, giver, kind, None)
        case "on":
            return _with(policy, giver, kind, _all(shipped(policy.currency))[kind])
    limit = policy.limit(giver, kind) or Limit(case=1, customer=1, day=1, month=1)
    part = {"none": 0, "half": 1, "day": 2, "double": 4}[how]
    if how == "day":
        return _with(policy, giver, kind, limit.model_copy(update={"day": limit.day // 2}))
    figures = {name: value * part // 2 for name, value in limit.model_dump().items()}
    return _with(policy, giver, kind, Limit(**figures))


def _all(policy: Policy) -> Mapping[Any, Limit]:
    return {**policy.limits["bot"], **policy.limits["agent"]}


def _squeezed(limit: Limit, times: int, tight: int) -> Limit:
    case = limit.case * times
    return Limit(
        case=case,
        customer=case if tight & 1 else 2 * case,
        day=case if tight & 2 else 3 * case,
        month=2 * case if tight & _TIGHTEST else 6 * case,
    )


def _with(policy: Policy, giver: Any, kind: Any, limit: Limit | None) -> Policy:
    limits = {one: dict(theirs) for one, theirs in policy.limits.items()}
    limits[giver].pop(kind, None)
    if limit is not None:
        limits[giver][kind] = limit
    return policy.model_copy(update={"limits": limits})
