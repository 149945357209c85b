"""Tables as CSV that Excel reads and no spreadsheet runs."""

import codecs
import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeAlias

from aftercare.visits.plain_text import one_line

# A spreadsheet takes a cell that begins so for a formula, and would run what a stranger wrote; in the east
# also the wide ones and others that stand for the same.
_SIGNS = "=+-@\u2212"
_WIDE = "\uff1d\uff0b\uff0d\uff20"
# Where a spreadsheet parts cells by another sign than this file does, a cell begins behind that sign.
_INNER = re.compile(rf"([,;|])(?=[\s\"]*(?:[=+@{_WIDE[0]}{_WIDE[1]}{_WIDE[3]}]|[-{_WIDE[2]}]\S))")

Cell: TypeAlias = str | int | Decimal
"""Words, which anybody may have written, or a figure of our own, which is written as it is."""


def harmless(text: str) -> str:
    """The text as one line that no spreadsheet runs, nor any part of it."""
    line = _INNER.sub(r"\1'", one_line(text))
    return f"'{line}" if _is_formula(line) else line


def as_meant(text: str) -> str:
    """A cell without the mark that `harmless` put before it."""
    return text[1:] if text[:1] == "'" and _is_formula(text[1:]) else text


def csv_file(rows: Iterable[Sequence[Cell]], most: int, *, comma: bool = False) -> tuple[bytes, bool]:
    """The rows as a file of at most `most` bytes (UTF-8, marked), and whether all of them found room.

    With `comma` figures have a decimal comma, as most of Europe writes them.
    """
    out, size = io.BytesIO(), len(codecs.BOM_UTF8)
    out.write(codecs.BOM_UTF8)
    for row in rows:
        line = _line([_written(cell, comma=comma) for cell in row])
        size += len(line)
        if size > most:
            return out.getvalue(), False
        out.write(line)
    return out.getvalue(), True


def _line(cells: Sequence[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode()


def _written(cell: Cell, *, comma: bool) -> str:
    if isinstance(cell, str):
        return harmless(cell)
    return str(cell).replace(".", ",") if comma else str(cell)


def _is_formula(line: str) -> bool:
    return unicodedata.normalize("NFKC", line[:1])[:1] in {*_SIGNS} if line else False
