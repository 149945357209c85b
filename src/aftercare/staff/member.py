"""The roster."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody on the roster, as `agent`, `manager` or `admin`; `name` is the first name customers see."""

    id: int
    user_id: int
    role: str
    name: str
    active: bool
    created_at: datetime


class StaffShelves(Protocol):
    """What the use cases of the roster need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def roster(self) -> Shelf[Member]:
        """By `id`, `user_id`, `role`."""


def member_of(work: StaffShelves, user_id: int) -> Member | None:
    """The active roster entry of a Telegram user, or None."""
    return next((member for member in work.roster.where(user_id=user_id) if member.active), None)


def enrol(work: StaffShelves, user_id: int, role: str) -> Member:
    """Put a user on the roster with that role; their name comes with their first message."""
    for member in work.roster.where(user_id=user_id):
        return work.roster.put(replace(member, role=role, active=True))
    member = Member(
        id=work.roster.next_id(), user_id=user_id, role=role, name="", active=True, created_at=work.now
    )
    return work.roster.add(member)
