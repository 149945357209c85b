"""Arithmetic in working time.

A moment is open when the clock on the wall stands within a span then. So an hour that a change of the clocks
skips is no working time, and one that comes twice is working time twice.
Moments are aware and given back in UTC.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from aftercare.hours.hours import Hours, local_day

When: TypeAlias = Literal["earlier", "today", "tomorrow", "later"]
"""A local day as it is seen from another."""

HORIZON = timedelta(days=400)
"""After so long without an opening the search ends: whoever is closed for a year is closed."""

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
# The calendar ends in the year 9999, and a zone still has to be able to add its hours.
_LAST = datetime(9999, 1, 1, tzinfo=UTC)


def is_open(hours: Hours, at: datetime) -> bool:
    """Whether it is working time at that moment."""
    return any(begin == at for begin, _ in openings(hours, at, at + _SECOND))


def next_opening(hours: Hours, at: datetime) -> datetime | None:
    """The first moment of working time from `at` on, `at` itself when open; None: never (`HORIZON`)."""
    return next((begin for begin, _ in openings(hours, at)), None)


def add_working(hours: Hours, at: datetime, working: timedelta) -> datetime | None:
    """The first moment at which that much working time has passed since `at`; None: never.

    What is up exactly at closing time is up then, not at the next opening; nothing is up at once.
    Raises ValueError for less than nothing.
    """
    if working < timedelta():
        raise ValueError("working time is added, not taken away")
    if not working:
        return _utc(at)
    left = working
    for begin, end in openings(hours, at):
        if end - begin >= left:
            return begin + left
        left -= end - begin
    return None


def working_between(hours: Hours, a: datetime, b: datetime) -> timedelta:
    """The working time from `a` to `b`; negative where `b` is the earlier."""
    if b < a:
        return -working_between(hours, b, a)
    return sum((end - begin for begin, end in openings(hours, a, b)), timedelta())


def day_of(zone: ZoneInfo, at: datetime, now: datetime) -> When:
    """Which local day a moment is on, seen from `now`: for "tomorrow at 9:00"."""
    days = (local_day(zone, at) - local_day(zone, now)).days
    return "earlier" if days < 0 else "today" if days == 0 else "tomorrow" if days == 1 else "later"


def openings(
    hours: Hours, since: datetime, until: datetime | None = None
) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of working time from `since` on, in order and apart; one may begin where one ended.

    They end at `until`, or after `HORIZON` without any.
    """
    at = reached = found = _utc(since)
    last = _LAST if until is None else _utc(until)
    while at < last and at - found < HORIZON:
        # Days of 24 hours from `since`: whatever the zone does, each has at most one change of the clocks.
        tomorrow = min(at + _DAY, last)
        for begin, end in _open_between(hours, at, tomorrow):
            if end > (start := max(begin, reached)):
                yield start, end
                reached = found = end
        at = tomorrow


def _open_between(hours: Hours, since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    for begin, end, offset in _steady(hours.zone, since, until):
        for opens, closes in _on_the_wall(hours, _wall(begin, offset), _wall(end, offset)):
            first = max((opens - offset).replace(tzinfo=UTC), begin)
            last = min((closes - offset).replace(tzinfo=UTC), end)
            yield first, last


def _on_the_wall(hours: Hours, since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The spans that touch a stretch of wall time without changes, by their beginnings (all naive)."""
    day: date = since.date() - _DAY
    while day <= until.date():
        midnight = datetime.combine(day, time.min)
        for begin, end in hours.spans_on(day):
            opens, closes = midnight + timedelta(minutes=begin), midnight + timedelta(minutes=end)
            if opens < until and closes > since:
                yield opens, closes
        day += _DAY


def _steady(
    zone: ZoneInfo, since: datetime, until: datetime
) -> Iterator[tuple[datetime, datetime, timedelta]]:
    """The stretches of a day between which the zone's offset changes, with that offset."""
    before, after = _offset(zone, since), _offset(zone, until)
    if before == after:
        yield since, until, before
        return
    # Clocks change at whole seconds, so that halving ends at the very moment.
    low, high = since.replace(microsecond=0), until.replace(microsecond=0)
    while high - low > _SECOND:
        middle = low + timedelta(seconds=(high - low) // _SECOND // 2)
        if _offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    yield since, high, before
    yield high, until, after


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _wall(at: datetime, offset: timedelta) -> datetime:
    return (at + offset).replace(tzinfo=None)


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a moment without an offset is ambiguous")
    return at.astimezone(UTC)
