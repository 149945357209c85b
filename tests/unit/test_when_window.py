"""Times in words become windows within working hours, whatever the zone and the day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.callbacks.resolve_window import resolve
from aftercare.callbacks.slots import slots
from aftercare.callbacks.told_window import told
from aftercare.callbacks.window import MOST_DAYS, Unfit, Window
from aftercare.hours.hours import DEFAULT_WEEK, Hours
from aftercare.hours.working_time import is_open
from aftercare.language import LANGUAGES, Language
from aftercare.say import Say
from aftercare.understanding.when import find_when
from aftercare.understanding.when.spoken import (
    PARTS,
    Ahead,
    Day,
    InWeek,
    OnDate,
    OnWeekday,
    OnWeekend,
    Spoken,
    Times,
)
from bot.texts import Texts

TALLINN = ZoneInfo("Europe/Tallinn")
ZONES = (
    "Europe/Tallinn",
    "Europe/Ljubljana",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "UTC",
)
LUNCH = (((9 * 60, 12 * 60), (13 * 60, 18 * 60)),) * 5
WEEKS = (
    DEFAULT_WEEK,
    (*LUNCH, (), ()),
    (((0, 24 * 60),),) * 7,
    ((), (), (), (), (), ((18 * 60, 26 * 60),), ()),
    (((8 * 60, 20 * 60),),) * 7,
)
# Days on which clocks change, leap days and the ends of years are met as often as all others together.
EDGES = ("2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01", "2028-02-29", "2026-12-31", "2027-04-04")
moments = st.one_of(
    st.datetimes(datetime(2020, 1, 1), datetime(2036, 1, 1)),  # noqa: DTZ001 -- made aware below
    st.builds(
        lambda day, minutes: datetime.fromisoformat(day) + timedelta(minutes=minutes),
        st.sampled_from(EDGES),
        st.integers(-24 * 60, 48 * 60),
    ),
).map(lambda at: at.replace(tzinfo=UTC))
zones = st.sampled_from(ZONES).map(ZoneInfo)
days: st.SearchStrategy[Day | None] = st.one_of(
    st.none(),
    st.builds(Ahead, st.integers(-3, 80)),
    st.builds(OnWeekday, st.integers(0, 6), st.booleans()),
    st.builds(
        OnDate, st.integers(1, 31), st.none() | st.integers(1, 12), st.none() | st.integers(2024, 2030)
    ),
    st.builds(InWeek, st.integers(0, 2)),
    st.builds(OnWeekend, st.booleans()),
)
minutes = st.integers(0, 24 * 60 - 1)
times: st.SearchStrategy[Times | None] = st.one_of(
    st.none(),
    st.builds(
        lambda at, kind, both: Times(kind, at, at, ambiguous=both and at < 720),
        minutes,
        st.sampled_from(("at", "around")),
        st.booleans(),
    ),
    st.builds(lambda at, both: Times("after", at, ambiguous=both and at < 720), minutes, st.booleans()),
    st.builds(
        lambda at, both: Times("before", until=at, ambiguous=both and at < 720), minutes, st.booleans()
    ),
    st.builds(lambda a, b, both: Times("between", a, b, ambiguous=both), minutes, minutes, st.booleans()),
    st.builds(lambda part: Times("part", part=part), st.sampled_from(sorted(PARTS))),
)
spoken = st.builds(
    lambda day, at, by, length, soon, anytime: Spoken(
        "x", day, at, by=by, in_minutes=length, soon=soon, anytime=anytime
    ),
    days,
    times,
    st.booleans(),
    st.none() | st.integers(0, 5000),
    st.booleans(),
    st.booleans(),
)


def checked(window: Window | None, now: datetime, hours: Hours) -> None:
    if window is not None:
        assert now <= window.start < window.end
        assert window.start <= now + timedelta(days=MOST_DAYS)
        assert is_open(hours, window.start)
        assert is_open(hours, window.end - timedelta(seconds=1)) or window.exact


@given(spoken, moments, zones, st.sampled_from(WEEKS))
def test_a_window_is_ahead_in_working_time_and_has_an_end(
    said: Spoken, now: datetime, zone: ZoneInfo, week: tuple[tuple[tuple[int, int], ...], ...]
) -> None:
    hours = Hours(zone, week)
    found = resolve(said, now, zone, hours)
    checked(found.nearest if isinstance(found, Unfit) else found, now, hours)


@given(moments, zones, st.sampled_from(WEEKS), st.integers(1, 6))
def test_slots_are_in_order_apart_and_in_working_time(
    now: datetime, zone: ZoneInfo, week: tuple[tuple[tuple[int, int], ...], ...], count: int
) -> None:
    hours = Hours(zone, week)
    offered = slots(now, zone, hours, count)
    assert len(offered) == count
    assert offered[0].start >= now + timedelta(minutes=30)
    assert all(one.end <= other.start for one, other in pairwise(offered))
    for window in offered:
        checked(window, now, hours)
        assert timedelta(minutes=30) <= window.end - window.start <= timedelta(hours=2)


@given(
    st.text(max_size=300) | st.text("0123456789.:-/ +apmhkl,!?день tomorow", max_size=80),
    st.sampled_from((*LANGUAGES, None)),
)
def test_nothing_that_is_written_is_too_much(text: str, language: Language | None) -> None:
    found = find_when(text, language)
    if found is not None:
        assert found.words == text[found.start : found.end] != ""
        resolve(found, datetime(2026, 3, 28, 20, tzinfo=UTC), TALLINN, None)


def test_nobody_ever_works() -> None:
    hours = Hours(TALLINN, ((),) * 7)
    now = at("2026-11-20 10:00")
    assert resolve(Spoken("now", soon=True), now, TALLINN, hours) == Unfit("closed")
    assert resolve(Spoken("tomorrow", Ahead(1)), now, TALLINN, hours) == Unfit("closed")
    assert slots(now, TALLINN, hours) == ()


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=TALLINN).astimezone(UTC)


def shown(window: Window | None) -> str:
    if window is None:
        return "none"
    begin, end = window.start.astimezone(TALLINN), window.end.astimezone(TALLINN)
    return f"{begin:%m-%d %H:%M}{'!' if window.exact else ''} {end:%H:%M}"


# Friday, 20 November 2026, working hours of Monday to Friday from 9 to 18.
@pytest.mark.parametrize(
    ("now", "phrase", "meant"),
    [
        ("2026-11-20 10:00", "at 3", "11-20 15:00! 15:30"),
        ("2026-11-20 16:00", "at 3", "11-23 15:00! 15:30"),
        ("2026-11-20 16:00", "after three", "11-20 16:00 18:00"),
        ("2026-11-20 10:00", "Friday", "11-20 10:00 18:00"),
        ("2026-11-20 19:00", "Friday", "11-27 09:00 18:00"),
        ("2026-11-20 11:00", "Friday at 10", "11-27 10:00! 10:30"),
        ("2026-11-20 15:00", "today at 9", "past 11-23 09:00"),
        ("2026-11-20 15:00", "yesterday", "past 11-20 15:00"),
        ("2026-11-20 15:00", "12.11. at 10", "past 11-23 10:00"),
        ("2026-11-20 10:00", "Saturday at noon", "closed 11-23 12:00"),
        ("2026-11-20 10:00", "today at 8pm", "closed 11-20 17:00"),
        ("2026-11-20 10:00", "this evening", "11-20 17:00 18:00"),
        ("2026-11-20 10:00", "morning", "11-20 10:00 12:00"),
        ("2026-11-20 13:00", "in the morning", "11-23 09:00 12:00"),
        ("2026-11-20 10:00", "next week", "11-23 09:00 18:00"),
        ("2026-11-20 10:00", "next Monday between 2 and 4", "11-23 14:00 16:00"),
        ("2026-11-20 10:00", "around three", "11-20 14:30 15:30"),
        ("2026-11-20 10:00", "in an hour", "11-20 11:00! 11:30"),
        ("2026-11-20 17:30", "in an hour", "closed 11-20 17:30"),
        ("2026-11-20 19:00", "asap", "11-23 09:00 10:00"),
        ("2026-11-20 10:10", "now", "11-20 10:10 11:10"),
        ("2026-11-20 10:00", "by Tuesday", "11-20 10:00 18:00"),
        ("2026-11-20 10:00", "1 March", "far none"),
        ("2026-11-20 10:00", "in 70 days", "far none"),
        ("2026-12-31 17:59", "tomorrow at 10", "01-01 10:00! 10:30"),
        ("2028-02-28 10:00", "29 February at 10", "02-29 10:00! 10:30"),
        ("2026-11-20 23:59", "tomorrow", "closed 11-23 09:00"),
        ("2026-03-27 17:00", "Monday at 9", "03-30 09:00! 09:30"),
        ("2026-10-23 17:00", "Monday at 9", "10-26 09:00! 09:30"),
    ],
)
def test_what_a_phrase_means_in_working_hours(now: str, phrase: str, meant: str) -> None:
    said = find_when(phrase, "en")
    assert said is not None
    found = resolve(said, at(now), TALLINN, None)
    if isinstance(found, Unfit):
        assert f"{found.reason} {shown(found.nearest)}".startswith(meant)
    else:
        assert shown(found) == meant


def test_nothing_said_is_unclear() -> None:
    assert resolve(Spoken("?"), at("2026-11-20 10:00"), TALLINN, None) == Unfit("unclear")
    assert resolve(Spoken("30.2.", OnDate(30, 2)), at("2026-11-20 10:00"), TALLINN, None) == Unfit("unclear")


def test_an_hour_that_is_skipped_is_called_after_it() -> None:
    hours = Hours(TALLINN, (((0, 24 * 60),),) * 7)
    found = resolve(Spoken("x", Ahead(1), Times("at", 210, 210)), at("2026-03-28 20:00"), TALLINN, hours)
    assert isinstance(found, Window)
    assert found.start.astimezone(TALLINN).hour == 4


def test_an_hour_that_comes_twice_is_called_in_the_first() -> None:
    hours = Hours(TALLINN, (((0, 24 * 60),),) * 7)
    found = resolve(Spoken("x", Ahead(1), Times("at", 210, 210)), at("2026-10-24 20:00"), TALLINN, hours)
    assert isinstance(found, Window)
    assert found.start == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


TOLD = {
    "en": (
        "today between 15:00 and 17:00",
        "tomorrow at 15:00",
        "the day after tomorrow at 15:00",
        "on 30 November at 15:00",
    ),
    "et": ("täna kell 15:00–17:00", "homme kell 15:00", "ülehomme kell 15:00", "30. novembril kell 15:00"),
    "lt": ("šiandien nuo 15:00 iki 17:00", "rytoj 15:00", "poryt 15:00", "lapkričio 30 d. 15:00"),
    "ru": ("сегодня с 15:00 до 17:00", "завтра в 15:00", "послезавтра в 15:00", "30 ноября в 15:00"),
    "sl": ("danes med 15:00 in 17:00", "jutri ob 15:00", "pojutrišnjem ob 15:00", "30. novembra ob 15:00"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_window_is_told(language: Language) -> None:
    texts = Texts.load(zone=TALLINN)
    now = at("2026-11-20 10:00")
    today = Window(at("2026-11-20 15:00"), at("2026-11-20 17:00"))
    exact = replace(today, exact=True)
    windows = (today, *(replace(exact, start=exact.start + timedelta(days)) for days in (1, 2, 10)))
    lines = tuple(
        texts.render(Say("call-window", told(window, now, TALLINN)), language) for window in windows
    )
    assert lines == TOLD[language]
