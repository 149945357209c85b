"""*More*: what is needed less often, and *Reopen*."""

from aftercare.cases.case import restricted
from aftercare.cases.promise import running
from aftercare.cases.take_case import has_it
from aftercare.conversations.settled import unsettle_talk
from aftercare.say import Say
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import PressedCase, how_it_stands, pressed_case
from bot.desk.cases.take_up_again import take_up_again
from bot.desk.money.reversal import can_go_back
from bot.desk.sheet import pressed_at, put_sheet, turn_sheet
from bot.house import House


def on_more(work: Work, _house: House, press: Press) -> Say:
    """Answer the card with what else can be done with the case."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    says = [Say("more-about", {"case": found.case.id, "name": found.customer.name}), Say("more-hints")]
    mark = f"more:{found.case.id}"
    buttons = _buttons(work, found, press)
    put_sheet(work, found.target, found.customer.id, mark, says, buttons, answers=pressed_at(press))
    return how_it_stands(work, found.history)


def on_reopen(work: Work, house: House, press: Press) -> Say:
    """*Reopen*: staff found that it is not settled."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    if found.case.state != "resolved":
        return how_it_stands(work, found.history)
    unsettle_talk(work, found.case)
    take_up_again(work, house, found.case, press.member.name)
    turn_sheet(work, found.target, press, [Say("case-is-reopened", {"name": press.member.name})])
    return Say("case-is-reopened", {"name": press.member.name})


def _buttons(work: Work, found: PressedCase, press: Press) -> list[tuple[Say, str]]:
    last = [*_take_back(work, found, press), (Say("button-history"), f"history:{found.key}")]
    if found.case.state == "resolved":
        return [(Say("button-reopen"), f"reopen:{found.key}"), *last]
    buttons: list[tuple[Say, str]] = []
    held = has_it(work, found.history)
    if held is not None and int(held.facts["user"]) == press.member.user_id:
        buttons.append((Say("button-give-back"), f"release:{found.key}"))
    elif held is not None:
        buttons.append((Say("button-take-over"), f"takeover:{found.key}"))
    due = running(found.history)
    if due is not None and due.call:
        buttons.append((Say("call-done"), f"called:{found.key}"))
        buttons.append((Say("call-missed"), f"missed:{found.key}"))
    if not restricted(found.history):
        buttons.append((Say("button-restrict"), f"restrict:{found.key}"))
    return [*buttons, *last]


def _take_back(work: Work, found: PressedCase, press: Press) -> list[tuple[Say, str]]:
    """For managers, where something was given that can still be taken back."""
    if not may(press.member, "reverse") or not can_go_back(work, found.case.id, press.member):
        return []
    return [(Say("button-take-back"), f"takeback:{found.key}")]
