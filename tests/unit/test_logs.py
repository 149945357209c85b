"""Logs never stand in the way."""

import io
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from bot.logs import set_up_logs


@pytest.fixture
def configured() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    set_up_logs()
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.usefixtures("configured")
def test_a_closed_standard_error_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = io.StringIO()
    closed.close()
    monkeypatch.setattr(sys, "stderr", closed)
    structlog.get_logger("anything").error("happened", why="test")


@pytest.mark.usefixtures("configured")
def test_a_line_is_written_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    structlog.get_logger("anything").info("happened", text="Anna's words", url="https://x/bot12:" + "A" * 35)
    assert "event='happened'" in stream.getvalue()
    assert "Anna" not in stream.getvalue()
    assert "AAAA" not in stream.getvalue()
