"""The rows that were not taken, as a file that can be mended and sent again."""

import csv
import io
import re
from collections.abc import Mapping

from aftercare.uploads.table import Table, written
from aftercare.visits.plain_text import one_line

# A spreadsheet takes a cell that begins so for a formula, and would run what a stranger wrote; in the east
# also the wide ones.
_FORMULAS = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
# Where a spreadsheet parts cells by another sign than this file does, a cell begins behind that sign.
_INNER = re.compile(r"([,;|])(?=[\s\"]*(?:[=+@\uff1d\uff0b\uff20]|[-\uff0d]\S))")


def bad_rows_file(table: Table, reasons: Mapping[int, str], header: str, most: int) -> bytes:
    """Write the rows of those numbers with their reasons behind them, so that Excel reads it (UTF-8, marked).

    At most `most` bytes; what would be beyond is left out.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    if table.header:
        writer.writerow([harmless(name) for name in (*table.header, header)])
    size = out.tell()
    for row in table.rows:
        if row.number not in reasons:
            continue
        writer.writerow([harmless(written(cell)) for cell in row.cells] + [harmless(reasons[row.number])])
        if out.tell() * 4 > most and len(out.getvalue().encode()) > most - 3:
            out.truncate(size)
            break
        size = out.tell()
    return out.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """The text as one line that no spreadsheet runs, nor any part of it."""
    line = _INNER.sub(r"\1'", one_line(text))
    return f"'{line}" if line.startswith(_FORMULAS) else line


def as_meant(text: str) -> str:
    """A cell without the mark that `harmless` put before it."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(_FORMULAS) else text
