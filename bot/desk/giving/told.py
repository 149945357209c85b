"""How a gesture reads to its customer."""

from aftercare.gestures.gesture import OFF_THE_BILL, Gesture
from aftercare.gestures.voucher_code import shown_code
from aftercare.gestures.vouchers import voucher_of
from aftercare.money import Money
from aftercare.say import Say
from aftercare.work import Work


def told(work: Work, gesture: Gesture) -> Say:
    """The sentence for the customer: what they get, by when, and under which reference."""
    args: dict[str, str | int | dict[str, str]] = {
        "reference": gesture.reference,
        "amount": money_arg(gesture.amount),
        "percent": int(gesture.details.get("percent", 0)),
        "count": int(gesture.details.get("days", 0)),
        "item": str(gesture.details.get("item", "")),
        "words": str(gesture.details.get("words", "")),
        "paid": "yes" if gesture.pay != "none" else "no",
        "day": {"at": (gesture.pay_by or gesture.created_at).isoformat(), "style": "day"},
        "left": money_arg(_left(work, gesture)),
    }
    voucher = voucher_of(work, gesture)
    if voucher is not None:
        until = {"at": voucher.valid_until.isoformat(), "style": "day"}
        args |= {"code": shown_code(voucher.code), "until": until}
    return Say(f"gesture-told-{gesture.kind.replace('_', '-')}", args)


def money_arg(amount: Money) -> dict[str, str]:
    """An amount as an argument of a text."""
    return {"money": amount.decimal(), "currency": amount.currency}


def _left(work: Work, gesture: Gesture) -> Money:
    """What is still to be paid of the bill, where it isn't paid yet."""
    visit = None if gesture.visit_id is None else work.visits.get(gesture.visit_id)
    if visit is None or gesture.kind not in OFF_THE_BILL:
        return Money(0, gesture.currency)
    taken = sum(
        one.amount_minor
        for one in work.gestures.where(visit_id=visit.id)
        if one.state == "standing" and one.kind in OFF_THE_BILL
    )
    return Money(max(visit.total_minor - taken, 0), visit.currency)
