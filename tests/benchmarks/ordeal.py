"""The course of a crash run: people who go on writing, and a bot that is killed again and again."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from aftercare.clock import RealClock
from tests.benchmarks.people import People
from tests.benchmarks.process import BotProcess, aftercare
from tests.benchmarks.rig import answered
from tests.benchmarks.stand_in import StandIn
from tests.benchmarks.verdict import Verdict, judge, unsent

# A bot that works is killed after this long at most, one that is starting within this time (seconds).
LONGEST_LIFE = 1.5
STARTING = 1.5
# How often a kill comes while the bot is starting (part of all kills).
EARLY = 0.25
# The bot is finished when it has nothing to send and has made no call for so long (seconds).
QUIET = 1.5
# How long it may take to finish what has piled up (seconds).
PATIENCE = 120.0


class Ordeal:
    """One crash run in one folder."""

    def __init__(self, folder: Path, chance: Random, *, rate: float, chats: int) -> None:
        self._folder = folder
        self._chance = chance
        self._rate = rate
        self._clock = RealClock()
        self._stand_in = StandIn()
        self._people = People(self._stand_in, chats, chance)
        self._bot: BotProcess | None = None
        self._recoveries: list[float] = []
        self._kills = 0

    async def run(self, kills: int, tell: Callable[[str], None]) -> None:
        """Kill it so often while people write, then let it finish."""
        self._environment = aftercare(await self._stand_in.open(), self._folder)
        over = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._people.write(self._rate, over))
            try:
                for number in range(1, kills + 1):
                    await self._live_and_die()
                    if number % 10 == 0 or number == kills:
                        tell(f"{number} kills, {len(self._people.written)} messages")
            finally:
                over.set()
        # Nobody writes any more, so there may be nothing left to answer: that it works at all is enough.
        bot = await self._start()
        await answered(bot, lambda: self._stand_in.last_call > bot.began)
        tell("no more kills; the bot may finish")
        await self._finish()

    def judge(self) -> Verdict:
        """Compare what was written, what arrived and what is stored."""
        return judge(self._folder / "bot.db", self._people, self._stand_in, self._recoveries)

    async def close(self) -> None:
        """Leave nothing running."""
        if self._bot is not None:
            await self._bot.kill()
        await self._stand_in.close()

    async def _live_and_die(self) -> None:
        if self._chance.random() < EARLY:
            await self._start()
            await self._clock.wait(self._chance.uniform(0, STARTING))
        else:
            await self._work_again()
            await self._clock.wait(self._chance.uniform(0, LONGEST_LIFE))
        if self._bot is not None:
            await self._bot.kill()

    async def _work_again(self) -> None:
        bot = await self._start()
        await answered(bot, lambda: self._people.last_sent > bot.began)
        self._recoveries.append(time.perf_counter() - bot.began)

    async def _start(self) -> BotProcess:
        self._bot = await BotProcess.start("bot", self._environment, self._folder, alone=False)
        return self._bot

    async def _finish(self) -> None:
        await self._calm()
        # However short its lives were, something is given.
        self._people.give_at_last()
        await self._calm()
        assert self._bot is not None
        await self._bot.stop()

    async def _calm(self) -> None:
        assert self._bot is not None
        until = time.perf_counter() + PATIENCE
        while time.perf_counter() < until:
            calm = time.perf_counter() - max(self._stand_in.last_call, self._bot.began)
            if calm > QUIET and not self._stand_in.unacknowledged and not unsent(self._folder / "bot.db"):
                break
            await self._clock.wait(0.1)
