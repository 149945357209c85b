"""Deleting messages."""

from typing import Any

from telegram_sandbox.errors import ApiError, bad
from telegram_sandbox.methods.access import may, message_in, reachable
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.people.writing import delete
from telegram_sandbox.rules import COPY_AT_ONCE, DELETE_SECONDS
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.world import World


@method("deleteMessage")
def delete_message(world: World, params: Params) -> Any:
    """Delete one message for everybody."""
    chat = reachable(world, params["chat_id"])
    message = message_in(chat, params["message_id"], "delete")
    _check(world, chat, message)
    delete(world, chat, message)
    return True


@method("deleteMessages")
def delete_messages(world: World, params: Params) -> Any:
    """Delete up to a hundred; what cannot be deleted stays without a word."""
    chat = reachable(world, params["chat_id"])
    if not 1 <= len(params["message_ids"]) <= COPY_AT_ONCE:
        raise bad("wrong number of message identifiers specified")
    for number in params["message_ids"]:
        message = chat.find(number)
        if message and _deletable(world, chat, message):
            delete(world, chat, message)
    return True


def _deletable(world: World, chat: Chat, message: Message) -> bool:
    try:
        _check(world, chat, message)
    except ApiError:
        return False
    return True


def _check(world: World, chat: Chat, message: Message) -> None:
    """Own and private messages for 48 hours; in groups everything with the right to delete."""
    first = min(chat.messages) if chat.messages else 0
    if not chat.private and (message.id == first or message.kind == "forum_topic_created"):
        raise bad("message can't be deleted")
    if not chat.private and world.bot_member(chat).is_admin and may(world, chat, "can_delete_messages"):
        return
    fresh = world.now() - message.date < DELETE_SECONDS
    if not fresh or (not chat.private and message.sender is not world.bot):
        raise bad("message can't be deleted for everyone")
