"""When somebody is called to a customer at once, how a call's time is chosen, what is shown."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.cases.alarm import Alarm, Reason, is_news, reason_of
from aftercare.hours.hours import Hours
from aftercare.hours.working_time import is_open
from aftercare.understanding.reading import Reading
from bot.desk.duty.alarm_words import alarm_buttons, call_time

HOURS = Hours(ZoneInfo("Europe/Tallinn"))
NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("reading", "reason"),
    [
        (Reading(danger=True, urgent=True), "danger"),
        (Reading(urgent=True, anger="angry"), "urgent"),
        (Reading(wishes=frozenset({"manager"}), leaving=True), "manager"),
        (Reading(leaving=True, anger="angry"), "leaving"),
        (Reading(anger="angry"), "angry"),
        (Reading(anger="irritated", problem=True), None),
    ],
)
def test_the_most_pressing_reason_counts(reading: Reading, reason: Reason | None) -> None:
    assert reason_of(reading) == reason


def known(*reasons: Reason) -> Alarm:
    return Alarm(0, reasons[-1], reasons, (5,), NOW)


def test_only_what_is_more_pressing_is_news() -> None:
    assert is_news(None, "angry")
    rising: tuple[Reason, ...] = ("angry", "manager", "urgent", "danger")
    for less, more in pairwise(rising):
        assert is_news(known(less), more)
        assert not is_news(known(less), less)
    assert not is_news(known("danger"), "angry")
    assert not is_news(known("angry"), "leaving")
    assert is_news(known("danger"), "manager"), "who wants the manager is not content with the agent on duty"


def test_an_alarm_is_kept_as_it_is() -> None:
    alarm = known("angry", "danger")
    assert Alarm.from_text(alarm.to_text()) == alarm


@given(
    st.integers(0, 525_599).map(lambda minute: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)),
    st.booleans(),
)
def test_a_call_is_offered_soon_at_a_round_time_when_somebody_works(at: datetime, any_hour: bool) -> None:
    call = call_time(HOURS, at, any_hour=any_hour)
    assert call >= at + timedelta(minutes=4) and call.minute % 5 == 0 and call.second == 0
    assert call < at + timedelta(minutes=9) if any_hour else is_open(HOURS, call)


def test_buttons_fit_into_what_telegram_takes() -> None:
    for _, data in alarm_buttons(HOURS, NOW, f"{10**17}:{10**6}", any_hour=True):
        assert len(data.encode()) <= 64
