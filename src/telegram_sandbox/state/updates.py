"""The queue of updates that the bot has not yet confirmed."""

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from random import Random
from typing import Any

import orjson

from telegram_sandbox.clock import Clock
from telegram_sandbox.rules import Rules
from telegram_sandbox.tasks import Signal

IDLE_RESTART = 7 * 24 * 3600
UNASKED = frozenset({"message_reaction", "message_reaction_count", "chat_member"})
KINDS = frozenset(
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
        "business_message", "edited_business_message", "deleted_business_messages", "message_reaction",
        "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "shipping_query",
        "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member",
        "chat_join_request", "chat_boost", "removed_chat_boost",
    }
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Update:
    """One update: its number, its JSON, and the queue (chat) it waits in."""

    id: int
    kind: str
    raw: bytes
    stream: int
    expires: float
    delivered: bool = False


class Updates:
    """What waits for the bot, oldest first; ids grow until they are restarted."""

    def __init__(self, clock: Clock, rules: Rules, rng: Random) -> None:
        self._clock = clock
        self._rules = rules
        self._rng = rng
        self._waiting: deque[Update] = deque()
        self._by_stream: Counter[int] = Counter()
        self._first_to_expire = inf
        self._last_push = clock.monotonic()
        self.next_id = rng.randrange(100_000_000, 900_000_000)
        self.allowed: list[str] = []
        self.changed = Signal()
        self.disturb: Callable[[Update], list[Update]] = lambda update: [update]

    def push(self, kind: str, payload: dict[str, Any], stream: int) -> None:
        """Queue an update, unless the bot did not ask for its kind."""
        if not self.wanted(kind):
            return
        number = self.take_number()
        raw = orjson.dumps({"update_id": number, kind: payload})
        seconds = self._rules.callback_seconds if kind == "callback_query" else self._rules.update_seconds
        update = Update(number, kind, raw, stream, self._clock.monotonic() + seconds)
        self._queue(self.disturb(update))

    def push_raw(self, raw: bytes, *, update_id: int, stream: int = 0) -> None:
        """Queue bytes as they are, malformed ones too."""
        expires = self._clock.monotonic() + self._rules.update_seconds
        self._queue([Update(update_id, "raw", raw, stream, expires)])

    def take_number(self) -> int:
        """The next update's number; after an idle week the count begins anew at random."""
        now = self._clock.monotonic()
        if now - self._last_push > IDLE_RESTART:
            self.restart_ids()
        self._last_push = now
        self.next_id += 1
        return self.next_id - 1

    def _queue(self, updates: list[Update]) -> None:
        for update in updates:
            self._waiting.append(update)
            self._by_stream[update.stream] += 1
            self._first_to_expire = min(self._first_to_expire, update.expires)
        while len(self._waiting) > self._rules.updates_kept:
            self._uncount(self._waiting.popleft())
        self.changed.fire()

    def _uncount(self, update: Update) -> None:
        self._by_stream[update.stream] -= 1
        if not self._by_stream[update.stream]:
            del self._by_stream[update.stream]

    def wanted(self, kind: str) -> bool:
        """Whether the bot asked for this kind (by default all but a few)."""
        return kind in self.allowed if self.allowed else kind not in UNASKED

    def waiting(self) -> deque[Update]:
        """What is neither confirmed nor too old; not to be changed by the caller."""
        now = self._clock.monotonic()
        if now >= self._first_to_expire:
            self._forget(lambda update: update.expires <= now)
            self._first_to_expire = min((update.expires for update in self._waiting), default=inf)
        return self._waiting

    def streams(self) -> list[int]:
        """The chats for which something waits."""
        self.waiting()
        return list(self._by_stream)

    def first_of(self, stream: int) -> Update | None:
        """The oldest update of a chat."""
        return next((update for update in self.waiting() if update.stream == stream), None)

    def confirm_below(self, offset: int) -> None:
        """Forget what lies below `offset`; one beyond everything known confirms nothing.

        After the ids were restarted, an offset of the old numbers must not swallow the new ones.
        """
        if offset > self.next_id:
            self._forget(lambda update: update.id < offset and self._is_old(update))
        else:
            self._forget(lambda update: update.id < offset or self._is_old(update))

    def _is_old(self, update: Update) -> bool:
        """Whether it was handed out under a number of before the restart."""
        return update.delivered and update.id >= self.next_id

    def keep_last(self, count: int) -> None:
        """Forget all but the last `count`."""
        for _ in range(len(self.waiting()) - count):
            self._uncount(self._waiting.popleft())
        self.changed.fire()

    def drop(self, update: Update) -> None:
        """Forget one that was taken."""
        if update in self._waiting:
            self._waiting.remove(update)
            self._uncount(update)
            self.changed.fire()

    def drop_all(self) -> None:
        """Forget everything."""
        self._forget(lambda _: True)

    def _forget(self, which: Callable[[Update], bool]) -> None:
        gone = [update for update in self._waiting if which(update)]
        if gone:
            lost = set(map(id, gone))
            self._waiting = deque(update for update in self._waiting if id(update) not in lost)
            for update in gone:
                self._uncount(update)
            self.changed.fire()

    def kept(self) -> dict[str, Any]:
        """What waits, with the seconds each has left, and the numbers: to be restored later."""
        now = self._clock.monotonic()
        waiting = [
            (one.id, one.kind, one.raw, one.stream, one.expires - now, one.delivered)
            for one in self.waiting()
        ]
        return {"waiting": waiting, "next_id": self.next_id, "allowed": list(self.allowed)}

    def restore(self, kept: dict[str, Any]) -> None:
        """Wait with what was kept."""
        now = self._clock.monotonic()
        self.drop_all()
        self.next_id, self.allowed = kept["next_id"], kept["allowed"]
        self._queue(
            [
                Update(number, kind, raw, stream, now + left, delivered)
                for number, kind, raw, stream, left, delivered in kept["waiting"]
            ]
        )

    def restart_ids(self) -> None:
        """Begin to count anew at random, as after an idle week."""
        self.next_id = self._rng.randrange(1, 900_000_000)

    def skip_ids(self, count: int) -> None:
        """Leave a gap in the numbers."""
        self.next_id += count
