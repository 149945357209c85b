"""Nothing that a caller sends is ignored: names and types are checked, however they come."""

import json
from typing import Any

import aiohttp
import pytest

from telegram_sandbox import Person, Sandbox
from telegram_sandbox.methods import play_all
from telegram_sandbox.methods.registry import METHODS
from telegram_sandbox.schema import method_names
from tests.sandbox.bot_client import BotClient, RefusedError, result


@pytest.mark.parametrize(
    ("params", "refusal"),
    [
        ({"txet": "a"}, 'sendMessage has no field "txet"'),
        ({"text": 5}, 'field "text" must be String'),
        ({"text": "a", "disable_notification": 1}, 'field "disable_notification" must be Boolean'),
        ({"text": "a", "message_thread_id": "7"}, 'field "message_thread_id" must be Integer'),
        ({"text": "a", "message_thread_id": True}, 'field "message_thread_id" must be Integer'),
        ({"text": "a", "entities": {}}, 'field "entities" must be an Array'),
        (
            {"text": "a", "entities": [{"type": "bold", "offset": 0}]},
            'field "entities[0].length" of MessageEntity is required',
        ),
        (
            {"text": "a", "reply_parameters": {"mesage_id": 1}},
            'field "reply_parameters.mesage_id" is unknown to ReplyParameters',
        ),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "Go", "data": "x"}]]}},
            'field "reply_markup.inline_keyboard[0][0].data" is unknown to InlineKeyboardButton',
        ),
        (
            {"text": "a", "link_preview_options": {"is_disabled": "yes"}},
            'field "link_preview_options.is_disabled" must be Boolean',
        ),
        ({}, 'sendMessage: field "text" is required'),
    ],
)
async def test_wrong_fields_are_named(bot: BotClient, anna: Person, params: Any, refusal: str) -> None:
    assert await bot.refusal("sendMessage", chat_id=anna.id, **params) == f"400 Bad Request: {refusal}"


async def test_unions_go_by_their_type(bot: BotClient, anna: Person) -> None:
    scope = {"type": "chat", "chat_id": anna.id}
    command = [{"command": "start", "description": "Begin"}]
    assert await bot.call("setMyCommands", commands=command, scope=scope)
    wrong = {"type": "all_private_chats", "chat_id": anna.id}
    refusal = await bot.refusal("setMyCommands", commands=command, scope=wrong)
    assert refusal == '400 Bad Request: field "scope.chat_id" is unknown to BotCommandScopeAllPrivateChats'
    unknown = await bot.refusal("setMyCommands", commands=command, scope={"type": "everybody"})
    assert unknown == '400 Bad Request: field "scope.type" has an unknown value'


def test_everything_played_is_in_the_schema() -> None:
    play_all()
    assert set(METHODS) <= set(method_names().values())
    assert {"sendMessage", "setWebhook", "createForumTopic", "getFile"} <= set(METHODS)


async def test_unplayed_parts_say_so(bot: BotClient, anna: Person) -> None:
    with pytest.raises(
        RefusedError, match="501 Not Implemented: the sandbox does not play the method sendGame"
    ):
        await bot.call("sendGame", chat_id=anna.id, game_short_name="chess")
    with pytest.raises(RefusedError, match='the field "message_effect_id" of sendMessage'):
        await bot.say(anna.id, message_effect_id="5")
    assert await bot.refusal("sendMesage", chat_id=anna.id) == "404 Not Found: method not found"


async def test_forms_carry_json_for_nested_values(bot: BotClient, anna: Person) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "x"}]]}
    sent = await bot.form(
        "sendMessage",
        {
            "chat_id": str(anna.id),
            "text": "attach://12",
            "reply_markup": json.dumps(keyboard),
            "protect_content": "true",
        },
    )
    assert sent["text"] == "attach://12"
    assert sent["reply_markup"] == keyboard
    assert sent["has_protected_content"] is True
    with pytest.raises(RefusedError, match='field "reply_markup" is not valid JSON'):
        await bot.form("sendMessage", {"chat_id": anna.id, "text": "a", "reply_markup": "{"})
    with pytest.raises(RefusedError, match='field "protect_content" must be Boolean'):
        await bot.form("sendMessage", {"chat_id": anna.id, "text": "a", "protect_content": "perhaps"})


async def test_query_strings_and_method_names_in_any_case(bot: BotClient, anna: Person) -> None:
    query = {"chat_id": str(anna.id), "text": "12"}
    async with bot.session.get(f"{bot.base}/SENDMESSAGE", params=query) as response:
        assert (await result(response))["text"] == "12"


async def test_a_body_that_is_no_object(bot: BotClient) -> None:
    for body in ("[1]", "{", "7"):
        async with bot.session.post(
            f"{bot.base}/getMe", data=body, headers={"Content-Type": "application/json"}
        ) as response:
            assert response.status == 400


async def test_tokens(bot: BotClient, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{sandbox.url}/bot123:AAAAAAAAAAAAAAAAAAAA/getMe") as response:
        assert (response.status, (await response.json())["description"]) == (401, "Unauthorized")
    async with session.get(f"{sandbox.url}/botnonsense/getMe") as response:
        assert (response.status, (await response.json())["description"]) == (404, "Not Found")
    me = await bot.call("getMe")
    assert me["is_bot"]
    assert str(me["id"]) == sandbox.token.partition(":")[0]
