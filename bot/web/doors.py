"""What HTTP needs of the rest of the application."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from prometheus_client import CollectorRegistry

from aftercare.visits.correct_visit import Corrected
from aftercare.visits.record_visit import Recorded
from aftercare.visits.refused import VisitRefused
from aftercare.visits.report import VisitReport
from aftercare.visits.visit import Bill, Visit
from bot.web.money_doors import MoneyDoors


@dataclass(frozen=True, slots=True)
class Doors:
    """The ways from HTTP into the application; whoever composes it opens them.

    `record`, `correct`, `withdraw`, `find`, `find_named` and `accept` return once what they did
    is committed, and raise `aftercare.shelf.Unavailable` where storage cannot commit now.
    """

    record: Callable[[VisitReport], Awaitable[Recorded | VisitRefused]]
    correct: Callable[[VisitReport], Awaitable[Corrected | VisitRefused]]
    withdraw: Callable[[str], Awaitable[Visit | VisitRefused]]
    """By the business's own id."""

    find: Callable[[int], Awaitable[Bill | None]]
    find_named: Callable[[str], Awaitable[Bill | None]]
    """By the business's own id."""

    link: Callable[[Visit], str]
    """The visit's start link, https://t.me/…; `Unavailable` while the bot's name is unknown."""

    text: Callable[[Bill], str]
    """A short text with that link, for an SMS or e-mail of the business's own."""

    key_hashes: Callable[[], Iterable[str]]
    """The API keys that are good now, each as `aftercare.ids.hashed`."""

    accept: Callable[[bytes], Awaitable[None]]
    """Stores one raw update of Telegram's."""

    webhook_secret: str | None
    """What Telegram shows; None where there is no webhook, and then there is no such address."""

    ready: Callable[[], list[str]]
    """What keeps the bot from doing its work, in words; empty when nothing does."""

    metrics: CollectorRegistry

    money: MoneyDoors
    """To the ledger, adjustments and vouchers."""
