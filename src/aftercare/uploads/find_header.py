"""Which row names the columns; titles above it and sums below it are no rows of the table."""

from collections import Counter

from aftercare.uploads.fields import fields_named, folded
from aftercare.uploads.table import Cell, written

_LOOKED_AT = 25
_SUMS = frozenset(
    ("total", "totals", "sum", "kokku", "summa", "viso", "is viso", "итого", "всего", "skupaj", "suma")
)
_Rows = list[tuple[int, list[Cell]]]


def find_header(rows: _Rows) -> tuple[tuple[str, ...], _Rows]:
    """Give the names of the columns (none where the file has no header) and the rows below them."""
    at = _named(rows)
    if at is None:
        at = _unlike_the_rest(rows)
    if at is None:
        return (), _without_sums(_without_titles(rows))
    header = tuple(" ".join(written(cell).split()) for cell in rows[at][1])
    # A report of many pages has its header on each.
    names = rows[at][1]
    return header, _without_sums([row for row in rows[at + 1 :] if row[1] != names])


def _named(rows: _Rows) -> int | None:
    """The first row with the most names that are known."""
    best, most = None, 1
    for at, (_, cells) in enumerate(rows[:_LOOKED_AT]):
        known = {named[:1] for cell in cells if _is_name(cell) and (named := fields_named(str(cell)))}
        plain = all(_is_name(cell) for cell in cells if cell != "")
        if plain and len(known) > most:
            best, most = at, len(known)
    return best


def _unlike_the_rest(rows: _Rows) -> int | None:
    """A first full row of words alone, over columns of figures, is a header in words of their own."""
    usual = _usual_width(rows)
    for at, (_, cells) in enumerate(rows[:_LOOKED_AT]):
        filled = [cell for cell in cells if cell != ""]
        if len(filled) < max(2, usual - 1):
            continue
        if not all(_is_name(cell) for cell in filled) or len(rows) == at + 1:
            return None
        below = [row for _, row in rows[at + 1 : at + 40]]
        figures = sum(
            _share_of_figures([row[column] for row in below if column < len(row)]) > 0.6  # noqa: PLR2004 -- most
            for column, cell in enumerate(cells)
            if cell != ""
        )
        return at if figures else None
    return None


def _is_name(cell: Cell) -> bool:
    """Whether a cell may name a column: words, and hardly any digits."""
    if not isinstance(cell, str) or len(cell) > 60 or cell.startswith("+"):  # noqa: PLR2004 -- longer ones are remarks
        return False
    digits = sum(sign.isdigit() for sign in cell)
    return digits <= 2 and (any(sign.isalpha() for sign in cell) or cell in {"#", "№"})  # noqa: PLR2004 -- "Price 2"


def _share_of_figures(cells: list[Cell]) -> float:
    filled = [cell for cell in cells if cell != ""]
    figures = sum(not isinstance(cell, str) or any(sign.isdigit() for sign in cell) for cell in filled)
    return figures / len(filled) if filled else 0.0


def _usual_width(rows: _Rows) -> int:
    widths = Counter(sum(cell != "" for cell in cells) for _, cells in rows[:200])
    return max(widths, key=lambda width: (widths[width], width))


def _without_titles(rows: _Rows) -> _Rows:
    usual = _usual_width(rows)
    at = 0
    while at < min(len(rows) - 1, _LOOKED_AT) and sum(cell != "" for cell in rows[at][1]) < min(2, usual):
        at += 1
    return rows[at:]


def _without_sums(rows: _Rows) -> _Rows:
    rest = list(rows)
    while rest and _is_sum(rest[-1][1]):
        rest.pop()
    return rest


def _is_sum(cells: list[Cell]) -> bool:
    filled = [cell for cell in cells if cell != ""]
    return bool(filled) and isinstance(filled[0], str) and folded(filled[0]) in _SUMS
