"""Take a gesture back: a compensating line in the ledger, with a reason."""

from dataclasses import replace
from typing import Literal, TypeAlias

from aftercare.gestures.enter import enter_after
from aftercare.gestures.gesture import Gesture, GestureShelves
from aftercare.gestures.vouchers import withdraw_voucher

Reversed: TypeAlias = Gesture | Literal["reversed_already", "paid_already", "redeemed_already"]


def reverse(work: GestureShelves, gesture: Gesture, user_id: int, name: str, reason: str) -> Reversed:
    """It is taken back, or why it can't be: what was paid or redeemed is in the customer's hands.

    How `gesture` stands in this transaction counts, however old the caller's copy is.
    """
    gesture = work.gestures.get(gesture.id) or gesture
    if gesture.state == "reversed":
        return "reversed_already"
    if gesture.pay == "paid":
        return "paid_already"
    if not withdraw_voucher(work, gesture):
        return "redeemed_already"
    enter_after(work, gesture, "reversed", user_id=user_id, name=name, facts={"reason": reason})
    return work.gestures.put(replace(gesture, state="reversed", pay="none"))
