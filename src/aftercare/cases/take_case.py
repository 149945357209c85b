"""Take a case, or give it back."""

from collections.abc import Sequence
from typing import Protocol

from aftercare.cases.case import Case, CaseEvent, CaseShelves, happened, held_by
from aftercare.staff.member import Member, StaffShelves, member_of


class Shelves(CaseShelves, StaffShelves, Protocol):
    """What taking needs."""


def has_it(work: Shelves, history: Sequence[CaseEvent]) -> CaseEvent | None:
    """The taking by which somebody has the case; whoever left the roster has nothing any more."""
    held = held_by(history)
    if held is None or member_of(work, int(held.facts["user"])) is None:
        return None
    return held


def take_case(work: Shelves, case: Case, member: Member, *, over: bool = False) -> CaseEvent:
    """Let the member have the case, unless somebody else has it; with `over`, even then.

    Returns the taking by which somebody has it now: of two who try at once the first is told by it.
    """
    held = has_it(work, work.case_events.where(case_id=case.id))
    if held is not None and (int(held.facts["user"]) == member.user_id or not over):
        return held
    return happened(work, case.id, "taken", member.name, {"user": member.user_id})


def give_back(work: Shelves, case: Case, member: Member) -> bool:
    """Let nobody have the case, if the member had it; says whether they did."""
    held = held_by(work.case_events.where(case_id=case.id))
    if held is None or int(held.facts["user"]) != member.user_id:
        return False
    happened(work, case.id, "released", member.name, {"user": member.user_id})
    return True
