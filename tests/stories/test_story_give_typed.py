"""Amounts and words that staff type, in reply to the sheet or after /give: none goes to the customer."""

import pytest

from tests.stories.delicate_scene import hired
from tests.stories.give_scene import commands, gifts_told, labels, replies, scene, sheet
from tests.stories.resolve_scene import resolved
from tests.town import Town

MISREAD = "I couldn't read that as something to give. Nothing was given, and nothing went to the customer."


async def test_an_amount_typed_in_reply(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await here.takes(mati, topic)
    said = here.heard(anna)
    await here.presses(mati, "Make it right", topic)
    asks = await here.presses(mati, "Other amount…", topic)
    assert "12.50" in asks and "reply to this message" in asks
    shown = sheet(here, topic)
    await replies(here, mati, topic, shown, "12,50 late by an hour")
    preview = sheet(here, topic)
    assert preview.id == shown.id and labels(preview) == ["Give", "← Back"]
    assert preview.text == (
        "Anna will read:\nYou get €12.50 back by Monday, 16 March (R-…).\nReason: late by an hour"
    )
    await replies(here, mati, topic, shown, "15")
    assert "€15.00" in sheet(here, topic).text, "it is typed anew"
    assert here.heard(anna) == said, "nothing of it reached the customer"
    await here.presses(mati, "Give", topic)
    assert gifts_told(here, anna) == ["You get €15.00 back by Monday, 16 March (R-1001)."]

    await replies(here, mati, topic, shown, "I hope that helps!")
    assert "I hope that helps!" in here.heard(anna)[-1], "what is given is no question any more"


@pytest.mark.parametrize("text", ["twelve", "Dear Anna, we are so sorry", "12 USD", "-", "1,2,3"])
async def test_what_cannot_be_read_goes_nowhere(here: Town, text: str) -> None:
    mati, anna, topic = await scene(here)
    await here.takes(mati, topic)
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "Other amount…", topic)
    said = here.heard(anna)
    await replies(here, mati, topic, sheet(here, topic), text)
    answer = sheet(here, topic).text
    assert "Nothing was given" in answer
    assert answer.startswith(MISREAD) or "EUR" in answer
    assert here.heard(anna) == said


async def test_who_forgets_to_reply_to_the_question_tells_the_customer_no_amount(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await here.takes(mati, topic)
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "Other amount…", topic)
    shown, said = sheet(here, topic), here.heard(anna)
    await here.staff_says(mati, topic, "12,50 €")
    assert "€12.50" in next(one.text for one in here.desk.shows(topic) if one.id == shown.id)
    assert here.heard(anna) == said
    await here.staff_says(mati, topic, "15 minutes, please")
    assert "15 minutes, please" in here.heard(anna)[-1]
    await here.later(minutes=11)
    await here.staff_says(mati, topic, "12,50 €")
    assert "12,50 €" in here.heard(anna)[-1], "an answer to something else by now"


async def test_own_words_with_their_cost(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "In my own words…", topic)
    await replies(here, mati, topic, sheet(here, topic), "flowers to the door 15")
    assert "Here is what we'll do for you: flowers to the door (R-…)." in sheet(here, topic).text
    await here.presses(mati, "Give", topic)
    assert gifts_told(here, anna) == ["Here is what we'll do for you: flowers to the door (R-1001)."]
    assert "R-1001 · Own way: flowers to the door (€15.00) · Mati" in here.card(topic)


async def test_in_words_one_press_gives_it(here: Town) -> None:
    mati, anna, topic = await scene(here)
    shown = await commands(here, mati, topic, "/give refund 12.50 late by an hour")
    assert "You get €12.50 back" in shown.text and "Reason: late by an hour" in shown.text
    assert await here.presses(mati, "Give", topic) == "Given: R-1001"
    assert len(gifts_told(here, anna)) == 1
    shown = await commands(here, mati, topic, "/give tagasimakse 5,00 veel")
    assert "You get €5.00 back" in shown.text
    shown = await commands(here, mati, topic, "/give скид 10%")
    assert "10% off, at most €4.00" in shown.text


async def test_alone_it_shows_what_may_be_given(here: Town) -> None:
    mati, _, topic = await scene(here)
    shown = await commands(here, mati, topic, "/give")
    assert "Refund: up to €20.00" in shown.text and "/give refund 12.50 late by an hour" in shown.text
    assert "Refund €20.00" in labels(shown)


WRONG = {
    "flowrs 15": "There is no gesture called “flowrs”",
    "refund": "Which amount?",
    "deferral": "nothing left to pay",
    "refund 36": "more than is left of the bill",
    "refund 10 USD": "EUR",
    "gift pony": "isn't on the list",
    "own flowers": "Which amount?",
    "discount 150%": "between 1 and 100",
}


@pytest.mark.parametrize("words", WRONG)
async def test_what_is_wrong_is_told_and_nothing_is_given(here: Town, words: str) -> None:
    mati, anna, topic = await scene(here)
    shown = await commands(here, mati, topic, f"/give {words}")
    assert WRONG[words] in shown.text
    assert "Give" not in labels(shown) and gifts_told(here, anna) == []


async def test_beyond_the_limit_a_manager_can_be_asked_and_nothing_is_given(here: Town) -> None:
    mati, anna, topic = await scene(here)
    shown = await commands(here, mati, topic, "/give refund 30 spoiled")
    assert "That is more than Mati may give in this case. Nothing was given." in shown.text
    assert "Refund: up to €20.00" in shown.text
    assert labels(shown) == ["Ask a manager", "← Back"]
    assert gifts_told(here, anna) == [] and "R-1001" not in here.card(topic)
    await here.presses(mati, "Ask a manager", topic)
    asked = sheet(here, topic)
    await replies(here, mati, topic, asked, "Please")
    assert sheet(here, topic).text == "A manager has been asked about this already."
    await commands(here, mati, topic, "/give redo")
    assert any(one.text == asked.text for one in here.desk.shows(topic)), "the request still stands there"


async def test_limits_that_changed_meanwhile_are_the_ones_that_count(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "Refund €20.00", topic)
    await here.says(here.kadri, "/limits refund agent 5")
    notice = await here.presses(mati, "Give", topic)
    assert notice.startswith("⚠️ That is more than Mati may give in this case.")
    shown = sheet(here, topic)
    assert "Refund: up to €5.00" in shown.text and labels(shown) == ["Ask a manager", "← Back"]
    assert gifts_told(here, anna) == []


async def test_what_a_colleague_gave_counts_in_the_case(here: Town) -> None:
    mati, anna, topic = await scene(here)
    liis = await hired(here, "Liis", "agent")
    await here.presses(mati, "Make it right", topic)
    await commands(here, liis, topic, "/give refund 15")
    await here.presses(liis, "Give", topic)
    shown = await commands(here, mati, topic, "/give refund 20")
    assert labels(shown) == ["Ask a manager", "← Back"] and "Refund: up to €5.00" in shown.text
    assert len(gifts_told(here, anna)) == 1


async def test_a_surprise_needs_no_case(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await resolved(here, topic, here.kadri)
    shown = await commands(here, mati, topic, "/give")
    assert "Surprise: up to €10.00" in shown.text and "Refund" not in shown.text
    await replies(here, mati, topic, shown, "a bunch of tulips 9")
    assert "A small surprise for you: a bunch of tulips" in sheet(here, topic).text
    shown = await commands(here, mati, topic, "/give refund 5")
    assert "takes a case" in shown.text
    shown = await commands(here, mati, topic, "/give surprise a box of chocolates 8")
    assert labels(shown) == ["Give"]
    await here.presses(mati, "Give", topic)
    assert gifts_told(here, anna) == ["A small surprise for you: a box of chocolates (R-1001)."]
    shown = await commands(here, mati, topic, "/customer")
    assert "R-1001 · Surprise: a box of chocolates (€8.00) · Mati" in shown.text


async def test_without_a_customer_it_is_said_kindly(here: Town) -> None:
    mati, _, _ = await scene(here)
    mati.write("/give surprise chocolates 8", to=here.desk)
    await here.says(mati, "/give surprise chocolates 8")
    assert "Please write /give in a customer's topic" in here.desk_lines(None)[-1]
    assert "Please write /give in a customer's topic" in here.heard(mati)[-1]


async def test_a_restricted_case_is_put_right_in_private(here: Town) -> None:
    mari = await hired(here, "Mari", "manager")
    mati, anna, topic = await scene(here)
    await here.presses(mari, "More", topic)
    await here.presses(mari, "Only for managers", topic)
    await here.presses(mari, "Make it right")
    sheet_there = mari.sees()[-1]
    assert "Refund: up to €35.00" in sheet_there.text
    await here.presses(mari, "Other amount…")
    said = here.heard(anna)
    mari.write("30,00 we are ashamed", reply_to=sheet_there.id)
    await here.settle()
    assert here.heard(anna) == said
    assert await here.presses(mari, "Give") == "Given: R-1001"
    assert gifts_told(here, anna) == ["You get €30.00 back by Monday, 16 March (R-1001)."]
    await commands(here, mari, topic, "/give refund 5")
    assert "in your private chat" in sheet(here, topic).text
    assert labels(mari.sees()[-1]) == ["Give", "← Back"]
    await commands(here, mati, topic, "/give refund 5")
    shown = "\n".join(here.desk_lines(topic))
    assert "€30.00" not in shown and "€5.00" not in shown and "ashamed" not in shown
