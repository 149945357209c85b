"""A discount: a voucher for less to pay next time, an amount or a percent with a ceiling."""

from collections.abc import Sequence
from typing import ClassVar

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds.kind import Flaw, Kind, Part, is_amount
from aftercare.gestures.kinds.round_amount import round_down, round_up
from aftercare.policies.policy import GestureName

_WHOLE = 100
PERCENTS = (10, 20)
"""What is offered at a tap."""


class Discount(Kind):
    """`minor` is the amount or, of a percent, the ceiling: the most that it can cost, which limits count."""

    name: ClassVar[GestureName] = "discount"
    asks: ClassVar[tuple[Part, ...]] = ("minor",)
    takes: ClassVar[tuple[Part, ...]] = ("percent", "reason")

    def unfit(self, wish: Wish, about: About) -> Flaw | None:  # noqa: ARG002 -- the kinds' common shape
        """0 percent is a voucher for the amount itself."""
        if not 0 <= wish.percent <= _WHOLE:
            return "no_percent"
        return None if is_amount(wish.minor) else "no_amount"

    def amount(self, wish: Wish, about: About) -> int:  # noqa: ARG002 -- the kinds' common shape
        """The amount, or the ceiling."""
        return wish.minor

    def presets(self, left: int, about: About) -> Sequence[Wish]:
        """10 and 20 %, each with what it comes to on a bill like the last one, within what is left."""
        ceilings = {percent: _ceiling(percent, left, about) for percent in PERCENTS}
        return [Wish("discount", minor=most, percent=percent) for percent, most in ceilings.items() if most]


def _ceiling(percent: int, left: int, about: About) -> int:
    room = round_down(left)
    if about.bill is None or about.foreign:
        return room
    return min(round_up(-(-about.bill.visit.total_minor * percent // _WHOLE)) or room, room)
