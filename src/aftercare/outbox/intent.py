"""An intent: something to be sent to Telegram, by a logical target."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any, Literal, Protocol

from aftercare.shelf import Shelf

State = Literal["pending", "sending", "uncertain", "sent", "failed", "held", "dropped"]
# An intent that is not in one of these states is finished.
OPEN_STATES: tuple[State, ...] = ("pending", "sending", "uncertain")
# Between two neighbours of a stream there is room for this many later insertions.
POSITION_STEP = 1024


class Priority(IntEnum):
    """Which stream goes first where a budget makes them wait; within a stream order stays."""

    ALERT = 0
    RELAY = 1
    CARD = 2
    BOARD = 3


@dataclass(frozen=True, slots=True)
class Intent:
    """One message, edit or topic to be; see `aftercare.outbox.stage` for how they come about.

    `stream` is what it must keep order with, `target` where it goes (`customer:7`, `topic:7`,
    `staff:99`, `desk`), `kind` and `content` what it is. `frozen` is the rendered call, kept for a
    repeat; `trace` the ids of the messages it became. `attempts` counts calls that were made.
    `fold` is a name by which a later wish finds this one while it still waits, and folds into it.
    """

    id: int
    stream: str
    position: int
    priority: int
    kind: str
    target: str
    content: Mapping[str, Any]
    state: State
    attempts: int
    due_at: datetime | None
    not_after: datetime | None
    created_at: datetime
    frozen: Mapping[str, Any] | None
    trace: tuple[int, ...]
    fold: str | None
    error: str


@dataclass(frozen=True, slots=True)
class Timer:
    """Something that happens at `due_at`, unless it is later than `not_after` by then.

    `kind` and `key` name it; there is at most one of a kind and key.
    """

    id: int
    name: str
    kind: str
    key: str
    due_at: datetime
    not_after: datetime | None
    facts: Mapping[str, Any]


class OutboxShelves(Protocol):
    """What the use cases of the outbox need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def intents(self) -> Shelf[Intent]:
        """By `id`, `fold` (waiting ones only), `state`."""

    @property
    def timers(self) -> Shelf[Timer]:
        """By `id`, `name`, `kind`."""
