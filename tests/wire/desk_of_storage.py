"""A real database with its writer, for parts of the wire that are tried without the whole application."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aftercare.clock import Clock
from aftercare.outbox.intent import Intent, Timer
from aftercare.storage.database import Database
from aftercare.storage.migrations import migrate
from aftercare.storage.writer import Commit, Writer


class Storage:
    """`writer` commits; whoever wants to hear of timers or intents says so."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.hears_timers: Callable[[Iterable[Timer]], Any] = lambda _: None
        self.hears_intents: Callable[[Iterable[Intent]], Any] = lambda _: None
        self.writer = Writer(database.write, clock, on_commit=self._committed)

    def _committed(self, commit: Commit) -> None:
        self.hears_timers(commit.timers)
        self.hears_intents(commit.intents)


@asynccontextmanager
async def storage(folder: Path, clock: Clock) -> AsyncIterator[Storage]:
    """A fresh database in that folder, or the one that was left there."""
    database = Database(f"sqlite+aiosqlite:///{folder}/bot.db")
    database.take()
    await migrate(database, clock.now())
    store = Storage(database, clock)
    running = asyncio.ensure_future(store.writer.run())
    try:
        yield store
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await database.close()
