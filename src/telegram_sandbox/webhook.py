"""Delivery of updates to the bot's webhook: in order within a chat, chats side by side."""

from typing import Any

import aiohttp
import orjson

from telegram_sandbox.clock import unix
from telegram_sandbox.dispatch import ConnectionCut, Dispatch
from telegram_sandbox.errors import ApiError
from telegram_sandbox.state.updates import Update
from telegram_sandbox.state.webhook_setting import WebhookSetting
from telegram_sandbox.tasks import Crew, race
from telegram_sandbox.wire import Sent

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 -- the header's name is no secret
TIMEOUT = aiohttp.ClientTimeout(total=60)


class Deliverer:
    """Sends what waits to the webhook for as long as one is set."""

    def __init__(self, dispatch: Dispatch, crew: Crew) -> None:
        self._dispatch = dispatch
        self._world = dispatch.world
        self._crew = crew
        self._busy: set[int] = set()
        self._session: aiohttp.ClientSession | None = None

    async def run(self) -> None:
        """Watch the queue until the server stops."""
        async with aiohttp.ClientSession(timeout=TIMEOUT) as self._session:
            while True:
                if self._world.webhook.url:
                    self._start_streams()
                await race(self._world.updates.changed.wait(), self._world.webhook_changed.wait())

    def _start_streams(self) -> None:
        """Begin on every chat that has something waiting, up to as many at once as were asked for."""
        for stream in self._world.updates.streams():
            if len(self._busy) >= self._world.webhook.max_connections:
                return
            if stream not in self._busy:
                self._busy.add(stream)
                self._crew.start(self._drain(stream))

    async def _drain(self, stream: int) -> None:
        """Deliver one chat's updates; the one that fails blocks those behind it."""
        pause = 0.0
        try:
            while (setting := self._world.webhook).url and (update := self._world.updates.first_of(stream)):
                if await self._deliver(setting, update):
                    self._world.updates.drop(update)
                    pause = 0.0
                elif setting is self._world.webhook:
                    await race(self._world.clock.wait(pause), self._world.webhook_changed.wait())
                    pause = min(max(1.0, pause * 2), self._world.rules.webhook_slowest_retry)
        finally:
            self._busy.discard(stream)
            self._world.updates.changed.fire()

    async def _deliver(self, setting: WebhookSetting, update: Update) -> bool:
        headers = {"Content-Type": "application/json"} | (
            {SECRET_HEADER: setting.secret} if setting.secret else {}
        )
        assert self._session is not None
        try:
            async with self._session.post(setting.url, data=update.raw, headers=headers) as response:
                body = await response.read()
                if not 200 <= response.status < 300:  # noqa: PLR2004 -- the range of success
                    self._failed(
                        setting, f"Wrong response from the webhook: {response.status} {response.reason}"
                    )
                    return False
        except (TimeoutError, aiohttp.ClientError, OSError):
            self._failed(setting, "Connection refused")
            return False
        await self._call_back(body)
        return True

    def _failed(self, setting: WebhookSetting, words: str) -> None:
        setting.last_error_date, setting.last_error = unix(self._world.clock), words

    async def _call_back(self, body: bytes) -> None:
        """A webhook's answer may carry a call; its outcome is told to nobody."""
        call = _object(body)
        if isinstance(call.get("method"), str):
            try:
                await self._dispatch.call(call.pop("method"), Sent(call))
            except (ApiError, ConnectionCut):
                return


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}
