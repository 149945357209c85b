"""Inbox and pump on a real database: each distinct update is dealt with once, in order within its lane."""

import asyncio
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.clock import HandClock
from aftercare.inbox import Received
from aftercare.shelf import Unavailable
from aftercare.work import Work
from bot.nursery import Nursery
from bot.telegram.inbox import digest_of, store_updates
from bot.telegram.pump import ATTEMPTS, Prepared, Pump, Unreadable
from tests.wire.desk_of_storage import Storage, storage

NOW = datetime(2026, 3, 11, tzinfo=UTC)


def update(number: int, chat: int, text: str) -> dict[str, Any]:
    return {"update_id": number, "message": {"chat": {"id": chat}, "text": text}}


@dataclass
class House:
    """A pump whose use case writes down what it was given; `troubles`: how many attempts at a text fail."""

    clock: HandClock
    done: list[str] = field(default_factory=list)
    tries: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    troubles: dict[str, int] = field(default_factory=dict)
    outages: list[str] = field(default_factory=list)
    buried: list[tuple[str, int]] = field(default_factory=list)
    broken: list[BaseException] = field(default_factory=list)

    async def prepare(self, entry: Received) -> Prepared:
        text = orjson.loads(entry.body)["message"]["text"]
        self.tries[text] += 1
        if "unreadable" in text:
            raise Unreadable from ValueError(text)

        def stage(_: Work) -> None:
            if text in self.outages:
                self.outages.remove(text)
                raise Unavailable
            if entry.attempts < self.troubles.get(text, 0):
                raise ValueError(text)
            done.append(text)

        done: list[str] = []
        return Prepared(stage, after=lambda: self._after(done))

    async def _after(self, done: list[str]) -> None:
        self.done.append(done[-1])

    def bury(self, _work: Work, entry: Received) -> None:
        self.buried.append((orjson.loads(entry.body)["message"]["text"], entry.attempts))

    async def take(
        self, store: Storage, batches: Sequence[Sequence[dict[str, Any]]], seconds: float = 60
    ) -> None:
        """Receive batches as the poller does, and let so much time pass."""
        nursery = Nursery(self.broken.append)
        pump = Pump(store.writer, self.clock, nursery, self.prepare, self.bury)
        pump.add(await store.writer.submit(lambda work: work.received.where(state="waiting")))
        nursery.start(pump.run(), "pump")
        for batch in batches:
            pump.add(await store.writer.submit(store_updates(batch)))
        until = self.clock.now() + timedelta(seconds=seconds)
        await calm(lambda: pump.idle and store.writer.idle)
        while (wake := self.clock.next_wake()) is not None and wake <= until:
            self.clock.move_to(wake)
            await calm(lambda: pump.idle and store.writer.idle)
        await nursery.close()
        assert self.broken == []


async def calm(idle: Callable[[], bool]) -> None:
    quiet = 0
    while quiet < 4:
        quiet = quiet + 1 if idle() else 0
        await asyncio.sleep(0.0002)  # noqa: TID251 -- lets the thread that commits finish


def states(store: Storage) -> "asyncio.Future[dict[str, tuple[str, int]]]":
    def read(work: Work) -> dict[str, tuple[str, int]]:
        found = work.received.fetch(state=("waiting", "done", "dead"))
        return {orjson.loads(row.body)["message"]["text"]: (row.state, row.attempts) for row in found}

    return store.writer.submit(read)


MESSAGES = st.lists(st.tuples(st.integers(1, 4), st.integers(1, 3)), min_size=1, max_size=12)


@settings(max_examples=25, deadline=None)
@given(MESSAGES, st.data())
def test_each_update_is_dealt_with_once_and_in_order(
    jumps: list[tuple[int, int]], data: st.DataObject
) -> None:
    """Numbers jump, start anew and come twice, the bot restarts: nothing is lost or doubled."""
    number, sent = data.draw(st.integers(1, 10**9)), []
    for place, (jump, chat) in enumerate(jumps):
        number = number + jump if data.draw(st.integers(0, 9)) else data.draw(st.integers(1, 10**9))
        sent.append(update(number, chat, f"{chat}:{place}"))
    lives = []
    for _ in range(data.draw(st.integers(1, 3))):
        again = data.draw(st.lists(st.integers(0, len(sent) - 1), max_size=5))
        cut = data.draw(st.integers(0, len(sent)))
        # Telegram gives what is not acknowledged once more, and anything twice.
        lives.append([sent[:cut], [sent[place] for place in sorted(again) if place < cut]])
    lives.append([sent])

    async def live() -> list[str]:
        done = []
        with tempfile.TemporaryDirectory() as folder:
            for batches in lives:
                clock = HandClock(NOW)
                async with storage(Path(folder), clock) as store:
                    house = House(clock)
                    await house.take(store, batches, 0)
                    done += house.done
        return done

    done = asyncio.run(live())
    assert sorted(done) == sorted(one["message"]["text"] for one in sent)
    for chat in (1, 2, 3):
        theirs = [text for text in done if text.startswith(f"{chat}:")]
        assert theirs == [one["message"]["text"] for one in sent if one["message"]["chat"]["id"] == chat]


KINDS = ["fine", "once", "twice", "poison", "unreadable", "no storage"]
FAILURES = st.lists(st.sampled_from(KINDS), min_size=1, max_size=8)
TROUBLES = {"once": 1, "twice": 2, "poison": 99}


@settings(max_examples=15, deadline=None)
@given(FAILURES)
def test_failing_inputs_are_tried_three_times_and_hold_up_their_own_lane_only(kinds: list[str]) -> None:
    async def live() -> tuple[House, dict[str, tuple[str, int]]]:
        clock = HandClock(NOW)
        with tempfile.TemporaryDirectory() as folder:
            async with storage(Path(folder), clock) as store:
                texts = [f"{place}:{kind}" for place, kind in enumerate(kinds)]
                house = House(
                    clock, troubles={text: TROUBLES.get(text.partition(":")[2], 0) for text in texts}
                )
                house.outages = [text for text in texts if "no storage" in text] * (ATTEMPTS + 2)
                mixed = [update(place, 1, text) for place, text in enumerate(texts)]
                await house.take(store, [[*mixed, update(1000, 2, "other")]], 0)
                assert "other" in house.done or house.outages, "side by side with those that wait"
                await house.take(store, [], 1000)
                return house, await states(store)

    house, stored = asyncio.run(live())
    good = [f"{place}:{kind}" for place, kind in enumerate(kinds) if kind not in {"poison", "unreadable"}]
    assert [text for text in house.done if text != "other"] == good, "in order, whatever failed between them"
    for place, kind in enumerate(kinds):
        text = f"{place}:{kind}"
        attempts = {"once": 1, "twice": 2, "poison": ATTEMPTS, "unreadable": 1}.get(kind, 0)
        assert stored[text] == ("dead" if kind in {"poison", "unreadable"} else "done", attempts)
    assert [text for text, _ in house.buried] == [text for text in stored if stored[text][0] == "dead"]


async def test_attempts_outlive_a_restart(tmp_path: Path) -> None:
    poison = {"poison": 99}
    for tries in (1, 1, 1):
        clock = HandClock(NOW)
        async with storage(tmp_path, clock) as store:
            house = House(clock, troubles=poison)
            await house.take(store, [[update(1, 1, "poison"), update(2, 1, "next")]], 0)
            assert house.tries["poison"] == tries
    assert house.buried == [("poison", ATTEMPTS)]
    assert house.done == ["next"]


async def test_a_burial_that_fails_puts_the_letter_aside_all_the_same(tmp_path: Path) -> None:
    clock = HandClock(NOW)

    class Undertaker(House):
        def bury(self, _work: Work, entry: Received) -> None:
            raise LookupError(entry.id)

    async with storage(tmp_path, clock) as store:
        house = Undertaker(clock, troubles={"bad": 99})
        await house.take(store, [[update(1, 1, "bad"), update(2, 1, "next")]])
        assert (await states(store))["bad"][0] == "dead"
        assert house.done == ["next"]


def test_what_is_the_same_update() -> None:
    one = update(1, 1, "a")
    assert digest_of(one) == digest_of(dict(reversed(one.items())))
    assert digest_of(one) != digest_of(update(1, 1, "b"))
