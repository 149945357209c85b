"""*Make it right*: what may be given, chosen with a tap, shown, and given with another."""

from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import PressedCase, how_it_stands, pressed_case
from bot.desk.giving.choices import wish_from
from bot.desk.giving.line import wished
from bot.desk.giving.preview import Giving, Step, first_step, giving, preview_step, typed_step
from bot.desk.giving.sheet_place import await_amount, put_giving
from bot.desk.sheet import pressed_at, turn_sheet
from bot.house import House

# A preset is its kind, its figures and its item.
_PRESET_PARTS = 3


def on_make_right(work: Work, house: House, press: Press) -> Say:
    """The button on the card: opens the sheet."""
    found = _open_case(work, press)
    if isinstance(found, Say):
        return found
    given = _giving(work, house, found, press)
    step = first_step(work, house, given)
    put_giving(work, found.target, given, step, answers=pressed_at(press))
    return step.says[0]


def on_preset(work: Work, house: House, press: Press) -> Say:
    """A preset was tapped: shows the sentence for the customer."""
    found = _open_case(work, press, rest=_PRESET_PARTS)
    if isinstance(found, Say):
        return found
    given = _giving(work, house, found, press)
    wish = wish_from(found.rest, given.found)
    if wish is None:
        _turn(work, found, press, first_step(work, house, given))
        return Say("give-outdated")
    _turn(work, found, press, preview_step(work, house, given, wish))
    return wished(given.found, wish)


def on_other(work: Work, house: House, press: Press) -> Say:
    """*Other amount…*: asks to reply with it."""
    asked = _asks(work, house, press, Say("give-ask-amount"))
    chat_id, message_id = press.pressed.chat_id, press.pressed.message_id
    if asked.key == "give-ask-amount" and chat_id and message_id:
        await_amount(work, press.member.user_id, chat_id, message_id)
    return asked


def on_own(work: Work, house: House, press: Press) -> Say:
    """*In my own words…*: asks to reply with them."""
    return _asks(work, house, press, Say("give-ask-words"))


def on_give_back(work: Work, house: House, press: Press) -> Say:
    """*Back*: what whoever presses may give, in the same message."""
    found = _open_case(work, press)
    if isinstance(found, Say):
        return found
    step = first_step(work, house, _giving(work, house, found, press))
    _turn(work, found, press, step)
    return step.says[0]


def _asks(work: Work, house: House, press: Press, asks: Say) -> Say:
    found = _open_case(work, press)
    if isinstance(found, Say):
        return found
    _turn(work, found, press, typed_step(work, _giving(work, house, found, press), asks))
    return asks


def _giving(work: Work, house: House, found: PressedCase, press: Press) -> Giving:
    return giving(work, house, found.customer, found.case, press.member)


def _turn(work: Work, found: PressedCase, press: Press, step: Step) -> None:
    turn_sheet(work, found.target, press, step.says, step.buttons, columns=step.columns)


def _open_case(work: Work, press: Press, rest: int = 0) -> PressedCase | Say:
    """The case of the button while it is open, or how it stands."""
    found = pressed_case(work, press, rest)
    if isinstance(found, Say) or found.case.state == "open":
        return found
    return how_it_stands(work, found.history)
