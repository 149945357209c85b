"""Edits of the bot's own messages."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.access import message_in, reachable
from telegram_sandbox.methods.keyboards import checked_markup
from telegram_sandbox.methods.media_sending import album_item
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.methods.texts import caption_content, text_content
from telegram_sandbox.rendering import message_json
from telegram_sandbox.state.messages import CAPTIONED, Message
from telegram_sandbox.state.world import World

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
CAPTION_FIELDS = frozenset({"caption", "caption_entities", "show_caption_above_media"})


def _own(world: World, params: Params) -> Message:
    if "chat_id" not in params or "message_id" not in params:
        raise bad("message identifier is not specified")
    chat = reachable(world, params["chat_id"])
    message = message_in(chat, params["message_id"], "edit")
    if message.sender is not world.bot or message.service or "forward_origin" in message.extra:
        raise bad("message can't be edited")
    return message


def _apply(world: World, message: Message, params: Params, content: dict[str, Any]) -> dict[str, Any]:
    """Put the new content and keyboard; a keyboard that is not named goes away, as in Telegram."""
    markup = checked_markup(params.get("reply_markup"), inline_only=True)
    if content == message.content and markup == message.markup:
        raise bad(SAME)
    if content != message.content:
        message.before.append(message.content)
        message.edit_date = world.now()
    message.content, message.markup = content, markup
    world.events.tell("edited", chat_id=message.chat_id, message_id=message.id, topic=message.topic)
    return message_json(world, message)


@method("editMessageText")
def edit_text(world: World, params: Params) -> Any:
    """Change a text."""
    message = _own(world, params)
    if message.kind != "text":
        raise bad("there is no text in the message to edit")
    if "text" not in params:
        raise bad("message text is empty")
    return _apply(world, message, params, text_content(world, params, "MESSAGE_TOO_LONG"))


@method("editMessageCaption")
def edit_caption(world: World, params: Params) -> Any:
    """Change what stands under a file."""
    message = _own(world, params)
    if message.kind not in CAPTIONED:
        raise bad("there is no caption in the message to edit")
    kept = {name: value for name, value in message.content.items() if name not in CAPTION_FIELDS}
    return _apply(world, message, params, kept | caption_content(world, params))


@method("editMessageReplyMarkup")
def edit_markup(world: World, params: Params) -> Any:
    """Change the buttons only."""
    message = _own(world, params)
    return _apply(world, message, params, message.content)


@method("editMessageMedia")
def edit_media(world: World, params: Params) -> Any:
    """Put another file in the place of one."""
    message = _own(world, params)
    if message.kind not in CAPTIONED:
        raise bad("message can't be edited")
    kind, content = album_item(world, params["media"])
    kept = {k: v for k, v in message.content.items() if k == "media_group_id"}
    edited = _apply(world, message, params, kept | content)
    message.kind = kind
    return edited
