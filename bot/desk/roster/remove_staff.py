"""Take people off the roster: their cases are free again, and the group may be left, too."""

from datetime import UTC, datetime, timedelta

from aftercare.cases.case import happened, holder
from aftercare.outbox.stage import refresh_card, say
from aftercare.say import Say
from aftercare.staff.member import ROLES, Member, members
from aftercare.staff.remove_member import LastAdminError, called, remove_member
from aftercare.work import Work
from bot.desk.asked import After, Asked, Press, RosterChanged
from bot.desk.roster.list_staff import shown
from bot.desk.roster.numbers import number_in
from bot.desk.roster.personal import tell_person
from bot.house import House, desk_of

# A choice among people of one name is made at once, or anew: who has come back meanwhile is not meant.
CHOICE_LIFE = timedelta(minutes=10)
# More namesakes than this nobody can choose among; their numbers can be given instead.
MOST_CHOICES = 8


def remove_staff(work: Work, house: House, asked: Asked, name: str) -> None:
    """Remove whoever is called so, or ask which of them."""
    found = called(work, name)
    if len(found) == 1:
        customer = asked.customer.id if asked.customer else 0
        _removed(work, house, asked.member, found[0], asked.target, customer, asked.after)
    elif found:
        args = {"name": shown(found[0])}
        asked.answer(work, Say("staff-remove-which", args), buttons=_choices(work, asked, found))
    else:
        names = ", ".join(shown(one) for one in members(work, *ROLES))
        asked.answer(work, Say("staff-remove-unknown", {"name": name, "names": names}))


def on_remove(work: Work, house: House, press: Press) -> Say:
    """The one chosen of several is removed."""
    number, _, rest = press.rest.partition(":")
    asked_at, _, place = rest.partition(":")
    member = work.roster.get(number_in(number))
    late = work.now - datetime.fromtimestamp(number_in(asked_at[:11]), UTC) > CHOICE_LIFE
    if member is None or (late and member.active):
        return Say("old-button", {"status": "none"})
    if member.active:
        customer = number_in(place)
        target = _target(press, customer)
        return _removed(work, house, press.member, member, target, customer, press.after)
    return Say("staff-off-list", {"name": shown(member)})


def place_of_press(press: Press, customer: int) -> str:
    """Where a press is answered: in private, in that customer's topic or in General."""
    return _target(press, customer)


def _target(press: Press, customer: int) -> str:
    if press.pressed.chat_id == press.member.user_id:
        return f"staff:{press.member.user_id}"
    return f"topic:{customer}" if customer else "desk"


def _choices(work: Work, asked: Asked, found: list[Member]) -> tuple[tuple[Say, str], ...]:
    place = f"{int(work.now.timestamp())}:{asked.customer.id if asked.customer else 0}"
    return tuple(
        (
            Say("staff-remove-one", {"name": shown(one), "role": one.role, "user": one.user_id}),
            f"unstaff:{one.id}:{place}",
        )
        for one in found[:MOST_CHOICES]
    )


def _removed(
    work: Work,
    house: House,
    by: Member,
    member: Member,
    target: str,
    customer: int,
    after: list[After],
) -> Say:
    name = shown(member)
    try:
        remove_member(work, member)
    except LastAdminError:
        last = Say("staff-last-admin", {"name": name})
        say(work, target, last)
        return last
    after.append(RosterChanged(member.user_id))
    says = [Say("staff-off-list", {"name": name})]
    if given_back := _give_back(work, by, member):
        says.append(Say("staff-cases-free", {"count": given_back}))
    if member.user_id in house.admins:
        says.append(Say("staff-comes-back", {"user": member.user_id}))
    expel = (Say("staff-expel"), f"expel:{member.id}:{customer}")
    say(work, target, *says, buttons=[] if desk_of(work, house) is None else [expel])
    tell_person(work, member.user_id, Say("staff-farewell", {"business": house.business}))
    return says[0]


def _give_back(work: Work, by: Member, member: Member) -> int:
    opened = work.cases.where(state="open")
    work.case_events.fetch(case_id=[case.id for case in opened])
    held = [case for case in opened if holder(work.case_events.where(case_id=case.id)) == member.user_id]
    for case in held:
        facts = {"user": member.user_id, "by": by.user_id}
        happened(work, case.id, "released", by.name, facts)
        refresh_card(work, case.customer_id, case.id)
    return len(held)
