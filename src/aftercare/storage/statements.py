"""The SQL of one table, compiled by SQLAlchemy once; rows go in and out as plain tuples.

On the hot path compiling, binding and wrapping results would cost several times what SQLite does
itself, so the statements go straight to the driver (its errors are the driver's own).
"""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Connection, Dialect, Table, bindparam, delete, insert, select, update
from sqlalchemy.sql.elements import ColumnElement

T = TypeVar("T")
# So many values are looked up with one statement (values).
AT_ONCE = 256


class Binding(Generic[T]):
    """How a dataclass lies in a table: columns and fields have the same names and order.

    `keys` are the columns that rows are looked up by; `unfinished` tells, for one of them, which
    values a partial index leaves out and how its condition reads.
    """

    def __init__(
        self,
        name: str,
        table: Table,
        kind: Callable[..., T],
        *keys: str,
        unfinished: tuple[str, frozenset[object], ColumnElement[bool]] | None = None,
    ) -> None:
        self.name = name
        self.table = table
        self.kind = kind
        self.columns = tuple(column.name for column in table.columns)
        self.values: Callable[[T], tuple[Any, ...]] = attrgetter(*self.columns)
        self.keys: tuple[tuple[str, Callable[[T], object]], ...] = tuple(
            (key, attrgetter(key)) for key in keys
        )
        self.parents = {key: owner for key in keys if (owner := _owner(table.c[key])) is not None}
        self.unfinished = unfinished
        self._statements: dict[str, Statements[T]] = {}

    def statements(self, dialect: Dialect) -> "Statements[T]":
        """The SQL for that dialect."""
        known = self._statements.get(dialect.name)
        if known is None:
            known = self._statements[dialect.name] = Statements(self, dialect)
        return known


class Statements(Generic[T]):
    """What is asked of one table."""

    def __init__(self, binding: Binding[T], dialect: Dialect) -> None:
        table = binding.table
        self._binding = binding
        self._dialect = dialect
        self._insertion = str(insert(table).compile(dialect=dialect))
        self._removal = str(delete(table).where(table.c.id == bindparam("row_id")).compile(dialect=dialect))
        self._selections: dict[tuple[str, int, bool], str] = {}
        self._replacements: dict[tuple[int, ...], str] = {}
        types = [column.type.dialect_impl(dialect) for column in table.columns]
        self._encoders = [(at, one) for at, kind in enumerate(types) if (one := kind.bind_processor(dialect))]
        self._encoder_at = dict(self._encoders)
        self._decoders = [
            (at, one) for at, kind in enumerate(types) if (one := kind.result_processor(dialect, None))
        ]

    def add(self, connection: Connection, rows: Iterable[T]) -> None:
        """Insert rows."""
        values = self._binding.values
        _write(connection, self._insertion, [_through(self._encoders, values(row)) for row in rows])

    def remove(self, connection: Connection, ids: Iterable[int]) -> None:
        """Delete rows."""
        _write(connection, self._removal, [(row_id,) for row_id in ids])

    def replace(self, connection: Connection, at: tuple[int, ...], rows: list[tuple[Any, ...]]) -> None:
        """Write the columns at those places; each row ends with its id. LookupError where one is missing."""
        encoders = [
            (place, self._encoder_at[column]) for place, column in enumerate(at) if column in self._encoder_at
        ]
        written = _write(connection, self._replacement(at), [_through(encoders, row) for row in rows])
        if written not in {-1, len(rows)}:
            raise LookupError(f"a row of {self._binding.table.name} was changed that is not there")

    def find(self, connection: Connection, column: str, values: Sequence[Any]) -> list[T]:
        """Rows whose column has one of the values, by rising id within every `AT_ONCE` of them."""
        found: list[T] = []
        kind, decoders = self._binding.kind, self._decoders
        for start in range(0, len(values), AT_ONCE):
            some = values[start : start + AT_ONCE]
            # Few different lengths make few different statements: the last value fills up.
            size = 1 << (len(some) - 1).bit_length()
            filled = (*some, *[some[-1]] * (size - len(some)))
            sql = self._selection(column, size, self._is_unfinished(column, some))
            found += [kind(*_through(decoders, record)) for record in _read(connection, sql, filled)]
        return found

    def _is_unfinished(self, column: str, values: Sequence[object]) -> bool:
        unfinished = self._binding.unfinished
        return unfinished is not None and unfinished[0] == column and unfinished[1].isdisjoint(values)

    def _selection(self, column: str, size: int, sparse: bool) -> str:
        known = self._selections.get((column, size, sparse))
        if known is None:
            table = self._binding.table
            statement = select(table).where(table.c[column].in_([bindparam(f"v{at}") for at in range(size)]))
            if sparse and self._binding.unfinished is not None:
                statement = statement.where(self._binding.unfinished[2])
            known = str(statement.order_by(table.c.id).compile(dialect=self._dialect))
            self._selections[column, size, sparse] = known
        return known

    def _replacement(self, at: tuple[int, ...]) -> str:
        known = self._replacements.get(at)
        if known is None:
            table = self._binding.table
            changed: dict[str, Any] = {
                name: bindparam(name) for name in (self._binding.columns[place] for place in at)
            }
            statement = update(table).where(table.c.id == bindparam("row_id")).values(changed)
            known = self._replacements[at] = str(statement.compile(dialect=self._dialect))
        return known


def _write(connection: Connection, sql: str, rows: list[tuple[Any, ...]]) -> int:
    cursor = connection.connection.cursor()
    try:
        cursor.executemany(sql, rows)
        return cursor.rowcount
    finally:
        cursor.close()


def _read(connection: Connection, sql: str, values: tuple[Any, ...]) -> Sequence[Sequence[Any]]:
    cursor = connection.connection.cursor()
    try:
        cursor.execute(sql, values)
        return cursor.fetchall()
    finally:
        cursor.close()


def _through(processors: Sequence[tuple[int, Callable[[Any], Any]]], row: Sequence[Any]) -> tuple[Any, ...]:
    values = list(row)
    for at, process in processors:
        values[at] = process(values[at])
    return tuple(values)


def _owner(column: Column[Any]) -> str | None:
    return next((key.column.table.name for key in column.foreign_keys), None)
