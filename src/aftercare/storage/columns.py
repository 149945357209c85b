"""What columns are made of: times with a zone, tuples, bodies that are blanked, ids and their owners."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    TypeDecorator,
)
from sqlalchemy.sql.elements import ColumnElement


class Utc(TypeDecorator[datetime]):
    """Aware UTC outside, naive UTC inside: SQLite keeps no zone and would give naive times back."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy's signature
        """Refuse a naive time, which would be somebody's local one."""
        return None if value is None else _in_utc(value).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy's signature
        """Put the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """On SQLite, write the text that SQLAlchemy would, but faster: several times stand in each row."""
        return _written if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None] | None:
        """On SQLite, read that text."""
        return _read if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


class Tuple(TypeDecorator[tuple[Any, ...]]):
    """A tuple, kept as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_result_value(self, value: list[Any] | None, dialect: Dialect) -> tuple[Any, ...]:  # noqa: ARG002 -- SQLAlchemy's signature
        """Lists come back as tuples."""
        return tuple(value or ())


class Body(TypeDecorator[bytes]):
    """Bytes that are blanked once they are old: NULL in the table, empty outside."""

    impl = LargeBinary
    cache_ok = True

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes:  # noqa: ARG002 -- SQLAlchemy's signature
        """A blanked body is empty."""
        return b"" if value is None else value


class Content(TypeDecorator[Mapping[str, object]]):
    """A JSON object that is blanked once it is old: NULL in the table, empty outside."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_result_value(
        self,
        value: Mapping[str, object] | None,
        dialect: Dialect,  # noqa: ARG002 -- SQLAlchemy's signature
    ) -> Mapping[str, object]:
        """A blanked object is empty."""
        return {} if value is None else value


def number() -> Column[int]:
    """The id of a row, which `Ids` gives."""
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False)


def owner(name: str, table: str, *, nullable: bool = False, index: bool = True) -> Column[int]:
    """The id of a row in another table. Looked at on commit, so that rows may be written in any order."""
    return Column(
        name,
        ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED"),
        nullable=nullable,
        index=index,
    )


def sparse(name: str, column: Column[Any], where: ColumnElement[bool]) -> Index:
    """Index only the rows that are ever looked for: small, and no work for the others."""
    return Index(name, column, sqlite_where=where, postgresql_where=where)


def _in_utc(value: datetime) -> datetime:
    if value.tzinfo is UTC:
        return value
    if value.utcoffset() is None:
        raise ValueError("a time without a zone cannot be stored")
    return value.astimezone(UTC)


def _written(value: datetime | None) -> str | None:
    return None if value is None else _in_utc(value).isoformat(" ", "microseconds")[:26]


def _read(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(f"{value}+00:00")
