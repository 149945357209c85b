"""Any file that somebody may take for a list of visits, as a table."""

from aftercare.uploads.find_header import find_header
from aftercare.uploads.read_calendar import is_calendar, read_calendar
from aftercare.uploads.read_csv import read_csv
from aftercare.uploads.read_sheet import is_sheet, read_sheet
from aftercare.uploads.table import MOST_ROWS, Cell, Refusal, Row, Table

ENDINGS = (".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".ics", ".ical")
_TYPES = ("csv", "tab-separated", "spreadsheet", "excel", "calendar")


def is_tabular(name: str, mime: str) -> bool:
    """Whether a file's name or type promises a table."""
    return name.lower().endswith(ENDINGS) or any(one in mime.lower() for one in _TYPES)


def read_table(data: bytes, name: str) -> Table | Refusal:
    """Read the table in a file; no bytes make it raise. What the bytes are counts, not the file's name.

    Takes a while for a large file, and is meant for a thread of its own.
    """
    if not data.strip():
        return Refusal("empty")
    if is_calendar(data) or name.lower().endswith((".ics", ".ical")):
        return _calendar(data)
    rows = read_sheet(data) if is_sheet(data) else read_csv(data)
    if isinstance(rows, Refusal):
        return rows
    return _table(rows)


def _calendar(data: bytes) -> Table | Refusal:
    read = read_calendar(data)
    if isinstance(read, Refusal):
        return read
    header, rows = read
    return _squared(header, rows) if rows else Refusal("empty")


def _table(rows: list[tuple[int, list[Cell]]]) -> Table | Refusal:
    if not rows:
        return Refusal("empty")
    if max(len(cells) for _, cells in rows) < 2:  # noqa: PLR2004 -- one column is no table
        return Refusal("not_table")
    header, rest = find_header(rows)
    if not rest:
        return Refusal("empty")
    if len(rest) > MOST_ROWS:
        return Refusal("too_many_rows", MOST_ROWS)
    return _squared(header, rest)


def _squared(header: tuple[str, ...], rows: list[tuple[int, list[Cell]]]) -> Table:
    width = max(len(header), *(len(cells) for _, cells in rows))
    header = (*header, *[""] * (width - len(header))) if header else ()
    squared = tuple(Row(number, (*cells, *[""] * (width - len(cells)))) for number, cells in rows)
    return Table(header, squared, width)
