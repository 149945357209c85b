"""The process dies between any two steps, and comes up again on what it left."""

import asyncio
from collections.abc import Iterator

import pytest

from telegram_sandbox import Person
from tests.attack.dying import Death
from tests.attack.waiting import until
from tests.stories.fault_scene import COMPLAINT, flagged, guest, outbox
from tests.town import Town

LINES = ["First", "Second", "Third"]
ANSWERS = ["We are sorry", "It will be mended"]
# More steps than the scene takes.
STEPS = 70


@pytest.fixture
def death(monkeypatch: pytest.MonkeyPatch) -> Iterator[Death]:
    made = Death(monkeypatch)
    yield made
    made.revive()


async def settled(here: Town, death: Death) -> None:
    """Everything that could happen has, or the process has died."""
    settling = asyncio.ensure_future(here.settle())
    await until(lambda: settling.done() or death.dead)
    settling.cancel()


async def scene(here: Town, death: Death, anna: Person, name: str) -> None:
    """A complaint, further words, two answers; whoever writes does not wait for the bot."""
    anna.write(COMPLAINT)
    await settled(here, death)
    for line in LINES:
        anna.write(line)
    await settled(here, death)
    for topic in here.desk.topics:
        if f"{name} ·" in topic.name:
            for answer in ANSWERS:
                here.kadri.write(answer, to=here.desk, topic=topic.id)
            await settled(here, death)
            says_yes(here, topic.id)
    await settled(here, death)


def says_yes(here: Town, topic: int) -> None:
    """Kadri is asked whether her words are for the customer."""
    asking = [message for message in here.desk.chat.messages.values() if message.topic == topic]
    for message in asking:
        for button in message.inline_buttons:
            if button["callback_data"].startswith("send:"):
                here.kadri.press(button["callback_data"], on=message)


def once_in_order(seen: list[str], wanted: list[str], repeats: int) -> None:
    """All are there, in order; no more are doubled than were flagged."""
    found = [line for line in seen if line in wanted]
    assert list(dict.fromkeys(found)) == wanted
    assert len(found) - len(wanted) <= repeats


@pytest.mark.parametrize("tenth", range(10))
async def test_nothing_is_lost_or_doubled_wherever_it_dies(here: Town, death: Death, tenth: int) -> None:
    died = 0
    for at in range(tenth + 1, STEPS, 10):
        name = f"N{at}"
        anna = await guest(here, name)
        death.step, death.at = 0, at
        await scene(here, death, anna, name)
        died += death.dead
        await here.crash()
        death.revive()
        await here.open()
        await here.later(minutes=2)
        for topic in here.desk.topics:
            says_yes(here, topic.id)
        await here.settle()

        topics = [topic for topic in here.desk.topics if f"{name} ·" in topic.name]
        assert len(topics) == 1, "one case, one topic"
        shown = here.desk_lines(topics[0].id)
        assert sum(" #" in line for line in shown) <= 2 and COMPLAINT in here.card(topics[0].id)
        once_in_order(shown, LINES, len(flagged(here)))
        wanted = [seen.text for seen in here.desk.shows(topics[0].id) if seen.text in ANSWERS]
        heard = [text.removeprefix("Kadri\n") for text in here.heard(anna)]
        once_in_order(heard, wanted, len(flagged(here)))
        assert sum("wait" in text for text in heard) <= 1 + len(flagged(here))
        # A title is drawn when there is time, a board goes on being drawn.
        left = [one for one in outbox(here) if one.kind not in {"title", "board"}]
        assert [one for one in left if one.state not in {"sent", "dropped"}] == []
    assert died > 2, "the scene takes some dozens of steps"
