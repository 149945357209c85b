"""How many tests run at once; and what every test leaves behind is thrown away."""

import os
from collections.abc import Iterator

import pytest
from aiohttp import web_app


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: a story waits for sockets and the disk a good part of its time."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Let go of the servers of each test: aiohttp remembers the handlers of the last thousand, and with
    them whole bots, so that a long run would take gigabytes."""
    yield
    remembered = getattr(web_app, "_cached_build_middleware", None)
    if remembered is not None:
        remembered.cache_clear()
