"""*Call at 11:05*: promised, reminded of, made or tried again."""

from datetime import timedelta

from telegram_sandbox import Person
from tests.stories.roster_scene import admin_ready, joined, presses
from tests.town import Town

ANGRY = "I'm furious, this is an outrage, never again!"


async def angry(here: Town, phone: str | None = "+37255512345") -> tuple[Person, Person]:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    anna = here.sandbox.add_user("Anna", language_code="en")
    known = {"external_id": "C-7", "name": "Anna", "language": "en"} | ({"phone": phone} if phone else {})
    await here.visit(anna, customer=known)
    await here.says(anna, ANGRY)
    return boss, anna


async def test_a_call_is_promised_reminded_of_and_made(here: Town) -> None:
    boss, anna = await angry(here)
    await presses(here, boss, "Call at 11:05")
    assert here.heard(anna)[-1] == "Boss will call you at 11:05."
    assert "11:05" in here.card(here.topic_of("Anna"))
    await here.later(minutes=5)
    assert "+37255512345" in here.heard(boss)[-1]
    await presses(here, boss, "Done")
    said, private = len(here.heard(anna)), len(here.heard(here.kadri))
    await here.later(minutes=30)
    assert len(here.heard(anna)) == said and len(here.heard(here.kadri)) == private
    assert "💬" in here.card(here.topic_of("Anna"))


async def test_without_a_number_it_is_asked_for_and_then_shown(here: Town) -> None:
    boss, anna = await angry(here, phone=None)
    await presses(here, boss, "Call at 11:05")
    assert here.heard(anna)[-1].endswith("What number should we use?")
    await here.says(anna, "+372 5551 2345")
    assert here.heard(anna)[-1] == "All right, we'll call you on +372 5551 2345 today at 11:05."
    await here.later(minutes=5)
    assert "+37255512345" in here.heard(boss)[-1]


async def test_who_is_not_reached_is_called_again_and_knows(here: Town) -> None:
    boss, anna = await angry(here)
    await presses(here, boss, "Call at 11:05")
    await here.later(minutes=5)
    await presses(here, boss, "No answer")
    assert "tried to call you and will try again at 11:20" in here.heard(anna)[-1]
    reminded = len(here.heard(boss))
    await here.later(minutes=15)
    assert "Time to call Anna" in here.heard(boss)[reminded]


async def test_a_call_that_nobody_makes_is_owned_up_to(here: Town) -> None:
    boss, anna = await angry(here)
    await presses(here, boss, "Call at 11:05")
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(seconds=5 * 60))
    await here.open()
    assert "Time to call Anna" in here.heard(boss)[-1], "also after a restart"
    await here.later(minutes=15)
    assert "nobody has called you yet, though a call was promised for 11:05" in here.heard(anna)[-1]
    assert "is still waiting" in here.heard(boss)[-1]


async def test_the_hour_is_a_later_one_where_the_button_is_old(here: Town) -> None:
    boss, anna = await angry(here)
    await here.later(minutes=7)
    await presses(here, boss, "Call at 11:05")
    assert here.heard(anna)[-1] == "Boss will call you at 11:15."
