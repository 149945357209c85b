"""Utterances of customers, and where things stand in Telegram."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Utterance:
    """What a customer said, with the reading that was made of it (the evidence for every score)."""

    id: int
    customer_id: int
    case_id: int | None
    visit_id: int | None
    text: str
    reading: Mapping[str, object]
    at: datetime


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a logical thing stands in Telegram.

    `key` names the thing: `topic:7` (the topic of customer 7), `card:12`, `copy:CHAT:MESSAGE` (the
    copy of a message); `message_id` is the message, or the thread where the thing is a topic.
    `state` is `here`, `closed` or `gone`; `note` is what was shown there last.
    """

    id: int
    key: str
    chat_id: int
    message_id: int
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class Burst:
    """Words of one customer that are still coming in; read together once it is quiet."""

    id: int
    user_id: int
    texts: tuple[str, ...]
    first_at: datetime
    case_id: int | None


class MessageShelves(Protocol):
    """What the use cases of messages need."""

    @property
    def utterances(self) -> Shelf[Utterance]:
        """By `id`, `case_id`."""

    @property
    def placements(self) -> Shelf[Placement]:
        """By `id`, `key`."""

    @property
    def bursts(self) -> Shelf[Burst]:
        """By `id`, `user_id`."""


def placed(work: MessageShelves, key: str) -> Placement | None:
    """Where that thing stands, or None."""
    return next(iter(work.placements.where(key=key)), None)
