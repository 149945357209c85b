"""Restarted in the middle, politely or not: timers, bursts, albums and the outbox go on where they were."""

import pytest

from tests.stories.fault_scene import guest, meeting, outbox, read, unhappy
from tests.town import Town


async def end(here: Town, how: str) -> None:
    """Stop the bot as SIGTERM does, or as a power cut does."""
    await (here.close() if how == "stop" else here.crash())


ENDS = pytest.mark.parametrize("how", ["stop", "crash"])


@ENDS
async def test_a_burst_is_answered_once_although_the_bot_restarted_in_it(here: Town, how: str) -> None:
    await here.close()
    await here.open(burst_seconds=4)
    anna = await guest(here)
    await here.says(anna, "I waited an hour")
    await here.later(seconds=2)
    await here.says(anna, "and nobody apologised")
    before = len(here.heard(anna))
    await end(here, how)
    await here.open()
    assert len(here.heard(anna)) == before, "it is not quiet for long enough yet"
    await here.later(seconds=5)
    assert len(here.heard(anna)) == before + 1
    assert "wait" in here.heard(anna)[-1]


@ENDS
async def test_a_burst_that_ended_while_the_bot_was_away_is_answered(here: Town, how: str) -> None:
    await here.close()
    await here.open(burst_seconds=4)
    anna = await guest(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    await end(here, how)
    await here.later(minutes=10)
    await here.open()
    assert "wait" in here.heard(anna)[-1]


@ENDS
async def test_an_album_stays_one_album_across_a_restart(here: Town, how: str) -> None:
    anna = await unhappy(here)
    anna.send_album([("photo", b"1", "This is how it looks"), ("photo", b"2", ""), ("photo", b"3", "")])
    await here.settle()
    await end(here, how)
    await here.open()
    await here.later(seconds=2)
    (copied,) = here.sandbox.calls.of("copyMessages")
    assert len(copied.params["message_ids"]) == 3
    kinds = [seen.kind for seen in here.desk.shows(here.topic_of("Anna"))]
    assert kinds[-3:] == ["photo"] * 3


@ENDS
async def test_the_outbox_goes_on_in_order(here: Town, how: str) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.too_many(300, chat_id=anna.id, times=1)
    for number in range(5):
        await here.staff_says(here.kadri, here.topic_of("Anna"), f"Answer {number}")
    await end(here, how)
    await here.open()
    answers = [text.removeprefix("Kadri\n") for text in here.heard(anna) if "Answer" in text]
    assert answers == [f"Answer {number}" for number in range(5)]


@ENDS
async def test_what_was_committed_but_not_decided_is_decided_after_the_restart(here: Town, how: str) -> None:
    anna = await unhappy(here)
    await end(here, how)
    for number in range(5):
        anna.write(f"Line {number}")
    await here.open()
    assert [line for line in read(here, "Anna") if "Line" in line] == [f"Line {n}" for n in range(5)]
    await end(here, how)
    await here.open()
    assert [line for line in read(here, "Anna") if "Line" in line] == [f"Line {n}" for n in range(5)]


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
async def test_a_crash_while_a_topic_is_made_makes_one_topic(here: Town, *, after: bool) -> None:
    anna = await guest(here)
    call = here.sandbox.faults.hang("createForumTopic", after=after)
    anna.write("I waited an hour and nobody apologised")
    await meeting(call)
    await here.crash()
    await here.open()
    await here.later(seconds=30)
    assert here.topics() == ["⏳ Anna · 1"]
    assert "Problem #1" in read(here, "Anna")[0]
    assert not [one for one in outbox(here) if one.state not in {"sent", "dropped"}]


async def test_crash_after_crash_an_answer_is_repeated_once_and_then_waits_for_staff(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.kadri.write("We are sorry", to=here.desk, topic=here.topic_of("Anna"))
    for _ in range(2):
        call = here.sandbox.faults.hang("sendMessage", chat_id=anna.id)
        if here.app is None:
            await here.wake()
        await meeting(call)
        await here.crash()
    await here.open()
    assert "Send again" in str(here.desk.shows(here.topic_of("Anna"))[-1])
    here.kadri.press("Send again", to=here.desk)
    await here.settle()
    assert here.heard(anna)[-1] == "Kadri\nWe are sorry"
