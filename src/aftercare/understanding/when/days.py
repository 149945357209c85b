"""Which date a day that was said is, seen from today."""

from collections.abc import Iterator
from datetime import date, timedelta

from aftercare.understanding.when.spoken import Ahead, Day, InWeek, OnDate, OnWeekday, OnWeekend

WEEK = 7
_SATURDAY = 5
_MONTHS = 12
# The 29th of February comes again after eight years at the latest; nobody means a date of longer ago.
_YEARS = 9
_JUST_OVER = timedelta(days=31)


def dates_said(day: Day | None, today: date, *, over: bool = False) -> tuple[date, ...]:
    """The dates that may be meant, the likeliest first; none for a date there is not.

    No day means today, or the first day on which it fits. A weekday said on that weekday is today, or
    a week later where that no longer fits (`over` takes today away). A date without a year that is just over
    is given as it is: it was meant so.
    """
    return tuple(_candidates(day, today, over=over))


def _candidates(day: Day | None, today: date, *, over: bool) -> Iterator[date]:
    match day:
        case None:
            yield from (today + timedelta(days) for days in range(int(over), WEEK + 1))
        case Ahead(days):
            yield from _moved(today, days)
        case OnWeekday(weekday, next_week):
            yield from _weekday(today, weekday, next_week=next_week, over=over)
        case InWeek(weeks):
            first = _monday(today) + timedelta(WEEK * weeks)
            yield from (at for at in _row(first, WEEK) if at >= today)
        case OnWeekend(next_week):
            first = _monday(today) + timedelta(WEEK * next_week + _SATURDAY)
            yield from (at for at in _row(first, WEEK - _SATURDAY) if at >= today)
        case OnDate():
            yield from _dated(day, today)


def _weekday(today: date, weekday: int, *, next_week: bool, over: bool) -> Iterator[date]:
    if next_week:
        yield _monday(today) + timedelta(WEEK + weekday)
        return
    first = today + timedelta((weekday - today.weekday()) % WEEK)
    if not (over and first == today):
        yield first
    if first == today:
        yield first + timedelta(WEEK)


def _dated(day: OnDate, today: date) -> Iterator[date]:
    if day.year is not None:
        yield from _made(day.year, day.month or today.month, day.day)
    elif day.month is not None:
        found = [
            at
            for year in range(today.year - 1, today.year + _YEARS)
            for at in _made(year, day.month, day.day)
        ]
        yield from [at for at in found if at >= today - _JUST_OVER][:1]
    else:
        months = (today.month - 1 + more for more in range(_MONTHS))
        found = [
            at
            for month in months
            for at in _made(today.year + month // _MONTHS, month % _MONTHS + 1, day.day)
        ]
        yield from (at for at in found if at >= today)


def _made(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _moved(today: date, days: int) -> Iterator[date]:
    try:
        yield today + timedelta(days)
    except OverflowError:
        return


def _monday(today: date) -> date:
    return today - timedelta(today.weekday())


def _row(first: date, days: int) -> Iterator[date]:
    return (first + timedelta(more) for more in range(days))
