"""Lines of the ledger as the business's own system books them: with whom and what they are about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aftercare.customers.customer import Customer
from aftercare.gestures.gesture import Entry, Gesture, GestureShelves, KindName, Written
from aftercare.gestures.report import LedgerShelves
from aftercare.visits.visit import Visit, VisitShelves


class BookingShelves(LedgerShelves, GestureShelves, VisitShelves, Protocol):
    """What reading the ledger for the business needs."""


@dataclass(frozen=True, slots=True)
class PageWanted:
    """Lines behind `after`, at most so many; from `since` until before `until` (UTC). None: whatever."""

    after: int
    most: int
    since: datetime | None = None
    until: datetime | None = None
    kind: KindName | None = None
    what: Written | None = None


@dataclass(frozen=True, slots=True)
class Booked:
    """A line with its gesture as it is now, whose it is, and the visit that it is about."""

    entry: Entry
    gesture: Gesture
    customer: Customer | None
    visit: Visit | None


@dataclass(frozen=True, slots=True)
class Page:
    """Lines in the order in which they were written; `more` of them follow behind the last."""

    lines: tuple[Booked, ...]
    more: bool


def booked_page(work: BookingShelves, wanted: PageWanted) -> Page:
    """The next lines of the whole ledger."""
    entries = work.ledger_after(
        wanted.after,
        wanted.most + 1,
        what=() if wanted.what is None else (wanted.what,),
        kinds=() if wanted.kind is None else (wanted.kind,),
        since=wanted.since,
        until=wanted.until,
    )
    return Page(booked(work, entries[: wanted.most]), len(entries) > wanted.most)


def booked(work: BookingShelves, entries: Sequence[Entry]) -> tuple[Booked, ...]:
    """Those lines with all that belongs to them, each looked up once."""
    gestures = {one.id: one for one in work.gestures.fetch(id={entry.gesture_id for entry in entries})}
    work.customers.fetch(id={entry.customer_id for entry in entries})
    work.visits.fetch(id={one.visit_id for one in gestures.values() if one.visit_id is not None})
    return tuple(_booked(work, entry, gestures[entry.gesture_id]) for entry in entries)


def _booked(work: BookingShelves, entry: Entry, gesture: Gesture) -> Booked:
    visit = None if gesture.visit_id is None else work.visits.get(gesture.visit_id)
    return Booked(entry, gesture, work.customers.get(entry.customer_id), visit)
