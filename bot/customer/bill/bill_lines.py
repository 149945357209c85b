"""How a bill reads: a line each, what was taken off already, vouchers, and the total as it is struck."""

from aftercare.bills.see_bill import given_off
from aftercare.bills.struck_bill import Position, StruckBill
from aftercare.gestures.gesture import Voucher
from aftercare.gestures.voucher_code import shown_code
from aftercare.money import Money
from aftercare.say import Say
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.desk.giving.told import money_arg

# So many vouchers are shown, the newest ones; and as much of a title fits on a button (characters).
_MOST_VOUCHERS = 3
MOST_TITLE = 32
Args = dict[str, str | int | dict[str, str]]


def bill_lines(work: Work, bill: StruckBill, *, over: bool = False) -> list[Say]:
    """The whole of it; `over`: nothing is struck from it any more, so nobody is told how."""
    visit = bill.visit
    day = {"at": visit.ended_at.isoformat(), "style": "day"}
    says = [Say("bill-title", {"day": day, "service": visit.service, "paid": "yes" if visit.paid else "no"})]
    if not over and bill.open_places():
        says.append(Say("bill-hint"))
    says += [_line(bill, position) for position in bill.positions]
    return [*says, *taken_off(work, visit), *vouchers_of(work, visit.customer_id), _total(bill)]


def taken_off(work: Work, visit: Visit) -> list[Say]:
    """What stands of all that came off it."""
    return [
        Say("bill-taken", {"amount": money_arg(one.amount), "reference": one.reference, "gesture": one.kind})
        for one in given_off(work, visit)
    ]


def vouchers_of(work: Work, customer_id: int) -> list[Say]:
    """The customer's vouchers, and how they stand: those that are good before those that were."""
    shown = [one for one in work.vouchers.where(customer_id=customer_id) if one.state != "withdrawn"]
    shown.sort(key=lambda one: (one.state == "open" and one.valid_until >= work.now, one.id))
    return [_voucher(work, one) for one in shown[-_MOST_VOUCHERS:]]


def _line(bill: StruckBill, position: Position) -> Say:
    line, now = position.line, bill.now(position)
    args: Args = {
        "title": line.title,
        "quantity": "" if line.quantity == "1" else line.quantity,
        "was": _money(bill, line.amount_minor),
        "now": _money(bill, now),
        "how": "whole" if now == line.amount_minor else "struck" if now <= 0 else "part",
    }
    return Say("bill-line", args)


def _total(bill: StruckBill) -> Say:
    args: Args = {
        "was": _money(bill, bill.visit.total_minor),
        "now": _money(bill, bill.total),
        "changed": "no" if bill.total == bill.visit.total_minor else "yes",
    }
    return Say("bill-total", args)


def _voucher(work: Work, voucher: Voucher) -> Say:
    expired = voucher.state == "open" and voucher.valid_until < work.now
    at = voucher.redeemed_at or voucher.valid_until
    args: Args = {
        "code": shown_code(voucher.code),
        "off": "percent" if voucher.percent else "amount",
        "percent": voucher.percent,
        "amount": money_arg(Money(voucher.amount_minor, voucher.currency)),
        "state": "expired" if expired else voucher.state,
        "day": {"at": at.isoformat(), "style": "day"},
    }
    return Say("bill-voucher", args)


def _money(bill: StruckBill, minor: int) -> dict[str, str]:
    return money_arg(Money(minor, bill.visit.currency))
