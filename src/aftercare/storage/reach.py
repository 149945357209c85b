"""Counting whom the business reaches; by an index on when visits ended."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, case, exists, func, select

from aftercare.storage.tables import accounts, conversations, customers, utterances, visits
from aftercare.visits.reach import Reached, Unreached


def reached(connection: Connection, since: datetime, now: datetime) -> Sequence[Reached]:
    """See `ReachShelves.reached`."""
    started = exists().where(conversations.c.visit_id == visits.c.id)
    talked = exists().where(
        conversations.c.visit_id == visits.c.id, utterances.c.conversation_id == conversations.c.id
    )
    count = func.count().label("visits")
    asked = (
        select(
            visits.c.department,
            count,
            func.sum(case((started, 1), else_=0)).label("starts"),
            func.sum(case((talked, 1), else_=0)).label("talks"),
        )
        .where(visits.c.ended_at >= since, visits.c.ended_at <= now, visits.c.withdrawn_at.is_(None))
        .group_by(visits.c.department)
        .order_by(count.desc(), visits.c.department)
    )
    return [Reached(*row) for row in connection.execute(asked)]


def unreached(
    connection: Connection, since: datetime, now: datetime, most: int, but: Collection[int]
) -> Sequence[Unreached]:
    """See `ReachShelves.unreached`."""
    latest = func.max(visits.c.ended_at)
    asked = (
        select(visits.c.customer_id, func.max(visits.c.id), latest)
        .join(customers, customers.c.id == visits.c.customer_id)
        .where(
            visits.c.ended_at >= since,
            visits.c.ended_at <= now,
            visits.c.withdrawn_at.is_(None),
            customers.c.phone.is_not(None),
            customers.c.stopped_at.is_(None),
            ~exists().where(accounts.c.customer_id == customers.c.id),
            customers.c.id.not_in(list(but)),
        )
        .group_by(visits.c.customer_id)
        .order_by(latest.desc(), visits.c.customer_id)
        .limit(most)
    )
    return [Unreached(row[0], row[1]) for row in connection.execute(asked)]
