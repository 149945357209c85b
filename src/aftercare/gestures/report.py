"""The ledger read back: its lines of a period, their sums, and what came in since somebody last asked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aftercare.gestures.gesture import Entry, GivenBy, KindName, Pay

ACKNOWLEDGED = "acknowledged:e"


def acknowledged_key(entry_id: int) -> str:
    """The key under which the ledger has that the business's system took note of a line."""
    return f"{ACKNOWLEDGED}{entry_id}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: written from `since` until before `until` (UTC); an empty condition lets all through.

    `givers` are the Telegram users who gave what the line is about, whoever wrote the line itself.
    """

    since: datetime
    until: datetime
    kinds: frozenset[KindName] = frozenset()
    givers: frozenset[int] = frozenset()
    customers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """A line with what it is about: who gave it (their name then), for whom, how much, whether it is owed.

    `restricted`: for whom it was is only told to those who may read the case.
    """

    entry: Entry
    giver: str
    customer: str
    gesture_minor: int
    pay: Pay
    restricted: bool


@dataclass(frozen=True, slots=True)
class Sum:
    """What lines of one kind, giver and currency come to, in minor units; what was reversed is taken off.

    `giver_id` and `giver` are None and empty for what the bot or customers gave themselves (`given_by`).
    `lines` are those of the ledger, `count` the gestures that stand; `owed` is what of them is still to be
    paid, `paid` what was paid in the period.
    """

    kind: KindName
    given_by: GivenBy
    giver_id: int | None
    giver: str
    currency: str
    lines: int
    count: int
    amount_minor: int
    cost_minor: int
    owed_minor: int
    paid_minor: int


class LedgerShelves(Protocol):
    """What reports on the ledger need; what is committed counts."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    def ledger_between(self, wanted: Wanted, most: int) -> Sequence[Line]:
        """Up to `most` lines, the latest first."""

    def ledger_sums(self, wanted: Wanted) -> Sequence[Sum]:
        """What the wanted lines come to."""

    def ledger_customers(self, since: datetime, until: datetime) -> Sequence[tuple[int, str]]:
        """The customers whom lines of that period are about, with their names."""

    def ledger_after(
        self,
        entry_id: int,
        most: int,
        *,
        what: Collection[str] = (),
        kinds: Collection[str] = (),
        since: datetime | None = None,
        until: datetime | None = None,
        pending: bool = False,
    ) -> Sequence[Entry]:
        """Up to `most` lines behind that one, in the order in which they were written.

        `since` and `until` are as in `Wanted`; `pending`: only those that nobody acknowledged
        (see `acknowledged_key`).
        """
