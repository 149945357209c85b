"""Databases are made, migrated after a copy was taken, or refused and left alone."""

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from aftercare.customers.customer import Account
from aftercare.storage import migrations
from aftercare.storage.database import Database
from aftercare.storage.migrations import HEAD, UnfitDatabase, copies, migrate, steps
from aftercare.storage.tables import metadata
from tests.storage.store import NOW, customer, fact, opened

NEXT_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("customers") as table:
        table.add_column(sa.Column("note", sa.Text, nullable=False, server_default=""))
        table.alter_column("name", type_=sa.String(200))
    {after}
"""


def database_in(folder: Path) -> Database:
    database = Database(f"sqlite+aiosqlite:///{folder / 'a.db'}")
    database.take()
    return database


def schema(engine: Engine) -> set[tuple[str, str, tuple[str, ...]]]:
    """Every table and index with its clauses; their order and needless brackets tell nothing."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        rows = [(kind, name, " ".join(sql.split())) for kind, name, sql in found]
    return {(kind, name, tuple(sorted(re.split(r", (?=\w+ )", plain(sql))))) for kind, name, sql in rows}


def plain(sql: str) -> str:
    # a table that was rebuilt has its name in quotes
    inner = re.fullmatch(r'(CREATE TABLE )"?(\w+)"? \( (.*) \)', sql)
    return f"{inner[1]}{inner[2]}, {inner[3]}" if inner else re.sub(r"WHERE \((.*)\)$", r"WHERE \1", sql)


async def test_the_steps_and_the_tables_are_the_same(tmp_path: Path) -> None:
    for name in ("made", "migrated"):
        (tmp_path / name).mkdir()
    made, migrated = database_in(tmp_path / "made"), database_in(tmp_path / "migrated")
    await migrate(made, NOW)
    steps.run(migrated.write, "head")
    for database in (made, migrated):
        with database.write.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, metadata) == []
            assert context.get_current_revision() == HEAD
    assert schema(made.write) == schema(migrated.write)
    assert len(schema(made.write)) > 30
    await made.close()
    await migrated.close()


def test_the_head_is_alembics() -> None:
    assert ScriptDirectory.from_config(steps.config()).get_current_head() == HEAD


async def test_every_step_goes_down_again(tmp_path: Path) -> None:
    database = database_in(tmp_path)
    steps.run(database.write, "head")
    before = schema(database.write)
    steps.run(database.write, "base", down=True)
    assert {name for _, name, _ in schema(database.write)} == {"alembic_version"}
    steps.run(database.write, "head")
    assert schema(database.write) == before
    await database.close()


async def test_a_database_that_is_up_to_date_is_left_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.do(lambda work: fact(work, "a"))
    async with opened(tmp_path) as store:
        assert store.rows("SELECT name FROM facts") == [("a",)]
    assert copies(tmp_path / "a.db") == []


def test_alembic_is_not_imported_where_nothing_is_to_be_done(tmp_path: Path) -> None:
    code = """
import asyncio, sys
from datetime import UTC, datetime
from aftercare.storage.database import Database
from aftercare.storage.migrations import migrate
database = Database(sys.argv[1])
database.take()
for _ in range(2):
    asyncio.run(migrate(database, datetime(2026, 3, 11, tzinfo=UTC)))
print([name for name in sys.modules if name.startswith("alembic")])
"""
    command = [sys.executable, "-c", code, f"sqlite+aiosqlite:///{tmp_path / 'a.db'}"]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "[]\n"


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A version of the program that has one step more."""

    def install(after: str = "") -> None:
        folder = tmp_path / "a folder with 100 %"
        shutil.copytree(
            migrations.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True
        )
        (folder / "versions" / "0005_more.py").write_text(NEXT_STEP.format(after=after))
        monkeypatch.setattr(steps, "FOLDER", folder)
        monkeypatch.setattr(migrations, "HEAD", "0005")

    return install


async def test_a_copy_is_made_before_a_migration(tmp_path: Path, next_version: Any) -> None:
    async with opened(tmp_path) as store:
        await store.do(lambda work: (fact(work, "a"), customer(work)))
    next_version()
    async with opened(tmp_path) as store:
        assert store.rows("SELECT name, note FROM customers") == [("Anna", "")]
        assert store.rows("SELECT version_num FROM alembic_version") == [("0005",)]
    (copy,) = copies(tmp_path / "a.db")
    assert copy.name == "a.db.before-0005-20260311T120000Z"
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy)) as before:
        assert before.execute("SELECT version_num FROM alembic_version").fetchall() == [("0004",)]
        assert before.execute("SELECT name FROM facts").fetchall() == [("a",)]


async def test_only_the_newest_copies_are_kept(tmp_path: Path, next_version: Any) -> None:
    async with opened(tmp_path):
        pass
    for day in range(1, 5):
        (tmp_path / f"a.db.before-0001-2025010{day}T000000Z").touch()
    next_version()
    async with opened(tmp_path):
        pass
    days = [copy.name.rpartition("-")[2][:8] for copy in copies(tmp_path / "a.db")]
    assert days == ["20250103", "20250104", "20260311"]


async def test_children_survive_the_rebuilding_of_their_parents_table(
    tmp_path: Path, next_version: Any
) -> None:
    async with opened(tmp_path) as store:
        await store.do(customer)
        await store.do(lambda work: fact(work, "a"))
    with closing(sqlite3.connect(tmp_path / "a.db")) as file, file:
        file.execute("INSERT INTO topics VALUES (1, 1, -5, 7, 'here', '', '')")
    next_version()
    async with opened(tmp_path) as store:
        assert store.rows("SELECT customer_id FROM topics") == [(1,)]
        # And foreign keys are watched again afterwards.
        with pytest.raises(IntegrityError):
            await store.do(lambda work: work.accounts.add(Account(1, 5, 99, "", 1, "", NOW)))


@pytest.mark.parametrize("after", ["raise RuntimeError", "op.execute('UPDATE topics SET customer_id = 99')"])
async def test_a_step_that_fails_changes_nothing(tmp_path: Path, next_version: Any, after: str) -> None:
    async with opened(tmp_path) as store:
        await store.do(customer)
    with closing(sqlite3.connect(tmp_path / "a.db")) as file, file:
        file.execute("INSERT INTO topics VALUES (1, 1, -5, 7, 'here', '', '')")
    database = database_in(tmp_path)
    before = schema(database.write)
    next_version(after)
    with pytest.raises((RuntimeError, UnfitDatabase)):
        await migrate(database, NOW)
    assert schema(database.write) == before
    assert copies(tmp_path / "a.db") == []
    next_version()
    await migrate(database, NOW + timedelta(minutes=1))
    await database.close()


async def test_a_database_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    async with opened(tmp_path):
        pass
    with closing(sqlite3.connect(tmp_path / "a.db")) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    database = database_in(tmp_path)
    before = database.path.read_bytes()
    with pytest.raises(UnfitDatabase, match=r"newer version of Aftercare .*9999"):
        await migrate(database, NOW)
    await database.close()
    assert database.path.read_bytes() == before
    assert copies(tmp_path / "a.db") == []


async def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as file, file:
        file.execute("CREATE TABLE songs (title TEXT)")
    database = database_in(tmp_path)
    with pytest.raises(UnfitDatabase, match=r"a\.db is a database of another program"):
        await migrate(database, NOW)
    await database.close()


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("shopping list " * 100)
    database = database_in(tmp_path)
    with pytest.raises(UnfitDatabase, match="cannot be opened: file is not a database"):
        await migrate(database, NOW)
    await database.close()
    assert (tmp_path / "a.db").read_text() == "shopping list " * 100
