"""Which intent is sent next: order within a stream, priority and budgets across streams."""

import heapq
from bisect import insort
from dataclasses import dataclass

from aftercare.clock import Clock
from aftercare.outbox.intent import Intent
from bot.telegram.budget import Budget


@dataclass(slots=True)
class _Stream:
    chat_id: int
    waiting: list[tuple[int, int]]


class Streams:
    """Intents that wait in memory, as they were last committed. A stream gives one at a time."""

    def __init__(self, clock: Clock, budget: Budget) -> None:
        self._clock = clock
        self._budget = budget
        self._streams: dict[str, _Stream] = {}
        self._intents: dict[int, Intent] = {}
        self._busy: set[str] = set()
        self._aside: set[str] = set()
        self._ready: list[tuple[int, int, str]] = []
        self._later: list[tuple[float, str]] = []
        self._pause_until = 0.0
        # For which chat, until when, against which priority and for which intent room is kept.
        self._kept: dict[int, tuple[float, int, int]] = {}

    def __len__(self) -> int:
        """How many intents wait."""
        return len(self._intents)

    @property
    def busy(self) -> int:
        """How many streams are being sent to."""
        return len(self._busy)

    def put(self, intent: Intent, chat_id: int) -> None:
        """Learn of an intent that waits (again); `chat_id` is whose budget it will use."""
        known = intent.id in self._intents
        self._intents[intent.id] = intent
        stream = self._streams.setdefault(intent.stream, _Stream(chat_id, []))
        stream.chat_id = chat_id
        if not known:
            insort(stream.waiting, (intent.position, intent.id))
        self._offer(intent.stream)

    def remove(self, intent: Intent) -> None:
        """Learn that an intent is finished."""
        if self._intents.pop(intent.id, None) is None:
            return
        stream = self._streams[intent.stream]
        stream.waiting.remove((intent.position, intent.id))
        if not stream.waiting:
            del self._streams[intent.stream]
            self._aside.discard(intent.stream)
        else:
            # It may have ended without being picked (a topic that its service message told of).
            self._offer(intent.stream)

    def pick(self) -> Intent | None:
        """The intent that may go now, its budget taken; its stream is busy until `free`."""
        now = self._clock.monotonic()
        while self._later and self._later[0][0] <= now:
            self._offer(heapq.heappop(self._later)[1])
        # While nothing may go at all, the order in which streams stand is left alone.
        self._pause_until = now + self._budget.ready_in(None)
        while self._ready and self._pause_until <= now:
            _, intent_id, name = heapq.heappop(self._ready)
            stream = self._streams.get(name)
            if (
                stream is None
                or name in self._busy
                or name in self._aside
                or stream.waiting[0][1] != intent_id
            ):
                continue
            intent = self._intents[intent_id]
            wait = max(self._room_in(stream.chat_id, intent), self._not_due(intent))
            if wait > 0:
                heapq.heappush(self._later, (now + wait, name))
                continue
            self._budget.take(stream.chat_id, _messages(intent))
            self._kept.pop(stream.chat_id, None)
            self._busy.add(name)
            return intent
        return None

    def latest(self, intent: Intent) -> Intent | None:
        """How a picked intent was last committed; None where it is finished by now."""
        return self._intents.get(intent.id)

    def next_in(self) -> float | None:
        """Seconds until something that now must wait may go, or None where nothing is known to come."""
        moments = [self._later[0][0]] if self._later else []
        if self._ready:
            moments.append(self._pause_until)
        return max(0.0, min(moments) - self._clock.monotonic()) if moments else None

    def free(self, name: str) -> None:
        """The stream's message was dealt with: the next may go."""
        self._busy.discard(name)
        self._offer(name)

    def put_aside(self, name: str) -> None:
        """Nothing can be sent there until `release`: there is no desk, say."""
        self._busy.discard(name)
        self._aside.add(name)

    def release(self) -> None:
        """Try again what was put aside."""
        names, self._aside = self._aside, set()
        for name in names:
            self._offer(name)

    def park(self, chat_id: int, seconds: float) -> None:
        """Telegram asked for a pause in this chat, and in no other."""
        self._budget.park(chat_id, seconds)

    def _offer(self, name: str) -> None:
        stream = self._streams.get(name)
        if stream is not None and name not in self._busy and name not in self._aside:
            head = self._intents[stream.waiting[0][1]]
            heapq.heappush(self._ready, (head.priority, head.id, name))

    def _room_in(self, chat_id: int, intent: Intent) -> float:
        """Seconds until there is room; an album waits for much of it, so nothing no dearer takes it away."""
        now = self._clock.monotonic()
        until, priority, keeper = self._kept.get(chat_id, (now, 0, intent.id))
        if until > now and keeper != intent.id and intent.priority >= priority:
            return until - now
        messages = _messages(intent)
        wait = self._budget.ready_in(chat_id, messages)
        if wait > 0 and messages > 1 and until <= now:
            self._kept[chat_id] = (now + wait, intent.priority, intent.id)
        return wait

    def _not_due(self, intent: Intent) -> float:
        if intent.due_at is None:
            return 0.0
        return max(0.0, (intent.due_at - self._clock.now()).total_seconds())


def _messages(intent: Intent) -> int:
    """How many messages it makes: an album's parts count each."""
    source = intent.content.get("source") if intent.kind == "copy" else None
    return max(1, len(source) - 1) if isinstance(source, list) else 1
