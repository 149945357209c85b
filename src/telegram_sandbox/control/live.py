"""A WebSocket on which a page hears of everything that changes, as it changes."""

import asyncio
from typing import Any

import orjson
from aiohttp import WSCloseCode, WSMsgType, web

from telegram_sandbox.state.events import Events
from telegram_sandbox.tasks import race

HEARTBEAT = 20.0
"""Seconds between two pings; a page that doesn't answer is let go."""

LARGEST_WORD = 4096
"""Bytes of what a page may say here, which is nothing."""

Waiting = asyncio.Queue[dict[str, Any]]


class Live:
    """Tells events to every page that is connected.

    Nothing is told twice or kept: whoever comes back reads the state anew. The guard has checked the
    page's origin before, as it does for every path.
    """

    def __init__(self, events: Events) -> None:
        self._events = events
        self._sockets: set[web.WebSocketResponse] = set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer `/sandbox/live` until the page or the server goes."""
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=LARGEST_WORD)
        await socket.prepare(request)
        waiting: Waiting = asyncio.Queue()
        stop = self._events.listen(waiting.put_nowait)
        self._sockets.add(socket)
        try:
            await race(_tell(socket, waiting), _hear(socket))
        finally:
            stop()
            self._sockets.discard(socket)
        return socket

    async def close(self, _app: web.Application) -> None:
        """End all connections."""
        for socket in list(self._sockets):
            await socket.close(code=WSCloseCode.GOING_AWAY)


async def _tell(socket: web.WebSocketResponse, waiting: Waiting) -> None:
    try:
        await socket.send_str('{"event": "hello"}')
        while True:
            await socket.send_str(orjson.dumps(await waiting.get()).decode())
    except ConnectionError:
        pass  # the page was closed


async def _hear(socket: web.WebSocketResponse) -> None:
    """Read until the page goes: its pongs and its closing are only noticed while somebody reads."""
    async for message in socket:
        if message.type is WSMsgType.ERROR:
            break
