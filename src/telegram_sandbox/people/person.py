"""A person, as a story plays them."""

import re
from dataclasses import replace
from typing import Any, Unpack

from telegram_sandbox.errors import SandboxError
from telegram_sandbox.people.group import Group
from telegram_sandbox.people.membership import set_blocked
from telegram_sandbox.people.pressing import press, react, send_press, with_button
from telegram_sandbox.people.seeing import Seen, transcript, typing
from telegram_sandbox.people.writing import Where, delete, edit, file_content, hide, words, write
from telegram_sandbox.rules import ALBUM, START_PAYLOAD
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.presses import Press
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World
from telegram_sandbox.upload import Upload

PAYLOAD = re.compile(rf"[A-Za-z0-9_-]{{1,{START_PAYLOAD}}}")
MIMES = {"photo": "image/jpeg", "voice": "audio/ogg", "video": "video/mp4", "audio": "audio/mpeg"}


class Person:
    """Somebody with a Telegram account. Without `to` they act in their private chat with the bot.

    What no client would offer raises SandboxError.
    """

    def __init__(self, world: World, user: User) -> None:
        self.world = world
        self.user = user
        self.id = user.id

    def __repr__(self) -> str:
        return f"<Person {self.user.first_name} {self.id}>"

    @property
    def chat(self) -> Chat:
        """The private chat with the bot."""
        return self.world.chats[self.id]

    def _in(self, to: Group | Chat | None) -> Chat:
        chat = to.chat if isinstance(to, Group) else (to or self.chat)
        while chat.migrated_to:
            chat = self.world.chats[chat.migrated_to]
        return chat

    def start(self, payload: str = "") -> Message:
        """Press Start, perhaps after a link with a payload (`https://t.me/<bot>?start=<payload>`)."""
        if payload and not PAYLOAD.fullmatch(payload):
            raise SandboxError(f"a start payload is 1 to {START_PAYLOAD} of A-Z a-z 0-9 _ -")
        if self.chat.blocked:
            self.unblock()
        return self.write(f"/start {payload}".strip())

    def open_link(self, url: str) -> Message:
        """Open a link to the bot and press Start."""
        found = re.fullmatch(r"https://t\.me/(\w+)(?:\?start=([\w-]*))?", url)
        if not found or found[1].lower() != (self.world.bot.username or "").lower():
            raise SandboxError("the link does not lead to this bot")
        return self.start(found[2] or "")

    def write(
        self,
        text: str,
        *,
        to: Group | Chat | None = None,
        entities: list[dict[str, Any]] | None = None,
        **where: Unpack[Where],
    ) -> Message:
        """Write a text; it is trimmed, and commands, links and the like in it are found."""
        content = words(text, entities)
        if not content:
            raise SandboxError("an empty message cannot be sent")
        return write(self.world, self._in(to), self.user, "text", content, **where)

    def send(
        self, kind: str, content: dict[str, Any], *, to: Group | Chat | None = None, **where: Unpack[Where]
    ) -> Message:
        """Send content given in the Bot API's own fields: location, venue, contact or dice."""
        return write(self.world, self._in(to), self.user, kind, content, **where)

    def send_file(
        self,
        kind: str,
        data: bytes = b"\x00",
        *,
        to: Group | Chat | None = None,
        name: str | None = None,
        mime: str | None = None,
        size: int | None = None,
        about: dict[str, Any] | None = None,
        album: str | None = None,
        **where: Unpack[Where],
    ) -> Message:
        """Send a photo, voice, video, document, audio, animation, video_note or sticker.

        `about` takes caption, duration, … in the Bot API's names; `size` pretends a larger file (bytes).
        Files sent one by one with the same `album` are an album whose parts arrive apart.
        """
        upload = Upload(name or kind, data, mime or MIMES.get(kind, "application/octet-stream"))
        content = file_content(self.world, kind, upload, about or {}, size)
        content |= {"media_group_id": album} if album else {}
        return write(self.world, self._in(to), self.user, kind, content, **where)

    def send_album(
        self, items: list[tuple[str, bytes, str]], *, to: Group | Chat | None = None, **where: Unpack[Where]
    ) -> list[Message]:
        """Send files at once, each (kind, data, caption): as many messages with one `media_group_id`."""
        if not 2 <= len(items) <= ALBUM:  # noqa: PLR2004 -- an album is more than one
            raise SandboxError("an album holds 2 to 10 files")
        group = {"media_group_id": str(self.world.rng.randrange(10**16, 10**17))}
        return [
            write(self.world, self._in(to), self.user, kind, self._item(kind, data, caption) | group, **where)
            for kind, data, caption in items
        ]

    def _item(self, kind: str, data: bytes, caption: str) -> dict[str, Any]:
        upload = Upload(kind, data, MIMES.get(kind, "application/octet-stream"))
        return file_content(self.world, kind, upload, {"caption": caption})

    def send_location(self, latitude: float, longitude: float, **where: Unpack[Where]) -> Message:
        """Send a place."""
        return self.send("location", {"location": {"latitude": latitude, "longitude": longitude}}, **where)

    def share_phone(self, phone: str, **where: Unpack[Where]) -> Message:
        """Share one's own number, as the button of a reply keyboard does."""
        contact = {"phone_number": phone, "first_name": self.user.first_name, "user_id": self.id}
        return self.send("contact", {"contact": contact}, **where)

    def edit(self, message: Message, text: str, entities: list[dict[str, Any]] | None = None) -> Message:
        """Change an own message."""
        return edit(self.world, self.world.chats[message.chat_id], message, text, entities)

    def delete(self, *messages: Message) -> None:
        """Delete messages for everybody: the bot is not told."""
        for message in messages:
            delete(self.world, self.world.chats[message.chat_id], message)

    def hide(self, message: Message) -> None:
        """Delete a message for oneself only: everybody else still sees it."""
        hide(self.world, self.world.chats[message.chat_id], self.user, message)

    def press(
        self,
        label: str,
        *,
        on: Message | Seen | int | None = None,
        to: Group | Chat | None = None,
        topic: int | None = None,
    ) -> Press:
        """Press an inline button by its label: on a message, or on the latest that has it."""
        chat = self._in(to)
        if on is None:
            return press(self.world, chat, self.user, with_button(chat, label, topic), label)
        if isinstance(on, Message):
            return press(self.world, self.world.chats[on.chat_id], self.user, on, label)
        number = on if isinstance(on, int) else on.id
        return press(self.world, chat, self.user, chat.messages[number], label)

    def press_again(self, pressed: Press) -> Press:
        """Press the same button once more, as a client does that shows an old keyboard or sends twice."""
        chat = self.world.chats[pressed.message.chat_id]
        return send_press(self.world, chat, self.user, pressed.message, pressed.label, pressed.data)

    def react(
        self, message: Message | Seen | int, emoji: str | None, *, to: Group | Chat | None = None
    ) -> None:
        """Put a reaction on a message, or take it away with None."""
        chat = self._in(to) if not isinstance(message, Message) else self.world.chats[message.chat_id]
        number = message if isinstance(message, int) else message.id
        react(self.world, chat, self.user, chat.messages[number], emoji)

    def block(self) -> None:
        """Block the bot."""
        set_blocked(self.world, self.chat, self.user, blocked=True)

    def unblock(self) -> None:
        """Let the bot write again."""
        set_blocked(self.world, self.chat, self.user, blocked=False)

    def delete_account(self) -> None:
        """Delete the account; nobody is told."""
        self.user.deactivated = True

    def forbid_voice(self, *, forbidden: bool = True) -> None:
        """Refuse voice and video messages, as Premium accounts may."""
        self.user.forbids_voice = forbidden

    def sees(
        self, to: Group | Chat | None = None, *, topic: int | None = None, deleted: bool = False
    ) -> list[Seen]:
        """The chat as this person's client shows it: all of it, or one topic of a group."""
        return transcript(self._in(to), self.user, topic=topic, everywhere=topic is None, deleted=deleted)

    def last(self, to: Group | Chat | None = None, *, topic: int | None = None) -> Seen:
        """The latest message from the bot. Raises SandboxError if there is none."""
        for message in reversed(self.sees(to, topic=topic)):
            if message.user_id == self.world.bot.id:
                return message
        raise SandboxError("the bot has written nothing here")

    def sees_typing(self, to: Group | Chat | None = None, *, topic: int | None = None) -> str | None:
        """The action that the bot shows now ("typing", …), if any."""
        return typing(self.world, self._in(to), topic)

    def rename(self, **names: Any) -> None:
        """Change first_name, last_name, username or language_code."""
        for name in replace(self.user, **names).__slots__:
            setattr(self.user, name, names.get(name, getattr(self.user, name)))
