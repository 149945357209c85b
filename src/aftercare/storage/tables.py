"""The tables. A table's columns are its dataclass's fields, in the same order."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

metadata = MetaData()


class Utc(TypeDecorator[datetime]):
    """Aware UTC outside, naive UTC inside: aiosqlite gives naive times back."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy's signature
        """Refuse a naive time, which would be somebody's local one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy's signature
        """Put the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class Tuple(TypeDecorator[tuple[Any, ...]]):
    """A tuple, kept as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_result_value(self, value: list[Any] | None, dialect: Dialect) -> tuple[Any, ...]:  # noqa: ARG002 -- SQLAlchemy's signature
        """Lists come back as tuples."""
        return tuple(value or ())


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False)


def _owner(name: str, table: str, *, nullable: bool = False, index: bool = True) -> Column[int]:
    return Column(name, ForeignKey(f"{table}.id"), nullable=nullable, index=index)


received = Table(
    "received",
    metadata,
    _id(),
    Column("update_id", BigInteger, nullable=False, index=True),
    Column("digest", String(32), nullable=False),
    Column("lane", String(64), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("state", String(8), nullable=False, index=True),
    Column("attempts", Integer, nullable=False),
    Column("error", Text, nullable=False),
    Column("received_at", Utc, nullable=False),
)
facts = Table(
    "facts",
    metadata,
    _id(),
    Column("name", String(64), nullable=False, unique=True),
    Column("value", Text, nullable=False),
)
customers = Table(
    "customers",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("language_from", String(16), nullable=False),
    Column("external_id", Text, index=True),
    Column("phone", String(20), index=True),
    Column("segment", Text),
    Column("stopped_at", Utc),
    Column("created_at", Utc, nullable=False),
)
accounts = Table(
    "accounts",
    metadata,
    _id(),
    Column("user_id", BigInteger, nullable=False, index=True),
    _owner("customer_id", "customers"),
    Column("first_name", Text, nullable=False),
    Column("chosen", Integer, nullable=False),
    Column("unreachable", String(32), nullable=False),
    Column("created_at", Utc, nullable=False),
)
visits = Table(
    "visits",
    metadata,
    _id(),
    _owner("customer_id", "customers"),
    Column("external_id", Text, nullable=False, unique=True),
    Column("service", Text, nullable=False),
    Column("staff", Tuple, nullable=False),
    Column("department", Text),
    Column("ended_at", Utc, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("paid", Boolean, nullable=False),
    Column("total_minor", BigInteger, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("created_at", Utc, nullable=False),
)
lines = Table(
    "visit_lines",
    metadata,
    _id(),
    _owner("visit_id", "visits"),
    Column("line_id", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("quantity", Text, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
)
conversations = Table(
    "conversations",
    metadata,
    _id(),
    _owner("customer_id", "customers"),
    Column("user_id", BigInteger, nullable=False),
    _owner("visit_id", "visits", nullable=True),
    Column("state", JSON, nullable=False),
    Column("opened_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),
)
cases = Table(
    "cases",
    metadata,
    _id(),
    _owner("customer_id", "customers"),
    _owner("visit_id", "visits", nullable=True, index=False),
    Column("kind", String(16), nullable=False),
    Column("created_at", Utc, nullable=False),
)
case_events = Table(
    "case_events",
    metadata,
    _id(),
    _owner("case_id", "cases"),
    Column("at", Utc, nullable=False),
    Column("what", String(16), nullable=False),
    Column("actor", Text, nullable=False),
    Column("facts", JSON, nullable=False),
)
utterances = Table(
    "utterances",
    metadata,
    _id(),
    _owner("customer_id", "customers"),
    _owner("conversation_id", "conversations"),
    _owner("case_id", "cases", nullable=True),
    Column("text", Text, nullable=False),
    Column("reading", JSON, nullable=False),
    Column("at", Utc, nullable=False),
)
topics = Table(
    "topics",
    metadata,
    _id(),
    _owner("customer_id", "customers"),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False, index=True),
    Column("state", String(8), nullable=False),
    Column("speaker", Text, nullable=False),
)
placements = Table(
    "placements",
    metadata,
    _id(),
    Column("key", String(80), nullable=False, unique=True),
    Column("at", String(48), nullable=False, index=True),
    _owner("customer_id", "customers", index=False),
    Column("speaker", Text, nullable=False),
)
intents = Table(
    "intents",
    metadata,
    _id(),
    Column("stream", String(80), nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("target", String(80), nullable=False),
    Column("content", JSON, nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Utc),
    Column("not_after", Utc),
    Column("created_at", Utc, nullable=False),
    Column("frozen", JSON),
    Column("trace", Tuple, nullable=False),
    Column("fold", String(80), index=True),
    Column("error", Text, nullable=False),
)
timers = Table(
    "timers",
    metadata,
    _id(),
    Column("name", String(120), nullable=False, unique=True),
    Column("kind", String(32), nullable=False, index=True),
    Column("key", String(80), nullable=False),
    Column("due_at", Utc, nullable=False, index=True),
    Column("not_after", Utc),
    Column("facts", JSON, nullable=False),
)
roster = Table(
    "roster",
    metadata,
    _id(),
    Column("user_id", BigInteger, nullable=False, unique=True),
    Column("role", String(16), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created_at", Utc, nullable=False),
)
