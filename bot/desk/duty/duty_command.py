"""`/duty`: who is on, and who is from now on."""

from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.duty import (
    GENERAL,
    departments,
    duty_order,
    put_on_duty,
    set_on_duty,
    take_off_duty,
)
from aftercare.staff.member import Member, members
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked, Press, Where
from bot.desk.roster.named import named
from bot.house import House


def on_duty(work: Work, _house: House, asked: Asked) -> None:
    """`/duty`, `/duty me [salon]`, `/duty off`, and for managers `/duty Kadri [salon]`."""
    wanted = " ".join(asked.argument.split())
    first, _, rest = wanted.partition(" ")
    match first.casefold():
        case "":
            asked.answer(work, *_told(work), buttons=((Say("duty-me"), "onduty:"),))
        case "off" if not rest:
            off = take_off_duty(work, asked.member)
            asked.answer(work, Say("duty-off" if off else "duty-was-not"), *_told(work))
        case "me":
            _put_me(work, asked, rest)
        case _:
            _put_another(work, asked, wanted)


def on_duty_pressed(work: Work, _house: House, press: Press) -> Say:
    """*I'm on duty*: for the departments they answer for."""
    member = named(work, press.member, press.pressed.person)
    _put(work, member, "")
    private = press.pressed.chat_id == member.user_id
    say(work, f"staff:{member.user_id}" if private else "desk", *_told(work))
    return Say("duty-now", {"who": member.name, "department": ""})


def _put_me(work: Work, asked: Asked, department: str) -> None:
    known = _department(work, department)
    if known is None:
        asked.answer(work, Say("duty-no-department", {"department": department}))
        return
    _put(work, asked.member, known)
    asked.answer(work, *_told(work))


def _put_another(work: Work, asked: Asked, wanted: str) -> None:
    if not may(asked.member, "put_on_duty"):
        asked.answer(work, Say("staff-not-allowed"))
        return
    found, department = _who(work, wanted)
    known = _department(work, department)
    if known is None:
        asked.answer(work, Say("duty-no-department", {"department": department}))
    elif len(found) != 1:
        asked.answer(work, Say("duty-who" if not found else "duty-which", {"who": wanted}))
    else:
        _put(work, found[0], known)
        told = Say("duty-now", {"who": found[0].name, "department": known})
        if found[0].id != asked.member.id:
            say(work, f"staff:{found[0].user_id}", told)
        if asked.where is not Where.PRIVATE or found[0].id != asked.member.id:
            asked.answer(work, *_told(work))


def _put(work: Work, member: Member, department: str) -> None:
    """For that department, or for each that is theirs, or in general."""
    for one in [department] if department else member.departments or (GENERAL,):
        put_on_duty(work, member, one)


def _who(work: Work, wanted: str) -> tuple[list[Member], str]:
    """Whom a name means, the longest that fits, and the rest of the words."""
    words = wanted.split(" ")
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size]).casefold()
        found = [one for one in members(work) if " ".join(one.name.split()).casefold() == name]
        if found:
            return found, " ".join(words[size:])
    return [], ""


def _department(work: Work, wanted: str) -> str | None:
    """The department as it is known; empty for none, None for one that nobody answers for."""
    if not wanted:
        return GENERAL
    return next((one for one in departments(work) if one.casefold() == wanted.casefold()), None)


def _told(work: Work) -> list[Say]:
    """A line for the whole and one for each department that has its own."""
    first = next(iter(duty_order(work)), None)
    general = set_on_duty(work) or first
    put = [(one, set_on_duty(work, one)) for one in departments(work)]
    says = [Say("duty-in-general", {"who": _shown(general) if general else ""})]
    says += [Say("duty-in", {"department": one, "who": _shown(member)}) for one, member in put if member]
    silent = [member for member in (general, *(member for _, member in put)) if member and member.unreachable]
    # Whoever is on duty is told in private: while that can't be done, the next one is.
    return [*says, Say("staff-list-unreachable")] if silent else says


def _shown(member: Member) -> str:
    return f"{member.name} 🔕" if member.unreachable else member.name
