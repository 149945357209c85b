"""Working hours as they are told to people."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Literal, TypeAlias

from aftercare.hours.hours import DAY, Hours, Span
from aftercare.hours.times import written
from aftercare.say import Say

Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Names of weekdays for texts, Monday first."""

LINES = 12
"""More lines than this are not told; a week has seven at most."""

# A key whose variables are counted out, not spelled out.
_LINES = "hours-lines"
_ALWAYS: tuple[tuple[Span, ...], ...] = (((0, DAY),),) * 7
Line: TypeAlias = dict[str, str]


def describe_hours(hours: Hours, today: date) -> tuple[Say, ...]:
    """The week, its equal neighbours together, and the dates from today on that differ."""
    week = [{"say": "hours-always"}] if hours.week == _ALWAYS else list(_week(hours.week))
    dates = list(_dates(hours.special, today))
    if len(dates) > LINES:
        dates = [*dates[: LINES - 1], {"say": "hours-more"}]
    return tuple(_lines(lines) for lines in (week, dates) if lines)


def _lines(lines: list[Line]) -> Say:
    args: dict[str, str | int | dict[str, str]] = {f"l{at}": "" for at in range(1, LINES + 1)}
    args |= {f"l{at}": line for at, line in enumerate(lines, 1)}
    return Say(_LINES, args)


def _week(week: tuple[tuple[Span, ...], ...]) -> Iterator[Line]:
    days = list(zip(WEEKDAYS, week, strict=True))
    for spans, run in groupby(days, key=lambda day: day[1]):
        names = [name for name, _ in run]
        if len(names) == 1:
            about = {"say": "hours-day" if spans else "hours-day-closed", "first": names[0]}
        else:
            key = "hours-days" if spans else "hours-days-closed"
            about = {"say": key, "first": names[0], "last": names[-1]}
        yield about | ({"spans": written(spans)} if spans else {})


def _dates(special: Iterable[tuple[date, tuple[Span, ...]]], today: date) -> Iterator[Line]:
    coming = ((day, spans) for day, spans in special if day >= today)
    # Days in a row grow as their places do, so that the difference tells one row from the next.
    rows = groupby(enumerate(coming), key=lambda one: (one[1][0].toordinal() - one[0], one[1][1]))
    for (_, spans), row in rows:
        days = [day for _, (day, _) in row]
        first, last = _dotted(days[0]), _dotted(days[-1])
        about = {
            "say": "hours-dates" if spans else "hours-dates-closed",
            "days": first if len(days) == 1 else f"{first}\N{EN DASH}{last}",
        }
        yield about | ({"spans": written(spans)} if spans else {})


def _dotted(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
