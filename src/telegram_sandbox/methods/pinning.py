"""Pinned messages."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.access import message_in, need, reachable
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.methods.topics import existing, forum
from telegram_sandbox.posting import post_service
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.world import World


def _chat(world: World, params: Params) -> Chat:
    chat = reachable(world, params["chat_id"])
    need(world, chat, "can_pin_messages", "manage pinned messages in the chat")
    return chat


@method("pinChatMessage")
def pin(world: World, params: Params) -> Any:
    """Pin a message: the chat is told by a service message."""
    chat = _chat(world, params)
    message = message_in(chat, params["message_id"], "pin")
    if message.service:
        raise bad("message can't be pinned")
    if message.id in chat.pinned:
        raise bad("CHAT_NOT_MODIFIED")
    chat.pinned.append(message.id)
    post_service(world, chat, world.bot, "pinned_message", message.id, topic=message.topic)
    return True


@method("unpinChatMessage")
def unpin(world: World, params: Params) -> Any:
    """Unpin one message, the latest if none is named."""
    chat = _chat(world, params)
    number = params.get("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    world.events.tell("chat", chat_id=chat.id)
    return True


@method("unpinAllChatMessages")
def unpin_all(world: World, params: Params) -> Any:
    """Unpin everything."""
    chat = _chat(world, params)
    chat.pinned.clear()
    world.events.tell("chat", chat_id=chat.id)
    return True


@method("unpinAllForumTopicMessages")
def unpin_topic(world: World, params: Params) -> Any:
    """Unpin everything in a topic."""
    chat = forum(world, params)
    _unpin_in(world, params, existing(chat, params["message_thread_id"]).id)
    return True


@method("unpinAllGeneralForumTopicMessages")
def unpin_general(world: World, params: Params) -> Any:
    """Unpin everything in General."""
    forum(world, params)
    _unpin_in(world, params, None)
    return True


def _unpin_in(world: World, params: Params, topic: int | None) -> None:
    chat = _chat(world, params)
    chat.pinned = [number for number in chat.pinned if chat.messages[number].topic != topic]
    world.events.tell("chat", chat_id=chat.id)
