"""The ticker: each timer fires once, in order of its moment; moved, withdrawn, stale and failing ones too."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from aftercare.clock import HandClock
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import set_timer
from aftercare.shelf import Unavailable
from aftercare.work import Work
from bot.ticker import ATTEMPTS, RETRY, Ticker
from tests.wire.desk_of_storage import Storage, storage

NOW = datetime(2026, 3, 11, tzinfo=UTC)


class Bells:
    """A ticker on a real database; `rung` is what fired, by key and second."""

    def __init__(self, store: Storage, clock: HandClock) -> None:
        self.store = store
        self.clock = clock
        self.rung: list[tuple[str, float]] = []
        self.failing: dict[str, list[Exception]] = {}
        self.ticker = Ticker(store.writer, clock, self._fires)
        store.hears_timers = self.ticker.offer
        self.running = asyncio.ensure_future(self.ticker.run())

    async def _fires(self, timer: Timer) -> Callable[[Work, Timer], None]:
        if self.failing.get(timer.key):
            raise self.failing[timer.key].pop()
        return lambda _, due: self.rung.append((due.key, (self.clock.now() - NOW).total_seconds()))

    async def set(self, key: str, seconds: float, **more: Any) -> None:
        due_at = NOW + timedelta(seconds=seconds)
        await self.store.writer.submit(lambda work: set_timer(work, "bell", key, due_at, **more))

    async def later(self, seconds: float) -> None:
        until = NOW + timedelta(seconds=seconds)
        while True:
            await self.calm()
            wake = self.clock.next_wake()
            if wake is None or wake > until:
                break
            self.clock.move_to(wake)
        self.clock.move_to(until)
        await self.calm()

    async def calm(self) -> None:
        quiet = 0
        while quiet < 5:
            quiet = quiet + 1 if self.ticker.idle and self.store.writer.idle else 0
            await asyncio.sleep(0.0005)  # noqa: TID251 -- lets the thread that commits finish


@pytest.fixture
async def bells(tmp_path: Path) -> AsyncIterator[Bells]:
    clock = HandClock(NOW)
    async with storage(tmp_path, clock) as store:
        made = Bells(store, clock)
        yield made
        made.running.cancel()


async def test_each_fires_once_in_order_of_its_moment(bells: Bells) -> None:
    for key, seconds in (("c", 30), ("a", 10), ("b", 20), ("now", 0)):
        await bells.set(key, seconds)
    await bells.later(60)
    assert bells.rung == [("now", 0), ("a", 10), ("b", 20), ("c", 30)]


async def test_a_moved_one_fires_at_its_new_moment_only(bells: Bells) -> None:
    await bells.set("later", 10)
    await bells.set("sooner", 50)
    await bells.later(5)
    await bells.set("later", 30)
    await bells.set("sooner", 20)
    await bells.later(60)
    assert bells.rung == [("sooner", 20), ("later", 30)]


async def test_a_withdrawn_one_does_not_fire(bells: Bells) -> None:
    await bells.set("gone", 10)

    def withdraw(work: Work) -> None:
        for timer in work.timers.where(kind="bell"):
            work.timers.drop(timer)

    await bells.store.writer.submit(withdraw)
    await bells.later(60)
    assert bells.rung == []


async def test_one_that_comes_too_late_is_dropped_and_counted(bells: Bells) -> None:
    await bells.set("stale", 10, not_after=NOW + timedelta(seconds=20))
    await bells.set("fresh", 10, not_after=NOW + timedelta(seconds=90))
    bells.clock.move_to(NOW + timedelta(seconds=60))
    await bells.later(61)
    assert bells.rung == [("fresh", 60)]
    assert bells.ticker.dropped == {"bell": 1}


async def test_storage_that_is_unavailable_delays_and_never_counts(bells: Bells) -> None:
    bells.failing["x"] = [Unavailable()] * (ATTEMPTS + 3)
    await bells.set("x", 10)
    await bells.set("y", 11)
    await bells.later(120)
    assert bells.rung == [("y", 11), ("x", 10 + (ATTEMPTS + 3) * RETRY)]


async def test_one_that_fails_is_tried_again_and_stops_nobody(bells: Bells) -> None:
    bells.failing["x"] = [ValueError()] * (ATTEMPTS - 1)
    bells.failing["never"] = [ValueError()] * 100
    for key in ("x", "never", "y"):
        await bells.set(key, 10)
    await bells.later(120)
    assert sorted(bells.rung) == [("x", 10 + (ATTEMPTS - 1) * RETRY), ("y", 10)]
    assert len(bells.failing["never"]) == 100 - ATTEMPTS, "it is given up"


async def test_the_same_name_may_be_set_again_after_it_fired(bells: Bells) -> None:
    await bells.set("a", 10)
    await bells.later(20)
    await bells.set("a", 30)
    await bells.later(60)
    assert bells.rung == [("a", 10), ("a", 30)]
