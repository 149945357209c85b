"""What a shelf promises, on real SQLite."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy.exc

from aftercare.customers.customer import Account
from aftercare.inbox import Fact
from aftercare.work import Work
from tests.storage.store import NOW, Store, customer, fact, received, timer, traced


async def test_what_was_added_is_seen_at_once_and_later(store: Store) -> None:
    def stage(work: Work) -> None:
        one = work.timers.add(timer(work.timers.next_id(), "burst:1"))
        assert work.timers.get(one.id) == one
        assert work.timers.where(name="burst:1") == [one]
        assert work.timers.fetch(kind=["burst", "album"]) == [one]

    await store.do(stage)
    assert await store.do(lambda work: work.timers.where(kind="burst")) == [timer(1, "burst:1")]
    assert await store.do(lambda work: work.timers.get(1)) == timer(1, "burst:1")


async def test_nothing_is_found_where_nothing_is(store: Store) -> None:
    assert await store.do(lambda work: work.timers.get(5)) is None
    assert await store.do(lambda work: work.timers.where(name="x")) == []
    assert await store.do(lambda work: work.timers.fetch(id=[1, 2])) == []
    assert await store.do(lambda work: work.timers.fetch(name=[])) == []


async def test_rows_come_by_rising_id_and_in_the_order_of_the_values_asked_for(store: Store) -> None:
    def add(work: Work) -> None:
        for number, kind in ((3, "b"), (1, "a"), (2, "b"), (4, "a")):
            work.timers.add(timer(number, f"{kind}:{number}", kind))

    def stage(work: Work) -> tuple[list[int], list[int]]:
        some = [row.id for row in work.timers.fetch(kind=["b", "a"])]
        return some, [row.id for row in work.timers.fetch(id=[4, 9, 1])]

    await store.do(add)
    assert await store.do(stage) == ([2, 3, 1, 4], [4, 1])


async def test_a_changed_row_moves_from_one_value_to_another(store: Store) -> None:
    await store.do(lambda work: work.timers.add(timer(1, "burst:1", "burst")))

    def stage(work: Work) -> None:
        (row,) = work.timers.where(kind="burst")
        work.timers.put(replace(row, kind="album"))
        assert work.timers.where(kind="burst") == []
        assert [one.id for one in work.timers.where(kind="album")] == [1]

    await store.do(stage)
    assert await store.do(lambda work: len(work.timers.where(kind="album"))) == 1
    assert await store.do(lambda work: work.timers.where(kind="burst")) == []


async def test_a_row_changed_unseen_is_found_under_its_new_value_only(store: Store) -> None:
    await store.do(lambda work: work.timers.add(timer(1, "burst:1", "burst")))

    def stage(work: Work) -> None:
        work.timers.put(timer(1, "burst:1", "album"))
        assert work.timers.where(kind="burst") == []
        assert len(work.timers.where(kind="album")) == 1

    await store.do(stage)


async def test_a_row_changed_unseen_and_then_again_is_written_whole(store: Store) -> None:
    await store.do(lambda work: work.timers.add(timer(1, "burst:1", "burst")))

    def stage(work: Work) -> None:
        row = work.timers.put(timer(1, "burst:1", "album"))
        work.timers.put(replace(row, key="8"))

    await store.do(stage)
    assert store.rows("SELECT kind, key FROM timers") == [("album", "8")]


async def test_only_what_differs_is_written(store: Store) -> None:
    await store.do(lambda work: (received(work, 7), None)[1])
    entry = await store.do(lambda work: work.received.where(update_id=7)[0])
    statements = await traced(store)

    def done(work: Work) -> None:
        work.received.know(entry)
        work.received.put(replace(entry, state="done"))

    await store.do(done)
    changes = [one for one in statements if "received" in one]
    assert changes == ["UPDATE received SET state='done' WHERE received.id = 1"]
    assert store.rows("SELECT state FROM received") == [("done",)]


async def test_what_a_transaction_knows_already_goes_before_what_it_is_told(store: Store) -> None:
    one = await store.do(lambda work: fact(work, "a", "old"))

    def stage(work: Work) -> str:
        work.facts.put(Fact(one.id, "a", "new"))
        return work.facts.know(one).value

    assert await store.do(stage) == "new"


async def test_a_dropped_row_is_gone_and_its_unique_name_free(store: Store) -> None:
    one = await store.do(lambda work: fact(work, "a", "old"))

    def stage(work: Work) -> None:
        work.facts.drop(one)
        assert work.facts.get(one.id) is None
        assert work.facts.where(name="a") == []
        new = fact(work, "a", "new")
        assert work.facts.where(name="a") == [new]

    await store.do(stage)
    assert store.rows("SELECT id, value FROM facts") == [(2, "new")]


async def test_a_unique_name_may_go_from_a_changed_row_to_a_new_one(store: Store) -> None:
    one = await store.do(lambda work: fact(work, "a"))

    def stage(work: Work) -> None:
        work.facts.put(Fact(one.id, "b", ""))
        fact(work, "a")

    await store.do(stage)
    assert store.rows("SELECT id, name FROM facts ORDER BY id") == [(1, "b"), (2, "a")]


async def test_a_row_added_and_dropped_leaves_nothing(store: Store) -> None:
    await store.do(lambda work: work.facts.drop(work.facts.put(replace(fact(work, "a"), value="b"))))
    assert store.rows("SELECT * FROM facts") == []


@pytest.mark.parametrize("looked", [True, False])
async def test_changing_a_row_that_is_not_there_fails(store: Store, *, looked: bool) -> None:
    def stage(work: Work) -> None:
        if looked:
            assert work.facts.get(9) is None
        work.facts.put(Fact(9, "a", ""))

    with pytest.raises(LookupError):
        await store.do(stage)


async def test_a_column_without_an_index_is_not_looked_up_by(store: Store) -> None:
    with pytest.raises(LookupError, match="not looked up by value"):
        await store.do(lambda work: work.facts.where(value="a"))


async def test_rows_may_be_written_in_any_order_but_must_point_to_something(store: Store) -> None:
    def child_first(work: Work) -> None:
        work.accounts.add(Account(1, 5, 1, "Anna", 1, "", work.now))
        customer(work)

    await store.do(child_first)
    with pytest.raises(sqlalchemy.exc.IntegrityError):
        await store.do(lambda work: work.accounts.add(Account(2, 6, 99, "Jaan", 1, "", work.now)))
    assert store.rows("SELECT id FROM accounts") == [(1,)]


async def test_unique_things_are_unique(store: Store) -> None:
    await store.do(lambda work: (received(work, 7), customer(work, external_id="C-7")))
    for again in (
        lambda work: received(work, 7),
        lambda work: customer(work, external_id="C-7"),
    ):
        with pytest.raises(sqlite3.IntegrityError):
            await store.do(again)
    # The ids of updates begin anew after an idle week; people without a number are many.
    await store.do(lambda work: (received(work, 7, digest="other"), customer(work), customer(work)))


async def test_times_keep_their_moment_and_naive_ones_are_refused(store: Store) -> None:
    east = timezone(timedelta(hours=2))
    moment = datetime(2026, 3, 11, 14, 0, 0, 5, tzinfo=east)
    await store.do(lambda work: work.timers.add(timer(1, "a", due_at=moment)))
    known = await store.do(lambda work: work.timers.get(1))
    assert known is not None
    assert known.due_at == moment
    assert known.due_at.tzinfo is UTC
    assert store.rows("SELECT due_at FROM timers") == [("2026-03-11 12:00:00.000005",)]
    with pytest.raises(ValueError, match="without a zone"):
        await store.do(lambda work: work.timers.add(timer(2, "b", due_at=NOW.replace(tzinfo=None))))


async def test_whatever_people_type_comes_back_as_it_was(store: Store) -> None:
    words = "'; DROP TABLE facts; -- % ? :name \x00 \u202e 👨‍👩‍👧 Ж"
    await store.do(lambda work: fact(work, words[:60], words))
    assert await store.do(lambda work: [row.value for row in work.facts.where(name=words[:60])]) == [words]
