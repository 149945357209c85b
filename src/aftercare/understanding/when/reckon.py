"""A time in words as local times, without working hours: how a reading is given out."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, TypeAlias

from aftercare.understanding.when.days import dates_said
from aftercare.understanding.when.of_day import BUSINESS, span_of
from aftercare.understanding.when.spoken import OnWeekend, Spoken, Times

ReckonedKind: TypeAlias = Literal["at", "after", "before", "between", "day", "part", "asap"]


@dataclass(frozen=True, slots=True)
class Reckoned:
    """Local times of the wall; `since` or `until` is None where it is left open."""

    kind: ReckonedKind
    since: datetime | None = None
    until: datetime | None = None


def reckon(spoken: Spoken, now: datetime) -> Reckoned | None:
    """What was said, seen from a local `now` without an offset; None for a date there is not."""
    if spoken.soon:
        return Reckoned("asap", now)
    if spoken.in_minutes is not None:
        return Reckoned("at", now + timedelta(minutes=spoken.in_minutes))
    times = spoken.times
    days = dates_said(spoken.day, now.date())
    if not days:
        return None
    if times is None:
        begin = _at(days[0], 0)
        if spoken.by:
            return Reckoned("before", until=begin)
        whole = 2 if isinstance(spoken.day, OnWeekend) else 1
        return Reckoned("day", begin, begin + timedelta(days=whole))
    found = [_on(times, day, now) for day in days]
    ahead = (one for one in found if (one.until or one.since or now) > now or one.kind == "after")
    return next(ahead, found[0])


def _on(times: Times, day: date, now: datetime) -> Reckoned:
    minute = now.hour * 60 + now.minute if day == now.date() else None
    around = times.kind == "around"
    exact = Times("at", times.since, times.since, times.part, ambiguous=times.ambiguous) if around else times
    since, until = span_of(exact, *BUSINESS, minute)
    begin = None if since is None else _at(day, since)
    end = None if until is None else _at(day, until)
    match times.kind:
        case "at" | "around":
            return Reckoned("at", begin)
        case "after" | "before" | "between" | "part" as kind:
            return Reckoned(kind, begin, end)


def _at(day: date, minute: int) -> datetime:
    return datetime.combine(day, time.min) + timedelta(minutes=minute)
