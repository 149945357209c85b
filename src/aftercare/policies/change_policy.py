"""Change the policy: a policy and a change give another policy, or say why not."""

from collections.abc import Mapping
from typing import Any, assert_never

from pydantic import ValidationError

from aftercare.policies.changes import (
    AddGift,
    AdjustLimit,
    Change,
    Changed,
    PolicyError,
    RemoveGift,
    SetLimit,
    SetPayDays,
    SetRegular,
    SetSegments,
    SetShortPay,
    SetSurprises,
    SetVoucherDays,
    SetWaiting,
)
from aftercare.policies.flaws import MOST_MONEY, flaw_of, out_of_range
from aftercare.policies.policy import LONGEST_NAME, MOST_GIFTS, MOST_SEGMENTS, Gift, Policy
from aftercare.policies.shipped import for_waiting, in_proportion
from aftercare.staff.same_name import same_name


def change_policy(policy: Policy, change: Change) -> Changed:
    """The policy after that change, valid as a whole; what is wrong with it where it can't be made."""
    update = _update(policy, change)
    if isinstance(update, PolicyError):
        return update
    if (error := out_of_range(update)) is not None:
        return error
    try:
        changed = Policy.model_validate({**policy.model_dump(), **update})
    except ValidationError:
        return PolicyError("large")
    gestures = change.gestures if isinstance(change, SetLimit | AdjustLimit) else ()
    if (error := flaw_of(changed, gestures)) is not None:
        return error
    return PolicyError("same") if changed == policy else changed


def _update(policy: Policy, change: Change) -> dict[str, Any] | PolicyError:  # noqa: C901, PLR0911 -- a table of cases
    match change:
        case SetLimit():
            return _limits(policy, change)
        case AdjustLimit():
            return _adjusted(policy, change)
        case AddGift():
            return _with_gift(policy, change)
        case RemoveGift(name=name):
            left = [one for one in policy.gifts if same_name(one.name) != same_name(name)]
            gone = len(left) < len(policy.gifts)
            return _dumped(left) if gone else PolicyError("no_gift", name)
        case SetSurprises(budget=budget):
            return {"surprises": budget}
        case SetWaiting(worth=worth):
            return _with_waiting(policy, worth)
        case SetRegular():
            return _part("regular", policy.regular.model_dump(), _told(change))
        case SetSegments(segments=segments):
            return _with_segments(policy, segments)
        case SetShortPay():
            return _part("short_pay", policy.short_pay.model_dump(), _told(change))
        case SetPayDays(days=days):
            return {"pay_days": days}
        case SetVoucherDays(days=days):
            return {"voucher_days": days}
        case _:
            assert_never(change)


def _limits(policy: Policy, change: SetLimit) -> dict[str, Any]:
    limits = _dumped_limits(policy)
    for role in change.roles:
        theirs = limits.setdefault(role, {})
        for gesture in change.gestures:
            theirs.pop(gesture, None)
            if change.limit is not None and change.limit.case:
                theirs[gesture] = change.limit.model_dump()
    return {"limits": limits}


def _adjusted(policy: Policy, change: AdjustLimit) -> dict[str, Any] | PolicyError:
    limits = _dumped_limits(policy)
    for role in change.roles:
        for gesture in change.gestures:
            told = dict(change.periods)
            known = policy.limit(role, gesture)
            if known is None and "case" not in told:
                return PolicyError("off", gesture=gesture)
            base = in_proportion(told["case"]) if known is None else known
            theirs = limits.setdefault(role, {})
            theirs[gesture] = base.model_dump() | told
            if not theirs[gesture]["case"]:
                del theirs[gesture]
    return {"limits": limits}


def _with_gift(policy: Policy, change: AddGift) -> dict[str, Any] | PolicyError:
    name = " ".join(change.name.replace(",", " ").split())
    if not 0 < len(name) <= LONGEST_NAME:
        return PolicyError("name", change.name, most=LONGEST_NAME)
    gift = {"name": name, "cost": change.cost}
    at = next((at for at, one in enumerate(policy.gifts) if same_name(one.name) == same_name(name)), None)
    gifts = [one.model_dump() for one in policy.gifts]
    if at is not None:
        gifts[at] = gift
    elif len(gifts) == MOST_GIFTS:
        return PolicyError("gifts", most=MOST_GIFTS)
    else:
        gifts.append(gift)
    return {"gifts": tuple(gifts)}


def _with_waiting(policy: Policy, worth: int) -> dict[str, Any] | PolicyError:
    if not 0 <= worth <= MOST_MONEY:
        return PolicyError("large")
    limits = _dumped_limits(policy)
    limits["bot"] = {"waiting": for_waiting(worth).model_dump()} if worth else {}
    return {"waiting": worth, "limits": limits}


def _with_segments(policy: Policy, segments: tuple[str, ...]) -> dict[str, Any] | PolicyError:
    tidy = {same_name(one): " ".join(one.split()) for one in segments}
    bad = next((one for one in tidy.values() if not 0 < len(one) <= LONGEST_NAME), None)
    if bad is not None or len(tidy) > MOST_SEGMENTS:
        return PolicyError("name", bad or "", most=LONGEST_NAME)
    return _part("regular", policy.regular.model_dump(), {"segments": tuple(tidy.values())})


def _dumped_limits(policy: Policy) -> dict[str, dict[str, Any]]:
    return {
        giver: {name: one.model_dump() for name, one in theirs.items()}
        for giver, theirs in policy.limits.items()
    }


def _dumped(gifts: list[Gift]) -> dict[str, Any]:
    return {"gifts": tuple(one.model_dump() for one in gifts)}


def _told(change: SetRegular | SetShortPay) -> dict[str, int]:
    told = {name: getattr(change, name) for name in change.__slots__}
    return {name: value for name, value in told.items() if value is not None}


def _part(name: str, known: dict[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    return {name: {**known, **told}}
