"""A payment is put off by some days."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Gesture, Wish
from aftercare.gestures.kinds.kind import Flaw, Kind, Measure, Part
from aftercare.policies.policy import GestureName

DAYS = (7, 14)
"""What is offered at a tap."""
MOST_DAYS = 3660
"""More than ten years is no deferral any more."""


class Deferral(Kind):
    """Only of a bill that is still to be paid."""

    name: ClassVar[GestureName] = "deferral"
    measure: ClassVar[Measure] = "days"
    asks: ClassVar[tuple[Part, ...]] = ("days",)
    takes: ClassVar[tuple[Part, ...]] = ("reason",)

    def unfit(self, wish: Wish, about: About) -> Flaw | None:
        """There is something left to be paid."""
        if about.bill is None:
            return "no_bill"
        if about.bill.visit.paid or not about.left_on_bill:
            return "paid_already"
        return None if 1 <= wish.days <= MOST_DAYS else "no_days"

    def presets(self, left: int, about: About) -> Sequence[Wish]:
        """One week or two, or else all the days that are left."""
        fitting = [days for days in DAYS if days <= left] or [left]
        offered = [Wish("deferral", days=days) for days in fitting]
        return [one for one in offered if self.unfit(one, about) is None]


def deferred_until(start: datetime, days: int, earlier: Iterable[Gesture]) -> datetime:
    """Until when there is time to pay (UTC): the days begin at `start`, or where earlier ones end.

    `earlier` is everything that stands of what was given for that bill before, in the order of giving.
    """
    # The first one begins where it was given, however long ago that is.
    until = datetime.min.replace(tzinfo=UTC)
    for one in earlier:
        if one.kind == "deferral":
            until = max(until, one.created_at) + timedelta(days=int(one.details.get("days", 0)))
    return max(until, start) + timedelta(days=days)
