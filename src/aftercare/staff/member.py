"""The roster."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol, cast

from aftercare.shelf import Shelf
from aftercare.staff.same_name import same_name

Role = Literal["agent", "manager", "admin"]
# From the least to the most that somebody may do; whoever is more is also everything before.
ROLES: tuple[Role, ...] = ("agent", "manager", "admin")


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody on the roster; `name` is the first name customers see.

    `departments` are those they answer for (none named: for all). `unreachable` says why nothing can
    be sent to their private chat, or is empty. `attending` is the customer whom they write to from
    there, without opening the group.
    """

    id: int
    user_id: int
    role: Role
    name: str
    active: bool
    created_at: datetime
    departments: tuple[str, ...] = ()
    unreachable: str = ""
    attending: int | None = None

    def is_at_least(self, role: Role) -> bool:
        """Whether their role is this one or a higher one."""
        return ROLES.index(self.role) >= ROLES.index(role)

    def answers_for(self, department: str | None) -> bool:
        """Whether cases of that department are theirs."""
        if department is None or not self.departments:
            return True
        return same_name(department) in map(same_name, self.departments)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link by which somebody joins: `owner` claims the bot, `person` is for one, `team` for many.

    `digest` is the hash of its secret (see `aftercare.ids.hashed`); `department` is empty for all.
    Whoever opens a team's link is an applicant until an admin says yes.
    """

    id: int
    digest: str
    kind: Literal["owner", "person", "team"]
    role: Role
    department: str
    made_by: int
    state: Literal["open", "used", "withdrawn"]
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Applicant:
    """Somebody whom an admin may put on the roster with one press."""

    id: int
    user_id: int
    name: str
    role: Role
    department: str
    invitation_id: int | None
    state: Literal["waiting", "accepted", "declined"]
    created_at: datetime


class StaffShelves(Protocol):
    """What the use cases of the roster need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def roster(self) -> Shelf[Member]:
        """By `id`, `user_id`, `role`, `attending`."""

    @property
    def invitations(self) -> Shelf[Invitation]:
        """By `id`, `digest`, `state`."""

    @property
    def applicants(self) -> Shelf[Applicant]:
        """By `id`, `user_id`, `invitation_id`."""


def member_of(work: StaffShelves, user_id: int) -> Member | None:
    """The active roster entry of a Telegram user, or None."""
    return next((member for member in work.roster.where(user_id=user_id) if member.active), None)


def members(work: StaffShelves, *roles: Role) -> list[Member]:
    """Everybody active who has one of these roles (none named: all), the first enrolled first."""
    found = work.roster.fetch(role=cast("Iterable[object]", roles or ROLES))
    return sorted((member for member in found if member.active), key=lambda member: member.id)


def enrol(work: StaffShelves, user_id: int, role: Role, name: str = "", department: str = "") -> Member:
    """Put a user on the roster with that role; a name not given comes with their first message.

    Somebody who is there already gets the role and the department besides what they answer for.
    """
    for member in work.roster.where(user_id=user_id):
        departments = member.departments if member.active else ()
        if not department or (member.active and not departments):
            departments = ()
        elif same_name(department) not in map(same_name, departments):
            departments = (*departments, department)
        return work.roster.put(
            replace(member, role=role, active=True, name=member.name or name, departments=departments)
        )
    return work.roster.add(
        Member(
            id=work.roster.next_id(),
            user_id=user_id,
            role=role,
            name=name,
            active=True,
            created_at=work.now,
            departments=(department,) if department else (),
        )
    )
