import asyncio
from datetime import timedelta
from typing import Any

import pytest

from aftercare.clock import HandClock
from telegram_sandbox import Group, Person, Sandbox
from tests.sandbox.bot_client import BotClient, RefusedError


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_an_offset_confirms_everything_below_it(bot: BotClient, anna: Person, sandbox: Sandbox) -> None:
    anna.write("one")
    anna.write("two")
    first = await bot.call("getUpdates", limit=2)
    assert texts(first) == ["/start", "one"]
    assert texts(await bot.call("getUpdates")) == ["/start", "one", "two"], "nothing was confirmed yet"
    assert texts(await bot.call("getUpdates", offset=first[-1]["update_id"] + 1)) == ["two"]
    assert sandbox.pending == 1
    assert texts(await bot.call("getUpdates", offset=-1)) == ["two"]


async def test_a_negative_offset_forgets_the_rest(bot: BotClient, anna: Person) -> None:
    for number in range(5):
        anna.write(str(number))
    assert texts(await bot.call("getUpdates", offset=-2)) == ["3", "4"]
    assert texts(await bot.call("getUpdates")) == ["3", "4"]


async def test_a_long_poll_ends_with_an_update_or_its_time(
    bot: BotClient, anna: Person, clock: HandClock
) -> None:
    await bot.forget()
    waiting = asyncio.ensure_future(bot.call("getUpdates", offset=bot.offset, timeout=30))
    while clock.next_wake() is None:
        await clock.wait(0)
    anna.write("now")
    assert texts(await waiting) == ["now"]
    await bot.forget()
    empty = asyncio.ensure_future(bot.call("getUpdates", offset=bot.offset, timeout=30))
    while clock.next_wake() is None:
        await clock.wait(0)
    clock.move_to(clock.now() + timedelta(seconds=30))
    assert await empty == []


async def test_the_older_of_two_pollers_is_ended(bot: BotClient, anna: Person, clock: HandClock) -> None:
    await bot.forget()
    older = asyncio.ensure_future(bot.call("getUpdates", offset=bot.offset, timeout=30))
    while clock.next_wake() is None:
        await clock.wait(0)
    newer = asyncio.ensure_future(bot.call("getUpdates", offset=bot.offset, timeout=30))
    with pytest.raises(RefusedError, match="409 Conflict: terminated by other getUpdates request"):
        await older
    anna.write("for the newer one")
    assert texts(await newer) == ["for the newer one"]


async def test_reactions_must_be_asked_for(bot: BotClient, anna: Person, olga: Person, desk: Group) -> None:
    message = olga.write("here", to=desk)
    olga.react(message, "👍")
    assert not [update for update in await bot.updates() if "message_reaction" in update]
    await bot.call("getUpdates", allowed_updates=["message", "message_reaction"])
    olga.react(message, "🔥")
    (update,) = await bot.updates()
    assert update["message_reaction"]["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert update["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "🔥"}]
    desk.demote_bot()
    olga.react(message, None)
    assert await bot.updates() == [], (
        "only an administrator hears of reactions; my_chat_member was not asked for"
    )
    anna.block()
    assert await bot.updates() == []


async def test_updates_grow_old(bot: BotClient, anna: Person, clock: HandClock) -> None:
    await bot.say(anna.id, reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "x"}]]})
    anna.press("Go")
    clock.move_to(clock.now() + timedelta(seconds=151))
    assert texts(await bot.call("getUpdates")) == ["/start"], "a press is kept for 150 seconds"
    clock.move_to(clock.now() + timedelta(hours=24))
    assert await bot.call("getUpdates") == []


async def test_restarted_ids_are_not_swallowed_by_an_old_offset(
    bot: BotClient, anna: Person, sandbox: Sandbox
) -> None:
    before = (await bot.updates())[-1]["update_id"]
    seen = []
    for number in range(20):
        sandbox.restart_ids()
        anna.write(str(number))
        (update,) = await bot.updates()
        seen.append(update["update_id"])
        assert texts([update]) == [str(number)]
    assert min(seen) < before < max(seen)
    assert seen != sorted(seen)


async def test_after_an_idle_week_the_count_begins_anew(
    bot: BotClient, anna: Person, clock: HandClock
) -> None:
    before = (await bot.updates())[-1]["update_id"]
    clock.move_to(clock.now() + timedelta(days=8))
    anna.write("back again")
    (update,) = await bot.updates()
    assert abs(update["update_id"] - before) > 1


async def test_more_than_a_hundred_thousand_are_dropped(
    bot: BotClient, anna: Person, sandbox: Sandbox
) -> None:
    sandbox.world.rules.updates_kept = 3
    for number in range(5):
        anna.write(str(number))
    assert texts(await bot.updates()) == ["2", "3", "4"]


async def test_updates_can_be_disturbed(bot: BotClient, anna: Person, sandbox: Sandbox) -> None:
    await bot.forget()
    sandbox.faults.duplicate()
    anna.write("twice")
    twice = await bot.updates()
    assert texts(twice) == ["twice", "twice"]
    assert twice[0]["update_id"] == twice[1]["update_id"]
    sandbox.faults.gap(10)
    anna.write("far")
    (far,) = await bot.updates()
    assert far["update_id"] == twice[0]["update_id"] + 11
    sandbox.faults.shuffle(6)
    for number in range(6):
        anna.write(str(number))
    found = texts(await bot.call("getUpdates", offset=bot.offset))
    assert sorted(found) == list("012345")
    assert found != list("012345")


async def test_malformed_updates_can_be_injected(bot: BotClient, sandbox: Sandbox) -> None:
    number = sandbox.inject({"message": "what?"})
    assert await bot.updates() == [{"update_id": number, "message": "what?"}]
    sandbox.inject(b'{"update_id": "seven", ')
    with pytest.raises(ValueError, match="double quotes"):
        await bot.call("getUpdates")


async def test_settled_waits_for_the_bot(bot: BotClient, anna: Person, sandbox: Sandbox) -> None:
    anna.write("one")
    assert sandbox.pending == 2
    waiting = asyncio.ensure_future(sandbox.settled())
    await bot.forget()
    await waiting
    assert sandbox.idle
    assert sandbox.calls.counts["getUpdates", 200] == 2
