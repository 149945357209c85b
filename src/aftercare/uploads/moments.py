"""Dates and times as people and programs write them; which is the day is decided over the column."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

from aftercare.uploads.fields import folded
from aftercare.uploads.table import Cell

NOON = time(12)
"""When a visit of which only the day is known counts as ended, by the business's clock."""

_NUMBERS = re.compile(r"(?<![0-9])([0-9]{1,4})\s?([./-])\s?([0-9]{1,2})\s?\2\s?([0-9]{2,4})(?![0-9])")
_COMPACT = re.compile(r"(?<![0-9])(20[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])")
_NAMED = re.compile(r"([0-9]{1,2})(?:\.|st|nd|rd|th)?\s*(?:d\.?|de|of)?\s+([^\W\d_]+)\.?,?\s+([0-9]{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})\s*(?:m\.?)?\s+([^\W\d_]+)\.?\s+([0-9]{1,2})")
_ZONED = re.compile(r"[0-9][Tt ][0-9]{2}:[0-9]{2}.*([Zz]|[+-][0-9]{2}:?[0-9]{2})$")
_CLOCK = re.compile(
    r"(?<![0-9:.])([01]?[0-9]|2[0-4])\s?[:.hч]\s?([0-5][0-9])(?:[:.]([0-5][0-9])(?:[.,][0-9]+)?)?\s?([ap]\.?m\.?)?(?![0-9])",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"(?:kell |kl\.? |ob )?([01]?[0-9]|2[0-4])\s?(h|val\.?|ч\.?|ura|[ap]\.?m\.?)?", re.IGNORECASE
)
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050  # 2000 to 2099, counted in days as Excel does
_EXCEL_DAY_0 = datetime(1899, 12, 30)  # noqa: DTZ001 -- a spreadsheet's times have no zone
_LAST_MONTH, _CENTURY, _YEAR_DIGITS = 12, 100, 4
_AFTERNOON = 12
_SHORTEST_MONTH = 3
# Longer ones are remarks (characters); looking for a date in one could take very long.
_LONGEST = 120


def day_first(cells: Iterable[Cell]) -> bool:
    """Whether 3/11/2026 is the third of November in this column, unless some month would be a 13th."""
    first = second = 0
    for cell in cells:
        found = _NUMBERS.search(cell) if isinstance(cell, str) else None
        if found is not None and found[2] != "." and len(found[1]) < _YEAR_DIGITS:
            first += int(found[1]) > _LAST_MONTH
            second += int(found[3]) > _LAST_MONTH
    return first >= second


def read_date(cell: Cell, *, day_leads: bool = True) -> date | None:
    """The day in a cell, or None where it names none that exists."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float):
        return _serial(cell).date() if _FIRST_SERIAL <= cell <= _LAST_SERIAL else None
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return None
    return _numeric(cell, day_leads) or _in_words(cell)


def read_time(cell: Cell, *, alone: bool = False) -> time | None:
    """The time of day in a cell, the last where there are two (14:00 to 15:00); None where there is none.

    `alone`: the cell is of a column of times, where "14" is one as well.
    """
    if isinstance(cell, datetime):
        return cell.time() if alone or cell.time() != time.min else None
    if isinstance(cell, time):
        return cell
    if isinstance(cell, float):
        return _of_day(cell, alone)
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return None
    found = _CLOCK.findall(_without_date(cell))
    if found:
        hour, minute, second, half = found[-1]
        return _clock(int(hour), int(minute), int(second or 0), half)
    bare = _HOUR.fullmatch(cell.strip()) if alone else None
    return _clock(int(bare[1]), 0, 0, bare[2] or "") if bare else None


def read_moment(cell: Cell) -> datetime | None:
    """The moment of a cell that names its own offset from UTC, as computers write."""
    if isinstance(cell, datetime) and cell.tzinfo is not None:
        return cell
    if not isinstance(cell, str) or len(cell) > _LONGEST or not _ZONED.search(cell):
        return None
    try:
        moment = datetime.fromisoformat(cell.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def at_home(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """That moment by the business's clock; one that the clock skips in spring comes an hour later."""
    local = datetime.combine(day, clock.replace(tzinfo=None), tzinfo=zone)
    offset = local.utcoffset() or timedelta(0)
    # As a fixed offset: arithmetic within a zone would hide the hour that is skipped.
    return local.replace(tzinfo=timezone(offset)).astimezone(zone)


def _numeric(text: str, day_leads: bool) -> date | None:
    found = _NUMBERS.search(text)
    if found is None:
        compact = _COMPACT.search(text)
        return _day(int(compact[1]), int(compact[2]), int(compact[3])) if compact else None
    first, sign, second, third = found[1], found[2], int(found[3]), int(found[4])
    if len(first) == _YEAR_DIGITS:
        return _day(int(first), second, third)
    if len(first) > 2 or len(found[4]) == 3:  # noqa: PLR2004 -- neither a day nor a year
        return None
    year = third + 2000 if third < _CENTURY else third
    leads = day_leads or sign == "."
    return _day(year, second, int(first)) if leads else _day(year, int(first), second)


def _in_words(text: str) -> date | None:
    for pattern, day, month, year in ((_NAMED, 1, 2, 3), (_MONTH_FIRST, 2, 1, 3), (_YEAR_FIRST, 3, 2, 1)):
        found = pattern.search(text)
        number = _month(found[month]) if found else None
        if found and number:
            return _day(int(found[year]), number, int(found[day]))
    return None


def _month(name: str) -> int | None:
    word = folded(name)
    return next((number for known, number in _months() if _is_short_for(word, known)), None)


def _is_short_for(word: str, known: str) -> bool:
    return word == known or (len(word) >= _SHORTEST_MONTH and known.startswith(word))


@cache
def _months() -> tuple[tuple[str, int], ...]:
    from babel.dates import get_month_names  # noqa: PLC0415 -- seldom needed

    found: dict[tuple[str, int], None] = {}
    for language in ("en", "et", "lt", "ru", "sl"):
        for context in ("format", "stand-alone"):
            for number, name in get_month_names("wide", context, language).items():
                found[folded(name), number] = None
    return tuple(found)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _serial(number: float) -> datetime:
    return _EXCEL_DAY_0 + timedelta(seconds=round(number * 86_400))


def _of_day(number: float, alone: bool) -> time | None:
    if 0 <= number < 1:
        return _serial(number).time()
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return _serial(number).time() if number % 1 else None
    return _clock(int(number), 0, 0, "") if alone and number.is_integer() and number < 24 else None  # noqa: PLR2004 -- hours


def _clock(hour: int, minute: int, second: int, half: str) -> time | None:
    if half[:1].lower() in {"a", "p"}:
        if not 1 <= hour <= _AFTERNOON:
            return None
        hour = hour % _AFTERNOON + (_AFTERNOON if half[:1].lower() == "p" else 0)
    if hour == 24:  # noqa: PLR2004 -- midnight, as some write it
        return time(23, 59, 59) if minute == second == 0 else None
    return time(hour, minute, second)


def _without_date(text: str) -> str:
    # "11.03.2026" would read as eleven o'clock and three minutes.
    return _COMPACT.sub(" ", _NUMBERS.sub(" ", text)).replace("T", " ")
