"""What limits of each gesture are counted in."""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from aftercare.policies.policy import GestureName

Measure: TypeAlias = Literal["money", "days", "times"]
"""Minor units of the policy's currency, days by which a payment is put off, or how often."""

MEASURES: Mapping[GestureName, Measure] = {
    "refund": "money",
    "own_way": "money",
    "discount": "money",
    "gift": "money",
    "redo": "times",
    "earlier": "times",
    "deferral": "days",
    "specialist": "times",
    "waiting": "money",
    "surprise": "money",
}
BY_STAFF: tuple[GestureName, ...] = tuple(name for name in MEASURES if name != "waiting")
"""What roles of staff have limits for; the gift for waiting is given by the bot."""
