"""The unit of work: every shelf over one transaction, and the ids they give."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from aftercare.cases.case import Case, CaseEvent
from aftercare.conversations.conversation import Conversation
from aftercare.customers.customer import Account, Customer
from aftercare.inbox import Fact, Received
from aftercare.messages.message import Placement, Topic, Utterance
from aftercare.outbox.intent import Intent, Timer
from aftercare.shelf import Shelf
from aftercare.staff.member import Member
from aftercare.storage import tables
from aftercare.storage.shelves import Binding, TableShelf
from aftercare.visits.visit import Visit, VisitLine

# Parents before children: rows are written in this order.
BINDINGS: tuple[Binding[Any], ...] = (
    Binding("received", tables.received, Received, "update_id", "state"),
    Binding("facts", tables.facts, Fact, "name"),
    Binding("roster", tables.roster, Member, "user_id", "role"),
    Binding("customers", tables.customers, Customer, "external_id", "phone"),
    Binding("accounts", tables.accounts, Account, "user_id", "customer_id"),
    Binding("visits", tables.visits, Visit, "external_id", "customer_id"),
    Binding("lines", tables.lines, VisitLine, "visit_id"),
    Binding("conversations", tables.conversations, Conversation, "customer_id", "visit_id"),
    Binding("cases", tables.cases, Case, "customer_id"),
    Binding("case_events", tables.case_events, CaseEvent, "case_id"),
    Binding("utterances", tables.utterances, Utterance, "case_id", "conversation_id"),
    Binding("topics", tables.topics, Topic, "customer_id", "thread_id"),
    Binding("placements", tables.placements, Placement, "key", "at"),
    Binding("intents", tables.intents, Intent, "fold", "state"),
    Binding("timers", tables.timers, Timer, "name", "kind"),
)


class Ids:
    """The next id of each table, counted in memory: there is only one writer."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def load(self, connection: Connection) -> None:
        """Begin behind the highest id of each table, once."""
        if self._last:
            return
        last: dict[str, int] = {row.name: row.last for row in connection.execute(select(tables.given))}
        for binding in BINDINGS:
            highest = connection.execute(select(func.max(binding.table.c.id))).scalar()
            last[binding.name] = max(highest or 0, last.get(binding.name, 0))
        self._last = last

    def next(self, name: str) -> int:
        """An id that was never given before (a rolled-back one is not given again either)."""
        self._last[name] += 1
        return self._last[name]


class Unit:
    """One transaction's shelves. Satisfies `aftercare.work.Work`."""

    received: Shelf[Received]
    facts: Shelf[Fact]
    roster: Shelf[Member]
    customers: Shelf[Customer]
    accounts: Shelf[Account]
    visits: Shelf[Visit]
    lines: Shelf[VisitLine]
    conversations: Shelf[Conversation]
    cases: Shelf[Case]
    case_events: Shelf[CaseEvent]
    utterances: Shelf[Utterance]
    topics: Shelf[Topic]
    placements: Shelf[Placement]
    intents: Shelf[Intent]
    timers: Shelf[Timer]

    def __init__(self, connection: Connection, ids: Ids, now: datetime) -> None:
        self.now = now
        self._shelves: list[TableShelf[Any]] = []
        for binding in BINDINGS:
            shelf: TableShelf[Any] = TableShelf(
                binding,
                connection,
                lambda name=binding.name: ids.next(name),  # type: ignore[misc] -- bound now
            )
            setattr(self, binding.name, shelf)
            self._shelves.append(shelf)

    def flush(self) -> None:
        """Write everything that was added, changed or dropped."""
        for shelf in reversed(self._shelves):
            shelf.flush_removals()
        for shelf in self._shelves:
            shelf.flush_additions()
        for shelf in self._shelves:
            shelf.flush_changes()

    def touched_intents(self) -> list[Intent]:
        """Intents that were staged or changed here, for the relay to look at after the commit."""
        shelf: TableShelf[Intent] = self.intents  # type: ignore[assignment] -- made above
        return [*shelf.added.values(), *shelf.changed.values()]

    def touched_timers(self) -> list[Timer]:
        """Timers that were set or moved here, for the ticker to look at after the commit."""
        shelf: TableShelf[Timer] = self.timers  # type: ignore[assignment] -- made above
        return [*shelf.added.values(), *shelf.changed.values()]
