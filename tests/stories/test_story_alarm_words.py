"""Whoever is called reads first what calls them, however much was said before it or around it."""

from telegram_sandbox import Person
from tests.stories.roster_scene import admin_ready, joined
from tests.town import Town

LONG = "The haircut took a while and the music was rather loud, I waited for coffee as well. " * 12
CRY = "the socket you fixed is hissing and smoke comes out"


async def anna_of(here: Town) -> Person:
    anna = here.sandbox.add_user("Anna", language_code="en")
    known = {"external_id": "C-7", "name": "Anna", "phone": "+37255512345", "language": "en"}
    await here.visit(anna, customer=known)
    return anna


async def test_a_cry_stands_before_all_that_was_said_earlier(here: Town) -> None:
    await admin_ready(here)
    anna = await anna_of(here)
    await here.says(anna, "My haircut is crooked, you ruined it")
    await here.says(anna, "The colour is wrong as well")
    await here.says(anna, CRY)
    told = here.heard(here.kadri)[-1]
    assert "Danger" in told.splitlines()[0] and CRY in told.splitlines()[2]
    assert told.index(CRY) < told.index("Earlier:") < told.index("ruined it")
    topic = here.topic_of("Anna")
    loud = next(line for line in here.desk_lines(topic)[1:] if "Danger" in line and CRY in line)
    assert "ruined it" not in loud


async def test_a_cry_at_the_end_of_a_long_message_is_not_cut_off(here: Town) -> None:
    await admin_ready(here)
    anna = await anna_of(here)
    await here.says(anna, f"{LONG}{CRY}")
    assert CRY in here.heard(here.kadri)[-1]
    topic = here.topic_of("Anna")
    assert any("Danger" in line and CRY in line for line in here.desk_lines(topic)[1:])


async def test_who_wants_a_manager_is_read_by_these_words_first(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    anna = await anna_of(here)
    await here.says(anna, "My haircut is crooked, you ruined it")
    await here.says(anna, "I want to speak to the manager")
    await here.says(anna, "thanks")
    told = next(one for one in reversed(here.heard(boss)) if "speak to the manager" in one)
    assert "speak to the manager" in told.splitlines()[2]
    assert told.index("speak to the manager") < told.index("ruined it")
