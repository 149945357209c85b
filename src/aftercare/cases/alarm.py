"""Why somebody has to come at once, and who was asked to, one after the other."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal, TypeAlias

from aftercare.understanding.reading import Reading

Reason: TypeAlias = Literal["angry", "leaving", "short_pay", "manager", "urgent", "danger"]
AT_ANY_HOUR: frozenset[Reason] = frozenset({"danger", "urgent"})
TO_MANAGERS: frozenset[Reason] = frozenset({"manager", "short_pay"})
_RANK: dict[Reason, int] = {"angry": 1, "leaving": 1, "short_pay": 2, "manager": 2, "urgent": 3, "danger": 4}


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm of one life of a case: all reasons so far, the users asked for the latest, since when."""

    life: int
    reason: Reason
    reasons: tuple[Reason, ...]
    asked: tuple[int, ...]
    at: datetime

    def to_text(self) -> str:
        """What `from_text` reads."""
        return json.dumps({**asdict(self), "at": self.at.isoformat()})

    @classmethod
    def from_text(cls, text: str) -> "Alarm":
        """Read what `to_text` wrote."""
        known = json.loads(text)
        at = datetime.fromisoformat(known["at"])
        return cls(known["life"], known["reason"], tuple(known["reasons"]), tuple(known["asked"]), at)


def reason_of(reading: Reading) -> Reason | None:
    """Why words call for somebody at once, the most pressing reason; None where they don't."""
    if reading.danger:
        return "danger"
    if reading.urgent:
        return "urgent"
    if "manager" in reading.wishes:
        return "manager"
    if reading.leaving:
        return "leaving"
    return "angry" if reading.anger == "angry" else None


def reasons_in(stored: Mapping[str, Any]) -> frozenset[Reason]:
    """Every reason to call for somebody in a reading as it is stored with the words."""
    found: dict[Reason, bool] = {
        "danger": bool(stored.get("danger")),
        "urgent": bool(stored.get("urgent")),
        "manager": "manager" in stored.get("wishes", ()),
        "leaving": bool(stored.get("leaving")),
        "angry": stored.get("anger") == "angry",
    }
    return frozenset(reason for reason, told in found.items() if told)


def is_news(known: Alarm | None, reason: Reason) -> bool:
    """Whether somebody has to be asked for this reason after those that were known.

    Only a more pressing one is; what managers are wanted for always is, since another may have been asked.
    """
    if known is None:
        return True
    if reason in known.reasons:
        return False
    return reason in TO_MANAGERS or all(_RANK[reason] > _RANK[one] for one in known.reasons)
