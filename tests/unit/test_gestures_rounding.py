"""Parts of money add up to the whole, in currencies of 0, 2 and 3 decimals, whatever is struck or shared."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from aftercare.bills.judge_short_pay import judged
from aftercare.bills.struck_bill import MOST_UNITS, Cut, Position, StruckBill
from aftercare.gestures.gesture import Voucher
from aftercare.gestures.redeem_voucher import worth
from aftercare.money import Money
from aftercare.policies.policy import ShortPayCaps
from aftercare.policies.shipped import shipped
from aftercare.visits.visit import Visit, VisitLine

NOW = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
CURRENCY = st.sampled_from(["JPY", "EUR", "KWD"])
MINOR = st.integers(0, 10**7)
QUANTITY = st.sampled_from(["1", "2", "3", "7", "10", "11", "1.5", "0.333"])
CUT = st.tuples(st.integers(0, 12), st.none() | MINOR)


def bill_of(currency: str, lines: list[tuple[int, str]], total: int) -> StruckBill:
    """A bill of those lines, of which so much is left (minor units)."""
    visit = Visit(1, 1, "A", "", (), None, NOW, currency, True, total, 1, "", NOW)
    positions = [
        Position(VisitLine(at, 1, str(at), at, "", quantity, minor), minor)
        for at, (minor, quantity) in enumerate(lines)
    ]
    return StruckBill(visit, tuple(positions))


@st.composite
def struck(draw: st.DrawFn) -> StruckBill:
    """A bill of which some lines are struck, in part or whole, or have the price they were worth."""
    lines = draw(st.lists(st.tuples(MINOR, QUANTITY), min_size=1, max_size=5))
    whole = sum(minor for minor, _ in lines)
    bill = bill_of(draw(CURRENCY), lines, draw(st.integers(0, whole)))
    for at, (units, price) in enumerate(draw(st.lists(CUT, max_size=len(lines)))):
        for _ in range(units):
            bill = bill.tapped(at)
        if price is not None:
            bill = bill.worth(at, price) or bill
    return bill


@given(struck())
def test_what_is_struck_and_what_stands_are_the_bill(bill: StruckBill) -> None:
    assert bill.off + bill.total == bill.visit.total_minor
    assert bill.off >= 0
    assert bill.total >= 0
    for position in bill.positions:
        assert 0 <= bill.now(position) <= position.stands


@given(struck(), st.integers(0, 10**7))
def test_what_takes_effect_and_what_a_manager_calls_about_are_what_was_struck(
    bill: StruckBill, most: int
) -> None:
    policy = shipped(bill.visit.currency).model_copy(update={"short_pay": ShortPayCaps(bill=most)})
    told = judged(bill, policy, [], NOW + timedelta(hours=1))
    assert told.granted + told.rest == bill.off
    assert told.granted == min(bill.off, most)
    for line in told.lines:
        kept = line.told()
        assert 0 <= kept["now_minor"] <= kept["was_minor"]


@given(CURRENCY, MINOR, st.integers(2, MOST_UNITS))
def test_units_struck_one_after_the_other_are_the_whole_line(currency: str, minor: int, count: int) -> None:
    bill = bill_of(currency, [(minor, str(count))], minor)
    left = [minor]
    for _ in range(count):
        bill = bill.tapped(0)
        left.append(bill.now(bill.positions[0]))
    assert left[-1] == 0
    steps = [before - after for before, after in pairwise(left)]
    assert sum(steps) == minor
    assert max(steps) - min(steps) <= 1 if minor else not any(steps)
    if minor:
        assert bill.tapped(0).off == 0


@given(CURRENCY, MINOR, st.integers(1, 100), MINOR)
def test_a_vouchers_share_is_rounded_once_half_to_even(
    currency: str, total: int, percent: int, most: int
) -> None:
    voucher = Voucher(1, "A", 1, 1, percent, most, currency, NOW, "open")
    off = worth(voucher, Money(total, currency))
    assert off is not None
    assert off.minor == min(round(Fraction(total * percent, 100)), most)
    assert 0 <= (Money(total, currency) - off).minor <= total


@given(CURRENCY, st.lists(MINOR, min_size=1, max_size=6), MINOR)
def test_a_refund_spread_over_the_lines_of_a_bill_adds_up(
    currency: str, lines: list[int], refund: int
) -> None:
    if not sum(lines):
        return
    parts = Money(refund, currency).split(lines)
    assert sum(part.minor for part in parts) == refund
    for part, line in zip(parts, lines, strict=True):
        assert abs(part.minor - Fraction(refund * line, sum(lines))) < 1


def test_a_cut_of_a_line_that_is_not_there_changes_nothing() -> None:
    bill = bill_of("EUR", [(3500, "1")], 3500)
    assert StruckBill(bill.visit, bill.positions, 0, (Cut("9", 1),)).off == 0
