"""When a customer may be written to: in every zone, whatever its clocks do."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.flows.flow import DEFAULT, Flow
from aftercare.flows.writing_time import BEST_TIME, writing_time

TALLINN = ZoneInfo("Europe/Tallinn")
# Half hours, changes of the clock at midnight, a day left out, and one that never changes.
ZONES = [
    "Europe/Tallinn",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Cairo",
    "America/Santiago",
    "Pacific/Apia",
    "UTC",
]
MOMENTS = st.datetimes(datetime(2010, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- Hypothesis adds the zone
QUARTERS = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TALLINN)


@pytest.mark.parametrize(
    ("at", "write_at", "first", "until"),
    [
        ("2026-03-11T14:00", None, "2026-03-11T14:00", "2026-03-11T20:00"),
        ("2026-03-11T20:00", None, "2026-03-12T10:00", "2026-03-12T20:00"),
        ("2026-03-11T21:30", None, "2026-03-12T10:00", "2026-03-12T20:00"),
        ("2026-03-11T03:00", None, "2026-03-11T10:00", "2026-03-11T20:00"),
        ("2026-03-28T22:00", None, "2026-03-29T10:00", "2026-03-29T20:00"),
        ("2026-10-24T22:00", None, "2026-10-25T10:00", "2026-10-25T20:00"),
        ("2026-03-11T14:00", "18:00", "2026-03-11T18:00", "2026-03-11T20:00"),
        ("2026-03-11T19:00", "18:00", "2026-03-11T19:00", "2026-03-11T20:00"),
        ("2026-03-11T20:00", "18:00", "2026-03-12T18:00", "2026-03-12T20:00"),
        ("2026-03-11T14:00", "07:30", "2026-03-12T07:30", "2026-03-12T09:30"),
        ("2026-03-11T23:50", "23:00", "2026-03-11T23:50", "2026-03-12T01:00"),
        ("2026-03-12T00:30", "23:00", "2026-03-12T00:30", "2026-03-12T01:00"),
    ],
)
def test_it_is_within_the_hours_or_at_their_best_time(
    at: str, write_at: str | None, first: str, until: str
) -> None:
    assert writing_time(DEFAULT, TALLINN, local(at), write_at) == (local(first), local(until))


@given(at=MOMENTS, zone=st.sampled_from(ZONES).map(ZoneInfo), opens=QUARTERS, closes=QUARTERS)
def test_in_every_zone_it_is_the_first_moment_within_the_hours(
    at: datetime, zone: ZoneInfo, opens: time, closes: time
) -> None:
    flow = Flow(opens=opens, closes=closes)
    first, until = writing_time(flow, zone, at)
    assert at <= first < until
    assert first - at <= timedelta(hours=50), "a day is left out at most"
    if first > at:
        # Whoever waits, waits for the very opening, unless the clocks leave just that time out.
        shown = first.astimezone(zone)
        assert (
            shown.time() == opens
            or shown.utcoffset() != (first - timedelta(hours=25)).astimezone(zone).utcoffset()
        )
    assert writing_time(flow, zone, first) == (first, until), "a moment that fits is taken as it is"


@given(at=MOMENTS, zone=st.sampled_from(ZONES).map(ZoneInfo), best=QUARTERS)
def test_their_best_time_comes_every_day(at: datetime, zone: ZoneInfo, best: time) -> None:
    first, until = writing_time(DEFAULT, zone, at, f"{best:%H:%M}")
    assert at <= first < until <= first + BEST_TIME
    assert first - at <= timedelta(hours=50)
