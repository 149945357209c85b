"""Where somebody who opens the page for the first time may begin."""

from dataclasses import dataclass
from typing import Literal

When = Literal["panel", "started", "written", "answered"]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, and when the page ticks it off.

    "panel": a panel says so; "started": a customer has started the bot; "written": one has written to it;
    "answered": somebody has written in a topic of a group.
    """

    words: str
    when: When

    def json(self) -> dict[str, str]:
        """What the page is told of it."""
        return {"words": self.words, "when": self.when}
