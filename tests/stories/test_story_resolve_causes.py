"""The causes of a department: shown, added to, taken from."""

from tests.stories.delicate_scene import hired
from tests.stories.resolve_scene import complained
from tests.town import Town


async def told(here: Town, text: str) -> str:
    await here.says(here.kadri, "/start")
    await here.says(here.kadri, text)
    return here.heard(here.kadri)[-1]


async def offered(here: Town, topic: int) -> list[str]:
    await here.presses(here.kadri, "Resolve", topic)
    question = next(one for one in reversed(here.desk.shows(topic)) if "What caused" in one.text)
    return [label for row in question.buttons for label in row]


async def test_the_list_is_shown_with_how_to_change_it(here: Town) -> None:
    shown = await told(here, "/causes")
    assert shown.startswith("Causes\n1. Waiting\n2. Attitude\n") and "/causes add" in shown


async def test_a_cause_of_ones_own_is_offered_where_it_belongs(here: Town) -> None:
    assert await told(here, "/causes add salon: Double  booking") == "Added: Double booking · salon"
    assert await told(here, "/causes add No parking") == "Added: No parking"
    _, salon = await complained(here, "Anna")
    _, clinic = await complained(here, "Mari", department="clinic")
    assert {"Double booking", "No parking"} <= set(await offered(here, salon))
    assert "No parking" in await offered(here, clinic) and "Double booking" not in await offered(here, clinic)
    assert "15. No parking\n16. Double booking" in await told(here, "/causes salon")

    await here.presses(here.kadri, "Double booking", salon)
    await here.presses(here.kadri, "Arranged, rescheduled", salon)
    assert "resolved: Double booking · Arranged, rescheduled" in here.card(salon)


async def test_what_was_removed_is_not_offered_and_comes_back_by_its_number(here: Town) -> None:
    assert await told(here, "/causes remove 4") == "Not offered any more: Price"
    _, topic = await complained(here)
    assert "Price" not in await offered(here, topic)
    shown = await told(here, "/causes")
    assert "14. Price (not offered)" in shown and "4. Mistake in the bill" in shown
    assert await told(here, "/causes add 14") == "Added: Price"
    assert "4. Price" in await told(here, "/causes")

    await told(here, "/causes add Double booking")
    assert await told(here, "/causes remove double BOOKING") == "Not offered any more: Double booking"
    assert await told(here, "/causes add Double booking") == "Added: Double booking"


async def test_a_removed_cause_stays_where_it_was_named(here: Town) -> None:
    await told(here, "/causes add Double booking")
    _, topic = await complained(here)
    await here.presses(here.kadri, "Resolve", topic)
    question = here.desk.shows(topic)[-1]
    await told(here, "/causes remove Double booking")
    press = here.kadri.press("Double booking", on=question.id, to=here.desk)
    await here.settle()
    assert press.notice == "⏳ Waiting for an answer", "it was taken off the list meanwhile"


async def test_what_cannot_be_done_is_told_with_an_example(here: Town) -> None:
    for wrong, word in (
        ("/causes add", "missing"),
        ("/causes add salon:", "missing"),
        ("/causes add : x", "Examples"),
        (f"/causes add {'x' * 41}", "at most 40"),
        ("/causes remove 99", "no such cause"),
        ("/causes remove Rudeness", "no such cause"),
        ("/causes add 99", "no such cause"),
        ("/causes nonsense", "Examples"),
    ):
        answer = await told(here, wrong)
        assert word in answer and "/causes" in answer, wrong
    await told(here, "/causes add Double booking")
    assert "already" in await told(here, "/causes add double booking")


async def test_hostile_names_are_shown_literally(here: Town) -> None:
    assert await told(here, "/causes add <b>&amp;</b> {x}") == "Added: <b>&amp;</b> {x}"
    _, topic = await complained(here)
    assert "<b>&amp;</b> {x}" in await offered(here, topic)


async def test_agents_read_the_list_and_admins_change_it(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    await here.says(mati, "/causes")
    assert "1. Waiting" in here.heard(mati)[-1]
    await here.says(mati, "/causes add Double booking")
    assert "don't have the right" in here.heard(mati)[-1]
    mari = here.sandbox.add_user("Mari", language_code="en")
    await here.says(mari, "/causes")
    assert "Waiting" not in here.heard(mari)[-1], "a stranger learns nothing"
