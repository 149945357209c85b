"""The clock that can be moved forward."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

import aftercare.clock
from aftercare.clock import HandClock
from telegram_sandbox import Sandbox, ShiftableClock
from telegram_sandbox.clock import Clock, MovableClock

START = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)


@pytest.fixture
def below() -> HandClock:
    return HandClock(START)


@pytest.fixture
def shifted(below: HandClock) -> ShiftableClock:
    return ShiftableClock(below)


def test_the_bot_and_the_sandbox_live_in_the_same_time() -> None:
    for_the_bot: aftercare.clock.Clock = ShiftableClock()
    for_the_sandbox: Clock = for_the_bot
    assert isinstance(for_the_sandbox, MovableClock)
    assert not isinstance(HandClock(START), MovableClock)


def test_both_kinds_of_time_move(shifted: ShiftableClock, below: HandClock) -> None:
    shifted.advance(3600)
    below.move_to(START + timedelta(seconds=5))
    assert shifted.now() == START + timedelta(hours=1, seconds=5)
    assert shifted.monotonic() == 3605
    assert shifted.shift == 3600


async def test_sleepers_wake_when_their_time_was_skipped(shifted: ShiftableClock) -> None:
    short = asyncio.ensure_future(shifted.wait(60))
    long = asyncio.ensure_future(shifted.wait(600))
    moment = asyncio.ensure_future(shifted.until(START + timedelta(seconds=61)))
    await turn()
    shifted.advance(61)
    await asyncio.gather(short, moment)
    await turn()
    assert not long.done()
    shifted.advance(539)
    await long


async def test_time_also_passes_by_itself(shifted: ShiftableClock, below: HandClock) -> None:
    shifted.advance(100)
    nap = asyncio.ensure_future(shifted.wait(10))
    moment = asyncio.ensure_future(shifted.until(START + timedelta(seconds=145)))
    await turn()
    for seconds in (10, 30, 45):
        below.move_to(START + timedelta(seconds=seconds))
        await turn()
    await asyncio.gather(nap, moment)


async def test_a_wait_of_nothing_lets_others_run(shifted: ShiftableClock) -> None:
    ran: list[str] = []
    other = asyncio.ensure_future(_note(ran))
    await shifted.wait(0)
    await other
    assert ran == ["other"]
    await shifted.until(START - timedelta(days=1))


@pytest.mark.parametrize("seconds", [-1, -0.001, float("nan")])
def test_it_never_goes_back(shifted: ShiftableClock, seconds: float) -> None:
    with pytest.raises(ValueError, match="forward"):
        shifted.advance(seconds)
    assert shifted.now() == START


async def test_a_page_moves_it(shifted: ShiftableClock, session: aiohttp.ClientSession) -> None:
    async with Sandbox(clock=shifted) as sandbox:
        state = f"{sandbox.url}/sandbox/state"
        async with session.get(state) as answer:
            assert (await answer.json())["clock"] == {"now": START.isoformat(), "shift": 0}
        move = f"{sandbox.url}/sandbox/do/advance_clock"
        async with session.ws_connect(f"{sandbox.url}/sandbox/live") as socket:
            await socket.receive_json()
            async with session.post(move, json={"seconds": 7200}) as answer:
                assert (await answer.json())["result"]["shift"] == 7200
            assert await socket.receive_json() == {"event": "clock"}
        for wrong in (-1, 40_000_000, "soon", True, None):
            async with session.post(move, json={"seconds": wrong}) as answer:
                assert answer.status == 400, wrong
        anna = sandbox.add_user("Anna")
        assert anna.start().date == int((START + timedelta(hours=2)).timestamp())


async def test_a_clock_of_another_kind_is_not_offered(
    sandbox: Sandbox, session: aiohttp.ClientSession
) -> None:
    async with session.get(f"{sandbox.url}/sandbox/state") as answer:
        assert "clock" not in await answer.json()
    async with session.post(f"{sandbox.url}/sandbox/do/advance_clock", json={"seconds": 1}) as answer:
        assert (await answer.json())["error"] == "this sandbox's clock can't be moved"


async def turn() -> None:
    """Let everybody run who can."""
    for _ in range(10):
        await asyncio.sleep(0)  # noqa: TID251 -- waits for nothing


async def _note(ran: list[str]) -> None:
    ran.append("other")
