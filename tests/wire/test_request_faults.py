"""The HTTP client when things go wrong: not sent or unsure, and nothing repeated in silence."""

import asyncio
import logging
import socket
import struct
import traceback
from collections.abc import Iterator

import pytest
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.telegram.answers import Answer, NotSent, Transport, Unsure, from_exception
from bot.telegram.request import AiohttpRequest
from tests.wire.loopback import MESSAGE, TOKEN, Behaviour, Server, http, raw_server, read_request, success

TINY = 0.1
HTML = b"<html>502 Bad Gateway /bot" + TOKEN.encode() + b"/sendMessage</html>"


@pytest.fixture(autouse=True)
def nothing_secret_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.DEBUG)
    yield
    # python-telegram-bot's own talk is silenced by the redaction, which has tests of its own
    ours = [record for record in caplog.get_records("call") if not record.name.startswith("telegram")]
    assert not [record for record in ours if TOKEN[5:] in record.getMessage()]


async def both_ways(
    server: Server, *, read_timeout: float = 10.0
) -> tuple[Answer | Transport, type[TelegramError]]:
    """Make the same call raw and through python-telegram-bot, each on a client of its own."""
    async with AiohttpRequest(connect_timeout=TINY, read_timeout=read_timeout) as client:
        answer = await client.call(server.url(), {"chat_id": 42, "text": "Tere"})
    async with AiohttpRequest(connect_timeout=TINY, read_timeout=read_timeout) as client:
        with pytest.raises(TelegramError) as raised:
            await Bot(TOKEN, base_url=server.base, request=client).send_message(42, "Tere")
    assert TOKEN[5:] not in "".join(traceback.format_exception(raised.value))
    return answer, type(raised.value)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def test_a_refused_connection_was_not_sent() -> None:
    assert await both_ways(Server(port=free_port())) == (Transport.NOT_SENT, NotSent)


async def test_a_name_nobody_knows_was_not_sent() -> None:
    async with AiohttpRequest(connect_timeout=TINY) as client:
        assert await client.call(f"http://nobody.invalid/bot{TOKEN}/getMe", {}) is Transport.NOT_SENT


async def test_an_address_that_is_none_was_not_sent() -> None:
    async with AiohttpRequest() as client:
        for url in (f"http:///bot{TOKEN}/getMe", f"bot{TOKEN}/getMe", f"http://a..b/bot{TOKEN}"):
            assert await client.call(url, {}) is Transport.NOT_SENT


async def test_a_handshake_that_never_ends_was_not_sent() -> None:
    async def silent(_: Server, reader: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
        await reader.read()

    async with raw_server(silent) as server:
        server.scheme = "https"
        assert await both_ways(server) == (Transport.NOT_SENT, NotSent)


async def test_a_server_that_speaks_no_tls_was_not_sent_to() -> None:
    async def rude(_: Server, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with raw_server(rude) as server:
        server.scheme = "https"
        assert await both_ways(server) == (Transport.NOT_SENT, NotSent)


async def test_no_place_in_the_pool_was_not_sent() -> None:
    async with (
        raw_server(never_answers) as server,
        AiohttpRequest(connections=1, connect_timeout=TINY) as client,
        asyncio.TaskGroup() as tasks,
    ):
        first = tasks.create_task(client.call(server.url(), {}, read_timeout=4 * TINY))
        second = tasks.create_task(client.call(server.url(), {}))
    assert (first.result(), second.result()) == (Transport.UNSURE, Transport.NOT_SENT)
    assert len(server.requests) == 1


async def never_answers(server: Server, reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await read_request(server, reader)
    await reader.read()


async def resets(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(server, reader)
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def hangs_up(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(server, reader)
    writer.close()


async def breaks_off(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(server, reader)
    writer.write(http(b'{"ok":true,"result"', length=500))
    await writer.drain()
    writer.close()


async def stops_halfway(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(server, reader)
    writer.write(http(b'{"ok":true,"result"', length=500))
    await reader.read()


async def speaks_no_http(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(server, reader)
    writer.write(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n")
    await reader.read()


@pytest.mark.parametrize(
    "behaviour", [never_answers, resets, hangs_up, breaks_off, stops_halfway, speaks_no_http]
)
async def test_what_was_written_and_not_answered_is_unsure_and_not_repeated(behaviour: Behaviour) -> None:
    async with raw_server(behaviour) as server:
        assert await both_ways(server, read_timeout=TINY) == (Transport.UNSURE, Unsure)
    assert len(server.requests) == 2


async def test_a_kept_connection_closed_under_a_call_is_unsure_and_not_repeated() -> None:
    async def answers_once(
        server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await read_request(server, reader)
        writer.write(success())
        await read_request(server, reader)
        writer.close()

    async with raw_server(answers_once) as server, AiohttpRequest() as client:
        assert await client.call(server.url(), {}) == Answer(200, ok=True, result=MESSAGE)
        assert await client.call(server.url(), {}) is Transport.UNSURE
        assert (server.connections, len(server.requests)) == (1, 2)
        # and the client goes on with a new connection
        assert await client.call(server.url(), {}) == Answer(200, ok=True, result=MESSAGE)
    assert (server.connections, len(server.requests)) == (2, 3)


async def test_a_server_that_stops_reading_an_upload_is_unsure_in_time() -> None:
    async def reads_nothing(server: Server, reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        server.requests.append(await reader.readuntil(b"\r\n\r\n"))
        await asyncio.get_running_loop().create_future()

    impatient = AiohttpRequest(connect_timeout=TINY, upload_timeout=TINY, read_timeout=TINY)
    async with raw_server(reads_nothing) as server, impatient as client:
        with pytest.raises(Unsure):
            await Bot(TOKEN, base_url=server.base, request=client).send_document(42, bytes(30_000_000))


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize(
    "body", [HTML, b"", b'{"ok":false,"error_code":500,"description":"Internal Server Error"}']
)
async def test_a_failing_server_is_unsure(status: int, body: bytes) -> None:
    async with raw_server(always(http(body, status=status))) as server:
        answer, error = await both_ways(server)
    assert isinstance(answer, Answer)
    assert (answer.status, answer.ok) == (status, False)
    assert error is Unsure


@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 409])
@pytest.mark.parametrize("body", [HTML, b"", b"[1]", b"null", b"[" * 100_000])
async def test_a_page_that_is_not_the_bot_apis_is_unsure(status: int, body: bytes) -> None:
    async with raw_server(always(http(body, status=status, kind="text/html"))) as server:
        answer, error = await both_ways(server)
    assert answer == Answer(status, ok=False)
    assert error is Unsure


async def test_a_redirect_is_not_followed() -> None:
    redirect = b"HTTP/1.1 307 X\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"
    async with raw_server(always(redirect)) as server:
        assert await both_ways(server) == (Answer(307, ok=False), Unsure)
    assert len(server.requests) == 2


@pytest.mark.parametrize("body", [HTML, b'{"ok":false,"error_code":429,"description":"Too Many Requests"}'])
async def test_too_many_requests_from_a_proxy_parks(body: bytes) -> None:
    async with raw_server(always(http(body, status=429))) as server, AiohttpRequest() as client:
        raw = await client.call(server.url(), {})
        with pytest.raises(NetworkError) as raised:
            await Bot(TOKEN, base_url=server.base, request=client).send_message(42, "Tere")
    for answer in (raw, from_exception(raised.value)):
        assert isinstance(answer, Answer)
        assert (answer.status, answer.retry_after) == (429, None)


async def test_too_big_for_the_server_in_front() -> None:
    async with raw_server(always(http(HTML, status=413))) as server, AiohttpRequest() as client:
        raw = await client.call(server.url(), {})
        with pytest.raises(NetworkError) as raised:
            await Bot(TOKEN, base_url=server.base, request=client).send_message(42, "Tere")
    for answer in (raw, from_exception(raised.value)):
        assert isinstance(answer, Answer)
        assert answer.status == 413


async def test_giving_up_a_call_is_neither_error() -> None:
    async with raw_server(never_answers) as server, AiohttpRequest() as client:
        with pytest.raises(TimeoutError) as raised:
            async with asyncio.timeout(TINY):
                await client.call(server.url(), {})
        assert not isinstance(raised.value, TimedOut)


def always(answer: bytes) -> Behaviour:
    async def behaviour(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            try:
                await read_request(server, reader)
            except (asyncio.IncompleteReadError, ConnectionError):
                return
            writer.write(answer)

    return behaviour
