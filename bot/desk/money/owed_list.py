"""What is owed now, a page at a time: the text and its buttons, and the same as a file."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from aftercare.gestures.gesture import Gesture
from aftercare.gestures.owed import owed, sums
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.uploads.safe_csv import Cell
from aftercare.visits.visit import VisitLine
from aftercare.work import Work
from bot.desk.giving.told import money_arg
from bot.desk.money.due import about_payment
from bot.desk.money.figures import figure
from bot.desk.money.who_sees import sees
from bot.desk.sheet import Buttons

A_PAGE = 10
# More lines of a bill than these are counted, not named.
_MOST_LINES = 3


def owed_page(work: Work, member: Member, page: int, *, private: bool) -> tuple[list[Say], Buttons]:
    """That page of what is owed, what is due first before the rest; of a page too far, the last."""
    found = owed(work)
    if not found:
        return [Say("payouts-none")], ()
    last = (len(found) - 1) // A_PAGE
    page = min(page, last)
    shown = found[page * A_PAGE : (page + 1) * A_PAGE]
    says = [Say("payouts-head", {"count": len(found)})]
    says += [Say("payouts-sum", {"amount": money_arg(amount)}) for amount in sums(found)]
    says += [_row(work, member, one, private=private) for one in shown]
    buttons = [(Say("payout-pay", {"reference": one.reference}), f"payout:{one.id}:{page}") for one in shown]
    if page > 0:
        buttons.append((Say("payouts-back"), f"payouts:{page - 1}"))
    if page < last:
        buttons.append((Say("payouts-on"), f"payouts:{page + 1}"))
    return says, [*buttons, (Say("money-csv"), "payouts-csv:")]


def owed_rows(work: Work, zone: ZoneInfo, member: Member) -> list[list[Cell]]:
    """Everything owed, a row each, for whoever reads it in private."""
    rows: list[list[Cell]] = []
    for one in owed(work):
        known = sees(work, one.case_id, member, private=True)
        visit = None if one.visit_id is None or not known else work.visits.get(one.visit_id)
        customer = work.customers.get(one.customer_id) if known else None
        rows.append(
            [
                one.reference,
                customer.name if customer else "",
                visit.external_id if visit else "",
                visit.service if visit else "",
                visit.ended_at.astimezone(zone).date().isoformat() if visit else "",
                ", ".join(lines_of(work, one)) if known else "",
                figure(one.amount),
                one.currency,
                one.pay_by.astimezone(zone).date().isoformat() if one.pay_by else "",
                one.name,
            ]
        )
    return rows


def lines_of(work: Work, gesture: Gesture) -> list[str]:
    """The titles of the lines that it is about: those that were struck, or those of the whole bill."""
    struck = [str(line.get("title", "")) for line in gesture.details.get("lines", ())]
    if struck or gesture.visit_id is None:
        return struck
    lines: Sequence[VisitLine] = work.lines.where(visit_id=gesture.visit_id)
    return [line.title for line in sorted(lines, key=lambda line: line.position)]


def _row(work: Work, member: Member, gesture: Gesture, *, private: bool) -> Say:
    about = about_payment(gesture)
    about["overdue"] = "yes" if gesture.pay_by is not None and gesture.pay_by < work.now else "no"
    if not sees(work, gesture.case_id, member, private=private):
        return Say("payouts-row-hidden", about)
    customer = work.customers.get(gesture.customer_id)
    visit = None if gesture.visit_id is None else work.visits.get(gesture.visit_id)
    bill = {
        "service": visit.service if visit else "",
        "visited": _on(visit.ended_at) if visit else "",
        "number": visit.external_id if visit else "",
        "lines": _few(lines_of(work, gesture)),
    }
    return Say("payouts-row", {**about, **bill, "name": customer.name if customer else ""})


def _few(titles: Sequence[str]) -> str:
    return ", ".join(titles[:_MOST_LINES]) + (", …" if len(titles) > _MOST_LINES else "")


def _on(at: datetime) -> dict[str, str]:
    return {"at": at.isoformat(), "style": "day"}
