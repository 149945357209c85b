"""The forum's General topic, which has methods of its own."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.access import need
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.methods.topics import forum, rename, set_closed, title
from telegram_sandbox.posting import post_service
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.world import World


def _managed(world: World, params: Params) -> Chat:
    chat = forum(world, params)
    need(world, chat, "can_manage_topics", "edit the topic")
    return chat


@method("editGeneralForumTopic")
def edit_general(world: World, params: Params) -> Any:
    """Rename General."""
    chat = _managed(world, params)
    rename(world, chat, world.bot, chat.general, {"name": title(params["name"])})
    return True


@method("closeGeneralForumTopic")
def close_general(world: World, params: Params) -> Any:
    """Close General."""
    chat = _managed(world, params)
    set_closed(world, chat, world.bot, chat.general, closed=True)
    return True


@method("reopenGeneralForumTopic")
def reopen_general(world: World, params: Params) -> Any:
    """Open General again; it is shown again too."""
    chat = _managed(world, params)
    chat.general.hidden = False
    set_closed(world, chat, world.bot, chat.general, closed=False)
    return True


@method("hideGeneralForumTopic")
def hide_general(world: World, params: Params) -> Any:
    """Hide General, which closes it."""
    chat = _managed(world, params)
    _set_hidden(world, chat, hidden=True)
    return True


@method("unhideGeneralForumTopic")
def unhide_general(world: World, params: Params) -> Any:
    """Show General again."""
    chat = _managed(world, params)
    _set_hidden(world, chat, hidden=False)
    return True


def _set_hidden(world: World, chat: Chat, *, hidden: bool) -> None:
    if chat.general.hidden == hidden:
        raise bad("TOPIC_NOT_MODIFIED")
    chat.general.hidden = hidden
    chat.general.closed = hidden or chat.general.closed
    kind = "general_forum_topic_hidden" if hidden else "general_forum_topic_unhidden"
    post_service(world, chat, world.bot, kind, {})
