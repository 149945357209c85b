"""The desk cannot be written to: what is meant for it is kept, and the admins hear of it."""

from dataclasses import replace
from datetime import timedelta

from aftercare.outbox.intent import Intent
from aftercare.say import Say
from aftercare.work import Work
from bot.house import tell_admins
from bot.telegram.demands import Demand, Verdict

AGAIN = timedelta(minutes=1)
# Whatever refreshes these stages them again: kept for a desk that is away, they would only pile up.
_MADE_ANEW = {"board", "pin", "setup", "look"}
_PARKED = "parked: "


def park(work: Work, intent: Intent, verdict: Verdict) -> None:
    """Keep what is meant for the desk until it can be written to again, and try every minute."""
    if intent.kind == "pin" and verdict.demand is Demand.NO_RIGHTS:
        tell_admins(work, Say("board-unpinned"), once="can_pin_messages")
    else:
        tell_admins(work, Say("desk-lost", {"reason": verdict.reason}), once=f"desk-lost:{verdict.reason}")
    if intent.kind in _MADE_ANEW:
        work.intents.put(replace(intent, state="failed", error=verdict.reason))
        return
    kept = replace(intent, state="pending", attempts=intent.attempts - 1, frozen=None)
    error = f"{_before(intent)}{_PARKED}{verdict.reason}"
    work.intents.put(replace(kept, due_at=work.now + AGAIN, error=error))


def unpark(work: Work) -> None:
    """The desk can be written to again: what waits for the next try goes at once."""
    for intent in work.intents.where(state="pending"):
        if _PARKED in intent.error:
            work.intents.put(replace(intent, due_at=None, error=_before(intent).strip()))


def _before(intent: Intent) -> str:
    # A mark that it may have been sent twice stays.
    before = intent.error.partition(_PARKED)[0].strip()
    return f"{before} " if before else ""
