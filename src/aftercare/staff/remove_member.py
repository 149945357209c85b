"""Take somebody off the roster."""

from dataclasses import replace

from aftercare.staff.make_invitation import open_invitations, withdraw
from aftercare.staff.member import ROLES, Member, StaffShelves, members
from aftercare.staff.same_name import same_name


class LastAdminError(Exception):
    """Without them nobody could change the roster any more."""


def remove_member(work: StaffShelves, member: Member) -> Member:
    """End somebody's rights and the links they made. Raises LastAdminError."""
    if members(work, "admin") == [member]:
        raise LastAdminError
    withdraw(work, (one for one in open_invitations(work) if one.made_by == member.user_id))
    return work.roster.put(replace(member, active=False, attending=None))


def called(work: StaffShelves, name: str) -> list[Member]:
    """Active members of that name; their Telegram number will do as well."""
    wanted = same_name(name)
    return [one for one in members(work, *ROLES) if wanted in {same_name(one.name), str(one.user_id)}]
