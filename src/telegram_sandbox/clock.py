"""The sandbox's view of time: handed in, so that a test can move it by hand."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol, runtime_checkable

from telegram_sandbox.tasks import Signal, race


class Clock(Protocol):
    """Wall time (UTC, aware) and monotonic seconds, kept apart."""

    def now(self) -> datetime:
        """Wall time, UTC."""

    def monotonic(self) -> float:
        """Seconds that only grow."""

    async def wait(self, seconds: float) -> None:
        """Return after that many seconds of monotonic time."""


@runtime_checkable
class MovableClock(Clock, Protocol):
    """A clock that a page may move forward."""

    @property
    def shift(self) -> float:
        """Seconds by which it has been moved."""

    def advance(self, seconds: float) -> None:
        """Move it forward and wake whoever waited for less. Raises ValueError for a negative number."""


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


class ShiftableClock:
    """Another clock's time and an offset that only grows: hours pass at once for whoever lives by it.

    Both kinds of time move, so that what was to take an hour has taken it.
    """

    # The clock underneath may be set while we wait, so a long wait looks again this often (seconds).
    LOOK_AGAIN = 30.0

    def __init__(self, clock: Clock | None = None, shift: float = 0.0) -> None:
        self._clock = clock or MachineClock()
        self._shift = shift
        self._moved = Signal()

    @property
    def shift(self) -> float:
        """Seconds by which it has been moved."""
        return self._shift

    def now(self) -> datetime:
        """Wall time, UTC."""
        return self._clock.now() + timedelta(seconds=self._shift)

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return self._clock.monotonic() + self._shift

    async def wait(self, seconds: float) -> None:
        """Return once that many seconds have passed or were skipped."""
        end = self.monotonic() + seconds
        await self._nap(seconds)
        while (left := end - self.monotonic()) > 0:
            await self._nap(left)

    async def until(self, moment: datetime) -> None:
        """Return once wall time has reached `moment`."""
        while (left := (moment - self.now()).total_seconds()) > 0:
            await self._nap(min(left, self.LOOK_AGAIN))

    def advance(self, seconds: float) -> None:
        """Move it forward and wake whoever waited for less. Raises ValueError for a negative number."""
        if not seconds >= 0:
            raise ValueError("time goes forward only")
        self._shift += seconds
        self._moved.fire()

    async def _nap(self, seconds: float) -> None:
        """Sleep that long by the clock underneath, or until this one is moved."""
        await race(self._clock.wait(seconds), self._moved.wait())


def unix(clock: Clock) -> int:
    """Wall time in whole seconds since 1970, as Telegram writes dates."""
    return int(clock.now().timestamp())
