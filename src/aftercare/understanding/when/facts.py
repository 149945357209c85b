"""What single phrases say: a day, times of a day, a time from now, soon, any time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from aftercare.understanding.when.clock import Clock, read_clock
from aftercare.understanding.when.lengths import read_length
from aftercare.understanding.when.named_days import read_day
from aftercare.understanding.when.spoken import Day, Part, Times
from aftercare.understanding.when.symbols import Symbol

_NEGATED_WITHIN: Final = 3
_LED: Final = 2
# What a time may begin with, besides numbers.
_BEGINNING: Final = frozenset(
    {
        *(
            "none",
            "not",
            "at",
            "after",
            "from",
            "before",
            "until",
            "around",
            "between",
            "clock",
            "clocktime",
            "noon",
        ),
        *(
            "half_past",
            "half_to",
            "q1",
            "q3",
            "quarter",
            "less",
            "in",
            "in_minute",
            "in_hour",
            "an_hour",
            "half_hour",
        ),
        *(
            "quarter_hour",
            "hour_and_half",
            "pair",
            "weekcount",
            "day",
            "weekday",
            "week",
            "weekend",
            "month",
            "next",
        ),
        *("last", "part", "soon", "any", "pm", "am", "a"),
    }
)
_PREPOSED: Final = ("at", "after", "from", "before", "until", "around", "between")
_COUNTED: Final = ("unit", "minute", "daycount", "weekcount", "hour")


@dataclass(frozen=True, slots=True)
class Fact:
    """What one phrase says; `start` and `end` are the symbols it takes.

    - weak: a bare number that counts only beside a day or alone. denied: "not on Monday".
    - by: up to that day. bound: nothing may come between it and its neighbour.
    """

    start: int
    end: int
    day: Day | None = None
    times: Times | None = None
    part: Part | None = None
    half: str = ""
    in_minutes: int | None = None
    soon: bool = False
    anytime: bool = False
    by: bool = False
    weak: bool = False
    denied: bool = False
    told: bool = False


def facts(said: Sequence[Symbol]) -> Iterator[Fact]:
    """All that is said about times, in order and apart."""
    at = denied = 0
    while at < len(said):
        if not (said[at].kinds or _is_written(said[at])):
            at += 1  # most words have nothing to do with times
            continue
        if "not" in said[at] and _not_before(said, at) is None:
            denied, at = at + 1 + _NEGATED_WITHIN, at + 1
            continue
        if "pause" in said[at] or "end" in said[at] or "dot" in said[at]:
            denied = 0
        found = _fact(said, at) if _may_begin(said[at]) else None
        if found is None or found.end <= at:
            at += 1
            continue
        at = found.end
        if _says(found):
            yield replace(found, denied=found.start < denied or _is_taken_back(said, at))
            denied = 0


def _is_taken_back(said: Sequence[Symbol], at: int) -> bool:
    """Whether a denial follows, and ends there: "homme mitte, ülehomme"."""
    if at >= len(said) or "not" not in said[at]:
        return False
    return at + 1 == len(said) or any(kind in said[at + 1] for kind in ("pause", "dot", "end"))


def _may_begin(one: Symbol) -> bool:
    return _is_written(one) or not _BEGINNING.isdisjoint(one.kinds)


def _is_written(one: Symbol) -> bool:
    return one.num is not None or one.clock is not None or one.date is not None


def _says(found: Fact) -> bool:
    said = (found.day, found.times, found.part, found.in_minutes)
    return any(one is not None for one in said) or found.soon or found.anytime or bool(found.half)


def _fact(said: Sequence[Symbol], at: int) -> Fact | None:
    if "none" in said[at]:
        return Fact(at, at + 1)
    return (
        _length(said, at)
        or _not_before(said, at)
        or _by_day(said, at)
        or _day(said, at)
        or _named(said, at)
        or _times(said, at)
    )


def _length(said: Sequence[Symbol], at: int) -> Fact | None:
    found = read_length(said, at)
    if found is None:
        return None
    return Fact(at, found.end, day=found.day, in_minutes=found.minutes)


def _day(said: Sequence[Symbol], at: int) -> Fact | None:
    for skipped in range(2):
        # "on Friday", "v petek", "в пятницу": the word before belongs to what is quoted.
        if skipped and not any(word in said[at] for word in ("at", "from", "around", "after")):
            return None
        found = read_day(said, at + skipped)
        if found is not None:
            part = said[found.end - 1].kinds.get("part") if found.end - at - skipped == 1 else None
            return Fact(at, found.end, day=found.day, part=_part(part), told=found.over)
    return None


def _by_day(said: Sequence[Symbol], at: int) -> Fact | None:
    """Up to a day: "by Friday", "iki rytojaus", and "iki rytojaus trečios", which is a time."""
    if not ("before" in said[at] or "until" in said[at]):
        return None
    found = read_day(said, at + 1)
    if found is None or found.over:
        return None
    time = read_clock(said, found.end, led=True)
    if time is not None and not _is_counted(said, time):
        times = Times("before", until=time.minute, ambiguous=time.ambiguous)
        return Fact(at, time.end, day=found.day, times=times)
    return Fact(at, found.end, day=found.day, by=True)


def _named(said: Sequence[Symbol], at: int) -> Fact | None:
    one = said[at]
    part = _part(one.kinds.get("part"))
    if part is not None and not (one.num is not None and read_clock(said, at)):
        return Fact(at, at + 1, part=part)
    if "soon" in one:
        # "It is now 15:40" asks for nothing.
        clock = read_clock(said, at + 1)
        return Fact(at, clock.end) if clock and clock.firm else Fact(at, at + 1, soon=True)
    if "any" in one:
        return Fact(at, at + 1, anytime=True)
    if ("pm" in one or "am" in one) and at and _ends_a_time(said, at):
        return Fact(at, at + 1, half="p" if "pm" in one else "a")
    return None


def _ends_a_time(said: Sequence[Symbol], at: int) -> bool:
    return any(one.num is not None or one.clock is not None for one in said[max(0, at - 2) : at])


def _part(value: str | None) -> Part | None:
    match value:
        case "morning" | "noon" | "afternoon" | "after_work" | "evening":
            return value
        case _:
            return None


def _not_before(said: Sequence[Symbol], at: int) -> Fact | None:
    """A denial turns a time around: "not before five" is after five, "not after five" before it."""
    if "not" not in said[at] or at + 1 >= len(said):
        return None
    before = "before" in said[at + 1]
    if not (before or "after" in said[at + 1]):
        return None
    clock = read_clock(said, at + 2, led=True)
    if clock is None or _is_counted(said, clock):
        return None
    if before:
        return Fact(at, clock.end, times=Times("after", since=clock.minute, ambiguous=clock.ambiguous))
    return Fact(at, clock.end, times=Times("before", until=clock.minute, ambiguous=clock.ambiguous))


def _times(said: Sequence[Symbol], at: int) -> Fact | None:
    return _range(said, at) or _one_time(said, at)


def _range(said: Sequence[Symbol], at: int) -> Fact | None:
    between = "between" in said[at]
    led = between or any(word in said[at] for word in ("from", "at", "around", "after"))
    begin = read_clock(said, at + led, led=led)
    if begin is None and led and at + 2 < len(said) and "around" in said[at + 1]:
        begin = read_clock(said, at + 2, led=True)
    if begin is None or begin.end >= len(said):
        return None
    joint = said[begin.end]
    joined = any(word in joint for word in ("range", "and", "until", "dash"))
    end = read_clock(said, begin.end + joined, led=True)
    if (
        end is None
        or _is_counted(said, end)
        or not _goes_on(said, begin, end, joined=joined, between=between, since="from" in said[at])
    ):
        return None
    stop = end.end + (end.end < len(said) and "between_post" in said[end.end])
    ambiguous = begin.ambiguous or end.ambiguous
    times = Times("between", since=begin.minute, until=end.minute, ambiguous=ambiguous)
    plain = not (led or begin.firm or end.firm or stop > end.end or begin.role or end.role)
    return Fact(at, stop, times=times, weak=plain)


def _goes_on(
    said: Sequence[Symbol], begin: Clock, end: Clock, *, joined: bool, between: bool, since: bool
) -> bool:
    """Whether two times are the two ends of one stretch."""
    if begin.role == "from" and end.role == "until":
        return True
    if not joined:
        return False
    joint = said[begin.end]
    if between or "dash" in joint or (end.end < len(said) and "between_post" in said[end.end]):
        return True
    if "until" in joint:
        return True
    return "range" in joint and (since or "and" not in joint)


def _one_time(said: Sequence[Symbol], at: int) -> Fact | None:
    first = at
    words: set[str] = set()
    while (
        first < len(said)
        and first - at < _LED
        and (led := {word for word in _PREPOSED if word in said[first]})
    ):
        if "clock" in led or read_clock(said, first):
            break
        words |= led
        first += 1
    clock = read_clock(said, first, led=bool(words))
    if clock is None or _is_counted(said, clock):
        return None
    around, end = "around" in words or "with around" in said[clock.end - 1], clock.end
    trailing = said[end] if end < len(said) else None
    if trailing is not None and ("around_post" in trailing or "at_post" in trailing):
        around, end, words = around or "around_post" in trailing, end + 1, words | {"at"}
    elif trailing is not None and "onwards" in trailing:
        end, words = end + 1, {"after"}
    if not words and not clock.firm and _is_labelled(said, at):
        return None
    times = _kind(words, clock, around=around)
    weak = not (words or clock.firm or (clock.role and said[end - 1].digits))
    return Fact(at, end, times=times, weak=weak)


def _kind(words: set[str], clock: Clock, *, around: bool) -> Times:
    minute, ambiguous = clock.minute, clock.ambiguous
    if around:
        return Times("around", since=minute, until=minute, ambiguous=ambiguous)
    if words & {"after", "from"} or clock.role == "from":
        return Times("after", since=minute, ambiguous=ambiguous)
    if words & {"before", "until"} or clock.role == "until":
        return Times("before", until=minute, ambiguous=ambiguous)
    return Times("at", since=minute, until=minute, ambiguous=ambiguous)


def _is_counted(said: Sequence[Symbol], clock: Clock) -> bool:
    """Whether the number counts something else: euros, visits, weeks."""
    if clock.end >= len(said):
        return False
    if "with minute" in said[clock.end - 1] or "with ordinal" in said[clock.end - 1]:
        return True
    after = said[clock.end]
    if "pm" in after:
        return False
    return not clock.firm and (any(kind in after for kind in _COUNTED) or "mark" in after)


def _is_labelled(said: Sequence[Symbol], at: int) -> bool:
    """Whether the number is one of an order, a room, a bus."""
    return bool(at) and ("label" in said[at - 1] or "mark" in said[at - 1])
