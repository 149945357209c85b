"""Somebody opened a link that leads onto the roster."""

from aftercare.language import closest
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.staff.open_invitation import Applied, Joined, KnownAlready, open_invitation
from aftercare.staff.reachable import reachable
from aftercare.work import Work
from bot.desk.asked import After, RosterChanged
from bot.desk.cases.restrict import brief
from bot.desk.roster.admit import ask_admins
from bot.desk.roster.personal import tell_person
from bot.desk.roster.welcome import role_of, welcome
from bot.house import House
from bot.telegram.inputs import Commanded


def on_invited(work: Work, house: House, given: Commanded, after: list[After]) -> bool:
    """Let them in or have admins asked; False where the link lets nobody in, and is like any other then."""
    person = given.person
    opened = open_invitation(work, given.argument, person.id, person.first_name)
    language = closest(person.language_code)
    match opened:
        case Joined(member, invitation):
            reachable(work, person.id)
            after.append(RosterChanged(person.id))
            welcome(work, house, member, language)
            if member_of(work, invitation.made_by) is not None:
                say(work, f"staff:{invitation.made_by}", Say("staff-on-list", role_of(member)))
        case KnownAlready(member):
            tell_person(work, person.id, Say("staff-already", role_of(member)), language=language)
        case Applied(applicant, fresh):
            if fresh:
                ask_admins(work, applicant)
            key = "staff-turned-down" if applicant.state == "declined" else "staff-applied"
            args = {"name": person.first_name, "business": house.business}
            tell_person(work, person.id, Say(key, args), language=language)
        case None:
            return False
    return True


def staff_reached(work: Work, user_id: int, after: list[After]) -> None:
    """They wrote in private: whoever could not be written to can be now, and can be given a menu."""
    member = reachable(work, user_id)
    if member is not None:
        after.append(RosterChanged(user_id))
        brief(work, member)
