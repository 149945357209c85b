"""What bounds giving besides one's own limit of a case: regulars, programmes, budgets, and what can't be."""

from typing import Any

import pytest

from telegram_sandbox import Person
from tests.stories.give_scene import commands, gifts_told, labels, scene, sheet
from tests.stories.resolve_scene import complained
from tests.town import Town

ANNA: dict[str, Any] = {"external_id": "C-Anna", "name": "Anna", "language": "en"}


async def opens(here: Town, by: Person, topic: int) -> str:
    """What the sheet says that somebody may give."""
    await here.presses(by, "Make it right", topic)
    return sheet(here, topic).text


async def gives(here: Town, by: Person, topic: int, what: str) -> str:
    """Somebody gives that, in words: what the sheet says in the end."""
    await commands(here, by, topic, f"/give {what}")
    await here.presses(by, "Give", topic)
    return sheet(here, topic).text


async def visited(here: Town, times: int) -> None:
    """Anna was here so often before."""
    for one in range(times):
        ended = f"2026-02-{one + 1:02}T10:00:00+02:00"
        await here.till(external_id=f"EARLIER-{one}", customer=ANNA, ended_at=ended)


async def test_a_regular_may_get_half_as_much_again_and_the_sheet_says_so(here: Town) -> None:
    await visited(here, 4)
    mati, anna, topic = await scene(here)
    shown = await opens(here, mati, topic)
    assert shown.startswith("Anna (a regular): what Mati may give now")
    assert "Refund: up to €30.00" in shown
    assert "R-1001" in await gives(here, mati, topic, "refund 30")
    assert len(gifts_told(here, anna)) == 1


async def test_one_visit_fewer_makes_no_regular(here: Town) -> None:
    await visited(here, 3)
    mati, _, topic = await scene(here)
    shown = await opens(here, mati, topic)
    assert shown.startswith("Anna: what Mati may give now") and "Refund: up to €20.00" in shown


async def test_a_segment_may_make_a_regular(here: Town) -> None:
    here.kadri.write("/limits regular segment VIP")
    await here.settle()
    await here.till(external_id="EARLIER", customer=ANNA | {"segment": "vip"})
    mati, _, topic = await scene(here)
    assert "Refund: up to €30.00" in await opens(here, mati, topic)


async def test_the_specialist_changes_once_in_a_programme(here: Town) -> None:
    mati, anna, topic = await scene(here)
    assert "Another specialist: once" in await opens(here, mati, topic)
    assert "R-1001" in await gives(here, mati, topic, "specialist would rather go on with Nina")
    assert "Another specialist" not in await opens(here, mati, topic)
    again = await commands(here, here.kadri, topic, "/give specialist again")
    assert again.text.startswith("This customer has had that already") and "Give" not in labels(again)
    assert len(gifts_told(here, anna)) == 1


async def test_a_change_of_specialist_needs_a_reason(here: Town) -> None:
    mati, _, topic = await scene(here)
    assert "why the customer wants a change" in (await commands(here, mati, topic, "/give specialist")).text


async def test_surprises_have_one_budget_a_month_for_everybody(here: Town) -> None:
    here.kadri.write("/limits surprise 12")
    await here.settle()
    mati, anna, topic = await scene(here)
    assert "Surprise: up to €10.00" in await opens(here, mati, topic)
    await gives(here, mati, topic, "surprise chocolates 9")
    assert "Surprise: up to €1.00" in await opens(here, mati, topic)
    beyond = await commands(here, here.kadri, topic, "/give surprise flowers 4")
    assert "left for surprises this month" in beyond.text and "€3.00" in beyond.text
    assert "Give" not in labels(beyond) and len(gifts_told(here, anna)) == 1
    await here.absent(hours=24 * 21)
    _, other = await complained(here, "Berta")
    assert "Surprise: up to €10.00" in await opens(here, mati, other)


@pytest.mark.parametrize(("paid", "offered"), [(False, True), (True, False)])
async def test_only_a_bill_that_is_still_to_be_paid_is_put_off(
    here: Town, *, paid: bool, offered: bool
) -> None:
    mati, anna, topic = await scene(here, paid=paid)
    assert ("up to 7 days" in await opens(here, mati, topic)) is offered
    shown = await commands(here, mati, topic, "/give deferral 7")
    assert ("Give" in labels(shown)) is offered
    assert offered or "nothing left to pay" in shown.text
    assert gifts_told(here, anna) == []


async def test_what_was_given_in_another_currency_uses_up_no_limit_of_this_one(here: Town) -> None:
    mati, _, topic = await scene(here)
    await gives(here, mati, topic, "own flowers 15")
    await gives(here, mati, topic, "redo")
    assert "In your own way: up to €5.00" in await opens(here, mati, topic)
    await here.close()
    await here.open(currency="USD")
    shown = await opens(here, mati, topic)
    assert "In your own way: up to US$20.00" in shown
    assert "Do it again" not in shown, "how often is no question of money"
