"""Vouchers: a short code that is redeemed exactly once."""

import secrets
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from aftercare.gestures.gesture import Gesture, GestureShelves, Voucher
from aftercare.gestures.voucher_code import ALPHABET, LENGTH
from aftercare.hours.hours import local_day
from aftercare.policies.policy import Policy

WITH_VOUCHER: Final = frozenset({"discount", "waiting"})


def make_voucher(work: GestureShelves, gesture: Gesture, policy: Policy, zone: ZoneInfo) -> Voucher | None:
    """The voucher of a gesture that is one, good through its last local day; None for the others."""
    if gesture.kind not in WITH_VOUCHER:
        return None
    return work.vouchers.add(
        Voucher(
            id=work.vouchers.next_id(),
            code=_fresh(work),
            gesture_id=gesture.id,
            customer_id=gesture.customer_id,
            percent=int(gesture.details.get("percent", 0)),
            amount_minor=gesture.amount_minor,
            currency=gesture.currency,
            valid_until=_end_of_day(work.now + timedelta(days=policy.voucher_days), zone),
            state="open",
        )
    )


def voucher_of(work: GestureShelves, gesture: Gesture) -> Voucher | None:
    """The voucher that a gesture came with."""
    return next(iter(work.vouchers.where(gesture_id=gesture.id)), None)


def withdraw_voucher(work: GestureShelves, gesture: Gesture) -> bool:
    """Let its voucher be good no more; False where it was redeemed already."""
    voucher = voucher_of(work, gesture)
    if voucher is None or voucher.state == "withdrawn":
        return True
    if voucher.state == "redeemed":
        return False
    work.vouchers.put(replace(voucher, state="withdrawn"))
    return True


def _end_of_day(at: datetime, zone: ZoneInfo) -> datetime:
    return datetime.combine(local_day(zone, at), time(23, 59, 59), zone).astimezone(UTC)


def _fresh(work: GestureShelves) -> str:
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if not work.vouchers.where(code=code):
            return code


def voucher_with(work: GestureShelves, code: str) -> Voucher | None:
    """The voucher that has this code, written as it was made (see `typed_code`)."""
    return next(iter(work.vouchers.where(code=code)), None)
