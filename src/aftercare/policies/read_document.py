"""Read a stored document, also one that a newer program wrote."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from aftercare.policies.policy import (
    GestureName,
    Gift,
    Giver,
    Limit,
    Policy,
    PolicyVersion,
    Regular,
    ShortPayCaps,
)


@dataclass(frozen=True, slots=True)
class Read:
    """What a document says; not `whole` where this program does not know some of it."""

    policy: Policy
    whole: bool


def read_document(version: PolicyVersion) -> Read | None:
    """The policy of a version; None where what this program knows of it is no policy.

    What a newer program added (roles, gestures, fields) is passed over: nobody may give by it here.
    """
    if version.document.get("currency") != version.currency:
        return None
    policy = _valid(version.document)
    if policy is not None:
        return Read(policy, whole=True)
    policy = _valid(_known_of(version.document))
    return None if policy is None else Read(policy, whole=False)


def _valid(document: Mapping[str, Any]) -> Policy | None:
    try:
        return Policy.model_validate(document, strict=False)
    except ValidationError:
        return None


def _known_of(document: Mapping[str, Any]) -> dict[str, Any]:
    known = _fields(document, Policy)
    known["limits"] = _limits(document.get("limits"))
    known |= {name: _fields(known[name], part) for name, part in _PARTS.items() if name in known}
    gifts = known.get("gifts")
    known["gifts"] = [_fields(one, Gift) for one in gifts] if isinstance(gifts, list) else ()
    return known


_PARTS: Mapping[str, type[BaseModel]] = {"regular": Regular, "short_pay": ShortPayCaps}


def _limits(stored: object) -> dict[str, Any]:
    roles = stored if isinstance(stored, dict) else {}
    return {
        giver: {
            name: _fields(limit, Limit)
            for name, limit in limits.items()
            if name in get_args(GestureName) and limit is not None
        }
        for giver, limits in roles.items()
        if giver in get_args(Giver) and isinstance(limits, dict)
    }


def _fields(stored: object, part: type[BaseModel]) -> dict[str, Any]:
    found = stored if isinstance(stored, dict) else {}
    return {name: value for name, value in found.items() if name in part.model_fields}
