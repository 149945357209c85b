"""How rows are looked up: through indexes, many at once, and only where they can be."""

import sqlite3
from contextlib import closing

from aftercare.customers.customer import Account
from aftercare.storage.unit import MOST_REMEMBERED, Ids, Memories, Unit
from aftercare.work import Work
from tests.storage.store import NOW, Store, customer, fact, intent, received, traced


async def test_many_values_are_looked_up_at_once(store: Store) -> None:
    def add(work: Work) -> None:
        for number in range(1, 1001):
            fact(work, f"n{number}")

    await store.do(add)
    statements = await traced(store)
    found = await store.do(lambda work: work.facts.fetch(name=[f"n{number}" for number in range(900, 1200)]))
    assert [row.id for row in found] == list(range(900, 1001))
    assert len([one for one in statements if one.startswith("SELECT facts")]) == 2


async def test_children_of_a_row_just_added_are_not_asked_for(store: Store) -> None:
    statements = await traced(store)

    def stage(work: Work) -> None:
        anna = customer(work)
        assert work.accounts.where(customer_id=anna.id) == []
        account = Account(work.accounts.next_id(), 5, anna.id, "Anna", 1, "", work.now)
        work.accounts.add(account)
        assert work.accounts.where(customer_id=anna.id) == [account]

    await store.do(stage)
    assert not [one for one in statements if one.startswith("SELECT accounts")]


async def test_finished_and_unfinished_rows_are_found_by_their_state(store: Store) -> None:
    def stage(work: Work) -> None:
        for state in ("pending", "sent", "held", "dropped", "pending"):
            intent(work, state)
        received(work, 1, "done")
        received(work, 2, "dead")

    await store.do(stage)

    def found(work: Work) -> dict[str, list[int]]:
        states = ("pending", "sent", "held", "dropped", "failed")
        return {state: [row.id for row in work.intents.where(state=state)] for state in states}

    ids = await store.do(found)
    assert ids == {"pending": [1, 5], "sent": [2], "held": [3], "dropped": [4], "failed": []}
    both = await store.do(lambda work: work.intents.fetch(state=["sent", "pending"]))
    assert [row.id for row in both] == [2, 1, 5]
    assert [row.update_id for row in await store.do(lambda work: work.received.where(state="dead"))] == [2]
    assert [row.update_id for row in await store.do(lambda work: work.received.where(state="done"))] == [1]


async def test_what_waits_is_found_through_an_index_that_holds_nothing_else(store: Store) -> None:
    asked = await traced(store)
    await store.do(
        lambda work: (work.intents.fetch(state=["pending", "uncertain"]), work.received.where(state="dead"))
    )
    await store.do(lambda work: work.intents.fetch(fold=["a", "b", "c"]))
    with closing(sqlite3.connect(store.database.path)) as connection:
        plans = [
            connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()[0][-1]
            for sql in asked
            if sql.startswith("SELECT") and " IN " in sql
        ]
    assert plans == [
        "SEARCH intents USING INDEX ix_intents_unfinished (state=?)",
        "SEARCH received USING INDEX ix_received_unfinished (state=?)",
        "SEARCH intents USING INDEX ix_intents_fold (fold=?)",
    ]


async def test_what_is_remembered_between_transactions_stays_small(store: Store) -> None:
    await store.stop()
    memories, ids = Memories(), Ids()
    with store.database.write.connect() as connection:
        for _ in range(12):
            connection.begin()
            ids.load(connection)
            unit = Unit(connection, ids, NOW, memories)
            for _ in range(1000):
                fact(unit, f"n{unit.facts.next_id()}")
            unit.flush()
            connection.commit()
    assert memories.of("facts").size < 2 * MOST_REMEMBERED
    store.start()
