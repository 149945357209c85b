"""Times of day as people write them: 9, 9:00, 09.30, 0900, 5pm, 24:00."""

import re

from aftercare.hours.hours import DAY, Span
from aftercare.hours.hours_error import HoursError
from aftercare.hours.words import TO

_HOUR, _NOON, _FULL = 60, 12, 4
_TIME = r"(?P<{0}h>\d{{1,4}})(?:[:.h](?P<{0}m>\d\d))?(?!\d)(?:\.(?!\d)|\s*h\b|\s*(?P<{0}half>[ap])\.?m\b\.?)?"
_SPAN = re.compile(_TIME.format("a") + TO + _TIME.format("b"), re.IGNORECASE)


def read_span(text: str, at: int) -> tuple[Span, int] | None:
    """The span that is written there and where it ends; None where no two times stand.

    One that ends before it begins goes on into the next day.
    Raises HoursError for times there are not, and for a span from a time to itself.
    """
    found = _SPAN.match(text, at)
    if found is None:
        return None
    begin, end = _minutes(found, "a"), _minutes(found, "b")
    evening = _NOON * _HOUR
    if found["bhalf"] in {"p", "P"} and not found["ahalf"] and begin + evening < end:
        begin += evening  # "1-5pm" begins in the afternoon as well
    if begin in (end, DAY):
        raise HoursError("span", found[0])
    return (begin, end if begin < end else end + DAY), found.end()


def clock(minute: int) -> str:
    """A minute of the day as people read it; 24:00 ends the day, and then the next one begins."""
    minute = minute - DAY if minute > DAY else minute
    return f"{minute // _HOUR}:{minute % _HOUR:02}"


def written(spans: tuple[Span, ...]) -> str:
    """Spans as people read them, with commas between."""
    return ", ".join(f"{clock(begin)}\N{EN DASH}{clock(end)}" for begin, end in spans)


def _minutes(found: re.Match[str], which: str) -> int:
    digits, minute = found[f"{which}h"], int(found[f"{which}m"] or 0)
    hour = int(digits)
    if len(digits) == _FULL and not found[f"{which}m"]:
        hour, minute = divmod(hour, 100)
    if half := found[f"{which}half"]:
        if not 1 <= hour <= _NOON:
            raise HoursError("time", found[0])
        hour = hour % _NOON + (_NOON if half in {"p", "P"} else 0)
    if len(digits) == _FULL - 1 or minute >= _HOUR or hour * _HOUR + minute > DAY:
        raise HoursError("time", found[0])
    return hour * _HOUR + minute
