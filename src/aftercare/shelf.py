"""How use cases reach stored things: one shelf a kind, inside one transaction.

A use case is a synchronous function that is given a unit of work, takes from shelves, decides, and
puts back. Each subject says in a small protocol of its own which shelves it needs (`VisitShelves`,
`CaseShelves`, …); `aftercare.work.Work` has them all and `aftercare.storage` implements it.
"""

from collections.abc import Iterable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Unavailable(Exception):  # noqa: N818 -- a state of the world, not a mistake
    """Storage cannot commit now (disk full, database locked). Nothing was changed; try again later."""


class Shelf(Protocol[T]):
    """Rows of one kind. What was added or put is seen at once by whoever looks later in the transaction."""

    def next_id(self) -> int:
        """A fresh id, never given twice."""

    def get(self, row_id: int) -> T | None:
        """The row with that id."""

    def where(self, **key: object) -> list[T]:
        """Rows whose one indexed column has that value, by rising id."""

    def fetch(self, **keys: Iterable[object]) -> list[T]:
        """The same for many values at once, in one query: warms what `get` and `where` answer next."""

    def know(self, row: T) -> T:
        """Take it that this is how the row is stored: saves looking it up, and writes only what differs."""

    def add(self, row: T) -> T:
        """Store a new row, and return it."""

    def put(self, row: T) -> T:
        """Replace the row that has the same id, and return it."""

    def drop(self, row: T) -> None:
        """Remove the row."""
