"""The disk is full, the database locked: nothing is acknowledged, `/readyz` says so, it passes by itself."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool

from tests.stories.fault_scene import meeting, outbox, read, unhappy, visit_of
from tests.town import Town

pytestmark = pytest.mark.usefixtures("disk")


class Disk:
    """The disk that holds the database: when it is full, no file may get larger than it is."""

    def __init__(self) -> None:
        self._open: list[sqlite3.Connection] = []
        self._full = False

    def opened(self, connection: object, _record: object) -> None:
        if isinstance(connection, sqlite3.Connection):  # who only reads needs no room
            self._open.append(connection)
            self._limit(connection)

    def closed(self, connection: object, _record: object) -> None:
        if connection in self._open:
            self._open.remove(connection)

    def fill(self) -> None:
        self._full = True
        for connection in self._open:
            self._limit(connection)

    def make_room(self) -> None:
        self._full = False
        for connection in self._open:
            self._limit(connection)

    def _limit(self, connection: sqlite3.Connection) -> None:
        pages = 1 if self._full else 2**30  # SQLite takes a limit below what there is for what there is
        connection.execute(f"PRAGMA max_page_count={pages}").close()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    monkeypatch.setattr("aftercare.storage.writer.BUSY_MS", 1)  # a lock is waited for in real time
    found = Disk()
    event.listen(Pool, "connect", found.opened)
    event.listen(Pool, "close", found.closed)
    yield found
    event.remove(Pool, "connect", found.opened)
    event.remove(Pool, "close", found.closed)


async def test_a_full_disk_takes_nothing_in_and_loses_nothing(disk: Disk, here: Town) -> None:
    here.kadri.start()
    anna = await unhappy(here)
    disk.fill()
    for number in range(12):
        anna.write(f"Line {number} " + "and so on " * 300)
    await here.later(seconds=65)
    assert here.sandbox.pending >= 12, "what could not be stored is not acknowledged"
    assert await ready(here) == 503
    assert (await here.till(**a_long_bill()))[0] == 503
    assert "The disk is full" in here.heard(here.kadri)[-1], "told past the outbox, which is full as well"

    disk.make_room()
    await here.later(minutes=1)
    assert here.sandbox.pending == 0
    assert await ready(here) == 200
    lines = [line.split(" and")[0] for line in read(here, "Anna") if line.startswith("Line")]
    assert lines == [f"Line {number}" for number in range(12)]
    assert (await here.till(**a_long_bill()))[0] == 201
    assert sum("The disk is full" in text for text in here.heard(here.kadri)) == 1


async def test_a_database_locked_for_thirty_seconds_delays_and_loses_nothing(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    with locked(here):
        anna.write("Line 0")
        here.kadri.write("We are sorry", to=here.desk, topic=here.topic_of("Anna"))
        await here.later(seconds=30)
        assert here.sandbox.pending
        assert await ready(here) == 503
    await here.later(seconds=10)
    assert await ready(here) == 200
    assert read(here, "Anna")[-1] == "Line 0"
    assert "Kadri\nWe are sorry" in here.heard(anna)
    assert not [one for one in outbox(here) if one.error]


async def test_a_lock_between_a_call_and_its_record_repeats_nothing(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    slow = here.sandbox.faults.delay(5, "sendMessage", chat_id=anna.id)
    here.kadri.write("We are sorry", to=here.desk, topic=here.topic_of("Anna"))
    await meeting(slow)
    with locked(here):
        await ticking(here, 20)
    await here.later(seconds=10)
    assert here.heard(anna).count("Kadri\nWe are sorry") == 1
    assert not [one for one in outbox(here) if one.error]


def a_long_bill() -> dict[str, Any]:
    """A visit that does not fit into what room is left."""
    lines = [{"id": str(n), "title": "Haircut " * 20, "quantity": 1, "amount": "1.00"} for n in range(80)]
    return visit_of("Mari") | {"lines": lines}


async def ready(here: Town) -> int:
    """What `/readyz` answers."""
    assert here.app is not None
    url = f"http://127.0.0.1:{here.app.http_port}/readyz"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status


@contextmanager
def locked(here: Town) -> Iterator[None]:
    """Somebody else writes into the database and does not come to an end."""
    with closing(sqlite3.connect(here.folder / "bot.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def ticking(here: Town, seconds: int) -> None:
    """Let time pass while a call is under way, which `later` would wait for."""
    for _ in range(seconds):
        for _ in range(20):
            await asyncio.sleep(0.0005)  # noqa: TID251 -- lets loopback sockets deliver
        here.clock.move_to(here.clock.now() + timedelta(seconds=1))
