"""Without the lock that the writing connection takes first, two connections give more than a limit."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, Engine, create_engine, func, select
from sqlalchemy.exc import OperationalError

from aftercare.gestures.gesture import Wish
from aftercare.gestures.grant_gesture import Beyond, Granted, Outcome
from aftercare.policies.policy import Limit
from aftercare.policies.shipped import shipped
from aftercare.storage import tables
from aftercare.storage.database import Database
from aftercare.storage.unit import Ids, Unit
from tests.benchmarks import giving_acts as acts
from tests.benchmarks.giving_model import Plan

NOW = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Tallinn")
CONNECTIONS = 5
ASKED, LIMIT = 1500, 2000


def work_on(connection: Connection, place: int = 0) -> Unit:
    """A unit of work with ids that no other connection gives."""
    ids = Ids()
    ids.load(connection)
    for name in ("gestures", "ledger") * place:
        ids.next(name)
    return Unit(connection, ids, NOW)


def prepare(engine: Engine) -> list[Plan]:
    """A case of which an agent may give 20, and five agents who each want to give 15."""
    with engine.connect() as connection:
        tables.metadata.create_all(connection)
        connection.commit()
    with engine.connect() as connection, connection.begin():
        work = work_on(connection)
        limit = Limit(case=LIMIT, customer=LIMIT, day=LIMIT, month=LIMIT)
        policy = shipped("EUR").model_copy(update={"limits": {"agent": {"refund": limit}}})
        acts.policy_becomes(policy, work)
        customer = acts.customer_comes("", work)
        case = acts.case_opens(customer, None, work)
        for user in range(1, CONNECTIONS + 1):
            acts.role_becomes(user, "agent", work)
        work.flush()
    wish = Wish("refund", ASKED)
    return [Plan(customer, case, wish, user, f"n{user}") for user in range(1, CONNECTIONS + 1)]


def press(engines: Sequence[Engine], plans: Sequence[Plan]) -> list[Outcome]:
    """Whoever can begin decides, then those write; whoever could not begin does so after them."""
    outcomes: list[Outcome] = []
    waiting = list(zip(engines, plans, strict=True))
    while waiting:
        begun, refused = [], []
        for engine, plan in waiting:
            connection = engine.connect()
            try:
                work = work_on(connection, plan.user)
                outcomes.append(acts.granting(plan, ZONE, "EUR")(work))
            except OperationalError:
                connection.close()
                refused.append((engine, plan))
            else:
                begun.append((connection, work))
        for connection, work in begun:
            work.flush()
            connection.commit()
            connection.close()
        waiting = refused
    return outcomes


def given(engine: Engine) -> int:
    """What stands in the ledger for that case."""
    with engine.connect() as connection:
        table = tables.giving.ledger
        return int(connection.execute(select(func.sum(table.c.amount_minor))).scalar_one())


@pytest.fixture
def unguarded(tmp_path: Path) -> Iterator[list[Engine]]:
    """Ordinary engines, which begin a transaction when the first line is written."""
    engines = [create_engine(f"sqlite:///{tmp_path / 'a.db'}") for _ in range(CONNECTIONS)]
    yield engines
    for engine in engines:
        engine.dispose()


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[list[Engine]]:
    """The application's own."""
    (tmp_path / "a.db").touch()
    engines = [Database(f"sqlite+aiosqlite:///{tmp_path / 'a.db'}").write for _ in range(CONNECTIONS)]
    yield engines
    for engine in engines:
        engine.dispose()


def test_without_the_guard_everybody_grants_by_the_same_old_sum(unguarded: list[Engine]) -> None:
    outcomes = press(unguarded, prepare(unguarded[0]))
    assert all(isinstance(one, Granted) for one in outcomes)
    assert given(unguarded[0]) == CONNECTIONS * ASKED > LIMIT


def test_with_the_guard_one_grants_and_the_others_see_it(guarded: list[Engine]) -> None:
    outcomes = press(guarded, prepare(guarded[0]))
    assert [type(one) for one in outcomes] == [Granted] + [Beyond] * (CONNECTIONS - 1)
    assert given(guarded[0]) == ASKED
