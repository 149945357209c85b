"""Amounts as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.money import Money, decimals
from aftercare.typed_money import typed_money


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("95", 9500),
        ("12,50", 1250),
        ("12.5", 1250),
        ("1 234,50", 123450),
        ("1.234,50", 123450),
        ("1,234.50", 123450),
        ("1.234", 123400),
        ("1,234,567", 123456700),
        ("35 €", 3500),
        ("€35", 3500),
        ("EUR 35", 3500),
        ("35 eur", 3500),
        ("35 eurot", 3500),
        ("35 евро", 3500),
        ("20 eurų", 2000),
        ("0", 0),
        ("1'234.00", 123400),
    ],
)
def test_usual_ways(text: str, minor: int) -> None:
    assert typed_money(text, "EUR") == Money(minor, "EUR")


@pytest.mark.parametrize(
    "text",
    [
        *("", "-5", "five", "12,345,6", "1.23.4", "12,50,", "5551 2345", "35 USD", "12.345.67", "3 haircuts"),
        *("1e5", "12,505,1", "٣٥", "9" * 40, "1,2.3,4", "+37255512345", "12-50", "10:30", "$35", "35 руб."),
    ],
)
def test_what_is_no_amount(text: str) -> None:
    assert typed_money(text, "EUR") is None


@given(
    st.integers(0, 10**9),
    st.sampled_from(["EUR", "JPY", "KWD"]),
    st.sampled_from([",", "."]),
    st.sampled_from(["", " ", "\u00a0", "'"]),
)
def test_whatever_is_written_usually_is_read_back(minor: int, currency: str, sign: str, parting: str) -> None:
    money = Money(minor, currency)
    whole, _, part = money.decimal().partition(".")
    grouped = f"{int(whole):,}".replace(",", parting)
    text = f"{grouped}{sign}{part}" if decimals(currency) else grouped
    assert typed_money(text, currency) == money
    assert typed_money(f"{text} {currency}", currency) == money


@given(st.text(max_size=30))
def test_nothing_makes_it_raise(text: str) -> None:
    found = typed_money(text, "EUR")
    assert found is None or found.minor >= 0
