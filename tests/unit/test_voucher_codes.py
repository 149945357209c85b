"""Codes of vouchers: what is shown is read back, however people type it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.gestures.gesture import Voucher
from aftercare.gestures.redeem_voucher import worth
from aftercare.gestures.voucher_code import ALPHABET, LENGTH, shown_code, typed_code
from aftercare.money import Money

MORNING = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
CODES = st.text(ALPHABET, min_size=LENGTH, max_size=LENGTH)
AMOUNTS = st.integers(1, 10**12)
CURRENCIES = st.sampled_from(("EUR", "JPY", "KWD"))


def voucher(percent: int, minor: int, currency: str) -> Voucher:
    return Voucher(1, "7KQ4M2XD", 1, 1, percent, minor, currency, MORNING, "open")


@given(CODES)
def test_what_is_shown_is_read_back(code: str) -> None:
    assert typed_code(shown_code(code)) == (code, "")
    assert typed_code(f"  {code.lower()}\n") == (code, "")
    assert typed_code(" ".join(code)) == (code, "")
    assert typed_code(shown_code(code).replace("-", " – ")) == (code, "")


@given(CODES)
def test_look_alikes_are_taken_for_what_they_look_like(code: str) -> None:
    for meant, typed in (
        ("2", "Z"),
        ("2", "z"),
        ("5", "S"),
        ("8", "b"),
        ("8", "в"),
        ("V", "u"),
        ("K", "К"),
        ("M", "м"),
    ):
        assert typed_code(code.replace(meant, typed)) == (code, "")


@given(CODES, st.sampled_from((" ", "  ", ", ", ": ", "\n", ",")))
def test_the_total_stands_behind_the_code(code: str, between: str) -> None:
    assert typed_code(f"{shown_code(code)}{between}60,00 €") == (code, "60,00 €")
    assert typed_code(f"{code}60") is None, "more characters than a code has"


def test_a_code_in_groups_is_easy_to_read() -> None:
    assert shown_code("7KQ4M2XD") == "7KQ4-M2XD"


@pytest.mark.parametrize("alike", ["0O", "1IL", "2Z", "5S", "8B", "UV"])
def test_no_two_signs_of_codes_look_alike(alike: str) -> None:
    assert len(set(alike) & set(ALPHABET)) <= 1
    assert not set("0O1IL") & set(ALPHABET)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    read = typed_code(text)
    assert read is None or set(read[0]) <= set(ALPHABET)


@given(st.integers(1, 100), AMOUNTS, AMOUNTS, CURRENCIES)
def test_a_share_is_at_most_the_ceiling_and_the_bill(
    percent: int, most: int, bill: int, currency: str
) -> None:
    off = worth(voucher(percent, most, currency), Money(bill, currency))
    assert off is not None and off.currency == currency
    assert 0 <= off.minor <= min(most, bill)
    exact = bill * percent
    if off.minor < most:
        assert abs(off.minor * 100 - exact) <= 50
        assert abs(off.minor * 100 - exact) < 50 or off.minor % 2 == 0, "half to even"


@given(AMOUNTS, AMOUNTS, CURRENCIES)
def test_an_amount_is_at_most_the_bill(minor: int, bill: int, currency: str) -> None:
    assert worth(voucher(0, minor, currency), Money(bill, currency)) == Money(min(minor, bill), currency)
    assert worth(voucher(0, minor, currency), None) == Money(minor, currency)
    assert worth(voucher(10, minor, currency), None) is None
