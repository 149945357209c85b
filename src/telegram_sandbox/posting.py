"""Messages coming to be, and who learns of them."""

import re
from dataclasses import dataclass, field
from typing import Any

from telegram_sandbox.rendering import message_json
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


@dataclass(slots=True)
class Draft:
    """What is to be posted: the kind of content, its Bot API fields, and where it stands."""

    kind: str
    content: dict[str, Any]
    topic: int | None = None
    thread: int | None = None
    reply_to: int | None = None
    sender_chat: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    markup: dict[str, Any] | None = None


def post(world: World, chat: Chat, sender: User, draft: Draft) -> Message:
    """Store a message; the bot gets an update if it may see it."""
    message = Message(
        id=world.next_message_id(chat),
        chat_id=chat.id,
        date=world.now(),
        kind=draft.kind,
        content=draft.content,
        sender=sender,
        sender_chat=draft.sender_chat,
        topic=draft.topic,
        thread=draft.thread or _thread(chat, draft),
        reply_to=draft.reply_to,
        extra=draft.extra,
        markup=draft.markup,
    )
    world.store(chat, message)
    announce(world, chat, message, "message")
    return message


def post_service(
    world: World, chat: Chat, sender: User, kind: str, fact: Any, *, topic: int | None = None
) -> Message:
    """Post what the server itself writes when something happened in a group."""
    return post(world, chat, sender, Draft(kind, {kind: fact}, topic=topic))


def _thread(chat: Chat, draft: Draft) -> int | None:
    """In supergroups a reply outside a topic names the thread that it continues."""
    if chat.type != "supergroup" or draft.topic or not draft.reply_to:
        return None
    answered = chat.find(draft.reply_to)
    return (answered.thread or answered.id) if answered else None


def announce(world: World, chat: Chat, message: Message, kind: str) -> None:
    """Queue the update for a new or edited message if the bot sees it."""
    if bot_sees(world, chat, message):
        world.updates.push(kind, {**message_json(world, message)}, chat.id)


def bot_sees(world: World, chat: Chat, message: Message) -> bool:
    """Whether the bot gets an update: membership, its own words, privacy mode."""
    if message.sender is world.bot and not (message.service and not chat.private):
        return False
    if chat.private:
        return chat.started and not chat.blocked
    place = world.bot_member(chat)
    if not place.present:
        return False
    return world.reads_everything or place.is_admin or message.service or _addressed(world, chat, message)


def _addressed(world: World, chat: Chat, message: Message) -> bool:
    answered = chat.find(message.reply_to)
    if answered is not None and answered.sender is world.bot:
        return True
    command = re.match(r"/\w+(@\w+)?", message.text)
    if command:
        return command[1] in {None, f"@{world.bot.username}"}
    return f"@{world.bot.username}".lower() in message.text.lower().split()
