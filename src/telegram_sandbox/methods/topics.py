"""Forum topics."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.formatting.spans import clean
from telegram_sandbox.methods.access import group_of, may, need
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.posting import post_service
from telegram_sandbox.rules import TOPIC_TITLE
from telegram_sandbox.state.chats import ICON_COLORS, Chat, Topic
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


def forum(world: World, params: Params) -> Chat:
    """The forum that a method names. Raises ApiError 400 `the chat is not a forum`."""
    chat = group_of(world, params)
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    return chat


def title(name: str) -> str:
    """A topic's name, cleaned. Raises ApiError 400 outside 1…128 characters."""
    clear = " ".join(clean(name).split())
    if not clear:
        raise bad("TOPIC_TITLE_EMPTY")
    if len(clear) > TOPIC_TITLE:
        raise bad(f"topic title is longer than {TOPIC_TITLE} characters")
    return clear


def existing(chat: Chat, number: int) -> Topic:
    """A topic that is there. Raises ApiError 400 `TOPIC_ID_INVALID` or `TOPIC_DELETED`."""
    topic = chat.topics.get(number)
    if topic is None:
        raise bad("TOPIC_ID_INVALID")
    if topic.deleted:
        raise bad("TOPIC_DELETED")
    return topic


def open_topic(world: World, chat: Chat, by: User, topic: Topic) -> Topic:
    """Add a topic with the service message that gives it its number."""
    fact: dict[str, Any] = {"name": topic.name, "icon_color": topic.icon_color}
    if topic.icon_custom_emoji_id:
        fact["icon_custom_emoji_id"] = topic.icon_custom_emoji_id
    topic.id, topic.creator = chat.last_id + 1, by.id
    chat.topics[topic.id] = topic
    post_service(world, chat, by, "forum_topic_created", fact, topic=topic.id)
    world.events.tell("topic", chat_id=chat.id, topic=topic.id)
    return topic


def set_closed(world: World, chat: Chat, by: User, topic: Topic, *, closed: bool) -> None:
    """Close or reopen a topic. Raises ApiError 400 `TOPIC_NOT_MODIFIED`."""
    if topic.closed == closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    kind = "forum_topic_closed" if closed else "forum_topic_reopened"
    post_service(world, chat, by, kind, {}, topic=topic.id if topic is not chat.general else None)
    world.events.tell("topic", chat_id=chat.id, topic=topic.id)


def remove_topic(world: World, chat: Chat, topic: Topic) -> None:
    """Delete a topic with all its messages: nobody is told."""
    topic.deleted = True
    for message in chat.messages.values():
        if message.topic == topic.id:
            message.deleted = True
    world.events.tell("topic", chat_id=chat.id, topic=topic.id)


def rename(world: World, chat: Chat, by: User, topic: Topic, changes: dict[str, Any]) -> None:
    """Change a topic's name or icon. Raises ApiError 400 `TOPIC_NOT_MODIFIED`."""
    changes = {name: value for name, value in changes.items() if getattr(topic, name) != value}
    if not changes:
        raise bad("TOPIC_NOT_MODIFIED")
    for name, value in changes.items():
        setattr(topic, name, value)
    post_service(
        world, chat, by, "forum_topic_edited", changes, topic=topic.id if topic is not chat.general else None
    )
    world.events.tell("topic", chat_id=chat.id, topic=topic.id)


def _need_own_or_manage(world: World, chat: Chat, topic: Topic) -> None:
    """A topic's creator may edit and close it without being an administrator."""
    if topic.creator != world.bot.id:
        need(world, chat, "can_manage_topics", "edit the topic")


@method("createForumTopic")
def create_forum_topic(world: World, params: Params) -> Any:
    """Open a topic."""
    chat = forum(world, params)
    if not may(world, chat, "can_manage_topics"):
        raise bad("not enough rights to create a topic")
    color = params.get("icon_color", ICON_COLORS[0])
    if color not in ICON_COLORS:
        raise bad("invalid icon color specified")
    icon = params.get("icon_custom_emoji_id") or None
    topic = open_topic(world, chat, world.bot, Topic(0, title(params["name"]), color, icon))
    body: dict[str, Any] = {"message_thread_id": topic.id, "name": topic.name, "icon_color": topic.icon_color}
    return body | ({"icon_custom_emoji_id": icon} if icon else {})


@method("editForumTopic")
def edit_forum_topic(world: World, params: Params) -> Any:
    """Change a topic's name or icon."""
    chat = forum(world, params)
    topic = existing(chat, params["message_thread_id"])
    _need_own_or_manage(world, chat, topic)
    changes: dict[str, Any] = {}
    if params.get("name"):
        changes["name"] = title(params["name"])
    if "icon_custom_emoji_id" in params:
        changes["icon_custom_emoji_id"] = params["icon_custom_emoji_id"] or None
    rename(world, chat, world.bot, topic, changes)
    return True


@method("closeForumTopic")
def close_forum_topic(world: World, params: Params) -> Any:
    """Close a topic: only administrators write there."""
    return _toggle(world, params, closed=True)


@method("reopenForumTopic")
def reopen_forum_topic(world: World, params: Params) -> Any:
    """Open it again."""
    return _toggle(world, params, closed=False)


def _toggle(world: World, params: Params, *, closed: bool) -> bool:
    chat = forum(world, params)
    topic = existing(chat, params["message_thread_id"])
    _need_own_or_manage(world, chat, topic)
    set_closed(world, chat, world.bot, topic, closed=closed)
    return True


@method("deleteForumTopic")
def delete_forum_topic(world: World, params: Params) -> Any:
    """Delete a topic with everything in it."""
    chat = forum(world, params)
    topic = existing(chat, params["message_thread_id"])
    need(world, chat, "can_delete_messages", "delete the topic")
    remove_topic(world, chat, topic)
    return True


@method("getForumTopicIconStickers")
def icon_stickers(_world: World, _params: Params) -> Any:
    """No custom icons are played."""
    return []
