"""`/reach`: whom the visits reach, and whom to phone."""

from tests.stories.roster_scene import admin_ready, asks, joined, presses
from tests.town import Town


async def reported(here: Town, name: str, number: int, department: str) -> str:
    _, answer = await here.till(
        external_id=f"A-{number}",
        customer={"external_id": f"C-{number}", "name": name, "phone": f"+3725551{number:04}"},
        department=department,
    )
    return str(answer["link"])


async def test_visits_starts_and_talks_by_department(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    assert "no visits" in (await asks(here, boss, "/reach"))[0]
    links = [await reported(here, f"Guest {number}", number, "salon") for number in range(4)]
    await reported(here, "Driver", 9, "garage")
    for number, link in enumerate(links[:2]):
        guest = here.sandbox.add_user(f"Guest {number}", language_code="en")
        guest.open_link(link)
        await here.settle()
        if number == 0:
            await here.says(guest, "It was lovely, thank you")
    told = (await asks(here, boss, "/reach"))[0]
    assert "salon: 4 visits · 2 opened · 1 talked" in told
    assert "garage: 1 visit · 0 opened · 0 talked" in told
    assert "In total: 5 visits · 2 opened · 1 talked" in told


async def test_two_a_day_are_phoned_and_nobody_twice(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    for number in range(5):
        await reported(here, f"Guest {number}", number, "salon")
    first = (await asks(here, boss, "/reach"))[0]
    shown = [number for number in range(5) if f"Guest {number}, +3725551" in first]
    assert len(shown) == 2
    assert (await asks(here, boss, "/reach"))[0] == first
    for number in shown:
        assert await presses(here, boss, f"Guest {number}: phoned") == "Noted, thank you"
    assert "To phone today" not in (await asks(here, boss, "/reach"))[0]
    await here.absent(hours=24)
    second = (await asks(here, boss, "/reach"))[0]
    later = [number for number in range(5) if f"Guest {number}, +3725551" in second]
    assert len(later) == 2 and not set(later) & set(shown)
