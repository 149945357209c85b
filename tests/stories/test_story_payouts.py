"""`/payouts`: what is owed, and *Paid*, once and told to the customer."""

import pytest

from tests.stories.money_scene import given, last, manager
from tests.stories.roster_scene import asks, writes
from tests.town import Town


async def test_what_is_owed_is_paid_with_two_taps(here: Town) -> None:
    liis = await manager(here)
    anna, topic, reference = await given(here, liis)
    shown = (await asks(here, liis, "/payouts"))[-1]
    assert shown.splitlines()[:2] == ["💶 To be paid: 1", "In total: €12.50"]
    assert "R-1001 · €12.50 · Anna · Haircut · 11 March · A-Anna · Haircut · by Monday, 16 March" in shown
    assert await here.presses(liis, f"{reference}: paid") == "How was it paid?"
    assert "This can't be undone" in last(here, liis)
    assert await here.presses(liis, "Card") == "R-1001 was paid by Liis (card), 11 March, 11:00."
    assert here.heard(anna)[-1] == "Today €12.50 was paid to your card (R-1001)."
    assert "Nothing is owed" in last(here, liis)
    assert "Liis · paid it out" in here.card(topic)


async def test_it_is_paid_once_however_often_it_is_pressed(here: Town) -> None:
    liis, kati = await manager(here), await manager(here, "Kati")
    anna, _, reference = await given(here, liis)
    for one in (liis, kati):
        await asks(here, one, "/payouts")
        await here.presses(one, f"{reference}: paid")
    await here.presses(liis, "Cash")
    told = here.heard(anna)
    assert await here.presses(kati, "Transfer") == "R-1001 was paid by Liis (cash), 11 March, 11:00."
    assert here.heard(anna) == told


async def test_in_words_and_what_cannot_be_read(here: Town) -> None:
    liis = await manager(here)
    anna, _, reference = await given(here, liis)
    assert "How was it paid?" in (await asks(here, liis, f"/payouts {reference}"))[-1]
    assert await here.presses(liis, "Next bill") != ""
    assert here.heard(anna)[-1] == "Your next bill will be €12.50 less (R-1001)."
    assert "was paid by Liis (next bill)" in (await asks(here, liis, f"/payouts {reference} transfer"))[-1]
    assert "I know nothing of R-9999" in (await asks(here, liis, "/payouts R-9999 card"))[-1]
    assert "For example" in (await asks(here, liis, "/payouts what is this"))[-1]


@pytest.mark.parametrize(
    ("words", "way"), [("r1001 ülekandega", "transferred to your account"), ("R-1001 наличными", "in cash")]
)
async def test_ways_of_paying_in_other_languages(here: Town, words: str, way: str) -> None:
    liis = await manager(here)
    anna, *_ = await given(here, liis)
    await asks(here, liis, f"/payouts {words}")
    assert way in here.heard(anna)[-1]


async def test_agents_have_no_part_in_it(here: Town) -> None:
    liis = await manager(here)
    mart = await manager(here, "Mart")
    await given(here, liis)
    await asks(here, mart, "/payouts")
    await here.says(here.kadri, "/staff remove Mart")
    pressed = await here.presses(mart, "R-1001: paid")
    assert "R-1001" not in pressed
    assert "R-1001" in (await asks(here, liis, "/payouts"))[-1]


async def test_pages_of_ten_in_the_order_of_their_days(here: Town) -> None:
    liis = await manager(here)
    for number in range(11):
        await given(here, liis, "refund 3 late", name=f"Guest {number}")
        await here.later(minutes=1)
    first = (await asks(here, liis, "/payouts"))[-1]
    assert "To be paid: 11" in first and "R-1010" in first and "R-1011" not in first
    await here.presses(liis, "Later →")
    assert "R-1011" in last(here, liis) and "R-1010" not in last(here, liis)
    await here.presses(liis, "R-1011: paid")
    await here.presses(liis, "Back")
    await here.presses(liis, "R-1011: paid")
    await here.presses(liis, "Card")
    assert "To be paid: 10" in last(here, liis)


async def test_a_case_for_managers_only_is_not_named_in_the_group(here: Town) -> None:
    liis = await manager(here)
    _, topic, _ = await given(here, liis)
    await here.presses(liis, "More", topic)
    await here.presses(liis, "Only for managers", topic)
    shown = "\n".join(await writes(here, liis, "/payouts"))
    assert "R-1001 · €12.50 · for managers only" in shown and "Anna" not in shown
    assert "Anna" in (await asks(here, liis, "/payouts"))[-1]
