"""The first words to somebody who is on the roster from now on."""

from aftercare.language import Language
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.cases.restrict import brief
from bot.desk.roster.personal import tell_person
from bot.house import House, desk_of


def welcome(work: Work, house: House, member: Member, language: Language | None = None) -> None:
    """Say what they are now and how to work; who may set up a desk that is missing hears that, too."""
    says = [Say("staff-welcome", {**role_of(member), "business": house.business}), Say("staff-how")]
    if member.role == "admin" and desk_of(work, house) is None:
        says.append(Say("staff-set-up-next"))
    tell_person(work, member.user_id, *says, language=language)
    brief(work, member)


def role_of(member: Member) -> dict[str, str]:
    """What texts about a member's place on the roster need."""
    return {
        "name": member.name or str(member.user_id),
        "role": member.role,
        "departments": ", ".join(member.departments),
    }
