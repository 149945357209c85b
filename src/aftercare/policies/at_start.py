"""What is noticed about the policy when the program starts."""

from dataclasses import dataclass
from typing import Protocol

from aftercare.inbox import InboxShelves, recall, remember
from aftercare.policies.policy import PolicyShelves
from aftercare.policies.read_document import read_document
from aftercare.policies.stored import version_in_force, versions

_CURRENCY, _NEWER = "policy-currency", "policy-newer"


class StartShelves(PolicyShelves, InboxShelves, Protocol):
    """What is looked at."""


@dataclass(frozen=True, slots=True)
class OtherCurrency:
    """Limits are in another currency than at the last start: `shipped` anew, or as they were once set."""

    before: str
    now: str
    shipped: bool


@dataclass(frozen=True, slots=True)
class OfNewerProgram:
    """The last version was written by a newer program; `used` is the version that is judged by here."""

    version: int
    used: int


def policy_at_start(work: StartShelves, currency: str) -> list[OtherCurrency | OfNewerProgram]:
    """Give the policy in force its number; say what the admins should hear, each thing once."""
    fresh = not versions(work, currency)
    used = version_in_force(work, currency)
    told: list[OtherCurrency | OfNewerProgram] = []
    before = recall(work, _CURRENCY)
    if before != currency:
        remember(work, _CURRENCY, currency)
        told += [OtherCurrency(before, currency, fresh)] if before else []
    last = versions(work, currency)[-1]
    read = read_document(last)
    if (read is None or not read.whole) and recall(work, _NEWER) != str(last.id):
        remember(work, _NEWER, str(last.id))
        told.append(OfNewerProgram(last.id, used))
    return told
