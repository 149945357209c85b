"""A shelf on a table: an identity map over one transaction, written back with executemany."""

from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection

from aftercare.storage.statements import Binding

T = TypeVar("T")


class Memory(Generic[T]):
    """What is known of a table's rows. It outlives a transaction: nobody but the one writer changes them."""

    __slots__ = ("complete", "found", "rows")

    def __init__(self) -> None:
        # None is a row that does not exist (any more).
        self.rows: dict[int, T | None] = {}
        # Ids by (column, value); all there are only where the pair is in `complete`.
        self.found: dict[tuple[str, object], dict[int, None]] = {}
        self.complete: set[tuple[str, object]] = set()

    @property
    def size(self) -> int:
        """How many rows and values it knows something of."""
        return len(self.rows) + len(self.found) + len(self.complete)


class TableShelf(Generic[T]):
    """The rows of one table as a transaction sees them. See `aftercare.shelf.Shelf`.

    `others` are the transaction's shelves by table: what belongs to a row that was only just added
    cannot be in the database yet.
    """

    __slots__ = (
        "_binding",
        "_complete",
        "_connection",
        "_found",
        "_others",
        "_rows",
        "_statements",
        "_stored",
        "added",
        "changed",
        "dropped",
        "next_id",
    )

    def __init__(
        self,
        binding: Binding[T],
        connection: Connection,
        next_id: Callable[[], int],
        others: Mapping[str, "TableShelf[Any]"] | None = None,
        memory: Memory[T] | None = None,
    ) -> None:
        self._binding = binding
        self._connection = connection
        self._statements = binding.statements(connection.dialect)
        self._others = others or {}
        self.next_id = next_id
        memory = memory or Memory()
        # As this transaction sees them.
        self._rows = memory.rows
        self._found = memory.found
        self._complete = memory.complete
        self._stored: dict[int, T] = {}
        self.added: dict[int, T] = {}
        self.changed: dict[int, T] = {}
        self.dropped: dict[int, None] = {}

    def get(self, row_id: int) -> T | None:
        """The row with that id, or None."""
        if row_id not in self._rows:
            self._load_ids([row_id])
        return self._rows[row_id]

    def where(self, **key: object) -> list[T]:
        """Rows by one indexed column, by rising id; there are none by None."""
        (pair,) = key.items()
        column, value = pair
        if column == "id":
            return self.fetch(id=[value])
        if pair not in self._complete:
            self._load(column, [value])
        found = self._found.get(pair)
        if not found:
            return []
        rows = self._rows
        if unknown := [row_id for row_id in found if row_id not in rows]:
            self._load_ids(unknown)
        return [row for row_id in sorted(found) if (row := rows[row_id]) is not None]

    def fetch(self, **keys: Iterable[object]) -> list[T]:
        """Rows by many values of one column; afterwards `get` and `where` know them."""
        ((column, wanted),) = keys.items()
        values: list[Any] = list(dict.fromkeys(wanted))
        if column == "id":
            self._load_ids([value for value in values if value not in self._rows])
            return [row for value in values if (row := self._rows[value]) is not None]
        self._load(column, [value for value in values if (column, value) not in self._complete])
        known = [value for value in values if self._found.get((column, value))]
        return [row for value in known for row in self.where(**{column: value})]

    def know(self, row: T) -> T:
        """Take it that the row is stored so; what this transaction already knows goes before."""
        known = self._rows.setdefault(_id(row), row)
        return row if known is None else known

    def add(self, row: T) -> T:
        """Store a new row."""
        row_id = _id(row)
        self.added[row_id] = row
        self._remember(row_id, row)
        return row

    def put(self, row: T) -> T:
        """Replace the row of that id; LookupError, here or when it is written, where there is none."""
        row_id = _id(row)
        self._see(row_id)
        if row_id in self._rows:
            before = self._rows[row_id]
            if before is None:
                raise LookupError(f"a row of {self._binding.name} was changed that is not there")
            self._forget(row_id, before)
            # After the first change `before` is our own version, not the stored one.
            if row_id not in self.added and row_id not in self.changed:
                self._stored[row_id] = before
        (self.added if row_id in self.added else self.changed)[row_id] = row
        self._remember(row_id, row)
        return row

    def drop(self, row: T) -> None:
        """Remove the row."""
        row_id = _id(row)
        self._see(row_id)
        known = self._rows.get(row_id)
        if known is not None:
            self._forget(row_id, known)
        self._rows[row_id] = None
        self._stored.pop(row_id, None)
        self.changed.pop(row_id, None)
        if self.added.pop(row_id, None) is None:
            self.dropped[row_id] = None

    def flush(self) -> bool:
        """Write what was dropped, changed and added, and say whether that was anything.

        In this order, so that a new row may take over a unique name.
        """
        if self.dropped:
            self._statements.remove(self._connection, self.dropped)
        if self.changed:
            self._write_changes()
        if self.added:
            self._statements.add(self._connection, self.added.values())
        for row_id in chain(self.changed, self.added):
            # The next transaction sees them as they come out of the database: UTC, lists, plain mappings.
            self._rows.pop(row_id, None)
        return bool(self.dropped or self.changed or self.added)

    def _see(self, row_id: int) -> None:
        # Where values are remembered, a row's former ones must be known to be forgotten.
        if self._found and row_id not in self._rows:
            self._load_ids([row_id])

    def _write_changes(self) -> None:
        every = tuple(range(1, len(self._binding.columns)))
        by_columns: dict[tuple[int, ...], list[tuple[Any, ...]]] = {}
        for row_id, row in self.changed.items():
            values, stored = self._binding.values(row), self._stored.get(row_id)
            if stored is None:
                by_columns.setdefault(every, []).append((*values[1:], row_id))
                continue
            before = self._binding.values(stored)
            at = tuple([place for place in every if values[place] != before[place]])
            if at:
                by_columns.setdefault(at, []).append((*[values[place] for place in at], row_id))
        for at, rows in by_columns.items():
            self._statements.replace(self._connection, at, rows)

    def _load_ids(self, ids: list[int]) -> None:
        if ids:
            self._rows |= dict.fromkeys(ids)
            for row in self._statements.find(self._connection, "id", ids):
                self._rows[_id(row)] = row

    def _load(self, column: str, values: list[Any]) -> None:
        getter = next((getter for key, getter in self._binding.keys if key == column), None)
        if getter is None:
            raise LookupError(f"{self._binding.name} are not looked up by {column}")
        parents = self._others.get(self._binding.parents.get(column, ""))
        missing = values if parents is None else [value for value in values if value not in parents.added]
        if missing:
            for row in self._statements.find(self._connection, column, missing):
                # What this transaction has made of the row goes before what is stored.
                known = self._rows.setdefault(_id(row), row)
                if known is not None:
                    self._found.setdefault((column, getter(known)), {})[_id(row)] = None
        self._complete.update((column, value) for value in values)

    def _remember(self, row_id: int, row: T) -> None:
        self._rows[row_id] = row
        for key, getter in self._binding.keys:
            if (value := getter(row)) is not None:
                self._found.setdefault((key, value), {})[row_id] = None

    def _forget(self, row_id: int, row: T) -> None:
        for key, getter in self._binding.keys:
            found = self._found.get((key, getter(row)))
            if found is not None:
                found.pop(row_id, None)


def _id(row: Any) -> int:
    row_id: int = row.id
    return row_id
