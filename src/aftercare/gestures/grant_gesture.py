"""Give something: judged by the limits of this very moment, entered once, with all that follows from it."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from aftercare.gestures.about import About, GivingShelves
from aftercare.gestures.enter import enter_grant, entered
from aftercare.gestures.gesture import Gesture, Wish
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.kinds.kind import Flaw, Kind
from aftercare.gestures.room import By, Room, budget_of, purse_of, room
from aftercare.gestures.vouchers import make_voucher
from aftercare.policies.stored import version_in_force


@dataclass(frozen=True, slots=True)
class Granted:
    """What was given; `again`: it was there already under this key, and nothing was done now."""

    gesture: Gesture
    again: bool = False


@dataclass(frozen=True, slots=True)
class Unfit:
    """Nobody can give that."""

    flaw: Flaw


@dataclass(frozen=True, slots=True)
class Beyond:
    """It weighs more than there is room for."""

    room: Room
    weight: int


Outcome: TypeAlias = Granted | Unfit | Beyond


@dataclass(frozen=True, slots=True)
class Terms:
    """Who gives it, and under which key.

    `by` is whose limits hold, `name` and `user_id` whoever gives it; where a manager had to say yes, `by`
    is the manager's and `approver` their user id. `pay_by` (UTC) is when money is paid at the latest.
    Raises ValueError where somebody would approve what they asked for themselves, or by another's limits.
    """

    by: By
    user_id: int | None
    name: str
    key: str
    zone: ZoneInfo
    pay_by: datetime | None
    approver: int | None = None

    def __post_init__(self) -> None:
        if self.approver is not None and (self.approver == self.user_id or self.approver != self.by.user_id):
            raise ValueError("who approves is another than who asked, and has the limit themselves")


def key_of(customer_id: int, case_id: int | None, kind: str, nonce: str) -> str:
    """The business key of a grant: its case (or customer), its kind and the nonce of its preview."""
    return f"grant:{f'c{case_id}' if case_id else f'p{customer_id}'}:{kind}:{nonce}"


def judged(work: GivingShelves, about: About, wish: Wish, by: By, zone: ZoneInfo) -> Unfit | Beyond | None:
    """What stands in the way of that wish; None: they may give it."""
    kind = KINDS.get(wish.kind)
    if kind is None or (not kind.by_hand and by.role != "bot"):
        return Unfit("not_by_hand")
    if kind.needs_case and about.case is None:
        return Unfit("no_case")
    if (flaw := kind.unfit(wish, about)) is not None:
        return Unfit(flaw)
    free, weight = room(work, about, kind.name, by, zone), kind.weight(wish, about)
    # What weighs nothing, such as a gift that costs nothing, needs the right to give it all the same.
    return Beyond(free, weight) if weight > free.left or free.bound in {"never", "own"} else None


def grant(work: GivingShelves, about: About, wish: Wish, terms: Terms) -> Outcome:
    """Give it, unless something stands in the way; under the same key a second time nothing happens.

    `about` must have been looked up in this transaction.
    """
    known = entered(work, terms.key)
    if known is not None and (gesture := work.gestures.get(known.gesture_id)) is not None:
        return Granted(gesture, again=True)
    hindered = judged(work, about, wish, terms.by, terms.zone)
    if hindered is not None:
        return hindered
    kind = KINDS[wish.kind]
    gesture = _gesture(work, about, wish, terms, kind)
    budget = budget_of(work.now, terms.zone) if kind.name == "surprise" else None
    enter_grant(work, gesture, terms.key, purse=purse_of(terms.by, work.now, terms.zone), budget=budget)
    make_voucher(work, gesture, about.policy, terms.zone)
    return Granted(gesture)


def _gesture(work: GivingShelves, about: About, wish: Wish, terms: Terms, kind: Kind) -> Gesture:
    bill = about.bill
    owed = kind.pays and (bill is None or bill.visit.paid)
    return Gesture(
        id=work.gestures.next_id(),
        customer_id=about.customer.id,
        case_id=None if about.case is None else about.case.id,
        visit_id=None if bill is None else bill.visit.id,
        kind=kind.name,
        amount_minor=kind.amount(wish, about),
        cost_minor=kind.cost(wish, about),
        currency=about.currency,
        weight=kind.weight(wish, about),
        details=kind.details(wish, about),
        given_by=terms.by.role,
        user_id=terms.user_id,
        name=terms.name,
        approver=terms.approver,
        department=_department(about),
        policy_version=version_in_force(work, about.currency),
        created_at=work.now,
        pay="due" if owed else "none",
        pay_by=terms.pay_by if owed else None,
    )


def _department(about: About) -> str | None:
    if about.case is not None and about.case.department is not None:
        return about.case.department
    return None if about.bill is None else about.bill.visit.department
