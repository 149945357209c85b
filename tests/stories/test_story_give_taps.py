"""*Make it right*: three taps, the sentence seen before, one grant however often it is pressed."""

import pytest

from telegram_sandbox.people.pressing import send_press
from tests.stories.delicate_scene import after_visit, hired
from tests.stories.give_scene import gifts_told, labels, scene, sheet
from tests.stories.resolve_scene import buttons, resolved
from tests.town import Town


async def test_three_taps_within_the_limit(here: Town) -> None:
    mati, anna, topic = await scene(here)
    assert await here.presses(mati, "Make it right", topic) == "Anna: what Mati may give now"
    shown = sheet(here, topic)
    assert shown.text.splitlines()[:3] == [
        "Anna: what Mati may give now",
        "Refund: up to €20.00",
        "In your own way: up to €20.00",
    ]
    assert labels(shown)[0] == "Refund €20.00" and len(labels(shown)) <= 12
    assert labels(shown)[-2:] == ["Other amount…", "In my own words…"]
    assert max(len(row) for row in shown.buttons) == 2

    await here.presses(mati, "Refund €20.00", topic)
    preview = sheet(here, topic)
    assert preview.id == shown.id, "one message, turned from step to step"
    sentence = "You get €20.00 back by Monday, 16 March (R-…)."
    assert preview.text == f"Anna will read:\n{sentence}" and labels(preview) == ["Give", "← Back"]
    assert gifts_told(here, anna) == [], "nothing is given before it is pressed"

    assert await here.presses(mati, "Give", topic) == "Given: R-1001"
    assert gifts_told(here, anna) == [sentence.replace("R-…", "R-1001")]
    assert sheet(here, topic).text == "✅ R-1001 · Refund €20.00 · Mati. The customer has been told."
    assert sheet(here, topic).buttons == []
    card = here.card(topic)
    assert "R-1001 · Refund €20.00 · Mati" in card and "💬 Answered" in card
    assert card.splitlines()[-1] == "11:00 · Mati · gave something to put it right"


async def test_two_who_press_give_at_once_give_it_once(here: Town) -> None:
    mati, anna, topic = await scene(here)
    liis = await hired(here, "Liis", "agent")
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "Refund €20.00", topic)
    first = mati.press("Give", to=here.desk, topic=topic)
    second = liis.press("Give", to=here.desk, topic=topic)
    await here.settle()
    assert first.notice == "Given: R-1001"
    assert second.notice == "Already given: R-1001 (Mati)."
    again = mati.press_again(first)
    await here.settle()
    assert again.notice == "Already given: R-1001 (Mati)."
    assert len(gifts_told(here, anna)) == 1 and "R-1002" not in here.card(topic)


async def test_whoever_presses_is_judged_by_their_own_limits(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await here.presses(here.kadri, "Make it right", topic)
    assert "Refund €35.00" in labels(sheet(here, topic)), "an admin may give all of the bill"
    await here.presses(here.kadri, "Refund €35.00", topic)
    notice = await here.presses(mati, "Give", topic)
    assert notice.startswith("⚠️ That is more than Mati may give in this case.")
    assert gifts_told(here, anna) == []
    assert labels(sheet(here, topic)) == ["Give", "Ask a manager", "← Back"]
    await here.presses(here.kadri, "Give", topic)
    assert "€35.00" in gifts_told(here, anna)[0]


async def test_what_is_used_up_is_not_offered_and_the_rest_is_told(here: Town) -> None:
    mati, _, topic = await scene(here, lines=[{"id": "1", "title": "Cut", "quantity": 1, "amount": "12.00"}])
    await here.presses(mati, "Make it right", topic)
    assert "Refund: up to €12.00" in sheet(here, topic).text, "no more than the bill"
    await here.presses(mati, "Refund €12.00", topic)
    await here.presses(mati, "Give", topic)
    await here.presses(mati, "Make it right", topic)
    assert "Refund" not in sheet(here, topic).text and "Discount: up to €20.00" in sheet(here, topic).text
    await here.presses(mati, "Done again for free", topic)
    await here.presses(mati, "Give", topic)
    await here.presses(mati, "Make it right", topic)
    assert "Do it again" not in sheet(here, topic).text


async def test_who_left_the_staff_gives_nothing_with_an_old_button(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "Refund €20.00", topic)
    await here.says(here.kadri, "/staff remove Mati")
    assert "out of date" in await here.presses(mati, "Give", topic)
    assert gifts_told(here, anna) == [] and "R-1001" not in here.card(topic)


async def test_a_resolved_case_is_answered_with_how_it_stands(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await here.presses(mati, "Make it right", topic)
    first = sheet(here, topic)
    await here.presses(mati, "Refund €20.00", topic)
    await resolved(here, topic, here.kadri)
    assert await here.presses(mati, "Give", topic) == "Kadri resolved it (11 March, 11:00)."
    assert buttons(here, topic) == ["More"], "nothing more is offered"
    await here.says(anna, "No, nothing is settled, I am still angry")
    notice = mati.press("Give", to=here.desk, on=first)
    await here.settle()
    assert "Given" not in (notice.notice or ""), "the button is of an earlier life"
    assert gifts_told(here, anna) == []


async def test_an_earlier_preview_is_none_any_more(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "Refund €20.00", topic)
    message = here.desk.chat.messages[sheet(here, topic).id]
    old = message.inline_buttons[0]["callback_data"]
    await here.presses(mati, "← Back", topic)
    await here.presses(mati, "Done again for free", topic)
    # A client that shows the keyboard as it was.
    press = send_press(here.sandbox.world, here.desk.chat, mati.user, message, "Give", old)
    await here.settle()
    assert press.notice == "This preview is out of date. Please press “Make it right” again."
    assert gifts_told(here, anna) == []


async def test_an_unpaid_bill_is_simply_less(here: Town) -> None:
    mati, anna, topic = await scene(here, paid=False)
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "Refund €20.00", topic)
    await here.presses(mati, "Give", topic)
    assert gifts_told(here, anna) == ["We've taken €20.00 off your bill (R-1001). You pay €15.00."]


async def test_a_bill_in_another_currency_offers_no_refund(here: Town) -> None:
    lines = [{"id": "1", "title": "Cut", "quantity": 1, "amount": "35.00"}]
    mati, anna, topic = await scene(here, currency="USD", lines=lines)
    await here.presses(mati, "Make it right", topic)
    shown = sheet(here, topic)
    assert "Refund" not in shown.text and not any("Refund" in one for one in labels(shown))
    assert "Discount: up to €20.00" in shown.text
    mati.write("/give refund 10", to=here.desk, topic=topic)
    await here.settle()
    assert "another currency" in sheet(here, topic).text and gifts_told(here, anna) == []


TOLD = {
    "et": ("Ootasin tund aega ja keegi ei vabandanud", "20,00"),
    "ru": ("Прождала целый час, и никто не извинился", "20,00"),
}


@pytest.mark.parametrize("language", TOLD)
async def test_the_customer_reads_it_in_their_language(here: Town, language: str) -> None:
    words, amount = TOLD[language]
    mati = await hired(here, "Mati", "agent")
    anna = await after_visit(here, "Anna", language)
    await here.says(anna, words)
    topic = here.topic_of("Anna")
    await here.presses(mati, "Make it right", topic)
    await here.presses(mati, "Refund €20.00", topic)
    await here.presses(mati, "Give", topic)
    (told,) = gifts_told(here, anna)
    assert amount in told and "R-1001" in told and "You get" not in told


async def test_the_desk_reads_all_of_it_in_its_own_language(here: Town) -> None:
    await here.close()
    await here.open(language="et")
    mati, anna, topic = await scene(here)
    await here.presses(mati, "Tee heaks", topic)
    assert sheet(here, topic).text.startswith("Anna: mida Mati saab praegu anda\nTagasimakse: kuni 20,00")
    await here.presses(mati, labels(sheet(here, topic))[0], topic)
    await here.presses(mati, "Anna", topic)
    assert gifts_told(here, anna)[0].startswith("You get €20.00 back")
