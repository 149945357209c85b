"""What is beyond an agent's limit is granted by a manager: as it was asked for, less, or more."""

import pytest

from tests.stories.approval_scene import card, wanted
from tests.stories.resolve_scene import resolved
from tests.town import Town


async def test_a_manager_approves_and_the_customer_hears_it_once(here: Town) -> None:
    it = await wanted(here)
    shown = card(it.mari)
    lines = shown.text.splitlines()
    assert lines[0] == "🖐 Refund €35.00 · Anna · #1 · late by an hour"
    assert lines[1] == "“I waited an hour and nobody apologised”"
    assert lines[2] == "Bill: €35.00 · paid · Haircut"
    assert lines[3] == "Nothing has been given to this customer before."
    assert lines[4].startswith("Peep is asking and hopes for an answer by 11:30")
    assert shown.buttons == [["Approve", "Other amount", "Decline"]]
    assert "Asked: Mari" in it.lines()[-1]
    assert it.customer_hears() == [], "while it waits the customer hears nothing"

    pressed = it.mari.press("Approve")
    await here.settle()
    assert pressed.notice == "Mari approved it."
    assert "You get €35.00 back" in it.customer_hears()[0]
    assert "✅ Mari approved: Refund €35.00 (R-1001). The customer has been told." in it.lines()[-1]
    assert card(it.mari, "✅ Mari approved").buttons == []
    assert "Mari · approved" in here.card(it.topic) and "Peep · asked a manager" in here.card(it.topic)

    again = it.mari.press_again(pressed)
    await here.settle()
    assert again.notice == "Mari approved it."
    assert len(it.customer_hears()) == 1


async def test_two_managers_press_at_once(here: Town) -> None:
    it = await wanted(here, "refund 35", "Mart")
    await here.later(minutes=30)
    mart = it.others["Mart"]
    it.mari.press("Approve")
    mart.press("Approve")
    await here.settle()
    assert len(it.customer_hears()) == 1
    for one in (it.mari, mart):
        assert card(one, "approved: Refund €35.00").buttons == []
    assert here.card(it.topic).count("gave something to put it right") == 1


async def test_what_was_given_before_stands_on_the_card(here: Town) -> None:
    it = await wanted(here, "refund 10", ask=False)
    await here.presses(it.peep, "Give", it.topic)
    await it.gives(it.peep, "refund 25")
    await it.asks()
    assert "Given before: once, €10.00; in the last 30 days €10.00." in card(it.mari).text


async def test_less_is_approved_with_a_tap(here: Town) -> None:
    it = await wanted(here)
    notice = await here.presses(it.mari, "Other amount")
    assert "Up to €100.00" in notice
    smaller = it.mari.last().buttons[0]
    assert smaller == ["€26.00", "€17.00", "€8.00"]
    await here.presses(it.mari, "€17.00")
    assert "You get €17.00 back" in it.customer_hears()[0]
    assert "approved another amount instead of €35.00: Refund €17.00" in it.lines()[-1]
    assert not any(one.buttons for one in it.mari.sees()), "no question is left open"


@pytest.mark.parametrize("typed", ["12,50", "€ 12.50", "12.5 EUR"])
async def test_less_is_typed_after_the_press(here: Town, typed: str) -> None:
    it = await wanted(here)
    await here.presses(it.mari, "Other amount")
    await here.says(it.mari, typed)
    assert "You get €12.50 back" in it.customer_hears()[0]


async def test_what_is_no_amount_is_asked_for_again_and_goes_to_nobody(here: Town) -> None:
    it = await wanted(here)
    await here.presses(it.mari, "Other amount")
    before = here.heard(it.anna)
    for words in ("half of it", "0", "-5", "1,2,3"):
        await here.says(it.mari, words)
        assert "couldn't read that as an amount" in it.told(it.mari), words
    it.mari.write("as you like", reply_to=card(it.mari).id)
    await here.settle()
    assert here.heard(it.anna) == before
    await here.says(it.mari, "20")
    assert "You get €20.00 back" in it.customer_hears()[0]


async def test_an_amount_in_reply_to_the_card_needs_no_press(here: Town) -> None:
    it = await wanted(here)
    it.mari.write("30", reply_to=card(it.mari).id)
    await here.settle()
    assert "You get €30.00 back" in it.customer_hears()[0]


async def test_a_question_of_ten_minutes_ago_is_forgotten(here: Town) -> None:
    it = await wanted(here)
    await here.presses(it.mari, "Other amount")
    await here.later(minutes=11)
    await here.says(it.mari, "20")
    assert it.customer_hears() == []


async def test_more_than_was_asked_for_is_confirmed_once(here: Town) -> None:
    it = await wanted(here, "own flowers to the door 25")
    await here.presses(it.mari, "Other amount")
    await here.says(it.mari, "30")
    assert "€30.00 instead of €25.00" in it.told(it.mari) and it.customer_hears() == []
    await here.presses(it.mari, "Yes, €30.00")
    assert "flowers to the door" in it.customer_hears()[0]
    assert "(€30.00) (R-1001)" in it.lines()[-1]


async def test_more_than_the_bill_is_given_by_nobody(here: Town) -> None:
    it = await wanted(here)
    await here.presses(it.mari, "Other amount")
    await here.says(it.mari, "36")
    assert "more than is left of the bill" in it.told(it.mari) and it.customer_hears() == []
    await here.says(it.mari, "34")
    assert "You get €34.00 back" in it.customer_hears()[0]


async def test_beyond_the_managers_own_limit(here: Town) -> None:
    it = await wanted(here, "own flowers to the door 25")
    await here.presses(it.mari, "Other amount")
    await here.says(it.mari, "101")
    assert "beyond your limits now" in it.told(it.mari) and it.customer_hears() == []
    await here.says(it.mari, "100")
    await here.presses(it.mari, "Yes, €100.00")
    assert len(it.customer_hears()) == 1


async def test_what_is_no_money_has_no_other_amount(here: Town) -> None:
    it = await wanted(here, "deferral 10", paid=False)
    assert card(it.mari).buttons == [["Approve", "Decline"]]
    await here.presses(it.mari, "Approve")
    assert "you can pay until" in it.customer_hears()[0]


async def test_a_crash_in_between_changes_nothing(here: Town) -> None:
    it = await wanted(here)
    await here.crash()
    it.mari.press("Approve")
    await here.open()
    assert len(it.customer_hears()) == 1 and "Mari approved" in it.lines()[-1]


async def test_a_surprise_that_belongs_to_no_case(here: Town) -> None:
    it = await wanted(here, ask=False)
    await resolved(here, it.topic, it.peep)
    await it.gives(it.peep, "surprise a box of chocolates 30")
    await it.asks()
    assert "a box of chocolates" in card(it.mari).text
    await here.presses(it.mari, "Approve")
    assert "a box of chocolates" in it.customer_hears()[0]
    assert "✅ Mari approved" in it.lines()[-1]


async def test_pressed_in_a_hurry_it_asks_the_last_question(here: Town) -> None:
    it = await wanted(here)
    it.mari.press("Other amount")
    it.mari.press("Decline")
    await here.settle()
    await here.says(it.mari, "We have met them twice already")
    assert "Reason: We have met them twice already" in it.lines()[-1]
    assert it.customer_hears() == []
