"""What a customer needs stands on the card before anybody serves them."""

from tests.stories.roster_scene import admin_ready, joined, presses, writes
from tests.town import Town


async def test_a_need_stands_on_the_card_until_it_is_removed(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.says(anna, "I waited for an hour and nobody said a word")
    await here.later(10)
    topic = here.topic_of("Anna")
    assert "Nothing special" in (await writes(here, mari, "/need", topic))[-1]
    assert (
        "⭐ allergic to <latex> & nuts"
        in (await writes(here, mari, "/need allergic to <latex> & nuts", topic))[-1]
    )
    await writes(here, mari, "/need  a quiet   room", topic)
    await here.later(minutes=2)
    assert "⭐ allergic to <latex> & nuts\n⭐ a quiet room" in here.card(topic)
    assert await presses(here, mari, "Remove: a quiet room", in_desk=True) == "Removed"
    await here.later(minutes=2)
    assert "a quiet room" not in here.card(topic) and "latex" in here.card(topic)
    assert "topic" in (await writes(here, mari, "/need a cushion"))[-1]
    for number in range(7):
        await writes(here, mari, f"/need number {number}", topic)
    assert "8 at most" in (await writes(here, mari, "/need one more", topic))[-1]


async def test_needs_are_the_customers_own_and_stay_when_a_visit_is_reported(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna)
    await here.says(anna, "The colour is wrong")
    await here.later(10)
    topic = here.topic_of("Anna")
    await writes(here, mari, "/need no perfume", topic)
    await here.till(external_id="A-2")
    await here.later(minutes=2)
    assert "⭐ no perfume" in here.card(topic)
