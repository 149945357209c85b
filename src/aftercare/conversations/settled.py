"""A talk whose case was resolved: the customer's next words decide whether that was right."""

from datetime import datetime, timedelta
from typing import Protocol

from aftercare.cases.case import Case, CaseShelves, last
from aftercare.conversations.conversation import (
    Conversation,
    ConversationShelves,
    Settled,
    WithPeople,
    thawed,
)
from aftercare.conversations.open_conversation import moved

# Words so long after it was resolved speak of something new.
REOPENS_FOR = timedelta(days=14)


class Shelves(CaseShelves, ConversationShelves, Protocol):
    """What settling needs."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""


def settle_talk(work: Shelves, case: Case) -> None:
    """Let the customer's talk know that its case is resolved; a talk about something else goes on."""
    talks = work.conversations.where(customer_id=case.customer_id)
    if talks and isinstance(state := thawed(talks[-1].state), WithPeople) and state.case_id == case.id:
        moved(work, talks[-1], Settled(case.id))


def settled_case(work: Shelves, conversation: Conversation) -> Case | None:
    """The resolved case that the next words would reopen, or None."""
    state = thawed(conversation.state)
    case = work.cases.get(state.case_id) if isinstance(state, Settled) else None
    if case is None or case.state != "resolved":
        return None
    resolved = last(work.case_events.where(case_id=case.id), "resolved")
    return case if resolved is not None and work.now - resolved.at <= REOPENS_FOR else None


def unsettle_talk(work: Shelves, case: Case) -> None:
    """Staff took the case up again: the talk is about it as before."""
    talks = work.conversations.where(customer_id=case.customer_id)
    if talks and isinstance(state := thawed(talks[-1].state), Settled) and state.case_id == case.id:
        moved(work, talks[-1], WithPeople(case.id))
