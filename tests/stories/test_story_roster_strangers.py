"""Who is not on the roster: reaches nobody, learns nothing, and can be added with one press."""

from telegram_sandbox import Person
from tests.stories.fault_scene import unhappy
from tests.stories.roster_scene import admin_ready, asks, presses, writes
from tests.town import Town

NOWHERE = "so what was written here went nowhere"


async def stranger(here: Town, name: str = "Zed") -> Person:
    person = here.sandbox.add_user(name, language_code="en")
    here.desk.add(person)
    await here.settle()
    return person


async def test_a_stranger_in_a_topic_reaches_nobody_and_is_told_of_once_a_day(here: Town) -> None:
    kadri = await admin_ready(here)
    anna, zed = await unhappy(here), await stranger(here)
    before, topic = here.heard(anna), here.topic_of("Anna")
    for number in range(5):
        await writes(here, zed, f"Pay me {number}", topic)
    assert here.heard(anna) == before
    assert sum(NOWHERE in line for line in here.desk_lines(topic)) == 1
    assert sum("Zed (" in text for text in here.heard(kadri)) == 1
    await here.absent(hours=24)
    await writes(here, zed, "Pay me", topic)
    assert sum(NOWHERE in line for line in here.desk_lines(topic)) == 2


async def test_an_admin_adds_them_with_one_press(here: Town) -> None:
    kadri = await admin_ready(here)
    anna, zed = await unhappy(here), await stranger(here)
    await writes(here, zed, "Hello", here.topic_of("Anna"))
    assert await presses(here, kadri, "Add as agent") == "Zed is on the list: agent."
    await here.staff_says(zed, here.topic_of("Anna"), "Hello again")
    assert here.heard(anna)[-1].endswith("Hello again")
    assert "Zed · 🔕" in (await asks(here, kadri, "/staff"))[0], "they have not pressed Start yet"


async def test_a_declined_stranger_is_not_asked_about_again(here: Town) -> None:
    kadri = await admin_ready(here)
    await unhappy(here)
    zed, topic = await stranger(here), here.topic_of("Anna")
    await writes(here, zed, "Hello", topic)
    assert await presses(here, kadri, "Decline") == "Declined: Zed."
    await here.absent(hours=24)
    await writes(here, zed, "Hello", topic)
    assert sum("Zed (" in text for text in here.heard(kadri)) == 1
    assert here.heard(zed) == []


async def test_a_crowd_of_strangers_does_not_flood_the_admins(here: Town) -> None:
    kadri = await admin_ready(here)
    await unhappy(here)
    for number in range(25):
        await writes(here, await stranger(here, f"Z{number}"), "Hi", here.topic_of("Anna"))
    assert sum("isn't on the list" in text for text in here.heard(kadri)) == 20


async def test_a_stranger_in_two_topics_is_asked_about_once(here: Town) -> None:
    kadri = await admin_ready(here)
    await unhappy(here)
    await unhappy(here, "Berta")
    zed = await stranger(here)
    for name in ("Anna", "Berta"):
        await writes(here, zed, "Hi", here.topic_of(name))
        assert NOWHERE in here.desk_lines(here.topic_of(name))[-1]
    assert sum("isn't on the list" in text for text in here.heard(kadri)) == 1


async def test_who_writes_under_the_groups_name_is_told_why_it_went_nowhere(here: Town) -> None:
    kadri = await admin_ready(here)
    anna = await unhappy(here)
    before, told = here.heard(anna), here.heard(kadri)
    kadri.write("Hello", to=here.desk, topic=here.topic_of("Anna"), mask="anonymous")
    await here.settle()
    assert here.heard(anna) == before and here.heard(kadri) == told
    assert "under your own name" in here.desk_lines(here.topic_of("Anna"))[-1]


async def test_outsiders_staff_commands_are_like_any_unknown_one(here: Town) -> None:
    await admin_ready(here)
    zed = await stranger(here)
    unknown = await asks(here, zed, "/nonsense")
    for command in ("/staff", "/staff add admin", "/hours", "/setup", "/dead"):
        assert await asks(here, zed, command) == unknown
        assert await writes(here, zed, command) == []
