"""Who may read the hours, and who may change them."""

from pathlib import Path
from types import SimpleNamespace
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from aftercare.hours.hours import Hours
from aftercare.hours.stored import hours_of
from aftercare.staff.member import Member, Role
from aftercare.work import Work
from bot.desk.asked import Asked, Where
from bot.desk.duty.hours_command import on_hours
from bot.house import House
from tests.storage.store import NOW, opened

HOUSE = cast("House", SimpleNamespace(zone=ZoneInfo("Europe/Tallinn")))


def told(work: Work, role: Role, argument: str) -> list[str]:
    """The keys of what somebody of that role is answered."""
    member = Member(id=1, user_id=11, role=role, name="Mari", active=True, created_at=NOW)
    asked = Asked(
        member=member,
        name="hours",
        argument=argument,
        where=Where.GENERAL,
        target="desk",
        chat_id=-100,
        thread_id=None,
        message_id=5,
        reply_to=None,
        customer=None,
    )
    on_hours(work, HOUSE, asked)
    *_, answer = work.intents.where(state="pending")
    return [key for key, _ in answer.content["says"]]


@pytest.mark.parametrize("role", ["agent", "manager"])
async def test_who_may_not_change_the_hours_reads_them(tmp_path: Path, role: Role) -> None:
    async with opened(tmp_path) as store:
        assert await store.do(lambda work: told(work, role, "")) == ["hours-now", "hours-lines"]
        for attempt in ("24/7", "nonsense", "closed 24.12."):
            answer = await store.do(lambda work, text=attempt: told(work, role, text))  # type: ignore[misc]  # mypy infers no default
            assert answer == ["staff-not-allowed"]
        assert await store.do(lambda work: hours_of(work, HOUSE.zone)) == Hours(HOUSE.zone)


async def test_an_admin_is_told_what_is_wrong(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        for attempt in ("nonsense", "Mon 9-9", "24/7 " * 300):
            answer = await store.do(lambda work, text=attempt: told(work, "admin", text))  # type: ignore[misc]  # mypy infers no default
            assert answer == ["hours-error", "hours-example"]
