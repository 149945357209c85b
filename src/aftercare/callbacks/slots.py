"""The next times to offer for a call."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from aftercare.callbacks.stretches import stretches
from aftercare.callbacks.window import MOST_DAYS, Window
from aftercare.hours.hours import Hours

_LEAD = timedelta(minutes=30)
_LONG = timedelta(hours=2)
_SHORTEST = timedelta(minutes=30)
_APART = timedelta(hours=2)
_A_DAY = 2
_BY_DAY = range(8, 20)


def slots(now: datetime, zone: ZoneInfo, hours: Hours | None, count: int = 4) -> tuple[Window, ...]:
    """The next windows of at most two hours within working hours (None: Monday to Friday, 9 to 18).

    They are at least half an hour ahead, in order and apart, at most two a local day, so that there is a
    choice of days, and by day unless people work at night; fewer than `count` where hardly anybody works.
    """
    worked = hours or Hours(zone)
    by_day = tuple(islice(_offered(now, worked, _BY_DAY), count))
    return by_day or tuple(islice(_offered(now, worked, range(24)), count))


def _offered(now: datetime, hours: Hours, begins: range) -> Iterator[Window]:
    offered: Counter[date] = Counter()
    after = earliest = now + _LEAD
    for begin, end in stretches(hours, earliest, now + timedelta(days=MOST_DAYS)):
        for window in _within(begin, end):
            local = window.start.astimezone(hours.zone)
            if window.start >= after and local.hour in begins and offered[local.date()] < _A_DAY:
                offered[local.date()] += 1
                after = window.end + _APART
                yield window
        after = min(after, end)


def _within(begin: datetime, end: datetime) -> Iterator[Window]:
    """Windows that begin on the half hour, but not at the very end of a stretch."""
    at = _on_the_half(begin)
    while end - at >= _SHORTEST:
        yield Window(at, min(end, at + _LONG))
        at += _SHORTEST


def _on_the_half(at: datetime) -> datetime:
    over = timedelta(minutes=at.minute % 30, seconds=at.second, microseconds=at.microsecond)
    return at + _SHORTEST - over if over else at
