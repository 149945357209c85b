"""What is known and agreed of a call, by its case's history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from aftercare.callbacks.window import Window
from aftercare.cases.case import CaseEvent

# A call that staff have promised for a moment counts as late from then on.
LATE = timedelta(minutes=15)
_BY_CUSTOMER = frozenset({"call_agreed", "call_moved"})
_ENDS = frozenset({"called", "call_cancelled", "resolved"})


@dataclass(frozen=True, slots=True)
class Call:
    """A call that somebody waits for.

    `phone` is its number as E.164, empty where none is known yet; `window` is when, None where that is
    open. `agreed`: both were repeated to the customer, or staff have promised the call of their own accord.
    """

    phone: str = ""
    window: Window | None = None
    agreed: bool = False


def call_of(history: Iterable[CaseEvent]) -> Call | None:
    """The call that is still to be made; None where none was asked for, or it was made or called off."""
    call: Call | None = None
    for event in history:
        call = _after(call, event)
    return call


def last_phone(history: Sequence[CaseEvent]) -> str:
    """The number that was last given for a call in this case, also for one that is over; or empty."""
    return next((str(one.facts["phone"]) for one in reversed(history) if one.facts.get("phone")), "")


def tries_of(history: Sequence[CaseEvent]) -> int:
    """How often staff have tried in vain since the customer last said when to call."""
    tries = 0
    for event in history:
        if event.what in _BY_CUSTOMER and event.actor == "customer":
            tries = 0
        tries += event.what == "call_tried"
    return tries


def facts_of(call: Call) -> dict[str, Any]:
    """What an event keeps of a call."""
    facts: dict[str, Any] = {"phone": call.phone} if call.phone else {}
    if call.window is not None:
        facts |= {"from": call.window.start.isoformat(), "until": call.window.end.isoformat()}
        facts |= {"exact": True} if call.window.exact else {}
    return facts


def _after(call: Call | None, event: CaseEvent) -> Call | None:
    if event.what in _ENDS:
        return None
    if event.what in {"opened", "wished"}:
        return (call or Call()) if event.facts.get("kind") == "callback" else call
    if event.what in {"call_noted", *_BY_CUSTOMER}:
        agreed = event.what != "call_noted"
        return Call(str(event.facts.get("phone", "")), _window(event.facts), agreed)
    if event.what == "promised" and event.facts.get("call") and "from" not in event.facts:
        at = datetime.fromisoformat(str(event.facts["by"]))
        return replace(call or Call(), window=Window(at, at + LATE, exact=True), agreed=True)
    return call


def _window(facts: Mapping[str, Any]) -> Window | None:
    if "from" not in facts:
        return None
    begin, end = (datetime.fromisoformat(str(facts[name])) for name in ("from", "until"))
    return Window(begin, end, exact=bool(facts.get("exact")))
