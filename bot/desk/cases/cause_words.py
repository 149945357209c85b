"""Causes and what was done, as they are called."""

from collections.abc import Mapping
from typing import Any

from aftercare.cases.cause import LATER, Choice

# A cause that a business has added is called by the name it was given.
_OWN = "own"


def cause_name(choice: Choice) -> dict[str, str]:
    """What a cause is called, as an argument of another text."""
    return {"say": "cause-name", "theme": _OWN if choice.name else choice.theme, "name": choice.name}


def cause_of(facts: Mapping[str, Any]) -> Choice:
    """The cause that an event has kept."""
    return Choice(
        str(facts.get("cause", LATER)), str(facts.get("theme", LATER)), str(facts.get("cause_name", ""))
    )


def done_name(facts: Mapping[str, Any]) -> dict[str, str]:
    """What was done by an event, as an argument of another text."""
    return {"say": "done-name", "done": str(facts.get("done", "nothing"))}
