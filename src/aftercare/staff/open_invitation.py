"""Somebody opened a link that leads onto the roster."""

from dataclasses import dataclass, replace

from aftercare.ids import hashed
from aftercare.staff.apply import MOST_WAITING, applied, waiting_by
from aftercare.staff.department import departments_in
from aftercare.staff.join import adds_nothing, join
from aftercare.staff.make_invitation import PREFIX
from aftercare.staff.member import Applicant, Invitation, Member, StaffShelves, member_of
from aftercare.staff.rights import may


@dataclass(frozen=True, slots=True)
class Joined:
    """Whoever opened it is on the roster now."""

    member: Member
    invitation: Invitation


@dataclass(frozen=True, slots=True)
class KnownAlready:
    """They are on the roster with all that the link gives: it stays for whom it is meant."""

    member: Member


@dataclass(frozen=True, slots=True)
class Applied:
    """An admin is to say yes; `fresh` is False for who has opened it before."""

    applicant: Applicant
    fresh: bool


def open_invitation(
    work: StaffShelves, text: str, user_id: int, name: str
) -> Joined | KnownAlready | Applied | None:
    """Let in whoever opens a living link; None for one that is used, over, taken back or guessed."""
    invitation = _alive(work, text)
    if invitation is None:
        return None
    departments = departments_in(invitation.department)
    member = member_of(work, user_id)
    if member is not None and adds_nothing(member, invitation.role, departments):
        return KnownAlready(member)
    if invitation.kind == "team":
        return _apply(work, invitation, user_id, name)
    work.invitations.put(replace(invitation, state="used"))
    return Joined(join(work, user_id, invitation.role, name, departments), invitation)


def _apply(work: StaffShelves, invitation: Invitation, user_id: int, name: str) -> Applied | None:
    for known in waiting_by(work, user_id):
        return Applied(known, fresh=False)
    of_this = work.applicants.where(invitation_id=invitation.id)
    for known in of_this:
        if known.user_id == user_id and known.state == "declined":
            return Applied(known, fresh=False)
    if sum(one.state == "waiting" for one in of_this) >= MOST_WAITING:
        return None
    made = applied(work, user_id, name, invitation.role, invitation.department, invitation.id)
    return Applied(made, fresh=True)


def _alive(work: StaffShelves, text: str) -> Invitation | None:
    if not text.startswith(PREFIX):
        return None
    for invitation in work.invitations.where(digest=hashed(text.removeprefix(PREFIX))):
        if invitation.state != "open" or work.now >= invitation.expires_at:
            return None
        # A link is worth as much as its maker is now.
        maker = member_of(work, invitation.made_by)
        return invitation if invitation.kind == "owner" or may(maker, "change_roster") else None
    return None
