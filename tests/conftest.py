"""What every test leaves behind is thrown away."""

from collections.abc import Iterator

import pytest
from aiohttp import web_app


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Let go of the servers of each test: aiohttp remembers the handlers of the last thousand, and with
    them whole bots, so that a long run would take gigabytes."""
    yield
    remembered = getattr(web_app, "_cached_build_middleware", None)
    if remembered is not None:
        remembered.cache_clear()
