"""A surprise: something small beyond what was expected, from the month's budget."""

from typing import ClassVar

from aftercare.gestures.kinds.own_way import OwnWay
from aftercare.policies.policy import GestureName


class Surprise(OwnWay):
    """In free words with its cost, as one's own way; nothing needs to have gone wrong."""

    name: ClassVar[GestureName] = "surprise"
    needs_case: ClassVar[bool] = False
