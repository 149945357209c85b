"""Lists that grow beyond what one message holds."""

from aftercare.say import Say
from bot.desk.visits.reach_command import MOST_LINES
from bot.telegram.fitting import fitted
from bot.texts import Texts
from tests.stories.roster_scene import admin_ready, asks, joined
from tests.town import Town

DEPARTMENTS = 90


async def test_reach_answers_however_many_departments_there_are(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    for number in range(DEPARTMENTS):
        await here.till(external_id=f"D-{number}", department=f"{number} {'<&>' * 30}")
    told = (await asks(here, boss, "/reach"))[0]
    assert f"In total: {DEPARTMENTS} visits" in told
    assert f"…: {DEPARTMENTS - MOST_LINES} visits · 0 opened · 0 talked" in told


def test_what_has_too_many_lines_keeps_its_first_and_its_last() -> None:
    lines = [Say("poster-unknown", {"name": "x" * 40}) for _ in range(500)]
    told = fitted(Texts.load(), [*lines, Say("upload-ask")], "en", "\n")
    assert len(told) <= 4096 and "\n…\n" in told
    assert told.endswith(fitted(Texts.load(), [Say("upload-ask")], "en", "\n"))
