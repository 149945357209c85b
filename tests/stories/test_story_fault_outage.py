"""Without Telegram, or without the bot: what waits is delivered in order afterwards, and admins are told."""

from typing import Any

import aiohttp
import pytest

from tests.stories.fault_scene import guest, outbox, read, unhappy
from tests.town import Town


@pytest.fixture(autouse=True)
async def _the_admin_listens(here: Town) -> None:
    here.kadri.start()
    await here.settle()


async def test_ten_minutes_without_telegram(here: Town) -> None:
    anna = await unhappy(here)
    mari = await guest(here, "Mari")
    topic = here.topic_of("Anna")
    await here.takes(here.kadri, topic)
    await here.later(seconds=1)
    await here.sandbox.go_away()
    for number in range(3):
        anna.write(f"Line {number}")
        here.kadri.write(f"Answer {number}", to=here.desk, topic=topic)
    mari.write("I waited an hour and nobody apologised")
    await here.later(minutes=5)
    assert (await ready(here))["problems"] == ["Telegram cannot be reached."]
    await here.later(minutes=5)
    await here.sandbox.come_back()
    await here.later(minutes=1)

    assert [line for line in read(here, "Anna") if line.startswith("Line")] == ["Line 0", "Line 1", "Line 2"]
    answers = [text for text in here.heard(anna) if "Answer" in text]
    assert answers == ["Kadri\nAnswer 0", "Answer 1", "Answer 2"]
    assert "wait" in here.heard(mari)[-1]
    assert "Problem #2" in read(here, "Mari")[0]
    assert "could not be reached from" in here.heard(here.kadri)[-1]
    assert "11:00" in here.heard(here.kadri)[-1]
    assert "11:10" in here.heard(here.kadri)[-1]
    assert (await ready(here))["status"] == "ok"


async def test_what_waited_in_the_outbox_goes_out_in_order(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.sandbox.faults.lose_request(times=None)
    for number in range(5):
        await here.staff_says(here.kadri, here.topic_of("Anna"), f"Answer {number}")
    await here.later(minutes=10)
    assert not [text for text in here.heard(anna) if "Answer" in text]
    here.sandbox.faults.clear()
    await here.later(minutes=1)
    first, *others = [text for text in here.heard(anna) if "Answer" in text]
    assert [first, *others] == ["Kadri\nAnswer 0", "Answer 1", "Answer 2", "Answer 3", "Answer 4"]
    assert "could not be reached" in here.heard(here.kadri)[-1]


async def test_a_short_absence_of_telegram_is_nobodys_business(here: Town) -> None:
    anna = await unhappy(here)
    await here.sandbox.go_away()
    anna.write("Line")
    await here.later(minutes=2)
    await here.sandbox.come_back()
    await here.later(minutes=1)
    assert read(here, "Anna")[-1] == "Line"
    assert not [text for text in here.heard(here.kadri) if "reached" in text]


async def test_the_bot_was_away_for_three_hours(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    await here.close()
    anna.write("Is anybody there?")
    here.kadri.write("We are sorry", to=here.desk, topic=here.topic_of("Anna"))
    await here.later(hours=3)
    await here.open()
    told = next(said for said in here.heard(here.kadri) if said.startswith("I was away from"))
    assert "11:00" in told
    assert "14:00" in told
    assert read(here, "Anna")[-1] == "Is anybody there?"
    assert here.heard(anna)[-1].endswith("We are sorry") or here.heard(anna)[-2].endswith("We are sorry")


async def test_a_restart_of_a_minute_is_told_to_nobody(here: Town) -> None:
    await here.close()
    await here.later(minutes=1)
    await here.open()
    assert not [text for text in here.heard(here.kadri) if "away" in text]


async def test_after_a_crash_the_absence_counts_from_the_last_sign_of_life(here: Town) -> None:
    await here.later(minutes=30)
    await here.crash()
    await here.later(hours=1)
    await here.open()
    told = here.heard(here.kadri)[-1]
    assert "11:30" in told
    assert "12:30" in told


async def test_openings_that_went_stale_are_dropped_and_counted(here: Town) -> None:
    here.sandbox.faults.too_many(60, "sendMessage", times=None)
    people = [await guest(here, name) for name in ("Anna", "Mari")]
    await here.close()
    here.sandbox.faults.clear()
    await here.later(hours=13)
    await here.open()
    assert [here.heard(person) for person in people] == [[], []], "nobody is asked about yesterday"
    assert "2 openings of conversations went stale" in here.heard(here.kadri)[-1]
    assert [one.error for one in outbox(here) if one.state == "dropped"] == ["too late", "too late"]


async def test_an_opening_that_telegram_held_up_for_too_long_is_dropped_by_a_running_bot(here: Town) -> None:
    here.sandbox.faults.too_many(13 * 3600, "sendMessage", times=1)
    anna = await guest(here)
    await here.later(hours=13, minutes=1)
    assert here.heard(anna) == [], "nobody is asked about yesterday"
    assert [one.error for one in outbox(here) if one.state == "dropped"] == ["too late"]


async def test_openings_that_are_still_fresh_are_sent(here: Town) -> None:
    here.sandbox.faults.too_many(60, "sendMessage", times=None)
    anna = await guest(here)
    await here.close()
    here.sandbox.faults.clear()
    await here.later(hours=3)
    await here.open()
    assert "Marko" in here.heard(anna)[-1]
    assert "went stale" not in here.heard(here.kadri)[-1]


async def ready(here: Town) -> Any:
    """What `/readyz` tells."""
    assert here.app is not None
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{here.app.http_port}/readyz") as answer,
    ):
        return await answer.json()
