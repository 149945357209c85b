"""Who is on duty, and who is asked after them: somebody always is."""

from collections.abc import Collection, Iterable
from typing import Protocol

from aftercare.inbox import InboxShelves, forget, recall, remember
from aftercare.staff.member import ROLES, Member, StaffShelves, member_of, members
from aftercare.staff.same_name import first_name

GENERAL = ""
"""The duty for every department that has none of its own."""


class DutyShelves(StaffShelves, InboxShelves, Protocol):
    """What the use cases of duty need."""


def put_on_duty(work: DutyShelves, member: Member, department: str = GENERAL) -> None:
    """They are on duty from now on, in place of whoever was."""
    remember(work, _fact(department), str(member.user_id))


def take_off_duty(work: DutyShelves, member: Member) -> bool:
    """They hand back every duty they have; whether there was any."""
    held = [one for one in (GENERAL, *departments(work)) if recall(work, _fact(one)) == str(member.user_id)]
    for department in held:
        forget(work, _fact(department))
    return bool(held)


def set_on_duty(work: DutyShelves, department: str = GENERAL) -> Member | None:
    """Whoever was put on duty there and still works here."""
    known = recall(work, _fact(department)) or ""
    return member_of(work, int(known)) if known.isdecimal() else None


def departments(work: DutyShelves) -> list[str]:
    """The departments that somebody answers for, in order."""
    return sorted({one for member in members(work) for one in member.departments})


def duty_order(work: DutyShelves, department: str | None = None) -> list[Member]:
    """Who is asked one after the other when somebody is needed now; the first one is on duty.

    Whoever was put on duty, for that department first; then managers and admins, theirs first; agents
    only where there is nobody else. Who can't be reached in private is left out.
    """
    own = () if department is None else (department,)
    put = [set_on_duty(work, one) for one in (*own, GENERAL, *departments(work))]
    leading = sorted(
        members(work, "manager", "admin"), key=lambda one: (not one.answers_for(department), _rank(one))
    )
    order = _once([*(one for one in put if one is not None), *leading])
    return order or _once(sorted(members(work), key=lambda one: not one.answers_for(department)))


def managers_for(work: DutyShelves, department: str | None) -> list[Member]:
    """The managers of a department, or else all managers, or else the admins; only who can be reached."""
    managers = _once(members(work, "manager"))
    theirs = [one for one in managers if one.answers_for(department)]
    return theirs or managers or _once(members(work, "admin"))


def who_answers(
    work: DutyShelves, department: str | None, avoid: Collection[str] = (), holder: int | None = None
) -> Member | None:
    """Whom a customer may expect: someone who has a name, and none of those of `avoid` (see `first_name`).

    Whoever has the case; whoever is on duty; an agent who answers for the department, a manager, an admin.
    None where nobody answers for it.
    """
    own = () if department is None else (department,)
    holding = None if holder is None else member_of(work, holder)
    on_duty = [holding, *(set_on_duty(work, one) for one in (*own, GENERAL))]
    agents = sorted(members(work, "agent"), key=lambda one: department not in one.departments)
    leading = sorted(members(work, "manager", "admin"), key=_rank)
    theirs = [one for one in (*agents, *leading) if one.answers_for(department)]
    everybody = [*(one for one in on_duty if one is not None), *theirs]
    return next((one for one in everybody if one.name and first_name(one.name) not in avoid), None)


def _once(found: Iterable[Member]) -> list[Member]:
    return list({one.id: one for one in found if one.active and not one.unreachable}.values())


def _rank(member: Member) -> int:
    return ROLES.index(member.role)


def _fact(department: str) -> str:
    return f"duty:{department}"
