"""The file: one process, one writing connection, readers beside it, private to its owner."""

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import orjson
from filelock import FileLock, Timeout
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import QueuePool

# SQLite's page cache of the writing connection; enough for the upper pages of every index (KiB).
CACHE = 16_000


class InUse(Exception):  # noqa: N818 -- a state of the world, not a mistake
    """Another process works with this database."""


class Database:
    """The file, its lock, and the engines.

    `write` has one connection, begins with `BEGIN IMMEDIATE` and never waits for a lock; it belongs to
    the `Writer`. It is synchronous on purpose: each awaited statement of an asynchronous one costs two
    to four hops between threads, many times the statement itself. `read` is asynchronous and cannot write.
    """

    def __init__(self, url: str) -> None:
        """Take an address like `sqlite+aiosqlite:///aftercare.db`; raises ValueError for another kind."""
        address = make_url(url)
        name = address.database
        if (
            address.get_backend_name() != "sqlite"
            or not name
            or name == ":memory:"
            or name.startswith("file:")
        ):
            raise ValueError("The database has to be a file of SQLite, like sqlite+aiosqlite:///aftercare.db")
        self.path = Path(name).absolute()
        self._lock = FileLock(f"{self.path}.lock", mode=0o600)
        self.write = _writing(self.path)
        self.read = _reading(self.path)

    def take(self) -> None:
        """Lock the database for this process and make its files private; raises `InUse`, `OSError`."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise InUse(f"Another process is working with {self.path}. Please stop it first.") from None
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        # SQLite gives files that it makes beside the database the same mode; older ones may be open.
        for file in (self.path, Path(f"{self.path}-wal"), Path(f"{self.path}-shm")):
            if file.exists():
                file.chmod(0o600)

    async def backup(self, target: Path) -> None:
        """Copy the database while it is in use; raises `OSError` (a target that exists), `sqlite3.Error`."""
        await asyncio.to_thread(copy_of, self.path, target)

    async def close(self) -> None:
        """Close every connection and let others have the database."""
        await self.read.dispose()
        self.write.dispose()
        self._lock.release()


def copy_of(path: Path, target: Path) -> None:
    """Copy a database that is in use, with SQLite's own backup: whole or not at all, mode 0600."""
    aside = target.with_name(f"{target.name}.part")
    if target.exists():
        raise FileExistsError(f"{target} exists already")
    aside.unlink(missing_ok=True)
    os.close(os.open(aside, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with closing(_opened(path, "ro")) as source, closing(_opened(aside, "rw")) as copy:
            source.backup(copy)
            # A copy is one file, whatever the original keeps beside itself.
            copy.execute("PRAGMA journal_mode=DELETE")
        aside.rename(target)
    finally:
        aside.unlink(missing_ok=True)


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True)


def _writing(path: Path) -> Engine:
    engine = create_engine(
        _address("sqlite+pysqlite", path),
        # One connection: SQLite before 3.51.3 can corrupt a WAL that two connections write to. It is
        # used on the event loop and committed in a thread, one after the other, never at once.
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=0,
        connect_args={"check_same_thread": False, "timeout": 0},
        hide_parameters=True,  # in errors, which are logged
        json_serializer=_json,
        json_deserializer=orjson.loads,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions are begun here, not by the driver, see below
        for line in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"cache_size=-{CACHE}"):
            connection.execute(f"PRAGMA {line}").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # Taking the write lock first keeps two transactions from judging a limit by the same old sum.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _reading(path: Path) -> AsyncEngine:
    engine = create_async_engine(
        _address("sqlite+aiosqlite", path),
        json_serializer=_json,
        json_deserializer=orjson.loads,
        hide_parameters=True,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    return engine


def _address(driver: str, path: Path) -> URL:
    # A file that is gone must not come back empty, so only `Database.take` may make it.
    return URL.create(driver, database=path.as_uri(), query={"uri": "true", "mode": "rw"})


def _json(value: object) -> str:
    return orjson.dumps(value).decode()
