"""The work is done again, for nothing."""

from collections.abc import Sequence
from typing import ClassVar

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds.kind import LONGEST_WORDS, Flaw, Kind, Measure, Part
from aftercare.policies.policy import GestureName


class Redo(Kind):
    """`words`, if any, say when."""

    name: ClassVar[GestureName] = "redo"
    measure: ClassVar[Measure] = "times"
    takes: ClassVar[tuple[Part, ...]] = ("words", "reason")

    def unfit(self, wish: Wish, about: About) -> Flaw | None:  # noqa: ARG002 -- the kinds' common shape
        """When may be left open."""
        return "no_words" if len(wish.words.strip()) > LONGEST_WORDS else None

    def presets(self, left: int, about: About) -> Sequence[Wish]:  # noqa: ARG002 -- the kinds' common shape
        """Once, with the time left open."""
        return [Wish(self.name)] if left > 0 else ()
