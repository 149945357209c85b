"""Fill a database with a past: customers whose cases were all resolved some weeks ago."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from tests.benchmarks.load import FIRST_CHAT
from tests.benchmarks.stand_in import DESK

# Below this id there is what the bot wrote itself when it made the database.
FIRST_ID: Final = 1000
_MOMENT: Final = "datetime('2026-01-01', '+' || (i % 300000) || ' minutes') || '.000000'"
_LANGUAGE: Final = "substr('enetltrusl', 1 + 2 * (i % 5), 2)"
_USER: Final = f"{FIRST_CHAT} + i - 1"

# For each table how many rows a case has there, and what stands in them: `i` is the case's number from 1,
# `id` the row's own, `k` counts a case's rows. What is not named is left empty.
ROWS: Final[Mapping[str, tuple[int, Mapping[str, str]]]] = {
    "received": (2, {"update_id": "id", "digest": "printf('%032x', id)", "lane": _USER, "state": "'done'"}),
    "customers": (
        1,
        {
            "name": "'Anna ' || i",
            "language": _LANGUAGE,
            "language_from": "'words'",
            "external_id": "'C-' || i",
            "phone": "'+3725' || (1000000 + i)",
        },
    ),
    "accounts": (1, {"user_id": _USER, "customer_id": "id", "first_name": "'Anna'", "chosen": "1"}),
    "visits": (
        1,
        {
            "customer_id": "id",
            "external_id": "'A-' || i",
            "service": "'Haircut'",
            "staff": """'["Marko"]'""",
            "currency": "'EUR'",
            "paid": "1",
            "total_minor": "3500",
            "generation": "1",
            "digest": "printf('%064x', i)",
        },
    ),
    "visit_lines": (1, {"visit_id": "id", "line_id": "'1'", "title": "'Haircut'", "amount_minor": "3500"}),
    "conversations": (
        1,
        {
            "customer_id": "id",
            "user_id": _USER,
            "state": """'{"tag":"Free","version":1}'""",
        },
    ),
    "cases": (1, {"customer_id": "id", "visit_id": "id", "kind": "'problem'", "state": "'resolved'"}),
    "case_events": (
        3,
        {
            "case_id": f"{FIRST_ID} + i",
            "what": "CASE k WHEN 0 THEN 'opened' WHEN 1 THEN 'answered' ELSE 'resolved' END",
            "actor": "'Kadri'",
            "facts": """'{"kind":"problem"}'""",
        },
    ),
    "utterances": (
        2,
        {
            "customer_id": f"{FIRST_ID} + i",
            "conversation_id": f"{FIRST_ID} + i",
            "case_id": f"{FIRST_ID} + i",
            "text": "'I waited an hour and nobody apologised, number ' || i",
            "reading": """'{"sentiment":"negative","problem":true,"themes":{"waiting":"-"}}'""",
            "source": "'[]'",
            "kind": "'text'",
        },
    ),
    "topics": (
        1,
        {"customer_id": "id", "chat_id": str(DESK), "thread_id": "10000000 + i", "state": "'here'"},
    ),
    "placements": (
        2,
        {
            "key": f"CASE k WHEN 0 THEN 'card:' || ({FIRST_ID} + i) ELSE 'copy:{FIRST_CHAT}:' || id END",
            "at": f"'{DESK}:' || (20000000 + id)",
            "customer_id": f"{FIRST_ID} + i",
        },
    ),
    "intents": (
        3,
        {
            "stream": f"'customer:' || ({FIRST_ID} + i)",
            "position": "id * 1024",
            "kind": "'say'",
            "target": f"'customer:' || ({FIRST_ID} + i)",
            "content": "NULL",
            "state": "'sent'",
            "attempts": "1",
            "trace": "'[1]'",
        },
    ),
}


def fill(database: Path, cases: int, newcomers: int) -> Iterator[str]:
    """Add so many cases with all that belongs to them; says which table it is at.

    Every `newcomers`-th customer has no topic: those are the ones who will write next. Raises
    sqlite3.Error where the tables have become others than are known here.
    """
    with closing(sqlite3.connect(database, isolation_level=None)) as stored:
        # Should this be interrupted the file is thrown away, so nothing has to be safe yet.
        for line in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000", "foreign_keys=OFF"):
            stored.execute(f"PRAGMA {line}")
        for table, (each, known) in ROWS.items():
            yield table
            where = f"WHERE (i - 1) % {newcomers} <> 0" if table == "topics" else ""
            stored.execute(_insertion(stored, table, each, known, cases, where))
        stored.execute("PRAGMA journal_mode=WAL")


def _insertion(
    stored: sqlite3.Connection, table: str, each: int, known: Mapping[str, str], cases: int, where: str
) -> str:
    columns = stored.execute(f"PRAGMA table_info({table})").fetchall()
    values = {name: known.get(name, _empty(kind, needed)) for _, name, kind, needed, _, _ in columns}
    if unknown := known.keys() - values.keys():
        raise sqlite3.OperationalError(f"{table} has no {', '.join(sorted(unknown))}")
    values["id"] = "id"
    names = ", ".join(f'"{name}"' for name in values)
    return (
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {cases}),"
        f" m(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM m WHERE k < {each - 1}),"
        f" rows AS (SELECT i, k, {FIRST_ID} + (i - 1) * {each} + k + 1 AS id FROM n CROSS JOIN m)"
        f" INSERT INTO {table} ({names}) SELECT {', '.join(values.values())} FROM rows {where}"
    )


def _empty(kind: str, needed: int) -> str:
    if not needed:
        return "NULL"
    if "DATETIME" in kind:
        return _MOMENT
    if "JSON" in kind:
        return "'{}'"
    return "''" if "CHAR" in kind or "TEXT" in kind else "0"
