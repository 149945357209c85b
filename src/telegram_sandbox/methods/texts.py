"""Words of the bot's messages: parsed, measured, completed."""

from typing import Any

from telegram_sandbox.errors import ApiError, bad
from telegram_sandbox.formatting.formatted import formatted, limited
from telegram_sandbox.rules import CAPTION, TEXT
from telegram_sandbox.state.world import World


def text_content(
    world: World, params: dict[str, Any], too_long: str = "message is too long"
) -> dict[str, Any]:
    """`text`, `entities` and `link_preview_options` of a message. Raises ApiError 400."""
    text, entities = formatted(params["text"], params.get("parse_mode"), params.get("entities"))
    if not text:
        raise bad("message text is empty")
    limited(text, TEXT, bad(too_long))
    content: dict[str, Any] = {"text": text}
    if known := named(world, entities):
        content["entities"] = known
    if preview := link_preview(params):
        content["link_preview_options"] = preview
    return content


def link_preview(params: dict[str, Any]) -> dict[str, Any] | None:
    """The wish about link previews, also when it came in the older field."""
    if params.get("disable_web_page_preview"):
        return {"is_disabled": True}
    given: dict[str, Any] | None = params.get("link_preview_options")
    return given


def caption_content(world: World, params: dict[str, Any]) -> dict[str, Any]:
    """`caption` and what belongs to it; empty if there is none. Raises ApiError 400."""
    source = params.get("caption") or ""
    text, entities = formatted(source, params.get("parse_mode"), params.get("caption_entities"))
    limited(text, CAPTION, bad("message caption is too long"))
    content: dict[str, Any] = {"caption": text} if text else {}
    if text and (known := named(world, entities)):
        content["caption_entities"] = known
    if text and params.get("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


def named(world: World, entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Entities with the people they mention; mentions of strangers are left out, as the server does."""
    return [known for entity in entities if (known := _named(world, entity))]


def _named(world: World, entity: dict[str, Any]) -> dict[str, Any] | None:
    if entity["type"] != "text_mention":
        return entity
    user = world.users.get(entity["user"]["id"])
    return entity | {"user": user.json()} if user else None


def too_long(what: str) -> ApiError:
    """The refusal of a text that is too long."""
    return bad(f"{what} is too long")
