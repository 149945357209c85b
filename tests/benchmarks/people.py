"""The people of a crash run: customers in their chats, staff in the topics; what they wrote and saw."""

import asyncio
import itertools
import time
from dataclasses import dataclass
from random import Random

from aftercare.clock import RealClock
from tests.benchmarks import phrases
from tests.benchmarks.load import FIRST_CHAT, private
from tests.benchmarks.stand_in import ADMIN, DESK, Sent, StandIn

# How much of what is written staff write (part of all messages).
STAFF = 0.15
# Staff give something in every so many of their turns.
GIVING = 3
GIFT = "/give refund 1.00 they had to wait"
_KADRI = {"id": ADMIN, "is_bot": False, "first_name": "Kadri", "language_code": "en"}
_DESK = {"id": DESK, "title": "Desk", "type": "supergroup", "is_forum": True}


@dataclass(frozen=True, slots=True)
class Words:
    """A message that was written: in a private chat, or (`thread` is set) by staff in a topic."""

    chat: int
    thread: int | None
    text: str


class People:
    """Write at random, and remember everything they got to read. Messages are known by their numbers."""

    def __init__(self, stand_in: StandIn, chats: int, chance: Random) -> None:
        self._stand_in = stand_in
        self._chats = chats
        self._chance = chance
        self._marks = itertools.count(phrases.FIRST_MARK)
        self._threads: list[int] = []
        self._turns = itertools.count()
        self.written: dict[int, Words] = {}
        self.seen: list[Sent] = []
        self.last_sent = 0.0
        stand_in.on_sent = self._read

    async def write(self, rate: float, over: asyncio.Event) -> None:
        """Write so many messages a second, until it is over."""
        clock, began = RealClock(), time.perf_counter()
        for number in itertools.count():
            if over.is_set():
                return
            self._write(next(self._marks))
            await clock.wait(max(0.0, began + (number + 1) / rate - time.perf_counter()))

    def give_at_last(self) -> None:
        """Staff give something in a few topics."""
        for thread in self._threads[:GIVING]:
            self._say(thread, GIFT)

    def _write(self, mark: int) -> None:
        if self._threads and self._chance.random() < STAFF:
            thread = self._chance.choice(self._threads)
            if next(self._turns) % GIVING == 0:
                self._say(thread, GIFT)
            else:
                self._answer(mark, thread)
            return
        turn = self._chance.randrange(self._chats)
        text = phrases.phrase(phrases.ALL, turn, mark, self._chance)
        self.written[mark] = Words(FIRST_CHAT + turn, None, text)
        self._stand_in.deliver("message", private(FIRST_CHAT + turn, turn, text))

    def _answer(self, mark: int, thread: int) -> None:
        text = f"I am looking into it right now ({mark})"
        self.written[mark] = Words(DESK, thread, text)
        self._say(thread, text)

    def _say(self, thread: int, text: str) -> None:
        message = {
            "from": _KADRI,
            "chat": _DESK,
            "message_thread_id": thread,
            "is_topic_message": True,
            "text": text,
        }
        self._stand_in.deliver("message", message)

    def _read(self, sent: Sent) -> None:
        self.last_sent = sent.at
        self.seen.append(sent)
        # Staff write where they have read something: a topic made twice by accident stays empty.
        if sent.chat_id == DESK and sent.thread_id is not None and sent.thread_id not in self._threads:
            self._threads.append(sent.thread_id)
        for data in sent.buttons:
            if data.startswith("send:"):
                self._press(data, sent)
            elif data.startswith("give:"):
                # Twice, as people do who see nothing happen.
                self._press(data, sent)
                self._press(data, sent)

    def _press(self, data: str, sent: Sent) -> None:
        """Staff say yes: their words are for the customer, or what is shown is to be given."""
        here = _DESK if sent.chat_id == DESK else {"id": sent.chat_id, "type": "private"}
        message = {"message_id": sent.message_id or 1, "date": 0, "chat": here}
        if sent.thread_id is not None:
            message |= {"message_thread_id": sent.thread_id, "is_topic_message": True}
        query = {
            "id": str(next(self._marks)),
            "from": _KADRI,
            "message": message,
            "chat_instance": "1",
            "data": data,
        }
        self._stand_in.deliver("callback_query", query)
