"""The policy in force, and its versions."""

from pydantic import ValidationError

from aftercare.policies.policy import Policy, PolicyShelves, PolicyVersion
from aftercare.policies.shipped import shipped


def policy_of(work: PolicyShelves, currency: str) -> Policy:
    """The policy in force for that currency: as it was set last, or else the one that is shipped."""
    known = _latest(work, currency)
    return shipped(currency) if known is None else _read(known)


def version_in_force(work: PolicyShelves, currency: str) -> int:
    """The number of that version; the shipped one is kept, and gets a number, when it is first judged by."""
    known = _latest(work, currency)
    return known.id if known is not None else set_policy(work, shipped(currency), None)


def set_policy(work: PolicyShelves, policy: Policy, user_id: int | None) -> int:
    """This is the policy from now on; gives the number of its version."""
    version = PolicyVersion(
        id=work.policies.next_id(),
        currency=policy.currency,
        document=policy.model_dump(mode="json"),
        user_id=user_id,
        at=work.now,
    )
    return work.policies.add(version).id


def policy_version(work: PolicyShelves, version: int) -> Policy | None:
    """The policy of that version, or None."""
    known = work.policies.get(version)
    return None if known is None else _read(known)


def _latest(work: PolicyShelves, currency: str) -> PolicyVersion | None:
    return max(work.policies.where(currency=currency), key=lambda one: one.id, default=None)


def _read(version: PolicyVersion) -> Policy:
    try:
        return Policy.model_validate(version.document, strict=False)
    except ValidationError:
        # Written by a newer version of the program and gone back since.
        return shipped(version.currency)
