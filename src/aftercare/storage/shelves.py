"""A shelf on a table: an identity map over one transaction, written back with executemany."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, Table, bindparam, delete, insert, select, update
from sqlalchemy.sql.dml import Delete, Insert, Update

T = TypeVar("T")


class Binding(Generic[T]):
    """How a dataclass lies in a table: columns and fields have the same names and order."""

    def __init__(self, name: str, table: Table, kind: Callable[..., T], *keys: str) -> None:
        self.name = name
        self.table = table
        self.kind = kind
        self.keys = keys
        self.columns = tuple(column.name for column in table.columns)
        self.insertion: Insert = insert(table)
        self._replacements: dict[tuple[str, ...], Update] = {}
        self.removal: Delete = delete(table).where(table.c.id == bindparam("row_id"))
        self.found_by: dict[str, Select[Any]] = {
            key: select(table)
            .where(table.c[key].in_(bindparam("values", expanding=True)))
            .order_by(table.c.id)
            for key in ("id", *keys)
        }

    def replacement(self, columns: tuple[str, ...]) -> Update:
        """The statement that writes these columns of a row."""
        known = self._replacements.get(columns)
        if known is None:
            table = self.table
            known = self._replacements[columns] = (
                update(table)
                .where(table.c.id == bindparam("row_id"))
                .values({name: bindparam(name) for name in columns})
            )
        return known


class TableShelf(Generic[T]):
    """The rows of one table as a transaction sees them. See `aftercare.shelf.Shelf`."""

    def __init__(self, binding: Binding[T], connection: Connection, next_id: Callable[[], int]) -> None:
        self._binding = binding
        self._connection = connection
        self.next_id = next_id
        self._rows: dict[int, T | None] = {}
        self._found: dict[tuple[str, object], dict[int, None]] = {}
        self.added: dict[int, T] = {}
        self.changed: dict[int, T] = {}
        self._stored: dict[int, T] = {}
        self.dropped: set[int] = set()

    def get(self, row_id: int) -> T | None:
        """The row with that id, or None."""
        if row_id not in self._rows:
            self._load("id", [row_id])
        return self._rows[row_id]

    def where(self, **key: object) -> list[T]:
        """Rows by one indexed column, by rising id."""
        ((column, value),) = key.items()
        if (column, value) not in self._found:
            self._load(column, [value])
        found = [self._rows[row_id] for row_id in sorted(self._found[column, value])]
        return [row for row in found if row is not None]

    def fetch(self, **keys: Iterable[object]) -> list[T]:
        """Rows by many values of one column; afterwards `get` and `where` know them."""
        ((column, wanted),) = keys.items()
        values = list(dict.fromkeys(wanted))
        if column == "id":
            missing: list[Any] = [value for value in values if value not in self._rows]
        else:
            missing = [value for value in values if (column, value) not in self._found]
        if missing:
            self._load(column, missing)
        if column == "id":
            return [row for value in values if (row := self._rows[value]) is not None]  # type: ignore[index] -- ids are ints
        return [row for value in values for row in self.where(**{column: value})]

    def know(self, row: T) -> T:
        """Take it that the row is stored so; what this transaction already knows goes before."""
        row_id: int = row.id  # type: ignore[attr-defined] -- every stored dataclass has an id
        known = self._rows.setdefault(row_id, row)
        return row if known is None else known

    def add(self, row: T) -> T:
        """Store a new row."""
        row_id: int = row.id  # type: ignore[attr-defined] -- every stored dataclass has an id
        self.added[row_id] = row
        self._remember(row_id, row)
        return row

    def put(self, row: T) -> T:
        """Replace the row of that id."""
        row_id: int = row.id  # type: ignore[attr-defined] -- every stored dataclass has an id
        before = self._rows.get(row_id)
        if before is not None:
            self._forget(row_id, before)
        if row_id in self.added:
            self.added[row_id] = row
        else:
            if before is not None:
                self._stored.setdefault(row_id, before)
            self.changed[row_id] = row
        self._remember(row_id, row)
        return row

    def drop(self, row: T) -> None:
        """Remove the row."""
        row_id: int = row.id  # type: ignore[attr-defined] -- every stored dataclass has an id
        self._forget(row_id, row)
        self._rows[row_id] = None
        self.changed.pop(row_id, None)
        if self.added.pop(row_id, None) is None:
            self.dropped.add(row_id)

    def flush_removals(self) -> None:
        """Remove dropped rows; first of all, so that a new row may take a unique name over."""
        if self.dropped:
            self._connection.execute(self._binding.removal, [{"row_id": row_id} for row_id in self.dropped])

    def flush_additions(self) -> None:
        """Write new rows (parents' tables first, so that foreign keys hold)."""
        if self.added:
            self._connection.execute(
                self._binding.insertion, [self._values(row) for row in self.added.values()]
            )

    def flush_changes(self) -> None:
        """Write what differs in changed rows."""
        by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for row_id, row in self.changed.items():
            columns = self._differing(row_id, row)
            values = {name: getattr(row, name) for name in columns}
            by_columns.setdefault(columns, []).append(values | {"row_id": row_id})
        for columns, rows in by_columns.items():
            if columns:
                self._connection.execute(self._binding.replacement(columns), rows)

    def _differing(self, row_id: int, row: T) -> tuple[str, ...]:
        columns = self._binding.columns[1:]
        stored = self._stored.get(row_id)
        if stored is None:
            return columns
        return tuple(name for name in columns if getattr(row, name) != getattr(stored, name))

    def _values(self, row: T) -> dict[str, Any]:
        return {name: getattr(row, name) for name in self._binding.columns}

    def _load(self, column: str, values: list[Any]) -> None:
        binding = self._binding
        if column != "id":
            for value in values:
                self._found[column, value] = {
                    row_id: None
                    for row_id, row in (self.added | self.changed).items()
                    if getattr(row, column) == value
                }
        for record in self._connection.execute(binding.found_by[column], {"values": values}):
            row_id = record[0]
            if row_id not in self._rows:
                self._rows[row_id] = binding.kind(*record)
            row = self._rows[row_id]
            if column != "id" and row is not None and (key := (column, getattr(row, column))) in self._found:
                self._found[key][row_id] = None
        if column == "id":
            for value in values:
                self._rows.setdefault(value, None)

    def _remember(self, row_id: int, row: T) -> None:
        self._rows[row_id] = row
        for key in self._binding.keys:
            found = self._found.get((key, getattr(row, key)))
            if found is not None:
                found[row_id] = None

    def _forget(self, row_id: int, row: T) -> None:
        for key in self._binding.keys:
            found = self._found.get((key, getattr(row, key)))
            if found is not None:
                found.pop(row_id, None)
