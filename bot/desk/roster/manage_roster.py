"""`/staff`: who works here, and links for more."""

from dataclasses import replace

from aftercare.say import Say
from aftercare.staff.member import ROLES, Member, members
from aftercare.staff.rights import may
from aftercare.staff.same_name import same_name
from aftercare.work import Work
from bot.desk.asked import Asked
from bot.desk.roster.invite_staff import invite_one, invite_team
from bot.desk.roster.list_staff import list_staff
from bot.desk.roster.remove_staff import remove_staff
from bot.desk.roster.staff_wishes import Added, Invited, Listed, Removed, Renamed, wish_in
from bot.house import House
from bot.telegram.boundaries import last_boundary
from bot.telegram.entities import one_line

# As long as a name that Telegram itself lets people have (UTF-16 units).
_LONGEST_NAME = 64


def on_staff(work: Work, house: House, asked: Asked) -> None:
    """List the roster for managers; admins change it."""
    wish = wish_in(asked.argument)
    if wish == Listed():
        list_staff(work, asked)
    elif not may(asked.member, "change_roster"):
        asked.answer(work, Say("staff-not-allowed"))
    else:
        match wish:
            case Added(role, departments):
                invite_one(work, house, asked, role, departments)
            case Invited(departments):
                invite_team(work, house, asked, departments)
            case Removed(name):
                remove_staff(work, house, asked, name)
            case Renamed(words):
                _rename(work, asked, words.split())
            case _:
                asked.answer(work, Say("staff-help"))


def _rename(work: Work, asked: Asked, words: list[str]) -> None:
    """Names may have several words: the longest beginning that is somebody's name is meant."""
    for end in range(len(words) - 1, 0, -1):
        found = _called(work, " ".join(words[:end]))
        name = one_line(" ".join(words[end:]))
        name = name[: last_boundary(name, _LONGEST_NAME)]
        if len(found) == 1 and name:
            work.roster.put(replace(found[0], name=name))
            asked.answer(work, Say("staff-renamed", {"name": name}))
            return
    asked.answer(work, Say("staff-help"))


def _called(work: Work, name: str) -> list[Member]:
    return [one for one in members(work, *ROLES) if same_name(one.name) == same_name(name)]
