"""getUpdates: long polling by one poller at a time."""

from itertools import islice
from typing import Any

from telegram_sandbox.errors import ApiError, bad, conflict
from telegram_sandbox.state.updates import KINDS, Update
from telegram_sandbox.state.world import World
from telegram_sandbox.tasks import Signal, race

MOST = 100
LONGEST = 50
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


class Polling:
    """Who polls now; a second poller ends the first one's wait."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._newcomer = Signal()
        self._turn = 0
        self.closing = False

    def close(self) -> None:
        """Let everybody who waits go with nothing."""
        self.closing = True
        self._world.updates.changed.fire()

    async def get_updates(self, params: dict[str, Any]) -> bytes:
        """Hand out what waits, as a JSON array. Raises ApiError 409 to the older poller."""
        updates = self._world.updates
        if self._world.webhook.url:
            raise conflict(WEBHOOK)
        if "allowed_updates" in params:
            updates.allowed = known_kinds(params["allowed_updates"])
        self._turn += 1
        self._newcomer.fire()
        self._confirm(params.get("offset", 0))
        found = await self._wait(self._turn, params.get("offset", 0), params)
        for update in found:
            update.delivered = True
        return b"[" + b",".join(update.raw for update in found) + b"]"

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self._world.updates.keep_last(-offset)
        elif offset > 0:
            self._world.updates.confirm_below(offset)

    async def _wait(self, turn: int, offset: int, params: dict[str, Any]) -> list[Update]:
        limit = params.get("limit") or MOST
        if not 1 <= limit <= MOST:
            raise bad("limit must be between 1 and 100")
        clock = self._world.clock
        until = clock.monotonic() + min(max(params.get("timeout", 0), 0), LONGEST)
        while not (found := self._world.updates.waiting()) and clock.monotonic() < until and not self.closing:
            left = until - clock.monotonic()
            await race(self._world.updates.changed.wait(), self._newcomer.wait(), clock.wait(left))
            self._still_ours(turn)
            self._confirm(offset)
        return list(islice(found, limit))

    def _still_ours(self, turn: int) -> None:
        if turn != self._turn:
            raise conflict(OTHER_POLLER)
        if self._world.webhook.url:
            raise ApiError(409, "Conflict: terminated by setWebhook request")


def known_kinds(kinds: list[str]) -> list[str]:
    """Kinds of updates asked for without unknown names, as the server does; none means the default."""
    return [kind for kind in kinds if kind in KINDS]
