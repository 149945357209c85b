"""What a kind of gesture says of itself."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.money import LARGEST_MINOR
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

LONGEST_WORDS = 300
"""Characters of what is given in free words: it stands in one sentence to the customer."""


class Kind(ABC):
    """One kind: what it needs, what it costs, how limits count it. How it reads is in `gestures.ftl`.

    `asks` are the parts of a wish it can't do without, in the order in which they are asked for, and
    `takes` those that may be given besides.
    `pays`: what is given is money that has to be paid, or comes off an unpaid bill.
    `by_hand`: staff choose it; otherwise the bot gives it.
    """

    name: ClassVar[GestureName]
    measure: ClassVar[Measure] = "money"
    asks: ClassVar[tuple[Part, ...]] = ()
    takes: ClassVar[tuple[Part, ...]] = ()
    pays: ClassVar[bool] = False
    by_hand: ClassVar[bool] = True
    needs_case: ClassVar[bool] = True

    @abstractmethod
    def unfit(self, wish: Wish, about: About) -> Flaw | None:
        """What stands in the way whoever grants it; None: nothing."""

    def weight(self, wish: Wish, about: About) -> int:
        """What limits count, in the kind's measure."""
        match self.measure:
            case "money":
                return self.cost(wish, about)
            case "days":
                return wish.days
            case "times":
                return 1

    def amount(self, wish: Wish, about: About) -> int:  # noqa: ARG002 -- the kinds' common shape
        """What the customer gets, in minor units; 0 where it is no money."""
        return 0

    def cost(self, wish: Wish, about: About) -> int:  # noqa: ARG002 -- the kinds' common shape
        """What the business counts for it, in minor units."""
        return wish.minor if self.measure == "money" else 0

    def details(self, wish: Wish, about: About) -> dict[str, Any]:  # noqa: ARG002 -- the kinds' common shape
        """What is kept with the gesture besides its figures; nothing that was left empty."""
        told: Mapping[str, Any] = {
            "percent": wish.percent,
            "days": wish.days,
            "item": wish.item,
            "words": wish.words,
            "reason": wish.reason,
        }
        return {name: value for name, value in told.items() if value}

    @abstractmethod
    def presets(self, left: int, about: About) -> Sequence[Wish]:
        """What is offered at a tap where so much is left, the likeliest first; at most a handful.

        Each of them can be granted as it is; none where free words have to be typed.
        """


def is_amount(minor: int) -> bool:
    """Whether it is an amount that can be given."""
    return 0 < minor <= LARGEST_MINOR


def are_words(words: str) -> bool:
    """Whether something is said there, briefly enough to be read in one sentence."""
    return 0 < len(words.strip()) <= LONGEST_WORDS
