"""Updates come twice, in gaps, with new numbers, by two ways at once; each is dealt with once."""

import asyncio
import socket

import aiohttp
import pytest

from bot.app import App
from bot.settings import GivenSettings
from bot.telegram.poller import Stopped
from tests.stories.fault_scene import read, unhappy
from tests.town import Town


async def test_duplicates_are_dealt_with_once(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.duplicate(3)
    for number in range(3):
        await here.says(anna, f"Line {number}")
    assert read(here, "Anna")[1:] == ["Line 0", "Line 1", "Line 2"]


async def test_an_update_that_comes_again_after_a_restart_is_known(here: Town) -> None:
    anna = await unhappy(here)
    await here.says(anna, "Line 0")
    again = anna.write("Line 1")
    raw = {"update_id": here.sandbox.world.updates.next_id - 1}
    waiting = here.sandbox.world.updates.waiting()[-1].raw
    await here.settle()
    await here.close()
    here.sandbox.world.updates.push_raw(waiting, update_id=raw["update_id"])
    await here.open()
    assert read(here, "Anna")[1:] == ["Line 0", again.text]


async def test_gaps_in_the_numbers_lose_nothing(here: Town) -> None:
    anna = await unhappy(here)
    for number in range(3):
        here.sandbox.faults.gap(1000 * (number + 1))
        await here.says(anna, f"Line {number}")
    assert read(here, "Anna")[1:] == ["Line 0", "Line 1", "Line 2"]


@pytest.mark.parametrize("start", [1, 999_999_999])
async def test_numbers_that_start_anew_lose_nothing(here: Town, start: int) -> None:
    anna = await unhappy(here)
    await here.says(anna, "Before")
    here.sandbox.restart_ids()
    here.sandbox.world.updates.next_id = start
    for number in range(3):
        await here.says(anna, f"Line {number}")
    assert read(here, "Anna")[1:] == ["Before", "Line 0", "Line 1", "Line 2"]
    assert not list(here.sandbox.world.updates.waiting()), "what has the new numbers is acknowledged, too"


async def test_a_leftover_webhook_is_removed_and_what_waits_is_kept(here: Town) -> None:
    anna = await unhappy(here)
    await here.close()
    await webhook(here, "http://127.0.0.1:9/nobody")
    anna.write("Line 0")
    await here.open()
    await here.later(seconds=1)
    assert read(here, "Anna")[1:] == ["Line 0"]
    assert here.sandbox.calls.of("deleteWebhook")[-1].params.get("drop_pending_updates") is not True


async def test_a_rival_of_five_seconds_is_put_up_with(here: Town) -> None:
    anna = await unhappy(here)
    await rival(here, seconds=5)
    await here.says(anna, "Line 0")
    await here.later(seconds=5)
    assert read(here, "Anna")[-1] == "Line 0"
    assert not await stopped(here)


async def test_a_rival_of_sixteen_seconds_ends_the_bot_with_a_clear_message(here: Town) -> None:
    await rival(here, seconds=17)
    assert here.app is not None
    with pytest.raises(Stopped, match="Another program fetches this bot's updates"):
        await here.app.run()


async def test_two_short_rivals_are_not_one_long_one(here: Town) -> None:
    for _ in range(2):
        await rival(here, seconds=9)
        await here.later(minutes=1)
    assert not await stopped(here)


async def test_a_wrong_token_ends_the_start_with_a_clear_message(here: Town) -> None:
    await here.close()
    app = App(GivenSettings(**here.settings | {"telegram_token": "123456:" + "A" * 35}), here.clock)
    with pytest.raises(Stopped, match="does not know this token"):
        await app.start()
    await app.stop()
    await here.open()


async def test_telegram_that_stumbles_right_after_its_first_answer_does_not_end_the_start(here: Town) -> None:
    await here.close()
    here.sandbox.faults.fail(502, "Bad Gateway", times=1, skip=1)
    await here.open()
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.later(minutes=1)
    assert here.heard(anna)[-1].startswith("Hello")


async def test_a_token_that_was_revoked_ends_the_bot_with_a_clear_message(here: Town) -> None:
    here.sandbox.faults.fail(401, "Unauthorized", "getUpdates", times=None)
    here.sandbox.add_user("Anna").start()
    await here.later(seconds=30)
    assert here.app is not None
    with pytest.raises(Stopped, match="does not know this token"):
        await here.app.run()


async def test_the_whole_job_by_webhook(here: Town) -> None:
    await here.close()
    port = free_port()
    await here.open(http_port=port, webhook_url=f"http://127.0.0.1:{port}/telegram")
    anna = await unhappy(here)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are sorry")
    assert here.heard(anna)[-1] == "Kadri\nWe are sorry"
    assert not [call for call in here.sandbox.calls.of("getUpdates") if call.code == 200][1:]
    async with aiohttp.ClientSession() as stranger:
        answer = await stranger.post(f"http://127.0.0.1:{port}/telegram", json={"update_id": 1})
        assert answer.status in {401, 403}

    await here.close()
    anna.write("While you were away")
    await here.open()
    await here.later(minutes=2)
    assert read(here, "Anna")[-1] == "While you were away"


async def test_back_from_the_webhook_to_polling(here: Town) -> None:
    await here.close()
    port = free_port()
    await here.open(http_port=port, webhook_url=f"http://127.0.0.1:{port}/telegram")
    anna = await unhappy(here)
    await here.close()
    await here.open(http_port=0, webhook_url=None)
    await here.says(anna, "Line 0")
    await here.later(seconds=2)
    assert read(here, "Anna")[-1] == "Line 0"


async def rival(here: Town, seconds: int) -> None:
    """Another program fetches the same updates for so long."""
    url = f"{here.sandbox.url}/bot{here.sandbox.token}/getUpdates"
    async with aiohttp.ClientSession() as session:
        until = here.clock.monotonic() + seconds
        while here.clock.monotonic() < until:
            polling = asyncio.ensure_future(session.post(url, json={"timeout": 25, "offset": 0}))
            await here.later(seconds=0.5)
            polling.cancel()
            await asyncio.gather(polling, return_exceptions=True)
            await here.later(seconds=0.5)


async def webhook(here: Town, url: str) -> None:
    """Somebody sets a webhook, and forgets it."""
    async with aiohttp.ClientSession() as session:
        await session.post(f"{here.sandbox.url}/bot{here.sandbox.token}/setWebhook", json={"url": url})


async def stopped(here: Town) -> bool:
    """Whether the bot has given up."""
    assert here.app is not None
    running = asyncio.ensure_future(here.app.run())
    done, _ = await asyncio.wait({running}, timeout=0.001)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    return bool(done)


def free_port() -> int:
    """A port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
