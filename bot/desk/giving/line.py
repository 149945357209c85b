"""How a gesture reads to staff: its kind, what is given in a few words, and what hinders it."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Gesture, KindName, Wish
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.kinds.kind import Flaw
from aftercare.gestures.room import Bound
from aftercare.money import Money
from aftercare.say import Say

Args: TypeAlias = dict[str, str | int | dict[str, str]]
# Free words stand inside a sentence, which has an end of its own.
_ENDS = " .,;:"


def kind_name(kind: KindName) -> Say:
    """What that kind is called: on a button, in a list."""
    return Say("gesture-name", {"gesture": kind})


def wished(about: About, wish: Wish) -> Say:
    """What somebody wants to give, in a few words with its amount or cost; KeyError for what is no kind."""
    kind = KINDS[wish.kind]
    amount, cost = kind.amount(wish, about), kind.cost(wish, about)
    details = kind.details(wish, about)
    given = what_args(wish.kind, details, Money(amount, about.currency), Money(cost, about.currency))
    return Say("gesture-what", given)


def line(gesture: Gesture) -> Say:
    """What was given, under which reference, by whom."""
    args = what_args(gesture.kind, gesture.details, gesture.amount, gesture.cost)
    # What it is says already that the customer struck it, or that the bot gave it.
    by_staff = gesture.user_id is not None
    return Say(
        "gesture-line", args | {"reference": gesture.reference, "name": gesture.name if by_staff else ""}
    )


def flaw_line(flaw: Flaw) -> Say:
    """Why that can't be given by anybody."""
    return Say("gesture-flaw", {"flaw": flaw})


def bound_line(bound: Bound) -> Say:
    """Why there is no more room."""
    return Say("gesture-bound", {"bound": bound})


def what_args(kind: KindName, details: Mapping[str, Any], amount: Money, cost: Money) -> Args:
    """What every text about a gesture is told."""
    percent, words = int(details.get("percent", 0)), _within(details.get("words", ""))
    return {
        "gesture": kind,
        "amount": money_arg(amount),
        "cost": money_arg(cost),
        "off": "percent" if percent else "amount",
        "percent": percent,
        "count": int(details.get("days", 0)),
        "item": _within(details.get("item", "")),
        "words": words,
        "worded": "yes" if words else "no",
        "reason": _within(details.get("reason", "")),
    }


def money_arg(amount: Money) -> dict[str, str]:
    """An amount as an argument of a text."""
    return {"money": amount.decimal(), "currency": amount.currency}


def _within(words: object) -> str:
    return " ".join(str(words).split()).rstrip(_ENDS)
