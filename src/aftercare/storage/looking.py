"""Look things up without writing, on connections of their own beside the writer's."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from aftercare.shelf import Unavailable
from aftercare.storage.unit import Ids, Unit
from aftercare.storage.world import why_unavailable
from aftercare.work import Work

R = TypeVar("R")


async def look(engine: AsyncEngine, now: datetime, ask: Callable[[Work], R]) -> R:
    """What `ask` finds in the committed state; it cannot write. Raises `Unavailable` as the writer does."""
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(lambda known: ask(Unit(known, Ids(), now)))
    except (SQLAlchemyError, sqlite3.Error) as error:
        why = why_unavailable(error)
        if why is None:
            raise
        raise Unavailable(why) from None
