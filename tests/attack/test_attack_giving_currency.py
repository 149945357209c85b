"""The house's currency changes under what was shown: nobody gives 500 yen where 5 euros were read."""

import pytest

from tests.stories.approval_scene import wanted
from tests.stories.give_scene import commands, gifts_told, scene
from tests.town import Town


async def reopened(here: Town, currency: str) -> None:
    """The owner has set another currency and started anew."""
    await here.close()
    await here.open(currency=currency)


@pytest.mark.parametrize("words", ["own flowers 0.15", "surprise tea 0.09", "discount 0.20"])
@pytest.mark.parametrize("currency", ["JPY", "KWD"])
async def test_a_preview_of_before_gives_nothing(here: Town, words: str, currency: str) -> None:
    mati, anna, topic = await scene(here)
    await commands(here, mati, topic, f"/give {words}")
    await reopened(here, currency)
    await here.presses(mati, "Give", topic)
    assert gifts_told(here, anna) == []


async def test_a_request_of_before_is_withdrawn_and_whoever_asked_hears_it(here: Town) -> None:
    it = await wanted(here, "own flowers 30.00")
    await reopened(here, "USD")
    assert any("Amounts are in another currency now" in line for line in it.lines())
    await here.presses(it.mari, "Approve")
    assert it.customer_hears() == []
    await here.later(hours=2)
    assert sum("is asking" in said for said in here.heard(here.kadri)) == 0
    await reopened(here, "EUR")
    await here.presses(it.mari, "Approve")
    assert it.customer_hears() == []
    await it.gives(it.peep, "own flowers 30.00")
    await it.asks()
    await here.presses(it.mari, "Approve")
    assert len(it.customer_hears()) == 1


async def test_the_same_currency_leaves_what_waits(here: Town) -> None:
    it = await wanted(here, "own flowers 30.00")
    await reopened(here, "EUR")
    await here.presses(it.mari, "Approve")
    assert len(it.customer_hears()) == 1
