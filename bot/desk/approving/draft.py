"""What an approver was just asked for in private, an amount or a reason, and types next."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from aftercare.inbox import forget, recall, remember
from aftercare.work import Work

Asked: TypeAlias = Literal["sum", "reason"]
# Whoever leaves it unanswered for so long means something else by their next words.
LIVES = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is asked for, of which offer."""

    offer: int
    asked: Asked


def open_draft(work: Work, user_id: int) -> Draft | None:
    """What this person's next words answer, or None."""
    kept = recall(work, _name(user_id))
    if not kept:
        return None
    told = json.loads(kept)
    fresh = work.now - datetime.fromisoformat(told["at"]) <= LIVES
    return Draft(int(told["offer"]), told["asked"]) if fresh else None


def keep_draft(work: Work, user_id: int, offer: int, asked: Asked) -> None:
    """Go on asking about this."""
    told = {"offer": offer, "asked": asked, "at": work.now.isoformat()}
    remember(work, _name(user_id), json.dumps(told))


def drop_draft(work: Work, user_id: int) -> None:
    """It was answered, or nobody wants it any more."""
    forget(work, _name(user_id))


def _name(user_id: int) -> str:
    return f"approval-draft:{user_id}"
