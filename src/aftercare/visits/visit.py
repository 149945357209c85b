"""A visit and the lines of its bill."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aftercare.customers.customer import Customer
from aftercare.money import Money
from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Visit:
    """A finished service with its bill, as the business's system reported it.

    `external_id` is the business's own name for it, `ended_at` is UTC and may lie ahead (the talk waits
    for it), `total_minor` counts minor units of `currency`, `paid` says whether the bill is settled.
    A start link is good for one `generation`; raising it makes every earlier link worthless.
    `digest` tells a repeated report from a different one (see `VisitReport.digest`).
    `withdrawn_at` (UTC) is when the business took it back: cancelled, or nobody came.
    """

    id: int
    customer_id: int
    external_id: str
    service: str
    staff: tuple[str, ...]
    department: str | None
    ended_at: datetime
    currency: str
    paid: bool
    total_minor: int
    generation: int
    digest: str
    created_at: datetime
    withdrawn_at: datetime | None = None

    @property
    def total(self) -> Money:
        """The whole bill."""
        return Money(self.total_minor, self.currency)


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One position of a visit's bill.

    `line_id` is the business's own name for it within the visit, `position` its place on the bill from 0,
    `quantity` a plain decimal text without needless zeros ("1", "1.5"; it is shown, never calculated with),
    `amount_minor` the whole line's price in minor units of the visit's currency.
    """

    id: int
    visit_id: int
    line_id: str
    position: int
    title: str
    quantity: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Bill:
    """A visit with whose it is, and its lines in the order of the bill."""

    visit: Visit
    customer: Customer
    lines: tuple[VisitLine, ...]


class VisitShelves(Protocol):
    """What the use cases of visits need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def customers(self) -> Shelf[Customer]:
        """By `id`, `external_id`, `phone`."""

    @property
    def visits(self) -> Shelf[Visit]:
        """By `id`, `external_id`, `customer_id`."""

    @property
    def lines(self) -> Shelf[VisitLine]:
        """By `id`, `visit_id`."""
