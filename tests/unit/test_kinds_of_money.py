"""Kinds that are measured in money: what can't be given, what limits count, what is offered at a tap."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.gestures.gesture import Voucher, Wish
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.kinds.round_amount import round_down, round_up
from aftercare.gestures.redeem_voucher import worth
from aftercare.money import LARGEST_MINOR, Money, decimals
from aftercare.policies.shipped import shipped
from tests.unit.kinds_scene import NOW, about, bill, gesture

CURRENCIES = ("JPY", "EUR", "KWD")
amounts = st.integers(1, 10**7)
lines = st.lists(amounts, min_size=1, max_size=6)
each_currency = pytest.mark.parametrize("currency", CURRENCIES)


@pytest.mark.parametrize("minor", [0, -1, LARGEST_MINOR + 1])
@pytest.mark.parametrize("kind", ["refund", "own_way", "discount", "surprise"])
def test_what_is_no_amount_is_refused_by_name(kind: str, minor: int) -> None:
    wish = Wish("refund", minor=minor, words="flowers")
    assert KINDS[kind].unfit(wish, about(bill(6000))) == "no_amount"
    assert KINDS[kind].unfit(replace(wish, minor=1), about(bill(6000))) is None


def test_nobody_is_given_back_more_than_is_left_of_the_bill() -> None:
    taken = [gesture("refund", amount_minor=2000), gesture("short_pay", amount_minor=1000, id=2)]
    refund = KINDS["refund"]
    assert refund.unfit(Wish("refund", minor=3000), about(bill(6000), given=taken)) is None
    assert refund.unfit(Wish("refund", minor=3001), about(bill(6000), given=taken)) == "more_than_bill"
    assert refund.unfit(Wish("refund", minor=3001), about(None)) is None


def test_a_bill_in_another_currency_is_not_refunded_and_nothing_is_offered() -> None:
    foreign = about(bill(6000, currency="SEK"))
    assert KINDS["refund"].unfit(Wish("refund", minor=1), foreign) == "other_currency"
    assert KINDS["refund"].presets(2000, foreign) == ()
    assert KINDS["discount"].unfit(Wish("discount", minor=1), foreign) is None
    assert {one.minor for one in KINDS["discount"].presets(2000, foreign)} == {2000}


@pytest.mark.parametrize("kind", ["own_way", "surprise"])
@pytest.mark.parametrize("words", ["", " \n", "x" * 301])
def test_free_words_are_said_and_brief(kind: str, words: str) -> None:
    assert KINDS[kind].unfit(Wish("own_way", minor=500, words=words), about()) == "no_words"
    assert KINDS[kind].presets(2000, about()) == ()


@pytest.mark.parametrize("percent", [-1, 101, 10**9])
def test_a_percent_lies_between_1_and_100(percent: int) -> None:
    wish = Wish("discount", minor=2000, percent=percent)
    assert KINDS["discount"].unfit(wish, about()) == "no_percent"
    assert KINDS["discount"].unfit(replace(wish, percent=100), about()) is None


def test_a_percent_without_a_ceiling_is_refused() -> None:
    assert KINDS["discount"].unfit(Wish("discount", percent=10), about()) == "no_amount"


def test_limits_count_the_ceiling_of_a_percent() -> None:
    wish, discount = Wish("discount", minor=2000, percent=10), KINDS["discount"]
    assert discount.weight(wish, about()) == discount.amount(wish, about()) == 2000
    assert discount.cost(wish, about()) == 2000


def test_what_free_words_cost_is_counted_but_is_no_money_for_the_customer() -> None:
    wish, own = Wish("own_way", minor=1500, words="taxi home"), KINDS["own_way"]
    assert (own.weight(wish, about()), own.cost(wish, about()), own.amount(wish, about())) == (1500, 1500, 0)


def test_ceilings_are_what_the_percent_comes_to_on_a_bill_like_this_one() -> None:
    offered = KINDS["discount"].presets(2000, about(bill(6000)))
    assert [(one.percent, one.minor) for one in offered] == [(10, 600), (20, 1200)]
    narrow = KINDS["discount"].presets(1000, about(bill(9000)))
    assert [(one.percent, one.minor) for one in narrow] == [(10, 1000), (20, 1000)]
    assert [one.minor for one in KINDS["discount"].presets(1999, about())] == [1500, 1500]


@each_currency
@given(amounts=lines, left=st.integers(0, 10**6))
def test_whatever_is_offered_can_be_given_and_fits(currency: str, amounts: list[int], left: int) -> None:
    policy = shipped(currency)
    for paid in (True, False):
        found = about(bill(*amounts, currency=currency, paid=paid), policy=policy)
        for kind in KINDS.values():
            offered = kind.presets(left, found)
            assert len(offered) <= 4 and len(set(offered)) == len(offered)
            for wish in offered:
                assert wish.kind == kind.name and kind.unfit(wish, found) is None
                assert 0 < kind.weight(wish, found) <= left


@given(st.integers(0, LARGEST_MINOR))
def test_round_amounts_lie_on_their_side_and_have_few_figures(minor: int) -> None:
    down, up = round_down(minor), round_up(minor)
    assert down <= minor <= up
    assert minor < 2 * down or minor == 0
    assert all(len(str(one).rstrip("0")) <= 2 for one in (down, up))


@each_currency
@given(total=amounts, percent=st.integers(1, 100), most=amounts)
def test_percents_and_what_is_left_to_pay_are_the_whole(
    currency: str, total: int, percent: int, most: int
) -> None:
    wish = Wish("discount", minor=most, percent=percent)
    found = about(policy=shipped(currency))
    amount = KINDS["discount"].amount(wish, found)
    voucher = Voucher(1, "X", 1, 1, percent, amount, currency, NOW, "open")
    bill_of = Money(total, currency)
    off = worth(voucher, bill_of)
    assert off is not None
    assert off + (bill_of - off) == bill_of
    assert 0 <= off.minor <= min(most, total)
    assert off.minor == most or abs(100 * off.minor - total * percent) <= 50, "rounded once"
    written = off.decimal()
    assert len(written.partition(".")[2]) == decimals(currency)
    assert Money.parse(written, currency) == off


@each_currency
@given(amounts=lines, cuts=st.lists(st.integers(1, 10**7), max_size=8))
def test_refunds_never_sum_to_more_than_the_bill(currency: str, amounts: list[int], cuts: list[int]) -> None:
    of, refund, policy = bill(*amounts, currency=currency), KINDS["refund"], shipped(currency)
    taken = [
        gesture("refund", amount_minor=0, id=0),
    ]
    for number, minor in enumerate(cuts, 1):
        found, wish = about(of, given=taken, policy=policy), Wish("refund", minor=minor)
        if refund.unfit(wish, found) is None:
            taken.append(gesture("refund", id=number, amount_minor=refund.amount(wish, found)))
    given_back = sum(one.amount_minor for one in taken)
    left = about(of, given=taken, policy=policy).left_on_bill
    assert left is not None
    assert given_back + left == sum(amounts)
