"""Causes put off come up every Friday until they are named."""

from tests.stories.delicate_scene import hired
from tests.stories.resolve_scene import complained, leap, resolved
from tests.town import Town


async def friday(here: Town, weeks: int = 0) -> None:
    """Three o'clock in Tallinn, on the Friday after the stories' Wednesday."""
    here.clock.move_to(here.clock.now().replace(day=13 + 7 * weeks, hour=12, minute=59))
    await here.settle()
    await here.later(minutes=2)


async def test_managers_get_the_list_on_friday_and_name_the_cause(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    _, topic = await complained(here)
    await resolved(here, topic, here.kadri, "Later")
    assert "resolved: Not known yet · Compensated" in here.card(topic)
    await friday(here)
    listed = here.kadri.sees()[-1]
    assert listed.text == "1 resolved case still has no cause:\n#1 · Anna · Problem · 11 March"
    assert not any("no cause" in said for said in here.heard(mati)), "agents have no use for it"

    await here.presses(here.kadri, "#1 · Anna: set cause")
    assert "Later" not in str(here.kadri.sees()[-1])
    assert await here.presses(here.kadri, "✓ Waiting") == "#1: Waiting · Kadri"
    assert here.card(topic).splitlines()[-1] == "13 March, 15:01 · Kadri · cause: Waiting"
    heard = len(here.heard(here.kadri))
    await friday(here, weeks=1)
    assert not any("no cause" in said for said in here.heard(here.kadri)[heard:])


async def test_it_comes_every_friday_until_it_is_named_also_after_a_restart(here: Town) -> None:
    _, topic = await complained(here)
    await here.says(here.kadri, "/start")
    await resolved(here, topic, here.kadri, "Later")
    for week in range(3):
        await here.crash()
        await here.open()
        await friday(here, week)
        assert sum("no cause" in said for said in here.heard(here.kadri)) == week + 1


async def test_the_list_is_there_any_time_and_not_too_long(here: Town) -> None:
    await here.says(here.kadri, "/start")
    for number in range(12):
        _, topic = await complained(here, f"Customer{number:02}")
        await resolved(here, topic, here.kadri, "Later")
    await here.says(here.kadri, "/causes later")
    listed = here.kadri.sees()[-1]
    assert listed.text.startswith("12 resolved cases") and listed.text.endswith("and 2 more")
    assert len(listed.buttons) == 10
    here.kadri.write("/causes later", to=here.desk)
    await here.settle()
    assert here.desk_lines(None)[-1].startswith("12 resolved cases")


async def test_what_was_reopened_or_named_is_on_it_no_more(here: Town) -> None:
    anna, topic = await complained(here)
    await here.says(here.kadri, "/start")
    await resolved(here, topic, here.kadri, "Later")
    await here.says(anna, "But it is still crooked")
    await here.says(here.kadri, "/causes later")
    assert here.heard(here.kadri)[-1] == "Every resolved case has its cause."
    await leap(here, hours=1)
    await resolved(here, topic, here.kadri, "✓ Waiting")
    await friday(here)
    assert not any("no cause" in said for said in here.heard(here.kadri))


async def test_a_button_of_an_older_list_says_how_things_stand(here: Town) -> None:
    _, topic = await complained(here)
    await here.says(here.kadri, "/start")
    await resolved(here, topic, here.kadri, "Later")
    await here.says(here.kadri, "/causes later")
    first = here.kadri.press("#1 · Anna: set cause")
    await here.settle()
    await here.presses(here.kadri, "✓ Waiting")
    again = here.kadri.press_again(first)
    await here.settle()
    assert again.notice == "Kadri resolved it (11 March, 11:00)."
