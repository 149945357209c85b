"""Bot API servers on loopback for the client's tests: one that behaves, one that does as it is told."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

import orjson
from aiohttp import web

TOKEN = "4242:AAabcdefghijklmnopqrstuvwxyz0123456"
MESSAGE = {"message_id": 5, "date": 1773220000, "chat": {"id": 42, "type": "private"}, "text": "Tere"}


@dataclass
class Server:
    """Where it listens and what came in."""

    port: int = 0
    scheme: str = "http"
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0

    @property
    def base(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}/bot"

    def url(self, method: str = "sendMessage") -> str:
        return f"{self.base}{TOKEN}/{method}"


Behaviour: TypeAlias = Callable[[Server, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def raw_server(behaviour: Behaviour) -> AsyncIterator[Server]:
    """A server that does with each connection what `behaviour` does, and nothing else."""
    server = Server()
    connections: set[asyncio.StreamWriter] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.connections += 1
        connections.add(writer)
        await behaviour(server, reader, writer)

    listening = await asyncio.start_server(talk, "127.0.0.1", 0)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for writer in connections:
            writer.transport.abort()


async def read_request(server: Server, reader: asyncio.StreamReader) -> None:
    """Take one whole request off the connection."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(
        (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    server.requests.append(head + await reader.readexactly(length))


def http(
    body: bytes, *, status: int = 200, kind: str = "application/json", length: int | None = None
) -> bytes:
    """Write an HTTP answer out; `length` may lie."""
    told = len(body) if length is None else length
    return f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {told}\r\n\r\n".encode() + body


def success(result: object = MESSAGE) -> bytes:
    """Write the Bot API's yes."""
    return http(orjson.dumps({"ok": True, "result": result}))


@asynccontextmanager
async def api_server(
    handler: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]],
) -> AsyncIterator[Server]:
    """A well-behaved HTTP server with that one handler."""
    runner = web.ServerRunner(web.Server(handler))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield Server(port=runner.addresses[0][1])
    finally:
        await runner.cleanup()
