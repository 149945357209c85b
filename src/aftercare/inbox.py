"""What came in and was committed before it was acknowledged."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Received:
    """One raw update. `lane` is the stream it must keep order with; `digest` the hash of its payload."""

    id: int
    update_id: int
    digest: str
    lane: str
    body: bytes
    state: Literal["waiting", "done", "dead"]
    attempts: int
    error: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Fact:
    """A single remembered value: the desk's chat, when the bot was last awake."""

    id: int
    name: str
    value: str


class InboxShelves(Protocol):
    """What receiving needs."""

    @property
    def received(self) -> Shelf[Received]:
        """By `id`, `update_id`, `state`."""

    @property
    def facts(self) -> Shelf[Fact]:
        """By `id`, `name`."""


def remember(work: InboxShelves, name: str, value: str) -> None:
    """Set the value of that name."""
    for fact in work.facts.where(name=name):
        work.facts.put(Fact(fact.id, name, value))
        return
    work.facts.add(Fact(work.facts.next_id(), name, value))


def recall(work: InboxShelves, name: str) -> str | None:
    """The value of that name, or None."""
    return next((fact.value for fact in work.facts.where(name=name)), None)


def forget(work: InboxShelves, name: str) -> None:
    """Let that name have no value any more."""
    for fact in work.facts.where(name=name):
        work.facts.drop(fact)
