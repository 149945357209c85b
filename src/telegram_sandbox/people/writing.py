"""People write: texts, files, places, albums; they edit and delete."""

from typing import Any, TypedDict, Unpack

from telegram_sandbox.errors import ApiError, SandboxError
from telegram_sandbox.formatting.formatted import formatted
from telegram_sandbox.media import FILE_KINDS, media_field
from telegram_sandbox.people.place import Mask, check_may_write, message_id, voice
from telegram_sandbox.posting import Draft, announce, post
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import CAPTIONED, Message
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World
from telegram_sandbox.upload import Upload


class Where(TypedDict, total=False):
    """Where in a chat: topic, the message replied to, the name to write under, a forward's origin."""

    topic: int | None
    reply_to: Message | int | None
    mask: Mask
    forwarded_from: User | None


def words(text: str, entities: list[dict[str, Any]] | None, field: str = "text") -> dict[str, Any]:
    """A typed text with its entities, as it stands in the message."""
    try:
        clear, found = formatted(text, None, entities)
    except ApiError as refusal:
        raise SandboxError(refusal.description) from refusal
    name = "entities" if field == "text" else "caption_entities"
    return ({field: clear} if clear else {}) | ({name: found} if clear and found else {})


def write(
    world: World, chat: Chat, user: User, kind: str, content: dict[str, Any], **where: Unpack[Where]
) -> Message:
    """Post a person's message; the bot learns of it if it may. Raises SandboxError."""
    topic = where.get("topic")
    reply_to = message_id(where.get("reply_to"))
    answered = chat.find(reply_to)
    if reply_to and answered is None:
        raise SandboxError("the message replied to is not there")
    if answered and topic is None:
        topic = answered.topic
    check_may_write(chat, user, topic)
    name = voice(world, chat, user, where.get("mask", "self"))
    extra = _forward(world, where.get("forwarded_from"))
    if chat.private:
        chat.started = True
    draft = Draft(kind, content, topic, reply_to=reply_to, sender_chat=name.chat, extra=extra)
    return post(world, chat, name.user, draft)


def _forward(world: World, origin: User | None) -> dict[str, Any]:
    if origin is None:
        return {}
    date = world.now()
    return {
        "forward_origin": {"type": "user", "date": date, "sender_user": origin.json()},
        "forward_date": date,
    }


def file_content(
    world: World, kind: str, upload: Upload, about: dict[str, Any], size: int | None = None
) -> dict[str, Any]:
    """A file that a person sends, with its caption."""
    if kind not in FILE_KINDS:
        raise SandboxError(f"no such kind of file: {kind}")
    stored = world.files.keep(kind, upload, size)
    content: dict[str, Any] = {kind: media_field(kind, stored, about)}
    if kind == "animation":
        content["document"] = media_field("document", stored, about)
    if kind in CAPTIONED and about.get("caption"):
        content |= words(about["caption"], about.get("caption_entities"), "caption")
    return content


def edit(
    world: World, chat: Chat, message: Message, text: str, entities: list[dict[str, Any]] | None
) -> Message:
    """Change a text or caption; the bot gets an `edited_message`. Raises SandboxError."""
    field = "text" if message.kind == "text" else "caption"
    if message.deleted or (field == "caption" and message.kind not in CAPTIONED):
        raise SandboxError("that message cannot be edited")
    message.before.append(message.content)
    kept = {
        k: v
        for k, v in message.content.items()
        if k not in {"text", "entities", "caption", "caption_entities"}
    }
    message.content = kept | words(text, entities, field)
    message.edit_date = world.now()
    world.events.tell("edited", chat_id=chat.id, message_id=message.id, topic=message.topic)
    announce(world, chat, message, "edited_message")
    return message


def delete(world: World, chat: Chat, message: Message) -> None:
    """Remove a message for everybody: no update tells the bot."""
    message.deleted = True
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    world.events.tell("deleted", chat_id=chat.id, message_id=message.id, topic=message.topic)


def hide(world: World, chat: Chat, user: User, message: Message) -> None:
    """Remove a message from one person's own screen."""
    message.hidden_from.add(user.id)
    world.events.tell("deleted", chat_id=chat.id, message_id=message.id, topic=message.topic)
