"""The rows that were not taken, as a file that can be mended and sent again."""

from collections.abc import Iterator, Mapping

from aftercare.uploads.safe_csv import csv_file
from aftercare.uploads.table import Table, written


def bad_rows_file(table: Table, reasons: Mapping[int, str], header: str, most: int) -> bytes:
    """Write the rows of those numbers with their reasons behind them, so that Excel reads it (UTF-8, marked).

    At most `most` bytes; what would be beyond is left out.
    """
    return csv_file(_rows(table, reasons, header), most)[0]


def _rows(table: Table, reasons: Mapping[int, str], header: str) -> Iterator[list[str]]:
    if table.header:
        yield [*table.header, header]
    for row in table.rows:
        if row.number in reasons:
            yield [*map(written, row.cells), reasons[row.number]]
