"""Telegram says 429: whoever it is about waits, nobody else, and nothing is lost or changes places."""

from telegram_sandbox import Fault
from tests.stories.fault_scene import guest, unhappy
from tests.town import Town


async def test_one_chat_waits_as_long_as_it_was_told_and_the_others_go_on(here: Town) -> None:
    anna, mari = await unhappy(here, "Anna"), await unhappy(here, "Mari")
    storm = here.sandbox.faults.too_many(30, "sendMessage", chat_id=anna.id, times=None)

    for number in range(3):
        await here.staff_says(here.kadri, here.topic_of("Anna"), f"To Anna {number}")
        await here.staff_says(here.kadri, here.topic_of("Mari"), f"To Mari {number}")

    assert here.heard(mari)[-3:] == ["Kadri\nTo Mari 0", "To Mari 1", "To Mari 2"]
    assert storm.met == 1, "a parked chat is left alone"
    await here.later(seconds=29)
    assert storm.met == 1
    await here.later(seconds=2)
    assert storm.met == 2, "and asked again when the time has come"

    end(here, storm)
    await here.later(seconds=30)
    assert here.heard(anna)[-3:] == ["Kadri\nTo Anna 0", "To Anna 1", "To Anna 2"]


async def test_a_storm_over_the_desk_delays_the_desk_and_not_the_customers(here: Town) -> None:
    anna = await unhappy(here, "Anna")
    topic = here.topic_of("Anna")
    here.sandbox.faults.too_many(20, "sendMessage", chat_id=here.desk.id, times=2)

    for number in range(4):
        await here.says(anna, f"And another thing, number {number}")
    mari = await unhappy(here, "Mari")

    assert "wait" in here.heard(mari)[-1], "Mari is answered at once"
    assert "And another thing, number 0" not in here.desk_lines(topic)
    await here.later(seconds=41)
    assert here.desk_lines(topic)[-4:] == [f"And another thing, number {number}" for number in range(4)]
    assert here.desk_lines(here.topic_of("Mari")), "and her topic came once the desk was open again"


async def test_a_topic_that_was_refused_for_now_is_made_once(here: Town) -> None:
    here.sandbox.faults.too_many(7, "createForumTopic", times=2)
    await unhappy(here, "Anna")
    assert here.topics() == []
    await here.later(seconds=15)
    assert here.topics() == ["⏳ Anna · 1"]
    assert "Anna" in here.card(here.topic_of("Anna"))


async def test_a_storm_outlives_a_restart(here: Town) -> None:
    anna = await unhappy(here, "Anna")
    storm = here.sandbox.faults.too_many(60, "sendMessage", chat_id=anna.id, times=None)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "One")
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Two")
    await here.close()
    end(here, storm)
    await here.open()
    assert here.heard(anna)[-2:] == ["Kadri\nOne", "Two"]


async def test_the_real_limits_hold_up_nobody_for_good(here: Town) -> None:
    """The sandbox refuses as the real one does; the bot's own budgets are off, so refusals are all it has."""
    here.sandbox.world.rules.flood = True
    people = [await guest(here, name) for name in ("Anna", "Mari", "Olga")]
    for person in people:
        await here.says(person, "I waited an hour and nobody apologised")
        for number in range(12):
            await here.says(person, f"Line {number}")
    await here.later(minutes=10)
    for name in ("Anna", "Mari", "Olga"):
        lines = [line for line in here.desk_lines(here.topic_of(name)) if line.startswith("Line")]
        assert lines == [f"Line {number}" for number in range(12)]


def end(here: Town, storm: Fault) -> None:
    """The storm is over."""
    assert storm in here.sandbox.faults.active()
    here.sandbox.faults.clear()
