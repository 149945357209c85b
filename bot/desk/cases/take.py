"""Buttons by which staff take a case, give it back or take it over."""

from aftercare.cases.take_case import give_back, has_it, take_case
from aftercare.outbox.stage import refresh_card, set_timer
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import PressedCase, held_since, how_it_stands, pressed_case
from bot.desk.duty.promises import NEWS, SETTLES
from bot.desk.sheet import turn_sheet
from bot.desk.words.attend import may_be_meant
from bot.desk.words.hear_case import hear_case
from bot.house import House


def on_take(work: Work, _house: House, press: Press) -> Say:
    """*Take*: the first who presses has it; everybody else hears who does."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    return _take(work, found, press, over=False)


def on_take_over(work: Work, _house: House, press: Press) -> Say:
    """*Take over*: the colleague who has it is away, or said so."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    said = _take(work, found, press, over=True)
    turn_sheet(work, found.target, press, [Say("case-has-it", {"name": press.member.name})])
    return said


def on_give_back(work: Work, _house: House, press: Press) -> Say:
    """*Give back*: nobody has it."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    if not give_back(work, found.case, press.member):
        return how_it_stands(work, found.history)
    refresh_card(work, found.customer.id, found.case.id)
    turn_sheet(work, found.target, press, [Say("case-given-back", {"name": press.member.name})])
    return Say("case-given-back", {"name": press.member.name})


def _take(work: Work, found: PressedCase, press: Press, *, over: bool) -> Say:
    if found.case.state == "resolved":
        return how_it_stands(work, found.history)
    before = has_it(work, found.history)
    held = take_case(work, found.case, press.member, over=over)
    if held != before:
        hear_case(work, found.case, press.member)
        if found.target.startswith("staff:"):
            may_be_meant(work, press.member, found.customer)
        refresh_card(work, found.customer.id, found.case.id)
        # Whoever takes it and answers at once has said it all.
        set_timer(work, NEWS, str(found.case.id), work.now + SETTLES)
    return held_since(held, press.member, work.now)
