"""`/hours`: staff read the working hours, an admin changes them and takes it back."""

from tests.town import Town


async def asks(here: Town, text: str) -> str:
    """Kadri, an admin, writes that to the bot in private; its last answer."""
    await here.says(here.kadri, text)
    return here.heard(here.kadri)[-1]


async def test_an_admin_changes_the_hours_and_takes_it_back(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    assert await asks(here, "/hours") == "Working hours\n\nMon–Fri: 9:00–18:00\nSat–Sun: closed"

    changed = await asks(here, "/hours E-R 10-19, L 10-14, suletud 24.12.")
    assert changed == (
        "Working hours are now\n\nMon–Fri: 10:00–19:00\nSat: 10:00–14:00\nSun: closed\n\n24.12.2026: closed"
    )
    here.kadri.press("Undo")
    await here.settle()
    assert here.heard(here.kadri)[-1] == "Working hours\n\nMon–Fri: 9:00–18:00\nSat–Sun: closed"
    assert await asks(here, "/hours") == "Working hours\n\nMon–Fri: 9:00–18:00\nSat–Sun: closed"


async def test_what_is_not_understood_changes_nothing_and_is_named(here: Town) -> None:
    here.kadri.start()
    await here.settle()
    answer = await asks(here, "/hours Mon-Fri 9-18 <b>& lunch</b>")
    assert answer.startswith("I don't understand “<b>&”.\n\nNothing was changed.")
    assert await asks(here, "/hours Mon-Fri 9-25") == (
        "There is no such time: “9-25”.\n\n" + answer.partition("\n\n")[2]
    )
    assert "9:00–18:00" in await asks(here, "/hours")


async def test_hours_in_the_desk_are_answered_there(here: Town) -> None:
    here.kadri.write("/hours", to=here.desk)
    await here.settle()
    assert here.desk_lines(None)[-1].startswith("Working hours\n\nMon–Fri: 9:00–18:00")
