"""What a time's button carries, and what is no such thing."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.callbacks.window import Window
from bot.desk.duty.slot_button import slot_button, slot_of

NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)


@given(st.integers(0, 60 * 24 * 60), st.integers(1, 24 * 60), st.booleans())
def test_a_button_carries_its_window(begin: int, length: int, exact: bool) -> None:
    start = NOW + timedelta(minutes=begin)
    window = Window(start, start + timedelta(minutes=length), exact=exact)
    _, data = slot_button(window, "123456789:12", NOW, ZoneInfo("Europe/Tallinn"))
    assert len(data.encode()) <= 64
    assert slot_of(data.split(":")[3:]) == window


@pytest.mark.parametrize(
    "numbers",
    [[], ["1"], ["1", "2"], ["1", "2", "3", "4"], ["a", "2", "0"], ["1", "-2", "0"], ["٣", "2", "0"]],
)
def test_anything_else_carries_none(numbers: list[str]) -> None:
    assert slot_of(numbers) is None


def test_no_window_is_longer_than_a_day_or_ends_with_the_calendar() -> None:
    assert slot_of(["999999999", "1441", "0"]) is None
    assert slot_of(["9999999999", "60", "0"]) is None
    assert slot_of(["999999999", "999999999", "0"]) is None
