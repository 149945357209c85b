"""Fifty people press in the same moment, against a real database: what one limit leaves is given, no more."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from aftercare.gestures.gesture import Wish
from aftercare.gestures.grant_gesture import Granted, Outcome
from aftercare.money import decimals
from aftercare.policies.policy import Limit, Policy
from aftercare.policies.shipped import shipped
from aftercare.work import Work
from tests.benchmarks import giving_acts as acts
from tests.benchmarks.giving_model import Plan
from tests.storage.store import Store, opened

PRESSES = 50
ZONE = ZoneInfo("Europe/Tallinn")
# What one press asks for, and what each limit leaves, in whole units: two of them fit, the third doesn't.
ASKED, LIMIT = 7, 20
FIT = LIMIT // ASKED
ROOMY = 10_000
BOUNDS = ("case", "customer", "day", "month", "key", "bill")


async def press_at_once(folder: Path, rounds: int, tell: Callable[[str], None]) -> Counter[str]:
    """So many rounds of fifty presses, of every sort in turn; AssertionError where too much was given."""
    figures: Counter[str] = Counter()
    async with opened(folder) as store:
        for number in range(rounds):
            currency = ("EUR", "JPY", "KWD")[number % 3]
            bound = BOUNDS[number // 3 % len(BOUNDS)]
            await _round(store, currency, bound, Random(number), figures)
            if (number + 1) % 50 == 0:
                tell(f"{number + 1} times {PRESSES} presses")
        _check_file(store)
    return figures


async def _round(store: Store, currency: str, bound: str, chance: Random, figures: Counter[str]) -> None:
    unit = 10 ** decimals(currency)
    await store.do(partial(acts.policy_becomes, _policy(currency, bound, unit)))
    plans = await store.do(partial(_plans, bound, currency, unit))
    outcomes = await asyncio.gather(*(_press(store, one, currency, chance.randrange(4)) for one in plans))
    fresh = [one for one in outcomes if isinstance(one, Granted) and not one.again]
    expected = 1 if bound == "key" else FIT
    assert len(fresh) == expected, f"{len(fresh)} were granted where {expected} fit ({bound})"
    if bound == "key":
        assert {one.gesture.id for one in outcomes if isinstance(one, Granted)} == {fresh[0].gesture.id}
    else:
        assert sum(one.gesture.amount_minor for one in fresh) <= LIMIT * unit
    figures["presses"] += len(outcomes)
    figures["granted"] += len(fresh)
    figures["rounds"] += 1


async def _press(store: Store, plan: Plan, currency: str, turns: int) -> Outcome:
    for _ in range(turns):
        await asyncio.sleep(0)  # noqa: TID251 -- so that they fall into several transactions
    outcome: Outcome = await store.do(acts.granting(plan, ZONE, currency))
    return outcome


def _plans(bound: str, currency: str, unit: int, work: Work) -> Sequence[Plan]:
    """Fifty presses that have nothing in common but what is bounded: a case, a customer, or a giver."""
    users = [work.roster.next_id() for _ in range(PRESSES)]
    if bound in {"day", "month"}:
        users = users[:1] * PRESSES
    for user in users:
        acts.role_becomes(user, "agent", work)
    cases = _cases(bound, currency, unit, work)
    nonces = ["n"] * PRESSES if bound == "key" else [f"n{one}" for one in range(PRESSES)]
    wish = Wish("refund", ASKED * unit)
    return [
        Plan(customer, case, wish, user, nonce)
        for (customer, case), user, nonce in zip(cases, users, nonces, strict=True)
    ]


def _cases(bound: str, currency: str, unit: int, work: Work) -> list[tuple[int, int]]:
    customers = [acts.customer_comes("", work) for _ in range(PRESSES)]
    if bound not in {"day", "month"}:
        customers = customers[:1] * PRESSES
    visit: Any = None
    if bound == "bill":
        visit = acts.visit_ends(acts.bill(customers[0], currency, LIMIT * unit, work.now), work)
    if bound in {"case", "key"}:
        return [(customers[0], acts.case_opens(customers[0], None, work))] * PRESSES
    return [(one, acts.case_opens(one, visit, work)) for one in customers]


def _policy(currency: str, bound: str, unit: int) -> Policy:
    figures = {name: (LIMIT if name == bound else ROOMY) * unit for name in Limit.model_fields}
    known = shipped(currency)
    return known.model_copy(update={"limits": {"agent": {"refund": Limit(**figures)}}})


def _check_file(store: Store) -> None:
    lines = store.rows("SELECT count(*), count(DISTINCT key), count(DISTINCT gesture_id) FROM ledger")
    gestures = store.rows("SELECT count(*), sum(amount_minor) FROM gestures")
    assert set(lines[0]) == {gestures[0][0]}, "a gesture without its line, or with two"
    assert store.rows("SELECT sum(amount_minor) FROM ledger") == [gestures[0][1:]]
    unknown = "SELECT count(*) FROM ledger WHERE policy_version NOT IN (SELECT id FROM policies)"
    assert store.rows(unknown) == [(0,)]
