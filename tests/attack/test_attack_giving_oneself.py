"""Whoever works here and is a customer as well: nobody gives anything to themselves."""

import pytest

from telegram_sandbox import Person
from tests.stories.approval_scene import card
from tests.stories.bill_scene import Bill
from tests.stories.delicate_scene import hired
from tests.stories.give_scene import commands, gifts_told, labels, sheet
from tests.stories.resolve_scene import COMPLAINT
from tests.town import Town


async def own_case(here: Town, role: str) -> tuple[Person, int]:
    """A member of staff who was served here and complained, with their topic."""
    mati = await hired(here, "Mati", role)
    known = {"external_id": "C-Mati", "name": "Mati", "language": "en"}
    await here.visit(mati, external_id="A-Mati", customer=known)
    await here.says(mati, COMPLAINT)
    return mati, here.topic_of("Mati")


@pytest.mark.parametrize("role", ["agent", "manager"])
async def test_nothing_is_offered_for_oneself(here: Town, role: str) -> None:
    mati, topic = await own_case(here, role)
    await here.presses(mati, "Make it right", topic)
    assert "nothing left that Mati may give" in sheet(here, topic).text
    assert not any("Refund" in label for label in labels(sheet(here, topic)))


@pytest.mark.parametrize("what", ["refund 5", "own a free haircut 5", "discount 5", "redo", "surprise tea 3"])
async def test_what_is_for_oneself_needs_somebody_elses_yes(here: Town, what: str) -> None:
    mati, topic = await own_case(here, "agent")
    shown = await commands(here, mati, topic, f"/give {what}")
    assert "Give" not in labels(shown)
    assert "Ask a manager" in labels(shown)
    assert gifts_told(here, mati) == []


async def test_a_colleagues_preview_is_not_pressed_by_who_gets_it(here: Town) -> None:
    mati, topic = await own_case(here, "agent")
    colleague = await hired(here, "Peep", "agent")
    await commands(here, colleague, topic, "/give refund 5")
    await here.presses(mati, "Give", topic)
    assert gifts_told(here, mati) == []
    await here.presses(colleague, "Give", topic)
    assert len(gifts_told(here, mati)) == 1


async def test_a_manager_says_yes_to_what_an_agent_gets(here: Town) -> None:
    mari = await hired(here, "Mari", "manager")
    mati, topic = await own_case(here, "agent")
    await commands(here, mati, topic, "/give refund 5 waited an hour")
    await here.presses(mati, "Ask a manager", topic)
    assert "Mati" in card(mari).text
    await here.presses(mari, "Approve")
    assert len(gifts_told(here, mati)) == 1


async def test_the_owner_tries_it_with_their_own_account(here: Town) -> None:
    known = {"external_id": "C-Kadri", "name": "Kadri", "language": "en"}
    await here.visit(here.kadri, external_id="A-Kadri", customer=known)
    await here.says(here.kadri, COMPLAINT)
    topic = here.topic_of("Kadri")
    await commands(here, here.kadri, topic, "/give refund 5")
    await here.presses(here.kadri, "Give", topic)
    assert len(gifts_told(here, here.kadri)) == 1


async def test_who_makes_bills_strikes_none_of_their_own(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    bill = Bill(here)
    bill.ana = mati
    await bill.visit(paid=True)
    await bill.shown()
    await bill.press("✂️ Colouring", "✅ Done: €58.00")
    assert "off your bill" not in bill.last
    assert "It's noted just as you struck it" in bill.last
    assert any("€62.00, from somebody who works here" in said for said in here.heard(here.kadri))
