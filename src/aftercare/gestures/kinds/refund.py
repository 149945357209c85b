"""A refund: money comes off the bill, or back to whoever paid it."""

from collections.abc import Sequence
from typing import ClassVar

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds.kind import Flaw, Kind, Part, is_amount
from aftercare.policies.policy import GestureName

MOST_PRESETS = 3


class Refund(Kind):
    """Up to what is left of the bill; without a bill, up to the limit."""

    name: ClassVar[GestureName] = "refund"
    asks: ClassVar[tuple[Part, ...]] = ("minor",)
    takes: ClassVar[tuple[Part, ...]] = ("reason",)
    pays: ClassVar[bool] = True

    def unfit(self, wish: Wish, about: About) -> Flaw | None:
        """Nobody is given back more than they were charged."""
        if about.foreign:
            return "other_currency"
        if not is_amount(wish.minor):
            return "no_amount"
        left = about.left_on_bill
        return "more_than_bill" if left is not None and wish.minor > left else None

    def amount(self, wish: Wish, about: About) -> int:  # noqa: ARG002 -- the kinds' common shape
        """The amount."""
        return wish.minor

    def presets(self, left: int, about: About) -> Sequence[Wish]:
        """The whole bill, a line, or all that is left, whichever fit."""
        if about.foreign:
            return ()
        on_bill = about.left_on_bill
        most = left if on_bill is None else min(left, on_bill)
        lines = [] if about.bill is None else [line.amount_minor for line in about.bill.lines]
        fitting = sorted({one for one in (most, *lines) if 0 < one <= most}, reverse=True)
        return [Wish("refund", minor=one) for one in fitting[:MOST_PRESETS]]
