"""Long polling: updates are committed first, and only the next request acknowledges them."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

import structlog

from aftercare.clock import Clock
from aftercare.shelf import Unavailable
from bot.telegram.answers import Answer, Transport
from bot.telegram.failures import Demand, classify

log = structlog.get_logger(__name__)
# What we want to hear of; the last two must be asked for.
ALLOWED = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "message_reaction",
    "chat_member",
)
# How long Telegram holds a request open while nothing comes (seconds), and what we add before giving it up.
HOLD = 25
GRACE = 10.0
MOST = 100
# How long another poller is put up with: a newcomer by mistake must not end production (seconds).
RIVAL_PATIENCE = 15.0
PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0)


class Stopped(Exception):  # noqa: N818 -- the reason why the bot cannot go on, in words for its owner
    """The bot cannot go on; the message says why."""


class Calls(Protocol):
    """The Bot API, raw."""

    async def call(
        self, method: str, payload: Mapping[str, object], *, read_timeout: float | None = None
    ) -> Answer | Transport:
        """One call; nothing but cancellation is raised."""


class Poller:
    """Fetches updates and hands them to `accept`, which returns once they are committed.

    `unreached` is called whenever Telegram did not answer: where nothing is sent, only polling notices.
    """

    def __init__(
        self,
        api: Calls,
        clock: Clock,
        accept: Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]],
        room: Callable[[], Awaitable[None]],
        unreached: Callable[[], None] = lambda: None,
    ) -> None:
        self._api = api
        self._clock = clock
        self._accept = accept
        self._room = room
        self._unreached = unreached
        self._offset: int | None = None
        self._failures = 0
        self._rival_since = self._rival_seen = -RIVAL_PATIENCE

    async def run(self) -> None:
        """Fetch until cancelled; raises `Stopped` where only a person can help."""
        while True:
            await self._room()
            payload: dict[str, object] = {"timeout": HOLD, "limit": MOST, "allowed_updates": ALLOWED}
            if self._offset is not None:
                payload["offset"] = self._offset
            answer = await self._api.call("getUpdates", payload, read_timeout=HOLD + GRACE)
            if isinstance(answer, Answer) and answer.ok:
                self._failures = 0
                await self._take(answer.result)
            else:
                await self._trouble(answer)

    async def _take(self, result: object) -> None:
        updates = [one if isinstance(one, dict) else {"malformed": one} for one in _list(result)]
        if not updates:
            return
        while True:
            try:
                await self._accept(updates)
                break
            except Unavailable:
                # Not committed, so not acknowledged: Telegram keeps them while we try again.
                await self._clock.wait(PAUSES[0])
        # The last received, never the highest: ids may restart below what was seen before.
        known = [one["update_id"] for one in updates if type(one.get("update_id")) is int]
        if known:
            self._offset = known[-1] + 1

    async def _trouble(self, answer: Answer | Transport) -> None:
        verdict = classify("getUpdates", answer)
        match verdict.demand:
            case Demand.WRONG_TOKEN:
                raise Stopped("Telegram does not know this token. Please check AFTERCARE_TELEGRAM_TOKEN.")
            case Demand.CONFLICT_WEBHOOK:
                log.warning("leftover_webhook_removed")
                await self._api.call("deleteWebhook", {"drop_pending_updates": False})
            case Demand.CONFLICT_POLLER:
                await self._rival()
            case Demand.PARK:
                await self._clock.wait(float(verdict.seconds or PAUSES[0]))
            case demand:
                if demand in {Demand.NOT_SENT, Demand.UNCERTAIN}:
                    self._unreached()
                pause = PAUSES[min(self._failures, len(PAUSES) - 1)]
                self._failures += 1
                log.warning("polling_failed", demand=verdict.demand.name, pause=pause)
                await self._clock.wait(pause)

    async def _rival(self) -> None:
        # Between two of its requests ours succeed: the rival is gone only after a while without conflict.
        now = self._clock.monotonic()
        if now - self._rival_seen >= RIVAL_PATIENCE:
            self._rival_since = now
            log.warning("another_poller")
        self._rival_seen = now
        if now - self._rival_since >= RIVAL_PATIENCE:
            raise Stopped(
                "Another program fetches this bot's updates. Only one may run: "
                "stop the other one, or give it another token."
            )
        await self._clock.wait(PAUSES[0])


def _list(result: object) -> list[Any]:
    return result if isinstance(result, list) else []
