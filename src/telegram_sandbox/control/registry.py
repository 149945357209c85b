"""What a page may order: actions by name, their arguments checked against the function's own."""

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from telegram_sandbox.errors import SandboxError
from telegram_sandbox.people.group import Group
from telegram_sandbox.people.person import Person
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import Message

if TYPE_CHECKING:
    from telegram_sandbox.server import Sandbox

Action = Callable[..., Any]
ACTIONS: dict[str, Action] = {}


def action(function: Action) -> Action:
    """Register an action under the function's name."""
    ACTIONS[function.__name__] = function
    return function


def run_action(sandbox: "Sandbox", name: str, arguments: dict[str, Any]) -> Any:
    """Do it and give what comes of it. Raises SandboxError for a wrong name or argument."""
    if name not in ACTIONS:
        raise SandboxError(f"no such action: {name}")
    try:
        bound = inspect.signature(ACTIONS[name]).bind(sandbox, **arguments)
    except TypeError as wrong:
        raise SandboxError(f"{name}: {wrong}") from wrong
    return ACTIONS[name](*bound.args, **bound.kwargs)


def person(sandbox: "Sandbox", user_id: int) -> Person:
    """The person with this id. Raises SandboxError."""
    user = sandbox.world.users.get(user_id)
    if user is None or user.is_bot:
        raise SandboxError(f"nobody has the id {user_id}")
    return Person(sandbox.world, user)


def chat_of(sandbox: "Sandbox", chat_id: int) -> Chat:
    """The chat with this id, or what it became. Raises SandboxError."""
    chat = sandbox.world.chats.get(chat_id)
    while chat is not None and chat.migrated_to:
        chat = sandbox.world.chats[chat.migrated_to]
    if chat is None:
        raise SandboxError(f"no chat has the id {chat_id}")
    return chat


def group(sandbox: "Sandbox", chat_id: int) -> Group:
    """The group with this id. Raises SandboxError."""
    chat = chat_of(sandbox, chat_id)
    if chat.private:
        raise SandboxError("that is no group")
    owner = next(member.user for member in chat.members.values() if member.status == "creator")
    return Group(sandbox.world, chat, owner)


def message_of(chat: Chat, message_id: int) -> Message:
    """A message that is there. Raises SandboxError."""
    message = chat.find(message_id)
    if message is None:
        raise SandboxError(f"no message has the id {message_id}")
    return message
