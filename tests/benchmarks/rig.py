"""A stand-in with one bot running against it, in a folder that is removed afterwards."""

import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aftercare.clock import RealClock
from tests.benchmarks.load import private
from tests.benchmarks.machine import LOAD_CORE, pin
from tests.benchmarks.process import BotProcess, aftercare, clear, echo
from tests.benchmarks.stand_in import Sent, StandIn

# Writes before the bot is started, so that its first answer can be timed.
EARLY_BIRD = 99_999
# How long a bot may take to its first answer before the run is given up (seconds).
START = 60.0
_LOOK = 0.005


class NotWorkingError(Exception):
    """The bot did not answer; the message has the end of its log."""


@dataclass(frozen=True, slots=True)
class Rig:
    """`first_answer`: seconds from the start of the process to its first message."""

    stand_in: StandIn
    bot: BotProcess
    first_answer: float


@asynccontextmanager
async def rig(
    *, ours: bool, webhook: bool = False, prepare: Callable[[Path], None] = lambda _: None
) -> AsyncIterator[Rig]:
    """Run our bot or the echo; `prepare` may put a database into its folder. Raises NotWorkingError."""
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    pin(0, LOAD_CORE)
    stand_in = StandIn()
    try:
        api = await stand_in.open()
        prepare(folder)
        environment = aftercare(api, folder, webhook=webhook) if ours else echo(api)
        answers: list[Sent] = []
        stand_in.on_sent = answers.append
        stand_in.deliver("message", private(EARLY_BIRD, 0, "/start"))
        bot = await BotProcess.start("bot" if ours else "tests.benchmarks.ptb_echo", environment, folder)
        try:
            await answered(bot, lambda: bool(answers))
            yield Rig(stand_in, bot, answers[0].at - bot.began)
        finally:
            await bot.stop()
    finally:
        await stand_in.close()
        clear(folder)


async def answered(bot: BotProcess, done: Callable[[], bool], patience: float = START) -> None:
    """Return once that is so. Raises NotWorkingError where the bot ended or takes too long."""
    clock, until = RealClock(), time.perf_counter() + patience
    while not done():
        if bot.ended or time.perf_counter() > until:
            raise NotWorkingError(f"The bot does not answer.\n{bot.last_words()}")
        await clock.wait(_LOOK)
