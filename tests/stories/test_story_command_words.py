"""What stands behind a command is read as well as any words: nothing that anybody writes is lost."""

import pytest

from tests.stories.delicate_scene import after_visit
from tests.town import Town


async def test_a_problem_may_stand_behind_its_command(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "/problem I waited an hour")
    assert "sorry you had to wait" in here.heard(anna)[-1]
    assert "11:15" in here.heard(anna)[-1]
    topic = here.topic_of("Anna")
    assert "“I waited an hour”" in here.card(topic)
    await here.says(anna, "/problem and the filling fell out")
    assert here.desk_lines(topic)[-1] == "and the filling fell out"


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("/person it is about the colour", "Wants to talk to a person"),
        ("/help my bill is wrong", "Problem"),
        ("/stop my bill is wrong", "Problem"),
    ],
)
async def test_whoever_writes_more_than_a_command_is_read(here: Town, words: str, card: str) -> None:
    anna = await after_visit(here)
    await here.says(anna, words)
    assert card in here.card(here.topic_of("Anna"))
    assert words.partition(" ")[2] in here.card(here.topic_of("Anna"))


async def test_who_stops_and_complains_at_once_is_not_written_to_first(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "/stop my bill is wrong")
    assert "I won't write first" in here.heard(anna)[-1]


@pytest.mark.parametrize(
    "words", ["/help", "/help please", "/settings please", "/visit Ben, filling, Marko, 95"]
)
async def test_a_command_that_asks_for_nothing_brings_nobody(here: Town, words: str) -> None:
    anna = await after_visit(here)
    await here.says(anna, words)
    assert here.topics() == []


async def test_a_slip_of_staff_is_no_complaint(here: Town) -> None:
    await here.says(here.kadri, "/dutty my bill is wrong")
    assert here.topics() == []
