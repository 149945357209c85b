"""A real database and its writer for code that isn't asynchronous, made in milliseconds."""

import asyncio
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from aftercare.clock import HandClock
from aftercare.storage.database import Database
from aftercare.storage.migrations import migrate
from aftercare.storage.writer import Writer
from aftercare.work import Work

NOW = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)


class GivingStore:
    """One database in a folder of its own. What is handed in together is decided in one transaction."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="giving-"))
        shutil.copy(Path(_migrated().name) / "empty.db", self._folder / "a.db")
        self.clock = HandClock(NOW)
        self.database = Database(f"sqlite+aiosqlite:///{self._folder / 'a.db'}")
        self._loop = asyncio.new_event_loop()
        self._writer = Writer(self.database.write, self.clock, on_commit=lambda _: None)
        self._running = self._loop.create_task(self._writer.run())
        self._reader = sqlite3.connect(self._folder / "a.db")
        self._reader.row_factory = sqlite3.Row

    def do(self, *stages: Callable[[Work], Any]) -> list[Any]:
        """What each of them answers, or raises, in this order, after the commit."""

        async def submitted() -> list[Any]:
            waiting = [self._writer.submit(stage) for stage in stages]
            return await asyncio.gather(*waiting, return_exceptions=True)

        return self._loop.run_until_complete(submitted())

    def rows(self, statement: str) -> list[dict[str, Any]]:
        """What another program sees in the file."""
        return [dict(row) for row in self._reader.execute(statement).fetchall()]

    def close(self) -> None:
        """Leave nothing behind."""
        self._running.cancel()
        with suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._running)
        self._loop.run_until_complete(self.database.close())
        self._loop.close()
        self._reader.close()
        shutil.rmtree(self._folder, ignore_errors=True)


@contextmanager
def giving_store() -> Iterator[GivingStore]:
    """A store for as long as it is needed."""
    with closing(GivingStore()) as store:
        yield store


@cache
def _migrated() -> tempfile.TemporaryDirectory[str]:
    """A folder with an empty database that has all tables; every store begins as a copy of it."""
    folder = tempfile.TemporaryDirectory(prefix="giving-")
    database = Database(f"sqlite+aiosqlite:///{Path(folder.name) / 'empty.db'}")

    async def made() -> None:
        database.take()
        await migrate(database, NOW)
        await database.close()

    asyncio.run(made())
    return folder
