"""Links by which people come onto the roster: made, and taken back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Literal

from aftercare.ids import hashed, new_secret
from aftercare.staff.member import Invitation, Role, StaffShelves, members

# A person is written to by somebody who knows them, and opens the link today or tomorrow.
PERSON_LIFE = timedelta(hours=48)
# A team's link hangs where everybody comes by within a week; an admin says yes to each all the same.
TEAM_LIFE = timedelta(days=7)
# Who started the bot reads its words at once; a new start makes a new one.
OWNER_LIFE = timedelta(hours=24)
# What the `?start=` text of such a link begins with; that of a visit begins otherwise.
PREFIX = "j"

_LIVES = {"person": PERSON_LIFE, "team": TEAM_LIFE, "owner": OWNER_LIFE}


def make_invitation(
    work: StaffShelves,
    kind: Literal["owner", "person", "team"],
    made_by: int,
    role: Role,
    departments: Iterable[str] = (),
) -> tuple[Invitation, str]:
    """Make a link's invitation, and the text for `?start=` that only its maker ever sees.

    `made_by` is the Telegram user who made it, 0 for the program itself.
    """
    secret = new_secret()
    invitation = Invitation(
        id=work.invitations.next_id(),
        digest=hashed(secret),
        kind=kind,
        role=role,
        department=", ".join(departments),
        made_by=made_by,
        state="open",
        created_at=work.now,
        expires_at=work.now + _LIVES[kind],
    )
    return work.invitations.add(invitation), PREFIX + secret


def claim_of_owner(work: StaffShelves) -> str | None:
    """A fresh text for `?start=` by which the owner claims the bot; None where there is an admin already.

    Whatever was made before for the owner is worth nothing any more.
    """
    withdraw(work, (one for one in open_invitations(work) if one.kind == "owner"))
    return None if members(work, "admin") else make_invitation(work, "owner", 0, "admin")[1]


def open_invitations(work: StaffShelves) -> list[Invitation]:
    """Those that still let somebody in."""
    return [one for one in work.invitations.where(state="open") if one.expires_at > work.now]


def withdraw(work: StaffShelves, invitations: Iterable[Invitation]) -> None:
    """Let these links lead nowhere from now on."""
    for invitation in invitations:
        work.invitations.put(replace(invitation, state="withdrawn"))
