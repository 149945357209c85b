"""A request's parameters, however they came: JSON, form, multipart or query string."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import BodyPartReader, web
from multidict import MultiMapping

from telegram_sandbox.errors import ApiError, bad
from telegram_sandbox.rules import UPLOAD_BYTES
from telegram_sandbox.upload import Upload
from telegram_sandbox.wire_text import FormText

# A request may hold other fields beside the largest file.
REQUEST_BYTES = UPLOAD_BYTES + 1024 * 1024


@dataclass(slots=True)
class Sent:
    """Values by field, and the files that `attach://` may name."""

    values: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    attached: bool = False

    @property
    def attach(self) -> Callable[[str], Upload]:
        """Finds the file behind `attach://name`. Raises ApiError 400."""
        return self._attached

    def _attached(self, url: str) -> Upload:
        name = url.removeprefix("attach://")
        if name not in self.files:
            raise bad(f'file "{name}" was not sent with the request')
        return self.files[name]


async def read_sent(request: web.Request) -> Sent:
    """Everything the request carries. Raises ApiError 400 or 413."""
    if (request.content_length or 0) > REQUEST_BYTES:
        raise _too_large()
    sent = Sent(_texts(request.query))
    if request.content_type == "application/json":
        sent.values |= _json_object(await _body(request))
    elif request.content_type == "multipart/form-data":
        await _read_parts(request, sent)
    elif request.content_type == "application/x-www-form-urlencoded":
        sent.values |= _texts(await request.post())
    elif await _body(request):
        raise bad(f"unsupported content type {request.content_type}")
    return sent


def _texts(values: MultiMapping[Any]) -> dict[str, Any]:
    return {name: FormText(value) for name, value in values.items()}


async def _body(request: web.Request) -> bytes:
    body = await request.read()
    if len(body) > REQUEST_BYTES:
        raise _too_large()
    return body


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        value = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError:
        raise bad("can't parse request JSON object") from None
    if not isinstance(value, dict):
        raise bad("can't parse request JSON object")
    return value


async def _read_parts(request: web.Request, sent: Sent) -> None:
    taken = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or not part.name:
            raise bad("can't parse multipart form")
        data = bytes(await part.read())
        taken += len(data)
        if taken > REQUEST_BYTES:
            raise _too_large()
        if part.filename is None:
            sent.values[part.name] = FormText(data.decode("utf-8", "replace"))
        else:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            sent.files[part.name] = Upload(part.filename, data, mime)
    _fill_in_files(sent)


def _fill_in_files(sent: Sent) -> None:
    """A file in a field of its own name stands for that field, unless another field attaches it."""
    texts = " ".join(value for value in sent.values.values() if isinstance(value, str))
    for name, upload in sent.files.items():
        if f"attach://{name}" not in texts:
            sent.values.setdefault(name, upload)


def _too_large() -> ApiError:
    return ApiError(413, "Request Entity Too Large")
