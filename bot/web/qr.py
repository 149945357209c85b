"""The start link of a visit as a QR code, for a receipt, a screen or a printer."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web
from pydantic import BaseModel, Field

from bot.telegram.drawing import USUAL_SCALE, qr_code
from bot.web.addressed import numbered_visit
from bot.web.doors import Doors
from bot.web.errors import ApiError, ErrorAnswer
from bot.web.guards import need_key
from bot.web.routes import Route

# Pixels (in SVG units) of one module.
LARGEST_SCALE = 40

_KINDS = {"svg": "image/svg+xml", "png": "image/png"}

# The link opens somebody's talk: no cache between the business and us may keep it, nor for long.
_HEADERS = {"Cache-Control": "private, max-age=300", "X-Content-Type-Options": "nosniff"}


class QrQuery(BaseModel):
    """How large the code is drawn."""

    scale: int = Field(
        default=USUAL_SCALE, ge=1, le=LARGEST_SCALE, description="Pixels of one module of the code."
    )


def qr_routes(doors: Doors) -> list[Route]:
    """Make the rows of `/v1/visits/{id}/qr.…`."""
    errors = dict.fromkeys((401, 404, 422, 503), ErrorAnswer)
    return [
        Route(
            "GET",
            f"/v1/visits/{{id}}/qr.{kind}",
            f"The customer's start link as a QR code ({kind.upper()}), error level M",
            need_key,
            _drawing(doors, kind),
            answers={200: None, **errors},
            content_type=content_type,
            query=QrQuery,
        )
        for kind, content_type in _KINDS.items()
    ]


def _drawing(doors: Doors, kind: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def on_code(request: web.Request) -> web.Response:
        scale = _scale(request)
        bill = await numbered_visit(request, doors)
        drawn = await asyncio.to_thread(qr_code, doors.link(bill.visit), kind, scale)
        return web.Response(body=drawn, content_type=_KINDS[kind], headers=_HEADERS)

    return on_code


def _scale(request: web.Request) -> int:
    text = request.query.get("scale", str(USUAL_SCALE))
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < len("1000") else 0
    if not 1 <= number <= LARGEST_SCALE:
        raise ApiError(422, "bad_scale", f"The scale is a whole number from 1 to {LARGEST_SCALE}.", "scale")
    return number
