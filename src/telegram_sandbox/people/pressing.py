"""People press inline buttons and react."""

from typing import Any

from telegram_sandbox.errors import SandboxError
from telegram_sandbox.rendering import message_json
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.presses import Press
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


def with_button(chat: Chat, label: str, topic: int | None) -> Message:
    """The latest message there that has a button of this label. Raises SandboxError."""
    for message in reversed(chat.messages.values()):
        here = topic is None or message.topic == topic
        if here and not message.deleted and any(b["text"] == label for b in message.inline_buttons):
            return message
    raise SandboxError(f"nobody sees a button {label!r}")


def press(world: World, chat: Chat, user: User, message: Message, label: str) -> Press:
    """Press a button: the bot gets a callback query that shows the real user. Raises SandboxError."""
    button = _button(message, label)
    if message.deleted or "callback_data" not in button:
        raise SandboxError(f"the button {label!r} cannot be pressed")
    return send_press(world, chat, user, message, label, button["callback_data"])


def send_press(world: World, chat: Chat, user: User, message: Message, label: str, data: str) -> Press:
    """Queue the callback query, whatever the message shows by now."""
    number = str(world.rng.randrange(10**17, 10**19))
    made = Press(number, user, message, label, data, world.clock.monotonic())
    world.presses[number] = made
    query: dict[str, Any] = {
        "id": number,
        "from": user.json(),
        "message": _as_known(world, chat, message),
        "chat_instance": str(chat.id * 7919),
        "data": data,
    }
    if chat.private or world.bot_member(chat).present:
        world.updates.push("callback_query", query, chat.id)
    return made


def _as_known(world: World, chat: Chat, message: Message) -> dict[str, Any]:
    """The message, or what is told of one that is gone."""
    if message.deleted:
        return {"chat": chat.json(), "message_id": message.id, "date": 0}
    return message_json(world, message)


def _button(message: Message, label: str) -> dict[str, Any]:
    for button in message.inline_buttons:
        if label in {button["text"], button.get("callback_data")}:
            return button
    labels = [button["text"] for button in message.inline_buttons]
    raise SandboxError(f"no button {label!r} among {labels}")


def react(world: World, chat: Chat, user: User, message: Message, emoji: str | None) -> None:
    """Put a reaction, or take it away with None; the bot learns of it where it may."""
    old = message.reactions.pop(user.id, [])
    new = [{"type": "emoji", "emoji": emoji}] if emoji else []
    if new:
        message.reactions[user.id] = new
    world.events.tell("reaction", chat_id=chat.id, message_id=message.id, topic=message.topic)
    if old == new or not (chat.private or world.bot_member(chat).is_admin):
        return
    fact = {
        "chat": chat.json(),
        "message_id": message.id,
        "user": user.json(),
        "date": world.now(),
        "old_reaction": old,
        "new_reaction": new,
    }
    world.updates.push("message_reaction", fact, chat.id)
