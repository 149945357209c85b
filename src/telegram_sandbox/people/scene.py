"""New accounts and groups."""

from typing import Any

from telegram_sandbox.errors import SandboxError
from telegram_sandbox.posting import post_service
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.members import Member
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


def new_user(world: World, first_name: str, *, id: int | None = None, **about: Any) -> User:  # noqa: A002 -- Telegram's own word
    """An account with its empty private chat, which the bot may not open by itself."""
    number = id or world.new_user_id()
    if number in world.users:
        raise SandboxError(f"the id {number} is taken")
    user = User(number, first_name, **about)
    world.users[number] = user
    world.chats[number] = Chat(number, "private", user=user)
    world.events.tell("user", user_id=number)
    return user


def new_group(world: World, title: str, owner: User, kind: str, *, id: int | None = None) -> Chat:  # noqa: A002 -- as above
    """A group with nobody but its owner in it."""
    if kind not in {"group", "supergroup", "forum"}:
        raise SandboxError(f"no such kind of group: {kind}")
    number = id or (world.new_group_id() if kind == "group" else world.new_supergroup_id())
    if number in world.chats:
        raise SandboxError(f"the id {number} is taken")
    chat = Chat(number, "group" if kind == "group" else "supergroup", title, is_forum=kind == "forum")
    chat.members[owner.id] = Member(owner, "creator")
    world.chats[number] = chat
    created = "group_chat_created" if kind == "group" else "supergroup_chat_created"
    post_service(world, chat, owner, created, fact=True)
    world.events.tell("chat", chat_id=number)
    return chat
