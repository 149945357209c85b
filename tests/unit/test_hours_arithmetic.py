"""Working time, against a model that looks at the clock on the wall every minute."""

import itertools
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.hours.hours import DAY, Hours, Span, overlap
from aftercare.hours.working_time import (
    HORIZON,
    add_working,
    day_of,
    is_open,
    next_opening,
    openings,
    working_between,
)

MINUTE = timedelta(minutes=1)
# Days around which the clocks change there, and one on which a whole day was left out.
CHANGES = {
    "Europe/Tallinn": (date(2026, 3, 29), date(2026, 10, 25)),
    "Europe/Ljubljana": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),
    "Asia/Kathmandu": (date(2026, 3, 29),),
    "Pacific/Apia": (date(2011, 12, 30),),
    "UTC": (date(2026, 10, 25),),
}


@st.composite
def spans(draw: st.DrawFn, most: int = DAY * 2) -> tuple[Span, ...]:
    """Up to two spans of a day, the last of which may go on over midnight."""
    marks = draw(st.lists(st.integers(0, most // 15), unique=True, max_size=4).map(sorted))
    pairs = [(a * 15, b * 15) for a, b in zip(marks[::2], marks[1::2], strict=False)]
    fits = [(a, min(b, a + DAY)) for a, b in pairs if a < DAY]
    return tuple(fits if all(b <= DAY for _, b in fits[:-1]) else fits[:1])


@st.composite
def cases(draw: st.DrawFn) -> tuple[Hours, datetime]:
    """Hours, and a moment near a change of their zone's clocks."""
    name = draw(st.sampled_from(sorted(CHANGES)))
    change = draw(st.sampled_from(CHANGES[name]))
    week = draw(
        st.one_of(
            st.just(((0, DAY),) for _ in range(7)).map(tuple),
            st.tuples(*[spans() for _ in range(7)]),
            st.tuples(*[spans(5 * 60) for _ in range(7)]),
        )
    )
    if overlap(week) is not None:
        week = tuple(tuple((a, b) for a, b in day if b <= DAY) for day in week)
    dates = st.integers(-2, 2).map(lambda days: change + timedelta(days))
    special = draw(st.dictionaries(dates, spans(), max_size=2))
    minutes = draw(st.integers(-26 * 60, 26 * 60))
    at = datetime(change.year, change.month, change.day, tzinfo=UTC) + minutes * MINUTE
    return Hours(ZoneInfo(name), week, tuple(sorted(special.items()))), at


def open_on_the_wall(hours: Hours, at: datetime) -> bool:
    """The model: the local minute lies in a span of its day, or in one that goes on from yesterday."""
    local = at.astimezone(hours.zone).replace(tzinfo=None)
    minute = local.hour * 60 + local.minute
    known = dict(hours.special)
    for back in (0, 1):
        day = local.date() - timedelta(back)
        for begin, end in known.get(day, hours.week[day.weekday()]):
            if begin <= minute + back * DAY < end:
                return True
    return False


@settings(max_examples=50, deadline=None)
@given(cases(), st.integers(0, 40 * 60), st.integers(0, 20 * 60))
def test_every_minute_is_as_the_wall_says(case: tuple[Hours, datetime], ahead: int, working: int) -> None:
    hours, at = case
    end = at + ahead * MINUTE
    wall = [open_on_the_wall(hours, at + n * MINUTE) for n in range(60 * 60)]

    assert is_open(hours, at) == wall[0]
    assert working_between(hours, at, end) == sum(wall[:ahead]) * MINUTE
    assert working_between(hours, end, at) == -sum(wall[:ahead]) * MINUTE
    first = next((n for n, opened in enumerate(wall) if opened), None)
    if first is not None:
        assert next_opening(hours, at) == at + first * MINUTE
    if sum(wall) >= working:
        done = next(n for n, passed in enumerate(accumulate(wall, initial=0)) if passed >= working)
        assert add_working(hours, at, working * MINUTE) == at + done * MINUTE


TALLINN = ZoneInfo("Europe/Tallinn")
OFFICE = Hours(TALLINN)


def tallinn(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TALLINN).astimezone(UTC)


@pytest.mark.parametrize(
    ("at", "minutes", "due"),
    [
        ("2026-03-11 10:00", 15, "2026-03-11 10:15"),
        ("2026-03-11 17:50", 15, "2026-03-12 09:05"),
        ("2026-03-11 17:45", 15, "2026-03-11 18:00"),
        ("2026-03-11 18:00", 15, "2026-03-12 09:15"),
        ("2026-03-13 17:50", 15, "2026-03-16 09:05"),
        # The weekend of the change has an hour less; the working time is the same.
        ("2026-03-27 17:50", 15, "2026-03-30 09:05"),
        ("2026-10-23 17:50", 15, "2026-10-26 09:05"),
        ("2026-03-14 03:00", 0, "2026-03-14 03:00"),
        ("2026-03-09 09:00", 45 * 60, "2026-03-13 18:00"),
    ],
)
def test_a_promise_in_office_hours(at: str, minutes: int, due: str) -> None:
    assert add_working(OFFICE, tallinn(at), minutes * MINUTE) == tallinn(due)


def test_a_stretch_over_the_change_has_the_hours_that_pass() -> None:
    for day, passing in (("2026-03-29", 23), ("2026-10-25", 25), ("2026-10-26", 24)):
        always = Hours(TALLINN, (((0, DAY),),) * 7)
        begin = tallinn(f"{day} 00:00")
        end = tallinn(f"{date.fromisoformat(day) + timedelta(1)} 00:00")
        assert working_between(always, begin, end) == timedelta(hours=passing)
    night = Hours(TALLINN, (((60, 5 * 60),),) * 7)
    for day, passing in (("2026-03-29", 3), ("2026-10-25", 5)):
        assert working_between(night, tallinn(f"{day} 00:00"), tallinn(f"{day} 12:00")) == timedelta(
            hours=passing
        )


def test_an_opening_that_the_clocks_skip_comes_when_they_went_on() -> None:
    half_past_three = Hours(TALLINN, (((3 * 60 + 30, 5 * 60),),) * 7)
    assert next_opening(half_past_three, tallinn("2026-03-29 00:00")) == tallinn("2026-03-29 04:00")


def test_a_night_belongs_to_the_day_on_which_it_began() -> None:
    bar = Hours(TALLINN, ((), (), (), (), ((20 * 60, 26 * 60),), (), ()))
    assert is_open(bar, tallinn("2026-03-14 01:59"))
    assert not is_open(bar, tallinn("2026-03-14 02:00"))
    assert not is_open(bar.with_special(date(2026, 3, 13), ()), tallinn("2026-03-14 01:00"))
    assert is_open(bar.with_special(date(2026, 3, 14), ()), tallinn("2026-03-14 01:00"))


def test_closed_days_are_passed_over() -> None:
    hours = OFFICE
    for day in range(21, 32):
        hours = hours.with_special(date(2026, 12, day), ())
    assert next_opening(hours, tallinn("2026-12-18 18:00")) == tallinn("2027-01-01 09:00")
    assert hours.closed >= {date(2026, 12, 24)}
    short = hours.with_special(date(2026, 12, 24), ((600, 720),))
    assert working_between(short, tallinn("2026-12-21 00:00"), tallinn("2026-12-31 00:00")) == timedelta(
        hours=2
    )
    assert short.with_special(date(2026, 12, 24), None).spans_on(date(2026, 12, 24)) == ((540, 1080),)


def test_hours_that_are_never_open_say_so() -> None:
    never = Hours(TALLINN, ((),) * 7)
    at = tallinn("2026-03-11 10:00")
    assert next_opening(never, at) is None
    assert add_working(never, at, MINUTE) is None
    assert not is_open(never, at)
    assert working_between(never, at, at + timedelta(days=1000)) == timedelta()


def test_the_search_ends_at_its_horizon() -> None:
    once = Hours(TALLINN, ((),) * 7).with_special(date(2027, 6, 1), ((0, 60),))
    opens = tallinn("2027-06-01 00:00")
    assert next_opening(once, opens - HORIZON + timedelta(days=1)) == opens
    assert next_opening(once, opens - HORIZON - timedelta(days=1)) is None


def test_the_end_of_the_calendar_is_no_fault() -> None:
    assert next_opening(OFFICE, datetime(9999, 12, 31, 23, tzinfo=UTC)) is None
    assert add_working(OFFICE, tallinn("9998-12-20 10:00"), timedelta(days=900)) is None


def test_fractions_of_a_minute_are_kept() -> None:
    at = tallinn("2026-03-11 17:59") + timedelta(seconds=30, microseconds=7)
    assert add_working(OFFICE, at, MINUTE) == tallinn("2026-03-12 09:00") + timedelta(
        seconds=30, microseconds=7
    )


def test_moments_of_any_zone_are_taken_and_those_of_none_refused() -> None:
    paris = datetime(2026, 3, 11, 8, 30, tzinfo=ZoneInfo("Europe/Paris"))
    assert add_working(OFFICE, paris, 30 * MINUTE) == tallinn("2026-03-11 10:00")
    with pytest.raises(ValueError, match="ambiguous"):
        next_opening(OFFICE, datetime(2026, 3, 11, 8, 30))  # noqa: DTZ001 -- the very fault
    with pytest.raises(ValueError, match="added"):
        add_working(OFFICE, paris, -MINUTE)


@pytest.mark.parametrize(
    ("at", "when"),
    [
        ("2026-03-28 23:59", "earlier"),
        ("2026-03-29 00:00", "today"),
        ("2026-03-29 23:59", "today"),
        ("2026-03-30 00:00", "tomorrow"),
        ("2026-03-31 00:00", "later"),
    ],
)
def test_days_are_those_of_the_zone(at: str, when: str) -> None:
    assert day_of(TALLINN, tallinn(at), tallinn("2026-03-29 01:00")) == when


def test_openings_come_in_order_and_apart() -> None:
    week = (((0, 720), (720, DAY)), ((600, 600 + DAY),), (), (), (), (), ())
    hours = Hours(TALLINN, week).with_special(date(2026, 3, 11), ((0, 900),))
    since, until = tallinn("2026-03-08 00:00"), tallinn("2026-03-15 00:00")
    stretches = list(openings(hours, since, until))
    assert all(begin < end for begin, end in stretches)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(stretches))
    # Tuesday's night runs into a Wednesday that has its own hours: no minute counts twice.
    assert sum((end - begin for begin, end in stretches), timedelta()) == timedelta(hours=24 + 14 + 15)
