"""Where a case's card stands, and the mark that its customer's topic shows."""

from collections.abc import Mapping
from typing import Protocol

from aftercare.cases.case import CaseShelves, Status, latest_case_of, restricted, status
from aftercare.messages.message import MessageShelves, placed
from aftercare.outbox.intent import OutboxShelves
from aftercare.staff.member import StaffShelves, members

# A sign needs no translation; the title begins with it.
MARKS: Mapping[Status, str] = {"waiting": "⏳", "answered": "💬", "resolved": "✅"}


class CardShelves(CaseShelves, MessageShelves, OutboxShelves, StaffShelves, Protocol):
    """What drawing cards anew needs."""


def card_key(case_id: int, target: str) -> str:
    """The name of a case's card at a target: one in the desk, one in each private chat that has it."""
    kind, _, number = target.partition(":")
    return f"card:{case_id}:{number}" if kind == "staff" else f"card:{case_id}"


def cards_of(work: CardShelves, case_id: int) -> list[str]:
    """The targets at which a case's card stands or is about to; the topic has one unless it is restricted."""
    case = work.cases.get(case_id)
    if case is None:
        return []
    topic = f"topic:{case.customer_id}"
    private = [f"staff:{member.user_id}" for member in members(work, "manager", "admin")]
    there = [topic] if not restricted(work.case_events.where(case_id=case_id)) else []
    for target in (topic, *private):
        key = card_key(case_id, target)
        if target not in there and (placed(work, key) is not None or work.intents.where(fold=key)):
            there.append(target)
    return there


def mark_of(work: CaseShelves, customer_id: int) -> str:
    """The sign of how a customer's case stands; empty where there is none."""
    case = latest_case_of(work, customer_id)
    return "" if case is None else MARKS[status(work.case_events.where(case_id=case.id))]
