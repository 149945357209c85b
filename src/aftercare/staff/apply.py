"""Applicants: people whom an admin may put on the roster with one press."""

from dataclasses import replace

from aftercare.staff.department import departments_in
from aftercare.staff.join import join
from aftercare.staff.member import Applicant, Member, Role, StaffShelves

# A team's link that fell into the wrong hands asks admins about so many people and no more.
MOST_WAITING = 50


def applied(
    work: StaffShelves, user_id: int, name: str, role: Role, department: str, invitation_id: int | None
) -> Applicant:
    """Write down somebody who is to be decided on."""
    return work.applicants.add(
        Applicant(
            id=work.applicants.next_id(),
            user_id=user_id,
            name=name,
            role=role,
            department=department,
            invitation_id=invitation_id,
            state="waiting",
            created_at=work.now,
        )
    )


def waiting_by(work: StaffShelves, user_id: int) -> list[Applicant]:
    """What that person still waits for."""
    return [one for one in work.applicants.where(user_id=user_id) if one.state == "waiting"]


def accept(work: StaffShelves, applicant: Applicant) -> Member:
    """Put them on the roster; whatever else they waited for is settled with it."""
    for other in waiting_by(work, applicant.user_id):
        work.applicants.put(replace(other, state="accepted"))
    departments = departments_in(applicant.department)
    return join(work, applicant.user_id, applicant.role, applicant.name, departments)


def decline(work: StaffShelves, applicant: Applicant) -> Applicant:
    """Leave them where they are."""
    return work.applicants.put(replace(applicant, state="declined"))
