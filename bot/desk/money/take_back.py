"""*Take back* under a case's *More*, and `/reverse R-1042 reason`: the reason is typed before it happens."""

from aftercare.cases.who_reads import may_read
from aftercare.gestures.gesture import Gesture
from aftercare.gestures.reference import find_reference, gesture_called
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked, Press
from bot.desk.cases.pressed_case import how_it_stands, pressed_case
from bot.desk.giving.told import money_arg
from bot.desk.money.figures import is_private, number
from bot.desk.money.reversal import can_go_back, decides, may_go_back, take_back
from bot.desk.sheet import put_sheet
from bot.house import House

# Under which the question for the reason is found again.
_MARK = "takeback"


def on_reverse(work: Work, _house: House, asked: Asked) -> None:
    """Take back what is called so; without a reason it is asked for."""
    wanted = find_reference(asked.argument)
    if wanted is None:
        asked.answer(work, Say("reversal-hint"))
        return
    reference, reason = wanted
    gesture = gesture_called(work, reference)
    if gesture is None:
        asked.answer(work, Say("money-unknown", {"reference": reference}))
    elif not _reads(work, gesture, asked.member):
        asked.answer(work, Say("staff-not-allowed"))
    elif reason or not may_go_back(work, gesture, asked.member):
        asked.answer(work, take_back(work, gesture, asked.member, reason))
    else:
        _ask_why(work, gesture, asked.target)


def on_reverse_pressed(work: Work, _house: House, press: Press) -> Say:
    """*Take back*: which one, where several stand; then why."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    standing = can_go_back(work, found.case.id, press.member)
    if not standing:
        return how_it_stands(work, found.history)
    if len(standing) == 1:
        _ask_why(work, standing[0], found.target)
        return Say("reversal-why-short")
    buttons = [(_button(one), f"takeback-one:{one.id}") for one in standing]
    mark = f"{_MARK}-which:{found.case.id}"
    put_sheet(work, found.target, found.customer.id, mark, [Say("reversal-which")], buttons)
    return Say("reversal-which-short")


def on_reverse_one(work: Work, _house: House, press: Press) -> Say:
    """One of several was chosen."""
    found = number(press.rest)
    gesture = None if found is None else work.gestures.get(found)
    if gesture is None:
        return Say("old-button", {"status": "none"})
    if not _reads(work, gesture, press.member):
        return Say("staff-not-allowed")
    if not may_go_back(work, gesture, press.member):
        return take_back(work, gesture, press.member, "")
    target = f"staff:{press.member.user_id}" if is_private(press) else f"topic:{gesture.customer_id}"
    _ask_why(work, gesture, target)
    return Say("reversal-why-short")


def on_reason(work: Work, member: Member, at: str, text: str, target: str) -> bool:
    """Take a reply to the message `at` (`CHAT:MESSAGE`) as the reason; False where none was asked for there.

    It is answered at `target`.
    """
    asked = next((one for one in work.placements.where(at=at) if one.key.startswith(f"{_MARK}:")), None)
    if asked is None:
        return False
    gesture = work.gestures.get(int(asked.key.split(":")[1]))
    if gesture is None or not may(member, "reverse") or not _reads(work, gesture, member):
        say(work, target, Say("staff-not-allowed"))
    elif not text.strip() or text.startswith("/"):
        say(work, target, Say("reversal-why-again"))
    elif not decides(gesture, member):
        say(work, target, take_back(work, gesture, member, text))
    else:
        say(work, target, take_back(work, gesture, member, text))
        work.placements.drop(asked)
    return True


def _ask_why(work: Work, gesture: Gesture, target: str) -> None:
    asks = Say("reversal-why", {**_about(gesture), "kind": {"say": "gesture-name", "gesture": gesture.kind}})
    put_sheet(work, target, gesture.customer_id, f"{_MARK}:{gesture.id}", [asks], ())


def _button(gesture: Gesture) -> Say:
    kind = {"say": "gesture-name", "gesture": gesture.kind}
    return Say("reversal-one", {"kind": kind, **_about(gesture)})


def _about(gesture: Gesture) -> dict[str, str | int | dict[str, str]]:
    amount = money_arg(gesture.amount) if gesture.amount_minor else ""
    return {"reference": gesture.reference, "amount": amount}


def _reads(work: Work, gesture: Gesture, member: Member) -> bool:
    history = [] if gesture.case_id is None else work.case_events.where(case_id=gesture.case_id)
    return may_read(work, history, member)
