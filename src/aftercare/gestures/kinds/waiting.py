"""A small gift for the wait until the next opening, given by the bot: a voucher for next time."""

from collections.abc import Sequence
from datetime import timedelta
from typing import ClassVar

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds.kind import Flaw, Kind
from aftercare.policies.policy import GestureName

APART = timedelta(days=30)
"""No customer is given it twice within so long, whatever the limits are."""


class Waiting(Kind):
    """What it is worth stands in the policy; at 0 there is none."""

    name: ClassVar[GestureName] = "waiting"
    by_hand: ClassVar[bool] = False

    def unfit(self, wish: Wish, about: About) -> Flaw | None:  # noqa: ARG002 -- the kinds' common shape
        """It is worth something, and wasn't given lately."""
        if not about.policy.waiting:
            return "no_amount"
        lately = (one.created_at for one in about.given if one.kind == "waiting")
        return "once_only" if any(at > about.now - APART for at in lately) else None

    def amount(self, wish: Wish, about: About) -> int:  # noqa: ARG002 -- the kinds' common shape
        """What the policy says."""
        return about.policy.waiting

    def cost(self, wish: Wish, about: About) -> int:  # noqa: ARG002 -- the kinds' common shape
        """What the policy says."""
        return about.policy.waiting

    def presets(self, left: int, about: About) -> Sequence[Wish]:  # noqa: ARG002 -- the kinds' common shape
        """None: nobody chooses it."""
        return ()
