"""Just enough HTTP/1.1 on asyncio's protocols that answering costs far less than the bot that asks."""

import asyncio
import re
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_END = b"\r\n\r\n"


class Connection(asyncio.Protocol):
    """One connection of a bot to the stand-in. Requests are answered in the order in which they came."""

    def __init__(
        self,
        take: Callable[["Connection", str, dict[str, Any]], None],
        gone: Callable[["Connection"], None],
    ) -> None:
        self._take = take
        self._gone = gone
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(_END)) >= 0:
            head = bytes(self._buffer[:end])
            found = _LENGTH.search(head)
            whole = end + len(_END) + (int(found[1]) if found else 0)
            if len(self._buffer) < whole:
                return
            body = bytes(self._buffer[end + len(_END) : whole])
            del self._buffer[:whole]
            method = head[: head.index(b" HTTP/")].rpartition(b"/")[2].decode()
            self._take(self, method, _arguments(head, body))

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._gone(self)

    def reply(self, result: object) -> None:
        """Answer the request that waits, as the Bot API does when all is well."""
        if not self._transport.is_closing():
            body = orjson.dumps({"ok": True, "result": result})
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
                % (len(body), body)
            )

    def close(self) -> None:
        """Hang up."""
        self._transport.close()


def _arguments(head: bytes, body: bytes) -> dict[str, Any]:
    if body.startswith(b"{"):
        return cast("dict[str, Any]", orjson.loads(body))
    if b"multipart/" in head:
        raise ValueError("the benchmarks upload nothing")
    return dict(parse_qsl(body.decode(), keep_blank_values=True))
