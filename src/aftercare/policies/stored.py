"""The policy in force, and its versions."""

from dataclasses import dataclass

from aftercare.policies.policy import Policy, PolicyShelves, PolicyVersion
from aftercare.policies.read_document import read_document
from aftercare.policies.shipped import shipped


@dataclass(frozen=True, slots=True)
class InForce:
    """What gestures are judged by now. `version` is None while the shipped policy isn't stored yet."""

    policy: Policy
    version: PolicyVersion | None


def in_force(work: PolicyShelves, currency: str) -> InForce:
    """The latest version of that currency that can be read, or else the policy that is shipped."""
    for version in reversed(versions(work, currency)):
        found = read_document(version)
        if found is not None:
            return InForce(found.policy, version)
    return InForce(shipped(currency), None)


def policy_of(work: PolicyShelves, currency: str) -> Policy:
    """The policy in force for that currency: as it was set last, or else the one that is shipped."""
    return in_force(work, currency).policy


def version_in_force(work: PolicyShelves, currency: str) -> int:
    """The number of that version; the shipped one is kept, and gets a number, when it is first judged by."""
    known = in_force(work, currency).version
    return known.id if known is not None else set_policy(work, shipped(currency), None)


def set_policy(work: PolicyShelves, policy: Policy, user_id: int | None) -> int:
    """This is the policy from now on; gives the number of its version. Raises ValueError for what is none."""
    document = policy.model_dump(mode="json")
    # A copy with other fields was validated by nobody.
    Policy.model_validate(document, strict=False)
    version = PolicyVersion(
        id=work.policies.next_id(),
        currency=policy.currency,
        document=document,
        user_id=user_id,
        at=work.now,
    )
    return work.policies.add(version).id


def undo_policy(work: PolicyShelves, version: int, currency: str, user_id: int) -> int | None:
    """Bring back what held before that version, as a new one; None where it isn't the last one any more."""
    known = in_force(work, currency).version
    if known is None or known.id != version or versions(work, currency)[-1].id != version:
        return None
    before = version_before(work, known)
    policy = None if before is None else policy_version(work, before.id)
    return None if policy is None else set_policy(work, policy, user_id)


def policy_version(work: PolicyShelves, version: int) -> Policy | None:
    """The policy of that version; None where there is none, or none that can be read."""
    known = work.policies.get(version)
    found = None if known is None else read_document(known)
    return None if found is None else found.policy


def versions(work: PolicyShelves, currency: str) -> list[PolicyVersion]:
    """Every version for that currency, the last one at the end."""
    return sorted(work.policies.where(currency=currency), key=lambda one: one.id)


def version_before(work: PolicyShelves, version: PolicyVersion) -> PolicyVersion | None:
    """The one before it in the same currency; None for the first."""
    earlier = [one for one in versions(work, version.currency) if one.id < version.id]
    return earlier[-1] if earlier else None


def version_after(work: PolicyShelves, version: PolicyVersion) -> PolicyVersion | None:
    """The one that took its place; None for the last."""
    return next((one for one in versions(work, version.currency) if one.id > version.id), None)
