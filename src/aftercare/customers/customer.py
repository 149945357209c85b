"""A customer and their accounts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from aftercare.language import Language, Source
from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Customer:
    """A person the business serves; `language_from` says how their language is known.

    `name_from` says whose name for them it is: what they want to be called stays. `quiet`: they want no
    small talk. `write_at` is the local time, such as "18:00", at which they like to be written to.
    `asked_at` (UTC) is when the company last began something of its own accord, `unanswered` how many of
    its openings in a row got no answer. `needs` are what staff are to know before they serve them.
    """

    id: int
    name: str
    language: Language
    language_from: Source
    external_id: str | None
    phone: str | None
    segment: str | None
    stopped_at: datetime | None
    created_at: datetime
    name_from: Literal["till", "telegram", "said"] = "till"
    quiet: bool = False
    write_at: str | None = None
    asked_at: datetime | None = None
    unanswered: int = 0
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """A Telegram account that speaks for a customer.

    One account may hold several customers (a mother for her son); the one with the highest
    `chosen` is meant by what they write now. `unreachable` says why nothing can be sent, or is empty.
    """

    id: int
    user_id: int
    customer_id: int
    first_name: str
    chosen: int
    unreachable: str
    created_at: datetime


class CustomerShelves(Protocol):
    """What the use cases of customers need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def customers(self) -> Shelf[Customer]:
        """By `id`, `external_id`, `phone`."""

    @property
    def accounts(self) -> Shelf[Account]:
        """By `id`, `user_id`, `customer_id`."""
