"""What the tests of storage stand on: a real database in a folder, its writer, a clock moved by hand."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from aftercare.clock import HandClock
from aftercare.customers.customer import Customer
from aftercare.inbox import Fact, Received
from aftercare.outbox.intent import Intent, Timer
from aftercare.storage.database import Database
from aftercare.storage.migrations import migrate
from aftercare.storage.writer import Commit, Writer
from aftercare.work import Work

NOW = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
R = TypeVar("R")


@dataclass
class Store:
    """A database in use. `commits` is what `on_commit` was told, `seen` what `inside` was."""

    database: Database
    clock: HandClock
    writer: Writer = field(init=False)
    running: asyncio.Future[None] = field(init=False)
    commits: list[Commit] = field(default_factory=list)
    seen: list[Sequence[Intent]] = field(default_factory=list)

    def start(self, on_commit: Callable[[Commit], None] | None = None) -> None:
        """Let the writer work."""
        self.writer = Writer(
            self.database.write,
            self.clock,
            on_commit=on_commit or self.commits.append,
            inside=lambda _work, intents: self.seen.append(intents),
        )
        self.running = asyncio.ensure_future(self.writer.run())

    async def do(self, stage: Callable[[Work], R]) -> R:
        """Have that decided and committed."""
        return await self.writer.submit(stage)

    async def stop(self) -> None:
        """End the writer as the application does."""
        self.running.cancel()
        with suppress(asyncio.CancelledError):
            await self.running

    def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """What another program sees in the file."""
        with closing(sqlite3.connect(self.database.path)) as connection:
            return connection.execute(statement).fetchall()


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Store]:
    """The database of a folder, made where there is none."""
    store = Store(Database(f"sqlite+aiosqlite:///{folder / 'a.db'}"), HandClock(NOW))
    store.database.take()
    await migrate(store.database, store.clock.now())
    store.start()
    try:
        yield store
    finally:
        await store.stop()
        await store.database.close()


def fact(work: Work, name: str, value: str = "") -> Fact:
    """A new fact."""
    return work.facts.add(Fact(work.facts.next_id(), name, value))


def timer(number: int, name: str, kind: str = "burst", due_at: datetime = NOW) -> Timer:
    """A timer, not stored yet."""
    return Timer(number, name, kind, "7", due_at, None, {"texts": ["palun", "helistage"]})


def customer(work: Work, name: str = "Anna", external_id: str | None = None) -> Customer:
    """A new customer."""
    return work.customers.add(
        Customer(work.customers.next_id(), name, "et", "till", external_id, None, None, None, work.now)
    )


def received(work: Work, update_id: int, state: Any = "waiting", digest: str = "d") -> Received:
    """A new raw update."""
    row_id = work.received.next_id()
    return work.received.add(Received(row_id, update_id, digest, "chat:1", b"{}", state, 0, "", work.now))


def intent(work: Work, state: Any = "pending", fold: str | None = None) -> Intent:
    """A new intent."""
    row_id = work.intents.next_id()
    content = {"says": [["hello", {}]]}
    return work.intents.add(
        Intent(
            row_id,
            "customer:7",
            row_id,
            1,
            "say",
            "customer:7",
            content,
            state,
            0,
            None,
            None,
            work.now,
            {"method": "sendMessage"},
            (),
            fold,
            "",
        )
    )


async def traced(store: Store) -> list[str]:
    """Statements on the writing connection from now on."""
    statements: list[str] = []

    def trace(work: Any) -> None:
        driver = work._connection.connection.driver_connection  # noqa: SLF001 -- nobody else may see it
        driver.set_trace_callback(lambda sql: statements.append(" ".join(sql.split())))

    await store.do(trace)
    return statements
