"""Redeem a voucher: exactly once, whoever asks, and the same key always hears the same answer."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal, Protocol, TypeAlias
from zoneinfo import ZoneInfo

from aftercare.customers.customer import CustomerShelves
from aftercare.gestures.enter import enter_after, entered
from aftercare.gestures.gesture import Entry, GestureShelves, Voucher
from aftercare.gestures.voucher_code import shown_code
from aftercare.hours.hours import local_day
from aftercare.money import Money
from aftercare.outbox.intent import OutboxShelves
from aftercare.outbox.stage import say
from aftercare.say import Say

Standing: TypeAlias = Literal["open", "expired", "redeemed", "withdrawn"]
Why: TypeAlias = Literal["expired", "redeemed", "withdrawn", "other_currency"]
_WHOLE = 100


class RedeemingShelves(GestureShelves, CustomerShelves, OutboxShelves, Protocol):
    """What redeeming needs."""


@dataclass(frozen=True, slots=True)
class Redeemer:
    """Who redeems: a member of staff, or the business's own system (no `user_id`)."""

    user_id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Redeemed:
    """It is redeemed; `again`: it was so before under this key, and nothing was done now.

    `off` is what comes off the bill: unknown for a share of a bill whose total nobody told.
    """

    voucher: Voucher
    off: Money | None
    total: Money | None
    again: bool = False


@dataclass(frozen=True, slots=True)
class NotRedeemed:
    """Nothing was done: `redeemed` means that it was before, under another key."""

    voucher: Voucher
    why: Why


def standing_of(voucher: Voucher, now: datetime, zone: ZoneInfo) -> Standing:
    """How it stands with a voucher; it is good until the end of its last day in the business's zone."""
    if voucher.state != "open":
        return voucher.state
    return "expired" if local_day(zone, now) > local_day(zone, voucher.valid_until) else "open"


def worth(voucher: Voucher, total: Money | None) -> Money | None:
    """What comes off a bill of that total, in the voucher's currency; never more than the bill.

    A share is rounded half to even. None where it depends on a total that isn't known.
    """
    most = Money(voucher.amount_minor, voucher.currency)
    if total is None:
        return None if voucher.percent else most
    if not voucher.percent:
        return min(most, total, key=_minor)
    share, _ = total.share(min(voucher.percent, _WHOLE), _WHOLE)
    return min(most, share, key=_minor)


def redeem(
    work: RedeemingShelves, voucher: Voucher, by: Redeemer, key: str, zone: ZoneInfo, total: Money | None
) -> Redeemed | NotRedeemed:
    """Use it up and tell its customer, once.

    `key` names this redeeming: who asks again with it hears what was answered first, whatever the total.
    """
    if voucher.state == "redeemed" and voucher.redeemed_key == key:
        return _as_answered(work, voucher)
    standing = standing_of(voucher, work.now, zone)
    if standing != "open":
        return NotRedeemed(voucher, standing)
    if total is not None and total.currency != voucher.currency:
        return NotRedeemed(voucher, "other_currency")
    used = work.vouchers.put(
        replace(voucher, state="redeemed", redeemed_at=work.now, redeemed_by=by.name, redeemed_key=key)
    )
    done = Redeemed(used, worth(used, total), total)
    _enter(work, done, by)
    _tell(work, done)
    return done


def what_came_off(work: GestureShelves, voucher: Voucher) -> Redeemed | None:
    """How a voucher was redeemed; None where it wasn't."""
    return _as_answered(work, voucher) if voucher.state == "redeemed" else None


def _enter(work: RedeemingShelves, done: Redeemed, by: Redeemer) -> Entry | None:
    gesture = work.gestures.get(done.voucher.gesture_id)
    if gesture is None:
        return None
    facts: dict[str, Any] = {"key": done.voucher.redeemed_key, "currency": done.voucher.currency}
    facts |= {} if done.off is None else {"off_minor": done.off.minor}
    facts |= {} if done.total is None else {"total_minor": done.total.minor}
    return enter_after(work, gesture, "redeemed", user_id=by.user_id, name=by.name, facts=facts)


def _as_answered(work: GestureShelves, voucher: Voucher) -> Redeemed:
    entry = entered(work, f"redeemed:{voucher.gesture_id}")
    facts = {} if entry is None else entry.facts
    off, total = facts.get("off_minor"), facts.get("total_minor")
    return Redeemed(
        voucher,
        None if off is None else Money(int(off), voucher.currency),
        None if total is None else Money(int(total), voucher.currency),
        again=True,
    )


def _tell(work: RedeemingShelves, done: Redeemed) -> None:
    customer = work.customers.get(done.voucher.customer_id)
    if customer is None or customer.stopped_at is not None:
        return
    args: dict[str, str | int | dict[str, str]] = {"code": shown_code(done.voucher.code)}
    args["percent"] = done.voucher.percent
    args["off"] = "" if done.off is None else {"money": done.off.decimal(), "currency": done.off.currency}
    args["known"] = "no" if done.off is None else "yes"
    say(work, f"customer:{customer.id}", Say("voucher-used", args))


def _minor(amount: Money) -> int:
    return amount.minor
