"""Limits are judged inside the transaction that uses them up (five grants of 60 against 100)."""

import asyncio
from pathlib import Path

from sqlalchemy import Engine, create_engine, func, insert, select
from sqlalchemy.exc import OperationalError

from aftercare.inbox import recall, remember
from aftercare.storage import tables
from aftercare.storage.database import Database
from aftercare.work import Work
from tests.storage.store import Store

LIMIT, GRANT = 100, 60


def grant_at_once(engines: list[Engine]) -> int:
    """Whoever can begin reads the sum; then each of those decides; whoever could not begins anew."""
    table = tables.lines
    waiting = engines
    while waiting:
        begun, refused = [], []
        for engine in waiting:
            connection = engine.connect()
            try:
                total = connection.execute(
                    select(func.coalesce(func.sum(table.c.amount_minor), 0))
                ).scalar_one()
            except OperationalError:
                connection.close()
                refused.append(engine)
            else:
                begun.append((connection, total))
        for connection, total in begun:
            if total + GRANT <= LIMIT:
                number = connection.execute(select(func.count()).select_from(table)).scalar_one()
                values = {"id": number + 1, "visit_id": 1, "line_id": str(number), "position": number}
                connection.execute(insert(table).values(**values, title="", quantity="1", amount_minor=GRANT))
            connection.commit()
            connection.close()
        waiting = refused
    with engines[0].connect() as connection:
        return int(connection.execute(select(func.sum(table.c.amount_minor))).scalar_one())


def test_an_ordinary_engine_lets_everybody_judge_by_the_same_old_sum(tmp_path: Path) -> None:
    engines = [create_engine(f"sqlite:///{tmp_path / 'a.db'}") for _ in range(5)]
    tables.metadata.create_all(engines[0])
    assert grant_at_once(engines) == 5 * GRANT
    for engine in engines:
        engine.dispose()


def test_the_writing_engine_lets_one_judge_at_a_time(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'a.db'}"
    (tmp_path / "a.db").touch()
    databases = [Database(url) for _ in range(5)]
    with databases[0].write.connect() as connection:
        tables.metadata.create_all(connection)
        connection.exec_driver_sql(
            "INSERT INTO customers"
            " (id, name, language, language_from, created_at, name_from, quiet, unanswered, needs)"
            " VALUES (1, '', '', '', '', '', 0, 0, '[]')"
        )
        connection.exec_driver_sql(
            "INSERT INTO visits VALUES (1, 1, 'A', '', '[]', NULL, '', 'EUR', 1, 0, 1, '', '', NULL)"
        )
        connection.commit()
    assert grant_at_once([database.write for database in databases]) == GRANT
    for database in databases:
        database.write.dispose()


async def test_the_writer_grants_once(store: Store) -> None:
    def grant(work: Work) -> bool:
        total = int(recall(work, "granted") or 0)
        if total + GRANT <= LIMIT:
            remember(work, "granted", str(total + GRANT))
        return total + GRANT <= LIMIT

    granted = await asyncio.gather(*(store.writer.submit(grant) for _ in range(50)))
    assert sum(granted) == 1
    assert store.rows("SELECT value FROM facts") == [(str(GRANT),)]
