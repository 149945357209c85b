"""Which cause is suggested, and when the Friday list comes."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.cases.case import Kind
from aftercare.cases.cause import SHIPPED, Choice, suggested
from aftercare.cases.later_list import next_friday

ALL = [Choice(theme, theme) for theme in SHIPPED]
WAITED = {"sentiment": "negative", "problem": True, "themes": {"waiting": "-"}}
OVERCHARGED = {"sentiment": "negative", "themes": {"billing": "-", "attitude": "-"}, "worst": "attitude"}
CALM = {"sentiment": "neutral", "asks": True}
PRAISE = {"sentiment": "positive", "themes": {"quality": "+"}}
TALLINN = ZoneInfo("Europe/Tallinn")


@pytest.mark.parametrize(
    ("kind", "readings", "theme"),
    [
        ("problem", [WAITED], "waiting"),
        ("problem", [OVERCHARGED], "attitude"),
        ("problem", [WAITED, OVERCHARGED], "attitude"),
        ("problem", [WAITED, {"themes": {"billing": "-"}}], "waiting"),
        ("problem", [PRAISE], None),
        ("problem", [{"sentiment": "negative"}], None),
        ("problem", [], None),
        ("question", [CALM], "question"),
        ("question", [CALM, PRAISE], "question"),
        ("question", [CALM, WAITED], "waiting"),
        ("question", [{"anger": "angry"}], None),
        ("person", [], "question"),
        ("callback", [{}], "question"),
        ("manager", [CALM], None),
        ("danger", [CALM], None),
    ],
)
def test_the_theme_that_went_wrong_most_plainly_is_suggested(
    kind: Kind, readings: list[dict[str, Any]], theme: str | None
) -> None:
    found = suggested(kind, readings, ALL)
    assert (None if found is None else found.theme) == theme


def test_what_is_not_on_the_list_is_not_suggested() -> None:
    assert suggested("problem", [WAITED], [Choice("other", "other")]) is None
    assert suggested("question", [CALM], [Choice("7", "", "Double booking")]) is None
    rest = [choice for choice in ALL if choice.theme != "waiting"]
    assert suggested("problem", [WAITED, {"themes": {"price": "-"}}], rest) == Choice("price", "price")


@pytest.mark.parametrize(
    ("now", "friday"),
    [
        ("2026-03-11T09:00Z", "2026-03-13T13:00Z"),
        ("2026-03-13T12:59Z", "2026-03-13T13:00Z"),
        ("2026-03-13T13:00Z", "2026-03-20T13:00Z"),
        ("2026-03-14T09:00Z", "2026-03-20T13:00Z"),
        ("2026-03-26T09:00Z", "2026-03-27T13:00Z"),
        ("2026-03-30T09:00Z", "2026-04-03T12:00Z"),  # summer time has begun
    ],
)
def test_friday_at_three_as_the_clocks_there_show_it(now: str, friday: str) -> None:
    assert next_friday(datetime.fromisoformat(now), TALLINN) == datetime.fromisoformat(friday)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 -- made aware below
    st.sampled_from(["Europe/Tallinn", "Pacific/Apia", "America/St_Johns", "UTC", "Asia/Kathmandu"]),
)
def test_it_always_lies_ahead_and_within_a_week(at: datetime, zone: str) -> None:
    now = at.replace(tzinfo=UTC)
    due = next_friday(now, ZoneInfo(zone))
    local = due.astimezone(ZoneInfo(zone))
    assert now < due <= now + timedelta(days=7, hours=2)
    assert (local.weekday(), local.hour, local.minute) == (4, 15, 0)
