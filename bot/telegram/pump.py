"""From the inbox to committed decisions: each lane in order, all lanes side by side."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import structlog

from aftercare.clock import Clock
from aftercare.inbox import Received
from aftercare.shelf import Unavailable
from aftercare.work import Work
from bot.nursery import Nursery
from bot.telegram.lanes import Lanes
from bot.telegram.storing import STORAGE_PAUSE, Submits, Warmer, store

log = structlog.get_logger(__name__)
# An input is tried this often before it becomes a dead letter.
ATTEMPTS = 3
# What a failing input waits for before its second and third try (seconds).
PATIENCE = (1.0, 10.0)
# With more inputs than this waiting, no more are fetched (inputs).
FULL = 2000


class Unreadable(Exception):  # noqa: N818 -- a state of the world
    """This input cannot be read, now or ever: another try would only keep its lane waiting."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An input that is read: `stage` decides inside the transaction, `after` runs once it is committed."""

    stage: Callable[[Work], None]
    warmer: Warmer | None = None
    key: object = None
    after: Callable[[], Awaitable[None] | None] | None = None


class Pump:
    """Takes what waits in the lanes, has it read and decided, and lets poison aside after three attempts."""

    def __init__(
        self,
        writer: Submits,
        clock: Clock,
        nursery: Nursery,
        prepare: Callable[[Received], Awaitable[Prepared]],
        bury: Callable[[Work, Received], None],
    ) -> None:
        self._writer = writer
        self._clock = clock
        self._nursery = nursery
        self._prepare = prepare
        self._bury = bury
        self._lanes = Lanes()
        self._wake = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._resting = 0

    @property
    def idle(self) -> bool:
        """Nothing waits but lanes whose first input is tried again a moment later."""
        return len(self._lanes) == self._resting

    @property
    def waiting(self) -> int:
        """How many inputs are not decided yet."""
        return self._lanes.depth

    def add(self, entries: Iterable[Received]) -> None:
        """Put committed entries into their lanes."""
        for entry in entries:
            self._lanes.add(entry)
        if self._lanes.depth >= FULL:
            self._room.clear()
        self._wake.set()

    async def room(self) -> None:
        """Return once there is room for more."""
        await self._room.wait()

    async def run(self) -> None:
        """Work off the lanes, until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            for entry in self._lanes.take():
                await self._begin(entry)

    async def _begin(self, entry: Received) -> None:
        try:
            prepared = await self._prepare(entry)
        except Exception as error:  # noqa: BLE001 -- whatever a hostile update does to a parser
            self._failed(entry, error)
            return

        def stage(work: Work) -> None:
            work.received.know(entry)
            prepared.stage(work)
            work.received.put(replace(entry, state="done"))

        future = self._writer.submit(stage, warmer=prepared.warmer, key=prepared.key)
        future.add_done_callback(lambda done: self._ended(entry, prepared, done))

    def _ended(self, entry: Received, prepared: Prepared, future: asyncio.Future[Any]) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if error is not None:
            self._failed(entry, error)
            return
        if prepared.after is not None and (following := prepared.after()) is not None:
            self._nursery.start(_quietly(following), "after")
        self._finish(entry.lane)

    def _finish(self, lane: str) -> None:
        self._lanes.done(lane)
        if self._lanes.depth < FULL:
            self._room.set()
        self._wake.set()

    def _failed(self, entry: Received, error: BaseException) -> None:
        self._resting += 1
        self._nursery.start(self._retry(entry, error), f"retry {entry.id}")

    async def _retry(self, entry: Received, error: BaseException) -> None:
        resting = True
        try:
            if isinstance(error, Unavailable):
                await self._clock.wait(STORAGE_PAUSE)
            else:
                why = type(error.__cause__ if isinstance(error, Unreadable) else error).__name__
                entry = replace(entry, attempts=entry.attempts + 1, error=why)
                log.warning("input_failed", entry=entry.id, attempt=entry.attempts, error=why)
                if isinstance(error, Unreadable) or entry.attempts >= ATTEMPTS:
                    self._resting -= 1
                    resting = False
                    await self._dead(entry)
                    return
                failed = entry
                await store(self._writer, self._clock, lambda work: work.received.put(failed))
                await self._clock.wait(PATIENCE[entry.attempts - 1])
        finally:
            if resting:
                self._resting -= 1
        self._lanes.again(entry)
        self._wake.set()

    async def _dead(self, entry: Received) -> None:
        def stage(work: Work) -> None:
            work.received.put(replace(entry, state="dead"))
            self._bury(work, entry)

        def stage_plainly(work: Work) -> None:
            work.received.put(replace(entry, state="dead"))

        for one in (stage, stage, stage_plainly):
            try:
                await store(self._writer, self._clock, one)
                break
            except Exception as error:  # noqa: BLE001 -- telling staff must not keep the letter from being put aside
                log.warning("burial_failed", entry=entry.id, error=type(error).__name__)
        log.error("dead_letter", entry=entry.id, update_id=entry.update_id, error=entry.error)
        self._finish(entry.lane)


async def _quietly(following: Awaitable[None]) -> None:
    try:
        await following
    except Exception as error:  # noqa: BLE001 -- a lost "typing…" or a late answer to a press harms nobody
        log.info("direct_call_failed", error=type(error).__name__)
