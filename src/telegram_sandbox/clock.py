"""The sandbox's view of time: handed in, so that a test can move it by hand."""

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Wall time (UTC, aware) and monotonic seconds, kept apart."""

    def now(self) -> datetime:
        """Wall time, UTC."""

    def monotonic(self) -> float:
        """Seconds that only grow."""

    async def wait(self, seconds: float) -> None:
        """Return after that many seconds of monotonic time."""


class MachineClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """Wall time, UTC."""
        return datetime.now(UTC)  # noqa: TID251 -- this is the clock that is handed in when nobody hands in another

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return time.monotonic()  # noqa: TID251 -- as above

    async def wait(self, seconds: float) -> None:
        """Sleep for that many seconds."""
        await asyncio.sleep(seconds)  # noqa: TID251 -- as above


def unix(clock: Clock) -> int:
    """Wall time in whole seconds since 1970, as Telegram writes dates."""
    return int(clock.now().timestamp())
