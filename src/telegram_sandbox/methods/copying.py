"""Copies and forwards."""

from copy import deepcopy
from itertools import pairwise
from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.access import find_chat, message_in
from telegram_sandbox.methods.placing import Place, place, put
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.methods.texts import caption_content
from telegram_sandbox.rendering import message_json
from telegram_sandbox.rules import CAPTION_INTO_TOPIC, COPY_AT_ONCE
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.messages import CAPTIONED, Message
from telegram_sandbox.state.world import World

CAPTION_FIELDS = frozenset({"caption", "caption_entities", "show_caption_above_media"})


def _content(world: World, source: Message, params: Params) -> dict[str, Any]:
    """The source's content without its album, with another caption if one is given."""
    content = {k: v for k, v in deepcopy(source.content).items() if k != "media_group_id"}
    if source.kind in CAPTIONED and ("caption" in params or params.get("remove_caption")):
        content = {k: v for k, v in content.items() if k not in CAPTION_FIELDS}
        content |= caption_content(world, params) if "caption" in params else {}
    return content


def _check_copyable(source: Message, where: Place) -> None:
    if source.service:
        raise bad("message can't be copied")
    if source.extra.get("has_protected_content"):
        raise bad("CHAT_FORWARDS_RESTRICTED")
    if where.topic and len(source.content.get("caption", "")) > CAPTION_INTO_TOPIC:
        raise bad("message caption is too long")


@method("copyMessage")
def copy_message(world: World, params: Params) -> Any:
    """Send what another message says, without its author."""
    where_from = find_chat(world, params["from_chat_id"])
    source = message_in(where_from, params["message_id"], "copy")
    where = place(world, params, source.kind)
    _check_copyable(source, where)
    return {"message_id": put(world, where, source.kind, _content(world, source, params)).id}


@method("forwardMessage")
def forward_message(world: World, params: Params) -> Any:
    """Send another message with its author."""
    where_from = find_chat(world, params["from_chat_id"])
    source = message_in(where_from, params["message_id"], "forward")
    where = place(world, params, source.kind)
    _check_copyable(source, where)
    return message_json(world, _forward(world, where, where_from, source, {}))


def _forward(world: World, where: Place, chat: Chat, source: Message, more: dict[str, Any]) -> Message:
    content = {k: v for k, v in deepcopy(source.content).items() if k != "media_group_id"} | more
    where.extra.pop("forward_origin", None)
    extra = {"forward_origin": _origin(chat, source), "forward_date": source.date}
    fresh = Place(where.chat, where.topic, None, where.extra | extra, None)
    return put(world, fresh, source.kind, content)


def _origin(chat: Chat, source: Message) -> dict[str, Any]:
    if known := source.extra.get("forward_origin"):
        return dict(known)
    if source.sender_chat:
        kind = "chat" if source.sender_chat["id"] == chat.id else "channel"
        where = {"sender_chat": source.sender_chat} if kind == "chat" else {"chat": source.sender_chat}
        number = {} if kind == "chat" else {"message_id": source.id}
        return {"type": kind, "date": source.date, **where, **number}
    return {"type": "user", "date": source.date, "sender_user": source.sender.json()}


@method("copyMessages")
def copy_messages(world: World, params: Params) -> Any:
    """Copy up to a hundred; those that are not there are left out without a word, albums stay albums."""
    sources, _ = _sources(world, params)
    albums = _album_numbers(world, sources)
    where = place(world, params, sources[0].kind if sources else "text")
    made = []
    for source in sources:
        _check_copyable(source, where)
        content = _content(world, source, params) | albums.get(source.id, {})
        made.append(put(world, where, source.kind, content))
    return [{"message_id": message.id} for message in made]


@method("forwardMessages")
def forward_messages(world: World, params: Params) -> Any:
    """Forward up to a hundred in the same way."""
    sources, chat = _sources(world, params)
    albums = _album_numbers(world, sources)
    where = place(world, params, sources[0].kind if sources else "text")
    for source in sources:
        _check_copyable(source, where)
    made = [_forward(world, where, chat, source, albums.get(source.id, {})) for source in sources]
    return [{"message_id": message.id} for message in made]


def _sources(world: World, params: Params) -> tuple[list[Message], Chat]:
    numbers = params["message_ids"]
    if not 1 <= len(numbers) <= COPY_AT_ONCE:
        raise bad("too few messages specified" if not numbers else "too many messages specified")
    if any(after <= before for before, after in pairwise(numbers)):
        raise bad("message identifiers must be in a strictly increasing order")
    chat = find_chat(world, params["from_chat_id"])
    found = [message for number in numbers if (message := chat.find(number)) and not message.service]
    if not found:
        raise bad(
            "there are no messages to copy" if "remove_caption" in params else "message to forward not found"
        )
    return found, chat


def _album_numbers(world: World, sources: list[Message]) -> dict[int, dict[str, str]]:
    """A new album number for each message of an album of which several are copied."""
    old = [source.content.get("media_group_id") for source in sources]
    new = {
        number: str(world.rng.randrange(10**16, 10**17)) for number in old if number and old.count(number) > 1
    }
    return {s.id: {"media_group_id": new[n]} for s, n in zip(sources, old, strict=True) if n in new}
