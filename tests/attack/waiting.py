"""Waiting for what tells nobody when it comes: another process, a server's side of a connection."""

import asyncio
from collections.abc import Callable


async def until(come: Callable[[], bool], *, within: float = 30.0) -> None:
    """Return once `come()`; TimeoutError after `within` seconds."""
    async with asyncio.timeout(within):
        while not come():  # noqa: ASYNC110 -- see above
            await asyncio.sleep(0.0005)  # noqa: TID251 -- lets loopback sockets deliver
