"""What the wire needs of the writer, and patience where storage cannot commit just now."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from aftercare.clock import Clock
from aftercare.shelf import Unavailable
from aftercare.work import Work

# How long to wait before a storage that could not commit is tried again (seconds).
STORAGE_PAUSE = 1.0

Warmer = Callable[[Work, Sequence[Any]], None]


class Submits(Protocol):
    """The writer, as far as it is needed here."""

    def submit(
        self, stage: Callable[[Work], Any], *, warmer: Warmer | None = None, key: object = None
    ) -> asyncio.Future[Any]:
        """See `aftercare.storage.writer.Writer.submit`."""


async def store(writer: Submits, clock: Clock, stage: Callable[[Work], object]) -> None:
    """Have it committed, however long storage is away; raises what `stage` raises."""
    while True:
        try:
            await writer.submit(stage)
        except Unavailable:
            await clock.wait(STORAGE_PAUSE)
        else:
            return
