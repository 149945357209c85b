"""What a customer is striking just now: kept until *Done*, also over a restart."""

import json
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from aftercare.bills.struck_bill import Cut
from aftercare.inbox import InboxShelves, forget, recall, remember
from aftercare.visits.visit import Visit

# Whoever leaves the question of an amount open for so long means something else by the next number.
_ANSWERED_WITHIN = timedelta(hours=1)
_NONCE_BYTES = 6


@dataclass(frozen=True, slots=True)
class Draft:
    """The cuts of one bill so far.

    `digest` tells whether the bill is still the one that was shown; `nonce` is under which they take
    effect once. `asked` is the place of the line whose worth was asked for at `at` (UTC), or None.
    `told` says that what was wrong stands already in the customer's words. `page` is which of the lines
    have their buttons now, from 0.
    """

    visit_id: int
    digest: str
    nonce: str
    cuts: tuple[Cut, ...] = ()
    asked: int | None = None
    at: str = ""
    told: bool = False
    page: int = 0

    def asks(self, now: datetime) -> int | None:
        """The place of the line whose worth the next words may tell."""
        if self.asked is None or not self.at:
            return None
        return self.asked if now - datetime.fromisoformat(self.at) <= _ANSWERED_WITHIN else None

    def asking(self, place: int, now: datetime) -> "Draft":
        """The worth of that line is asked for."""
        return replace(self, asked=place, at=now.isoformat())


def new_draft(visit: Visit) -> Draft:
    """A bill of which nothing is struck."""
    return Draft(visit.id, visit.digest, secrets.token_hex(_NONCE_BYTES))


def draft_of(work: InboxShelves, customer_id: int) -> Draft | None:
    """What that customer is striking, or None."""
    kept = recall(work, _name(customer_id))
    if not kept:
        return None
    told = json.loads(kept)
    cuts = tuple(Cut(line_id, units, worth) for line_id, units, worth in told.pop("cuts"))
    return Draft(**told, cuts=cuts)


def keep_draft(work: InboxShelves, customer_id: int, draft: Draft) -> None:
    """Go on from here."""
    told = {
        "visit_id": draft.visit_id,
        "digest": draft.digest,
        "nonce": draft.nonce,
        "asked": draft.asked,
        "at": draft.at,
        "told": draft.told,
        "page": draft.page,
        "cuts": [[cut.line_id, cut.units, cut.worth] for cut in draft.cuts],
    }
    remember(work, _name(customer_id), json.dumps(told, ensure_ascii=False))


def drop_draft(work: InboxShelves, customer_id: int) -> None:
    """It has taken effect, or nobody wants it any more."""
    forget(work, _name(customer_id))


def _name(customer_id: int) -> str:
    return f"bill:{customer_id}"
