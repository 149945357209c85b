# ruff: noqa: RUF001 -- dashes, quotes and Cyrillic words are what it reads
"""Amounts as people and programs write them: which sign parts the decimals is decided over the column."""

import re
from collections.abc import Iterable
from typing import Literal

from aftercare.money import MoneyError, current_currencies, decimals
from aftercare.uploads.table import Cell

DecimalSign = Literal[".", ",", ""]
"""What parts decimals from the whole; empty where the column doesn't tell."""

_SYMBOLS = {
    "€": "EUR",
    "euro": "EUR",
    "eurot": "EUR",
    "eurų": "EUR",
    "eurai": "EUR",
    "evrov": "EUR",
    "evro": "EUR",
    "evra": "EUR",
    "евро": "EUR",
    "£": "GBP",
    "$": "USD",
    "₽": "RUB",
    "руб": "RUB",
    "р": "RUB",
    "zł": "PLN",
    "₴": "UAH",
    "kč": "CZK",
}
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’`]+")
_LETTERS = re.compile(r"[^\W\d_]+\.?|[€£$₽₴]")
_FIGURES = re.compile(r"[0-9][0-9.,]*|[.,][0-9]+")
_DASHED = re.compile(r"[.,][-–—]+$")
_THOUSAND = 3


def currency_in(text: str) -> str | None:
    """The currency that a cell names by code, word or sign; empty where it names none, None if unknown."""
    named = [one.rstrip(".").casefold() for one in _LETTERS.findall(text)]
    if not named:
        return ""
    if len(named) > 1:
        return None
    code = _SYMBOLS.get(named[0], named[0].upper())
    return code if code in current_currencies() else None


def decimal_sign(cells: Iterable[Cell]) -> DecimalSign:
    """What parts the decimals in a column of amounts."""
    votes = {".": 0, ",": 0}
    for cell in cells:
        figures = _figures(cell) if isinstance(cell, str) else None
        sign = _told(figures) if figures else ""
        if sign:
            votes[sign] += 1
    if votes["."] == votes[","]:
        return ""
    return "." if votes["."] > votes[","] else ","


def read_amount(cell: Cell, sign: DecimalSign, currency: str) -> str | None:
    """Give the amount as `Money.parse` reads it, or None where the cell is no amount."""
    try:
        places = decimals(currency)
    except MoneyError:
        places = 2
    if isinstance(cell, float):
        return _of_float(cell, places)
    figures = _figures(cell) if isinstance(cell, str) else None
    if figures is None:
        return None
    negative = figures.startswith("-")
    plain = _plain(figures.removeprefix("-"), sign, places)
    if plain is None:
        return None
    whole, _, part = plain.partition(".")
    # "35.5000" is as much as "35.50", but nothing is rounded away.
    part = part.rstrip("0") if len(part) > places else part
    return ("-" if negative else "") + (whole or "0") + (f".{part}" if part else "")


def looks_like_amount(cell: Cell) -> bool:
    """Whether a cell could be an amount at all."""
    return isinstance(cell, float) or (isinstance(cell, str) and _figures(cell) is not None)


def _of_float(number: float, places: int) -> str:
    rounded = f"{number:.{places}f}"
    return rounded if abs(float(rounded) - number) < 1e-6 else f"{number:.6f}".rstrip("0")  # noqa: PLR2004 -- what a spreadsheet's sums are off by


def _figures(text: str) -> str | None:
    """Digits and their signs, without the currency; a minus, or an accountant's brackets, in front."""
    bare = _SPACES.sub("", text).replace("−", "-").replace("–", "-")
    bare = _DASHED.sub("", bare)
    letters = _LETTERS.findall(bare)
    if len(letters) > 1 or (letters and currency_in(bare) is None):
        return None
    bare = _LETTERS.sub("", bare)
    negative = bare.startswith("-") or bare.endswith("-") or (bare.startswith("(") and bare.endswith(")"))
    bare = bare.strip("-()+")
    return ("-" if negative else "") + bare if _FIGURES.fullmatch(bare) else None


def _told(figures: str) -> DecimalSign:
    """What parts the decimals of this very amount, where it tells."""
    bare = figures.removeprefix("-")
    dots, commas = bare.count("."), bare.count(",")
    if dots and commas:
        last: DecimalSign = "." if bare.rfind(".") > bare.rfind(",") else ","
        return last if bare.count(last) == 1 else ""
    if dots + commas > 1:
        return "," if dots else "."  # it comes several times, so it parts thousands
    if not dots and not commas:
        return ""
    part = re.split("[.,]", bare)[1]
    leading = re.split("[.,]", bare)[0]
    if len(part) == _THOUSAND and leading.strip("0") and len(leading) <= _THOUSAND:
        return ""
    return "." if dots else ","


def _plain(bare: str, sign: DecimalSign, places: int) -> str | None:
    own = _told(bare)
    used = own or sign
    if not used and len(re.findall("[.,]", bare)) == 1:
        # "1.234" alone: thousands, unless the currency has so many decimals
        used = "." if ("." in bare) == (places >= _THOUSAND) else ","
    other = "," if used == "." else "."
    if used:
        whole, _, part = bare.replace(other, "").partition(used)
        if used in part or (other in bare and not _grouped(bare.split(used, 1)[0], other)):
            return None
        return f"{whole}.{part}" if part else whole
    return bare if bare.isdecimal() else None


def _grouped(whole: str, sign: str) -> bool:
    first, *groups = whole.split(sign)
    return 0 < len(first) <= _THOUSAND and all(len(one) == _THOUSAND for one in groups)
