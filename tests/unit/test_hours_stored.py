"""Hours as values, and where they are kept."""

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from aftercare.hours.hours import DAY, DEFAULT, DEFAULT_WEEK, Hours
from aftercare.hours.stored import change_hours, hours_of, set_hours, undo_hours
from aftercare.inbox import remember
from tests.storage.store import opened

TALLINN = ZoneInfo("Europe/Tallinn")
NIGHTS = Hours(TALLINN, ((), (), (), (), ((1200, 1560),), ((600, 720), (780, DAY)), ()))
FESTIVE = NIGHTS.with_special(date(2026, 12, 24), ()).with_special(date(2026, 12, 31), ((540, 720),))


def test_hours_are_values() -> None:
    assert {DEFAULT, Hours(ZoneInfo("UTC"))} == {DEFAULT}
    assert hash(FESTIVE) == hash(Hours.from_json(FESTIVE.to_json(), TALLINN))
    assert FESTIVE != NIGHTS
    assert FESTIVE.closed == {date(2026, 12, 24)}


@pytest.mark.parametrize("hours", [DEFAULT, NIGHTS, FESTIVE, Hours(TALLINN, ((),) * 7)])
def test_json_keeps_everything_but_the_zone(hours: Hours) -> None:
    assert Hours.from_json(hours.to_json(), hours.zone) == hours
    assert Hours.from_json(hours.to_json(), ZoneInfo("Asia/Kathmandu")).zone.key == "Asia/Kathmandu"


def test_another_versions_hours_are_read_as_far_as_they_are_known() -> None:
    week = '"week":[[[540,1080]],[[540,1080]],[[540,1080]],[[540,1080]],[[540,1080]],[],[]]'
    assert Hours.from_json("{" + week + "}", TALLINN) == Hours(TALLINN)
    assert Hours.from_json('{"format":9,"seasons":{},' + week + "}", TALLINN) == Hours(TALLINN)


@pytest.mark.parametrize(
    "spoiled",
    [
        "",
        "nonsense",
        "null",
        "[]",
        "{}",
        '{"week":7}',
        '{"week":[[],[],[],[],[],[]]}',
        '{"week":[[[5,1]],[],[],[],[],[],[]]}',
        '{"week":[[[0,9999]],[],[],[],[],[],[]]}',
        '{"week":[[["0","9"]],[],[],[],[],[],[]]}',
        '{"week":[[[0.5,9.5]],[],[],[],[],[],[]]}',
        '{"week":[[],[],[],[],[],[],[]],"special":{"yesterday":[]}}',
        '{"week":[[],[],[],[],[],[],[]],"special":[]}',
        "[" * 100_000,
    ],
)
def test_what_are_no_hours_is_refused(spoiled: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        Hours.from_json(spoiled, TALLINN)


@pytest.mark.parametrize(
    "week",
    [
        ((),) * 6,
        (((600, 600),), *[()] * 6),
        (((DAY, DAY + 60),), *[()] * 6),
        (((600, 601 + DAY),), *[()] * 6),
        (((600, 700), (650, 800)), *[()] * 6),
        (((600, 700), (500, 550)), *[()] * 6),
        (((1200, 1560),), ((60, 600),), *[()] * 5),
        (((60, 600),), *[()] * 5, ((1200, 1560),)),
    ],
)
def test_no_week(week: tuple[tuple[tuple[int, int], ...], ...]) -> None:
    with pytest.raises(ValueError, match=r"week|spans"):
        Hours(TALLINN, week)


async def test_hours_are_kept(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        assert await store.do(lambda work: hours_of(work, TALLINN)) == Hours(TALLINN, DEFAULT_WEEK)
        await store.do(lambda work: set_hours(work, FESTIVE))
    async with opened(tmp_path) as store:
        assert await store.do(lambda work: hours_of(work, TALLINN)) == FESTIVE
        await store.do(lambda work: remember(work, "hours", '{"week":'))
        assert await store.do(lambda work: hours_of(work, TALLINN)) == Hours(TALLINN)


async def test_the_last_change_can_be_undone_once(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        first = await store.do(lambda work: change_hours(work, NIGHTS))
        second = await store.do(lambda work: change_hours(work, FESTIVE))
        assert not await store.do(lambda work: undo_hours(work, first))
        assert await store.do(lambda work: undo_hours(work, second))
        assert await store.do(lambda work: hours_of(work, TALLINN)) == NIGHTS
        assert not await store.do(lambda work: undo_hours(work, second))
        third = await store.do(lambda work: change_hours(work, FESTIVE))
        assert third not in {first, second}
        assert await store.do(lambda work: undo_hours(work, third))


async def test_undoing_the_first_change_brings_the_default_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        assert not await store.do(lambda work: undo_hours(work, 0))
        number = await store.do(lambda work: change_hours(work, NIGHTS))
        assert await store.do(lambda work: undo_hours(work, number))
        assert await store.do(lambda work: hours_of(work, TALLINN)) == Hours(TALLINN)
