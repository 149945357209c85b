"""A call that carries files, as multipart form data the way the Bot API's server reads it."""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import aiohttp
import orjson
from telegram.request import RequestData

from bot.telegram.drawing import Drawn

# A file's name stands inside a quoted header; whoever named it must not end that header.
_UNSAFE_IN_A_HEADER = re.compile(r'[\x00-\x1f\x7f"\\]+')


def multipart(data: RequestData) -> aiohttp.FormData:
    """Build the form for a call with files: parameters as text, files as parts of their own.

    Field quoting is off because the Bot API's server doesn't undo it: a name in Cyrillic would reach
    people as percent signs.
    """
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media_type) in data.multipart_data.items():
        part_of(form, name, filename, content, media_type)
    return form


def form_of(payload: Mapping[str, object], field: str, file: Drawn) -> aiohttp.FormData:
    """Build the form for a raw call with one file: texts as they are, everything else as JSON."""
    form = aiohttp.FormData(quote_fields=False)
    for name, value in payload.items():
        form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
    part_of(form, field, file.name, file.content, file.media_type)
    return form


def part_of(form: aiohttp.FormData, name: str, filename: str, content: Any, media_type: str) -> None:
    """Add a file, given as bytes or open for reading, to a form."""
    # a large body as bytes is copied whole into the socket's buffer; read from a file it goes in pieces
    stream = BytesIO(content) if isinstance(content, bytes) else content
    form.add_field(name, stream, filename=_safe(filename), content_type=media_type)


def _safe(filename: str) -> str:
    return _UNSAFE_IN_A_HEADER.sub("_", filename) or "file"
