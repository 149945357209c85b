"""What only managers may read never stands in the desk, whatever goes wrong on the way."""

from dataclasses import dataclass
from typing import Any

import pytest

from telegram_sandbox import Person
from tests.stories.delicate_scene import after_visit, desk_says, hired, private
from tests.town import Town

# Everything that Anna writes from the delicate moment on has this word in it.
WORD = "zebrafish"
COMPLAINT = f"Marko was rude to me and shouted {WORD}"


@dataclass(frozen=True, slots=True)
class Cast:
    """A customer, a manager and an agent."""

    anna: Person
    mari: Person
    peep: Person


async def test_whoever_the_till_writes_with_their_surname_is_meant_all_the_same(here: Town) -> None:
    mari, marko = await hired(here, "Mari"), await hired(here, "Marko")
    anna = await after_visit(here, staff=["Marko Tamm"])
    await here.says(anna, COMPLAINT)
    assert WORD in private(here, mari)
    assert WORD not in private(here, marko)
    assert "Marko" not in here.heard(anna)[-1], "nobody waits for an answer from whom they complain of"


@pytest.mark.parametrize("burst", [0, 4])
@pytest.mark.parametrize("first", [True, False])
async def test_a_long_story_with_faults_leaves_nothing_in_the_desk(
    here: Town, first: bool, burst: float
) -> None:
    await here.close()
    await here.open(burst_seconds=burst)
    mari, peep = await hired(here, "Mari"), await hired(here, "Peep", "agent")
    cast = Cast(await after_visit(here), mari, peep)
    if not first:
        await here.says(cast.anna, "I waited an hour and nobody apologised")
        await here.staff_says(peep, here.topic_of("Anna"), "Let me see.")
    for step in (_untaken, _poisoned, _taken, _lost_answers, _blocked, _asked_about, _settled, _again):
        await step(here, cast)
        await here.later(seconds=30)
        assert WORD not in desk_says(here), step.__name__
    assert WORD not in private(here, peep)
    assert here.topics() == [] or not first


async def _untaken(here: Town, cast: Cast) -> None:
    anna, mari = cast.anna, cast.mari
    await here.says(anna, COMPLAINT)
    anna.send_album([("photo", b"one", f"this {WORD}"), ("photo", b"two", "")])
    await here.later(seconds=5)
    edited = anna.write("Something else")
    await here.settle()
    anna.edit(edited, f"Something {WORD}")
    await here.later(seconds=5)
    assert WORD in private(here, mari) and f"Something {WORD}" in private(here, mari)


async def _poisoned(here: Town, cast: Cast) -> None:
    anna, mari = cast.anna, cast.mari
    written = anna.write(f"/nonsense {WORD}")
    await here.later(seconds=5)
    chat: dict[str, Any] = {"id": anna.id, "type": "private", "first_name": "Anna"}
    here.sandbox.inject({"message": {"message_id": written.id, "date": 1, "chat": chat, "from": ["odd"]}})
    await here.later(minutes=1)
    assert f"/nonsense {WORD}" in here.heard(mari), "it came raw, to those who may read it"


async def _taken(here: Town, cast: Cast) -> None:
    anna, mari = cast.anna, cast.mari
    mari.press("Take")
    await here.settle()
    assert COMPLAINT in here.heard(mari)
    anna.send_file("voice", b"voice", about={"caption": WORD})
    reply = anna.write(f"and this {WORD}", reply_to=anna.last().id)
    await here.settle()
    anna.edit(reply, f"and that {WORD}")
    await here.crash()
    anna.write(f"while you slept {WORD}")
    await here.open()
    assert f"Anna\nwhile you slept {WORD}" in here.heard(mari)


async def _lost_answers(here: Town, cast: Cast) -> None:
    anna, mari = cast.anna, cast.mari
    here.sandbox.faults.lose_request("sendMessage", chat_id=mari.id, times=3)
    anna.write(f"lost on the way {WORD}")
    await here.later(minutes=2)
    here.sandbox.faults.lose_request("sendMessage", chat_id=anna.id, times=3)
    mari.write(f"I heard about the {WORD}", reply_to=mari.last().id)
    await here.later(minutes=2)
    here.sandbox.faults.clear()
    here.sandbox.faults.too_many(5, chat_id=here.desk.id)
    await here.says(anna, f"once more {WORD}")


async def _blocked(here: Town, cast: Cast) -> None:
    anna, mari = cast.anna, cast.mari
    anna.block()
    mari.write(f"Are you there? {WORD}", reply_to=mari.last().id)
    await here.later(minutes=1)
    anna.unblock()
    await here.says(anna, f"I am back {WORD}")
    mari.block()
    await here.says(anna, f"Nobody hears me {WORD}")
    assert f"Nobody hears me {WORD}" in private(here, here.kadri), "the next manager has it"
    mari.unblock()
    await here.says(mari, "/start")


async def _asked_about(here: Town, cast: Cast) -> None:
    anna, peep = cast.anna, cast.peep
    for command in ("/customer Anna", "/board", "/dead", "/resolve", "/duty", "/causes"):
        for person in (peep, here.kadri):
            person.write(command, to=here.desk)
            await here.settle()
            for topic in here.desk.topics:
                person.write(command, to=here.desk, topic=topic.id)
                await here.settle()
    for topic in here.desk.topics:
        here.desk.delete_topic(topic)
        peep.write("What is this about?", to=here.desk)
        await here.says(anna, f"Hello {WORD}")


async def _settled(here: Town, cast: Cast) -> None:
    anna, mari = cast.anna, cast.mari
    await here.later(hours=2)
    mari.press("Resolve")
    await here.settle()
    for _ in ("the cause", "what was done"):
        mari.press(mari.last().buttons[0][0])
        await here.settle()
    await here.says(anna, f"Thank you {WORD}")


async def _again(here: Town, cast: Cast) -> None:
    anna, mari = cast.anna, cast.mari
    await here.says(anna, f"It is still bad, he was rude again {WORD}")
    await here.later(hours=1)
    assert f"rude again {WORD}" in private(here, mari) or f"rude again {WORD}" in private(here, here.kadri)
    await here.absent(hours=20)
