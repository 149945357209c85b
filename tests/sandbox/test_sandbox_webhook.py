import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from aftercare.clock import HandClock
from telegram_sandbox import Person, Sandbox
from tests.sandbox.bot_client import BotClient


@dataclass
class Hook:
    """A bot's webhook that answers as told."""

    url: str = ""
    got: list[tuple[dict[str, Any], str | None]] = field(default_factory=list)
    refuse: set[int] = field(default_factory=set)
    answer: dict[str, Any] | None = None
    news: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.got.append((update, request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        self.news.set()
        if update["message"]["chat"]["id"] in self.refuse:
            return web.Response(status=503)
        return web.json_response(self.answer) if self.answer else web.Response()

    async def have(self, count: int) -> list[str]:
        while len(self.got) < count:
            self.news.clear()
            await self.news.wait()
        return [update["message"]["text"] for update, _ in self.got]


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made = Hook()
    app = web.Application()
    app.router.add_post("/telegram", made.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    yield made
    await runner.cleanup()


async def test_updates_are_delivered_in_order_with_the_secret(
    bot: BotClient, hook: Hook, anna: Person, sandbox: Sandbox
) -> None:
    await bot.call("setWebhook", url=hook.url, secret_token="s3cret-Word")
    anna.write("one")
    anna.write("two")
    assert await hook.have(3) == ["/start", "one", "two"]
    assert {secret for _, secret in hook.got} == {"s3cret-Word"}
    await sandbox.settled()
    refusal = await bot.refusal("getUpdates")
    assert refusal.startswith("409 Conflict: can't use getUpdates method while webhook is active")


async def test_a_refused_update_is_repeated_and_blocks_only_its_chat(
    bot: BotClient, hook: Hook, anna: Person, olga: Person, sandbox: Sandbox, clock: HandClock
) -> None:
    await bot.forget()
    hook.refuse.add(anna.id)
    await bot.call("setWebhook", url=hook.url)
    anna.write("first")
    anna.write("second")
    assert await hook.have(2) == ["first", "first"], "repeated at once"
    olga.write("beside")
    assert await hook.have(3) == ["first", "first", "beside"]
    pauses = []
    for attempt in range(4, 13):
        while (wake := clock.next_wake()) is None:
            await clock.wait(0)
        pauses.append((wake - clock.now()).total_seconds())
        clock.move_to(wake)
        await hook.have(attempt)
    assert pauses[:5] == [2, 4, 8, 16, 32]
    assert all(60 <= pause <= 120 for pause in pauses[6:])
    info = await bot.call("getWebhookInfo")
    assert info["pending_update_count"] == 2
    assert "503" in info["last_error_message"]
    hook.refuse.clear()
    while clock.next_wake() is None:
        await clock.wait(0)
    clock.move_to(clock.now() + timedelta(seconds=120))
    assert (await hook.have(14))[-2:] == ["first", "second"]
    await sandbox.settled()


async def test_an_answer_may_carry_a_call(bot: BotClient, hook: Hook, anna: Person, sandbox: Sandbox) -> None:
    hook.answer = {"method": "sendMessage", "chat_id": anna.id, "text": "by the way back"}
    await bot.call("setWebhook", url=hook.url)
    await hook.have(1)
    await sandbox.settled()
    assert anna.last().text == "by the way back"


async def test_a_deleted_webhook_leaves_what_waits(bot: BotClient, hook: Hook, anna: Person) -> None:
    hook.refuse.add(anna.id)
    await bot.call("setWebhook", url=hook.url)
    await hook.have(2)
    await bot.call("deleteWebhook")
    assert (await bot.updates())[-1]["message"]["text"] == "/start"
    anna.write("to be dropped")
    await bot.call("deleteWebhook", drop_pending_updates=True)
    assert await bot.updates() == []
    assert (await bot.call("getWebhookInfo"))["url"] == ""


async def test_what_setwebhook_refuses(bot: BotClient) -> None:
    for wrong in ({"url": "http://example.org/x"}, {"url": "ftp://127.0.0.1/"}):
        assert "An HTTPS URL must be provided" in await bot.refusal("setWebhook", **wrong)
    assert "unallowed characters" in await bot.refusal("setWebhook", url="https://a.ee/x", secret_token="a b")
    assert "max_connections" in await bot.refusal("setWebhook", url="https://a.ee/x", max_connections=0)
