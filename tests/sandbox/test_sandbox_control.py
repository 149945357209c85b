"""The sandbox driven over HTTP, as its page does."""

import base64
from collections.abc import Awaitable, Callable
from io import BytesIO
from typing import Any

import aiohttp
import orjson
import pytest

from telegram_sandbox import Group, Person, Sandbox
from tests.sandbox.bot_client import BotClient

Do = Callable[..., Awaitable[Any]]


@pytest.fixture
def do(sandbox: Sandbox, session: aiohttp.ClientSession) -> Do:
    async def post(action: str, **arguments: Any) -> Any:
        async with session.post(f"{sandbox.url}/sandbox/do/{action}", json=arguments) as response:
            body = await response.json()
            assert body["ok"] == (response.status == 200)
            return body["result"] if body["ok"] else body["error"]

    return post


@pytest.fixture
def look(sandbox: Sandbox, session: aiohttp.ClientSession) -> Callable[[str], Awaitable[Any]]:
    async def get(path: str) -> Any:
        async with session.get(f"{sandbox.url}/sandbox/{path}") as response:
            return await response.json()

    return get


async def test_a_talk_over_http(do: Do, look: Do, bot: BotClient) -> None:
    anna = await do("add_user", first_name="Anna", language_code="et")
    await do("start", user=anna["id"], payload="abc")
    await bot.say(anna["id"], "How was it?", reply_markup={
        "inline_keyboard": [[{"text": "Good", "callback_data": "good"}]]
    })  # fmt: skip
    screen = await look(f"chats/{anna['id']}?viewer={anna['id']}")
    question = screen["messages"][-1]
    assert question["text"] == "How was it?"
    assert question["buttons"] == [["Good"]]
    assert screen["messages"][0]["mine"]
    press = await do("press", user=anna["id"], message=question["id"], label="Good")
    await bot.call("answerCallbackQuery", callback_query_id=press["id"], text="Thanks")
    assert (await look(f"presses/{press['id']}"))["notice"] == "Thanks"
    sent = await do(
        "send_file", user=anna["id"], kind="photo", data=base64.b64encode(b"\xff\xd8jpeg").decode(),
        mime="image/jpeg", about={"caption": "see"},
    )  # fmt: skip
    file_id = sent["content"]["photo"][-1]["file_id"]
    async with bot.session.get(f"{bot.sandbox.url}/sandbox/files/{file_id}") as response:
        assert await response.read() == b"\xff\xd8jpeg"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
    await bot.form("sendDocument", {"chat_id": str(anna["id"]), "document": BytesIO(b"1234")})
    (upload,) = await look("calls?method=sendDocument")
    assert upload["params"]["document"].endswith("(4 bytes)")
    calls = await look("calls?method=sendMessage")
    assert [call["code"] for call in calls] == [200]


async def test_a_forum_over_http(do: Do, look: Do, bot: BotClient) -> None:
    olga = (await do("add_user", first_name="Olga"))["id"]
    mart = (await do("add_user", first_name="Mart"))["id"]
    desk = (await do("add_group", title="Desk", owner=olga))["id"]
    await do("promote_bot", chat=desk, can_pin_messages=False)
    await do("add_member", chat=desk, user=mart)
    topic = (await do("open_topic", chat=desk, name="Anna"))["id"]
    await do("write", user=mart, chat=desk, topic=topic, text="on it")
    await do("write", user=olga, chat=desk, text="in General")
    in_topic = await look(f"chats/{desk}?topic={topic}&viewer={mart}")
    assert [line["text"] for line in in_topic["messages"]] == ["", "on it"]
    general = await look(f"chats/{desk}?topic=general")
    assert general["messages"][-1]["text"] == "in General"
    assert "on it" not in [line["text"] for line in general["messages"]]
    await do("close_topic", chat=desk, topic=topic)
    state = await look("state")
    (group,) = [chat for chat in state["chats"] if chat["id"] == desk]
    assert group["topics"][0]["closed"]
    assert group["bot"]["can_pin_messages"] is False
    await do("delete_topic", chat=desk, topic=topic)
    refusal = await bot.refusal("sendMessage", chat_id=desk, message_thread_id=topic, text="a")
    assert "message thread not found" in refusal


async def test_the_switchboard_over_http(do: Do, look: Do, bot: BotClient, anna: Person) -> None:
    await do("fault", kind="error", retry_after=5, method="sendMessage", chat_id=anna.id)
    assert (await look("state"))["faults"][0]["code"] == 429
    assert "retry after 5" in await bot.refusal("sendMessage", chat_id=anna.id, text="a")
    await do("fault", kind="error", code=502, description="Bad Gateway", times=None)
    assert await bot.refusal("getMe") == "502 Bad Gateway"
    await do("clear_faults")
    await do("inject", update={"poll": {"question": 5}})
    await do("disturb_updates", duplicate=1)
    anna.write("twice")
    assert len(await bot.updates()) == 4
    await do("flood")
    assert bot.sandbox.world.rules.flood


async def test_wrong_orders_are_refused_in_words(do: Do, anna: Person, desk: Group) -> None:
    assert await do("dance") == "no such action: dance"
    assert await do("write", user=anna.id) == "write: missing a required argument: 'text'"
    assert "unknown" in await do("write", user=anna.id, text="a", where="b")
    assert await do("write", user=5, text="a") == "nobody has the id 5"
    assert await do("start", user=anna.id, payload="ä")
    assert await do("promote_bot", chat=desk.id, can_fly=True) == "no such right: can_fly"
    assert await do("close_topic", chat=desk.id, topic=77) == "no topic has the id 77"
    assert "not base64" in await do("send_file", user=anna.id, kind="photo", data="!")


async def test_only_its_own_page_drives_it(sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
    url = f"{sandbox.url}/sandbox/do/add_user"
    body = orjson.dumps({"first_name": "Eve"})
    as_json = {"Content-Type": "application/json"}
    strangers: list[dict[str, str]] = [
        as_json | {"Origin": "https://evil.example"},
        as_json | {"Host": "evil.example"},
        as_json | {"Sec-Fetch-Site": "cross-site"},
        as_json | {"Origin": "null"},
        {"Content-Type": "text/plain"},
    ]
    for headers in strangers:
        async with session.post(url, data=body, headers=headers) as response:
            assert response.status == 403, headers
    async with session.post(url, data=body, headers=as_json | {"Origin": sandbox.url}) as response:
        assert response.status == 200


async def test_commands_shown_are_those_of_the_narrowest_scope(do: Do, look: Do, bot: BotClient) -> None:
    anna = (await do("add_user", first_name="Anna", language_code="et"))["id"]
    one = [{"command": "start", "description": "Begin"}]
    await bot.call("setMyCommands", commands=one)
    await bot.call("setMyCommands", commands=[one[0] | {"description": "Alusta"}], language_code="et")
    assert (await look(f"chats/{anna}?viewer={anna}"))["commands"][0]["description"] == "Alusta"
    scope = {"type": "all_private_chats"}
    await bot.call("setMyCommands", commands=[{"command": "stop", "description": "Stop"}], scope=scope)
    assert (await look(f"chats/{anna}?viewer={anna}"))["commands"][0]["command"] == "stop"
