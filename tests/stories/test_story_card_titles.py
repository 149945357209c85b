"""A topic's title tells by name how things stand."""

from tests.stories.delicate_scene import after_visit
from tests.stories.resolve_scene import complained, resolved
from tests.town import Town


def renamed(here: Town) -> int:
    return sum(one.kind == "forum_topic_edited" for one in here.desk.shows())


async def test_the_title_follows_the_case(here: Town) -> None:
    anna, topic = await complained(here)
    assert here.topics() == ["⏳ Anna · 1"] and renamed(here) == 0, "it was made with the right title"
    await here.presses(here.kadri, "Take", topic)
    await here.staff_says(here.kadri, topic, "We are sorry, Anna")
    await here.later(minutes=2)
    assert here.topics() == ["💬 Anna · 1"]
    await resolved(here, topic, here.kadri)
    assert here.topics() == ["✅ Anna · 1"], "at once"
    await here.says(anna, "Thanks")
    assert here.topics() == ["✅ Anna · 1"]
    await here.says(anna, "But the fringe is still crooked")
    assert here.topics() == ["⏳ Anna · 1"], "at once as well"
    assert renamed(here) == 3


async def test_a_lively_talk_leaves_no_trail_of_titles(here: Town) -> None:
    anna, topic = await complained(here)
    await here.presses(here.kadri, "Take", topic)
    for turn in range(5):
        await here.staff_says(here.kadri, topic, f"Answer {turn}")
        await here.says(anna, f"I still want to know more about part {turn}")
        await here.later(seconds=5)
    await here.later(minutes=2)
    assert here.topics() == ["⏳ Anna · 1"] and renamed(here) == 0


async def test_a_title_is_not_said_twice_after_a_restart(here: Town) -> None:
    _, topic = await complained(here)
    await here.presses(here.kadri, "Take", topic)
    await here.staff_says(here.kadri, topic, "We are sorry, Anna")
    await here.crash()
    await here.open()
    await here.later(minutes=2)
    assert here.topics() == ["💬 Anna · 1"] and renamed(here) == 1


async def test_discreet_services_are_named_in_no_opening_and_no_title(here: Town) -> None:
    await here.close()
    await here.open(discreet_services=("Laser hair removal", "HIV test"))
    anna = await after_visit(here, "Anna", service="laser  Hair Removal")
    mari = await after_visit(here, "Mari", service="Haircut")
    assert "aser" not in here.heard(anna)[-1] and "Marko" in here.heard(anna)[-1]
    assert "Haircut" in here.heard(mari)[-1]
    await here.says(anna, "I waited an hour and nobody apologised")
    assert here.topics() == ["⏳ Anna · 1"]
    assert "Hair Removal" in here.card(here.topic_of("Anna")), "staff need to know"
