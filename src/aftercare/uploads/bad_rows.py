"""The rows that were not taken, as a file that can be mended and sent again."""

import csv
import io
from collections.abc import Mapping

from aftercare.uploads.table import Table, written

# A spreadsheet takes a cell that begins so for a formula, and would run what a stranger wrote.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")


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
    """The text as a cell that no spreadsheet runs."""
    return f"'{text}" if text.startswith(_FORMULAS) else text
