"""A gift from the list in the policy, which knows what each costs."""

from collections.abc import Sequence
from typing import Any, ClassVar

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds.kind import Flaw, Kind, Part
from aftercare.policies.policy import GestureName, Policy
from aftercare.policies.policy import Gift as Listed

MOST_PRESETS = 4


class Gift(Kind):
    """Limits count what it costs the business; the customer reads its name."""

    name: ClassVar[GestureName] = "gift"
    asks: ClassVar[tuple[Part, ...]] = ("item",)
    takes: ClassVar[tuple[Part, ...]] = ("reason",)

    def unfit(self, wish: Wish, about: About) -> Flaw | None:
        """It is on the list."""
        return None if gift_named(about.policy, wish.item) is not None else "no_item"

    def cost(self, wish: Wish, about: About) -> int:
        """What the list says."""
        listed = gift_named(about.policy, wish.item)
        return 0 if listed is None else listed.cost

    def details(self, wish: Wish, about: About) -> dict[str, Any]:
        """The gift's name as the list has it."""
        listed = gift_named(about.policy, wish.item)
        return super().details(wish, about) | ({} if listed is None else {"item": listed.name})

    def presets(self, left: int, about: About) -> Sequence[Wish]:
        """The first of the list that fit."""
        fitting = [one.name for one in about.policy.gifts if left > 0 and one.cost <= left]
        return [Wish("gift", item=name) for name in fitting[:MOST_PRESETS]]


def gift_named(policy: Policy, item: str) -> Listed | None:
    """The gift of that name, however it is spelled in capitals and spaces."""
    wanted = _plain(item)
    return next((one for one in policy.gifts if _plain(one.name) == wanted), None)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
