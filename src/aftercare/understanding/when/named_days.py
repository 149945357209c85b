"""A day as it is said: tomorrow, Friday, next week, 12 March, 14.3."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from aftercare.understanding.when.spoken import Ahead, Day, InWeek, OnDate, OnWeekday, OnWeekend
from aftercare.understanding.when.symbols import Symbol

_LAST_DAY: Final = 31
_LAST_MONTH: Final = 12
# A message of so few symbols is nothing but an answer.
_SHORT: Final = 2


class Named(NamedTuple):
    """A day, where the symbols go on, and whether it is one that is over ("last Friday")."""

    day: Day
    end: int
    over: bool = False


def read_day(said: Sequence[Symbol], at: int) -> Named | None:
    """The day that is said there."""
    if at >= len(said):
        return None
    one = said[at]
    if "last" in one and (found := _plain(said, at + 1)):
        return found._replace(over=True)
    if "next" in one and (found := _plain(said, at + 1)):
        return found._replace(day=_next(found.day))
    return _dated(said, at) or _plain(said, at)


def _next(day: Day) -> Day:
    match day:
        case OnWeekday(weekday):
            return OnWeekday(weekday, next_week=True)
        case OnWeekend():
            return OnWeekend(next_week=True)
        case _:
            return day


def _plain(said: Sequence[Symbol], at: int) -> Named | None:
    if at >= len(said):
        return None
    kinds = said[at].kinds
    if "day" in kinds:
        days = int(kinds["day"])
        return Named(Ahead(days), at + 1, over=days < 0)
    if "weekday" in kinds:
        return Named(OnWeekday(int(kinds["weekday"])), at + 1)
    if "week" in kinds:
        return Named(InWeek(int(kinds["week"])), at + 1)
    if "weekend" in kinds:
        return Named(OnWeekend(), at + 1)
    return None


def _dated(said: Sequence[Symbol], at: int) -> Named | None:
    one = said[at]
    if one.date is not None and "dotted" not in one:
        day, month, year = one.date
        valid = 1 <= day <= _LAST_DAY and 1 <= month <= _LAST_MONTH
        return Named(OnDate(day, month, year), at + 1) if valid else None
    if "month" in one:
        return _after_month(said, at)
    if one.num is None or not 1 <= one.num <= _LAST_DAY:
        return _dotted(said, at)
    skipped = at + 1 + (at + 1 < len(said) and "filler" in said[at + 1] and one.digits)
    if skipped < len(said) and "month" in said[skipped]:
        return Named(OnDate(one.num, int(said[skipped].kinds["month"])), skipped + 1)
    if at + 1 < len(said) and "daymark" in said[at + 1] and one.digits:
        return Named(OnDate(one.num), at + 2)
    return Named(OnDate(one.num), at + 1) if "with ordinal" in one and one.digits else None


def _after_month(said: Sequence[Symbol], at: int) -> Named | None:
    """The month first: "kovo 12 d.", "March 12th"."""
    if at + 1 >= len(said):
        return None
    day = said[at + 1]
    if day.num is None or not day.digits or not 1 <= day.num <= _LAST_DAY:
        return None
    end = at + 2
    if end < len(said) and "daymark" in said[end]:
        end += 1
        end += end + 1 < len(said) and "dot" in said[end]
    return Named(OnDate(day.num, int(said[at].kinds["month"])), end)


def _dotted(said: Sequence[Symbol], at: int) -> Named | None:
    """12.03 is a date where a time follows, or where it is an odd time of day."""
    one = said[at]
    if "dotted" not in one or one.date is None:
        return None
    day, month, _ = one.date
    if at and any(
        kind in said[at - 1] for kind in ("clock", "after", "before", "until", "between", "around", "from")
    ):
        return None
    timed = any(
        later.clock is not None or later.num is not None or "part" in later or "half_to" in later
        for later in said[at + 1 : at + 4]
    )
    alone = len(said) <= _SHORT or (at and "at" in said[at - 1])
    return Named(OnDate(day, month), at + 1) if timed or (alone and month % 5) else None
