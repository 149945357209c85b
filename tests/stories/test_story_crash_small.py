"""The bot is killed while people write: nothing they said is lost, and nothing is done twice."""

from tests.benchmarks.crash import IN_FLIGHT, crash

KILLS = 3


async def test_three_kills_lose_and_double_nothing() -> None:
    verdict = await crash(kills=KILLS, rate=20, chats=20, seed=4)
    told = "\n".join(verdict.lines(IN_FLIGHT * KILLS))
    assert verdict.messages > KILLS, told
    assert verdict.gestures > 0, told
    assert sum(verdict.lost.values()) == 0, told
    assert sum(verdict.doubled.values()) == 0, told
    assert verdict.disorder == 0, told
    assert verdict.repeated <= IN_FLIGHT * KILLS, told
