"""Telegram's updates into typed inputs: read by python-telegram-bot, but for mere words in private."""

from collections.abc import Mapping
from typing import Any

from telegram import (
    Bot,
    CallbackQuery,
    ChatMemberAdministrator,
    ChatMemberUpdated,
    Message,
    MessageReactionUpdated,
    ReactionTypeEmoji,
    Update,
    User,
)
from telegram.constants import ChatMemberStatus, ChatType

from bot.telegram.inputs import (
    Commanded,
    Contact,
    Content,
    Document,
    GroupWrote,
    Input,
    Migrated,
    Nothing,
    Person,
    Pressed,
    Reachability,
    Reacted,
    Said,
    Standing,
    TopicChanged,
)
from bot.telegram.plain_words import check_ids, person_of, plain_words

# How the Bot API shows those who write in a group without a user of their own.
ANONYMOUS_ADMIN = 1087968824
CHANNEL_USER = 136817688
_ATTACHMENTS = (
    "photo",
    "voice",
    "video",
    "animation",
    "document",
    "audio",
    "video_note",
    "sticker",
    "location",
    "venue",
    "contact",
    "dice",
    "poll",
    "story",
    "checklist",
    "paid_media",
    "game",
)


def read_update(raw: Mapping[str, Any], bot: Bot, bot_id: int) -> Input:
    """The input an update is. Raises ValueError, or whatever python-telegram-bot raises, on nonsense."""
    if (plain := plain_words(raw)) is not None:
        return plain
    update = Update.de_json(dict(raw), bot)
    if (message := update.message) is not None:
        return _message(message, bot_id, edited=False)
    if (message := update.edited_message) is not None:
        return _message(message, bot_id, edited=True)
    if update.callback_query is not None:
        return _press(update.callback_query)
    if update.message_reaction is not None:
        return _reacted(update.message_reaction)
    if update.my_chat_member is not None:
        return _standing(update.my_chat_member)
    return Nothing()


def _message(message: Message, bot_id: int, *, edited: bool) -> Input:
    check_ids(message.chat.id, message.message_id, message.message_thread_id)
    if message.chat.type == ChatType.PRIVATE:
        return _private(message, edited=edited)
    return _service(message, bot_id) or _group(message, edited=edited)


def _private(message: Message, *, edited: bool) -> Input:
    content = _content(message)
    if message.from_user is None or content is None:
        return Nothing()
    person = _person(message.from_user)
    command = None if edited else _command(message)
    if command is not None:
        return Commanded(person, *command, message.message_id, _reply(message))
    return Said(
        person=person,
        message_ids=(message.message_id,),
        content=content,
        album=message.media_group_id,
        reply_to=_reply(message),
        edited=edited,
    )


def _group(message: Message, *, edited: bool) -> Input:
    content = _content(message)
    if content is None:
        return Nothing()
    user = message.from_user
    hidden = user is None or message.sender_chat is not None or user.id in {ANONYMOUS_ADMIN, CHANNEL_USER}
    if user is not None and user.is_bot and not hidden:
        return Nothing()
    # Only `is_topic_message` tells a topic: replies within General carry a thread id as well.
    thread = message.message_thread_id if message.is_topic_message else None
    answered = _answered(message)
    author = None if answered is None else answered.from_user
    return GroupWrote(
        person=None if hidden or user is None else _person(user),
        chat_id=message.chat.id,
        thread_id=thread,
        message_ids=(message.message_id,),
        content=content,
        album=message.media_group_id,
        reply_to=_reply(message),
        edited=edited,
        reply_by=None if author is None else author.id,
        reply_album=None if answered is None else answered.media_group_id,
        forum=bool(message.chat.is_forum or message.is_topic_message),
    )


def _service(message: Message, bot_id: int) -> Input | None:
    if message.migrate_to_chat_id is not None:
        return Migrated(message.chat.id, message.migrate_to_chat_id)
    thread = message.message_thread_id
    if thread is None:
        return None
    by_bot = message.from_user is not None and message.from_user.id == bot_id
    if message.forum_topic_created is not None:
        return TopicChanged(message.chat.id, thread, "created", message.forum_topic_created.name, by_bot)
    if message.forum_topic_closed is not None:
        return TopicChanged(message.chat.id, thread, "closed", "", by_bot)
    if message.forum_topic_reopened is not None:
        return TopicChanged(message.chat.id, thread, "reopened", "", by_bot)
    return None


def _content(message: Message) -> Content | None:
    if message.text is not None:
        return Content("text", message.text, tuple(entity.to_dict() for entity in message.entities))
    for kind in _ATTACHMENTS:
        if getattr(message, kind):
            words = message.caption or (message.sticker.emoji if message.sticker else "") or ""
            spoken = message.voice or message.video_note
            entities = tuple(entity.to_dict() for entity in message.caption_entities)
            return Content(
                kind,
                words,
                entities,
                spoken.file_id if spoken else None,
                contact=_contact(message),
                document=_document(message),
            )
    # Fields that nobody knows yet are a kind of message that Telegram has brought since.
    return Content("unknown", "") if message.api_kwargs and not message.is_topic_message else None


def _contact(message: Message) -> Contact | None:
    shared = message.contact
    return None if shared is None else Contact(shared.phone_number, shared.user_id)


def _document(message: Message) -> Document | None:
    file = message.document
    if file is None:
        return None
    return Document(file.file_id, file.file_name or "", file.mime_type or "", file.file_size)


def _command(message: Message) -> tuple[str, str] | None:
    text = message.text or ""
    if not text.startswith("/"):
        return None
    word, _, argument = text[1:].partition(" ")
    name = word.partition("@")[0].lower()
    return (name, argument.strip()) if name.isidentifier() else None


def _reply(message: Message) -> int | None:
    reply = _answered(message)
    return None if reply is None else reply.message_id


def _answered(message: Message) -> Message | None:
    reply = message.reply_to_message
    # In a topic every message answers the topic's first one; that is no reply.
    return None if reply is None or reply.forum_topic_created is not None else reply


def _reacted(change: MessageReactionUpdated) -> Input:
    check_ids(change.chat.id, change.message_id)
    # Others may not put custom ones, and paid ones say how much somebody spends.
    emoji = tuple(one.emoji for one in change.new_reaction if isinstance(one, ReactionTypeEmoji))
    person = None if change.user is None else _person(change.user)
    return Reacted(person, change.chat.id, change.message_id, emoji)


def _press(query: CallbackQuery) -> Input:
    message = query.message
    if message is not None:
        check_ids(message.chat.id, message.message_id)
    return Pressed(
        person=_person(query.from_user),
        query_id=query.id,
        data=query.data or "",
        chat_id=message.chat.id if message else None,
        message_id=message.message_id if message else None,
    )


def _standing(change: ChatMemberUpdated) -> Input:
    status = change.new_chat_member.status
    check_ids(change.chat.id)
    if change.chat.type == ChatType.PRIVATE:
        return Reachability(_person(change.from_user), blocked=status == ChatMemberStatus.BANNED)
    member = change.new_chat_member
    rights = member.to_dict() if isinstance(member, ChatMemberAdministrator) else {}
    held = frozenset(name for name, value in rights.items() if name.startswith("can_") and value is True)
    return Standing(change.chat.id, status, held, forum=bool(change.chat.is_forum))


def _person(user: User) -> Person:
    check_ids(user.id)
    return person_of(user.id, (user.first_name, user.last_name, user.username), user.language_code)
