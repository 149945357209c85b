"""What reports ask of the database; of it, what is committed counts."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection

from aftercare.gestures.gesture import Entry
from aftercare.gestures.report import Line, Sum, Wanted
from aftercare.storage import ledger
from aftercare.storage.reach import reached, unreached
from aftercare.visits.reach import Reached, Unreached


class Reports:
    """The unit of work's questions that no shelf answers."""

    now: datetime
    _connection: Connection

    def reached(self, since: datetime) -> Sequence[Reached]:
        """See `aftercare.visits.reach`."""
        return reached(self._connection, since, self.now)

    def unreached(self, since: datetime, most: int, but: Collection[int]) -> Sequence[Unreached]:
        """See `aftercare.visits.reach`."""
        return unreached(self._connection, since, self.now, most, but)

    def ledger_between(self, wanted: Wanted, most: int) -> Sequence[Line]:
        """See `aftercare.gestures.report`."""
        return ledger.ledger_between(self._connection, wanted, most)

    def ledger_sums(self, wanted: Wanted) -> Sequence[Sum]:
        """See `aftercare.gestures.report`."""
        return ledger.ledger_sums(self._connection, wanted)

    def ledger_customers(self, since: datetime, until: datetime) -> Sequence[tuple[int, str]]:
        """See `aftercare.gestures.report`."""
        return ledger.ledger_customers(self._connection, since, until)

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
        """See `aftercare.gestures.report`."""
        return ledger.ledger_after(
            self._connection, entry_id, most, what, kinds, since, until, pending=pending
        )
