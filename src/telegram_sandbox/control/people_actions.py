"""Actions of people: `user` is who acts, `chat` where (their private chat if left out)."""

import base64
import binascii
from typing import TYPE_CHECKING, Any

from telegram_sandbox.control.registry import action, chat_of, message_of, person
from telegram_sandbox.control.views import press_json, user_json
from telegram_sandbox.errors import SandboxError
from telegram_sandbox.people.seeing import seen
from telegram_sandbox.state.messages import Message

if TYPE_CHECKING:
    from telegram_sandbox.server import Sandbox


def _shown(message: Message) -> Any:
    return seen(message, message.sender)


@action
def add_user(sandbox: "Sandbox", first_name: str, **about: Any) -> Any:
    """Open an account: id, last_name, username, language_code, phone may be given."""
    if unknown := set(about) - {"id", "last_name", "username", "language_code", "phone"}:
        raise SandboxError(f"add_user: unknown {', '.join(sorted(unknown))}")
    return user_json(sandbox.add_user(first_name, **about).user)


@action
def start(sandbox: "Sandbox", user: int, payload: str = "") -> Any:
    """Press Start."""
    return _shown(person(sandbox, user).start(payload))


@action
def open_link(sandbox: "Sandbox", user: int, url: str) -> Any:
    """Open a link to the bot and press Start."""
    return _shown(person(sandbox, user).open_link(url))


@action
def write(sandbox: "Sandbox", user: int, text: str, chat: int | None = None, **where: Any) -> Any:
    """Write: topic, reply_to, mask ("self", "anonymous", "channel") and entities may be given."""
    _check_where(where, "entities")
    return _shown(person(sandbox, user).write(text, to=chat_of(sandbox, chat or user), **where))


def _check_where(where: dict[str, Any], *more: str) -> None:
    if unknown := set(where) - {"topic", "reply_to", "mask", *more}:
        raise SandboxError(f"unknown {', '.join(sorted(unknown))}")


@action
def edit(sandbox: "Sandbox", user: int, message: int, text: str, chat: int | None = None) -> Any:
    """Change an own message."""
    where = chat_of(sandbox, chat or user)
    return _shown(person(sandbox, user).edit(message_of(where, message), text))


@action
def delete(sandbox: "Sandbox", user: int, message: int, chat: int | None = None) -> None:
    """Delete a message for everybody."""
    person(sandbox, user).delete(message_of(chat_of(sandbox, chat or user), message))


@action
def hide(sandbox: "Sandbox", user: int, message: int, chat: int | None = None) -> None:
    """Delete a message for oneself."""
    person(sandbox, user).hide(message_of(chat_of(sandbox, chat or user), message))


@action
def send_file(
    sandbox: "Sandbox",
    user: int,
    kind: str,
    data: str,
    name: str | None = None,
    mime: str | None = None,
    about: dict[str, Any] | None = None,
    chat: int | None = None,
    **where: Any,
) -> Any:
    """Send a file, `data` in base64; `about` takes caption and duration."""
    _check_where(where)
    raw = _bytes(data)
    to = chat_of(sandbox, chat or user)
    return _shown(
        person(sandbox, user).send_file(kind, raw, name=name, mime=mime, about=about, to=to, **where)
    )


def _bytes(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error as wrong:
        raise SandboxError("data is not base64") from wrong


@action
def send_location(
    sandbox: "Sandbox", user: int, latitude: float, longitude: float, chat: int | None = None, **where: Any
) -> Any:
    """Send a place."""
    _check_where(where)
    place = {"location": {"latitude": float(latitude), "longitude": float(longitude)}}
    return _shown(person(sandbox, user).send("location", place, to=chat_of(sandbox, chat or user), **where))


@action
def send_contact(
    sandbox: "Sandbox", user: int, phone: str, first_name: str, chat: int | None = None, **where: Any
) -> Any:
    """Send somebody else's number."""
    _check_where(where)
    contact = {"contact": {"phone_number": phone, "first_name": first_name}}
    return _shown(person(sandbox, user).send("contact", contact, to=chat_of(sandbox, chat or user), **where))


@action
def share_phone(sandbox: "Sandbox", user: int, phone: str | None = None) -> Any:
    """Share one's own number."""
    who = person(sandbox, user)
    return _shown(who.share_phone(phone or who.user.phone or "+37255500000"))


@action
def press(sandbox: "Sandbox", user: int, message: int, label: str, chat: int | None = None) -> Any:
    """Press an inline button by its label (or its data); the answer comes as an event."""
    where = chat_of(sandbox, chat or user)
    return press_json(person(sandbox, user).press(label, on=message_of(where, message)))


@action
def press_again(sandbox: "Sandbox", user: int, press: str) -> Any:
    """Press the same button once more under a new id, whatever the message shows by now."""
    pressed = sandbox.world.presses.get(press)
    if pressed is None:
        raise SandboxError("no such press")
    return press_json(person(sandbox, user).press_again(pressed))


@action
def send_album(
    sandbox: "Sandbox", user: int, items: list[dict[str, str]], chat: int | None = None, **where: Any
) -> Any:
    """Send files at once, each {"kind", "data" in base64, "caption"}."""
    _check_where(where)
    files = [(item["kind"], _bytes(item["data"]), item.get("caption", "")) for item in items]
    album = person(sandbox, user).send_album(files, to=chat_of(sandbox, chat or user), **where)
    return [_shown(message) for message in album]


@action
def react(
    sandbox: "Sandbox", user: int, message: int, emoji: str | None = None, chat: int | None = None
) -> None:
    """React to a message, or take the reaction back without `emoji`."""
    person(sandbox, user).react(message_of(chat_of(sandbox, chat or user), message), emoji)


@action
def block(sandbox: "Sandbox", user: int) -> None:
    """Block the bot."""
    person(sandbox, user).block()


@action
def unblock(sandbox: "Sandbox", user: int) -> None:
    """Let the bot back."""
    person(sandbox, user).unblock()


@action
def delete_account(sandbox: "Sandbox", user: int) -> None:
    """Delete the account."""
    person(sandbox, user).delete_account()


@action
def forbid_voice(sandbox: "Sandbox", user: int, forbidden: bool = True) -> None:
    """Refuse voice messages."""
    person(sandbox, user).forbid_voice(forbidden=forbidden)
