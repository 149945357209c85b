"""The sandbox's state as JSON for a page."""

from dataclasses import asdict
from typing import Any

from telegram_sandbox.clock import MovableClock
from telegram_sandbox.faults import Fault, Faults
from telegram_sandbox.people.seeing import transcript, typing
from telegram_sandbox.state.chats import Chat, Topic
from telegram_sandbox.state.presses import Press
from telegram_sandbox.state.profile import DEFAULT_SCOPE, ScopeKey
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


def state_json(world: World, faults: Faults) -> dict[str, Any]:
    """Everything but the messages."""
    return {
        "bot": world.bot.json(),
        "now": world.now(),
        "pending": len(world.updates.waiting()),
        "webhook": world.webhook.url,
        "flood": world.rules.flood,
        "users": [user_json(user) for user in world.users.values() if user is not world.bot],
        "chats": [chat_json(world, chat) for chat in world.chats.values() if not chat.migrated_to],
        "faults": [fault_json(fault) for fault in faults.active()],
    } | ({"clock": clock_json(world.clock)} if isinstance(world.clock, MovableClock) else {})


def clock_json(clock: MovableClock) -> dict[str, Any]:
    """A clock that can be moved: what it shows, and by how many seconds it has been moved."""
    return {"now": clock.now().isoformat(), "shift": clock.shift}


def user_json(user: User) -> dict[str, Any]:
    """Somebody's account."""
    return user.json() | {"deactivated": user.deactivated, "forbids_voice": user.forbids_voice}


def chat_json(world: World, chat: Chat) -> dict[str, Any]:
    """A chat with its topics and members."""
    body = chat.json() | {"started": chat.started, "blocked": chat.blocked}
    if not chat.private:
        body["members"] = [member.json() for member in chat.members.values()]
        body["bot"] = world.bot_member(chat).json()
        body["topics"] = [topic_json(topic) for topic in chat.topics.values() if not topic.deleted]
        body["general"] = topic_json(chat.general)
    return body


def topic_json(topic: Topic) -> dict[str, Any]:
    """A topic."""
    return asdict(topic)


def fault_json(fault: Fault) -> dict[str, Any]:
    """A fault that is switched on."""
    code = {"code": fault.error.code, "description": fault.error.description} if fault.error else {}
    return {
        "kind": fault.kind,
        "method": fault.method,
        "chat_id": fault.chat_id,
        "times": fault.times,
        "met": fault.met,
        "after": fault.after,
        "seconds": fault.seconds,
    } | code


def press_json(press: Press) -> dict[str, Any]:
    """A press and its answer."""
    return {
        "id": press.id,
        "user_id": press.user.id,
        "chat_id": press.message.chat_id,
        "message_id": press.message.id,
        "answered": press.answer is not None,
        "notice": press.notice,
        "alert": press.alert,
    }


def screen_json(
    world: World, chat: Chat, viewer: User | None, topic: int | None, *, everywhere: bool, deleted: bool
) -> dict[str, Any]:
    """What a person's client shows of a chat: messages, reply keyboard, commands, "typing"."""
    lines = transcript(chat, viewer, topic=topic, everywhere=everywhere, deleted=deleted)
    return {
        "chat": chat_json(world, chat),
        "messages": [asdict(line) for line in lines],
        "typing": typing(world, chat, topic),
        "keyboard": chat.keyboard,
        "commands": world.profile.commands_for(
            _scopes(chat, viewer), (viewer and viewer.language_code) or ""
        ),
        "menu_button": chat.menu_button or world.profile.menu_button,
        "pinned": list(chat.pinned),
    }


def _scopes(chat: Chat, viewer: User | None) -> list[ScopeKey]:
    """Scopes of commands that hold for a viewer, the narrowest first, as the clients search them."""
    if chat.private:
        return [("chat", chat.id, 0), ("all_private_chats", 0, 0), DEFAULT_SCOPE]
    member = chat.member(viewer.id) if viewer else None
    scopes: list[ScopeKey] = [("chat_member", chat.id, viewer.id)] if viewer else []
    if member and member.is_admin:
        scopes.append(("chat_administrators", chat.id, 0))
    scopes.append(("chat", chat.id, 0))
    if member and member.is_admin:
        scopes.append(("all_chat_administrators", 0, 0))
    return [*scopes, ("all_group_chats", 0, 0), DEFAULT_SCOPE]
