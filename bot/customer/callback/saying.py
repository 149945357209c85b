"""How each move in arranging a call is said: one sentence or question, with what can be tapped instead."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from aftercare.callbacks.agreed import Call
from aftercare.callbacks.arrange import (
    Agree,
    AskPhone,
    AskWhen,
    AskWhich,
    CallOff,
    Move,
    Note,
    Wait,
)
from aftercare.callbacks.phone import human
from aftercare.callbacks.question import Question
from aftercare.callbacks.slots import slots
from aftercare.callbacks.told_window import told
from aftercare.callbacks.window import Window
from aftercare.hours.stored import hours_of
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.duty.slot_button import slot_button
from bot.house import House

Buttons = Sequence[tuple[Say, str]]
# So many times are offered beside "as soon as possible" and free words.
OFFERED = 3


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said of a call.

    `contact` is the key that shares one's own number; `asked` and `doubted` are remembered with the talk
    (see `WithPeople`). `gift` is said in a message of its own, behind this one.
    """

    says: tuple[Say, ...] = ()
    buttons: Buttons = ()
    contact: Say | None = None
    asked: Question = ""
    doubted: str = ""
    gift: Say | None = None


def reply_to(work: Work, house: House, call: Call, move: Move, key: str) -> Reply:
    """The words for a move; `key` names the case and its life in the buttons."""
    match move:
        case AskPhone():
            return _ask_phone(work, house, move, call)
        case AskWhich(phones=phones):
            buttons = [
                (Say("call-number", {"phone": one.human}), f"callpick:{key}:{at}")
                for at, one in enumerate(phones[:OFFERED])
            ]
            told_apart = " ".join(one.e164 for one in phones[:OFFERED])
            return Reply((Say("call-which"),), buttons, asked="phone", doubted=told_apart)
        case AskWhen():
            return _ask_when(work, house, move, key)
        case Agree(how=how):
            return _agree(work, house, call, how, key)
        case CallOff():
            return Reply((Say("call-off"),))
        case Wait(asked=asked):
            return Reply((Say("call-no-hurry", {"asked": asked}),))
        case Note():
            return Reply()
        case _:
            assert_never(move)


def slot_buttons(work: Work, house: House, key: str, first: Window | None = None) -> list[tuple[Say, str]]:
    """The next times to tap, that of `first` before them; empty where nobody ever works."""
    hours = hours_of(work, house.zone)
    found = [
        one for one in slots(work.now, house.zone, hours, OFFERED) if first is None or _apart(one, first)
    ]
    offered = [first, *found] if first else found
    return [slot_button(one, key, work.now, house.zone) for one in offered[:OFFERED]]


def _ask_phone(work: Work, house: House, move: AskPhone, call: Call) -> Reply:
    if move.why == "noted" and call.window is not None:
        said = Say("call-noted-ask-phone", told(call.window, work.now, house.zone))
    elif move.why in {"first", "again", "other", "unclear"}:
        said = Say("call-ask-phone", {"why": move.why})
    else:
        said = Say("call-wrong-phone", {"flaw": move.why, "written": move.written})
    return Reply((said,), contact=Say("call-share-phone"), asked="phone", doubted=move.doubted)


def _ask_when(work: Work, house: House, move: AskWhen, key: str) -> Reply:
    buttons = slot_buttons(work, house, key, move.nearest)
    if not buttons:
        # Nobody ever works by the hours that are set, so no time can be promised.
        return Reply((Say("call-passed-on"),))
    soon = [] if move.why in {"closed", "far"} else [(Say("call-soon"), f"callsoon:{key}")]
    return Reply((Say("call-ask-when", {"why": move.why}),), [*soon, *buttons], asked="when")


def _agree(work: Work, house: House, call: Call, how: str, key: str) -> Reply:
    if call.window is None:
        return Reply()
    args = told(call.window, work.now, house.zone)
    said = Say("call-agreed", {**args, "how": how, "phone": human(call.phone)})
    buttons = [
        (Say("call-another-time"), f"calltime:{key}"),
        (Say("call-another-number"), f"callphone:{key}"),
        (Say("call-not-needed"), f"callnone:{key}"),
    ]
    return Reply((said,), buttons)


def _apart(one: Window, other: Window) -> bool:
    return one.end <= other.start or other.end <= one.start
