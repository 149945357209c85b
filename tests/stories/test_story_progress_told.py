"""Customers see how their case moves: briefly, never twice, and not where a person has said it already."""

from tests.stories.delicate_scene import after_visit, hired
from tests.stories.resolve_scene import complained, resolved
from tests.town import Town


async def test_whoever_takes_a_case_is_named_after_two_minutes(here: Town) -> None:
    anna, topic = await complained(here)
    mari = await hired(here, "Mari", "agent")
    await here.takes(mari, topic)
    before = here.heard(anna)
    await here.later(minutes=1)
    assert here.heard(anna) == before
    await here.later(minutes=2)
    assert here.heard(anna) == [*before, "Mari has it now and will answer you right here by 11:15."]
    await here.later(minutes=5)
    assert len(here.heard(anna)) == len(before) + 1


async def test_whoever_answers_at_once_needs_no_announcement(here: Town) -> None:
    anna, topic = await complained(here)
    mari = await hired(here, "Mari", "agent")
    await here.takes(mari, topic)
    await here.staff_says(mari, topic, "I'm so sorry, Anna. What happened?")
    before = here.heard(anna)
    assert "Mari" in before[-1]
    await here.later(minutes=6)
    assert here.heard(anna) == before


async def test_a_press_taken_back_is_no_news(here: Town) -> None:
    anna, topic = await complained(here)
    mari = await hired(here, "Mari", "agent")
    before = here.heard(anna)
    await here.takes(mari, topic)
    await here.presses(mari, "More", topic)
    await here.presses(mari, "Give back", topic)
    await here.later(minutes=6)
    assert here.heard(anna) == before


async def test_handed_over_it_is_told_once_more(here: Town) -> None:
    anna, topic = await complained(here)
    mari = await hired(here, "Mari", "agent")
    await here.takes(mari, topic)
    await here.later(minutes=3)
    await here.presses(here.kadri, "More", topic)
    await here.presses(here.kadri, "Take over", topic)
    await here.later(minutes=3)
    assert here.heard(anna)[-2:] == [
        "Mari has it now and will answer you right here by 11:15.",
        "Kadri, the manager, has it now and will answer you right here by 11:15.",
    ]


async def test_who_is_complained_of_is_not_named(here: Town) -> None:
    anna, topic = await complained(here)
    marko = await hired(here, "Marko", "agent")
    before = here.heard(anna)
    await here.takes(marko, topic)
    await here.later(minutes=6)
    assert here.heard(anna) == before


async def test_it_is_told_after_a_restart_too(here: Town) -> None:
    anna, topic = await complained(here)
    mari = await hired(here, "Mari", "agent")
    await here.takes(mari, topic)
    await here.close()
    await here.open()
    await here.later(minutes=3)
    assert here.heard(anna)[-1] == "Mari has it now and will answer you right here by 11:15."


async def test_a_quiet_customer_hears_what_matters(here: Town) -> None:
    anna, topic = await complained(here)
    await here.says(anna, "no small talk please")
    before = here.heard(anna)
    await here.takes(here.kadri, topic)
    await here.later(minutes=6)
    assert here.heard(anna) == before
    await resolved(here, topic, here.kadri)
    assert here.heard(anna)[-1].startswith("Anna, we consider this settled.")
    assert "just write here" in here.heard(anna)[-1]


async def test_a_promise_that_moves_is_corrected_once(here: Town) -> None:
    anna, _topic = await complained(here)
    assert "by 11:15" in here.heard(anna)[-1]
    await here.says(here.kadri, "/hours Mon-Fri 12:00-18:00")
    await here.says(here.kadri, "/hours Mon-Fri 13:00-18:00")
    await here.later(minutes=3)
    assert here.heard(anna)[-1].startswith("Salon Lill will read this today at 13:00.")
    before = len(here.heard(anna))
    await here.later(minutes=6)
    assert len(here.heard(anna)) == before


async def test_any_news_gets_how_it_stands(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    await here.later(minutes=4)
    await here.says(anna, "any news?")
    assert here.heard(anna)[-1] == (
        "It's been with our people since 11:00, and the answer will come right here by 11:15."
    )
