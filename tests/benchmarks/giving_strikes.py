"""A customer strikes lines of their bill: done to the house, and foretold from the owner's caps."""

from collections.abc import Sequence
from datetime import timedelta

from aftercare.bills.judge_short_pay import judged
from aftercare.bills.see_bill import see_bill
from aftercare.bills.short_pay import grant_short_pay
from aftercare.bills.struck_bill import Cut
from aftercare.gestures.gesture import Gesture
from aftercare.policies.stored import policy_of
from aftercare.work import Work
from tests.benchmarks.giving_model import Bill, Book


def parts_of(total: int) -> tuple[int, int]:
    """The two lines of a bill, named "0" and "1"."""
    return total // 3, total - total // 3


def striking(
    visit_id: int, case: int, cuts: Sequence[Cut], nonce: str, currency: str, work: Work
) -> Gesture | None:
    """*Done*: what takes effect at once, or None."""
    visit = work.visits.get(visit_id)
    assert visit is not None
    given = [one for one in work.gestures.where(customer_id=visit.customer_id) if one.state == "standing"]
    told = judged(see_bill(work, visit, tuple(cuts)), policy_of(work, currency), given, work.now)
    due = work.now + timedelta(days=3)
    return grant_short_pay(work, visit, told, nonce, case_id=case, currency=currency, pay_by=due)


def foretold(book: Book, bill: Bill, cuts: Sequence[Cut], nonce: str) -> dict[str, int]:
    """What is taken off which line (minor units); nothing where nothing takes effect."""
    if any((one.visit, one.plan.nonce) == (bill.visit, nonce) for one in book.given):
        return {}
    left = book.left_on(bill)
    room, taken = _caps(book, bill), {}
    for cut in cuts:
        price = 0 if cut.line_id in _spent(book, bill) else parts_of(bill.total)[int(cut.line_id)]
        wanted = min(price - (0 if cut.worth is None else min(cut.worth, price)), left)
        off = 0 if cut.line_id in _taken_back(book, bill) else min(wanted, room)
        left, room = left - wanted, room - off
        if off:
            taken[cut.line_id] = off
    return taken


def _caps(book: Book, bill: Bill) -> int:
    caps = book.policy.short_pay
    own = [
        one
        for one in book.given
        if one.state == "standing"
        and one.plan.wish.kind == "short_pay"
        and one.plan.customer == bill.customer
    ]
    lately = [one for one in own if book.now - one.at < timedelta(days=caps.within)]
    if bill.currency != book.policy.currency or len(lately) >= caps.times:
        return 0
    if book.now - bill.ended_at > timedelta(days=caps.days):
        return 0
    return max(caps.bill - sum(one.amount for one in own if one.visit == bill.visit), 0)


def _spent(book: Book, bill: Bill) -> set[str]:
    standing = [one for one in book.given if one.state == "standing" and one.visit == bill.visit]
    return {line_id for one in standing for line_id in one.lines}


def _taken_back(book: Book, bill: Bill) -> set[str]:
    """What was struck until somebody took it back: a manager calls about that."""
    back = [one for one in book.given if one.state == "reversed" and one.visit == bill.visit]
    return {line_id for one in back for line_id in one.lines}
