"""Whether the bot finds a chat, and what it may do there."""

from typing import Any

from telegram_sandbox.errors import ApiError, bad, forbidden
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.world import World

# The permission that each kind of content needs in a group, and its name in the refusal.
NEEDS = {
    "text": ("can_send_messages", "text messages"),
    "photo": ("can_send_photos", "photos"),
    "video": ("can_send_videos", "videos"),
    "animation": ("can_send_other_messages", "animations"),
    "sticker": ("can_send_other_messages", "stickers"),
    "audio": ("can_send_audios", "music"),
    "document": ("can_send_documents", "documents"),
    "voice": ("can_send_voice_notes", "voice notes"),
    "video_note": ("can_send_video_notes", "video notes"),
}


def find_chat(world: World, chat_id: int | str) -> Chat:
    """The chat with this id or @name, if the bot ever met it. Raises ApiError 400."""
    chat = world.chats.get(chat_id) if isinstance(chat_id, int) else _named(world, chat_id)
    if chat is None:
        raise bad("chat not found" if chat_id else "chat_id is empty")
    if chat.migrated_to:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    return chat


def _named(world: World, name: str) -> Chat | None:
    bare = name.removeprefix("@").lower()
    named = (chat for chat in world.chats.values() if (chat.username or "").lower() == bare and bare)
    return next(named, None)


def reachable(world: World, chat_id: int | str) -> Chat:
    """A chat in which the bot is (or whose person talks with it). Raises ApiError 400 or 403."""
    if chat_id in world.users and world.users[int(chat_id)].is_bot:
        raise forbidden("bots can't send messages to bots")
    chat = find_chat(world, chat_id)
    if chat.private:
        _check_person(chat)
    else:
        _check_membership(world, chat)
    return chat


def _check_person(chat: Chat) -> None:
    if chat.user and chat.user.deactivated:
        raise forbidden("user is deactivated")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")


def _check_membership(world: World, chat: Chat) -> None:
    place = world.bot_member(chat)
    kind = "supergroup chat" if chat.type == "supergroup" else "group chat"
    if place.status == "kicked":
        raise forbidden(f"bot was kicked from the {kind}")
    if not place.present:
        raise forbidden(f"bot is not a member of the {kind}")


def may(world: World, chat: Chat, right: str) -> bool:
    """Whether the bot has this right of an administrator or this permission of a member."""
    place = world.bot_member(chat)
    if chat.private or place.status == "creator":
        return True
    if place.is_admin:
        return bool(place.rights.get(right)) or right.startswith(("can_send", "can_add", "can_react"))
    personal = place.rights.get(right, False) if place.status == "restricted" else True
    return personal and chat.permissions.get(right, False)


def need(world: World, chat: Chat, right: str, words: str) -> None:
    """Raise ApiError 400 `not enough rights to …` unless the bot has the right."""
    if not may(world, chat, right):
        raise bad(f"not enough rights to {words}")


def need_admin(world: World, chat: Chat, right: str, words: str) -> None:
    """The same for rights that only administrators can hold."""
    if not world.bot_member(chat).is_admin:
        raise bad(f"not enough rights to {words}")
    need(world, chat, right, words)


def check_kind(world: World, chat: Chat, kind: str) -> None:
    """Whether the bot may send this kind of content there. Raises ApiError 400."""
    if chat.private:
        if kind in {"voice", "video_note"} and chat.user and chat.user.forbids_voice:
            raise bad("VOICE_MESSAGES_FORBIDDEN")
        return
    if not any(may(world, chat, right) for right, _ in NEEDS.values()):
        raise bad("have no rights to send a message")
    right, words = NEEDS.get(kind, NEEDS["text"])
    need(world, chat, right, f"send {words} to the chat")


def message_in(chat: Chat, message_id: int | None, what: str) -> Message:
    """A message that is still there. Raises ApiError 400 `message to … not found`."""
    if not message_id:
        raise bad("message identifier is not specified")
    message = chat.find(message_id)
    if message is None:
        raise bad(f"message to {what} not found")
    return message


def group_of(world: World, params: dict[str, Any]) -> Chat:
    """A group that a method about groups names."""
    chat = reachable(world, params["chat_id"])
    if chat.private:
        raise bad("chat is a private chat" if chat.user else "chat not found")
    return chat
