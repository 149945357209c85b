"""The one writer: whatever waits is decided in order and committed together.

On an exception everything is rolled back and each job is replayed in a transaction of its own, so
that a failing input costs nobody but itself.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from aftercare.clock import Clock
from aftercare.shelf import Unavailable
from aftercare.storage.unit import Ids, Unit
from aftercare.work import Work

log = structlog.get_logger(__name__)
R = TypeVar("R")
Warmer = Callable[[Work, Sequence[Any]], None]
# More jobs than this are left for the next commit, so that nobody waits long for the lock (jobs).
MOST_AT_ONCE = 256
# What SQLite says when the world, not the input, is at fault.
WORLD = ("database or disk is full", "database is locked", "disk i/o error", "readonly database", "unable to open")


@dataclass(slots=True)
class Job:
    """`stage` decides inside the transaction; `warmer` may load for all jobs of its kind at once, by `key`."""

    stage: Callable[[Work], Any]
    future: asyncio.Future[Any]
    warmer: Warmer | None = None
    key: Any = None


@dataclass(slots=True)
class Commit:
    """What a committed transaction touched that others wait for."""

    intents: list[Any] = field(default_factory=list)
    timers: list[Any] = field(default_factory=list)


class Writer:
    """Owns the writing connection. `healthy` is false while storage refuses commits."""

    def __init__(self, engine: AsyncEngine, clock: Clock, *, on_commit: Callable[[Commit], None], inside: Callable[[Work, Sequence[Any]], None] | None = None) -> None:
        self._engine = engine
        self._clock = clock
        self._on_commit = on_commit
        self._inside = inside
        self._waiting: list[Job] = []
        self._wake = asyncio.Event()
        self._ids = Ids()
        self._busy = False
        self.healthy = True

    @property
    def idle(self) -> bool:
        """Nothing waits and nothing is being committed."""
        return not self._waiting and not self._busy

    def submit(
        self, stage: Callable[[Work], R], *, warmer: Warmer | None = None, key: object = None
    ) -> asyncio.Future[R]:
        """Have `stage` decided in the next transaction; the future ends after the commit.

        It raises what `stage` raised, or `Unavailable` where nothing could be committed.
        """
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append(Job(stage, future, warmer, key))
        self._wake.set()
        return future

    async def run(self) -> None:
        """Commit whatever waits, until cancelled."""
        async with self._engine.connect() as connection:
            await connection.run_sync(self._ids.load)
            await connection.rollback()
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._waiting:
                batch, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
                self._busy = True
                try:
                    await self._commit(batch)
                finally:
                    self._busy = False

    async def _commit(self, batch: list[Job]) -> None:
        try:
            await self._transaction(batch)
        except Unavailable as error:
            for job in batch:
                _fail(job, error)
        except Exception as error:  # noqa: BLE001 -- a job's own mistake: found by replaying each alone
            if len(batch) == 1:
                _fail(batch[0], error)
                return
            for job in batch:
                await self._commit([job])

    async def _transaction(self, batch: list[Job]) -> None:
        try:
            async with self._engine.connect() as connection:
                results, commit = await connection.run_sync(self._decide, batch)
                await connection.commit()
        except IntegrityError:
            raise
        except DatabaseError as error:
            if not any(words in str(error.orig).lower() for words in WORLD):
                raise
            if self.healthy:
                log.error("storage_unavailable", why=str(error.orig))
            self.healthy = False
            raise Unavailable(str(error.orig)) from None
        if not self.healthy:
            log.info("storage_available_again")
        self.healthy = True
        self._on_commit(commit)
        for job, result in zip(batch, results, strict=True):
            if not job.future.done():
                job.future.set_result(result)

    def _decide(self, connection: Connection, batch: list[Job]) -> tuple[list[Any], Commit]:
        unit = Unit(connection, self._ids, self._clock.now())
        by_warmer: dict[Warmer, list[Any]] = {}
        for job in batch:
            if job.warmer is not None:
                by_warmer.setdefault(job.warmer, []).append(job.key)
        for warmer, keys in by_warmer.items():
            warmer(unit, keys)
        results = [job.stage(unit) for job in batch]
        if self._inside is not None:
            self._inside(unit, list(unit.touched_intents()))
        unit.flush()
        return results, Commit(list(unit.touched_intents()), list(unit.touched_timers()))


def _fail(job: Job, error: Exception) -> None:
    if not job.future.done():
        job.future.set_exception(error)
