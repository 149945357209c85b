"""The queue of updates that the bot has not yet confirmed."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import orjson

from telegram_sandbox.clock import Clock
from telegram_sandbox.rules import Rules
from telegram_sandbox.tasks import Signal

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
        self.next_id = rng.randrange(100_000_000, 900_000_000)
        self.allowed: list[str] = []
        self.changed = Signal()
        self.disturb: Callable[[Update], list[Update]] = lambda update: [update]

    def push(self, kind: str, payload: dict[str, Any], stream: int) -> None:
        """Queue an update, unless the bot did not ask for its kind."""
        if not self.wanted(kind):
            return
        number = self._number()
        raw = orjson.dumps({"update_id": number, kind: payload})
        seconds = self._rules.callback_seconds if kind == "callback_query" else self._rules.update_seconds
        update = Update(number, kind, raw, stream, self._clock.monotonic() + seconds)
        self._queue(self.disturb(update))

    def push_raw(self, raw: bytes, *, update_id: int, stream: int = 0) -> None:
        """Queue bytes as they are, malformed ones too."""
        expires = self._clock.monotonic() + self._rules.update_seconds
        self._queue([Update(update_id, "raw", raw, stream, expires)])

    def _number(self) -> int:
        self.next_id += 1
        return self.next_id - 1

    def take_number(self) -> int:
        """A number for a raw update."""
        return self._number()

    def _queue(self, updates: list[Update]) -> None:
        self._waiting.extend(updates)
        while len(self._waiting) > self._rules.updates_kept:
            self._waiting.popleft()
        self.changed.fire()

    def wanted(self, kind: str) -> bool:
        """Whether the bot asked for this kind (by default all but a few)."""
        return kind in self.allowed if self.allowed else kind not in UNASKED

    def waiting(self) -> list[Update]:
        """What is neither confirmed nor too old."""
        now = self._clock.monotonic()
        self._waiting = deque(update for update in self._waiting if update.expires > now)
        return list(self._waiting)

    def confirm_below(self, offset: int) -> None:
        """Forget what lies below `offset`; one beyond everything known confirms nothing.

        After the ids were restarted, an offset of the old numbers must not swallow the new ones.
        """
        if offset > self.next_id:
            self._forget(lambda update: update.delivered and update.id < offset and self._is_old(update))
        else:
            self._forget(lambda update: update.id < offset or self._is_old(update))

    def _is_old(self, update: Update) -> bool:
        return update.delivered and update.id >= self.next_id

    def keep_last(self, count: int) -> None:
        """Forget all but the last `count`."""
        for _ in range(len(self.waiting()) - count):
            self._waiting.popleft()
        self.changed.fire()

    def drop(self, update: Update) -> None:
        """Forget one that was taken."""
        self._forget(lambda other: other is update)

    def drop_all(self) -> None:
        """Forget everything."""
        self._forget(lambda _: True)

    def _forget(self, which: Callable[[Update], bool]) -> None:
        before = len(self._waiting)
        self._waiting = deque(update for update in self._waiting if not which(update))
        if len(self._waiting) != before:
            self.changed.fire()

    def restart_ids(self) -> None:
        """Begin to count anew at random, as after an idle week."""
        self.next_id = self._rng.randrange(1, 900_000_000)

    def skip_ids(self, count: int) -> None:
        """Leave a gap in the numbers."""
        self.next_id += count
