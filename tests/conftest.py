"""How many tests run at once; and what every test leaves behind is thrown away."""

import gc
import os
from collections.abc import Iterator

import pytest
from aiohttp import web_app


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: a story waits for sockets and the disk a good part of its time."""
    return (os.cpu_count() or 1) + 1


def pytest_configure() -> None:
    """Be sparing with looking for circles, as the program is while it comes up: what is imported stays."""
    gc.set_threshold(100_000, 50, 1000)


def pytest_collection_finish() -> None:
    """From here on nearly as the program at work, but what whole bots leave behind is found sooner.

    Nothing is frozen: Hypothesis asks the collector who refers to what.
    """
    gc.set_threshold(20_000, 20, 10)


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Let go of the servers of each test: aiohttp remembers the handlers of the last thousand, and with
    them whole bots, so that a long run would take gigabytes."""
    yield
    remembered = getattr(web_app, "_cached_build_middleware", None)
    if remembered is not None:
        remembered.cache_clear()
