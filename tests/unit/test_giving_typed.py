"""What staff give, read from words, and gestures as buttons carry them."""

from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.customers.customer import Customer
from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kind_words import kind_named
from aftercare.gestures.typed_wish import typed_answer, typed_command
from aftercare.language import LANGUAGES
from aftercare.money import LARGEST_MINOR
from aftercare.policies.policy import GestureName, Gift
from aftercare.policies.shipped import shipped
from aftercare.say import Say
from bot.desk.giving.choices import token_of, wish_from
from bot.texts import Texts

TEXTS = Texts.load()
GIFTS = (Gift(name="Hair oil", cost=500), Gift(name="Box of chocolates", cost=300))
BY_HAND = sorted(set(get_args(GestureName)) - {"waiting"})
COMMANDS = {
    "refund 12.50 late by an hour": Wish("refund", minor=1250, reason="late by an hour"),
    "REFUND 12,50€": Wish("refund", minor=1250),
    "refund late by 1 hour 12,50 €": Wish("refund", minor=1250, reason="late by 1 hour"),
    "refund 1 234,50": Wish("refund", minor=123450),
    "refund 12,50 3 hours": Wish("refund", minor=1250, reason="3 hours"),
    "refund EUR 5 late": Wish("refund", minor=500, reason="late"),
    "refund": Wish("refund"),
    "tagasimakse 12,50 tund aega": Wish("refund", minor=1250, reason="tund aega"),
    "grazinimas 5 vėlavome": Wish("refund", minor=500, reason="vėlavome"),
    "возврат 12,50 опоздали": Wish("refund", minor=1250, reason="опоздали"),
    "povračilo 7": Wish("refund", minor=700),
    "discount 10%": Wish("discount", percent=10),
    "nuolaida 10 % 5": Wish("discount", minor=500, percent=10),
    "popust 20 odstotkov": Wish("discount", percent=20),
    "own flowers to the door 15": Wish("own_way", minor=1500, words="flowers to the door"),
    "own 2 tickets 15 because of rain": Wish(
        "own_way", minor=1500, words="2 tickets", reason="because of rain"
    ),
    "по-своему цветы на дом 15": Wish("own_way", minor=1500, words="цветы на дом"),
    "oma lilled koju 15 eurot": Wish("own_way", minor=1500, words="lilled koju"),
    "gift hair oil with apologies": Wish("gift", item="Hair oil", reason="with apologies"),
    "gift box": Wish("gift", item="Box of chocolates"),
    "gift pony": Wish("gift", item="pony"),
    "deferral 7 days until the salary": Wish("deferral", days=7, reason="until the salary"),
    "отсрочка 14 дней": Wish("deferral", days=14),
    "redo badly cut": Wish("redo", reason="badly cut"),
    "redo tomorrow at 3 badly cut": Wish("redo", words="tomorrow at 3", reason="badly cut"),
    "earlier jutri ob treh": Wish("earlier", words="jutri ob treh"),
    "redo waited an hour": Wish("redo", reason="waited an hour"),
    "specialist wants somebody calmer": Wish("specialist", reason="wants somebody calmer"),
    "surprise a box of chocolates 8": Wish("surprise", minor=800, words="a box of chocolates"),
}
ANSWERS = {
    "12,50": Wish("refund", minor=1250),
    "12.50 late by an hour": Wish("refund", minor=1250, reason="late by an hour"),
    "10%": Wish("discount", percent=10),
    "flowers to the door 15": Wish("own_way", minor=1500, words="flowers to the door"),
    "gift card for the cinema 10": Wish("own_way", minor=1000, words="gift card for the cinema"),
    "gift hair oil": Wish("gift", item="Hair oil"),
    "refund 3": Wish("refund", minor=300),
    "another bottle of the shampoo 15": Wish("own_way", minor=1500, words="another bottle of the shampoo"),
}


@pytest.mark.parametrize("text", COMMANDS)
def test_a_command_in_words(text: str) -> None:
    assert typed_command(text, "EUR", GIFTS) == COMMANDS[text]


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_to_the_sheet(text: str) -> None:
    assert typed_answer(text, "EUR", GIFTS) == ANSWERS[text]


def test_what_says_nothing_to_give_is_told_apart() -> None:
    assert typed_command("flowrs 15", "EUR", GIFTS) == "unknown_kind"
    assert typed_command("re 15", "EUR", GIFTS) == "unknown_kind", "that begins several names"
    assert typed_command("", "EUR", GIFTS) == "unknown_kind"
    assert typed_answer("Dear Anna, we are sorry", "EUR", GIFTS) == "nothing"
    for text in ("12 USD", "$12", "12 $", "£5 for the bus", "12 dollars", "12 рублей", "12 PLN"):
        assert typed_answer(text, "EUR", GIFTS) == "other_money"
    assert typed_command("refund 12 USD", "EUR", GIFTS) == "other_money"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", BY_HAND)
def test_a_kind_is_known_by_what_it_is_called_on_screen(language: str, kind: str) -> None:
    name = TEXTS.plain(Say("gesture-name", {"gesture": kind}), language)
    assert kind_named(f"{name} 5") == (kind, "5")


def test_an_unambiguous_beginning_is_enough() -> None:
    assert kind_named("refu 5") == ("refund", "5")
    assert kind_named("tagasi 5") == ("refund", "5")
    assert kind_named("сюрп 5") == ("surprise", "5")
    assert kind_named("spec") == ("specialist", "")
    assert kind_named("s 5") is None


@given(st.text(max_size=80))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    for read in (typed_command, typed_answer):
        wish = read(text, "EUR", GIFTS)
        if isinstance(wish, Wish):
            assert 0 <= wish.minor <= LARGEST_MINOR


@given(
    st.sampled_from(BY_HAND),
    st.integers(0, LARGEST_MINOR),
    st.integers(0, 100),
    st.integers(0, 3660),
    st.sampled_from(["", "Hair oil"]),
)
def test_a_button_carries_its_preset(
    kind: GestureName, minor: int, percent: int, days: int, item: str
) -> None:
    wish = Wish(kind, minor=minor, percent=percent, days=days, item=item)
    token = token_of(wish)
    assert len(f"gift:1234567:12:{token}") <= 64 or (minor and percent and days and item)
    assert wish_from(token.split(":"), ABOUT) == wish


@given(st.lists(st.text(max_size=20), min_size=3, max_size=3))
def test_a_forged_button_carries_nothing(token: list[str]) -> None:
    found = wish_from(token, ABOUT)
    assert found is None or found.kind == token[0]


def test_a_gift_that_is_listed_no_more_is_none() -> None:
    assert wish_from(token_of(Wish("gift", item="Pony")).split(":"), ABOUT) is None


NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
ABOUT = About(
    policy=shipped("EUR").model_copy(update={"gifts": GIFTS}),
    customer=Customer(1, "Anna", "en", "till", None, None, None, None, NOW),
    case=None,
    bill=None,
    now=NOW,
)
