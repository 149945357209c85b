"""How long from now: "in half an hour", "kahe tunni pärast", "через два дня"."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from aftercare.understanding.when.spoken import Ahead
from aftercare.understanding.when.symbols import Symbol

_FIXED: Final = {"half_hour": 30, "quarter_hour": 15, "hour_and_half": 90, "an_hour": 60, "pair": 120}
_HOUR: Final = 60
_WEEK: Final = 7
_MOST_HOURS: Final = 12
_MOST_DAYS: Final = 400


class Length(NamedTuple):
    """Minutes or days from now, and where the symbols go on; neither where it is over ("an hour ago")."""

    minutes: int | None
    day: Ahead | None
    end: int


def read_length(said: Sequence[Symbol], at: int) -> Length | None:
    """The length of time from now that is said there."""
    one = said[at]
    if "in" in one:
        found = _measure(said, at + 1) or _measure(said, at + 2 if _is_filler(said, at + 1) else len(said))
        if found is not None:
            return found
    for kind, unit in (("in_minute", 1), ("in_hour", _HOUR)):
        if kind in one and at + 1 < len(said) and (num := said[at + 1].num):
            return Length(num * unit, None, at + 2)
    found = _measure(said, at)
    if found is None or found.end >= len(said):
        return None
    if "in_post" in said[found.end]:
        return found._replace(end=found.end + 1)
    return Length(None, None, found.end + 1) if "ago" in said[found.end] else None


def _is_filler(said: Sequence[Symbol], at: int) -> bool:
    return at < len(said) and ("filler" in said[at] or "around" in said[at] or "a" in said[at])


def _measure(said: Sequence[Symbol], at: int) -> Length | None:
    if at >= len(said):
        return None
    one = said[at]
    known = next((kind for kind in _FIXED if kind in one), None)
    if "pair" in one:
        return Length(120, None, at + 2) if at + 1 < len(said) and "hour" in said[at + 1] else None
    if known is not None and not (one.num and at + 1 < len(said) and _is_unit(said[at + 1])):
        return Length(_FIXED[known], None, at + 1)
    if "weekcount" in one:
        return Length(None, Ahead(_WEEK), at + 1)
    if at + 1 >= len(said):
        return None
    if "with minute" in one and one.num:
        return Length(one.num, None, at + 1)
    return _counted(one, said[at + 1], at + 2)


def _is_unit(one: Symbol) -> bool:
    return any(kind in one for kind in ("minute", "hour", "daycount", "weekcount"))


def _counted(count: Symbol, unit: Symbol, end: int) -> Length | None:
    number = 1 if "a" in count and count.num is None else count.num
    if not number or number > _MOST_DAYS:
        return None
    if "minute" in unit:
        return Length(number, None, end)
    if "hour" in unit and number <= _MOST_HOURS:
        return Length(number * _HOUR, None, end)
    if "daycount" in unit:
        return Length(None, Ahead(number), end)
    if "weekcount" in unit:
        return Length(None, Ahead(number * _WEEK), end)
    return None
