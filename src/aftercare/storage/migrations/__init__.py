"""Bring a database to this version's tables: made, migrated after a copy was taken, or refused."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.exc import DatabaseError
from sqlalchemy.schema import CreateIndex, CreateTable

from aftercare.storage.database import Database, copy_of
from aftercare.storage.tables import metadata

# The newest revision in `versions`. It stands here as well, because importing Alembic takes a second
# and almost every start has nothing to migrate.
HEAD = "0004"
# Copies kept from before earlier migrations, the newest ones (files).
COPIES = 3
FOLDER = Path(__file__).parent

# As Alembic makes it.
_version = Table(
    "alembic_version",
    MetaData(naming_convention={"pk": "alembic_version_pkc"}),
    Column("version_num", String(32), primary_key=True),
)


class UnfitDatabase(Exception):  # noqa: N818 -- a state of the world, not a mistake
    """This file cannot be worked with; the words say why. It was left as it is."""


async def migrate(database: Database, now: datetime) -> None:
    """Bring a database that was taken to `HEAD`; `now` (UTC) names the copy made before.

    Raises `UnfitDatabase` where it belongs to a newer version or to another program, `OSError` where
    no copy can be made.
    """
    try:
        with database.write.connect() as connection:
            stored = _revision(connection, database.path)
            if stored is None:
                _make(connection)
        if stored not in {None, HEAD}:
            _upgrade(database, stored or "", now)
    except DatabaseError as error:
        raise UnfitDatabase(f"{database.path} cannot be opened: {error.orig}") from None


def copies(path: Path) -> list[Path]:
    """Copies made before migrations of that database, the oldest first."""
    return sorted(path.parent.glob(f"{path.name}.before-*"), key=lambda copy: copy.name.rpartition("-")[2])


def _revision(connection: Connection, path: Path) -> str | None:
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    revision: str | None = connection.execute(select(_version)).scalar() if _version.name in tables else None
    if revision is None:
        raise UnfitDatabase(f"{path} is a database of another program.")
    return revision


def _make(connection: Connection) -> None:
    # The tables as the migrations would leave them, without the second that running those takes; a
    # test holds the two against each other.
    for statement in _statements():
        connection.exec_driver_sql(statement)
    connection.execute(insert(_version).values(version_num=HEAD))
    connection.commit()


@cache
def _statements() -> Sequence[str]:
    # `create_all` would ask for every table whether it is there; here it is known that none is.
    lite, made = dialect(), []
    for table in (*metadata.sorted_tables, _version):
        made.append(str(CreateTable(table).compile(dialect=lite)))
        made += [str(CreateIndex(index).compile(dialect=lite)) for index in table.indexes]
    return made


def _upgrade(database: Database, stored: str, now: datetime) -> None:
    from aftercare.storage.migrations import steps  # noqa: PLC0415 -- imports Alembic, see HEAD

    if stored not in steps.revisions():
        raise UnfitDatabase(
            f"{database.path} was used by a newer version of Aftercare (its tables are at {stored},"
            f" this version knows {HEAD}). Please update, or go back to a copy."
        )
    copy = database.path.with_name(f"{database.path.name}.before-{HEAD}-{now:%Y%m%dT%H%M%SZ}")
    copy_of(database.path, copy)
    try:
        steps.run(database.write, "head")
    except BaseException:
        # Nothing was changed, and a start that is tried again and again must not fill the disk.
        copy.unlink()
        raise
    for old in copies(database.path)[:-COPIES]:
        old.unlink()
