"""The stand-in's side of a webhook: updates are posted until the bot has answered 200."""

import asyncio
import re
from collections import deque
from typing import Any, cast
from urllib.parse import urlsplit

import orjson

# As many connections as Telegram uses unless it is told otherwise, and its pause before a repeat (seconds).
CONNECTIONS = 40
AGAIN = 0.2
_STATUS = re.compile(rb"HTTP/1\.\d (\d+)")
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class Pusher:
    """Posts updates side by side to where it was pointed; off until then."""

    def __init__(self) -> None:
        self.on = False
        self._queue: deque[dict[str, Any]] = deque()
        self._posts: list[_Post] = []

    @property
    def waiting(self) -> int:
        """How many updates were not answered with 200 yet."""
        return len(self._queue) + sum(post.update is not None for post in self._posts)

    def point(self, url: str, secret: str) -> None:
        """Post to that address from now on, or to none."""
        for post in self._posts:
            post.close()
        self.on = bool(url)
        self._posts = [_Post(url, secret, self._next) for _ in range(CONNECTIONS)] if url else []
        self._next()

    def push(self, update: dict[str, Any]) -> None:
        """Post this one when a connection is free."""
        self._queue.append(update)
        self._next()

    def _next(self) -> None:
        while self._queue and (free := next((post for post in self._posts if post.update is None), None)):
            free.begin(self._queue.popleft())


class _Post(asyncio.Protocol):
    """One kept connection to the bot's webhook."""

    def __init__(self, url: str, secret: str, free: Any) -> None:
        self._url = urlsplit(url)
        self._secret = secret
        self._free = free
        self._transport: asyncio.Transport | None = None
        self._buffer = b""
        self._closed = False
        self._tasks: set[asyncio.Task[None]] = set()
        self.update: dict[str, Any] | None = None

    def begin(self, update: dict[str, Any]) -> None:
        """Post an update, and again until it is taken."""
        self.update = update
        if self._transport is not None:
            self._write()
            return
        task = asyncio.get_running_loop().create_task(self._connect())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _connect(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            await loop.create_connection(lambda: self, self._url.hostname or "", self._url.port or 80)
        except OSError:
            self._again()
            return
        self._write()

    def _write(self) -> None:
        body = orjson.dumps(self.update)
        head = (
            f"POST {self._url.path} HTTP/1.1\r\nHost: {self._url.netloc}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {self._secret}\r\n\r\n"
        )
        if self._transport is not None:
            self._transport.write(head.encode() + body)

    def _again(self) -> None:
        if not self._closed and self.update is not None:
            asyncio.get_running_loop().call_later(AGAIN, self.begin, self.update)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, end, rest = self._buffer.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not end or (length and len(rest) < int(length[1])):
            return
        self._buffer = b""
        status = _STATUS.match(head)
        if status is None or status[1] != b"200":
            self._again()
            return
        self.update = None
        self._free()

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._transport = None
        self._again()

    def close(self) -> None:
        """Hang up and post no more."""
        self._closed = True
        if self._transport is not None:
            self._transport.close()
