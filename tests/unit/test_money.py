from decimal import ROUND_HALF_EVEN, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.money import LARGEST_MINOR, Money, MoneyError, current_currencies, decimals

MINOR = st.integers(-LARGEST_MINOR, LARGEST_MINOR)
CURRENCY = st.sampled_from(sorted(current_currencies()))


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("35.00", "EUR", 3500),
        ("35", "EUR", 3500),
        ("35.5", "EUR", 3550),
        ("0.05", "EUR", 5),
        ("-5.00", "EUR", -500),
        ("-0.00", "EUR", 0),
        ("0035.00", "EUR", 3500),
        ("1200", "JPY", 1200),
        ("1.234", "KWD", 1234),
        ("100.50", "RSD", 10050),
        ("990.00", "HUF", 99000),
    ],
)
def test_reads_an_amount(text: str, currency: str, minor: int) -> None:
    assert Money.parse(text, currency) == Money(minor, currency)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "35,00",
            "35.",
            ".5",
            "+5",
            "1e3",
            "NaN",
            "Infinity",
            "-",
            "--5",
            "1 000",
            "1_000",
            "0x10",
        ),
        *("35.00 ", "35.00\n", "٣٥.00", "35.000", "35.001", "10000000000000.01", "9" * 5000),
    ],
)
def test_refuses_what_is_no_amount_of_euros(text: str) -> None:
    with pytest.raises(MoneyError):
        Money.parse(text, "EUR")


@pytest.mark.parametrize("currency", ["", "EURO", "eur", "XXX", "XTS", "XAU", "ZZZ", "€"])
def test_refuses_an_unknown_currency(currency: str) -> None:
    with pytest.raises(MoneyError):
        Money.parse("1", currency)
    with pytest.raises(MoneyError):
        Money(1, currency)


def test_decimals_the_currency_does_not_have_are_refused() -> None:
    with pytest.raises(MoneyError, match="0 decimals"):
        Money.parse("100.0", "JPY")


def test_a_currency_that_was_given_up_still_loads_but_is_not_current() -> None:
    assert str(Money(100, "EEK")) == "1.00 EEK"
    assert "EEK" not in current_currencies()
    assert "EUR" in current_currencies()


def test_two_currencies_do_not_add_up() -> None:
    with pytest.raises(MoneyError):
        Money(1, "EUR") + Money(1, "USD")
    with pytest.raises(MoneyError):
        Money(1, "EUR") - Money(1, "USD")


def test_minor_units_are_whole_numbers() -> None:
    with pytest.raises(MoneyError):
        Money(1.5, "EUR")  # type: ignore[arg-type]  # what an unchecked caller might hand over
    with pytest.raises(MoneyError):
        Money(True, "EUR")


@given(MINOR, CURRENCY)
def test_what_is_written_is_read_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert Money.parse(money.decimal(), currency) == money
    assert Decimal(money.decimal()) == Decimal(minor).scaleb(-decimals(currency))


@given(st.text(), CURRENCY)
def test_any_text_is_read_exactly_or_refused(text: str, currency: str) -> None:
    try:
        money = Money.parse(text, currency)
    except MoneyError:
        return
    assert Decimal(money.decimal()) == Decimal(text)


@given(st.lists(st.integers(-(10**11), 10**11)), CURRENCY)
def test_a_total_is_the_sum(minors: list[int], currency: str) -> None:
    assert Money.total([Money(minor, currency) for minor in minors], currency).minor == sum(minors)


@given(MINOR, st.integers(1, 10**6), st.data())
def test_a_share_and_its_rest_are_the_whole(minor: int, denominator: int, data: st.DataObject) -> None:
    numerator = data.draw(st.integers(0, denominator))
    part, rest = Money(minor, "EUR").share(numerator, denominator)
    assert part + rest == Money(minor, "EUR")
    exact = Decimal(minor * numerator) / Decimal(denominator)
    assert abs(part.minor - exact) <= Decimal("0.5")


@given(st.integers(-(10**6), 10**6))
def test_halves_go_to_the_even(minor: int) -> None:
    part, _ = Money(minor, "EUR").share(1, 2)
    assert part.minor == int((Decimal(minor) / 2).quantize(Decimal(1), ROUND_HALF_EVEN))


@given(MINOR, st.lists(st.integers(0, 10**6), min_size=1, max_size=30).filter(any))
def test_parts_add_up_to_the_whole_and_are_fair(minor: int, weights: list[int]) -> None:
    parts = Money(minor, "EUR").split(weights)
    assert sum(part.minor for part in parts) == minor
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part.minor * sum(weights) - minor * weight) < sum(weights)
        assert weight or part.minor == 0


def test_a_cent_left_over_goes_to_the_first_of_equals() -> None:
    assert [part.minor for part in Money(100, "EUR").split([1, 1, 1])] == [34, 33, 33]
    assert [part.minor for part in Money(-100, "EUR").split([1, 1, 1])] == [-34, -33, -33]


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -1]])
def test_nothing_splits_by_no_weight(weights: list[int]) -> None:
    with pytest.raises(MoneyError):
        Money(100, "EUR").split(weights)


@pytest.mark.parametrize(("numerator", "denominator"), [(-1, 2), (3, 2), (0, 0), (1, -1)])
def test_a_share_lies_within_the_whole(numerator: int, denominator: int) -> None:
    with pytest.raises(MoneyError):
        Money(100, "EUR").share(numerator, denominator)
