"""The file: private, for one process, copied while in use."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from aftercare.storage import tables
from aftercare.storage.database import Database, InUse
from tests.storage.store import Store, fact, opened

HOLDS = """
import sys
from aftercare.storage.database import Database
database = Database(sys.argv[1])
database.take()
print("taken", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(url: str) -> Iterator[subprocess.Popen[str]]:
    """Another process has taken the database."""
    command = [sys.executable, "-c", HOLDS, url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "taken\n"
        yield process
        process.kill()


async def test_a_second_process_is_refused_with_words(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'a.db'}"
    database = Database(url)
    with held(url), pytest.raises(InUse, match=r"Another process is working with .*a\.db"):
        database.take()
    # The lock of a process that was killed holds up nobody.
    database.take()
    await database.close()


@pytest.mark.parametrize(
    "url",
    ["sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:", "postgresql+asyncpg://h/d", "sqlite:///file:a"],
)
def test_only_a_file_of_sqlite_will_do(url: str) -> None:
    with pytest.raises(ValueError, match="file of SQLite"):
        Database(url)


async def test_every_file_is_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        async with opened(tmp_path) as store:
            await store.do(lambda work: fact(work, "a"))
            await store.database.backup(tmp_path / "copy.db")
            modes = modes_in(tmp_path)
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(["a.db", "a.db-wal", "a.db-shm", "a.db.lock", "copy.db"], "0o600")


def modes_in(folder: Path) -> dict[str, str]:
    return {file.name: oct(file.stat().st_mode & 0o777) for file in folder.iterdir()}


async def test_an_open_file_is_made_private(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.touch()
    path.chmod(0o644)
    database = Database(f"sqlite+aiosqlite:///{path}")
    database.take()
    assert path.stat().st_mode & 0o777 == 0o600
    await database.close()


async def test_readers_see_commits_and_cannot_write(store: Store) -> None:
    await store.do(lambda work: fact(work, "a", "1"))
    async with store.database.read.connect() as connection:
        assert (await connection.execute(select(tables.facts.c.value))).scalars().all() == ["1"]
        with pytest.raises(OperationalError, match="readonly"):
            await connection.execute(tables.facts.delete())
    assert store.rows("SELECT value FROM facts") == [("1",)]


async def test_a_copy_is_whole_while_others_write(store: Store, tmp_path: Path) -> None:
    async def write() -> None:
        for number in range(50):
            await store.do(lambda work, number=number: (fact(work, f"a{number}"), fact(work, f"b{number}")))  # type: ignore[misc]  # mypy infers no default

    target = tmp_path / "copies" / "copy.db"
    target.parent.mkdir()
    writing = asyncio.ensure_future(write())
    await store.database.backup(target)
    await writing
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("SELECT count(*) % 2 FROM facts").fetchall() == [(0,)]
    assert list(target.parent.iterdir()) == [target]
    with pytest.raises(FileExistsError):
        await store.database.backup(target)
