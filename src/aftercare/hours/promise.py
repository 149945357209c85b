"""What is promised: a first answer within so much working time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.hours.hours import Hours
from aftercare.hours.working_time import When, add_working, day_of, is_open, next_opening
from aftercare.inbox import InboxShelves, recall, remember

DEFAULT_MINUTES = 15
"""Working minutes within which whoever writes first hears from a person."""
MOST_MINUTES = 480

_FACT = "promise"


@dataclass(frozen=True, slots=True)
class Promise:
    """An answer is due `by` then; at `remind`, two thirds of the working time are over (UTC)."""

    by: datetime
    remind: datetime


@dataclass(frozen=True, slots=True)
class ByWhen:
    """What a customer may be told of a promise: in working hours by when they are answered.

    Else when their words are read. `day` is the local day of `at`, seen from now.
    """

    at: datetime
    day: When
    open: bool


def promised_by(hours: Hours, now: datetime, minutes: int) -> Promise | None:
    """The promise of so many working minutes from now on; None where nobody ever works.

    Raises ValueError for fewer minutes than one.
    """
    if minutes < 1:
        raise ValueError("a promise takes a minute at least")
    whole = timedelta(minutes=minutes)
    remind, by = add_working(hours, now, whole * 2 / 3), add_working(hours, now, whole)
    return None if remind is None or by is None else Promise(by, remind)


def by_when(hours: Hours, now: datetime, by: datetime) -> ByWhen | None:
    """What to tell of an answer that is due then; None where it is overdue or nobody ever works."""
    if by <= now:
        return None
    open_now = is_open(hours, now)
    at = by if open_now else next_opening(hours, now)
    return None if at is None else ByWhen(at, day_of(hours.zone, at, now), open_now)


def minutes_promised(work: InboxShelves) -> int:
    """Within how many working minutes an answer is promised: as it was set last, or the default."""
    known = recall(work, _FACT) or ""
    minutes = int(known) if known.isdecimal() and len(known) <= len(str(MOST_MINUTES)) else 0
    return minutes if 1 <= minutes <= MOST_MINUTES else DEFAULT_MINUTES


def set_minutes(work: InboxShelves, minutes: int) -> None:
    """Promise an answer within so many working minutes from now on; ValueError for what can't be promised."""
    if not 1 <= minutes <= MOST_MINUTES:
        raise ValueError("a promise is of 1 to 480 minutes")
    remember(work, _FACT, str(minutes))
