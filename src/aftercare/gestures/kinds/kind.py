"""What a kind of gesture says of itself."""

from abc import ABC
from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.policies.policy import GestureName

Measure: TypeAlias = Literal["money", "days", "times"]
Part: TypeAlias = Literal["minor", "percent", "days", "item", "words", "reason"]
Flaw: TypeAlias = Literal[
    "no_amount",
    "no_percent",
    "no_days",
    "no_item",
    "no_words",
    "no_reason",
    "more_than_bill",
    "no_bill",
    "other_currency",
    "paid_already",
    "once_only",
    "not_by_hand",
    "no_case",
]
"""Why a wish can't be granted whoever grants it."""


class Kind(ABC):
    """One kind: what it needs, what it costs, how limits count it. How it reads is in `gestures.ftl`.

    `asks` are the parts of a wish it can't do without, in the order in which they are asked for.
    `pays`: what is given is money that has to be paid, or comes off an unpaid bill.
    `by_hand`: staff choose it; otherwise the bot gives it.
    """

    name: ClassVar[GestureName]
    measure: ClassVar[Measure] = "money"
    asks: ClassVar[tuple[Part, ...]] = ()
    pays: ClassVar[bool] = False
    by_hand: ClassVar[bool] = True
    needs_case: ClassVar[bool] = True

    def unfit(self, wish: Wish, about: About) -> Flaw | None:
        """What stands in the way whoever grants it; None: nothing."""
        raise NotImplementedError

    def weight(self, wish: Wish, about: About) -> int:
        """What limits count, in the kind's measure."""
        raise NotImplementedError

    def amount(self, wish: Wish, about: About) -> int:
        """What the customer gets, in minor units; 0 where it is no money."""
        raise NotImplementedError

    def cost(self, wish: Wish, about: About) -> int:
        """What the business counts for it, in minor units."""
        raise NotImplementedError

    def presets(self, left: int, about: About) -> Sequence[Wish]:
        """What is offered at a tap where so much is left, the likeliest first; at most a handful."""
        raise NotImplementedError
