"""Forget bodies: what people wrote is kept where it is needed, and nowhere else for longer than two days."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, delete, null, or_, select, update
from sqlalchemy.sql.elements import ColumnElement

from aftercare.storage.tables import intents, received

# Raw updates and rendered messages are blanked after this.
BLANK_AFTER = timedelta(hours=48)
# An update is known again for so long; Telegram itself keeps one for a day.
FORGET_AFTER = timedelta(days=7)
# States in which nobody needs an intent's content any more; staff may yet send a held one again.
FINISHED = ("sent", "failed", "dropped")


# They are asked for every minute, and putting such a statement together takes longer than carrying it out.
def _finished_inputs(body: ColumnElement[bool]) -> Select[tuple[int]]:
    return (
        select(received.c.id)
        .where(body, received.c.received_at < bindparam("before"), received.c.state == "done")
        .order_by(received.c.received_at)
        .limit(bindparam("most"))
    )


_KNOWN = _finished_inputs(received.c.body.is_(None))
_BODIES = _finished_inputs(received.c.body.is_not(None))
_CONTENTS = (
    select(intents.c.id)
    .where(
        intents.c.content.is_not(None),
        intents.c.created_at < bindparam("before"),
        or_(*(intents.c.state == state for state in FINISHED)),
    )
    .order_by(intents.c.created_at)
    .limit(bindparam("most"))
)


def purge(connection: Connection, now: datetime, most: int) -> int:
    """Blank or remove up to `most` rows of each sort, and say how many those were (0: all is done)."""
    return (
        _forget(connection, now, most)
        + _blank_inbox(connection, now, most)
        + _blank_outbox(connection, now, most)
    )


def _forget(connection: Connection, now: datetime, most: int) -> int:
    ids = _ids(connection, _KNOWN, now - FORGET_AFTER, most)
    if ids:
        connection.execute(delete(received).where(received.c.id.in_(ids)))
    return len(ids)


def _blank_inbox(connection: Connection, now: datetime, most: int) -> int:
    return _blank(connection, received, _ids(connection, _BODIES, now - BLANK_AFTER, most), "body")


def _blank_outbox(connection: Connection, now: datetime, most: int) -> int:
    ids = _ids(connection, _CONTENTS, now - BLANK_AFTER, most)
    return _blank(connection, intents, ids, "content", "frozen")


def _blank(connection: Connection, table: Table, ids: list[int], *columns: str) -> int:
    if ids:
        blanks = {column: null() for column in columns}
        connection.execute(update(table).where(table.c.id.in_(ids)).values(blanks))
    return len(ids)


def _ids(connection: Connection, old: Select[Any], before: datetime, most: int) -> list[int]:
    return list(connection.execute(old, {"before": before, "most": most}).scalars())
