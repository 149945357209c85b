"""The writing connection: one transaction after the other, and a fresh one after every fault."""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from aftercare.shelf import Unavailable
from aftercare.storage.world import is_busy


class Transactions:
    """Begins on the event loop; waits for a lock or the disk in a thread.

    What has begun in the thread is brought to its end even if the task is cancelled meanwhile, or
    nobody would know whether it was committed; `cancelled` tells that it should end then.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(1, "storage")
        self._connection: Connection | None = None
        self.cancelled = False

    async def begin(self, patience: int) -> Connection:
        """Take SQLite's lock, which may take so many milliseconds; open a connection where there is none."""
        if self._connection is None:
            self._connection = self._engine.connect()
        connection = self._connection
        try:
            connection.begin()
        except SQLAlchemyError as error:
            if not is_busy(error):
                raise
            await self._in_thread(lambda: _begin_patiently(connection, patience))
        return connection

    async def commit(self, connection: Connection) -> None:
        """Have it on disk; raises what the database raises, `Unavailable` for a transaction that was lost."""
        await self._in_thread(lambda: _commit(connection))

    def take_back(self) -> None:
        """Undo what was begun, whatever state it is in."""
        try:
            if self._connection is not None:
                driver: Any = self._connection.connection.driver_connection
                self._connection.rollback()
                # After a commit that failed SQLAlchemy takes the transaction for ended, which it is not.
                driver.rollback()
        except (SQLAlchemyError, sqlite3.Error):
            self.drop()

    def drop(self) -> None:
        """Close the connection: whatever has befallen the file, the next one looks at it with fresh eyes."""
        if self._connection is not None:
            with suppress(SQLAlchemyError, sqlite3.Error):
                self._connection.close()
            self._connection = None
            self._engine.dispose()

    def close(self) -> None:
        """End."""
        self.drop()
        self._thread.shutdown(wait=False)

    async def _in_thread(self, act: Callable[[], object]) -> None:
        future = asyncio.get_running_loop().run_in_executor(self._thread, act)
        while not future.done():
            try:
                await asyncio.wait([future])
            except asyncio.CancelledError:
                self.cancelled = True
        future.result()


def _begin_patiently(connection: Connection, patience: int) -> None:
    driver: Any = connection.connection.driver_connection
    driver.execute(f"PRAGMA busy_timeout={patience}").close()
    try:
        connection.begin()
    finally:
        driver.execute("PRAGMA busy_timeout=0").close()


def _commit(connection: Connection) -> None:
    driver: Any = connection.connection.driver_connection
    if not driver.in_transaction:
        # On some errors SQLite takes everything back by itself; a job may have swallowed such an error.
        raise Unavailable("the transaction was lost")
    connection.commit()
