"""The unit of work: every shelf over one transaction, and the ids they give."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from aftercare.cases.case import Case, CaseEvent
from aftercare.cases.cause import Cause
from aftercare.conversations.conversation import Conversation
from aftercare.customers.customer import Account, Customer
from aftercare.gestures.gesture import Entry, Gesture, Offer, Voucher
from aftercare.inbox import Fact, Received
from aftercare.messages.message import Placement, Topic, Utterance
from aftercare.outbox.intent import Intent, Timer
from aftercare.policies.policy import PolicyVersion
from aftercare.shelf import Shelf
from aftercare.staff.member import Applicant, Invitation, Member
from aftercare.storage import tables
from aftercare.storage.purge import purge
from aftercare.storage.reports import Reports
from aftercare.storage.shelves import Memory, TableShelf
from aftercare.storage.statements import Binding
from aftercare.uploads.upload import Upload
from aftercare.visits.visit import Visit, VisitLine

_DONE = frozenset[object](tables.FINISHED_INPUT)
_RESOLVED = frozenset[object](tables.FINISHED_CASE)
_SENT = frozenset[object](tables.FINISHED_INTENT)
_NOT_OWED = frozenset[object](tables.giving.NOT_OWED)
_DECIDED = frozenset[object](tables.giving.DECIDED)
BINDINGS: tuple[Binding[Any], ...] = (
    Binding(
        "received",
        tables.received,
        Received,
        "update_id",
        "state",
        unfinished=("state", _DONE, tables.UNFINISHED_INPUT),
    ),
    Binding("facts", tables.facts, Fact, "name"),
    Binding("roster", tables.roster, Member, "user_id", "role", "attending"),
    Binding("invitations", tables.invitations, Invitation, "digest", "state"),
    Binding("applicants", tables.applicants, Applicant, "user_id", "invitation_id"),
    Binding("customers", tables.customers, Customer, "external_id", "phone"),
    Binding("accounts", tables.accounts, Account, "user_id", "customer_id"),
    Binding("visits", tables.visits, Visit, "external_id", "customer_id"),
    Binding("lines", tables.lines, VisitLine, "visit_id"),
    Binding("conversations", tables.conversations, Conversation, "customer_id", "visit_id"),
    Binding(
        "cases",
        tables.cases,
        Case,
        "customer_id",
        "state",
        unfinished=("state", _RESOLVED, tables.UNFINISHED_CASE),
    ),
    Binding("causes", tables.causes, Cause, "department"),
    Binding("case_events", tables.case_events, CaseEvent, "case_id"),
    Binding("utterances", tables.utterances, Utterance, "case_id", "conversation_id"),
    Binding("topics", tables.topics, Topic, "customer_id", "thread_id"),
    Binding("placements", tables.placements, Placement, "key", "at"),
    Binding(
        "intents",
        tables.intents,
        Intent,
        "fold",
        "state",
        unfinished=("state", _SENT, tables.UNFINISHED_INTENT),
    ),
    Binding("timers", tables.timers, Timer, "name", "kind"),
    Binding("uploads", tables.uploads, Upload, "user_id", "state"),
    Binding("policies", tables.giving.policies, PolicyVersion, "currency"),
    Binding(
        "gestures",
        tables.giving.gestures,
        Gesture,
        "customer_id",
        "case_id",
        "visit_id",
        "pay",
        unfinished=("pay", _NOT_OWED, tables.giving.OWED),
    ),
    Binding(
        "ledger",
        tables.giving.ledger,
        Entry,
        "key",
        "gesture_id",
        "customer_id",
        "case_id",
        "purse",
        "budget",
    ),
    Binding("vouchers", tables.giving.vouchers, Voucher, "code", "gesture_id", "customer_id"),
    Binding(
        "offers",
        tables.giving.offers,
        Offer,
        "nonce",
        "case_id",
        "customer_id",
        "state",
        unfinished=("state", _DECIDED, tables.giving.UNDECIDED),
    ),
)
_BY_NAME = {binding.name: binding for binding in BINDINGS}


class Ids:
    """The next id of each table, counted in memory: there is only one writer."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}

    def load(self, connection: Connection) -> None:
        """Begin behind the highest id that each table has or had; once."""
        if self._last:
            return
        given = tables.given
        last = {row.name: row.last for row in connection.execute(select(given.c.name, given.c.last))}
        for binding in BINDINGS:
            highest = connection.execute(select(func.max(binding.table.c.id))).scalar()
            last[binding.name] = max(highest or 0, last.get(binding.name, 0))
        self._last = last

    def next(self, name: str) -> int:
        """An id that was never given before (a rolled-back one is not given again either)."""
        self._last[name] += 1
        return self._last[name]

    def keep(self, connection: Connection, names: Iterable[str]) -> None:
        """Write down how far those tables have come: once rows are removed, their highest id tells no longer.

        An id that came again would let an old link, button or intent lead to somebody else.
        """
        given = tables.given
        for name in names:
            known = connection.execute(
                update(given).where(given.c.name == name).values(last=self._last[name])
            )
            if known.rowcount == 0:
                connection.execute(insert(given).values(name=name, last=self._last[name]))


# Of every table at most about so many rows and values are remembered from one transaction to the next.
MOST_REMEMBERED = 5000
# Rows that are dealt with once and seldom looked at again.
FLEETING = frozenset(("received", "intents"))


class Memories:
    """What one transaction leaves for the next, so that a busy customer's rows are read once."""

    def __init__(self) -> None:
        self._by_name: dict[str, Memory[Any]] = {}

    def of(self, name: str) -> Memory[Any]:
        """The memory of that table; an overfull one begins anew."""
        known = self._by_name.get(name)
        if known is None or name in FLEETING or known.size > MOST_REMEMBERED:
            known = self._by_name[name] = Memory()
        return known

    def forget(self) -> None:
        """Forget everything: a transaction was taken back, or somebody else had the file."""
        self._by_name.clear()


class Unit(Reports):
    """One transaction's shelves, each made when it is first asked for. Satisfies `aftercare.work.Work`."""

    received: Shelf[Received]
    facts: Shelf[Fact]
    roster: Shelf[Member]
    invitations: Shelf[Invitation]
    applicants: Shelf[Applicant]
    customers: Shelf[Customer]
    accounts: Shelf[Account]
    visits: Shelf[Visit]
    lines: Shelf[VisitLine]
    conversations: Shelf[Conversation]
    cases: Shelf[Case]
    causes: Shelf[Cause]
    case_events: Shelf[CaseEvent]
    utterances: Shelf[Utterance]
    topics: Shelf[Topic]
    placements: Shelf[Placement]
    intents: Shelf[Intent]
    timers: Shelf[Timer]
    uploads: Shelf[Upload]
    policies: Shelf[PolicyVersion]
    gestures: Shelf[Gesture]
    ledger: Shelf[Entry]
    vouchers: Shelf[Voucher]
    offers: Shelf[Offer]

    def __init__(
        self, connection: Connection, ids: Ids, now: datetime, memories: Memories | None = None
    ) -> None:
        self.now = now
        self._memories = memories or Memories()
        self._connection = connection
        self._ids = ids
        self._shelves: dict[str, TableShelf[Any]] = {}
        self._by_table: dict[str, TableShelf[Any]] = {}
        self._purged = False

    def __getattr__(self, name: str) -> TableShelf[Any]:
        binding = _BY_NAME.get(name)
        if binding is None:
            raise AttributeError(name)
        shelf: TableShelf[Any] = TableShelf(
            binding,
            self._connection,
            partial(self._ids.next, name),
            self._by_table,
            self._memories.of(name),
        )
        self._shelves[name] = self._by_table[binding.table.name] = self.__dict__[name] = shelf
        return shelf

    def purge(self, most: int = 500) -> int:
        """Blank bodies of finished inputs and intents after 48 hours, forget inputs after 7 days.

        Deals with up to `most` rows of a sort and says how many there were; 0 means that all is done.
        """
        purged = purge(self._connection, self.now, most)
        self._purged = self._purged or purged > 0
        return purged

    def flush(self) -> bool:
        """Write everything that was added, changed or dropped; say whether there is anything to commit."""
        written = [shelf.flush() for shelf in self._shelves.values()]
        gone = {name for name, shelf in self._shelves.items() if shelf.dropped}
        self._ids.keep(self._connection, gone | {"received"} if self._purged else gone)
        return any(written) or self._purged

    def touched_intents(self) -> list[Intent]:
        """Intents that were staged or changed here, for the relay to look at after the commit."""
        return self._touched("intents")

    def touched_timers(self) -> list[Timer]:
        """Timers that were set or moved here, for the ticker to look at after the commit."""
        return self._touched("timers")

    def _touched(self, name: str) -> list[Any]:
        shelf = self._shelves.get(name)
        return [] if shelf is None else [*shelf.added.values(), *shelf.changed.values()]
