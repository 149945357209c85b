"""From a time in words to a window within working hours, or why there is none."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from aftercare.callbacks.stretches import stretches
from aftercare.callbacks.window import MOST_DAYS, Unfit, Window
from aftercare.hours.hours import DAY, Hours, local_day
from aftercare.understanding.when.days import dates_said
from aftercare.understanding.when.of_day import BUSINESS, span_of
from aftercare.understanding.when.spoken import Spoken

_LATE = timedelta(minutes=30)
"""How long after an exact time a call still counts as made at it."""
_SOON = timedelta(hours=1)
_NEAR = timedelta(hours=1)
_DAY = timedelta(days=1)
_LOOKED_AT = 15


def resolve(spoken: Spoken, now: datetime, zone: ZoneInfo, hours: Hours | None) -> Window | Unfit:
    """The window that is meant, clipped to what is ahead and to working hours.

    Without hours of its own the business works Monday to Friday, 9 to 18. `Unfit` says why there is none,
    with the nearest one that would do. Raises ValueError where `now` has no offset.
    """
    worked = hours or Hours(zone)
    now = _utc(now)
    if spoken.soon or spoken.by:
        return _first(spoken, now, worked)
    if spoken.in_minutes is not None:
        at = now + timedelta(minutes=spoken.in_minutes)
        return _fitted(Window(at, at + _LATE, exact=True), now, worked)
    if spoken.day is None and spoken.times is None and not spoken.anytime:
        return Unfit("unclear")
    return _on_a_day(spoken, now, worked)


def _first(spoken: Spoken, now: datetime, hours: Hours) -> Window | Unfit:
    """The first working time from now on, for "as soon as possible" and "by Friday"."""
    found = next(stretches(hours, now, now + _DAY * MOST_DAYS), None)
    if found is None:
        return Unfit("closed")
    begin, end = found
    if not spoken.by:
        return Window(begin, min(end, begin + _SOON))
    window = Window(begin, end)
    dates = dates_said(spoken.day, local_day(hours.zone, now))
    if not dates or dates[0] < local_day(hours.zone, now):
        return Unfit("past" if dates else "unclear", window)
    return window if local_day(hours.zone, begin) <= dates[0] else Unfit("closed", window)


def _on_a_day(spoken: Spoken, now: datetime, hours: Hours) -> Window | Unfit:
    dates = dates_said(spoken.day, local_day(hours.zone, now))
    if not dates:
        return Unfit("unclear")
    wished = [found for day in dates if (found := _wished(spoken, day, now, hours)).end > now]
    if not wished:
        again = resolve(replace(spoken, day=None, anytime=True), now, hours.zone, hours)
        return Unfit("past", again if isinstance(again, Window) else again.nearest)
    fitted = [_fitted(window, now, hours) for window in wished]
    return next((window for window in fitted if isinstance(window, Window)), fitted[0])


def _wished(spoken: Spoken, day: date, now: datetime, hours: Hours) -> Window:
    """What is wished on that day, whether people work then or not."""
    spans = hours.spans_on(day) or (BUSINESS,)
    opens, closes = spans[0][0], spans[-1][1]
    since: int | None
    until: int | None
    since, until = None, None
    times = spoken.times
    if times is not None:
        since, until = span_of(times, opens, closes, _minute(now, hours.zone, day))
    begin = _at(day, 0 if since is None else since, hours.zone)
    if times is not None and times.kind == "at":
        return Window(begin, begin + _LATE, exact=True)
    end = _at(day, max(DAY, closes) if until is None else until, hours.zone)
    return Window(begin, max(end, begin + _LATE))


def _fitted(window: Window, now: datetime, hours: Hours) -> Window | Unfit:
    """The window clipped to what is ahead and to working time."""
    if _far(window, now):
        return Unfit("far")
    begin = max(window.start, now)
    if window.exact and window.start < now:
        return Unfit("past", _nearest(window, now, hours))
    return _clipped(replace(window, start=begin), hours) or Unfit("closed", _nearest(window, now, hours))


def _nearest(wished: Window, now: datetime, hours: Hours) -> Window | None:
    """What comes nearest to a wish: an hour of that day, else the same time on the next day that fits."""
    at = max(wished.start, now)
    day = local_day(hours.zone, at)
    today = stretches(hours, max(now, _at(day, 0, hours.zone)), _at(day, DAY, hours.zone))
    near = [_hour_towards(at, begin, end) for begin, end in today]
    if near:
        return min(near, key=lambda window: max(window.start - at, at - window.end))
    later = (_moved(wished, days, hours.zone) for days in range(1, _LOOKED_AT))
    fits = (_clipped(window, hours) for window in later if window.start >= now and not _far(window, now))
    found = next((window for window in fits if window is not None), None)
    after = next(stretches(hours, at, now + _DAY * MOST_DAYS), None)
    return found or (after and _hour_towards(at, *after))


def _hour_towards(at: datetime, begin: datetime, end: datetime) -> Window:
    """The hour of a stretch that lies towards a moment."""
    if at >= end:
        return Window(max(begin, end - _NEAR), end)
    begin = max(begin, at)
    return Window(begin, min(end, begin + _NEAR))


def _clipped(window: Window, hours: Hours) -> Window | None:
    within = list(stretches(hours, window.start, window.end))
    if not within or (window.exact and within[0][0] > window.start):
        return None
    return replace(window, start=within[0][0], end=within[-1][1])


def _moved(window: Window, days: int, zone: ZoneInfo) -> Window:
    """The same times of day so many days later."""
    local = window.start.astimezone(zone)
    begin = _at(local.date() + timedelta(days), local.hour * 60 + local.minute, zone)
    return replace(window, start=begin, end=begin + (window.end - window.start))


def _far(window: Window, now: datetime) -> bool:
    return window.start > now + _DAY * MOST_DAYS


def _minute(now: datetime, zone: ZoneInfo, day: date) -> int | None:
    local = now.astimezone(zone)
    return local.hour * 60 + local.minute if local.date() == day else None


def _at(day: date, minute: int, zone: ZoneInfo) -> datetime:
    wall = datetime.combine(day, time.min) + timedelta(minutes=minute)
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a moment without an offset is ambiguous")
    return at.astimezone(UTC)
