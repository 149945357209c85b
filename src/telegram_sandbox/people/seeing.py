"""What a person's client shows."""

from dataclasses import dataclass
from typing import Any

from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


@dataclass(frozen=True, slots=True)
class Seen:
    """One message on a person's screen. `buttons` are the labels row by row, `files` the ids to download."""

    id: int
    who: str
    user_id: int
    mine: bool
    kind: str
    text: str
    entities: list[dict[str, Any]]
    buttons: list[list[str]]
    content: dict[str, Any]
    topic: int | None
    reply_to: int | None
    edited: bool
    deleted: bool
    date: int
    reactions: list[str]
    own_reactions: list[str]
    before: list[str]

    def __str__(self) -> str:
        """One line, the way a story is read."""
        marks = (" (edited)" if self.edited else "") + (" (deleted)" if self.deleted else "")
        rows = "".join(" [" + "] [".join(row) + "]" for row in self.buttons)
        return f"{self.who}: {self.text or self.kind}{marks}{rows}"


def seen(message: Message, viewer: User | None) -> Seen:
    """A message as `viewer` sees it."""
    content = message.content
    rows = (message.markup or {}).get("inline_keyboard", [])
    name = message.sender_chat["title"] if message.sender_chat else message.sender.first_name
    return Seen(
        id=message.id,
        who=name,
        user_id=message.sender.id,
        mine=viewer is not None and message.sender is viewer,
        kind=message.kind,
        text=message.text,
        entities=content.get("entities") or content.get("caption_entities") or [],
        buttons=[[button["text"] for button in row] for row in rows],
        content=content | ({"reply_markup": message.markup} if message.markup else {}),
        topic=message.topic,
        reply_to=message.reply_to,
        edited=message.edit_date is not None,
        deleted=message.deleted,
        date=message.date,
        reactions=[_reaction(one) for given in message.reactions.values() for one in given],
        own_reactions=[_reaction(one) for one in message.reactions.get(viewer.id if viewer else 0, [])],
        before=[str(old.get("text") or old.get("caption") or "") for old in message.before],
    )


def _reaction(reaction: dict[str, Any]) -> str:
    return str(reaction.get("emoji") or reaction.get("custom_emoji_id") or reaction["type"])


def transcript(
    chat: Chat,
    viewer: User | None,
    *,
    topic: int | None = None,
    everywhere: bool = True,
    deleted: bool = False,
) -> list[Seen]:
    """A chat's messages, oldest first; with `everywhere=False` only those of `topic` (None: General)."""
    who = viewer.id if viewer else 0
    return [
        seen(message, viewer)
        for message in chat.messages.values()
        if (deleted or not (message.deleted or who in message.hidden_from))
        and (everywhere or message.topic == topic)
    ]


def typing(world: World, chat: Chat, topic: int | None = None) -> str | None:
    """The action shown under the bot's name now ("typing", …), if any."""
    action = world.actions.get((chat.id, topic))
    return action[0] if action and action[1] > world.clock.monotonic() else None
