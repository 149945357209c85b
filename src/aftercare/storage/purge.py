"""Forget bodies: what people wrote is kept where it is needed, and nowhere else for longer than two days."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, Table, delete, null, select, update

from aftercare.storage.tables import intents, received

# Raw updates and rendered messages are blanked after this.
BLANK_AFTER = timedelta(hours=48)
# An update is known again for so long; Telegram itself keeps one for a day.
FORGET_AFTER = timedelta(days=7)
# States in which nobody needs an intent's content any more; staff may yet send a held one again.
FINISHED = ("sent", "failed", "dropped")


def purge(connection: Connection, now: datetime, most: int) -> int:
    """Blank or remove up to `most` rows of each sort, and say how many those were (0: all is done)."""
    return (
        _forget(connection, now, most)
        + _blank_inbox(connection, now, most)
        + _blank_outbox(connection, now, most)
    )


def _forget(connection: Connection, now: datetime, most: int) -> int:
    old = select(received.c.id).where(
        received.c.body.is_(None), received.c.received_at < now - FORGET_AFTER, received.c.state == "done"
    )
    ids = _ids(connection, old.order_by(received.c.received_at).limit(most))
    if ids:
        connection.execute(delete(received).where(received.c.id.in_(ids)))
    return len(ids)


def _blank_inbox(connection: Connection, now: datetime, most: int) -> int:
    old = select(received.c.id).where(
        received.c.body.is_not(None), received.c.received_at < now - BLANK_AFTER, received.c.state == "done"
    )
    return _blank(connection, received, old.order_by(received.c.received_at).limit(most), "body")


def _blank_outbox(connection: Connection, now: datetime, most: int) -> int:
    old = select(intents.c.id).where(
        intents.c.content.is_not(None),
        intents.c.created_at < now - BLANK_AFTER,
        intents.c.state.in_(FINISHED),
    )
    return _blank(connection, intents, old.order_by(intents.c.created_at).limit(most), "content", "frozen")


def _blank(connection: Connection, table: Table, old: Select[Any], *columns: str) -> int:
    ids = _ids(connection, old)
    if ids:
        blanks = {column: null() for column in columns}
        connection.execute(update(table).where(table.c.id.in_(ids)).values(blanks))
    return len(ids)


def _ids(connection: Connection, statement: Select[Any]) -> list[int]:
    return list(connection.execute(statement).scalars())
