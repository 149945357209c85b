"""Utterances of customers, and where things stand in Telegram."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Utterance:
    """What a customer said, with the reading that was made of it (the evidence for every score).

    `source` is the chat and the messages it stands in; `kind` is `text` or the kind of attachment.
    """

    id: int
    customer_id: int
    conversation_id: int
    case_id: int | None
    text: str
    reading: Mapping[str, Any]
    at: datetime
    source: tuple[int, ...] = ()
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class Topic:
    """The forum topic of a customer in the desk.

    `state` is `here`, `closed` (staff closed it), `gone` (staff deleted it) or `general` (topics cannot
    be made, so the desk's General serves meanwhile; `thread_id` is 0 then). `speaker` is whose name
    the customer saw last, `title` what was last put over the topic.
    """

    id: int
    customer_id: int
    chat_id: int
    thread_id: int
    state: str
    speaker: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a logical thing stands in Telegram.

    `key` names the thing: `card:12`, or `copy:CHAT:MESSAGE` for the copy of a message; `at` is
    `CHAT:MESSAGE` of where it stands, so that an answer to it finds the way back to `customer_id`.
    `speaker` is the name that was put before a copied message, which its edits must keep.
    """

    id: int
    key: str
    at: str
    customer_id: int
    speaker: str

    @property
    def chat_id(self) -> int:
        """The chat it stands in."""
        return int(self.at.partition(":")[0])

    @property
    def message_id(self) -> int:
        """The message it is."""
        return int(self.at.partition(":")[2])


class MessageShelves(Protocol):
    """What the use cases of messages need."""

    @property
    def utterances(self) -> Shelf[Utterance]:
        """By `id`, `case_id`, `conversation_id`."""

    @property
    def topics(self) -> Shelf[Topic]:
        """By `id`, `customer_id`, `thread_id`."""

    @property
    def placements(self) -> Shelf[Placement]:
        """By `id`, `key`, `at`."""


def placed(work: MessageShelves, key: str) -> Placement | None:
    """Where that thing stands, or None."""
    return next(iter(work.placements.where(key=key)), None)


def place(
    work: MessageShelves, key: str, chat_id: int, message_id: int, customer_id: int, speaker: str = ""
) -> Placement:
    """Remember where a thing stands now."""
    at = f"{chat_id}:{message_id}"
    known = placed(work, key)
    if known is not None:
        return work.placements.put(Placement(known.id, key, at, customer_id, speaker))
    return work.placements.add(Placement(work.placements.next_id(), key, at, customer_id, speaker))


def topic_of(work: MessageShelves, customer_id: int, desk: int) -> Topic | None:
    """The customer's newest topic in that desk, whatever its state, or None."""
    topics = [topic for topic in work.topics.where(customer_id=customer_id) if topic.chat_id == desk]
    return topics[-1] if topics else None


def topic_at(work: MessageShelves, desk: int, thread_id: int) -> Topic | None:
    """Whose topic a thread of the desk is, or None."""
    topics = [topic for topic in work.topics.where(thread_id=thread_id) if topic.chat_id == desk]
    return topics[-1] if topics else None
