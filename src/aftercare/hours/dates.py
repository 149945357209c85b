"""Dates as people write them: 24.12., 24. 12. 2026, 24/12, 2026-12-24, 25.-26.12.2026."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from aftercare.hours.hours_error import HoursError
from aftercare.hours.words import TO

MOST_DATES = 366
"""Days in one range of dates, and dates apart from the week altogether."""

# A year of two digits follows at once, since "24.12. 10-14" has times behind it.
_DOTTED = re.compile(r"(?P<d>\d{1,2})\.\s*(?P<m>\d{1,2})\.(?:\s*(?P<y>\d{4})|(?P<yy>\d\d))?(?!\d)")
_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)"),
    _DOTTED,
    re.compile(r"(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<y>\d{4}))?(?!\d)"),
)
_BARE = re.compile(r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})(?![\d:])")
# "25.-26.12.", with the dot behind the month where it may be times as well.
_DAY_ALONE = re.compile(rf"(?P<d>\d{{1,2}})\.(?={TO}\d{{1,2}}\.\s*\d{{1,2}}(?P<dot>\.)?)", re.IGNORECASE)
_TO = re.compile(TO, re.IGNORECASE)
# The 29th of February comes again after eight years at the latest.
_YEARS = 9
_CENTURY = 2000


def read_dates(text: str, at: int, today: date, *, bare: bool) -> tuple[list[date], int] | None:
    """The date or range of dates that is written there, and where it ends; None where none stands.

    A date without a year is the next such date. With `bare`, "24.12" counts, which may be a time elsewhere.
    Raises HoursError for dates there are not or that are over.
    """
    first = _DAY_ALONE.match(text, at)
    if first is None or not (bare or first["dot"]):
        first = _one(text, at, bare=bare)
    if first is None:
        return None
    to = _TO.match(text, first.end())
    last = to and _one(text, to.end(), bare=True)
    if last is None:
        return _range(first, first, first[0], today), first.end()
    return _range(first, last, text[at : last.end()], today), last.end()


def _one(text: str, at: int, *, bare: bool) -> re.Match[str] | None:
    forms = (*_FORMS, _BARE) if bare else _FORMS
    return next((found for form in forms if (found := form.match(text, at))), None)


def _range(first: re.Match[str], last: re.Match[str], piece: str, today: date) -> list[date]:
    begin_year, end_year = _year(first), _year(last)
    month = int(first.groupdict().get("m") or last["m"])
    begin_day, end_day = (month, int(first["d"])), (int(last["m"]), int(last["d"]))
    if begin_year is not None:
        begin = _find(begin_day, [begin_year], piece)
        end = _find(end_day, _ahead(begin) if end_year is None else [end_year], piece, since=begin)
        if end < today:
            raise HoursError("past", piece)
    else:
        # The end decides the years: a range that has begun already is not the next year's.
        end = _find(end_day, _ahead(today) if end_year is None else [end_year], piece, since=today, over=True)
        begin = _find(begin_day, range(end.year, end.year - _YEARS, -1), piece, until=end)
    if (end - begin).days >= MOST_DATES:
        raise HoursError("range", piece)
    return [begin + timedelta(days) for days in range((end - begin).days + 1)]


def _find(
    month_day: tuple[int, int],
    years: Sequence[int],
    piece: str,
    *,
    since: date = date.min,
    until: date = date.max,
    over: bool = False,
) -> date:
    """That date in the first of the years in which it exists and fits; `over`: what is too early is over."""
    exists = [found for year in years if (found := _made(year, *month_day))]
    if not exists:
        raise HoursError("date", piece)
    fits = next((found for found in exists if since <= found <= until), None)
    if fits is None:
        raise HoursError("past" if over else "range", piece)
    return fits


def _ahead(since: date) -> range:
    return range(since.year, since.year + _YEARS)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(found: re.Match[str]) -> int | None:
    groups = found.groupdict()
    if groups.get("yy"):
        return _CENTURY + int(groups["yy"])
    return int(groups["y"]) if groups.get("y") else None
