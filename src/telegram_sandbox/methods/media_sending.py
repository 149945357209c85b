"""Messages with files."""

from typing import Any

from telegram_sandbox.errors import ApiError, bad
from telegram_sandbox.media import media_field
from telegram_sandbox.methods.placing import place, put
from telegram_sandbox.methods.registry import METHODS, Params, method
from telegram_sandbox.methods.texts import caption_content
from telegram_sandbox.rendering import message_json
from telegram_sandbox.rules import ALBUM, PHOTO_BYTES, UPLOAD_BYTES
from telegram_sandbox.state.files import StoredFile
from telegram_sandbox.state.messages import CAPTIONED
from telegram_sandbox.state.world import World
from telegram_sandbox.upload import Upload

KINDS = {
    "sendPhoto": "photo",
    "sendVoice": "voice",
    "sendVideo": "video",
    "sendDocument": "document",
    "sendAudio": "audio",
    "sendAnimation": "animation",
    "sendVideoNote": "video_note",
    "sendSticker": "sticker",
}
ALONE = frozenset({"document", "audio"})


def stored(world: World, kind: str, value: str | Upload) -> StoredFile:
    """The file that was uploaded or named by its id. Raises ApiError 400 or 413."""
    if isinstance(value, Upload):
        return _kept(world, kind, value)
    if value.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    known = world.files.by_id(value)
    if known is None:
        raise bad("wrong remote file identifier specified: Wrong string length")
    if known.kind != kind and "document" not in {known.kind, kind}:
        raise bad(f"can't use file of type {known.kind.title()} as {kind.title()}")
    return known


def _kept(world: World, kind: str, upload: Upload) -> StoredFile:
    if not upload.data:
        raise bad("file must be non-empty")
    if len(upload.data) > UPLOAD_BYTES:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo" and len(upload.data) > PHOTO_BYTES:
        raise bad("PHOTO_INVALID_DIMENSIONS" if not upload.data else "file is too big")
    return world.files.keep(kind, upload)


def file_content(world: World, kind: str, value: str | Upload, params: Params) -> dict[str, Any]:
    """The content of a message with this file and its caption."""
    file = stored(world, kind, value)
    content: dict[str, Any] = {kind: media_field(kind, file, params)}
    if kind == "animation":
        content["document"] = media_field("document", file, params)
    if params.get("has_spoiler"):
        content["has_media_spoiler"] = True
    return content | (caption_content(world, params) if kind in CAPTIONED else {})


def _play(api_method: str, kind: str) -> None:
    def send(world: World, params: Params) -> Any:
        where = place(world, params, kind)
        return message_json(world, put(world, where, kind, file_content(world, kind, params[kind], params)))

    METHODS[api_method] = send


for _name, _kind in KINDS.items():
    _play(_name, _kind)


def album_item(world: World, item: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Kind and content of one `InputMedia…`."""
    if item["type"] not in CAPTIONED:
        raise bad(f'media of type "{item["type"]}" is not played by the sandbox')
    return item["type"], file_content(world, item["type"], item["media"], item)


@method("sendMediaGroup")
def send_media_group(world: World, params: Params) -> Any:
    """Send several files as one album."""
    media = params["media"]
    if not 2 <= len(media) <= ALBUM:  # noqa: PLR2004 -- an album is more than one
        raise bad("media group must include 2-10 items")
    kinds = {item["type"] for item in media}
    if "animation" in kinds or (len(kinds) > 1 and kinds & ALONE):
        raise bad("wrong type of media in the group: documents and audio can't be mixed with other types")
    where = place(world, params, media[0]["type"])
    contents = [album_item(world, item) for item in media]
    group = {"media_group_id": str(world.rng.randrange(10**16, 10**17))}
    return [message_json(world, put(world, where, kind, content | group)) for kind, content in contents]
