"""Where a message of the bot's goes: chat, topic, what it replies to, what hangs under it."""

from dataclasses import dataclass
from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.formatting.formatted import formatted
from telegram_sandbox.methods.access import check_kind, may, reachable
from telegram_sandbox.methods.keyboards import checked_markup
from telegram_sandbox.posting import Draft, post
from telegram_sandbox.state.chats import GENERAL, Chat
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.world import World


@dataclass(frozen=True, slots=True)
class Place:
    """A place found good for a message of the bot's."""

    chat: Chat
    topic: int | None
    reply_to: int | None
    extra: dict[str, Any]
    markup: dict[str, Any] | None


def place(world: World, params: dict[str, Any], kind: str) -> Place:
    """Check chat, rights, topic, reply and markup. Raises ApiError."""
    chat = reachable(world, params["chat_id"])
    check_kind(world, chat, kind)
    reply = _reply_parameters(params)
    answered, extra = _answered(world, chat, reply) if reply else (None, {})
    topic = _topic(world, chat, params.get("message_thread_id"), answered)
    markup = checked_markup(params.get("reply_markup"))
    if params.get("protect_content"):
        extra["has_protected_content"] = True
    return Place(chat, topic, answered.id if answered else None, extra, markup)


def put(world: World, where: Place, kind: str, content: dict[str, Any]) -> Message:
    """Post the bot's message there."""
    draft = Draft(
        kind, content, where.topic, reply_to=where.reply_to, extra=dict(where.extra), markup=where.markup
    )
    where.chat.keyboard = _keyboard_after(where.chat.keyboard, where.markup)
    world.actions.pop((where.chat.id, where.topic), None)
    return post(world, where.chat, world.bot, draft)


def _keyboard_after(before: dict[str, Any] | None, markup: dict[str, Any] | None) -> dict[str, Any] | None:
    """The reply keyboard that clients show once this message came."""
    if markup and "keyboard" in markup:
        return markup
    return None if markup and markup.get("remove_keyboard") else before


def _reply_parameters(params: dict[str, Any]) -> dict[str, Any] | None:
    given: dict[str, Any] | None = params.get("reply_parameters")
    if given or not params.get("reply_to_message_id"):
        return given
    lenient = params.get("allow_sending_without_reply", False)
    return {"message_id": params["reply_to_message_id"], "allow_sending_without_reply": lenient}


def _answered(world: World, chat: Chat, reply: dict[str, Any]) -> tuple[Message | None, dict[str, Any]]:
    elsewhere = reply.get("chat_id", chat.id)
    if elsewhere != chat.id:
        return None, _external(world, elsewhere, reply)
    message = chat.find(reply.get("message_id"))
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return None, {}
        raise bad("message to be replied not found")
    return message, _quote(message, reply)


def _external(world: World, chat_id: int | str, reply: dict[str, Any]) -> dict[str, Any]:
    chat = reachable(world, chat_id)
    message = chat.find(reply.get("message_id"))
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad("message to be replied not found")
    origin = {"type": "user", "date": message.date, "sender_user": message.sender.json()}
    return {"external_reply": {"origin": origin, "chat": chat.json(), "message_id": message.id}}


def _quote(message: Message, reply: dict[str, Any]) -> dict[str, Any]:
    if not reply.get("quote"):
        return {}
    text, entities = formatted(reply["quote"], reply.get("quote_parse_mode"), reply.get("quote_entities"))
    if text not in message.text:
        raise bad("QUOTE_TEXT_INVALID")
    quote = {"text": text, "position": message.text.index(text), "is_manual": True}
    return {"quote": quote | ({"entities": entities} if entities else {})}


def _topic(world: World, chat: Chat, asked: int | None, answered: Message | None) -> int | None:
    number = asked if asked is not None else (answered.topic if answered else None)
    if not number:
        if chat.is_forum and chat.general.closed and not may(world, chat, "can_manage_topics"):
            raise bad("TOPIC_CLOSED")
        return None
    topic = chat.topics.get(number)
    # General is no thread: its number is refused, and so are reply threads inside it.
    if not chat.is_forum or number == GENERAL or topic is None or topic.deleted:
        raise bad("message thread not found")
    if topic.closed and not may(world, chat, "can_manage_topics"):
        raise bad("TOPIC_CLOSED")
    return number
