"""People whom an admin may put on the roster with one press: they are asked about, added or declined."""

from collections.abc import Sequence

from aftercare.outbox.intent import Priority
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.apply import accept, decline
from aftercare.staff.member import Applicant, Member, member_of, members
from aftercare.work import Work
from bot.desk.asked import Press, RosterChanged
from bot.desk.roster.numbers import number_in
from bot.desk.roster.personal import tell_person
from bot.desk.roster.welcome import role_of, welcome
from bot.house import House

# The list of staff shows so many of those who wait; the others come when these are decided on.
MOST_SHOWN = 10


def ask_admins(work: Work, applicant: Applicant) -> None:
    """Have every admin asked in private; one of them will press first."""
    for admin in members(work, "admin"):
        say(
            work,
            f"staff:{admin.user_id}",
            asking(applicant),
            buttons=admission_buttons(applicant),
            priority=Priority.ALERT,
        )


def asking(applicant: Applicant) -> Say:
    """The question about somebody. Anybody may choose any name, so the account's number stands beside it."""
    if applicant.invitation_id is None:
        return Say("staff-stranger", {"name": applicant.name, "user": applicant.user_id})
    return Say(
        "staff-asks",
        {
            "name": applicant.name,
            "user": applicant.user_id,
            "role": applicant.role,
            "departments": applicant.department,
        },
    )


def admission_buttons(applicant: Applicant) -> tuple[tuple[Say, str], ...]:
    """Yes and no."""
    label = Say("staff-add-agent") if applicant.invitation_id is None else Say("staff-admit")
    return (label, f"admit:{applicant.id}"), (Say("staff-decline"), f"decline:{applicant.id}")


def waiting(work: Work) -> Sequence[Applicant]:
    """The first of those who opened a team's link and wait for an admin's press."""
    links = work.invitations.fetch(state=("open", "withdrawn"))
    found = work.applicants.fetch(invitation_id=[one.id for one in links if one.kind == "team"])
    return [one for one in found if one.state == "waiting"][:MOST_SHOWN]


def on_admit(work: Work, house: House, press: Press) -> Say:
    """Put them on the roster, unless another admin was faster."""
    applicant = _applicant(work, press)
    if applicant is None or applicant.state != "waiting":
        return _how_it_stands(work, applicant)
    member = accept(work, applicant)
    press.after.append(RosterChanged(member.user_id))
    welcome(work, house, member)
    _tell_inviter(work, applicant, member, press)
    return Say("staff-on-list", role_of(member))


def on_decline(work: Work, house: House, press: Press) -> Say:
    """Leave them off the roster; a stranger in a topic hears nothing of it."""
    applicant = _applicant(work, press)
    if applicant is None or applicant.state != "waiting":
        return _how_it_stands(work, applicant)
    decline(work, applicant)
    if applicant.invitation_id is not None:
        tell_person(work, applicant.user_id, Say("staff-turned-down", {"business": house.business}))
    return Say("staff-declined", {"name": applicant.name})


def _applicant(work: Work, press: Press) -> Applicant | None:
    return work.applicants.get(number_in(press.rest))


def _how_it_stands(work: Work, applicant: Applicant | None) -> Say:
    if applicant is None:
        return Say("old-button", {"status": "none"})
    member = member_of(work, applicant.user_id)
    if member is not None:
        return Say("staff-on-list", role_of(member))
    return Say(
        "staff-declined" if applicant.state == "declined" else "staff-off-list", {"name": applicant.name}
    )


def _tell_inviter(work: Work, applicant: Applicant, member: Member, press: Press) -> None:
    link = work.invitations.get(applicant.invitation_id or 0)
    maker = None if link is None else member_of(work, link.made_by)
    if maker is not None and maker.user_id != press.member.user_id:
        say(work, f"staff:{maker.user_id}", Say("staff-on-list", role_of(member)))
