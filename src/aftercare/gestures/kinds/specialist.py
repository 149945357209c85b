"""A change of specialist, once per programme, without losing money."""

from collections.abc import Sequence
from typing import Any, ClassVar

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds.kind import Flaw, Kind, Measure, Part, are_words
from aftercare.policies.policy import GestureName


class Specialist(Kind):
    """A programme is a service; which one it was is kept with the gesture."""

    name: ClassVar[GestureName] = "specialist"
    measure: ClassVar[Measure] = "times"
    asks: ClassVar[tuple[Part, ...]] = ("reason",)

    def unfit(self, wish: Wish, about: About) -> Flaw | None:
        """The customer said why, and hasn't changed in this programme before."""
        if _changed_before(about):
            return "once_only"
        return None if are_words(wish.reason) else "no_reason"

    def details(self, wish: Wish, about: About) -> dict[str, Any]:
        """The programme too."""
        return super().details(wish, about) | {"programme": _programme(about)}

    def presets(self, left: int, about: About) -> Sequence[Wish]:  # noqa: ARG002 -- the kinds' common shape
        """None: the reason is the customer's own."""
        return ()


def _changed_before(about: About) -> bool:
    wanted = _programme(about).casefold()
    given = (one for one in about.given if one.kind == "specialist")
    return any(str(one.details.get("programme", "")).casefold() == wanted for one in given)


def _programme(about: About) -> str:
    return "" if about.bill is None else " ".join(about.bill.visit.service.split())
