"""Amounts, days and times of a policy as arguments of a text; before and after where they were changed."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from aftercare.money import Money
from aftercare.policies.measures import MEASURES, Measure
from aftercare.policies.policy import GestureName
from aftercare.say import Say

# An argument of a `Say`, or a message with arguments of its own that stands inside another.
Arg: TypeAlias = str | int | dict[str, Any]


def money(minor: int, currency: str) -> dict[str, Any]:
    """An amount."""
    return {"money": Money(minor, currency).decimal(), "currency": currency}


def days(count: int) -> dict[str, Any]:
    """So many days."""
    return {"say": "policy-days", "count": count}


def working_days(count: int) -> dict[str, Any]:
    """So many working days."""
    return {"say": "policy-working-days", "count": count}


def times(count: int) -> dict[str, Any]:
    """So often."""
    return {"say": "policy-times", "count": count}


def counted(much: int, measure: Measure, currency: str) -> dict[str, Any]:
    """So much in the measure of a gesture."""
    match measure:
        case "money":
            return money(much, currency)
        case "days":
            return days(much)
        case "times":
            return times(much)


def step(before: Arg | None, now: Arg) -> Arg:
    """A value, with what it was where that differs."""
    if before is None or before == now:
        return now
    return {"say": "policy-step", "before": before, "after": now}


def gesture_name(name: GestureName) -> dict[str, Any]:
    """A gesture as it is called in a sentence."""
    return {"say": "policy-gesture", "gesture": name.replace("_", "-")}


def gestures(names: Iterable[GestureName]) -> dict[str, Any]:
    """Gestures, one after the other as a list reads (see `LIST`)."""
    found = [gesture_name(name) for name in names]
    slots: list[Any] = [*found, *[""] * len(MEASURES)][: len(MEASURES)]
    return {"say": "policy-gestures", **{f"g{at}": one for at, one in enumerate(slots, 1)}}


def lines(says: list[Say]) -> list[Say]:
    """Sentences below each other as one paragraph, or as few as they fit into."""
    return [_paragraph(says[at : at + _LINES]) for at in range(0, len(says), _LINES)]


_LINES = 12


def _paragraph(says: list[Say]) -> Say:
    filled: list[Any] = [nested(one) for one in says]
    filled += [""] * (_LINES - len(filled))
    return Say("policy-lines", {f"l{at}": one for at, one in enumerate(filled, 1)})


def nested(said: Say) -> dict[str, Any]:
    """A message that stands inside another."""
    return {"say": said.key, **said.args}
