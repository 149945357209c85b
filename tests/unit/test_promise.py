"""Promises in working time, what a customer is told of them, and which of a case's is still to be kept."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.cases.case import CaseEvent
from aftercare.cases.promise import running
from aftercare.hours.hours import Hours
from aftercare.hours.promise import by_when, promised_by
from aftercare.hours.working_time import working_between

HOURS = Hours(ZoneInfo("Europe/Tallinn"))
NEVER = Hours(ZoneInfo("Europe/Tallinn"), ((),) * 7)
WEDNESDAY = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)  # 11:00 in Tallinn


def test_in_hours_it_is_due_a_quarter_of_an_hour_later_and_reminded_of_before() -> None:
    found = promised_by(HOURS, WEDNESDAY, 15)
    assert found is not None
    assert found.by - WEDNESDAY == timedelta(minutes=15)
    assert found.remind - WEDNESDAY == timedelta(minutes=10)


@given(
    st.integers(0, 525_599).map(lambda minute: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)),
    st.integers(1, 480),
)
def test_whenever_it_is_made_exactly_that_much_working_time_passes(at: datetime, minutes: int) -> None:
    found = promised_by(HOURS, at, minutes)
    assert found is not None
    assert working_between(HOURS, at, found.by) == timedelta(minutes=minutes)
    assert working_between(HOURS, at, found.remind) == timedelta(minutes=minutes) * 2 / 3
    told = by_when(HOURS, at, found.by)
    assert told is not None and at <= told.at <= found.by


def test_who_never_opens_promises_nothing() -> None:
    assert promised_by(NEVER, WEDNESDAY, 15) is None
    assert by_when(NEVER, WEDNESDAY, WEDNESDAY + timedelta(hours=1)) is None


@pytest.mark.parametrize("minutes", [0, -15])
def test_a_promise_takes_time(minutes: int) -> None:
    with pytest.raises(ValueError, match="minute"):
        promised_by(HOURS, WEDNESDAY, minutes)


def test_a_customer_hears_by_when_in_hours_and_when_it_is_read_otherwise() -> None:
    night = WEDNESDAY + timedelta(hours=10)
    found, late = promised_by(HOURS, WEDNESDAY, 15), promised_by(HOURS, night, 15)
    assert found is not None and late is not None
    told, told_late = by_when(HOURS, WEDNESDAY, found.by), by_when(HOURS, night, late.by)
    assert told is not None and (told.at, told.day, told.open) == (found.by, "today", True)
    assert told_late is not None and (told_late.day, told_late.open) == ("tomorrow", False)
    assert told_late.at == late.by - timedelta(minutes=15)
    assert by_when(HOURS, found.by, found.by) is None, "what is overdue is promised to nobody"


def history(*happened: tuple[str, dict[str, Any]]) -> list[CaseEvent]:
    return [
        CaseEvent(number, 1, WEDNESDAY + timedelta(minutes=number), what, "somebody", facts)
        for number, (what, facts) in enumerate(happened)
    ]


MADE = ("promised", {"by": "2026-03-11T09:15:00+00:00", "who": "Mari", "minutes": 15})
CALL = ("promised", {"by": "2026-03-11T09:30:00+00:00", "who": "Mari", "minutes": 15, "call": True})


def test_a_promise_runs_until_it_is_kept() -> None:
    assert running(history(("opened", {}))) is None
    known = running(history(("opened", {}), MADE, ("said", {}), ("reminded", {})))
    assert known is not None and (known.by.minute, known.who, known.minutes) == (15, "Mari", 15)
    for kept in ("answered", "called", "resolved"):
        assert running(history(MADE, (kept, {}))) is None
    again = running(history(MADE, ("answered", {}), MADE))
    assert again is not None


def test_a_promised_call_is_kept_by_a_call() -> None:
    known = running(history(MADE, CALL, ("answered", {})))
    assert known is not None and known.call and known.by.minute == 30
    assert running(history(MADE, CALL, ("called", {}))) is None


def test_a_promise_found_broken_still_runs_since_it_was_made() -> None:
    known = running(history(MADE, ("overdue", {}), ("overdue", {})))
    assert known is not None and known.since == WEDNESDAY
    assert known.overdue == WEDNESDAY + timedelta(minutes=1)
    moved = running(history((MADE[0], MADE[1] | {"since": "2026-03-11T08:00:00+00:00"})))
    assert moved is not None and moved.since == WEDNESDAY - timedelta(hours=1)
