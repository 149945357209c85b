"""Customers who write to the bot, and a watch on when they are answered and when staff can read them."""

import asyncio
import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from aftercare.clock import RealClock
from tests.benchmarks import phrases
from tests.benchmarks.stand_in import Sent, StandIn

FIRST_CHAT = 100_000
# A run ends when nothing was answered for so long; a bot is quiet when it made no call for so long (seconds).
PATIENCE = 10.0
QUIET = 0.3
_NAMES = ("Anna", "Jonas", "Юлия", "Mateja", "Kristjan", "Ona", "Павел", "Žan", "Mari", "Olivia")


@dataclass(frozen=True, slots=True)
class Phase:
    """One kind of load. `reply` and `relay` say what must arrive before a message counts as answered."""

    name: str
    kinds: Sequence[Any]
    reply: bool
    relay: bool


@dataclass(slots=True)
class Written:
    """A message of a customer; the times are seconds from its sending."""

    mark: int
    began: float
    reply: float | None = None
    relay: float | None = None


@dataclass(slots=True)
class Tally:
    """What came of one phase; `wall` is the time to the bot's last call, in seconds."""

    written: list[Written] = field(default_factory=list)
    answered: int = 0
    wall: float = 0.0
    calls: int = 0

    @property
    def lost(self) -> int:
        """Messages that did not get what they were owed."""
        return len(self.written) - self.answered


class Load:
    """Writes as so many customers, in turns, so that nobody writes again before being answered."""

    def __init__(self, stand_in: StandIn, chats: int, spread: int = 1, seed: int = 1) -> None:
        self._stand_in = stand_in
        self._chats = [FIRST_CHAT + number * spread for number in range(chats)]
        self._turns = itertools.cycle(range(chats))
        self._marks = itertools.count(phrases.FIRST_MARK)
        self._chance = Random(seed)
        self._clock = RealClock()
        self._open: dict[int, Written] = {}
        self._latest: dict[int, Written] = {}
        self._moved = asyncio.Event()
        stand_in.on_sent = self._sent

    async def greet(self, outstanding: int) -> Tally:
        """Everybody says /start, and is greeted."""
        greeting = Phase("start", (), reply=True, relay=False)
        return await self.run(greeting, len(self._chats), outstanding=outstanding)

    async def run(self, phase: Phase, count: int, *, outstanding: int = 32, rate: float = 0) -> Tally:
        """Write `count` messages: so many under way, or `rate` a second where that is given."""
        self._phase, self._tally = phase, Tally()
        self._open.clear()
        before = self._calls()
        began = time.perf_counter()
        for number in range(count):
            if rate:
                await self._clock.wait(max(0.0, began + number / rate - time.perf_counter()))
            elif not await self._room(outstanding):
                break
            self._write()
        await self._room(1)
        await self.quiet()
        self._tally.wall = self._stand_in.last_call - began
        self._tally.calls = self._calls() - before
        return self._tally

    async def quiet(self) -> None:
        """Return once the bot has made no call for a moment."""
        while time.perf_counter() - self._stand_in.last_call < QUIET:
            await self._clock.wait(QUIET / 4)

    async def _room(self, outstanding: int) -> bool:
        while len(self._open) >= outstanding:
            self._moved.clear()
            try:
                await asyncio.wait_for(self._moved.wait(), PATIENCE)
            except TimeoutError:
                return False
        return True

    def _write(self) -> None:
        turn, mark = next(self._turns), next(self._marks)
        chat = self._chats[turn]
        kinds = self._phase.kinds
        text = phrases.phrase(kinds, turn, mark, self._chance) if kinds else "/start"
        written = Written(mark, time.perf_counter())
        self._tally.written.append(written)
        self._open[mark] = self._latest[chat] = written
        self._stand_in.deliver("message", private(chat, turn, text))

    def _sent(self, sent: Sent) -> None:
        if sent.chat_id > 0:
            written = self._latest.get(sent.chat_id)
            if written is not None and written.reply is None:
                written.reply = sent.at - written.began
                self._judge(written)
            return
        for mark in phrases.marks_in(sent.text):
            found = self._open.get(mark)
            if found is not None and found.relay is None:
                found.relay = sent.at - found.began
                self._judge(found)

    def _judge(self, written: Written) -> None:
        owed = (self._phase.reply and written.reply is None) or (self._phase.relay and written.relay is None)
        if not owed and self._open.pop(written.mark, None) is not None:
            self._tally.answered += 1
            self._moved.set()

    def _calls(self) -> int:
        calls = self._stand_in.calls
        return calls.total() - calls["getUpdates"]


def private(chat: int, turn: int, text: str) -> dict[str, Any]:
    """A message in a private chat, as Telegram tells of it."""
    name = _NAMES[turn % len(_NAMES)]
    language = phrases.LANGUAGES[turn % len(phrases.LANGUAGES)]
    person = {
        "id": chat,
        "is_bot": False,
        "first_name": name,
        "username": f"user{chat}",
        "language_code": language,
    }
    message: dict[str, Any] = {
        "from": person,
        "chat": {"id": chat, "first_name": name, "username": f"user{chat}", "type": "private"},
        "text": text,
    }
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return message
