"""A period that is over or goes on, in words: "march", "2026-03", "last 30 days", "1.3.-15.3."."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from aftercare.hours.period_words import (
    DAYS,
    FILLERS,
    LAST,
    MONTHS,
    THIS,
    TODAY,
    WEEKS,
    YEARS,
    YESTERDAY,
    months,
)
from aftercare.understanding.folding import fold

MOST_DAYS = 3660
"""So long a period is reported on at most."""
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_TO = r"\s*(?:[-\u2013\u2014]|\.{2,3}|\b(?:to|until|kuni|iki|\u043f\u043e|\u0434\u043e|do)\b)\s*"
_ONE = (
    r"(?:(?P<y{0}>\d{{4}})-(?P<m{0}>\d{{1,2}})-(?P<d{0}>\d{{1,2}})"
    r"|(?P<e{0}>\d{{1,2}})[./]\s?(?P<n{0}>\d{{1,2}})(?:[./]\s?(?P<z{0}>\d{{4}})?)?)(?![\d/])"
)
_DATES = re.compile(
    r"(?<![\w./-])(?:(?P<alone>\d{1,2})\.?(?="
    + _TO
    + r"\d{1,2}[./]\s?\d)|"
    + _ONE.format(1)
    + ")(?:"
    + _TO
    + _ONE.format(2)
    + ")?",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"(?<![\w./-])(?:(?P<y>(?:19|20)\d\d)[-./](?P<m>\d{1,2})|(?P<n>\d{1,2})[./](?P<z>(?:19|20)\d\d))(?![\w./-])"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# The first and last days that a calendar has are no days everywhere on earth.
_YEARS = range(1900, 2100)


class NoPeriodError(Exception):
    """There is no such date, or the end comes before the beginning."""


@dataclass(frozen=True, slots=True)
class Period:
    """From the one local day to the other, both included. Raises NoPeriodError for none, or too many."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if not 0 <= (self.last - self.first).days < MOST_DAYS:
            raise NoPeriodError


def month_of(day: date) -> Period:
    """The whole month in which a day is."""
    return Period(day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1]))


def read_period(text: str, today: date) -> tuple[Period | None, list[str]]:
    """The period that is named there, and the words that are left; None where none is.

    What has no year is the latest that has begun. Raises NoPeriodError.
    """
    for form, read in ((_DATES, _dates), (_MONTH, _month)):
        found = form.search(text)
        if found is not None:
            rest = f"{text[: found.start()]} {text[found.end() :]}".split()
            return read(found, today), [word for word in rest if fold(word) not in FILLERS]
    return _in_words([word.strip(",;") for word in text.split()], today)


def _in_words(words: list[str], today: date) -> tuple[Period | None, list[str]]:
    plain = [fold(word) for word in words]
    for at in range(len(words)):
        for size in (3, 2, 1):
            piece = plain[at : at + size]
            if len(piece) == size and (found := _named(piece, today)) is not None:
                rest = words[:at] + words[at + size :]
                return found, [word for word in rest if fold(word) not in FILLERS]
    return None, words


def _named(piece: list[str], today: date) -> Period | None:
    match piece:
        case [month, year] | [year, month] if month in months() and _YEAR.fullmatch(year):
            return month_of(_made(int(year), months()[month], 1))
        case [month] if month in months():
            number = months()[month]
            return month_of(_made(today.year - (number > today.month), number, 1))
        case [year] if _YEAR.fullmatch(year):
            return Period(_made(int(year), 1, 1), _made(int(year), 12, 31))
        case _:
            return _reckoned(piece, today)


def _reckoned(piece: list[str], today: date) -> Period | None:
    """A period that is told by where it lies from today."""
    match piece:
        case [day] if day in TODAY or day in YESTERDAY:
            told = today if day in TODAY else today - _DAY
            return Period(told, told)
        case [which, unit] if which in THIS:
            return _whole(unit, today)
        case [which, unit] if which in LAST:
            this = _whole(unit, today)
            return None if this is None else _whole(unit, this.first - _DAY)
        case [last, count, unit] | [count, last, unit] if last in LAST and _is_count(count):
            return _back(int(count), unit, today)
        case [count, unit] if _is_count(count):
            return _back(int(count), unit, today)
        case _:
            return None


def _whole(unit: str, day: date) -> Period | None:
    """The week, month or year in which a day is."""
    if unit in WEEKS:
        monday = day - timedelta(days=day.weekday())
        return Period(monday, monday + _WEEK - _DAY)
    if unit in MONTHS:
        return month_of(day)
    return Period(day.replace(month=1, day=1), day.replace(month=12, day=31)) if unit in YEARS else None


def _back(count: int, unit: str, today: date) -> Period | None:
    """So many days, weeks, months or years up to today."""
    if unit in DAYS or unit in WEEKS:
        days = count * (7 if unit in WEEKS else 1)
        if not 0 < days < MOST_DAYS:
            raise NoPeriodError
        return Period(today - timedelta(days=days - 1), today)
    if unit not in MONTHS and unit not in YEARS:
        return None
    behind = today.year * 12 + today.month - 1 - count * (12 if unit in YEARS else 1)
    year, month = divmod(behind, 12)
    day = min(today.day, calendar.monthrange(max(year, 1), month + 1)[1])
    return Period(_made(year, month + 1, day) + _DAY, today)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 4  # noqa: PLR2004 -- digits of a count


def _month(found: re.Match[str], _today: date) -> Period:
    return month_of(_made(int(found["y"] or found["z"]), int(found["m"] or found["n"]), 1))


def _dates(found: re.Match[str], today: date) -> Period:
    if found["y2"] is None and found["e2"] is None:
        day = _dated(*_parts(found, "1"), today)
        return Period(day, day)
    year, month, day_of_month = _parts(found, "2")
    if found["alone"]:
        first = _dated(year, month, int(found["alone"]), today)
        return Period(first, _made(first.year, month, day_of_month))
    first = _dated(*_parts(found, "1"), _made(year, month, day_of_month) if year else today)
    if year is None:
        year = first.year + ((month, day_of_month) < (first.month, first.day))
    return Period(first, _made(year, month, day_of_month))


def _parts(found: re.Match[str], which: str) -> tuple[int | None, int, int]:
    year = found[f"y{which}"] or found[f"z{which}"]
    month, day = found[f"m{which}"] or found[f"n{which}"], found[f"d{which}"] or found[f"e{which}"]
    return int(year) if year else None, int(month), int(day)


def _dated(year: int | None, month: int, day: int, until: date) -> date:
    """That date; without a year the latest that is not after `until`."""
    if year is not None:
        return _made(year, month, day)
    made = _made(until.year, month, day)
    return made if made <= until else _made(until.year - 1, month, day)


def _made(year: int, month: int, day: int) -> date:
    if year not in _YEARS:
        raise NoPeriodError
    try:
        return date(year, month, day)
    except ValueError:
        raise NoPeriodError from None
