"""Whom the business reaches: how many visits are opened and talked about, and who never was."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

# The period that is counted, and how long ago a visit may be whose customer is still phoned.
COUNTED, FRESH = timedelta(days=30), timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Reached:
    """One department's figures. `department` is None where a visit has none.

    `starts` are the visits whose customer opened the bot about them or was written to, `talks` those about
    which the customer said something.
    """

    department: str | None
    visits: int
    starts: int
    talks: int


@dataclass(frozen=True, slots=True)
class Unreached:
    """A customer with a number and without an account, and the latest of their visits."""

    customer_id: int
    visit_id: int


class ReachShelves(Protocol):
    """What counting needs."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    def reached(self, since: datetime) -> Sequence[Reached]:
        """The figures of visits that ended since then and were not withdrawn, the busiest first."""

    def unreached(self, since: datetime, most: int, but: Collection[int]) -> Sequence[Unreached]:
        """Up to `most` customers, without those in `but`, whose latest visit ended since then, it first."""
