"""Messages as the bot sees them, in the Bot API's JSON."""

from typing import Any

from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.world import World


def message_json(world: World, message: Message, *, nested: bool = False) -> dict[str, Any]:
    """The Bot API's `Message`; a `nested` one tells nothing of what it replies to."""
    chat = world.chats[message.chat_id]
    body: dict[str, Any] = {"message_id": message.id, "from": message.sender.json()}
    if message.sender_chat:
        body["sender_chat"] = message.sender_chat
    body |= {"chat": chat.json(), "date": message.date}
    if message.edit_date:
        body["edit_date"] = message.edit_date
    body |= _place(message)
    if not nested and (answered := _answered(chat, message)):
        body["reply_to_message"] = message_json(world, answered, nested=True)
    body |= message.extra | _content(world, chat, message)
    if message.markup and "inline_keyboard" in message.markup:
        body["reply_markup"] = message.markup
    return body


def _place(message: Message) -> dict[str, Any]:
    if message.topic:
        return {"message_thread_id": message.topic, "is_topic_message": True}
    return {"message_thread_id": message.thread} if message.thread else {}


def _answered(chat: Chat, message: Message) -> Message | None:
    """What it replies to; inside a topic everything else replies to the topic's first message."""
    if message.reply_to:
        return chat.find(message.reply_to)
    if message.topic and message.topic != message.id:
        return chat.find(message.topic)
    return None


def _content(world: World, chat: Chat, message: Message) -> dict[str, Any]:
    if message.kind != "pinned_message":
        return message.content
    pinned = chat.find(message.content["pinned_message"])
    if pinned is None:
        gone = {"chat": chat.json(), "message_id": message.content["pinned_message"], "date": 0}
        return {"pinned_message": gone}
    return {"pinned_message": message_json(world, pinned, nested=True)}
