"""Time is a row: timers fire once their moment has come, also after a restart."""

import asyncio
import heapq
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from aftercare.clock import Clock
from aftercare.outbox.intent import Timer
from aftercare.shelf import Unavailable
from aftercare.work import Work
from bot.telegram.storing import Submits, store
from bot.telegram.waking import first_of

log = structlog.get_logger(__name__)
RETRY = 5.0
ATTEMPTS = 3

# Makes what must be ready before the transaction (a reading, say) and gives what decides inside it.
Fires = Callable[[Timer], Awaitable[Callable[[Work, Timer], None]]]


class Ticker:
    """Has timers decided as they come due.

    `dropped` counts those that came too late, by kind; `given_up` tells people of one that fails for good.
    """

    def __init__(
        self, writer: Submits, clock: Clock, fires: Fires, given_up: Callable[[Work], None] = lambda _: None
    ) -> None:
        self._given_up = given_up
        self._writer = writer
        self._clock = clock
        self._fires = fires
        self._due: list[tuple[datetime, int]] = []
        self._timers: dict[int, Timer] = {}
        self._failures: dict[int, int] = {}
        self._wake = asyncio.Event()
        self._busy = False
        self.dropped: dict[str, int] = {}

    @property
    def idle(self) -> bool:
        """Nothing is due now."""
        return not self._busy and (not self._due or self._due[0][0] > self._clock.now())

    def offer(self, timers: Iterable[Timer]) -> None:
        """Learn of timers that were committed."""
        for timer in timers:
            self._timers[timer.id] = timer
            heapq.heappush(self._due, (timer.due_at, timer.id))
            self._wake.set()

    async def run(self) -> None:
        """Fire what comes due, until cancelled."""
        while True:
            self._wake.clear()
            if not self._due:
                await self._wake.wait()
                continue
            if not await self._reached(self._due[0][0]):
                continue
            self._busy = True
            try:
                # Side by side, so that all that come due together share a transaction.
                await asyncio.gather(*(self._fire(timer) for timer in self._take_due()))
            finally:
                self._busy = False

    def _take_due(self) -> list[Timer]:
        due: dict[int, Timer] = {}
        now = self._clock.now()
        while self._due and self._due[0][0] <= now:
            due_at, timer_id = heapq.heappop(self._due)
            timer = self._timers.get(timer_id)
            # One that was moved or is gone has its newer entry elsewhere in the heap.
            if timer is not None and timer.due_at == due_at:
                due[timer_id] = timer
        return list(due.values())

    async def _reached(self, moment: datetime) -> bool:
        if moment <= self._clock.now():
            return True
        await first_of(self._clock.until(moment), self._wake)
        return False

    async def _fire(self, timer: Timer) -> None:
        try:
            decide = await self._fires(timer)
            await self._writer.submit(lambda work: self._stage(work, timer, decide))
        except Unavailable:
            self._later(timer)
        except Exception as error:  # noqa: BLE001 -- one timer that fails must not stop the others
            log.error("timer_failed", kind=timer.kind, error=type(error).__name__)  # noqa: TRY400 -- no values in logs
            self._failures[timer.id] = self._failures.get(timer.id, 0) + 1
            if self._failures[timer.id] < ATTEMPTS:
                self._later(timer)
            else:
                # Its row stays, so the next start tries again; until then somebody has to know.
                await store(self._writer, self._clock, self._given_up)
        else:
            if self._timers.get(timer.id) is timer:
                del self._timers[timer.id]
            self._failures.pop(timer.id, None)

    def _stage(self, work: Work, known: Timer, decide: Callable[[Work, Timer], None]) -> None:
        timer = work.timers.get(known.id)
        # The wall clock may have been set back since it struck: what was due then is due.
        if timer is None or timer.due_at > max(work.now, known.due_at):
            return  # withdrawn or moved meanwhile
        work.timers.drop(timer)
        if timer.not_after is not None and work.now > timer.not_after:
            self.dropped[timer.kind] = self.dropped.get(timer.kind, 0) + 1
            return
        decide(work, timer)

    def _later(self, timer: Timer) -> None:
        again = replace(timer, due_at=self._clock.now() + timedelta(seconds=RETRY))
        self._timers[timer.id] = again
        heapq.heappush(self._due, (again.due_at, again.id))
