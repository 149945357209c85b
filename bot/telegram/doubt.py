"""A call was made and nobody knows whether it took effect: its answer was lost, or the process ended."""

from dataclasses import replace
from datetime import timedelta

from aftercare.outbox.intent import Intent
from aftercare.work import Work
from bot.telegram.failures import repeatable
from bot.telegram.undelivered import tell_unsure

# How long the bot's own service message about a new topic is waited for when the answer was lost (seconds).
TOPIC_WAIT = 10.0
# A card is drawn at most this often without knowing whether it is there (calls).
MOST_CARDS = 6


def in_doubt(work: Work, intent: Intent, why: str) -> None:
    """Repeat what may be repeated freely, anything else once; after that staff decide."""
    method = "" if intent.frozen is None else str(intent.frozen["method"])
    if repeatable(method):
        work.intents.put(replace(intent, state="pending", attempts=intent.attempts - 1, frozen=None))
    elif intent.kind == "card" and intent.attempts < MOST_CARDS:
        # A card too many does less harm than none.
        work.intents.put(replace(intent, state="pending", frozen=None))
    elif intent.error.startswith("repeated"):
        work.intents.put(replace(intent, state="held", error="uncertain twice"))
        tell_unsure(work, intent)
    else:
        # A topic's own service message may tell that it is there.
        due_at = work.now + timedelta(seconds=TOPIC_WAIT) if intent.kind == "topic" else intent.due_at
        work.intents.put(replace(intent, state="uncertain", due_at=due_at, error=f"repeated: {why}"))
