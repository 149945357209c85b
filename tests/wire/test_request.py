"""The HTTP client when all goes well: what it writes, what it reads, under python-telegram-bot and raw."""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO

import orjson
import pytest
from aiohttp import BodyPartReader, web
from telegram import Bot, InputMediaPhoto, Message, MessageEntity, ReplyParameters
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.telegram.answers import Answer, Transport
from bot.telegram.request import AiohttpRequest
from tests.wire.loopback import MESSAGE, TOKEN, Server, api_server, http, raw_server, read_request, success


@pytest.fixture
async def client() -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest() as request:
        yield request


async def test_a_raw_call_posts_json_and_reads_the_answer(client: AiohttpRequest) -> None:
    seen: list[tuple[str, str, object]] = []

    async def handler(request: web.BaseRequest) -> web.Response:
        seen.append((request.method, request.content_type, orjson.loads(await request.read())))
        return web.json_response({"ok": True, "result": MESSAGE})

    async with api_server(handler) as server:
        answer = await client.call(server.url(), {"chat_id": 42, "text": "Tere, Õnne! 👋"})
        again = await client.call(server.url(), b'{"chat_id":42}')
    assert answer == again == Answer(200, ok=True, result=MESSAGE)
    assert seen == [
        ("POST", "application/json", {"chat_id": 42, "text": "Tere, Õnne! 👋"}),
        ("POST", "application/json", {"chat_id": 42}),
    ]


async def test_ptb_sends_its_parameters_as_one_json_object(client: AiohttpRequest) -> None:
    seen: list[dict[str, object]] = []

    async def handler(request: web.BaseRequest) -> web.Response:
        seen.append(orjson.loads(await request.read()))
        return web.json_response({"ok": True, "result": MESSAGE})

    async with api_server(handler) as server:
        message = await Bot(TOKEN, base_url=server.base, request=client).send_message(
            42,
            "Здравствуйте",
            entities=[MessageEntity("bold", 0, 5)],
            reply_parameters=ReplyParameters(7, allow_sending_without_reply=True),
            message_thread_id=None,
        )
    assert isinstance(message, Message)
    assert message.text == "Tere"
    assert seen[0]["chat_id"] == 42
    assert seen[0]["entities"] == [{"type": "bold", "offset": 0, "length": 5}]
    assert seen[0]["reply_parameters"] == {"message_id": 7, "allow_sending_without_reply": True}
    assert "message_thread_id" not in seen[0]


async def test_files_go_as_multipart_with_their_real_names(client: AiohttpRequest) -> None:
    async def behaviour(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(server, reader)
        writer.write(success())

    async with raw_server(behaviour) as server:
        bot = Bot(TOKEN, base_url=server.base, request=client)
        await bot.send_document(42, b"%PDF", filename='счёт "март"\r\nX: y.pdf', caption="Чек")
    body = server.requests[0]
    assert 'name="document"; filename="счёт _март_X: y.pdf"'.encode() in body
    assert b"%PDF" in body
    assert "\r\n\r\nЧек\r\n".encode() in body


async def test_an_album_attaches_its_files(client: AiohttpRequest) -> None:
    parts: dict[str, bytes] = {}

    async def handler(request: web.BaseRequest) -> web.Response:
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            parts[part.name or ""] = bytes(await part.read())
        return web.json_response({"ok": True, "result": [MESSAGE, MESSAGE]})

    async with api_server(handler) as server:
        bot = Bot(TOKEN, base_url=server.base, request=client)
        sent = await bot.send_media_group(42, [InputMediaPhoto(b"one"), InputMediaPhoto(BytesIO(b"two"))])
    assert len(sent) == 2
    names = [item["media"].removeprefix("attach://") for item in orjson.loads(parts["media"])]
    assert [parts[name] for name in names] == [b"one", b"two"]
    assert parts["chat_id"] == b"42"


REFUSALS = [
    (429, {"description": "Too Many Requests: retry after 17",
           "parameters": {"retry_after": 17}}, RetryAfter),
    (400, {"description": "Bad Request: group chat was upgraded to a supergroup chat",
           "parameters": {"migrate_to_chat_id": -1001234567890}}, ChatMigrated),
    (400, {"description": "Bad Request: TOPIC_CLOSED"}, BadRequest),
    (403, {"description": "Forbidden: bot was blocked by the user"}, Forbidden),
    (401, {"description": "Unauthorized"}, InvalidToken),
    (404, {"description": "Not Found"}, InvalidToken),
    (409, {"description": "Conflict: terminated by other getUpdates request"}, Conflict),
]  # fmt: skip


@pytest.mark.parametrize(("status", "body", "error"), REFUSALS)
async def test_refusals(
    client: AiohttpRequest, status: int, body: dict[str, object], error: type[TelegramError]
) -> None:
    async def handler(_: web.BaseRequest) -> web.Response:
        return web.json_response({"ok": False, "error_code": status, **body}, status=status)

    async with api_server(handler) as server:
        answer = await client.call(server.url(), {})
        with pytest.raises(error) as raised:
            await Bot(TOKEN, base_url=server.base, request=client).send_message(42, "Tere")
    assert type(raised.value) is error
    assert isinstance(answer, Answer)
    assert (answer.status, answer.ok, answer.description) == (status, False, body["description"])
    assert answer.retry_after == (17 if status == 429 else None)
    assert answer.migrate_to == (-1001234567890 if error is ChatMigrated else None)


async def test_connections_are_kept_and_reused(client: AiohttpRequest) -> None:
    async with raw_server(answering) as server:
        for _ in range(3):
            await client.call(server.url(), {})
    assert (server.connections, len(server.requests)) == (1, 3)


async def test_a_connection_is_not_reused_after_its_time() -> None:
    async with raw_server(answering) as server, AiohttpRequest(keep_alive=1e-9) as client:
        for _ in range(3):
            assert await client.call(server.url(), {}) == Answer(200, ok=True, result=MESSAGE)
    assert server.connections == 3


async def test_a_connection_that_the_server_has_closed_is_not_used_again(client: AiohttpRequest) -> None:
    closed = asyncio.Event()

    async def one_answer_each(
        server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await read_request(server, reader)
        writer.write(success())
        writer.close()
        await writer.wait_closed()
        closed.set()

    async with raw_server(one_answer_each) as server:
        for _ in range(3):
            closed.clear()
            assert await client.call(server.url(), {}) == Answer(200, ok=True, result=MESSAGE)
            await closed.wait()
            # what the server wrote last has to reach the client's end of the connection
            for _ in range(5):
                await asyncio.to_thread(lambda: None)
    assert len(server.requests) == 3


async def test_cookies_are_not_kept(client: AiohttpRequest) -> None:
    async def behaviour(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(2):
            await read_request(server, reader)
            writer.write(success().replace(b"\r\n", b"\r\nSet-Cookie: a=b\r\n", 1))

    async with raw_server(behaviour) as server:
        await client.call(server.url(), {})
        await client.call(server.url(), {})
    assert b"Cookie" not in server.requests[1]


async def test_a_long_poll_may_wait_longer_than_other_calls() -> None:
    async def slow(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await read_request(server, reader)
            asyncio.get_running_loop().call_later(0.15, writer.write, success([]))

    async with raw_server(slow) as server, AiohttpRequest(read_timeout=0.05) as client:
        assert await client.call(server.url("getUpdates"), {"timeout": 50}) is Transport.UNSURE
        answer = await client.call(server.url("getUpdates"), {"timeout": 50}, read_timeout=10)
        assert answer == Answer(200, ok=True, result=[])
        bot = Bot(TOKEN, base_url=server.base, request=client, get_updates_request=client)
        assert await bot.get_updates(timeout=5) == ()


async def test_files_are_fetched_and_a_missing_one_is_no_wrong_token(client: AiohttpRequest) -> None:
    async def handler(request: web.BaseRequest) -> web.Response:
        if request.path.endswith("voice.oga"):
            return web.Response(body=b"OggS")
        return web.json_response({"ok": False, "error_code": 404, "description": "Not Found"}, status=404)

    async with api_server(handler) as server:
        assert await client.retrieve(server.url("voice.oga")) == b"OggS"
        with pytest.raises(BadRequest, match="404"):
            await client.retrieve(server.url("gone.oga"))


async def test_text_that_is_not_unicode_does_not_leave_the_process(client: AiohttpRequest) -> None:
    async with raw_server(answering) as server:
        answer = await client.call(server.url(), {"text": "half a pair \ud83d"})
        assert isinstance(answer, Answer)
        assert answer.status == 400
        with pytest.raises(BadRequest, match="cannot be written"):
            await Bot(TOKEN, base_url=server.base, request=client).send_message(42, "\ud83d")
    assert server.requests == []


async def test_an_answer_with_half_a_character_is_still_read(client: AiohttpRequest) -> None:
    async def behaviour(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(server, reader)
        writer.write(
            http(
                b'{"ok":true,"result":[{"update_id":1,"a":"\\ud83d"},{"update_id":2,"b":"\xff\\ud83d\\ude00"}]}'
            )
        )

    async with raw_server(behaviour) as server:
        answer = await client.call(server.url("getUpdates"), {})
    assert isinstance(answer, Answer)
    assert answer.result == [{"update_id": 1, "a": "?"}, {"update_id": 2, "b": "\ufffd😀"}]


async def test_it_opens_and_closes_more_than_once() -> None:
    client = AiohttpRequest()
    assert await client.call("http://127.0.0.1/x", {}) is Transport.NOT_SENT
    async with raw_server(answering) as server:
        for _ in range(2):
            await client.initialize()
            await client.initialize()
            assert isinstance(await client.call(server.url(), {}), Answer)
            await client.shutdown()
            await client.shutdown()
            assert await client.call(server.url(), {}) is Transport.NOT_SENT


async def answering(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request with a message until the client hangs up."""
    while not reader.at_eof():
        try:
            await read_request(server, reader)
        except asyncio.IncompleteReadError:
            return
        writer.write(success())
