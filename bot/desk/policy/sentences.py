"""The policy as sentences, with what they said before where it was another."""

from collections.abc import Iterable
from itertools import groupby

from aftercare.gestures.left_over import LeftOver
from aftercare.policies.changes import PERIODS
from aftercare.policies.measures import BY_STAFF, MEASURES
from aftercare.policies.policy import MOST_GIFTS, GestureName, Gift, Limit, Policy
from aftercare.say import Say
from aftercare.staff.member import ROLES, Role
from aftercare.staff.same_name import same_name
from bot.desk.policy.amounts import (
    Arg,
    counted,
    days,
    gestures,
    lines,
    money,
    nested,
    step,
    times,
    working_days,
)

_NOBODY = "-"


def policy_says(policy: Policy, left: int | None = None) -> list[Say]:
    """The whole policy, a paragraph each; `left` is what is left of this month's surprises."""
    common = [name for name in BY_STAFF if len({policy.limit(role, name) for role in ROLES}) == 1]
    roles = [*lines(_of_role(policy, "admin", common, "everybody"))]
    for role in ROLES:
        own = [name for name in BY_STAFF if name not in common]
        roles += lines(_of_role(policy, role, own, role))
    rest = [
        *_regulars(policy, policy),
        *_short_pay(policy, policy),
        *_surprises(policy, policy, left),
        *_waiting(policy, policy),
        *_pay(policy, policy),
        *_vouchers(policy, policy),
    ]
    return [*roles, *lines(rest), _gifts(policy)]


def differences(before: Policy, after: Policy) -> list[Say]:
    """What differs, a sentence each; nothing where nothing does."""
    says = [one for role in ROLES for one in _changed_limits(before, after, role)]
    if before.regular != after.regular:
        says += _regulars(before, after)
    if before.short_pay != after.short_pay:
        says += _short_pay(before, after)
    if before.surprises != after.surprises:
        says += _surprises(before, after, None)
    if (before.waiting, before.limit("bot", "waiting")) != (after.waiting, after.limit("bot", "waiting")):
        says += _waiting(before, after)
    if before.pay_days != after.pay_days:
        says += _pay(before, after)
    if before.voucher_days != after.voucher_days:
        says += _vouchers(before, after)
    return [*says, *_changed_gifts(before, after)]


def left_says(name: str, left: dict[GestureName, LeftOver], currency: str) -> list[Say]:
    """What somebody may still give today and this month, gestures with as much left together."""
    by_much: dict[tuple[str, LeftOver], list[GestureName]] = {}
    for gesture, one in left.items():
        by_much.setdefault((MEASURES[gesture], one), []).append(gesture)
    says = [Say("policy-left", {"name": name})]
    for (_, one), names in by_much.items():
        today, month = (counted(much, MEASURES[names[0]], currency) for much in (one.today, one.month))
        args: dict[str, Arg] = {"today": today, "month": month, "gestures": gestures(names)}
        says.append(Say("policy-left-line", args))
    return lines(says) if left else []


def _of_role(policy: Policy, role: Role, told: list[GestureName], who: str) -> list[Say]:
    limits = {name: limit for name in told if (limit := policy.limit(role, name)) is not None}
    by_limit: dict[tuple[str, Limit], list[GestureName]] = {}
    for name, limit in limits.items():
        by_limit.setdefault((MEASURES[name], limit), []).append(name)
    says = [_limit(names, None, limit, policy.currency) for (_, limit), names in by_limit.items()]
    never = [name for name in told if name not in limits]
    if never:
        key = "policy-nobody" if who == "everybody" else "policy-never"
        says.append(Say(key, {"gestures": gestures(never)}))
    return [Say("policy-may", {"role": who}), *says] if says else []


def _limit(names: list[GestureName], before: Limit | None, limit: Limit, currency: str) -> Say:
    was = {} if before is None else before.model_dump()
    args: dict[str, Arg] = {"gestures": gestures(names)}
    for period, much in limit.model_dump().items():
        shown = counted(much, MEASURES[names[0]], currency)
        old = counted(was[period], MEASURES[names[0]], currency) if was else None
        args[f"per_{period}"] = step(old, shown)
    return Say("policy-limit", args)


def _changed_limits(before: Policy, after: Policy, role: Role) -> list[Say]:
    changed = [name for name in BY_STAFF if before.limit(role, name) != after.limit(role, name)]

    def alike(name: GestureName) -> str:
        return repr((MEASURES[name], before.limit(role, name), after.limit(role, name)))

    says = []
    for _, group in groupby(sorted(changed, key=alike), key=alike):
        same = set(group)
        names = [name for name in BY_STAFF if name in same]
        old, new = before.limit(role, names[0]), after.limit(role, names[0])
        if new is None:
            says.append(Say("policy-off", {"role": role, "gestures": gestures(names)}))
        else:
            line = nested(_limit(names, old, new, after.currency))
            says.append(Say("policy-of-role", {"role": role, "line": line}))
    return says


def _regulars(before: Policy, policy: Policy) -> list[Say]:
    was, now = before.regular, policy.regular
    args: dict[str, Arg] = {
        "visits": step(times(was.visits), times(now.visits)),
        "days": step(days(was.days), days(now.days)),
        "percent": step(was.percent, now.percent),
    }
    says = [Say("policy-regular", args)]
    if now.segments or was.segments:
        named = [", ".join(one.segments) or _NOBODY for one in (was, now)]
        says.append(Say("policy-segments", {"segments": step(named[0], named[1])}))
    return says


def _short_pay(before: Policy, policy: Policy) -> list[Say]:
    was, now = before.short_pay, policy.short_pay
    if not now.bill or not now.times:
        return [Say("policy-short-pay-off")]
    args: dict[str, Arg] = {
        "bill": step(money(was.bill, before.currency), money(now.bill, policy.currency)),
        "days": step(days(was.days), days(now.days)),
        "times": step(times(was.times), times(now.times)),
        "within": step(days(was.within), days(now.within)),
    }
    return [Say("policy-short-pay", args)]


def _surprises(before: Policy, policy: Policy, left: int | None) -> list[Say]:
    budget = step(money(before.surprises, before.currency), money(policy.surprises, policy.currency))
    if left is None:
        return [Say("policy-surprises", {"budget": budget})]
    return [Say("policy-surprises-left", {"budget": budget, "left": money(left, policy.currency)})]


def _waiting(before: Policy, policy: Policy) -> list[Say]:
    was, now = before.limit("bot", "waiting"), policy.limit("bot", "waiting")
    if not policy.waiting or now is None:
        return [Say("policy-waiting-off")]
    args: dict[str, Arg] = {
        "worth": step(money(before.waiting, before.currency), money(policy.waiting, policy.currency))
    }
    for period in PERIODS:
        old = None if was is None else money(was.model_dump()[period], before.currency)
        args[f"per_{period}"] = step(old, money(now.model_dump()[period], policy.currency))
    return [Say("policy-waiting", args)]


def _pay(before: Policy, policy: Policy) -> list[Say]:
    return [Say("policy-pay", {"days": step(working_days(before.pay_days), working_days(policy.pay_days))})]


def _vouchers(before: Policy, policy: Policy) -> list[Say]:
    return [Say("policy-vouchers", {"days": step(days(before.voucher_days), days(policy.voucher_days))})]


def _gifts(policy: Policy) -> Say:
    if not policy.gifts:
        return Say("policy-no-gifts")
    listed: list[Arg] = [nested(_gift(one, policy.currency)) for one in policy.gifts]
    listed += [""] * (MOST_GIFTS - len(listed))
    return Say("policy-gifts", {f"g{at}": one for at, one in enumerate(listed, 1)})


def _gift(gift: Gift, currency: str) -> Say:
    return Say("policy-gift", {"item": gift.name, "cost": money(gift.cost, currency)})


def _changed_gifts(before: Policy, after: Policy) -> list[Say]:
    was, now = _by_name(before.gifts), _by_name(after.gifts)
    says = [Say("policy-gift-gone", {"item": one.name}) for key, one in was.items() if key not in now]
    for key, gift in now.items():
        old = was.get(key)
        if old != gift:
            known = None if old is None else money(old.cost, before.currency)
            cost = step(known, money(gift.cost, after.currency))
            new = "no" if old is not None else "yes"
            says.append(Say("policy-gift-there", {"new": new, "item": gift.name, "cost": cost}))
    return says


def _by_name(gifts: Iterable[Gift]) -> dict[str, Gift]:
    return {same_name(one.name): one for one in gifts}
