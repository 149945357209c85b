"""Why things happen: a flat list for each department."""

from dataclasses import dataclass
from typing import Protocol

from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause that a case can be resolved with.

    `department` is empty for a list that serves all. `theme` is the theme of the words it goes with.
    One that comes with the program has no `name`: it is called as its `theme` in each language.
    """

    id: int
    department: str
    theme: str
    name: str
    active: bool


class CauseShelves(Protocol):
    """What the use cases of causes need."""

    @property
    def causes(self) -> Shelf[Cause]:
        """By `id`, `department`."""
