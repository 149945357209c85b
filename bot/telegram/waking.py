"""Waiting for a moment, unless something comes first."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def first_of(moment: Coroutine[Any, Any, None], wake: asyncio.Event) -> None:
    """Return once the moment has come or `wake` is set, whichever is first."""
    sleep = asyncio.ensure_future(moment)
    woken = asyncio.ensure_future(wake.wait())
    try:
        await asyncio.wait({sleep, woken}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        sleep.cancel()
        woken.cancel()
