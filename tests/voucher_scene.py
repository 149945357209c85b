"""What tests of what is given share: gestures of a customer, entered as granting enters them."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aftercare.gestures.enter import enter_grant
from aftercare.gestures.gesture import Gesture, KindName, Pay, Voucher
from aftercare.gestures.vouchers import make_voucher
from aftercare.policies.shipped import shipped
from aftercare.policies.stored import version_in_force
from aftercare.work import Work

ZONE = ZoneInfo("Europe/Tallinn")


def gave(
    work: Work, customer_id: int, kind: KindName, minor: int, *, visit_id: int | None = None, **more: Any
) -> Gesture:
    """Somebody called Mari gave that; `more` are details, `pay` and `currency`."""
    pay: Pay = more.pop("pay", "none")
    currency: str = more.pop("currency", "EUR")
    gesture_id = work.gestures.next_id()
    gesture = Gesture(
        id=gesture_id,
        customer_id=customer_id,
        case_id=None,
        visit_id=visit_id,
        kind=kind,
        amount_minor=minor,
        cost_minor=minor,
        currency=currency,
        weight=minor,
        details=more,
        given_by="agent",
        user_id=77,
        name="Mari",
        approver=None,
        department=None,
        policy_version=version_in_force(work, currency),
        created_at=work.now,
        pay=pay,
        pay_by=work.now + timedelta(days=3) if pay == "due" else None,
    )
    return enter_grant(work, gesture, f"grant:{gesture_id}", purse="77:2026-03")


def voucher_for(
    work: Work, customer_id: int, minor: int, *, percent: int = 0, days: int = 90, currency: str = "EUR"
) -> Voucher:
    """A voucher for that amount or, with a percent, for that at most; good for so many days."""
    gesture = gave(work, customer_id, "discount", minor, percent=percent, currency=currency)
    policy = shipped(currency).model_copy(update={"voucher_days": days})
    voucher = make_voucher(work, gesture, policy, ZONE)
    assert voucher is not None
    return voucher
