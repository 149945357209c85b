"""What people wrote is forgotten where it is not needed any more."""

from dataclasses import replace
from datetime import timedelta

import orjson
import pytest

from aftercare.work import Work
from tests.storage.store import NOW, Store, intent, received


async def written(store: Store) -> None:
    def stage(work: Work) -> None:
        for number, state in enumerate(("done", "waiting", "dead")):
            received(work, number, state)
        for state in ("pending", "sending", "uncertain", "held", "sent", "failed", "dropped"):
            intent(work, state)

    await store.do(stage)


@pytest.mark.parametrize("hours", [0, 47])
async def test_nothing_is_forgotten_within_two_days(store: Store, hours: int) -> None:
    await written(store)
    store.clock.move_to(NOW + timedelta(hours=hours))
    assert await store.do(lambda work: work.purge()) == 0


async def test_bodies_of_what_is_finished_are_blanked_after_two_days(store: Store) -> None:
    await written(store)
    store.clock.move_to(NOW + timedelta(hours=49))
    assert await store.do(lambda work: work.purge()) == 4
    assert await store.do(lambda work: work.purge()) == 0
    assert store.rows("SELECT state FROM received WHERE body IS NULL") == [("done",)]
    blank = store.rows("SELECT state FROM intents WHERE content IS NULL AND frozen IS NULL ORDER BY id")
    assert blank == [("sent",), ("failed",), ("dropped",)]
    kept = store.rows("SELECT count(*) FROM intents WHERE content IS NOT NULL AND frozen IS NOT NULL")
    assert kept == [(4,)]


async def test_what_is_blank_can_still_be_read_and_changed(store: Store) -> None:
    await written(store)
    store.clock.move_to(NOW + timedelta(hours=49))
    await store.do(lambda work: work.purge())

    def stage(work: Work) -> None:
        entry, sent = work.received.where(update_id=0)[0], work.intents.get(5)
        assert entry.body == b""
        assert sent is not None
        assert (sent.content, sent.frozen) == ({}, None)
        work.intents.put(replace(sent, trace=(1, 2)))

    await store.do(stage)
    assert orjson.loads(store.rows("SELECT trace FROM intents WHERE id = 5")[0][0]) == [1, 2]


async def test_done_inputs_are_forgotten_after_a_week_and_their_ids_are_not(store: Store) -> None:
    await written(store)
    await store.do(lambda work: received(work, 9, "done"))
    store.clock.move_to(NOW + timedelta(days=8))
    while await store.do(lambda work: work.purge()):
        pass
    assert store.rows("SELECT state FROM received ORDER BY id") == [("waiting",), ("dead",)]
    await store.stop()
    store.start()
    assert (await store.do(lambda work: received(work, 10))).id == 5


async def test_a_purge_goes_in_small_steps_and_leaves_the_young(store: Store) -> None:
    await store.do(lambda work: [received(work, number, "done") for number in range(10)])
    store.clock.move_to(NOW + timedelta(hours=40))
    await store.do(lambda work: [received(work, number, "done") for number in range(10, 15)])
    store.clock.move_to(NOW + timedelta(hours=60))
    steps = [await store.do(lambda work: work.purge(4)) for _ in range(4)]
    assert steps == [4, 4, 2, 0]
    assert store.rows("SELECT count(*) FROM received WHERE body IS NOT NULL") == [(5,)]
