"""Read working hours as people write them."""

from dataclasses import replace
from datetime import date

from aftercare.hours.dates import MOST_DATES
from aftercare.hours.hours import Hours, Span, overlap
from aftercare.hours.hours_error import HoursError
from aftercare.hours.hours_text import Told, read_hours
from aftercare.hours.times import written


def parse_hours(text: str, known: Hours, today: date) -> Hours:
    """The hours after that text, in the zone of those known before.

    Spans of weekdays replace the week, and days without any are closed then; weekdays that are only closed
    leave the others as they are; dates are added to those known, or given back to their weekday. `today` is
    the local date: a date without a year is the next such date, and dates that are over are forgotten.
    Raises HoursError.
    """
    told = read_hours(text, today)
    return _with_dates(_with_week(known, told), told, today)


def _with_week(known: Hours, told: Told) -> Hours:
    opened = {day: spans for day, spans in told.spans.items() if isinstance(day, int)}
    closed = {day for day in told.closed if isinstance(day, int)}
    if not opened and not closed:
        return known
    before = tuple(() for _ in known.week) if opened else known.week
    week = tuple(
        () if day in closed else tuple(sorted(opened.get(day, spans))) for day, spans in enumerate(before)
    )
    if not any(week):
        raise HoursError("never")
    _check(week)
    return replace(known, week=week)


def _with_dates(hours: Hours, told: Told, today: date) -> Hours:
    special = dict(hours.special)
    for day in told.back:
        special.pop(day, None)
    special |= {day: () for day in told.closed if isinstance(day, date)}
    opened = {day: tuple(sorted(spans)) for day, spans in told.spans.items() if isinstance(day, date)}
    for spans in opened.values():
        _check((spans, *((),) * 6))
    special |= opened
    after = replace(hours, special=tuple(sorted(special.items()))).from_day(today)
    if len(after.special) > MOST_DATES:
        raise HoursError("range")
    return after


def _check(week: tuple[tuple[Span, ...], ...]) -> None:
    if (twice := overlap(week)) is not None:
        raise HoursError("overlap", written((twice,)))
