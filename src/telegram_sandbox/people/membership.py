"""Comings and goings: who is what in a group, who blocks the bot."""

from copy import deepcopy
from typing import Any

from telegram_sandbox.posting import post_service
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.members import Member
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


def set_status(
    world: World, chat: Chat, user: User, by: User, status: str, rights: dict[str, bool] | None = None
) -> Member:
    """Change somebody's place; `my_chat_member` or `chat_member` tells the bot."""
    old = chat.members.get(user.id) or Member(user, "left")
    before = deepcopy(old.json())
    member = Member(user, status, dict(rights or {}), promoted_by_bot=by is world.bot)
    chat.members[user.id] = member
    tell_change(world, chat, by, before, member.json())
    return member


def tell_change(world: World, chat: Chat, by: User, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Queue the update about a changed place. Only an administrator hears of others."""
    world.events.tell("member", chat_id=chat.id, user_id=after["user"]["id"])
    own = after["user"]["id"] == world.bot.id
    if before == after or not (own or world.bot_member(chat).is_admin):
        return
    fact = {
        "chat": chat.json(),
        "from": by.json(),
        "date": world.now(),
        "old_chat_member": before,
        "new_chat_member": after,
    }
    world.updates.push("my_chat_member" if own else "chat_member", fact, chat.id)


def join(world: World, chat: Chat, user: User, by: User) -> None:
    """Somebody comes into a group; the group is told."""
    set_status(world, chat, user, by, "member")
    post_service(world, chat, by, "new_chat_members", [user.json()])


def leave(world: World, chat: Chat, user: User, by: User) -> None:
    """Somebody goes, or is removed when `by` is another; the group is told."""
    removed = by is not user
    post_service(world, chat, by, "left_chat_member", user.json())
    set_status(world, chat, user, by, "kicked" if removed else "left")


def set_blocked(world: World, chat: Chat, user: User, *, blocked: bool) -> None:
    """A person blocks the bot or lets it back."""
    if chat.blocked == blocked:
        return
    was = Member(world.bot, "kicked" if chat.blocked else "member").json()
    chat.blocked = blocked
    tell_change(world, chat, user, was, Member(world.bot, "kicked" if blocked else "member").json())
