"""A time of day as it is said: 15:30, three o'clock, half past two, pool kolm, без четверти пять."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from aftercare.understanding.when.symbols import Symbol

_HOUR: Final = 60
_NOON: Final = 12 * _HOUR
_TWELVE: Final = 12
_QUARTER: Final = 15
_LAST_HOUR: Final = 24


class Clock(NamedTuple):
    """Minutes of the day, and where the symbols go on.

    - firm: surely a time, even without a word like "at". role: of its case ending ("from", "until", "at").
    """

    minute: int
    ambiguous: bool
    firm: bool
    role: str
    end: int


def read_clock(said: Sequence[Symbol], at: int, *, led: bool = False) -> Clock | None:
    """The time of day that is said there; `led`: a word like "at" stands before it."""
    marked = at < len(said) and "clock" in said[at]
    first = at + marked
    found = _spoken(said, first) or _figures(said, first, led=led or marked)
    if found is None:
        return None
    return _marked(said, found, marked=marked)


def _marked(said: Sequence[Symbol], found: Clock, *, marked: bool) -> Clock:
    """The time with the words "o'clock" and the like around it."""
    end, firm = found.end, found.firm or marked
    last = said[end - 1]
    firm |= "with clock" in last
    if end < len(said) and "clock" in said[end]:
        end, firm = end + 1, True
        end += end < len(said) and "dot" in said[end] and end + 1 < len(said)
    elif end < len(said) and "hours" in said[end]:
        end += 1
    return found._replace(end=end, firm=firm)


def _figures(said: Sequence[Symbol], at: int, *, led: bool) -> Clock | None:
    """A time in digits, or an hour as a number."""
    if at >= len(said):
        return None
    one = said[at]
    role = next((kind.removeprefix("role-") for kind in one.kinds if kind.startswith("role-")), "")
    if "clocktime" in one:
        return Clock(int(one.kinds["clocktime"]), True, True, "", at + 1)
    if one.clock is not None and (one.num is None or one.digits):
        return _digits(said, at, role, led=led)
    if "noon" in one:
        return Clock(_NOON, False, False, "until" if "role-until" in one else "", at + 1)
    if one.num is None or not 0 < one.num <= _LAST_HOUR:
        return None
    minutes = _word_minutes(said, at)
    if minutes is not None:
        return Clock(one.num * _HOUR + minutes, one.num < _TWELVE, True, role, at + 2)
    return Clock(one.num * _HOUR, one.num < _TWELVE, False, role, at + 1)


def _digits(said: Sequence[Symbol], at: int, role: str, *, led: bool) -> Clock | None:
    one = said[at]
    minute = one.clock
    if minute is None or "with ordinal" in one or "with minute" in one:
        return None
    if "whole" in one:
        clocked = at + 1 < len(said) and "clock" in said[at + 1]
        if not (clocked or "with clock" in one or (led and minute % 5 == 0 and not _is_year(minute))):
            return None
        return Clock(minute, False, clocked or "with clock" in one, role, at + 1)
    if one.num is not None and at + 2 < len(said) and "dash" in said[at + 1]:
        past = said[at + 2]
        if past.digits and past.clock is None and past.num in {30, 45} and led:
            return Clock(minute + past.num, one.ambiguous, True, role, at + 3)
    return Clock(minute, one.ambiguous, one.firm, role, at + 1)


def _is_year(minute: int) -> bool:
    return 19 * _HOUR <= minute < 21 * _HOUR


def _word_minutes(said: Sequence[Symbol], at: int) -> int | None:
    """The minutes of "three thirty", both in words."""
    if at + 1 >= len(said) or said[at].digits or "half_past" in said[at]:
        return None
    num = said[at + 1].num
    return num if num in {10, 15, 20, 25, 30, 40, 45} and not said[at + 1].digits else None


def _spoken(said: Sequence[Symbol], at: int) -> Clock | None:
    """Halves, quarters and minutes before or past an hour."""
    if at >= len(said):
        return None
    one = said[at]
    found: Clock | None = None
    if "half_past" in one:
        found = _hour(said, at + 1, 30)
    elif "half_to" in one:
        found = _hour(said, at + 1, -30)
    if found is None and "q3" in one:
        found = _hour(said, at + 1, -_QUARTER)
    if found is None and "q1" in one:
        found = _hour(said, at + 1, _QUARTER - _HOUR)
    return found or _less(said, at) or _with_minutes(said, at)


def _less(said: Sequence[Symbol], at: int) -> Clock | None:
    """Of "без десяти четыре": the minutes that are lacking come first."""
    if "less" not in said[at]:
        return None
    minutes, end = _minutes(said, at + 1)
    return _hour(said, end, -minutes) if minutes else None


def _with_minutes(said: Sequence[Symbol], at: int) -> Clock | None:
    """Minutes of an hour: "ten past three", "kümme minutit kolm läbi", "десять минут третьего"."""
    minutes, end = _minutes(said, at)
    if not minutes or end >= len(said):
        return None
    counted = "minute" in said[end - 1]
    if "past" in said[end] and (counted or not minutes % 5):
        return _hour(said, end + 1, minutes)
    if "to_hour" in said[end] and (counted or not minutes % 5):
        return _hour(said, end + 1, -minutes)
    hour = _hour(said, end, minutes) if counted else None
    if hour is None or said[end].digits:
        return None
    if hour.end < len(said) and "done" in said[hour.end]:
        return hour._replace(end=hour.end + 1)
    if "ofhour" in said[end - 1]:
        return _hour(said, end, minutes - _HOUR)
    return None


def _minutes(said: Sequence[Symbol], at: int) -> tuple[int, int]:
    """A number of minutes and where it ends; 0 where there is none."""
    if at >= len(said):
        return 0, at
    one = said[at]
    if "quarter" in one:
        return _QUARTER, at + 1
    if one.num is None or not 0 < one.num < _HOUR:
        return 0, at
    counted = at + 1 < len(said) and "minute" in said[at + 1]
    return one.num, at + 1 + counted


def _hour(said: Sequence[Symbol], at: int, minutes: int) -> Clock | None:
    """The hour that is named there, with minutes added or taken away."""
    at += at < len(said) and "clock" in said[at]
    if at >= len(said):
        return None
    one = said[at]
    if "noon" in one:
        return Clock(_NOON + minutes, False, True, "", at + 1)
    if one.num is None or not 0 < one.num <= _LAST_HOUR or "with ordinal" in one:
        return None
    minute = one.num * _HOUR + minutes
    minute += _NOON if minute < _HOUR else 0
    role = next((kind.removeprefix("role-") for kind in one.kinds if kind.startswith("role-")), "")
    return Clock(minute, minute < _NOON, True, role, at + 1)
