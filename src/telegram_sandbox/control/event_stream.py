"""Server-sent events: everything that changes, as it changes."""

import asyncio
from typing import Any

import orjson
from aiohttp import web

from telegram_sandbox.state.events import Events

Waiting = asyncio.Queue[dict[str, Any] | None]


class EventStream:
    """Streams events to every page that listens."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._queues: set[Waiting] = set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer `/sandbox/events` until the page or the server goes."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await response.prepare(request)
        queue: Waiting = asyncio.Queue()
        self._queues.add(queue)
        stop = self._events.listen(queue.put_nowait)
        try:
            await response.write(b"retry: 500\n\n")
            while (event := await queue.get()) is not None:
                await response.write(b"data: " + orjson.dumps(event) + b"\n\n")
        except ConnectionError:
            pass  # the page was closed
        finally:
            stop()
            self._queues.discard(queue)
        return response

    async def close(self, _app: web.Application) -> None:
        """End all streams."""
        for queue in self._queues:
            queue.put_nowait(None)
