"""Bodies in and out: bounded, and JSON."""

import asyncio

from aiohttp import web
from pydantic import BaseModel

from bot.web.errors import ApiError

# A caller who needs longer for a body holds a connection for nothing (seconds).
_SLOWEST_BODY = 30.0

# Beside JSON's own type, what curl, urllib and fetch say of a body when nobody told them better.
_TAKEN_FOR_JSON = {
    "application/json",
    "application/octet-stream",
    "application/x-www-form-urlencoded",
    "text/json",
    "text/plain",
}


async def read_body(request: web.Request, limit: int) -> bytes:
    """Read at most `limit` bytes; ApiError 413 beyond, 408 when it takes too long, 400 when it is broken."""
    if (request.content_length or 0) > limit:
        raise _too_large(limit)
    body = bytearray()
    try:
        async with asyncio.timeout(_SLOWEST_BODY):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > limit:
                    raise _too_large(limit)
    except TimeoutError:
        raise ApiError(408, "too_slow", "The body took too long to arrive.") from None
    except web.RequestPayloadError:
        raise ApiError(400, "bad_body", "The body arrived broken.") from None
    return bytes(body)


def expect_json(request: web.Request) -> None:
    """Refuse a body that says it is something else; ApiError 415."""
    kind = request.content_type
    if kind not in _TAKEN_FOR_JSON and not kind.endswith("+json"):
        raise ApiError(415, "not_json", "The body must be JSON (Content-Type: application/json).")


def answer(model: BaseModel, status: int = 200) -> web.Response:
    """Make a JSON answer."""
    return web.Response(status=status, body=model.model_dump_json().encode(), content_type="application/json")


def _too_large(limit: int) -> ApiError:
    return ApiError(413, "too_large", f"The body may have at most {limit} bytes.")
