"""Take a text about working hours apart: what it tells of which weekdays and dates."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias

from aftercare.hours.dates import read_dates
from aftercare.hours.hours import DAY, Span
from aftercare.hours.hours_error import HoursError
from aftercare.hours.times import read_span
from aftercare.hours.words import TO, WORD, meaning, tidy

LONGEST_TEXT = 1000
"""Characters; the hours of a week and a year's holidays take fewer."""

Day: TypeAlias = int | date
"""A weekday (0 is Monday) or a date."""

_BETWEEN = re.compile(r"[\s,;.:&|()]*")
# Estonian says "to" with an ending: esmaspäevast reedeni.
_TO = re.compile(rf"{TO}|\s+(?=[^\W\d_]+ni\b)", re.IGNORECASE)
_ALWAYS = re.compile(r"24\s*[/x]\s*7(?![/\d])", re.IGNORECASE)
_PIECE = re.compile(r"[^\s,;]+")
_NEAR = re.compile(r"[\s:.]*")
_WEEK = range(7)
_ROUND_THE_CLOCK: Span = (0, DAY)


@dataclass(slots=True)
class Told:
    """What a text tells: days with their spans, days that are closed, dates given back to their weekday."""

    spans: dict[Day, list[Span]] = field(default_factory=dict)
    closed: set[Day] = field(default_factory=set)
    back: set[date] = field(default_factory=set)


def read_hours(text: str, today: date) -> Told:
    """Read a whole text. Raises HoursError."""
    if len(text) > LONGEST_TEXT or len(tidied := tidy(text)) > LONGEST_TEXT:
        raise HoursError("long", text)
    return _Reader(tidied, today).read()


class _Reader:
    """Goes through a text once.

    - days: those that what comes next is about; `piece` is where they stand
    - apart: a comma or the like stood before
    - settled: something was told of them already
    - rest: after "closed" and "open" before days, what is told of those that follow
    """

    def __init__(self, text: str, today: date) -> None:
        self.text, self.today, self.at = text, today, 0
        self.apart = False
        self.told = Told()
        self.days: list[Day] = []
        self.settled = True
        self.rest: Literal["closed", "open", ""] = ""
        self.piece = ""

    def read(self) -> Told:
        while self._go_on():
            if self.text[self.at].isdecimal():
                self._number()
            elif word := WORD.match(self.text, self.at):
                self._word(word)
            else:
                raise HoursError("word", self._here())
        self._settle()
        if not (self.told.spans or self.told.closed or self.told.back):
            raise HoursError("empty", self.text)
        return self.told

    def _go_on(self) -> bool:
        between = _BETWEEN.match(self.text, self.at)
        self.apart = between is not None and any(mark in between[0] for mark in ",;\n")
        self.at = between.end() if between else self.at
        return self.at < len(self.text)

    def _here(self) -> str:
        piece = _PIECE.match(self.text, self.at)
        return piece[0] if piece else self.text[self.at :]

    def _word(self, word: re.Match[str]) -> None:
        match meaning(word[0]):
            case None:
                raise HoursError("word", self._here())
            case "":
                self.at = word.end()
            case "always":
                self.at = word.end()
                self._span(_ROUND_THE_CLOCK, word[0])
            case "closed" | "open" as verdict:
                self.at = word.end()
                self._verdict(verdict, word[0])
            case weekdays:
                self._weekdays(word, weekdays)

    def _weekdays(self, word: re.Match[str], weekdays: tuple[int, ...]) -> None:
        began, self.at = self.at, word.end()
        dot = self.at + self.text.startswith(".", self.at)
        to = _TO.match(self.text, dot)
        last = to and WORD.match(self.text, to.end())
        until = meaning(last[0]) if last else None
        if last and isinstance(until, tuple) and len(until) == len(weekdays) == 1:
            self.at = last.end()
            weekdays = tuple((weekdays[0] + after) % 7 for after in range((until[0] - weekdays[0]) % 7 + 1))
        self._about(list(weekdays), self.text[began : self.at])

    def _number(self) -> None:
        began = self.at
        if always := _ALWAYS.match(self.text, self.at):
            self.at = always.end()
            self._span(_ROUND_THE_CLOCK, always[0])
            return
        # "24.12" is a date where one is looked for, and a time behind days and dates.
        bare = not self.days or self.rest == "closed" or (self.rest == "open" and self.apart)
        if self._dates(bare=bare):
            return
        if span := read_span(self.text, self.at):
            one, self.at = span
            self._span(one, self.text[began : self.at])
        elif not self._dates(bare=True):
            raise HoursError("span", self._here())

    def _dates(self, *, bare: bool) -> bool:
        found = read_dates(self.text, self.at, self.today, bare=bare)
        if found is None:
            return False
        dates, at = found
        piece, self.at = self.text[self.at : at], at
        self._about([*dates], piece)
        return True

    def _about(self, days: list[Day], piece: str) -> None:
        """Days are named."""
        dates = isinstance(days[0], date)
        if self.days and not self.settled and isinstance(self.days[0], date) == dates:
            self.days += days
            return
        if self.days:
            self._settle()
        self.days, self.piece, self.settled = days, piece, False
        if self.rest == "closed" and (dates or not self._span_follows()):
            self._close()
        elif self.rest == "open" and dates:
            self._give_back()
        else:
            self.rest = ""

    def _settle(self) -> None:
        if not self.settled:
            raise HoursError("alone", self.piece)

    def _span_follows(self) -> bool:
        near = _NEAR.match(self.text, self.at)
        return near is not None and read_span(self.text, near.end()) is not None

    def _verdict(self, verdict: Literal["closed", "open"], piece: str) -> None:
        if self.settled or not self.days:
            # It stands before the days that it is about.
            self.days, self.piece, self.settled, self.rest = [], piece, False, verdict
        elif verdict == "closed":
            self._close()
        elif isinstance(self.days[0], date):
            self._give_back()

    def _span(self, span: Span, piece: str) -> None:
        """Times are named."""
        days = self.days or ([*_WEEK] if span == _ROUND_THE_CLOCK else [])
        if not days:
            raise HoursError("days", piece)
        for day in days:
            if day in self.told.closed:
                raise HoursError("twice", piece)
            self.told.spans.setdefault(day, []).append(span)
        self.told.back.difference_update(day for day in days if isinstance(day, date))
        self.days, self.settled = days, True

    def _close(self) -> None:
        for day in self.days:
            if isinstance(day, date) and (day in self.told.spans or day in self.told.back):
                raise HoursError("twice", self.piece)
            # "Mon-Sun 9-18, closed Sun": of the days of the week one may be taken out again.
            self.told.spans.pop(day, None)
            self.told.closed.add(day)
        self.settled = True

    def _give_back(self) -> None:
        for day in self.days:
            if day in self.told.closed or day in self.told.spans:
                raise HoursError("twice", self.piece)
            if isinstance(day, date):
                self.told.back.add(day)
        self.settled = True
