"""What a page hears while it is open."""

from typing import Any

import aiohttp
import pytest

from telegram_sandbox import Person, Sandbox
from tests.sandbox.bot_client import BotClient


@pytest.fixture
def address(sandbox: Sandbox) -> str:
    return f"{sandbox.url}/sandbox/live"


async def heard(socket: aiohttp.ClientWebSocketResponse, number: int) -> list[dict[str, Any]]:
    return [await socket.receive_json() for _ in range(number)]


async def test_what_changes_is_told(sandbox: Sandbox, session: aiohttp.ClientSession, address: str) -> None:
    async with session.ws_connect(address) as socket:
        assert await heard(socket, 1) == [{"event": "hello"}]
        anna = sandbox.add_user("Anna")
        sent = anna.start()
        anna.edit(sent, "/start again")
        assert await heard(socket, 3) == [
            {"event": "user", "user_id": anna.id},
            {"event": "message", "chat_id": anna.id, "message_id": sent.id, "topic": None},
            {"event": "edited", "chat_id": anna.id, "message_id": sent.id, "topic": None},
        ]


async def test_two_pages_hear_the_same(
    session: aiohttp.ClientSession, address: str, bot: BotClient, anna: Person
) -> None:
    async with session.ws_connect(address) as one, session.ws_connect(address) as other:
        await heard(one, 1)
        await heard(other, 1)
        await bot.say(anna.id, "Hello")
        assert await heard(one, 2) == await heard(other, 2)


async def test_a_page_that_went_is_forgotten(
    session: aiohttp.ClientSession, address: str, anna: Person
) -> None:
    async with session.ws_connect(address) as gone:
        await heard(gone, 1)
    async with session.ws_connect(address) as back:
        await heard(back, 1)
        sent = anna.write("Is somebody there?")
        assert (await heard(back, 1))[0]["message_id"] == sent.id


async def test_whoever_listens_hears_that_the_sandbox_ends(session: aiohttp.ClientSession) -> None:
    async with Sandbox() as sandbox:
        socket = await session.ws_connect(f"{sandbox.url}/sandbox/live")
        await heard(socket, 1)
    assert (await socket.receive()).type in {aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED}


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Host": "evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_no_other_sites_page_listens(
    session: aiohttp.ClientSession, address: str, headers: dict[str, str]
) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await session.ws_connect(address, headers=headers)
    assert refused.value.status == 403


async def test_its_own_page_listens(sandbox: Sandbox, session: aiohttp.ClientSession, address: str) -> None:
    async with session.ws_connect(address, headers={"Origin": sandbox.url}) as socket:
        await heard(socket, 1)


async def test_a_page_that_says_too_much_is_let_go(session: aiohttp.ClientSession, address: str) -> None:
    async with session.ws_connect(address) as socket:
        await heard(socket, 1)
        await socket.send_str("x" * 5000)
        assert (await socket.receive()).type is aiohttp.WSMsgType.CLOSE
