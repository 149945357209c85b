"""What is owed to customers now."""

from collections.abc import Iterable, Sequence

from aftercare.gestures.gesture import Gesture, GestureShelves
from aftercare.money import Money


def owed(work: GestureShelves) -> list[Gesture]:
    """Everything that is to be paid, what is due first before the rest."""
    due = [one for one in work.gestures.where(pay="due") if one.state == "standing"]
    return sorted(due, key=lambda one: (one.pay_by or one.created_at, one.id))


def sums(gestures: Iterable[Gesture]) -> Sequence[Money]:
    """What they come to, in each of their currencies."""
    by_currency: dict[str, int] = {}
    for one in gestures:
        by_currency[one.currency] = by_currency.get(one.currency, 0) + one.amount_minor
    return [Money(minor, currency) for currency, minor in sorted(by_currency.items())]
