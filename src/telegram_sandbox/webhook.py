"""Delivery of updates to the bot's webhook: in order within a chat, chats side by side."""

from contextlib import suppress
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
# Calls that a webhook's answer may not carry.
UNANSWERABLE = ("get", "setwebhook", "deletewebhook", "close", "logout")
LONGEST_WISH = 3600.0
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
        fails = 0
        try:
            while (setting := self._world.webhook).url and (update := self._world.updates.first_of(stream)):
                wish = await self._deliver(setting, update)
                if wish is None:
                    self._world.updates.drop(update)
                    fails = 0
                elif setting is self._world.webhook:
                    pause = wish or self._pause(fails)
                    fails += 1
                    await race(self._world.clock.wait(pause), self._world.webhook_changed.wait())
        finally:
            self._busy.discard(stream)
            self._world.updates.changed.fire()

    def _pause(self, fails: int) -> float:
        """Seconds before the next try: none after the first failure, then twice as many each time."""
        slowest = self._world.rules.webhook_slowest_retry
        longest = self._world.rng.uniform(slowest, 2 * slowest)
        return min(longest, 2.0 ** min(fails, 20)) if fails else 0.0

    async def _deliver(self, setting: WebhookSetting, update: Update) -> float | None:
        """None if it was taken, otherwise the seconds that the webhook asks to wait (0: it does not say)."""
        headers = {"Content-Type": "application/json"}
        if setting.secret:
            headers[SECRET_HEADER] = setting.secret
        assert self._session is not None
        try:
            async with self._session.post(setting.url, data=update.raw, headers=headers) as response:
                body = await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError):
            return self._failed(setting, "Connection refused")
        if not 200 <= response.status < 300:  # noqa: PLR2004 -- the range of success
            self._failed(setting, f"Wrong response from the webhook: {response.status} {response.reason}")
            return _retry_after(response.headers.get("Retry-After", ""))
        await self._call_back(body)
        return None

    def _failed(self, setting: WebhookSetting, words: str) -> float:
        setting.last_error_date, setting.last_error = unix(self._world.clock), words
        return 0.0

    async def _call_back(self, body: bytes) -> None:
        """A webhook's answer may carry a call; its outcome is told to nobody."""
        call = _object(body)
        name = call.pop("method", None)
        if isinstance(name, str) and not name.lower().startswith(UNANSWERABLE):
            with suppress(ApiError, ConnectionCut):
                await self._dispatch.call(name, Sent(call))


def _retry_after(header: str) -> float:
    return min(float(header), LONGEST_WISH) if header.isdigit() else 0.0


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}
