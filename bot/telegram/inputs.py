"""What can come in, typed. Everything behind the wire sees these and never Telegram's own objects."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Person:
    """A Telegram user as they show themselves now."""

    id: int
    first_name: str
    language_code: str | None


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact that was shared. `user_id` is whose Telegram account it is, None where that is not told."""

    phone: str
    user_id: int | None


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was sent as a document; `size` in bytes, None where Telegram does not tell."""

    file_id: str
    name: str
    mime: str
    size: int | None


@dataclass(frozen=True, slots=True)
class Content:
    """What a message holds. `text` is its text or caption; `kind` is `text` or the kind of its attachment.

    `file_id` is that of a voice or round video, which some people let nobody send them as such.
    `hidden`: an account number was taken out of the text, which the message itself still has.
    """

    kind: str
    text: str
    entities: tuple[Mapping[str, Any], ...] = ()
    file_id: str | None = None
    contact: Contact | None = None
    document: Document | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """A person wrote to the bot in private. An album has all its messages in `message_ids`.

    `seldom`: so little came from them of late that it is no flood; nobody has to look for one.
    """

    person: Person
    message_ids: tuple[int, ...]
    content: Content
    album: str | None
    reply_to: int | None
    edited: bool = False
    seldom: bool = False


@dataclass(frozen=True, slots=True)
class Commanded:
    """A person gave the bot a command in private: `/start TOKEN` is `start` with `TOKEN`."""

    person: Person
    name: str
    argument: str
    message_id: int = 0
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class GroupWrote:
    """Somebody wrote in a group. `person` is None where an anonymous admin or a channel did.

    `reply_by` is the user who wrote what it replies to, `reply_album` the album that is part of,
    `forum` whether the group has topics at that moment.
    """

    person: Person | None
    chat_id: int
    thread_id: int | None
    message_ids: tuple[int, ...]
    content: Content
    album: str | None
    reply_to: int | None
    edited: bool = False
    reply_by: int | None = None
    reply_album: str | None = None
    forum: bool = False


@dataclass(frozen=True, slots=True)
class Reacted:
    """Somebody's reactions to a message are these now, the latest last; None where a channel reacted."""

    person: Person | None
    chat_id: int
    message_id: int
    emoji: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pressed:
    """A person pressed a button under one of our messages."""

    person: Person
    query_id: str
    data: str
    chat_id: int | None
    message_id: int | None


@dataclass(frozen=True, slots=True)
class TopicChanged:
    """A forum topic was `created`, `closed` or `reopened`; `by_bot` where we did it."""

    chat_id: int
    thread_id: int
    what: Literal["created", "closed", "reopened"]
    name: str
    by_bot: bool


@dataclass(frozen=True, slots=True)
class Reachability:
    """A person blocked the bot or came back."""

    person: Person
    blocked: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What the bot is in a group now: `administrator`, `member`, `left`, `kicked`; with the rights it has.

    `forum`: the group has topics.
    """

    chat_id: int
    status: str
    rights: frozenset[str]
    forum: bool = False


@dataclass(frozen=True, slots=True)
class Migrated:
    """A group became a supergroup with another id."""

    old: int
    new: int


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing that concerns us."""

    at: datetime | None = None


Input: TypeAlias = (
    Said
    | Commanded
    | GroupWrote
    | Reacted
    | Pressed
    | TopicChanged
    | Reachability
    | Standing
    | Migrated
    | Nothing
)
