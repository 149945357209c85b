"""Links by which people come onto the roster, handed to whoever asked for one, and to nobody else."""

from collections.abc import Mapping
from typing import Literal

from aftercare.say import Say
from aftercare.staff.department import LONGEST_DEPARTMENT, LongDepartmentError, departments_named
from aftercare.staff.make_invitation import make_invitation, withdraw
from aftercare.staff.member import Role
from aftercare.work import Work
from bot.desk.asked import Asked, Press, Where
from bot.desk.roster.numbers import number_in
from bot.desk.roster.personal import tell_person
from bot.house import House


def invite_one(work: Work, house: House, asked: Asked, role: Role, departments: str) -> None:
    """A link that makes whoever opens it first that role."""
    _invite(work, house, asked, "person", role, departments)


def invite_team(work: Work, house: House, asked: Asked, departments: str) -> None:
    """A link that many may open; an admin says yes to each."""
    _invite(work, house, asked, "team", "agent", departments)


def withdraw_link(work: Work, _house: House, press: Press) -> Say:
    """The link leads nowhere any more."""
    invitation = work.invitations.get(number_in(press.rest))
    if invitation is None or invitation.state != "open":
        state = "withdrawn" if invitation is None else invitation.state
        return Say("staff-link-over", {"state": state})
    withdraw(work, [invitation])
    return Say("staff-link-over", {"state": "withdrawn"})


def _invite(
    work: Work, house: House, asked: Asked, kind: Literal["person", "team"], role: Role, text: str
) -> None:
    try:
        departments = departments_named(work, text)
    except LongDepartmentError:
        asked.answer(work, Say("staff-department-long", {"count": LONGEST_DEPARTMENT}))
        return
    private = asked.where is Where.PRIVATE
    unsent = Say("staff-link-unsent", {"name": asked.member.name, "bot": f"@{house.bot_name}"})
    if asked.member.unreachable and not private:
        asked.answer(work, unsent)
        return
    invitation, start = make_invitation(work, kind, asked.member.user_id, role, departments)
    link = f"https://t.me/{house.bot_name}?start={start}"
    until = {"at": invitation.expires_at.isoformat(), "style": "daytime"}
    args: Mapping[str, str | dict[str, str]] = {
        "role": role,
        "departments": ", ".join(departments),
        "link": link,
        "at": until,
    }
    what = Say("staff-link-person", args) if kind == "person" else Say("staff-link-team", args)
    tell_person(
        work,
        asked.member.user_id,
        what,
        buttons=[(Say("staff-link-withdraw"), f"uninvite:{invitation.id}")],
        secret=True,
        then=None if private else (asked.target, Say("staff-link-sent", {"name": asked.member.name})),
        otherwise=None if private else (asked.target, unsent),
    )
