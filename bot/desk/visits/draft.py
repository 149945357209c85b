"""A visit that somebody on the staff is just making in their private chat."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftercare.inbox import forget, recall, remember
from aftercare.visits.typed_visit import TypedVisit
from aftercare.work import Work

# Whoever leaves the rest unanswered for so long means something else by their next words.
LIVES = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known so far, and when it was last asked about (UTC)."""

    visit: TypedVisit
    at: datetime


def open_draft(work: Work, user_id: int) -> Draft | None:
    """The draft that this person's next words complete, or None."""
    kept = recall(work, _name(user_id))
    if not kept:
        return None
    told = json.loads(kept)
    at = datetime.fromisoformat(told["at"])
    return Draft(TypedVisit.recalled(told["visit"]), at) if work.now - at <= LIVES else None


def keep_draft(work: Work, user_id: int, visit: TypedVisit) -> None:
    """Go on asking about this."""
    told = {"visit": visit.kept(), "at": work.now.isoformat()}
    remember(work, _name(user_id), json.dumps(told, ensure_ascii=False))


def drop_draft(work: Work, user_id: int) -> None:
    """It is made, or nobody wants it any more."""
    forget(work, _name(user_id))


def _name(user_id: int) -> str:
    return f"visit-draft:{user_id}"
