"""A manager says no: whoever asked hears why, the customer hears nothing."""

from tests.stories.approval_scene import card, wanted
from tests.town import Town


async def test_a_no_with_a_reason_that_is_tapped(here: Town) -> None:
    it = await wanted(here)
    before = here.heard(it.anna)
    assert "Why not?" in await here.presses(it.mari, "Decline")
    assert it.mari.last().buttons == [
        ["Not this time"],
        ["Something else would fit better"],
        ["Talk to me first"],
    ]
    assert await here.presses(it.mari, "Talk to me first") == "Mari declined it."
    assert "✖️ Mari declined: Refund €35.00. Reason: Talk to me first" in it.lines()[-1]
    assert here.heard(it.anna) == before
    assert "Mari · declined" in here.card(it.topic)
    assert not any(one.buttons for one in it.mari.sees())
    await it.gives(it.peep, "refund 20")
    await here.presses(it.peep, "Give", it.topic)
    assert "You get €20.00 back" in it.customer_hears()[0], "something else can be given at once"


async def test_a_no_in_ones_own_words(here: Town) -> None:
    it = await wanted(here)
    before = here.heard(it.anna)
    await here.presses(it.mari, "Decline")
    await here.says(it.mari, "<b>Not</b> before & after")
    assert "Reason: <b>Not</b> before & after" in it.lines()[-1]
    assert here.heard(it.anna) == before
    await here.says(it.mari, "And another thing")
    assert "another thing" not in "".join(it.lines()), "only the first words are the reason"


async def test_two_managers_decide_at_once_and_the_first_counts(here: Town) -> None:
    it = await wanted(here, "refund 35", "Mart")
    await here.later(minutes=30)
    await here.presses(it.mari, "Decline")
    it.mari.press("Not this time")
    late = it.others["Mart"].press("Approve")
    await here.settle()
    assert late.notice == "Mari declined it."
    assert it.customer_hears() == [] and card(it.others["Mart"], "declined").buttons == []
