"""How somebody on the roster is called."""

from dataclasses import replace

from aftercare.staff.member import Member
from aftercare.work import Work
from bot.telegram.inputs import Person


def named(work: Work, member: Member, person: Person) -> Member:
    """The member with a name: customers see first names, as people call themselves in Telegram."""
    if member.name or not person.first_name:
        return member
    return work.roster.put(replace(member, name=person.first_name))
