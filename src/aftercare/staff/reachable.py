"""Whether staff can be written to in private."""

from dataclasses import replace

from aftercare.staff.member import Member, StaffShelves


def unreachable(work: StaffShelves, user_id: int, reason: str) -> None:
    """Remember why nothing reaches them; who is not on the roster is nobody's loss."""
    for member in work.roster.where(user_id=user_id):
        if member.unreachable != reason:
            work.roster.put(replace(member, unreachable=reason))


def reachable(work: StaffShelves, user_id: int) -> Member | None:
    """They wrote, or got something: they can be written to. Returns whoever could not be until now."""
    for member in work.roster.where(user_id=user_id):
        if member.unreachable:
            return work.roster.put(replace(member, unreachable=""))
    return None
