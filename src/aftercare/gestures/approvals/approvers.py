"""Who may say yes to what exceeds somebody's limit, and who is asked next."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol
from zoneinfo import ZoneInfo

from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import CustomerShelves
from aftercare.gestures.about import About, GivingShelves
from aftercare.gestures.gesture import Wish
from aftercare.gestures.grant_gesture import Beyond, Unfit, judged
from aftercare.gestures.room import By
from aftercare.inbox import InboxShelves
from aftercare.staff.duty import GENERAL, set_on_duty
from aftercare.staff.member import Member, StaffShelves, members
from aftercare.staff.rights import may


class ApprovalShelves(GivingShelves, StaffShelves, InboxShelves, CustomerShelves, Protocol):
    """What choosing approvers needs."""


@dataclass(frozen=True, slots=True)
class Approver:
    """Somebody who leads, may read the case and asks for nothing themselves.

    `hindered` is what stands in the way of their yes, by their own limits of now; `theirs`: they answer
    for the department.
    """

    member: Member
    theirs: bool
    hindered: Unfit | Beyond | None

    @property
    def able(self) -> bool:
        """Whether their limit holds it and they can be written to."""
        return self.hindered is None and not self.member.unreachable


def approvers(
    work: ApprovalShelves, about: About, wish: Wish, requester: int, zone: ZoneInfo
) -> list[Approver]:
    """Everybody who may be asked at all, in the order in which they are: on duty first, theirs next."""
    department = department_of(about)
    history = [] if about.case is None else work.case_events.where(case_id=about.case.id)
    own = () if department is None else (department,)
    duty = [one.user_id for name in (*own, GENERAL) if (one := set_on_duty(work, name)) is not None]
    found = [
        Approver(one, one.answers_for(department), judged(work, about, wish, _by(one), zone))
        for one in members(work, "manager", "admin")
        if may(one, "approve")
        and not is_involved(work, about, one, requester)
        and may_read(work, history, one)
    ]
    return sorted(found, key=lambda one: (one.member.user_id not in duty, not one.theirs, one.member.id))


def is_involved(work: CustomerShelves, about: About, member: Member, requester: int) -> bool:
    """Whether they asked for it themselves, or would get it."""
    if member.user_id == requester:
        return True
    return any(one.customer_id == about.customer.id for one in work.accounts.where(user_id=member.user_id))


def next_asked(found: Sequence[Approver], asked: Collection[int]) -> list[Approver]:
    """Who is asked now: the first manager, after that the other managers, then the admins; empty: nobody.

    Managers are those of the department, or else all of them.
    """
    able = [one for one in found if one.able]
    managers = [one for one in able if one.member.role == "manager"]
    managers = [one for one in managers if one.theirs] or managers
    fresh = _fresh(managers, asked)
    if fresh:
        return fresh[:1] if len(fresh) == len(managers) else fresh
    return _fresh([one for one in able if one.member.role == "admin"], asked)


def out_of_reach(found: Sequence[Approver]) -> list[Approver]:
    """Whose limit holds it, but who can't be written to: where nobody else is left, the desk is asked."""
    return [one for one in found if one.hindered is None and one.member.unreachable]


def most(found: Sequence[Approver]) -> int:
    """The most that any of them could give now, in the measure of the kind."""
    rooms = [one.hindered.room.left for one in found if isinstance(one.hindered, Beyond)]
    return max(rooms, default=0)


def flaw(found: Sequence[Approver]) -> Unfit | None:
    """What stands in the way whoever approves."""
    return next((one.hindered for one in found if isinstance(one.hindered, Unfit)), None)


def department_of(about: About) -> str | None:
    """Whose managers are asked."""
    if about.case is not None and about.case.department is not None:
        return about.case.department
    return None if about.bill is None else about.bill.visit.department


def _by(member: Member) -> By:
    return By(member.role, member.user_id)


def _fresh(found: Sequence[Approver], asked: Collection[int]) -> list[Approver]:
    return [one for one in found if one.member.user_id not in asked]
