"""Spreadsheets: XLSX, XLS and ODS, whose dates and numbers come as such."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import IO, Any

from aftercare.uploads.table import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Cell, Refusal

OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
# What a packed file may grow to (bytes), and in how many pieces.
_LARGEST_UNPACKED = 200 * 1024 * 1024
_MOST_PIECES = 3000
_PIECE = 1024 * 1024
# The reader keeps a place for every cell between the first and the last, however few are filled.
_LAST_CELL = re.compile(rb'<(?:\w+:)?c[^>]{0,200}? r="([A-Z]{1,3})([0-9]{1,7})"')
_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="([0-9]+)"[^>]*office:value')
_FAR_ROW, _FAR_COLUMN = 4 * MOST_ROWS, 4 * MOST_COLUMNS
# Places between the first cell and the last, filled or not, that are gone through.
_MOST_CELLS = _FAR_ROW * MOST_COLUMNS


def is_sheet(data: bytes) -> bool:
    """Whether the bytes begin as a spreadsheet does."""
    return data.startswith((OLD_EXCEL, ZIP))


def read_sheet(data: bytes) -> list[tuple[int, list[Cell]]] | Refusal:
    """Read the rows of the first sheet that has any, numbered as it shows them; empty ones are left out."""
    if data.startswith(ZIP):
        refused = _too_large(data)
        if refused is not None:
            return refused
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415 -- seldom needed

    try:
        with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
            return _rows(book)
    except PasswordError:
        return Refusal("locked")
    except (CalamineError, OSError, ValueError, OverflowError):
        return Refusal("broken")
    except BaseException as error:
        # The reader is compiled: where it gives up altogether, that comes as a panic of its own.
        if type(error).__name__ != "PanicException":
            raise
        return Refusal("broken")


def _rows(book: Any) -> list[tuple[int, list[Cell]]] | Refusal:
    best: list[tuple[int, list[Cell]]] = []
    for index in range(min(len(book.sheet_names), 50)):
        sheet = book.get_sheet_by_index(index)
        if sheet.start is None:
            continue
        rows = _filled(sheet)
        if isinstance(rows, Refusal) or len(rows) > 1:
            return rows
        best = best or rows
    return best


def _filled(sheet: Any) -> list[tuple[int, list[Cell]]] | Refusal:
    top, left = sheet.start
    if sheet.width + left > _FAR_COLUMN:
        return Refusal("too_many_columns", MOST_COLUMNS)
    if sheet.width * sheet.height > _MOST_CELLS:
        return Refusal("too_many_rows", MOST_ROWS)
    rows: list[tuple[int, list[Cell]]] = []
    for number, raw in enumerate(sheet.to_python(skip_empty_area=True, nrows=_FAR_ROW), top + 1):
        cells: list[Cell] = ["" for _ in range(left)] + [_cell(one) for one in raw]
        while cells and cells[-1] == "":
            cells.pop()
        if not cells:
            continue
        if len(cells) > MOST_COLUMNS:
            return Refusal("too_many_columns", MOST_COLUMNS)
        rows.append((number, cells))
        if len(rows) > MOST_ROWS + 1:
            return Refusal("too_many_rows", MOST_ROWS)
    return rows


def _cell(value: object) -> Cell:
    if isinstance(value, str):
        return value[:LONGEST_CELL].strip()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, timedelta):
        midnight = datetime(2000, 1, 1)  # noqa: DTZ001 -- a time of day has no zone
        return (midnight + value).time() if timedelta(0) <= value < timedelta(days=1) else str(value)
    if isinstance(value, datetime | date | time):
        return value
    return ""


def _number(value: float) -> Cell:
    try:
        number = float(value)
    except OverflowError:
        return ""
    return number if abs(number) < 10**18 else ""


def _too_large(data: bytes) -> Refusal | None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            pieces = packed.infolist()
            if len(pieces) > _MOST_PIECES or sum(one.file_size for one in pieces) > _LARGEST_UNPACKED:
                return Refusal("too_many_rows", MOST_ROWS)
            for piece in pieces:
                if piece.filename.startswith("xl/worksheets/") and piece.filename.endswith(".xml"):
                    with packed.open(piece) as stream:
                        refused = _far_cells(stream)
                elif piece.filename == "content.xml":
                    with packed.open(piece) as stream:
                        refused = _repeats(stream)
                else:
                    continue
                if refused is not None:
                    return refused
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, RuntimeError, NotImplementedError, zlib.error):
        return Refusal("broken")
    return None


def _far_cells(stream: IO[bytes]) -> Refusal | None:
    for chunk in _chunks(stream):
        for column, row in _LAST_CELL.findall(chunk):
            if int(row) > _FAR_ROW:
                return Refusal("too_many_rows", MOST_ROWS)
            if _column(column) > _FAR_COLUMN:
                return Refusal("too_many_columns", MOST_COLUMNS)
    return None


def _repeats(stream: IO[bytes]) -> Refusal | None:
    for chunk in _chunks(stream):
        if any(int(times) > _FAR_ROW for times in _REPEATED.findall(chunk)):
            return Refusal("too_many_rows", MOST_ROWS)
    return None


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    # A declared size may lie: what comes out is counted too.
    rest, seen = b"", 0
    while piece := stream.read(_PIECE):
        seen += len(piece)
        if seen > _LARGEST_UNPACKED:
            raise ValueError("larger than it says")
        yield rest + piece
        rest = piece[-300:]


def _column(name: bytes) -> int:
    number = 0
    for sign in name:
        number = number * 26 + sign - 64
    return number
