"""The promise of a case that has not been kept yet, by its history."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from aftercare.cases.case import CaseEvent

_KEEP_ANY = frozenset({"called", "answered", "granted", "resolved"})
_KEEP_A_CALL = frozenset({"called", "call_cancelled", "resolved"})


@dataclass(frozen=True, slots=True)
class Running:
    """Somebody is to be heard from `by` then; `since` is when it was promised, `minutes` within how many.

    `who` is the name that was given, if any; `call` says that a call was promised. `overdue` is when it
    was found broken, or None. `agreed`: with the customer, for a stretch of time that ends then.
    """

    by: datetime
    since: datetime
    minutes: int
    who: str
    call: bool
    overdue: datetime | None = None
    agreed: bool = False


def running(history: Iterable[CaseEvent]) -> Running | None:
    """The promise that still has to be kept, or None.

    An answer in writing keeps any but that of a call, which may be called off as well.
    """
    promise: Running | None = None
    for event in history:
        if event.what == "promised":
            promise = _promised(event)
        elif promise is not None and event.what in (_KEEP_A_CALL if promise.call else _KEEP_ANY):
            promise = None
        elif event.what == "overdue" and promise is not None and promise.overdue is None:
            promise = replace(promise, overdue=event.at)
    return promise


def _promised(event: CaseEvent) -> Running:
    facts = event.facts
    return Running(
        by=datetime.fromisoformat(str(facts["by"])),
        since=datetime.fromisoformat(str(facts.get("since") or event.at.isoformat())),
        minutes=int(facts.get("minutes", 0)),
        who=str(facts.get("who", "")),
        call=bool(facts.get("call", False)),
        agreed="from" in facts,
    )
