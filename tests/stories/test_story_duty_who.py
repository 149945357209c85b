"""`/duty`: somebody always is on."""

from telegram_sandbox import Person
from tests.stories.roster_scene import admin_ready, asks, joined, presses, writes
from tests.town import Town


async def on(here: Town, person: Person) -> str:
    return "\n".join(await asks(here, person, "/duty"))


async def test_somebody_is_on_duty_before_anybody_was_put_there(here: Town) -> None:
    await admin_ready(here)
    assert await on(here, here.kadri) == "On duty: Kadri."
    await joined(here, "Mari", "agent salon")
    boss = await joined(here, "Boss", "manager")
    assert await on(here, boss) == "On duty: Boss."


async def test_one_puts_oneself_on_and_hands_back(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    assert "salon: Mari." in "\n".join(await asks(here, mari, "/duty me salon"))
    await here.close()
    await here.open()
    assert "salon: Mari." in await on(here, mari), "also after a restart"
    assert "off duty" in "\n".join(await asks(here, mari, "/duty off"))
    assert "Mari" not in await on(here, mari)
    assert "weren't" in "\n".join(await asks(here, mari, "/duty off"))
    assert "Nobody on the staff list answers" in "\n".join(await asks(here, mari, "/duty me garage"))


async def test_by_a_button_in_private_and_in_general(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    await writes(here, mari, "/duty")
    await presses(here, mari, "I'm on duty", in_desk=True)
    assert "salon: Mari." in here.desk_lines(None)[-1]


async def test_managers_put_others_on_agents_do_not(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    boss = await joined(here, "Boss", "manager")
    assert "right" in (await asks(here, mari, "/duty Boss"))[0]
    await asks(here, boss, "/duty mari salon")
    assert here.heard(mari)[-1] == "Mari is on duty now (salon)."
    assert "There is no “Ghost”" in (await asks(here, boss, "/duty Ghost"))[0]


async def test_who_was_removed_is_not_on_duty_any_more(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    await asks(here, mari, "/duty me salon")
    await asks(here, here.kadri, "/staff remove Mari")
    assert "Mari" not in await on(here, here.kadri)


async def test_who_cannot_be_told_in_private_is_marked(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    await asks(here, mari, "/duty me salon")
    mari.block()
    await here.settle()
    said = await on(here, here.kadri)
    assert "salon: Mari 🔕." in said and "haven't pressed Start" in said


async def test_outsiders_learn_nothing(here: Town) -> None:
    await admin_ready(here)
    ghost = here.sandbox.add_user("Ghost", language_code="en")
    ghost.start()
    await here.settle()
    helped = await asks(here, ghost, "/help")
    assert await asks(here, ghost, "/duty") == helped
    assert await asks(here, ghost, "/promise") == helped
