"""Guess what the columns of a table are, by their names and by what stands in them."""

from collections.abc import Callable, Iterable, Sequence

from aftercare.uploads.columns import Columns
from aftercare.uploads.fields import FIELDS, Field, fields_named
from aftercare.uploads.shapes import distinctness, is_dated, is_priced, likeness, looks_like_ids
from aftercare.uploads.table import Cell, Table, written

_LOOKED_AT, _LONGEST_LOOKED_AT = 300, 200
_FIRST_NAMED, _ALSO_NAMED = 10.0, 4.0
# Less than this of a column looks like what its name says: then it isn't that.
_HARDLY = 0.3
# A column in which nothing stands is believed last.
_EMPTY = 0.1
_MOSTLY = 0.7
# A shorter text is a name or a service, a longer one a remark (characters on average).
_LONGEST_NAME = 80


def guess_columns(table: Table) -> Columns:
    """Give each field the column that it most likely stands in; what can't be told is left out."""
    samples = [list(_sample(table, column)) for column in range(table.width)]
    found: dict[Field, int | str] = {}
    _take(found, _by_name(table, samples))
    named = bool(found)
    _by_looks(found, samples, named=named)
    _by_words(found, samples, named=named)
    return {field: found[field] for field in FIELDS if field in found}


def _sample(table: Table, column: int) -> Iterable[Cell]:
    for _, cell in zip(range(_LOOKED_AT), table.cells(column), strict=False):
        # What is told by a cell is told by its beginning.
        yield cell[:_LONGEST_LOOKED_AT] if isinstance(cell, str) else cell


def _by_name(table: Table, samples: Sequence[Sequence[Cell]]) -> list[tuple[float, Field, int]]:
    wishes: list[tuple[float, Field, int]] = []
    for column, name in enumerate(table.header):
        for place, field in enumerate(fields_named(name)):
            likely = likeness(samples[column], field)
            if likely < _HARDLY:
                continue
            likely *= 1 if samples[column] else _EMPTY
            rank = (_FIRST_NAMED if place == 0 else _ALSO_NAMED - place * 0.01) * likely
            wishes.append((rank + _leaning(field, samples[column]), field, column))
    return wishes


def _leaning(field: Field, cells: Sequence[Cell]) -> float:
    """Of two columns with the same name: customers and receipts repeat less often than services and staff."""
    if field in {"customer", "external_id"}:
        return 0.5 * distinctness(cells) + (0.2 if cells else 0)
    if field in {"service", "staff", "department"}:
        return 0.5 * (1 - distinctness(cells)) + (0.2 if cells else 0)
    return 0.2 if cells else 0


def _take(found: dict[Field, int | str], wishes: list[tuple[float, Field, int]]) -> None:
    for _, field, column in sorted(wishes, key=lambda wish: (-wish[0], wish[2])):
        if field not in found and column not in found.values():
            found[field] = column


def _by_looks(found: dict[Field, int | str], samples: Sequence[Sequence[Cell]], *, named: bool) -> None:
    """Fields whose cells can't be taken for much else; in a table with names only those that it needs."""
    looks: list[tuple[Field, Callable[[Sequence[Cell]], float]]] = [
        ("date", is_dated),
        ("phone", lambda cells: likeness(cells, "phone")),
    ]
    if not named:
        looks += [
            ("time", lambda cells: likeness(cells, "time") if any(map(_has_clock, cells)) else 0.0),
            ("currency", lambda cells: likeness(cells, "currency")),
            ("amount", is_priced),
            ("external_id", lambda cells: float(looks_like_ids(cells))),
            ("amount", lambda cells: likeness(cells, "amount")),
            ("language", lambda cells: likeness(cells, "language")),
            ("paid", lambda cells: likeness(cells, "paid")),
        ]
    for field, look in looks:
        free = [
            (look(cells), -column)
            for column, cells in enumerate(samples)
            if cells and column not in found.values()
        ]
        likely, column = max(free, default=(0.0, 0))
        if field not in found and likely >= _MOSTLY:
            found[field] = -column


def _has_clock(cell: Cell) -> bool:
    return not isinstance(cell, str | float) or (isinstance(cell, str) and ":" in cell)


def _by_words(found: dict[Field, int | str], samples: Sequence[Sequence[Cell]], *, named: bool) -> None:
    """Columns of words: those that repeat least are customers, then services, then staff."""
    free = [
        column
        for column, cells in enumerate(samples)
        if cells
        and column not in found.values()
        and likeness(cells, "customer") >= _MOSTLY
        and sum(len(written(cell)) for cell in cells) <= _LONGEST_NAME * len(cells)
    ]
    fields: tuple[Field, ...] = ("customer", "service") if named else ("customer", "service", "staff")
    wanted = [field for field in fields if field not in found]
    free.sort(key=lambda column: (-round(distinctness(samples[column]), 1), column))
    if len(free) >= len(wanted) or not named:
        found.update(zip(wanted, free, strict=False))
