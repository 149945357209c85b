"""Open the database: one process, one writing connection, readers beside it, migrated before use."""

import os
import sqlite3
from pathlib import Path
from typing import Any

import orjson
from filelock import FileLock, Timeout
from sqlalchemy import event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import StaticPool

# How long one attempt to get SQLite's lock may block the writer before it is counted as unavailable (milliseconds).
BUSY_MS = 250


class InUse(Exception):  # noqa: N818 -- a state of the world, not a mistake
    """Another process works with this database."""


class Database:
    """The file, its lock, and the engines. `write` has one connection with `BEGIN IMMEDIATE`; `read` cannot write."""

    def __init__(self, url: str) -> None:
        self.path = Path(make_url(url).database or "aftercare.db").absolute()
        self._lock = FileLock(f"{self.path}.lock", mode=0o600)
        self.write = _engine(url, immediate=True)
        self.read = _engine(url, immediate=False)

    def take(self) -> None:
        """Lock the database for this process and make its file private; raises `InUse`, `OSError`."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise InUse(str(self.path)) from None
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        self.path.chmod(0o600)

    async def close(self) -> None:
        """Close every connection and let others have the database."""
        await self.write.dispose()
        await self.read.dispose()
        self._lock.release()


def _engine(url: str, *, immediate: bool) -> AsyncEngine:
    engine = create_async_engine(
        url,
        # One writing connection: SQLite before 3.51.3 can corrupt a WAL that two connections checkpoint.
        **({"poolclass": StaticPool} if immediate else {}),
        json_serializer=lambda value: orjson.dumps(value).decode(),
        json_deserializer=orjson.loads,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we begin transactions ourselves, see below
        cursor = connection.cursor()
        for line in (
            f"busy_timeout={BUSY_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            *(() if immediate else ("query_only=ON",)),
        ):
            cursor.execute(f"PRAGMA {line}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        # Taking the write lock first keeps two transactions from judging a limit by the same old sum.
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def copy_of(path: Path, target: Path) -> None:
    """Copy a database that is in use, with SQLite's own backup (before a migration, for instance)."""
    with sqlite3.connect(path) as source, sqlite3.connect(target) as copy:
        source.backup(copy)
    source.close()
    copy.close()
    target.chmod(0o600)
