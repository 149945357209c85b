"""`/dead`: what nobody could process is listed, tried again and put away."""

import pytest

from bot.customer.listening import Listening
from telegram_sandbox import Person
from tests.stories.fault_scene import guest
from tests.town import Town

SECRET = "My address is Pikk 7, and my neighbour's cat has been ill for a week; what should I do now, please?"


@pytest.fixture(autouse=True)
async def _the_admin_listens(here: Town) -> None:
    here.kadri.start()
    await here.settle()


async def test_a_letter_is_listed_with_its_sender_and_why_and_no_more_than_its_first_words(
    here: Town,
) -> None:
    await broken(here)
    await here.says(here.kadri, "/dead")
    title, line, text = here.heard(here.kadri)[-1].splitlines()
    assert title == "📭 Put aside because they couldn't be processed: 1"
    assert line.startswith("1. ")
    assert line.endswith("message · Anna · ValueError")
    assert SECRET.startswith(text.removesuffix("…"))
    assert len(text) <= 60
    assert here.kadri.last().buttons == [["1 · Try again", "1 · Dismiss"]]


async def test_in_the_group_the_words_are_not_shown(here: Town) -> None:
    await broken(here)
    here.kadri.write("/dead", to=here.desk)
    await here.settle()
    assert "Anna" in here.desk_lines(None)[-1]
    assert "address" not in here.desk_lines(None)[-1]


async def test_a_letter_tried_again_is_processed_and_answered(here: Town) -> None:
    anna = await broken(here)
    await here.says(here.kadri, "/dead")
    heard = len(here.heard(anna))
    pressed = here.kadri.press("1 · Try again")
    await here.settle()
    assert len(here.heard(anna)) == heard + 1
    assert here.heard(here.kadri)[-1] == "📭 Put aside because they couldn't be processed: 0"

    again = here.kadri.press_again(pressed)
    await here.settle()
    assert len(here.heard(anna)) == heard + 1, "an old button does nothing"
    assert again.answer is not None


async def test_what_fails_again_comes_back(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await broken(here)
    await here.says(here.kadri, "/dead")
    with monkeypatch.context() as breaking:
        breaking.setattr(Listening, "note", refuse)
        here.kadri.press("1 · Try again")
        await here.later(seconds=15)
    await here.says(here.kadri, "/dead")
    assert "couldn't be processed: 1" in here.heard(here.kadri)[-1]


async def test_a_letter_put_away_is_gone_from_the_list(here: Town) -> None:
    anna = await broken(here)
    heard = here.heard(anna)
    await here.says(here.kadri, "/dead")
    here.kadri.press("1 · Dismiss")
    await here.settle()
    assert here.heard(here.kadri)[-1] == "📭 Put aside because they couldn't be processed: 0"
    await here.close()
    await here.open()
    assert here.heard(anna) == heard


async def test_updates_that_cannot_be_read_at_all_are_listed_ten_at_a_time(here: Town) -> None:
    for number in range(12):
        here.sandbox.inject({"message": {"message_id": f"no number {number}", "from": ["odd"], "text": 7}})
    here.sandbox.inject({"edited_message": "nonsense"})
    await here.settle()
    await here.says(here.kadri, "/dead")
    lines = here.heard(here.kadri)[-1].splitlines()
    assert lines[0] == "📭 Put aside because they couldn't be processed: 13"
    assert len([line for line in lines if " · message" in line]) == 10
    assert lines[-1] == "And 3 more after these."
    assert len(here.kadri.last().buttons) == 10


async def test_nobody_but_an_admin_sees_or_presses_anything(here: Town) -> None:
    anna = await broken(here)
    heard = len(here.heard(anna))
    here.kadri.write("/dead", to=here.desk)
    await here.settle()
    mallory = here.sandbox.add_user("Mallory")
    here.desk.add(mallory)
    mallory.press("1 · Dismiss", to=here.desk)
    mallory.press("1 · Try again", to=here.desk)
    mallory.start()
    await here.says(mallory, "/dead")
    assert not any("processed" in text for text in here.heard(mallory))
    await here.says(here.kadri, "/dead")
    assert "couldn't be processed: 1" in here.heard(here.kadri)[-1]
    assert len(here.heard(anna)) == heard


async def broken(here: Town) -> Person:
    """Anna's words were put aside by a fault that has been mended since."""
    anna = await guest(here)
    with pytest.MonkeyPatch.context() as breaking:
        breaking.setattr(Listening, "note", refuse)
        anna.write(SECRET)
        await here.later(seconds=15)
    return anna


def refuse(*_: object) -> None:
    """Fail as a bug would."""
    raise ValueError
