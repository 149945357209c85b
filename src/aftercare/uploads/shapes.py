# ruff: noqa: RUF001 -- Cyrillic words and dashes are what it reads
"""What the cells of a column look like."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time

from aftercare.language import closest
from aftercare.uploads.amounts import currency_in, looks_like_amount
from aftercare.uploads.fields import Field, folded
from aftercare.uploads.moments import read_date, read_time
from aftercare.uploads.table import Cell, written

_PHONE = re.compile(r"(?:\+|00)?[0-9(][0-9 ()./-]{5,20}")
_AMOUNT_MARK = re.compile(r"[.,][0-9]{1,2}(?![0-9])|[€£$₽]|[A-Z]{3}")
_LANGUAGES = {
    **dict.fromkeys(("english", "inglise", "anglu", "английский", "anglescina", "angleski", "eng"), "en"),
    **dict.fromkeys(("estonian", "eesti", "estu", "эстонский", "estonscina", "est"), "et"),
    **dict.fromkeys(("lithuanian", "leedu", "lietuviu", "литовский", "litovscina", "lit"), "lt"),
    **dict.fromkeys(("russian", "vene", "rusu", "русский", "ruscina", "rus"), "ru"),
    **dict.fromkeys(
        ("slovene", "slovenian", "sloveeni", "slovenu", "словенский", "slovenscina", "slv"), "sl"
    ),
}
_LANGUAGES_FOLDED = {folded(word): code for word, code in _LANGUAGES.items()}
_YES = """yes y true 1 x v ok paid payed card cash bank transfer jah makstud tasutud kaart kaardiga sularaha
    ülekanne taip apmokėta sumokėta kortele kortelė grynais grynieji pavedimu pavedimas да оплачено оплачен
    карта картой наличные наличными перевод da plačano kartica gotovina nakazilo + ✓ ✔"""
_NO = """no n false 0 unpaid open due ei maksmata tasumata ne neapmokėta nesumokėta нет неоплачено ni
    neplačano - –"""
_YES_WORDS = {word.casefold() for word in _YES.split()}
_NO_WORDS = {
    "not paid",
    "не оплачено",
    "не оплачен",
    "ni plačano",
    *(word.casefold() for word in _NO.split()),
}
_SHORT_LANGUAGE, _LEAST_DIGITS, _MOST_DIGITS, _LARGEST_QUANTITY = 3, 7, 15, 10_000


def read_language(cell: Cell) -> str | None:
    """The code of a language that a cell names by code or word, or None."""
    if not isinstance(cell, str):
        return None
    return _LANGUAGES_FOLDED.get(folded(cell)) or (
        closest(cell) if len(cell.replace("_", "-").partition("-")[0]) <= _SHORT_LANGUAGE else None
    )


def read_paid(cell: Cell) -> bool | None:
    """Whether a cell says that the bill is paid; a way of paying does. None where it can't be told."""
    word = written(cell).casefold().strip()
    if word in _NO_WORDS or word == "":
        return False
    return True if word in _YES_WORDS or word.split()[0] in _YES_WORDS - {"+", "-"} else None


def _is_phone(cell: Cell) -> bool:
    text = written(cell)
    digits = sum(sign.isdigit() for sign in text)
    spelled = not isinstance(cell, datetime | date | time) and _PHONE.fullmatch(text) is not None
    return spelled and _LEAST_DIGITS <= digits <= _MOST_DIGITS and not _is_date(cell)


def _is_date(cell: Cell) -> bool:
    return not isinstance(cell, float) and _is_any_date(cell)


def _is_any_date(cell: Cell) -> bool:
    return read_date(cell) is not None or read_date(cell, day_leads=False) is not None


def _is_time(cell: Cell) -> bool:
    if isinstance(cell, str) and _is_any_date(cell):
        return False
    return not isinstance(cell, datetime) and read_time(cell, alone=True) is not None


def _is_amount(cell: Cell) -> bool:
    return looks_like_amount(cell) and not _is_date(cell)


def _is_quantity(cell: Cell) -> bool:
    if isinstance(cell, float):
        return 0 < cell <= _LARGEST_QUANTITY
    return isinstance(cell, str) and re.fullmatch(r"[0-9]{1,5}([.,][0-9]{1,3})?", cell.strip()) is not None


def _is_words(cell: Cell) -> bool:
    return isinstance(cell, str) and any(sign.isalpha() for sign in cell)


def _is_currency(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) <= 5 and bool(currency_in(cell))  # noqa: PLR2004 -- "EUR", "eurot"


def _is_id(cell: Cell) -> bool:
    return not isinstance(cell, datetime | date | time) and " " not in written(cell)


_LOOKS: Mapping[Field, Callable[[Cell], bool]] = {
    "phone": _is_phone,
    "date": _is_any_date,
    "time": _is_time,
    "amount": _is_amount,
    "quantity": _is_quantity,
    "currency": _is_currency,
    "language": lambda cell: read_language(cell) is not None,
    "paid": lambda cell: read_paid(cell) is not None,
    "customer": _is_words,
    "surname": _is_words,
    "service": _is_words,
    "staff": _is_words,
}


def likeness(cells: Sequence[Cell], field: Field) -> float:
    """The share (0..1) of the cells that could be of that field; 1 where there is no telling."""
    looks = _LOOKS.get(field)
    return 1.0 if looks is None or not cells else sum(map(looks, cells)) / len(cells)


def is_dated(cells: Sequence[Cell]) -> float:
    """The share that are dates as people write them, bare numbers not counted."""
    return sum(map(_is_date, cells)) / len(cells) if cells else 0.0


def is_priced(cells: Sequence[Cell]) -> float:
    """The share that are amounts and written like money."""
    marked = [
        _is_amount(cell) and ((isinstance(cell, float) and not cell.is_integer()) or _has_mark(cell))
        for cell in cells
    ]
    return sum(marked) / len(cells) if cells else 0.0


def distinctness(cells: Sequence[Cell]) -> float:
    """How seldom a value repeats: 1 where all differ."""
    return len({written(cell) for cell in cells}) / len(cells) if cells else 0.0


def _has_mark(cell: Cell) -> bool:
    return isinstance(cell, str) and _AMOUNT_MARK.search(cell) is not None


def looks_like_ids(cells: Sequence[Cell]) -> bool:
    """Whether the values could be numbers of receipts: hardly any repeats, no spaces, digits in each."""
    return (
        bool(cells)
        and all(_is_id(cell) and any(sign.isdigit() for sign in written(cell)) for cell in cells)
        and distinctness(cells) > 0.5  # noqa: PLR2004 -- several lines may share one
    )
