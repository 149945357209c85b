"""*I'll write now* and *Someone else*: whoever was told in private steps in, or hands it on."""

from dataclasses import replace

from aftercare.cases.case import CaseEvent
from aftercare.messages.message import placed
from aftercare.outbox.stage import say, stage
from aftercare.say import Say
from aftercare.staff.member import Member, members
from aftercare.work import Work
from bot.customer.progress.tell_progress import knows_who
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import PressedCase, held_since, how_it_stands, pressed_case
from bot.desk.duty.alarm import UNHEARD, alarm_mark, alarm_of, ask_next, keep_alarm, unheard_key
from bot.desk.duty.promises import drop_timers
from bot.desk.roster.named import named
from bot.desk.words.attend import attend, may_attend
from bot.house import House


def on_attend(work: Work, house: House, press: Press) -> Say:
    """*I'll write now*: what they write in private goes to the customer, who hears that they are here."""
    found = steppable(work, press)
    if isinstance(found, Say):
        return found
    member = named(work, press.member, press.pressed.person)
    if not may_attend(work, member, found.customer):
        return Say("case-with-managers")
    here_already = member.attending == found.customer.id
    attend(work, house, member, found.customer)
    settle(work, found, member)
    if here_already:
        return Say("case-is-yours")
    role = "manager" if member.is_at_least("manager") else "agent"
    knows_who(work, found.case, member.user_id)
    say(work, f"customer:{found.customer.id}", Say("here-now", {"who": member.name, "role": role}))
    return Say("write-here", {"name": found.customer.name})


def on_pass(work: Work, house: House, press: Press) -> Say:
    """*Someone else*: the next one is asked at once."""
    found = steppable(work, press)
    if isinstance(found, Say):
        return found
    known = alarm_of(work, found.case, found.history)
    _unbutton(work, found, press.member)
    if known is None or known.asked[-1:] != (press.member.user_id,):
        return Say("alarm-passed", {"who": ""})
    drop_timers(work, UNHEARD, unheard_key(found.case, found.history, press.member.user_id))
    if not ask_next(work, house, found.case, known):
        return Say("alarm-passed", {"who": ""})
    following = alarm_of(work, found.case, found.history)
    user_id = following.asked[-1] if following else 0
    who = next((one.name for one in members(work) if one.user_id == user_id), "")
    return Say("alarm-passed", {"who": who})


def steppable(work: Work, press: Press) -> PressedCase | Say:
    """The case of the button, unless it is over or another member has stepped in since the alarm."""
    found = pressed_case(work, press, rest=max(0, press.rest.count(":") - 1))
    if isinstance(found, Say):
        return found
    if found.case.state == "resolved":
        return how_it_stands(work, found.history)
    other = _stepped_in(work, found, press.member)
    return found if other is None else held_since(other, press.member, work.now)


def settle(work: Work, found: PressedCase, member: Member) -> None:
    """Somebody sees to it: nobody else is asked, and whoever was hears who does."""
    history = work.case_events.where(case_id=found.case.id)
    known = alarm_of(work, found.case, history)
    for one in members(work):
        if placed(work, alarm_mark(found.case, one)) is None:
            continue
        _unbutton(work, found, one)
        drop_timers(work, UNHEARD, unheard_key(found.case, history, one.user_id))
        if one.id != member.id and known is not None and one.user_id in known.asked:
            taken = Say("alarm-taken", {"who": member.name, "name": found.customer.name})
            say(work, f"staff:{one.user_id}", taken, about=found.customer.id)
    if known is not None:
        # Whoever stepped in is nobody to be told about the next time somebody does.
        keep_alarm(work, found.case, replace(known, asked=()))


def _stepped_in(work: Work, found: PressedCase, member: Member) -> CaseEvent | None:
    known = alarm_of(work, found.case, found.history)
    overdue = [event.at for event in found.history if event.what == "overdue"]
    since = max([found.case.created_at, *overdue[-1:], *([known.at] if known else [])])
    stepped = [one for one in found.history if one.what in {"taken", "joined"} and one.at >= since]
    return next((one for one in stepped if not _is_by(one, member)), None)


def _is_by(event: CaseEvent, member: Member) -> bool:
    return int(event.facts["user"]) == member.user_id


def _unbutton(work: Work, found: PressedCase, member: Member) -> None:
    mark = alarm_mark(found.case, member)
    if placed(work, mark) is not None:
        stage(work, f"staff:{member.user_id}", "unbutton", {"placed": mark})
