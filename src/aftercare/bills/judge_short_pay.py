"""How much of a short pay takes effect at once; a manager calls about the rest, and no machine refuses it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from aftercare.bills.struck_bill import StruckBill
from aftercare.gestures.gesture import Gesture
from aftercare.policies.policy import Policy

Bound: TypeAlias = Literal["bill", "days", "times", "currency", "again", "staff"]
"""Which of the owner's caps comes first; `again`: what is struck was taken back before; `staff`: by staff."""


@dataclass(frozen=True, slots=True)
class ShortLine:
    """A line of a short pay: what it `was` (minor units), what of it takes effect now, what is beyond."""

    line_id: str
    title: str
    quantity: str
    was: int
    granted: int
    rest: int

    def told(self) -> dict[str, Any]:
        """As a gesture and an event of a case keep it; both prices are minor units."""
        return {
            "line_id": self.line_id,
            "title": self.title,
            "quantity": self.quantity,
            "was_minor": self.was,
            "now_minor": self.was - self.granted,
        }


@dataclass(frozen=True, slots=True)
class Judged:
    """A short pay, line by line; `bound` is the cap that something is beyond, or None."""

    lines: tuple[ShortLine, ...]
    bound: Bound | None

    @property
    def granted(self) -> int:
        """What takes effect now, in minor units."""
        return sum(line.granted for line in self.lines)

    @property
    def rest(self) -> int:
        """What a manager calls about, in minor units."""
        return sum(line.rest for line in self.lines)


def judged(
    bill: StruckBill, policy: Policy, given: Iterable[Gesture], now: datetime, *, by_staff: bool = False
) -> Judged:
    """Grant the lines in the order in which they were struck, as far as the caps go, the last one in part.

    - given: what stands of all that this customer was given.
    - by_staff: the customer works here, where staff make bills themselves.
    """
    room, bound = _room(bill, policy, [one for one in given if one.kind == "short_pay"], now)
    room, bound = (0, "staff") if by_staff else (room, bound)
    left, lines = bill.off, []
    for position in bill.cut_positions():
        wanted = min(position.stands - bill.now(position), left)
        # What somebody took back, for instance agreed with the customer, no machine takes off once more.
        granted = 0 if position.again else min(wanted, room)
        bound = "again" if position.again and 0 < wanted <= room else bound
        left, room = left - wanted, room - granted
        line = position.line
        if wanted:
            lines.append(
                ShortLine(line.line_id, line.title, line.quantity, position.stands, granted, wanted - granted)
            )
    told = Judged(tuple(lines), bound)
    return told if told.rest else Judged(told.lines, None)


def short_pays_within(given: Iterable[Gesture], policy: Policy, now: datetime) -> list[Gesture]:
    """The short pays that count for how often: those of the policy's stretch of days before now."""
    since = now - timedelta(days=policy.short_pay.within)
    return [one for one in given if one.kind == "short_pay" and one.created_at > since]


def _room(bill: StruckBill, policy: Policy, given: list[Gesture], now: datetime) -> tuple[int, Bound]:
    caps, visit = policy.short_pay, bill.visit
    if visit.currency != policy.currency:
        return 0, "currency"
    if now > visit.ended_at + timedelta(days=caps.days):
        return 0, "days"
    if len(short_pays_within(given, policy, now)) >= caps.times:
        return 0, "times"
    taken = sum(one.amount_minor for one in given if one.visit_id == visit.id)
    return max(caps.bill - taken, 0), "bill"
