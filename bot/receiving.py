"""What comes in from Telegram, by polling or by webhook: stored first, then taken up."""

from collections.abc import Mapping, Sequence
from typing import Any

from aftercare.clock import Clock
from bot.settings import Settings
from bot.telegram.answers import read_json
from bot.telegram.api import Api
from bot.telegram.inbox import store_updates
from bot.telegram.insist import insist
from bot.telegram.poller import ALLOWED, Poller
from bot.telegram.pump import Pump
from bot.telegram.relay import Relay
from bot.telegram.storing import Submits

WEBHOOK_CONNECTIONS = 40


class Receiving:
    """Has updates brought, one way or the other, and hands them to the pump once they are committed."""

    def __init__(self, settings: Settings, api: Api, clock: Clock, writer: Submits, pump: Pump) -> None:
        self._settings = settings
        self._api = api
        self._clock = clock
        self._writer = writer
        self._pump = pump

    async def run(self, relay: Relay, secret: str) -> None:
        """Poll until cancelled; or tell Telegram the webhook, with the `secret` it must show."""
        if self._settings.webhook_url is None:
            await Poller(self._api, self._clock, self.accept, self._pump.room, relay.hold).run()
            return
        payload = {
            "url": self._settings.webhook_url,
            "secret_token": secret,
            "allowed_updates": ALLOWED,
            "max_connections": WEBHOOK_CONNECTIONS,
        }
        await insist(self._api, self._clock, "setWebhook", payload)

    async def accept(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Store updates; returns once they are committed."""
        fresh = await self._writer.submit(store_updates(updates))
        self._pump.add(fresh)

    async def accept_raw(self, raw: bytes) -> None:
        """Store one update as the webhook brought it."""
        try:
            update = read_json(raw)
        except ValueError:
            # Refused, it would come again for ever; kept, it becomes a dead letter that admins hear of.
            update = raw.decode("utf-8", "replace")
        await self._pump.room()
        await self.accept([update if isinstance(update, dict) else {"malformed": update}])
