"""Numbers of accounts and cards are hidden, telephone and order numbers aren't, and nobody's place moves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.messages.account_numbers import HIDDEN, without_account_numbers

FOUR = HIDDEN * 4


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "my iban is EE38 2200 2210 2014 5685, thanks",
            f"my iban is {FOUR} {FOUR} {FOUR} {FOUR} 5685, thanks",
        ),
        ("ee382200221020145685", f"{FOUR * 4}5685"),
        ("EE38-2200-2210-2014-5685.", f"{FOUR}-{FOUR}-{FOUR}-{FOUR}-5685."),
        ("\u0415\u041538 2200 2210 2014 5685", f"{FOUR} {FOUR} {FOUR} {FOUR} 5685"),
        ("LT12 1000 0111 0100 1000", f"{FOUR} {FOUR} {FOUR} {FOUR} 1000"),
        ("SI56191000000123438", f"{HIDDEN * 15}3438"),
        ("GB29 NWBK 6016 1331 9268 19", f"{FOUR} {FOUR} {FOUR} {FOUR} {HIDDEN * 2}68 19"),
        ("NL91ABNA0417164300", f"{HIDDEN * 14}4300"),
        ("card 4242 4242 4242 4242 12/27", f"card {FOUR} {FOUR} {FOUR} 4242 12/27"),
        ("4242424242424242", f"{FOUR * 3}4242"),
        ("4242 4242\n4242 4242", f"{FOUR} {FOUR}\n{FOUR} 4242"),
        ("5555-5555-5555-4444", f"{FOUR}-{FOUR}-{FOUR}-4444"),
        ("Amex 378282246310005", f"Amex {HIDDEN * 11}0005"),
        ("Мир 2200 0000 0000 0004", f"Мир {FOUR} {FOUR} {FOUR} 0004"),
        ("55512345 4242 4242 4242 4242", f"55512345 {FOUR} {FOUR} {FOUR} 4242"),
        ("заказ оплачен картой 4242424242424242", f"заказ оплачен картой {FOUR * 3}4242"),
        ("the order, card 4242424242424242", f"the order, card {FOUR * 3}4242"),
        ("\U0001d7d2\U0001d7d0" * 8, HIDDEN * 24 + "\U0001d7d2\U0001d7d0" * 2),
    ],
)
def test_what_is_hidden(text: str, shown: str) -> None:
    assert without_account_numbers(text) == shown
    assert without_account_numbers(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        *("call me at +372 5551 2345", "+37255512345", "8 (495) 123-45-67", "00372 5551 2345, 5551 2346"),
        *("order 1234567890123456", "order no. 4242424242424242", "tellimus 4242 4242 4242 4242"),
        *(
            "заказ № 4242424242424242",
            "R-1042",
            "A-1001",
            "4740012345678",
            "490154203237518",
            "12.50 and 35.00",
        ),
        *("EE38 2200 2210 2014 5686", "XX38 2200 2210 2014 5685", "4242 4242 4242 4243", "11.03.2026 14:00"),
        *("2026-03-11 2026-03-12 2026-03-13", "EE38", "", "no numbers here", "12345678901234567890123456"),
    ],
)
def test_what_stays(text: str) -> None:
    assert without_account_numbers(text) == text


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("0123456789 -EeLlTt٣４\n•+🙂а"), max_size=80) | st.text(max_size=60))
def test_nothing_moves(text: str) -> None:
    shown = without_account_numbers(text)
    assert len(shown.encode("utf-16", "surrogatepass")) == len(text.encode("utf-16", "surrogatepass"))
    assert [one for one in shown if not one.isalnum() and one != HIDDEN] == [
        one for one in text if not one.isalnum() and one != HIDDEN
    ]
