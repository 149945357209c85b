"""A way of one's own: whatever staff think right, in free words, with what it costs."""

from collections.abc import Sequence
from typing import ClassVar

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds.kind import Flaw, Kind, Part, are_words, is_amount
from aftercare.policies.policy import GestureName


class OwnWay(Kind):
    """The catalogue never binds: the customer reads the words, limits count the cost."""

    name: ClassVar[GestureName] = "own_way"
    asks: ClassVar[tuple[Part, ...]] = ("words", "minor")
    takes: ClassVar[tuple[Part, ...]] = ("reason",)

    def unfit(self, wish: Wish, about: About) -> Flaw | None:  # noqa: ARG002 -- the kinds' common shape
        """It is said what is given, and what it costs."""
        if not are_words(wish.words):
            return "no_words"
        return None if is_amount(wish.minor) else "no_amount"

    def presets(self, left: int, about: About) -> Sequence[Wish]:  # noqa: ARG002 -- the kinds' common shape
        """None: the words are one's own."""
        return ()
