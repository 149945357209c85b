"""A customer's bills, as they stand with everything that was taken off them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Protocol

from aftercare.bills.struck_bill import Cut, Position, StruckBill
from aftercare.cases.case import CaseShelves
from aftercare.gestures.gesture import OFF_THE_BILL, Gesture, GestureShelves
from aftercare.visits.visit import Visit, VisitLine, VisitShelves

RECENT = timedelta(days=30)
"""Visits of so long are shown one after the other; of earlier ones only the last."""


class BillShelves(GestureShelves, VisitShelves, CaseShelves, Protocol):
    """What seeing a bill needs."""


def bills_of(work: BillShelves, customer_id: int) -> list[Visit]:
    """The visits whose bills a customer is shown, the newest first; empty where none has taken place."""
    visits = [
        visit
        for visit in work.visits.where(customer_id=customer_id)
        if visit.withdrawn_at is None and visit.ended_at <= work.now
    ]
    visits.sort(key=lambda visit: (visit.ended_at, visit.id), reverse=True)
    return [one for one in visits if work.now - one.ended_at <= RECENT] or visits[:1]


def given_off(work: GestureShelves, visit: Visit) -> list[Gesture]:
    """What stands of all that was taken off that bill, in the order in which it was."""
    return [
        one
        for one in work.gestures.where(visit_id=visit.id)
        if one.state == "standing" and one.kind in OFF_THE_BILL
    ]


def see_bill(work: BillShelves, visit: Visit, cuts: tuple[Cut, ...] = ()) -> StruckBill:
    """The bill as it stands; cuts of lines that can't be struck (any more) fall away."""
    off = given_off(work, visit)
    struck = _struck(off)
    asked, again = _asked(work, visit), _taken_back(work, visit)
    lines = sorted(work.lines.where(visit_id=visit.id), key=lambda line: line.position)
    positions = tuple(replace(_position(line, struck, asked), again=line.line_id in again) for line in lines)
    still = {position.line.line_id for position in positions if position.is_open}
    return StruckBill(
        visit,
        positions,
        sum(one.amount_minor for one in off),
        tuple(cut for cut in cuts if cut.line_id in still),
    )


def _position(line: VisitLine, struck: Mapping[str, int], asked: frozenset[str]) -> Position:
    spent = line.line_id in struck or line.line_id in asked
    return Position(line, struck.get(line.line_id, line.amount_minor), spent)


def _struck(off: list[Gesture]) -> dict[str, int]:
    """What is left of the lines that were struck before, in minor units."""
    lines: list[Mapping[str, Any]] = [
        line for one in off if one.kind == "short_pay" for line in one.details.get("lines", ())
    ]
    return {str(line["line_id"]): int(line["now_minor"]) for line in lines}


def _taken_back(work: GestureShelves, visit: Visit) -> frozenset[str]:
    """The lines that were struck, until somebody took that back."""
    found = (one for one in work.gestures.where(visit_id=visit.id) if one.state == "reversed")
    return frozenset(str(line["line_id"]) for one in found for line in one.details.get("lines", ()))


def _asked(work: BillShelves, visit: Visit) -> frozenset[str]:
    """The lines of which a manager calls, or has called."""
    cases = [case for case in work.cases.where(customer_id=visit.customer_id) if case.visit_id is not None]
    events = [event for case in cases for event in work.case_events.where(case_id=case.id)]
    found = (event.facts for event in events if event.what == "struck" and event.facts["visit"] == visit.id)
    return frozenset(str(line_id) for facts in found for line_id in facts.get("asked", ()))
