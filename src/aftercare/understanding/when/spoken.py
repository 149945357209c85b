"""What was said about a time, without a clock: nothing here knows what day it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

HOUR = 60
NOON = 12 * HOUR

Part: TypeAlias = Literal["morning", "noon", "afternoon", "after_work", "evening"]
PARTS: Mapping[Part, tuple[int, int]] = MappingProxyType(
    {
        "morning": (8 * HOUR, NOON),
        "noon": (NOON, 14 * HOUR),
        "afternoon": (NOON, 17 * HOUR),
        "after_work": (17 * HOUR, 21 * HOUR),
        "evening": (17 * HOUR, 21 * HOUR),
    }
)
"""From and until: minutes since local midnight."""

TimesKind: TypeAlias = Literal["at", "around", "after", "before", "between", "part"]


@dataclass(frozen=True, slots=True)
class Ahead:
    """So many days from today: 0 today, 1 tomorrow, -1 yesterday."""

    days: int


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A weekday, 0 is Monday: the nearest one, or with `next_week` the one of the next week."""

    weekday: int
    next_week: bool = False


@dataclass(frozen=True, slots=True)
class OnDate:
    """A day of the month; without month or year the next such day."""

    day: int
    month: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class InWeek:
    """Some day of the week so many weeks ahead: 0 this week, 1 the next."""

    weeks: int


@dataclass(frozen=True, slots=True)
class OnWeekend:
    """Saturday or Sunday of this week, or of the next."""

    next_week: bool = False


Day: TypeAlias = Ahead | OnWeekday | OnDate | InWeek | OnWeekend


@dataclass(frozen=True, slots=True)
class Times:
    """Times of day, in minutes since local midnight.

    - kind: "at" and "around" have the same time in both, "after" only `since`, "before" only `until`.
    - part: the part of the day that was named, which narrows an ambiguous hour as well.
    - ambiguous: hours of 1 to 11 that may be meant twelve hours later.
    """

    kind: TimesKind
    since: int | None = None
    until: int | None = None
    part: Part | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """A time as it was said; what was left open is None or False.

    - words: exactly as written; `start`, `end`: where they stand in the text.
    - by: up to that day, not on it ("by Friday").
    - in_minutes: so long from now.
    - soon: now, as soon as possible. anytime: any time will do (of the day, where there is one).
    - told: the words around it tell of something past rather than wish it.
    """

    words: str
    day: Day | None = None
    times: Times | None = None
    by: bool = False
    in_minutes: int | None = None
    soon: bool = False
    anytime: bool = False
    told: bool = False
    start: int = 0
    end: int = 0
