"""Reports on the ledger: lines of a period, their sums net of what was taken back, what came since."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from aftercare.gestures.enter import enter_after, enter_grant
from aftercare.gestures.gesture import Entry, Gesture
from aftercare.gestures.pay_out import paid
from aftercare.gestures.report import Wanted
from aftercare.gestures.reverse_gesture import reverse
from aftercare.work import Work
from tests.storage.store import NOW, Store, customer, traced

_DAY = timedelta(days=1)
ALL = Wanted(NOW - _DAY, NOW + _DAY)


def given(work: Work, customer_id: int, minor: int = 1000, **changes: Any) -> Gesture:
    """Enter a refund by Mart (user 5), due."""
    gesture = Gesture(
        id=work.gestures.next_id(),
        customer_id=customer_id,
        case_id=None,
        visit_id=None,
        kind="refund",
        amount_minor=minor,
        cost_minor=minor,
        currency="EUR",
        weight=minor,
        details={},
        given_by="agent",
        user_id=5,
        name="Mart",
        approver=None,
        department=None,
        policy_version=1,
        created_at=work.now,
        pay="due",
        pay_by=work.now + _DAY,
    )
    gesture = replace(gesture, **changes)
    return enter_grant(work, gesture, f"grant:p{customer_id}:{gesture.id}", purse="5:2026-03")


async def test_sums_are_net_of_what_was_taken_back_and_tell_what_is_owed(store: Store) -> None:
    def stage(work: Work) -> None:
        anna = customer(work)
        given(work, anna.id, 1000)
        assert paid(work, given(work, anna.id, 2500), "card", 9, "Kadri") is not None
        reverse(work, given(work, anna.id, 400), 9, "Kadri", "a slip")
        given(work, anna.id, 300, user_id=6, name="Liis")
        given(work, anna.id, 700, user_id=None, name="", given_by="customer", kind="short_pay")

    await store.do(stage)
    sums = await store.do(lambda work: work.ledger_sums(ALL))
    assert {(one.kind, one.giver, one.given_by): one.count for one in sums} == {
        ("refund", "Mart", "agent"): 2,
        ("refund", "Liis", "agent"): 1,
        ("short_pay", "", "customer"): 1,
    }
    mart = next(one for one in sums if one.giver == "Mart")
    assert (mart.amount_minor, mart.cost_minor, mart.owed_minor, mart.paid_minor) == (3500, 3500, 1000, 2500)


async def test_lines_of_a_period_come_latest_first_and_by_whom_they_are_about(store: Store) -> None:
    def stage(work: Work) -> None:
        anna, boris = customer(work), customer(work, "Boris")
        reverse(work, given(work, anna.id), 9, "Kadri", "a slip")
        given(work, boris.id, user_id=6, name="Liis", kind="gift")

    await store.do(stage)

    async def found(wanted: Wanted, most: int = 9) -> list[tuple[str, str, str]]:
        lines = await store.do(lambda work: work.ledger_between(wanted, most))
        return [(one.entry.what, one.giver, one.customer) for one in lines]

    grant, back, gift = (
        ("granted", "Mart", "Anna"),
        ("reversed", "Mart", "Anna"),
        ("granted", "Liis", "Boris"),
    )
    assert await found(ALL) == [gift, back, grant]
    assert await found(ALL, 2) == [gift, back]
    assert await found(replace(ALL, givers=frozenset({5}))) == [back, grant]
    assert await found(replace(ALL, kinds=frozenset({"gift"}))) == [gift]
    assert await found(replace(ALL, customers=frozenset({2}))) == [gift]
    assert await found(Wanted(NOW - _DAY, NOW)) == []
    assert await store.do(lambda work: sorted(work.ledger_customers(NOW, NOW + _DAY))) == [
        (1, "Anna"),
        (2, "Boris"),
    ]


async def test_what_came_since_a_line_is_read_page_by_page(store: Store) -> None:
    def after(work: Work, cursor: int) -> Sequence[Entry]:
        return work.ledger_after(cursor, 3, what=("granted",), kinds=("refund",))

    def stage(work: Work) -> None:
        anna = customer(work)
        for _ in range(5):
            gesture = given(work, anna.id)
            enter_after(work, gesture, "acknowledged", user_id=None, name="")

    await store.do(stage)
    pages: list[list[int]] = []
    while lines := await store.do(partial(after, cursor=pages[-1][-1] if pages else 0)):
        pages.append([one.id for one in lines])
    assert pages == [[1, 3, 5], [7, 9]]
    assert await store.do(lambda work: work.ledger_after(0, 9, kinds=["gift"])) == []


async def test_reports_go_through_the_index_on_time(store: Store) -> None:
    statements = await traced(store)
    await store.do(lambda work: (work.ledger_between(ALL, 5), work.ledger_sums(ALL)))
    with closing(sqlite3.connect(store.database.path)) as connection:
        for sql in [one for one in statements if one.startswith("SELECT ledger")]:
            plan = " ".join(row[-1] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}"))
            assert "ix_ledger_at" in plan, plan
