"""What the business's own system has to book: money that came off a bill, or stands on it again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from aftercare.gestures.booked import Booked, BookingShelves, booked
from aftercare.gestures.enter import entered
from aftercare.gestures.gesture import OFF_THE_BILL, Entry, Written
from aftercare.gestures.report import acknowledged_key
from aftercare.money import Money
from aftercare.visits.visit import Visit, VisitLine

_BOOKED: tuple[Written, ...] = ("granted", "reversed")


@dataclass(frozen=True, slots=True)
class AdjustedLine:
    """A line of the bill, and what is to be paid for it once the adjustment is made."""

    line: VisitLine
    amount: Money


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A change of a bill; its id is that of its line in the ledger.

    `change` is what the bill changes by: negative where it becomes less, positive where what came off was
    taken back. `lines` and `total` are the bill as it was right after it, None and empty without a bill.
    `acknowledged_at` (UTC) is when the business's system took note.
    """

    booked: Booked
    change: Money
    lines: tuple[AdjustedLine, ...]
    total: Money | None
    acknowledged_at: datetime | None


@dataclass(frozen=True, slots=True)
class Adjustments:
    """Adjustments in the order in which they were made; `more` of them follow behind the last."""

    some: tuple[Adjustment, ...]
    more: bool


def adjustments_after(work: BookingShelves, after: int, most: int, *, unacknowledged: bool) -> Adjustments:
    """The next ones behind that id; all, or only what nobody took note of yet."""
    kinds = tuple(sorted(OFF_THE_BILL))
    entries = work.ledger_after(after, most + 1, what=_BOOKED, kinds=kinds, pending=unacknowledged)
    some = booked(work, entries[:most])
    return Adjustments(tuple(_adjustment(work, one) for one in some), len(entries) > most)


def acknowledge(work: BookingShelves, entry_id: int, name: str) -> Adjustment | None:
    """The business's system took note of it; again changes nothing. None: there is no such adjustment."""
    entry = work.ledger.get(entry_id)
    if entry is None or entry.what not in _BOOKED or entry.kind not in OFF_THE_BILL:
        return None
    key = acknowledged_key(entry.id)
    if entered(work, key) is None:
        work.ledger.add(
            replace(
                entry,
                id=work.ledger.next_id(),
                key=key,
                what="acknowledged",
                amount_minor=0,
                cost_minor=0,
                weight=0,
                user_id=None,
                name=name,
                at=work.now,
                facts={"entry": entry.id},
            )
        )
    return _adjustment(work, booked(work, [entry])[0])


def line_ids(details: Mapping[str, Any]) -> tuple[str, ...]:
    """The lines of the bill that a gesture is about, by the business's own ids."""
    return tuple(_now(details))


def _now(details: Mapping[str, Any]) -> dict[str, int]:
    """What is left of the lines that a gesture changed, in minor units, by the business's own ids."""
    return {str(one["line_id"]): int(one["now_minor"]) for one in details.get("lines", ())}


def _adjustment(work: BookingShelves, one: Booked) -> Adjustment:
    noted = entered(work, acknowledged_key(one.entry.id))
    standing = [] if one.visit is None else _standing_after(work, one.visit, one.entry)
    return Adjustment(
        booked=one,
        change=Money(-one.entry.amount_minor, one.entry.currency),
        lines=() if one.visit is None else _lines(work, one.visit, standing),
        total=None if one.visit is None else _total(one.visit, standing),
        acknowledged_at=None if noted is None else noted.at,
    )


def _standing_after(work: BookingShelves, visit: Visit, last: Entry) -> list[Entry]:
    """The grants that came off that bill and stood right after a line was written."""
    standing: dict[int, Entry] = {}
    gestures = [one.id for one in work.gestures.where(visit_id=visit.id) if one.kind in OFF_THE_BILL]
    entries = sorted(work.ledger.fetch(gesture_id=gestures), key=lambda entry: entry.id)
    for entry in entries:
        if entry.id <= last.id and entry.what == "granted":
            standing[entry.gesture_id] = entry
        if entry.id <= last.id and entry.what == "reversed":
            standing.pop(entry.gesture_id, None)
    return list(standing.values())


def _total(visit: Visit, standing: Sequence[Entry]) -> Money:
    return Money(visit.total_minor - sum(entry.amount_minor for entry in standing), visit.currency)


def _lines(work: BookingShelves, visit: Visit, standing: Sequence[Entry]) -> tuple[AdjustedLine, ...]:
    now: dict[str, int] = {}
    for entry in sorted(standing, key=lambda entry: entry.id):
        gesture = work.gestures.get(entry.gesture_id)
        now |= {} if gesture is None else _now(gesture.details)
    lines = sorted(work.lines.where(visit_id=visit.id), key=lambda line: line.position)
    return tuple(
        AdjustedLine(line, Money(now.get(line.line_id, line.amount_minor), visit.currency)) for line in lines
    )
