import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from aftercare.clock import HandClock
from telegram_sandbox import Group, Person, Rules, Sandbox
from tests.sandbox.bot_client import BotClient, RefusedError


async def anything(sandbox: Sandbox) -> None:
    """Return at the next event."""
    happened = asyncio.Event()
    stop = sandbox.world.events.listen(lambda _: happened.set())
    await happened.wait()
    stop()


def heard(person: Person) -> list[str]:
    return [line.text for line in person.sees() if not line.mine]


async def test_a_429_meets_only_the_chat_it_is_set_for(
    bot: BotClient, anna: Person, olga: Person, sandbox: Sandbox
) -> None:
    olga.start()
    sandbox.faults.too_many(7, "sendMessage", chat_id=anna.id)
    with pytest.raises(RefusedError, match="429 Too Many Requests: retry after 7") as refused:
        await bot.say(anna.id)
    assert refused.value.parameters == {"retry_after": 7}
    await bot.say(olga.id)
    await bot.say(anna.id, "later")
    assert heard(anna) == ["later"]


@pytest.mark.parametrize("code", [500, 502, 504])
async def test_server_errors_before_and_after_the_effect(
    bot: BotClient, anna: Person, sandbox: Sandbox, code: int
) -> None:
    sandbox.faults.fail(code, "Bad Gateway", "sendMessage")
    sandbox.faults.fail(code, "Bad Gateway", "sendMessage", after=True)
    for text in ("lost", "taken"):
        with pytest.raises(RefusedError, match=f"{code} Bad Gateway"):
            await bot.say(anna.id, text)
    assert heard(anna) == ["taken"]


async def test_lost_requests_and_lost_answers(
    bot: BotClient, anna: Person, desk: Group, sandbox: Sandbox
) -> None:
    sandbox.faults.lose_request("sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await bot.say(anna.id, "lost")
    sandbox.faults.lose_answer("createForumTopic")
    with pytest.raises(aiohttp.ClientError):
        await bot.call("createForumTopic", chat_id=desk.id, name="Anna")
    assert heard(anna) == []
    assert desk.topic("Anna")
    told = [update["message"] for update in await bot.updates() if "message" in update]
    assert told[-1]["forum_topic_created"]["name"] == "Anna", (
        "the service message tells what became of the call"
    )
    lost, taken = sandbox.calls.of("sendMessage", "createForumTopic")
    assert (lost.code, lost.took_effect, taken.code, taken.took_effect) == (0, False, 0, True)


async def test_an_answer_that_never_comes(bot: BotClient, anna: Person, sandbox: Sandbox) -> None:
    sandbox.faults.hang("sendMessage", after=True)
    waiting = asyncio.ensure_future(bot.say(anna.id, "taken"))
    while not heard(anna):
        await anything(sandbox)
    assert not waiting.done()
    await sandbox.stop()
    with pytest.raises(aiohttp.ClientError):
        await waiting


async def test_a_delay_goes_by_the_clock(
    bot: BotClient, anna: Person, sandbox: Sandbox, clock: HandClock
) -> None:
    sandbox.faults.delay(20, "sendMessage")
    waiting = asyncio.ensure_future(bot.say(anna.id, "late"))
    while clock.next_wake() is None:
        await clock.wait(0)
    assert heard(anna) == []
    clock.move_to(clock.now() + timedelta(seconds=20))
    await waiting
    assert heard(anna) == ["late"]


async def test_faults_count_and_skip(bot: BotClient, anna: Person, sandbox: Sandbox) -> None:
    fault = sandbox.faults.fail(500, "Oops", "sendMessage", skip=1, times=2)
    await bot.say(anna.id)
    for _ in range(2):
        with pytest.raises(RefusedError):
            await bot.say(anna.id)
    await bot.say(anna.id)
    assert fault.met == 2
    sandbox.faults.fail(500, "Oops", times=None)
    with pytest.raises(RefusedError):
        await bot.call("getMe")
    assert await bot.call("getUpdates"), "a fault without a method leaves polling alone"
    sandbox.faults.clear()
    await bot.call("getMe")


async def test_nobody_answers_while_the_server_is_away(
    bot: BotClient, anna: Person, sandbox: Sandbox, clock: HandClock
) -> None:
    await bot.forget()
    polling = asyncio.ensure_future(bot.call("getUpdates", offset=bot.offset, timeout=50))
    await bot.say(anna.id)
    while clock.next_wake() is None:
        await clock.wait(0)
    await sandbox.go_away()
    with pytest.raises(aiohttp.ClientError):
        await polling
    with pytest.raises(aiohttp.ClientConnectorError):
        await bot.say(anna.id)
    await sandbox.come_back()
    await bot.say(anna.id, "back")
    assert heard(anna) == ["hello", "back"]


async def burst(bot: BotClient, chat_id: int, count: int, method: str = "sendMessage", **params: Any) -> int:
    """How many calls in a row are let through."""
    for done in range(count):
        with suppress(RefusedError):
            await bot.call(method, chat_id=chat_id, **params)
            continue
        assert bot.sandbox.calls.of(method)[-1].code == 429
        return done
    return count


async def test_flood_limits(clock: HandClock, session: aiohttp.ClientSession) -> None:
    async with Sandbox(clock=clock, rules=Rules(flood=True)) as sandbox:
        bot = BotClient(sandbox, session)
        people = [sandbox.add_user(f"P{number}") for number in range(20)]
        for person in people:
            person.start()
        assert await burst(bot, people[0].id, 10, text="a") == 3, "a small burst in a private chat"
        clock.move_to(clock.now() + timedelta(seconds=1))
        assert await burst(bot, people[0].id, 10, text="a") == 1, "then one a second"
        clock.move_to(clock.now() + timedelta(seconds=10))
        done = sum([await burst(bot, person.id, 3, text="a") for person in people])
        assert done == 30, "thirty a second over all"
        desk = sandbox.add_group("Desk", people[0])
        desk.promote_bot()
        clock.move_to(clock.now() + timedelta(seconds=10))
        topics = await burst(bot, desk.id, 5, "createForumTopic", name="a")
        texts = await burst(bot, desk.id, 25, text="a")
        assert topics + texts == 20, "twenty a minute in a group, new topics included"
        assert await burst(bot, desk.id, 5, "sendChatAction", action="typing") == 5
        clock.move_to(clock.now() + timedelta(seconds=6))
        assert await burst(bot, desk.id, 25, text="a") == 2
