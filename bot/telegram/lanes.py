"""Lanes: in order within a stream, side by side across streams."""

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from aftercare.inbox import Received

# What an update may carry that belongs to a chat.
CARRIERS = (
    "message",
    "edited_message",
    "callback_query",
    "message_reaction",
    "my_chat_member",
    "chat_member",
    "channel_post",
    "edited_channel_post",
)
OTHER = "other"


def lane_of(update: Mapping[str, Any]) -> str:
    """The stream an update must keep order with: its chat, and in a forum its topic; never raises."""
    for carrier in CARRIERS:
        event = update.get(carrier)
        if not isinstance(event, dict):
            continue
        message = event.get("message") if carrier == "callback_query" else event
        if not isinstance(message, dict):
            message = {"chat": event.get("from")}
        chat = message.get("chat")
        chat_id = chat.get("id") if isinstance(chat, dict) else None
        if type(chat_id) is not int:
            return OTHER
        thread = message.get("message_thread_id") if message.get("is_topic_message") is True else None
        return f"{chat_id}:{thread}"[:64] if type(thread) is int else f"{chat_id}"[:64]
    return OTHER


class Lanes:
    """Entries that wait, a queue for each stream. A lane gives its next once `done` was said for the last."""

    def __init__(self) -> None:
        self._queues: dict[str, deque[Received]] = {}
        self._free: dict[str, None] = {}
        self.depth = 0

    def __len__(self) -> int:
        """How many lanes have something."""
        return len(self._queues)

    def add(self, entry: Received) -> None:
        """Put an entry behind the others of its lane."""
        queue = self._queues.get(entry.lane)
        if queue is None:
            queue = self._queues[entry.lane] = deque()
            self._free[entry.lane] = None
        queue.append(entry)
        self.depth += 1

    def take(self) -> Iterator[Received]:
        """The first entry of every free lane; its lane is busy from then on."""
        while self._free:
            lane = next(iter(self._free))
            del self._free[lane]
            yield self._queues[lane][0]

    def again(self, entry: Received) -> None:
        """Let the lane try its first entry again, as it now is."""
        self._queues[entry.lane][0] = entry
        self._free[entry.lane] = None

    def done(self, lane: str) -> None:
        """The first entry of the lane is finished: the lane goes on."""
        queue = self._queues[lane]
        queue.popleft()
        self.depth -= 1
        if queue:
            self._free[lane] = None
        else:
            del self._queues[lane]
