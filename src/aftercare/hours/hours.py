"""When the business works: spans of the local day for each weekday, and dates that differ."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Self, TypeAlias
from zoneinfo import ZoneInfo

Span: TypeAlias = tuple[int, int]
"""From, to: minutes since local midnight by the clock on the wall.

A span that ends after 1440 goes on into the next day, and belongs to the day on which it began.
"""

DAY = 24 * 60
WEEK = 7 * DAY
_FORMAT = 1
_OFFICE: tuple[Span, ...] = ((9 * 60, 18 * 60),)
DEFAULT_WEEK: tuple[tuple[Span, ...], ...] = (*(_OFFICE for _ in range(5)), (), ())


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours in a time zone.

    - week: the spans of Monday to Sunday
    - special: dates with spans of their own instead of their weekday's, by rising date; none: closed

    Raises ValueError for what is no week, spans out of order, and spans that overlap within the week.
    """

    zone: ZoneInfo
    week: tuple[tuple[Span, ...], ...] = DEFAULT_WEEK
    special: tuple[tuple[date, tuple[Span, ...]], ...] = ()
    _by_date: dict[date, tuple[Span, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_date = dict(self.special)
        if len(self.week) != 7:  # noqa: PLR2004 -- days of a week
            raise ValueError("a week has seven days")
        if list(by_date) != sorted(by_date) or len(by_date) != len(self.special):
            raise ValueError("special dates come once each, by rising date")
        for spans in (*self.week, *by_date.values()):
            _check_day(spans)
        if overlap(self.week) is not None:
            raise ValueError("spans overlap")
        object.__setattr__(self, "_by_date", by_date)

    @property
    def closed(self) -> frozenset[date]:
        """The dates on which nobody works although their weekday may say so."""
        return frozenset(day for day, spans in self.special if not spans)

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """The spans that begin on that local date."""
        spans = self._by_date.get(day)
        return self.week[day.weekday()] if spans is None else spans

    def with_special(self, day: date, spans: tuple[Span, ...] | None) -> Self:
        """The same hours with that date's own spans; () closes it, None gives it back to its weekday."""
        by_date = {known: own for known, own in self.special if known != day}
        if spans is not None:
            by_date[day] = spans
        return replace(self, special=tuple(sorted(by_date.items())))

    def from_day(self, today: date) -> Self:
        """The same hours without the dates before yesterday, whose last span may still go on."""
        kept = tuple((day, spans) for day, spans in self.special if (today - day).days <= 1)
        return replace(self, special=kept)

    def to_json(self) -> str:
        """What `from_json` reads; the zone is the business's setting and not part of it."""
        special = {day.isoformat(): spans for day, spans in self.special}
        return json.dumps({"format": _FORMAT, "week": self.week, "special": special}, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str, zone: ZoneInfo) -> Self:
        """Read what `to_json` wrote, now or in another version: what it doesn't know it leaves out.

        Raises ValueError for what are no hours.
        """
        try:
            known = json.loads(text)
            week = tuple(_spans(day) for day in known["week"])
            special = tuple(sorted(_dates(known.get("special", {}))))
            return cls(zone, week, special)
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError("no working hours") from error


def overlap(week: tuple[tuple[Span, ...], ...]) -> Span | None:
    """A span that overlaps another one of the week, Sunday's night into Monday included; or None."""
    spans = sorted((at * DAY + begin, at * DAY + end) for at, day in enumerate(week) for begin, end in day)
    for one, other in zip(
        spans, [*spans[1:], *((begin + WEEK, end + WEEK) for begin, end in spans[:1])], strict=True
    ):
        if other[0] < one[1]:
            return one[0] % DAY, one[0] % DAY + one[1] - one[0]
    return None


def local_day(zone: ZoneInfo, at: datetime) -> date:
    """The date that people in that zone have at a moment."""
    return at.astimezone(zone).date()


def _check_day(spans: tuple[Span, ...]) -> None:
    reached = 0
    for begin, end in spans:
        if not (reached <= begin < end <= begin + DAY and begin < DAY):
            raise ValueError("spans of a day rise and last a day at most")
        reached = end


def _spans(given: Any) -> tuple[Span, ...]:
    spans = tuple((begin, end) for begin, end in given)
    if not all(type(minute) is int for span in spans for minute in span):
        raise ValueError("minutes are whole numbers")
    return spans


def _dates(given: Any) -> Iterator[tuple[date, tuple[Span, ...]]]:
    return ((date.fromisoformat(day), _spans(spans)) for day, spans in given.items())


DEFAULT = Hours(ZoneInfo("UTC"))
"""Monday to Friday, 9 to 18."""
