"""Come onto the roster, or get more to do there; never less."""

from collections.abc import Sequence

from aftercare.staff.member import Member, Role, StaffShelves, enrol, member_of


def join(work: StaffShelves, user_id: int, role: Role, name: str, departments: Sequence[str]) -> Member:
    """Enrol somebody for these departments (none named: for all); a higher role they have stays theirs."""
    known = member_of(work, user_id)
    role = known.role if known is not None and known.is_at_least(role) else role
    first, *others = departments or ("",)
    member = enrol(work, user_id, role, name, first)
    for department in others:
        member = enrol(work, user_id, role, name, department)
    return member


def adds_nothing(member: Member, role: Role, departments: Sequence[str]) -> bool:
    """Whether they have that role already, or a higher one, for all those departments."""
    everywhere = not member.departments
    covered = everywhere or (bool(departments) and all(map(member.answers_for, departments)))
    return member.is_at_least(role) and covered
