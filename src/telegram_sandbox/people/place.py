"""Where a person writes, and under which name."""

from dataclasses import dataclass
from typing import Any, Literal

from telegram_sandbox.errors import SandboxError
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.members import Member
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.users import ANONYMOUS_ADMIN, CHANNEL_BOT, User
from telegram_sandbox.state.world import World

Mask = Literal["self", "anonymous", "channel"]


@dataclass(frozen=True, slots=True)
class Voice:
    """The account that a message shows, and the chat that hides behind it."""

    user: User
    chat: dict[str, Any] | None = None


def voice(world: World, chat: Chat, user: User, mask: Mask) -> Voice:
    """How a person appears: as themselves, as an anonymous admin, or as their channel."""
    if mask == "anonymous":
        return Voice(ANONYMOUS_ADMIN, chat.json())
    if mask == "channel":
        number = -1_000_000_000_000 - user.id % 1_000_000_000
        return Voice(CHANNEL_BOT, {"id": number, "type": "channel", "title": f"{user.first_name}'s channel"})
    if mask != "self":
        raise SandboxError(f"nobody writes as {mask!r}")
    return Voice(world.users[user.id])


def check_may_write(chat: Chat, user: User, topic: int | None) -> None:
    """What a person's own client would not let them do. Raises SandboxError."""
    if user.deactivated:
        raise SandboxError("the account was deleted")
    if chat.migrated_to:
        raise SandboxError("the group became a supergroup")
    if chat.private:
        if chat.blocked:
            raise SandboxError("the person blocked the bot")
        return
    member = chat.member(user.id)
    if member is None or not member.present:
        raise SandboxError("not a member of the group")
    if not member.is_admin and not _may_write(chat, member):
        raise SandboxError("members may not write here")
    _check_topic(chat, topic, can_manage=_manages_topics(chat, user))


def _may_write(chat: Chat, member: Member) -> bool:
    personal = member.rights.get("can_send_messages", False) if member.status == "restricted" else True
    return personal and chat.permissions["can_send_messages"]


def _manages_topics(chat: Chat, user: User) -> bool:
    member = chat.member(user.id)
    return member is not None and (
        member.status == "creator" or member.rights.get("can_manage_topics", False)
    )


def _check_topic(chat: Chat, topic: int | None, *, can_manage: bool) -> None:
    if topic and (topic not in chat.topics or chat.topics[topic].deleted):
        raise SandboxError("there is no such topic")
    if chat.is_forum and chat.topic(topic).closed and not can_manage:
        raise SandboxError("the topic is closed")


def message_id(message: Message | int | None) -> int | None:
    """The id, whichever way the message was named."""
    return message.id if isinstance(message, Message) else message
