"""Everything that is logged while a story goes on, at every level, as the running bot would write it."""

import io
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import structlog

from bot.logs import set_up_logs


@contextmanager
def logbook(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What stands on standard error meanwhile."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    written = io.StringIO()
    with monkeypatch.context() as changed:
        changed.setattr(sys, "stderr", written)
        set_up_logs(logging.DEBUG)
        # Loggers that remember this book would write into it after it is closed.
        settings: dict[str, Any] = structlog.get_config() | {"cache_logger_on_first_use": False}
        structlog.configure(**settings)
        try:
            yield written
        finally:
            structlog.reset_defaults()
            root.handlers[:], root.level = before
