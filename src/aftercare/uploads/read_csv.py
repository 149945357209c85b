"""Text in columns: CSV with any of the usual separators."""

import csv
import io
from collections import Counter
from collections.abc import Iterator

from aftercare.uploads.decode_text import decode_text
from aftercare.uploads.safe_csv import as_meant
from aftercare.uploads.table import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Cell, Refusal

# A comma stands in amounts and names as well, so it is believed less.
SEPARATORS = {"\t": 1.0, ";": 1.0, "|": 1.0, ",": 0.6}
_LOOKED_AT = 60
# A cell with more lines than this was begun by a stray quotation mark.
_MOST_LINES = 30


def read_csv(data: bytes) -> list[tuple[int, list[Cell]]] | Refusal:
    """Read numbered rows, empty ones left out; a number is the one that a spreadsheet would show."""
    text = decode_text(data)
    if _is_binary(text):
        return Refusal("not_table")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    named, text, skipped = _named_separator(text)
    separator = named or _separator(text)
    rows: list[tuple[int, list[Cell]]] = []
    for number, cells in enumerate(_records(text, separator), 1 + skipped):
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > MOST_COLUMNS and any(cell.strip() for cell in cells[MOST_COLUMNS:]):
            return Refusal("too_many_columns", MOST_COLUMNS)
        rows.append((number, [as_meant(cell[:LONGEST_CELL].strip()) for cell in cells[:MOST_COLUMNS]]))
        if len(rows) > MOST_ROWS + 1:
            return Refusal("too_many_rows", MOST_ROWS)
    return rows


def _is_binary(text: str) -> bool:
    start = text[:4000]
    odd = sum((sign < " " and sign not in "\t\n\r\f\x1e\x1f") or sign == "\ufffd" for sign in start)
    return odd > len(start) * 0.02


def _named_separator(text: str) -> tuple[str, str, int]:
    """Excel's own hint: a first line `sep=;`."""
    first, _, rest = text.partition("\n")
    hint = first.strip().strip('"').lower()
    return (hint[4], rest, 1) if hint.startswith("sep=") and len(hint) == 5 else ("", text, 0)  # noqa: PLR2004 -- the hint and one sign


def _records(text: str, separator: str) -> Iterator[list[str]]:
    """The records, quotation marks heeded where they make sense."""
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        try:
            records = list(_read(text, separator, quoting))
        except csv.Error:
            continue
        strays = any(cell.count("\n") > _MOST_LINES for cells in records for cell in cells)
        if quoting == csv.QUOTE_NONE or not strays:
            return iter(records)
    return iter([line.split(separator) for line in text.split("\n")])


def _read(text: str, separator: str, quoting: int) -> Iterator[list[str]]:
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=separator,
        quoting=csv.QUOTE_MINIMAL if quoting == csv.QUOTE_MINIMAL else csv.QUOTE_NONE,
        skipinitialspace=separator == ",",
    )
    for count, cells in enumerate(reader):
        yield cells
        if count > 3 * MOST_ROWS:
            return


def _separator(text: str) -> str:
    start = "\n".join(text.split("\n", 4 * _LOOKED_AT)[: 4 * _LOOKED_AT])
    return max(SEPARATORS, key=lambda one: SEPARATORS[one] * _regularity(start, one))


def _regularity(text: str, separator: str) -> float:
    """How well it parts the text: the more cells, and the more records have that many, the better."""
    try:
        records = [cells for cells in _read(text, separator, csv.QUOTE_MINIMAL) if cells][:_LOOKED_AT]
    except csv.Error:
        records = [line.split(separator) for line in text.split("\n") if line.strip()][:_LOOKED_AT]
    # A title above the table is no argument against its separator.
    widths = Counter(len(cells) for cells in records if len(cells) > 1)
    if not widths:
        return 0.0
    width, times = max(widths.items(), key=lambda item: (item[1], item[0]))
    return (times / len(records)) ** 3 * (width - 1)
