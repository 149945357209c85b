"""The Bot API's own paths: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import re
import socket
import struct
from typing import Any

import orjson
from aiohttp import web

from telegram_sandbox.dispatch import ConnectionCut, Dispatch
from telegram_sandbox.errors import ApiError
from telegram_sandbox.rules import DOWNLOAD_BYTES
from telegram_sandbox.wire import read_sent

TOKEN = re.compile(r"[1-9]\d*:[A-Za-z0-9_-]{10,}")
# Closing a socket that lingers for no time at all sends a reset.
NO_LINGER = struct.pack("ii", 1, 0)


class BotRoutes:
    """Takes requests and hands out answers in the Bot API's form."""

    def __init__(self, dispatch: Dispatch) -> None:
        self._dispatch = dispatch

    def add_to(self, app: web.Application) -> None:
        """Register the paths."""
        app.router.add_route("*", "/bot{token}/{method}", self._method)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)

    async def _method(self, request: web.Request) -> web.Response:
        try:
            self._check(request)
            result = await self._dispatch.call(request.match_info["method"], await read_sent(request))
        except ApiError as refusal:
            return answer(refusal.code, refusal.json())
        except ConnectionCut:
            return cut(request)
        if isinstance(result, bytes):
            return web.Response(body=b'{"ok":true,"result":' + result + b"}", content_type="application/json")
        return answer(200, {"ok": True, "result": result})

    def _check(self, request: web.Request) -> None:
        if request.method not in {"GET", "POST"}:
            raise ApiError(405, "Method Not Allowed")
        token = request.match_info["token"]
        if not TOKEN.fullmatch(token):
            raise ApiError(404, "Not Found")
        if token != self._dispatch.world.token:
            raise ApiError(401, "Unauthorized")

    async def _file(self, request: web.Request) -> web.Response:
        try:
            self._check(request)
        except ApiError as refusal:
            return answer(refusal.code, refusal.json())
        stored = self._dispatch.world.files.by_path(request.match_info["path"])
        if stored is None or stored.size > DOWNLOAD_BYTES:
            return answer(404, ApiError(404, "Not Found: file not found").json())
        return web.Response(body=stored.data, content_type="application/octet-stream")


def answer(status: int, body: dict[str, Any]) -> web.Response:
    """A JSON answer."""
    return web.Response(status=status, body=orjson.dumps(body), content_type="application/json")


def cut(request: web.Request) -> web.Response:
    """Reset the client's connection; the response that is returned goes nowhere."""
    if request.transport is not None:
        plug = request.transport.get_extra_info("socket")
        if plug is not None:
            plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        request.transport.abort()
    return web.Response()
