"""Danger, urgent, angry, leaving, the manager wanted: who is on duty hears in private, and answers there."""

from datetime import timedelta

from telegram_sandbox import Person
from tests.stories.promise_scene import nights_later
from tests.stories.roster_scene import admin_ready, asks, joined, presses
from tests.town import Town

ANGRY = "I'm furious, this is an outrage, never again!"
FIRE = "there is smoke and sparks coming from the socket"


async def customer(here: Town, language: str = "en", **changes: object) -> Person:
    anna = here.sandbox.add_user("Anna", language_code=language)
    known = {"external_id": "C-7", "name": "Anna", "phone": "+37255512345", "language": language}
    await here.visit(anna, customer=known | changes)
    return anna


async def test_an_angry_customer_meets_the_manager_in_person(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    anna = await customer(here)
    await here.says(anna, ANGRY)
    assert not any("is here" in said for said in here.heard(anna)), "nobody is, before somebody says so"
    told = here.heard(boss)[-1]
    assert "Anna" in told and ANGRY in told and "Haircut" in told
    await presses(here, boss, "I'll write now")
    assert here.heard(anna)[-1] == "Boss, the manager, is here and will write to you in a moment."
    await here.says(boss, "I'm so sorry, Anna. What happened?")
    assert here.heard(anna)[-1].endswith("I'm so sorry, Anna. What happened?")
    await here.says(anna, "Your girl ruined my hair")
    assert here.heard(boss)[-1].endswith("Your girl ruined my hair")
    assert "Boss" in here.card(here.topic_of("Anna"))
    before = len(here.heard(here.kadri))
    await here.later(minutes=10)
    assert len(here.heard(here.kadri)) == before, "nobody else is asked"


async def test_one_alarm_a_reason_not_one_a_message(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    anna = await customer(here)
    before = len(here.heard(boss))
    await here.says(anna, ANGRY)
    await here.says(anna, ANGRY)
    await here.says(anna, "I am leaving you for good, you have lost me!")
    assert len(here.heard(boss)) == before + 1
    await here.says(anna, FIRE)
    assert len(here.heard(boss)) == before + 2 and "Danger" in here.heard(boss)[-1]


async def test_nobody_presses_and_the_next_is_asked(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    second = await joined(here, "Second", "manager")
    anna = await customer(here)
    seconds = len(here.heard(second))
    await here.says(anna, ANGRY)
    assert "Anna" in here.heard(boss)[-1] and len(here.heard(second)) == seconds
    await here.later(minutes=5)
    assert ANGRY in here.heard(second)[seconds]
    await here.later(minutes=5)
    assert any(ANGRY in said for said in here.heard(here.kadri)), "admins come after managers"
    await here.later(minutes=5)
    assert any("Everybody was asked" in said for said in here.heard(here.kadri))


async def test_someone_else_is_asked_at_once(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    second = await joined(here, "Second", "manager")
    anna = await customer(here)
    await here.says(anna, ANGRY)
    notice = await presses(here, boss, "Someone else")
    assert "Second" in notice and ANGRY in here.heard(second)[-1]
    assert not [one for one in boss.sees() if one.buttons and "Anna" in one.text], "the buttons are gone"
    await presses(here, second, "I'll write now")
    assert "Second, the manager," in here.heard(anna)[-1]


async def test_whoever_comes_second_hears_how_it_stands(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    second = await joined(here, "Second", "manager")
    anna = await customer(here)
    await here.says(anna, ANGRY)
    await here.later(minutes=5)
    asked = next(one for one in reversed(boss.sees()) if ANGRY in one.text)
    await presses(here, second, "I'll write now")
    assert "Second is seeing to it" in here.heard(boss)[-1]
    said = len(here.heard(anna))
    assert not boss.sees()[[one.id for one in boss.sees()].index(asked.id)].buttons
    assert len(here.heard(anna)) == said


async def test_danger_wakes_whoever_is_on_duty_by_night(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    await asks(here, mari, "/duty me salon")
    anna = await customer(here)
    await nights_later(here, hours=14)  # one in the morning
    await here.says(anna, FIRE)
    assert "112" in here.heard(anna)[-1]
    assert "Danger" in here.heard(mari)[-1] and FIRE in here.heard(mari)[-1]
    await presses(here, mari, "I'll write now")
    assert here.heard(anna)[-1] == "Mari is here and will write to you in a moment.", "Mari is no manager"


async def test_anger_by_night_waits_for_the_opening_also_over_a_restart(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    anna = await customer(here)
    await nights_later(here, hours=10)
    before = len(here.heard(boss))
    await here.says(anna, ANGRY)
    assert len(here.heard(boss)) == before
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(seconds=8 * 3600))
    await here.open()
    assert len(here.heard(boss)) == before
    await nights_later(here, hours=3, minutes=59)
    await here.later(minutes=1)  # Thursday at 9
    assert ANGRY in here.heard(boss)[before]


async def test_who_wants_the_manager_gets_a_manager_not_the_agent_on_duty(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    boss = await joined(here, "Boss", "manager")
    await asks(here, mari, "/duty me salon")
    anna = await customer(here)
    maris = len(here.heard(mari))
    await here.says(anna, "I want to talk to the manager")
    assert "Wants to talk to the manager" in here.heard(boss)[-1] and len(here.heard(mari)) == maris
    assert "Boss will answer you right here by 11:15" in here.heard(anna)[-1]


async def test_who_cannot_be_reached_is_passed_over_at_once(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    second = await joined(here, "Second", "manager")
    anna = await customer(here)
    boss.block()
    await here.says(anna, ANGRY)
    assert ANGRY in here.heard(second)[-1]


async def test_a_button_of_a_resolved_case_tells_how_it_stands(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    anna = await customer(here)
    await here.says(anna, ANGRY)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "I have called you, Anna.")
    said = len(here.heard(anna))
    notice = await presses(here, boss, "I'll write now")
    assert "Kadri" in notice, "Kadri took it when she answered"
    assert len(here.heard(anna)) == said
