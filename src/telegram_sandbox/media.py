"""Files as the fields of a message."""

import struct
from typing import Any

from telegram_sandbox.state.files import StoredFile

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
JPEG_SIZES = frozenset({0xC0, 0xC1, 0xC2})
DEFAULT_SIZE = (1280, 960)
THUMBNAIL = 320


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG; a usual size for anything else."""
    if data.startswith(PNG) and len(data) >= 24:  # noqa: PLR2004 -- where the IHDR's two numbers end
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    return _jpeg_size(data) if data.startswith(JPEG) else DEFAULT_SIZE


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(data):
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if marker in JPEG_SIZES:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        at += 2 + length
    return DEFAULT_SIZE


def media_field(kind: str, stored: StoredFile, given: dict[str, Any]) -> Any:
    """What stands in a message's `photo`, `voice`, `document`, … for this file."""
    base = {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": stored.size}
    if kind == "photo":
        return _photo(base, picture_size(stored.data))
    return base | KINDS[kind](stored, given)


def _photo(base: dict[str, Any], size: tuple[int, int]) -> list[dict[str, Any]]:
    width, height = size
    sizes = [(width, height)]
    if (longest := max(size)) > THUMBNAIL:
        sizes.insert(0, (max(1, width * THUMBNAIL // longest), max(1, height * THUMBNAIL // longest)))
    unique = base["file_unique_id"]
    return [
        base | {"width": w, "height": h} | ({} if (w, h) == size else {"file_unique_id": f"{unique}s"})
        for w, h in sizes
    ]


def _named(stored: StoredFile, _given: dict[str, Any]) -> dict[str, Any]:
    return {"file_name": stored.name, "mime_type": stored.mime}


def _lasting(stored: StoredFile, given: dict[str, Any]) -> dict[str, Any]:
    return {"duration": given.get("duration", 0), "mime_type": stored.mime}


def _moving(stored: StoredFile, given: dict[str, Any]) -> dict[str, Any]:
    size = {"width": given.get("width", 640), "height": given.get("height", 360)}
    return size | _lasting(stored, given) | {"file_name": stored.name}


def _music(stored: StoredFile, given: dict[str, Any]) -> dict[str, Any]:
    about = {name: given[name] for name in ("performer", "title") if given.get(name)}
    return _lasting(stored, given) | about | {"file_name": stored.name}


def _round(_stored: StoredFile, given: dict[str, Any]) -> dict[str, Any]:
    return {"length": given.get("length", 240), "duration": given.get("duration", 0)}


def _sticker(_stored: StoredFile, given: dict[str, Any]) -> dict[str, Any]:
    plain = {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular"}
    return plain | {"emoji": given.get("emoji") or "🙂"}


KINDS = {
    "document": _named,
    "voice": _lasting,
    "audio": _music,
    "video": _moving,
    "animation": _moving,
    "video_note": _round,
    "sticker": _sticker,
}
FILE_KINDS = frozenset(KINDS) | {"photo"}
