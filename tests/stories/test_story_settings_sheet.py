"""`/settings`: one message that tells how things stand and changes with every press."""

from datetime import UTC, datetime

import pytest

from aftercare.customers.customer import Customer
from bot.customer.settings.on_settings_pressed import with_press
from tests.stories.delicate_scene import after_visit
from tests.town import Town

ANNA = Customer(1, "Anna", "en", "words", None, None, None, None, datetime(2026, 3, 11, tzinfo=UTC))


async def test_settings_are_one_message_that_changes(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "/settings")
    sheet = anna.sees()[-1]
    assert sheet.text == (
        "I call you Anna and write in English.\n"
        "Now and then I may ask a short question.\n"
        "When I write first, it's during the day."
    )
    assert sheet.buttons == [
        ["Language", "Name"],
        ["No small talk", "When to write"],
        ["Don't write first"],
    ]
    await here.presses(anna, "No small talk")
    assert "I keep to what matters and ask no questions of my own." in anna.sees()[-1].text
    await here.presses(anna, "When to write")
    assert anna.sees()[-1].text == "When shall I write to you?"
    await here.presses(anna, "In the evening")
    assert "When I write first, it's in the evening." in anna.sees()[-1].text
    await here.presses(anna, "Don't write first")
    assert "I don't write first; you can write any time." in anna.sees()[-1].text
    await here.presses(anna, "Write again")
    await here.presses(anna, "Small talk is fine")
    await here.presses(anna, "When to write")
    await here.presses(anna, "Any time of day")
    assert anna.sees()[-1].id == sheet.id
    assert anna.sees()[-1].text == sheet.text


async def test_a_language_is_chosen_by_its_own_name_and_stays(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "/settings")
    await here.presses(anna, "Language")
    assert anna.sees()[-1].buttons == [
        ["English", "Eesti"],
        ["Lietuvių", "Русский"],
        ["Slovenščina", "← Back"],
    ]
    await here.presses(anna, "Русский")
    assert anna.sees()[-1].text.startswith("Ваше имя здесь — Anna, пишем вам по-русски.")
    await here.says(anna, "My hair turned out green, I'm very unhappy with it")
    assert here.heard(anna)[-1].startswith("Anna, ")
    assert "до 11:15" in here.heard(anna)[-1]


async def test_a_name_is_taken_only_if_it_is_one(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "/settings")
    await here.presses(anna, "Name")
    assert anna.sees()[-1].text == "What shall I call you? Just write it here."
    await here.says(anna, "🌸")
    assert (
        here.heard(anna)[-1] == "I'd like to get it right: please write just your name, at most 40 letters."
    )
    await here.says(anna, "Mari-Liis Õ.")
    assert here.heard(anna)[-1] == "Gladly, Mari-Liis Õ. it is."
    await here.says(anna, "/settings")
    assert here.heard(anna)[-1].startswith("I call you Mari-Liis Õ.")


async def test_a_problem_wins_over_the_name_that_was_asked_for(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "/settings")
    await here.presses(anna, "Name")
    await here.says(anna, "my scalp hurts since yesterday")
    topic = here.topic_of("Anna")
    assert "my scalp hurts since yesterday" in here.card(topic)
    await here.says(anna, "Kai")
    assert here.topics()[-1].endswith("Anna · 1")


async def test_only_the_latest_settings_have_buttons(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "/settings")
    old = anna.sees()[-1]
    await here.says(anna, "/settings")
    assert next(one for one in anna.sees() if one.id == old.id).buttons == []
    assert anna.sees()[-1].buttons == old.buttons


@pytest.mark.parametrize(
    "rest", ["", "language:xx", "at:25:99", "no-such:thing", "language", "language:" + "x" * 40]
)
def test_a_button_of_another_version_changes_nothing(rest: str) -> None:
    assert with_press(ANNA, *rest.partition(":")[::2], ANNA.created_at) == ANNA


async def test_the_card_shows_the_name_and_the_quiet(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    await here.says(anna, "Please call me Anne. And no small talk please")
    assert here.heard(anna)[-1] == (
        "Gladly, Anne it is.\n\nAll right, no small talk and no questions of my own."
    )
    card = here.card(here.topic_of("Anne"))
    assert "Anne" in card
    assert "Prefers no small talk" in card
    await here.says(anna, "/settings")
    await here.presses(anna, "When to write")
    await here.presses(anna, "In the evening")
    assert "Best written to from 18:00" in here.card(here.topic_of("Anne"))
