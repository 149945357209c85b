"""Reports on the ledger; by the index on when lines were written, or by their ids."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, String, and_, case, cast, exists, func, literal, select

from aftercare.gestures.gesture import Entry
from aftercare.gestures.report import ACKNOWLEDGED, Line, Sum, Wanted
from aftercare.storage.giving_tables import gestures, ledger
from aftercare.storage.tables import case_events, customers


def ledger_between(connection: Connection, wanted: Wanted, most: int) -> Sequence[Line]:
    """See `LedgerShelves.ledger_between`."""
    hidden = exists().where(case_events.c.case_id == ledger.c.case_id, case_events.c.what == "restricted")
    asked = (
        select(
            *ledger.c,
            gestures.c.name,
            customers.c.name,
            gestures.c.amount_minor,
            gestures.c.pay,
            hidden.label("hidden"),
        )
        .join(gestures, gestures.c.id == ledger.c.gesture_id)
        .join(customers, customers.c.id == ledger.c.customer_id)
        .where(*_conditions(wanted))
        .order_by(ledger.c.at.desc(), ledger.c.id.desc())
        .limit(most)
    )
    width = len(ledger.c)
    return [Line(Entry(*row[:width]), *row[width:]) for row in connection.execute(asked)]


def ledger_sums(connection: Connection, wanted: Wanted) -> Sequence[Sum]:
    """See `LedgerShelves.ledger_sums`."""
    granted, taken_back = ledger.c.what == "granted", ledger.c.what == "reversed"
    asked = (
        select(
            ledger.c.kind,
            func.min(gestures.c.given_by),
            gestures.c.user_id,
            func.max(gestures.c.name),
            ledger.c.currency,
            func.count(),
            func.sum(case((granted, 1), (taken_back, -1), else_=0)),
            func.sum(ledger.c.amount_minor),
            func.sum(ledger.c.cost_minor),
            _sum_where(and_(granted, gestures.c.pay == "due")),
            _sum_where(ledger.c.what == "paid"),
        )
        .join(gestures, gestures.c.id == ledger.c.gesture_id)
        .where(*_conditions(wanted))
        .group_by(ledger.c.kind, gestures.c.user_id, ledger.c.currency)
        .order_by(ledger.c.kind, gestures.c.user_id, ledger.c.currency)
    )
    return [Sum(*row) for row in connection.execute(asked)]


def ledger_customers(connection: Connection, since: datetime, until: datetime) -> Sequence[tuple[int, str]]:
    """See `LedgerShelves.ledger_customers`."""
    asked = (
        select(customers.c.id, customers.c.name)
        .join(ledger, ledger.c.customer_id == customers.c.id)
        .where(ledger.c.at >= since, ledger.c.at < until)
        .distinct()
    )
    return [(row[0], row[1]) for row in connection.execute(asked)]


def ledger_after(
    connection: Connection,
    entry_id: int,
    most: int,
    what: Collection[str],
    kinds: Collection[str],
    since: datetime | None,
    until: datetime | None,
    *,
    pending: bool,
) -> Sequence[Entry]:
    """See `LedgerShelves.ledger_after`."""
    asked = select(ledger).where(ledger.c.id > entry_id)
    if what:
        asked = asked.where(ledger.c.what.in_(what))
    if kinds:
        asked = asked.where(ledger.c.kind.in_(kinds))
    if since is not None:
        asked = asked.where(ledger.c.at >= since)
    if until is not None:
        asked = asked.where(ledger.c.at < until)
    if pending:
        noted = ledger.alias("noted")
        key = literal(ACKNOWLEDGED).concat(cast(ledger.c.id, String))
        asked = asked.where(~exists().where(noted.c.key == key))
    return [Entry(*row) for row in connection.execute(asked.order_by(ledger.c.id).limit(most))]


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions = [ledger.c.at >= wanted.since, ledger.c.at < wanted.until]
    if wanted.kinds:
        conditions.append(ledger.c.kind.in_(wanted.kinds))
    if wanted.givers:
        conditions.append(gestures.c.user_id.in_(wanted.givers))
    if wanted.customers:
        conditions.append(ledger.c.customer_id.in_(wanted.customers))
    return conditions


def _sum_where(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, gestures.c.amount_minor), else_=0))
