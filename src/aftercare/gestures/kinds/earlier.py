"""An earlier appointment."""

from typing import ClassVar

from aftercare.gestures.kinds.redo import Redo
from aftercare.policies.policy import GestureName


class Earlier(Redo):
    """`words`, if any, say when, as for what is done again."""

    name: ClassVar[GestureName] = "earlier"
