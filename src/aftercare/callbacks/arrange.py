"""The next move in arranging a call: a pure decision from what is known and what was just heard."""

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from aftercare.callbacks.agreed import Call
from aftercare.callbacks.phone import Flaw, NoPhone, Phone, Several
from aftercare.callbacks.phone import Heard as HeardPhone
from aftercare.callbacks.question import Question
from aftercare.callbacks.window import Reason, Unfit, Window


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody's words, buttons or shared contact say of a call.

    `off`: they want none any more; `unclear`: an answer was awaited, and this is none. `renew` says what
    they want to give anew, having pressed *Another time* or *Another number*. `later`: they will say when
    they know. `theirs`: the number is their own.
    """

    phone: HeardPhone = None
    window: Window | Unfit | None = None
    off: bool = False
    unclear: bool = False
    renew: Question = ""
    later: bool = False
    theirs: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside that.

    - call: the call as it stands. filed: the customer's number as E.164, or empty.
    - missed: its time has passed and nobody called.
    - asked, doubted: what was asked last; the number that was not believed then.
    - may_ask: whoever wants a person at once is asked nothing.
    """

    call: Call
    filed: str = ""
    missed: bool = False
    asked: Question = ""
    doubted: str = ""
    may_ask: bool = True


@dataclass(frozen=True, slots=True)
class AskPhone:
    """Ask for the number; `flaw` is what was wrong with the one that was `written`, or why it is asked."""

    why: Flaw | Literal["first", "again", "noted", "other", "unclear"]
    written: str = ""
    doubted: str = ""


@dataclass(frozen=True, slots=True)
class AskWhich:
    """Ask which of several numbers is meant."""

    phones: tuple[Phone, ...]


@dataclass(frozen=True, slots=True)
class AskWhen:
    """Ask for the time; `why` says why, or what was wrong with the one that was wished."""

    why: Reason | Literal["first", "other", "missed"]
    nearest: Window | None = None


@dataclass(frozen=True, slots=True)
class Agree:
    """Everything is known: repeat it."""

    how: Literal["agreed", "moved", "stands"]


@dataclass(frozen=True, slots=True)
class CallOff:
    """Nobody calls."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Press nobody: they say it when they know."""

    asked: Question


@dataclass(frozen=True, slots=True)
class Note:
    """Keep what was heard, and ask nothing."""


Move: TypeAlias = AskPhone | AskWhich | AskWhen | Agree | CallOff | Wait | Note


def arranged(known: Known, heard: Heard) -> tuple[Call, Move]:
    """The call as it is known now, and the next move; at most one question, the more pressing first."""
    if heard.off:
        return known.call, CallOff()
    call = _filled(known, heard)
    move = _question(known, heard, call) or _agreed(known, call)
    if heard.later and isinstance(move, AskPhone | AskWhen):
        return call, Wait(known.asked)
    if isinstance(move, Agree):
        return replace(call, agreed=True), move
    return call, move if known.may_ask else Note()


def _filled(known: Known, heard: Heard) -> Call:
    call = replace(known.call, window=None) if known.missed else known.call
    if isinstance(heard.phone, Phone):
        call = replace(call, phone=heard.phone.e164)
    elif isinstance(heard.phone, NoPhone) and heard.phone.maybe and heard.phone.maybe == known.doubted:
        # Whoever insists on a number knows it better than anybody's tables.
        call = replace(call, phone=heard.phone.maybe)
    if isinstance(heard.window, Window):
        call = replace(call, window=heard.window)
    return call if call.phone or _is_doubtful(known, heard) else replace(call, phone=known.filed)


def _is_doubtful(known: Known, heard: Heard) -> bool:
    """Whether a number was meant that can't be called: then the one on file is not what they want."""
    if isinstance(heard.phone, NoPhone):
        return not heard.phone.maybe or heard.phone.maybe != known.doubted
    return isinstance(heard.phone, Several)


def _question(known: Known, heard: Heard, call: Call) -> Move | None:
    if isinstance(heard.phone, Several):
        return AskWhich(heard.phone.phones)
    if isinstance(heard.phone, NoPhone) and _is_doubtful(known, heard):
        return AskPhone(heard.phone.flaw, heard.phone.written, heard.phone.maybe)
    if isinstance(heard.window, Unfit):
        return AskWhen(heard.window.reason, heard.window.nearest)
    if heard.renew == "phone":
        return AskPhone("other")
    if heard.renew == "when":
        return AskWhen("other")
    if not call.phone:
        return AskPhone(_why_phone(known, heard))
    if call.window is None:
        unclear = heard.unclear and known.asked == "when"
        return AskWhen("missed" if known.missed else "unclear" if unclear else "first")
    if heard.unclear:
        return AskPhone("unclear") if known.asked == "phone" else AskWhen("unclear")
    return None


def _why_phone(known: Known, heard: Heard) -> Literal["first", "again", "noted", "unclear"]:
    if isinstance(heard.window, Window):
        return "noted"
    if known.asked != "phone":
        return "first"
    return "unclear" if heard.unclear else "again"


def _agreed(known: Known, call: Call) -> Agree:
    if not known.call.agreed:
        return Agree("agreed")
    before = known.call.phone or known.filed
    same = call.window == known.call.window and call.phone == before
    return Agree("stands" if same else "moved")
