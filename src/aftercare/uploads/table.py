"""A table out of somebody's file, before anybody knows what its columns mean."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal, TypeAlias

Cell: TypeAlias = str | float | datetime | date | time
"""Text as it was typed, or what a spreadsheet keeps as a number or a time; an empty cell is empty text."""

MOST_ROWS = 20_000
MOST_COLUMNS = 60
LONGEST_CELL = 2_000
"""Characters; what is longer is cut, since no field of a visit takes so much."""

Trouble = Literal["not_table", "empty", "too_many_rows", "too_many_columns", "locked", "broken"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `number` is the one that a spreadsheet shows at its left."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of the same width. `header` names the columns, or is empty where the file doesn't."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    width: int

    def cells(self, column: int) -> Iterator[Cell]:
        """The cells of a column that aren't empty."""
        return (row.cells[column] for row in self.rows if row.cells[column] != "")

    def title(self, column: int) -> str:
        """How people call the column: its name and its letter, or the letter alone."""
        named = self.header[column] if column < len(self.header) else ""
        return f"{named} ({letter(column)})" if named else letter(column)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why no table could be read from a file; `most` is the limit that it is above, or 0."""

    code: Trouble
    most: int = 0


def letter(column: int) -> str:
    """The name that spreadsheets give a column, counted from 0: A, B, … Z, AA."""
    name = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def written(cell: Cell) -> str:
    """A cell as people would type it: whole numbers without a point, times as ISO 8601 has them."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    if isinstance(cell, datetime) and cell.time() != time.min:
        return cell.isoformat(" ", "minutes" if not cell.second else "seconds")
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat()
