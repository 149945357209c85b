"""When the world fails: nothing is changed, whoever waited hears it, and it goes on without a restart."""

import asyncio
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from aftercare.inbox import Fact
from aftercare.shelf import Unavailable
from aftercare.work import Work
from tests.storage.store import Store, fact


@contextmanager
def locked(store: Store) -> Iterator[None]:
    """Another program writes and takes its time."""
    with closing(sqlite3.connect(store.database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def no_more_pages(store: Store) -> Iterator[None]:
    """The disk is full: the file may not grow, whoever opens it."""

    def forbid(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA max_page_count=1")  # SQLite raises it to what is in use

    event.listen(store.database.write, "connect", forbid)
    yield
    event.remove(store.database.write, "connect", forbid)


@contextmanager
def no_longer_files(store: Store) -> Iterator[None]:
    """No file can grow, so that it is the commit that fails."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = store.database.path.with_name("a.db-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 5000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def healthy(store: Store) -> bool:
    return store.writer.healthy


async def test_a_lock_makes_storage_unavailable_and_no_more(store: Store) -> None:
    with locked(store):
        jobs = [store.writer.submit(lambda work: fact(work, "a")) for _ in range(300)]
        outcomes = await asyncio.gather(*jobs, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {Unavailable}
        assert healthy(store) is False
    await store.do(lambda work: fact(work, "a"))
    assert healthy(store)
    assert store.rows("SELECT name FROM facts") == [("a",)]


async def test_waiting_for_a_lock_holds_up_nothing_else(store: Store) -> None:
    with locked(store):
        future = store.writer.submit(lambda work: fact(work, "a"))
        turns = 0
        while not future.done():
            await asyncio.sleep(0)  # noqa: TID251 -- lets the loop turn, waits for nothing
            turns += 1
    assert isinstance(future.exception(), Unavailable)
    assert turns > 100


async def test_a_short_lock_is_waited_for(store: Store) -> None:
    with locked(store):
        future = store.writer.submit(lambda work: fact(work, "a"))
        for _ in range(20):
            await asyncio.sleep(0)  # noqa: TID251 -- lets the writer come to the lock
    assert (await future).name == "a"
    assert healthy(store)


async def test_a_full_disk_changes_nothing_until_there_is_room(store: Store) -> None:
    await store.do(lambda work: fact(work, "before"))
    await store.stop()
    store.database.write.dispose()
    with no_more_pages(store):
        store.start()
        for _ in range(3):
            with pytest.raises(Unavailable, match="full"):
                await store.do(lambda work: fact(work, "big", "x" * 100_000))
            assert healthy(store) is False
        # Reading is still possible, which does not make it healthy.
        assert await store.do(lambda work: work.facts.get(1)) == Fact(1, "before", "")
        assert healthy(store) is False
    with pytest.raises(Unavailable):
        await store.do(lambda work: fact(work, "big", "x" * 100_000))
    assert (await store.do(lambda work: fact(work, "big", "x" * 100_000))).id > 4
    assert healthy(store)
    assert store.rows("SELECT name FROM facts") == [("before",), ("big",)]


async def test_a_commit_that_fails_half_way_is_no_success(store: Store) -> None:
    await store.do(lambda work: fact(work, "before"))
    with no_longer_files(store):
        jobs = [store.writer.submit(filling(number)) for number in range(20)]
        outcomes = await asyncio.gather(*jobs, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {Unavailable}
        assert healthy(store) is False
        assert store.rows("SELECT name FROM facts") == [("before",)]
    assert store.commits[1:] == []
    await asyncio.gather(*(store.writer.submit(filling(number)) for number in range(20)))
    assert healthy(store)
    assert store.rows("SELECT count(*) FROM facts") == [(21,)]
    assert store.rows("PRAGMA integrity_check") == [("ok",)]


async def test_a_transaction_that_sqlite_took_back_is_no_success(store: Store) -> None:
    def swallows(work: Any) -> None:
        work._connection.connection.driver_connection.execute("ROLLBACK")  # noqa: SLF001 -- what SQLite does on some errors
        fact(work, "half")

    with pytest.raises(Unavailable):
        await store.do(swallows)
    await store.do(lambda work: fact(work, "whole"))
    assert store.rows("SELECT name FROM facts ORDER BY id")[-1] == ("whole",)


async def test_a_file_that_is_gone_is_not_made_anew(store: Store) -> None:
    await store.stop()
    store.database.write.dispose()
    away = store.database.path.rename(store.database.path.with_name("away"))
    store.start()
    with pytest.raises(Unavailable):
        await store.do(lambda work: fact(work, "a"))
    assert not store.database.path.exists()
    away.rename(store.database.path)
    await store.do(lambda work: fact(work, "a"))


def filling(number: int) -> Any:
    """A stage that needs room."""

    def stage(work: Work) -> Fact:
        return fact(work, f"n{number}", "x" * 5000)

    return stage
