"""Openings at the wrong hour, to the wrong person, or twice."""

from datetime import timedelta

from aftercare.clock import HandClock
from tests.stories.opening_scene import at, finished, known, openings, until
from tests.town import Town

MANY = 300


async def test_a_visit_that_ends_at_night_is_asked_about_in_the_morning(here: Town) -> None:
    ana = here.sandbox.add_user("Ana", language_code="en")
    await finished(here, "Ana", "en", "2026-03-12 02:30", person=ana)
    await until(here, "2026-03-12 02:31")
    await until(here, "2026-03-12 09:59")
    assert openings(here, ana) == []
    await until(here, "2026-03-12 10:00")
    assert len(openings(here, ana)) == 1


async def test_whoever_is_at_it_in_the_evening_is_asked_at_the_end(here: Town) -> None:
    ana = here.sandbox.add_user("Ana", language_code="en")
    await until(here, "2026-03-11 20:30")
    await finished(here, "Ana", "en", "2026-03-11 20:45", person=ana)
    await until(here, "2026-03-11 20:46")
    assert len(openings(here, ana)) == 1


async def test_a_clock_that_goes_back_asks_nobody_twice(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await finished(here, "Ana", "en", "2026-03-27 11:00", service="Perm")
    await until(here, "2026-03-27 13:05")
    before = len(openings(here, ana))
    assert before == 2
    await here.close()
    here.clock = HandClock(here.clock.now() - timedelta(hours=3))
    await here.open()
    await here.later(hours=6)
    assert len(openings(here, ana)) == before


async def test_a_customer_with_very_many_visits_is_asked_about_the_latest_only(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    for number in range(MANY):
        await here.till(
            external_id=f"M-{number}",
            customer={"external_id": "C-Ana", "name": "Ana", "language": "en"},
            ended_at=(at("2026-03-27 10:00") + timedelta(seconds=number)).isoformat(),
            service=f"Service {number}",
        )
    await until(here, "2026-03-27 13:00")
    asked = openings(here, ana)[1:]
    assert len(asked) == 1 and f"Service {MANY - 1})" in asked[0].text
