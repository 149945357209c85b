"""Time, injected everywhere: nothing else reads a clock or sleeps."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """The wall clock (UTC, aware) and the monotonic one (seconds), kept apart."""

    def now(self) -> datetime:
        """Wall time, UTC: for people, storage and due times."""

    def monotonic(self) -> float:
        """Seconds that only grow: for budgets and waits."""

    async def until(self, moment: datetime) -> None:
        """Return once wall time has reached `moment`."""

    async def wait(self, seconds: float) -> None:
        """Return after that many seconds of monotonic time."""


class RealClock:
    """The machine's clock; the only place that sleeps."""

    # A wall clock may be set while we wait, so a long wait looks again this often (seconds).
    LOOK_AGAIN = 30.0

    def now(self) -> datetime:
        """Wall time, UTC."""
        return datetime.now(UTC)  # noqa: TID251 -- this is the clock that everybody else is given

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return time.monotonic()  # noqa: TID251 -- as above

    async def until(self, moment: datetime) -> None:
        """Sleep until the wall clock shows `moment`."""
        while (left := (moment - self.now()).total_seconds()) > 0:
            await self.wait(min(left, self.LOOK_AGAIN))

    async def wait(self, seconds: float) -> None:
        """Sleep for that many seconds."""
        await asyncio.sleep(seconds)  # noqa: TID251 -- as above


class HandClock:
    """A clock moved by hand, for tests and rehearsals: time stands still between two `advance` calls."""

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._monotonic = 0.0
        self._waiting: list[tuple[datetime, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        """The time it was set to, UTC."""
        return self._now

    def monotonic(self) -> float:
        """Seconds moved since the start."""
        return self._monotonic

    async def until(self, moment: datetime) -> None:
        """Wait until somebody advances the clock to `moment`."""
        if moment <= self._now:
            await asyncio.sleep(0)  # noqa: TID251 -- lets others run, waits for nothing
            return
        future = asyncio.get_running_loop().create_future()
        entry = (moment, future)
        self._waiting.append(entry)
        try:
            await future
        finally:
            self._waiting.remove(entry)

    async def wait(self, seconds: float) -> None:
        """Wait until the clock was advanced by that many seconds."""
        await self.until(self._now + timedelta(seconds=seconds))

    def next_wake(self) -> datetime | None:
        """The earliest moment anybody waits for, or None."""
        return min((moment for moment, future in self._waiting if not future.done()), default=None)

    def move_to(self, moment: datetime) -> None:
        """Set the time (never backwards) and wake whoever waited for it."""
        if moment > self._now:
            self._monotonic += (moment - self._now).total_seconds()
            self._now = moment
        for due, future in self._waiting:
            if due <= self._now and not future.done():
                future.set_result(None)
