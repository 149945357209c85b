"""The one writer: whatever waits is decided in order and committed together.

On an exception everything is rolled back and the jobs are replayed in smaller and smaller parts, so
that a failing input costs nobody but itself.

Statements run on the event loop, where SQLite answers in microseconds and nothing comes in between
two of a transaction; what may wait for the disk or for another process, the commit and a contested
lock, runs in a thread.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypeVar

import structlog
from sqlalchemy import Engine

from aftercare.clock import Clock
from aftercare.outbox.intent import Intent, Timer
from aftercare.shelf import Unavailable
from aftercare.storage.transactions import Transactions
from aftercare.storage.unit import Ids, Memories, Unit
from aftercare.storage.world import why_unavailable
from aftercare.work import Work

log = structlog.get_logger(__name__)
R = TypeVar("R")
Warmer = Callable[[Work, Sequence[Any]], None]
Inside = Callable[[Work, Sequence[Intent]], None]
# More jobs than this are left for the next commit, so that nobody waits long for the lock (jobs).
MOST_AT_ONCE = 256
# How long to wait for somebody else's lock before storage counts as unavailable (milliseconds).
BUSY_MS = 250


@dataclass(slots=True)
class Job:
    """`stage` decides inside the transaction; `warmer` may load for all jobs of its kind, by `key`."""

    stage: Callable[[Work], Any]
    future: asyncio.Future[Any]
    warmer: Warmer | None = None
    key: Any = None


@dataclass(frozen=True, slots=True)
class Commit:
    """What a committed transaction touched that others wait for."""

    intents: Sequence[Intent]
    timers: Sequence[Timer]


class Writer:
    """Owns the writing connection. `healthy` is false while storage refuses commits.

    `inside` is called in each transaction, before anything is written, with the intents it touches;
    `on_commit` after it, before the jobs hear of their results. Should `on_commit` fail, they hear
    all the same, and `run` ends with its error.
    """

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        *,
        on_commit: Callable[[Commit], None],
        inside: Inside | None = None,
    ) -> None:
        self._transactions = Transactions(engine)
        self._clock = clock
        self._on_commit = on_commit
        self._inside = inside
        self._waiting: list[Job] = []
        self._wake = asyncio.Event()
        self._ids = Ids()
        self._memories = Memories()
        self._busy = False
        self._ended = False
        self._error: Exception | None = None
        self.healthy = True

    @property
    def idle(self) -> bool:
        """Nothing waits and nothing is being committed."""
        return not self._waiting and not self._busy

    def submit(
        self, stage: Callable[[Work], R], *, warmer: Warmer | None = None, key: object = None
    ) -> asyncio.Future[R]:
        """Have `stage` decided in the next transaction; the future ends after the commit.

        It raises what `stage` raised, or `Unavailable` where nothing could be committed. Cancelling the
        future does not take the job back.
        """
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append(Job(stage, future, warmer, key))
        self._wake.set()
        if self._ended:
            self._refuse(self._take())
        return future

    async def run(self) -> None:
        """Commit whatever waits, until cancelled; what waits then is committed still."""
        try:
            while self._error is None and not self._transactions.cancelled:
                await self._wake.wait()
                self._wake.clear()
                await self._drain()
        finally:
            await self._drain()
            self._ended = True
            self._transactions.close()
        raise self._error or asyncio.CancelledError

    async def _drain(self) -> None:
        self._busy = True
        try:
            while self._waiting:
                await self._let_others_join()
                await self._work_off(self._take())
        finally:
            self._busy = False

    async def _let_others_join(self) -> None:
        # Updates and answers come in flocks; a turn of the loop is far cheaper than a transaction more.
        known = 0
        while known < len(self._waiting) < MOST_AT_ONCE:
            known = len(self._waiting)
            await asyncio.sleep(0)  # noqa: TID251 -- lets the others run, waits for nothing

    def _take(self) -> list[Job]:
        batch, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
        return batch

    async def _work_off(self, batch: list[Job]) -> None:
        parts = [batch]
        while parts:
            part = parts.pop()
            try:
                results, commit = await self._transaction(part)
            except Unavailable as error:
                # The world is at fault: another try would only hold up everybody.
                for job in chain(part, *reversed(parts)):
                    _fail(job, error)
                return
            except Exception as error:  # noqa: BLE001 -- a job's own mistake, whatever it is
                if len(part) == 1:
                    _fail(part[0], error.__cause__ if isinstance(error, StageFailedError) else error)
                else:
                    parts.extend(reversed(_split(part, error)))
                continue
            self._tell(part, results, commit)

    def _tell(self, part: list[Job], results: list[Any], commit: Commit) -> None:
        try:
            self._on_commit(commit)
        except Exception as error:  # noqa: BLE001 -- the jobs are committed and have to hear it, whatever this is
            log.error("commit_not_told", error=type(error).__name__)  # noqa: TRY400 -- a traceback may quote people
            self._error = error
        for job, result in zip(part, results, strict=True):
            if not job.future.done():
                job.future.set_result(result)

    async def _transaction(self, part: list[Job]) -> tuple[list[Any], Commit]:
        try:
            connection = await self._transactions.begin(BUSY_MS)
            self._ids.load(connection)
            unit = Unit(connection, self._ids, self._clock.now(), self._memories)
            results = self._decide(unit, part)
            if unit.flush():
                await self._transactions.commit(connection)
                self._recovered()
            else:
                connection.rollback()
        except BaseException as error:
            self._memories.forget()
            self._transactions.take_back()
            cause = error.__cause__ if isinstance(error, StageFailedError) else error
            why = why_unavailable(cause)
            if why is None:
                raise
            self._fell_ill(why)
            raise Unavailable(why) from None
        return results, Commit(unit.touched_intents(), unit.touched_timers())

    def _decide(self, unit: Unit, part: list[Job]) -> list[Any]:
        by_warmer: dict[Warmer, list[Any]] = {}
        for job in part:
            if job.warmer is not None:
                by_warmer.setdefault(job.warmer, []).append(job.key)
        for warmer, keys in by_warmer.items():
            warmer(unit, keys)
        results = []
        for position, job in enumerate(part):
            try:
                results.append(job.stage(unit))
            except (Exception, asyncio.CancelledError) as error:
                raise StageFailedError(position) from error
        if self._inside is not None and (intents := unit.touched_intents()):
            self._inside(unit, intents)
        return results

    def _fell_ill(self, why: str) -> None:
        if self.healthy:
            log.error("storage_unavailable", why=why)
        self.healthy = False
        self._transactions.drop()

    def _recovered(self) -> None:
        if not self.healthy:
            log.info("storage_available_again")
        self.healthy = True

    def _refuse(self, jobs: list[Job]) -> None:
        for job in jobs:
            _fail(job, Unavailable("storage is closed"))


class StageFailedError(Exception):
    """The stage of the job at that position raised its cause."""

    def __init__(self, position: int) -> None:
        super().__init__(position)
        self.position = position


def _split(part: list[Job], error: Exception) -> list[list[Job]]:
    """Parts to try again, in order: around the job that failed, or halves where it is not known."""
    if isinstance(error, StageFailedError):
        at = error.position
        return [piece for piece in (part[:at], part[at : at + 1], part[at + 1 :]) if piece]
    middle = len(part) // 2
    return [part[:middle], part[middle:]]


def _fail(job: Job, error: BaseException | None) -> None:
    if job.future.done():
        return
    if isinstance(error, asyncio.CancelledError):
        job.future.cancel()
    elif isinstance(error, StopIteration):  # a future cannot carry it
        job.future.set_exception(RuntimeError("a stage raised StopIteration"))
    elif error is not None:
        job.future.set_exception(error)
