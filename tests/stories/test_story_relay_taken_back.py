"""Words taken back: /unsend in reply, or // put before them."""

from datetime import timedelta
from typing import Any

import pytest

from tests.stories.fault_scene import unhappy
from tests.stories.relay_scene import Scene, colleague, complaint, held_by_kadri
from tests.town import Town


def has(scene: Scene, text: str) -> bool:
    return any(text in seen.text for seen in scene.anna.sees())


@pytest.mark.parametrize("way", ["command", "slashes"])
async def test_a_sent_message_is_deleted_at_the_customer(here: Town, way: str) -> None:
    scene = await held_by_kadri(here)
    said = await scene.wrote(here.kadri, "She is difficult")
    assert has(scene, "difficult")
    if way == "command":
        told = await scene.wrote(here.kadri, "/unsend", reply_to=said.id)
    else:
        told = here.kadri.edit(said, "// She is difficult")
        await here.settle()
    assert not has(scene, "difficult")
    notice = scene.shown[-1]
    assert "Taken back" in notice.text and notice.reply_to == told.id
    here.kadri.edit(said, "She is lovely")
    await here.settle()
    assert not has(scene, "lovely"), "taking the slashes away sends nothing"
    await scene.wrote(here.kadri, "We are sorry")
    assert scene.heard[-1] == "Kadri\nWe are sorry", "the name was taken back with the words"


@pytest.mark.parametrize("way", ["command", "slashes"])
@pytest.mark.parametrize("part", [0, 1])
async def test_an_album_is_taken_back_whole_by_any_of_its_parts(here: Town, way: str, part: int) -> None:
    scene = await held_by_kadri(here)
    items: list[tuple[str, bytes, str]] = [("photo", b"1", "Her bill"), ("photo", b"2", "")]
    parts = here.kadri.send_album(items, to=here.desk, topic=scene.topic)
    await here.later(seconds=2)
    assert [seen.kind for seen in scene.anna.sees()].count("photo") == 2
    if way == "command":
        await scene.wrote(here.kadri, "/unsend", reply_to=parts[part].id)
    else:
        here.kadri.edit(parts[part], "// her bill")
        await here.settle()
    assert [seen.kind for seen in scene.anna.sees()].count("photo") == 0
    assert sum("Taken back" in seen.text for seen in scene.shown) == 1


async def test_what_waits_is_never_sent(here: Town) -> None:
    scene = await held_by_kadri(here)
    here.sandbox.faults.too_many(30, "sendMessage", chat_id=scene.anna.id)
    said = await scene.wrote(here.kadri, "She is difficult")
    await scene.wrote(here.kadri, "/unsend", reply_to=said.id)
    await here.later(seconds=40)
    assert not has(scene, "difficult") and any("Taken back" in seen.text for seen in scene.shown)


async def test_what_is_asked_about_is_taken_out(here: Town) -> None:
    scene = await complaint(here)
    said = await scene.wrote(here.kadri, "She is difficult")
    await scene.wrote(here.kadri, "/unsend", reply_to=said.id)
    assert not scene.asked and "Taken back" in scene.last() and not has(scene, "difficult")


async def test_what_is_older_than_two_days_stays_and_that_is_said(here: Town) -> None:
    scene = await held_by_kadri(here)
    said = await scene.wrote(here.kadri, "She is difficult")
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(hours=49))
    await here.open()
    await scene.wrote(here.kadri, "/unsend", reply_to=said.id)
    assert "48 hours" in scene.last() and has(scene, "difficult")


@pytest.mark.parametrize("reply", [False, True])
async def test_what_never_went_cannot_be_taken_back(here: Town, reply: bool) -> None:
    scene = await held_by_kadri(here)
    note = await scene.wrote(here.kadri, "// a note")
    where: dict[str, Any] = {"reply_to": note.id} if reply else {}
    await scene.wrote(here.kadri, "/unsend", **where)
    assert ("didn't go to the customer" if reply else "in reply to") in scene.last()


async def test_managers_take_back_anybodys_words(here: Town) -> None:
    marta = await colleague(here)
    scene = await held_by_kadri(here)
    said = await scene.wrote(here.kadri, "She is difficult")
    await scene.wrote(marta, "/unsend", reply_to=said.id)
    assert not has(scene, "difficult")


async def test_words_on_their_way_are_deleted_once_they_arrived(here: Town) -> None:
    scene = await held_by_kadri(here)
    here.sandbox.faults.lose_answer("sendMessage", chat_id=scene.anna.id)
    said = here.kadri.write("She is difficult", to=here.desk, topic=scene.topic)
    here.kadri.write("/unsend", to=here.desk, topic=scene.topic, reply_to=said.id)
    await here.later(seconds=30)
    heard = [text for text in scene.heard if "difficult" in text]
    assert len(heard) <= 1, "of a repeat whose first answer was lost only the known copy can be deleted"
    assert any("Taken back" in seen.text for seen in scene.shown)


async def test_a_blocked_bot_cannot_delete_and_says_so(here: Town) -> None:
    scene = await held_by_kadri(here)
    said = await scene.wrote(here.kadri, "She is difficult")
    scene.anna.block()
    await here.settle()
    await scene.wrote(here.kadri, "/unsend", reply_to=said.id)
    assert "couldn't be deleted" in scene.last() and "blocked" in scene.last()


async def test_who_left_takes_nothing_back(here: Town) -> None:
    marta = await colleague(here)
    scene = await held_by_kadri(here)
    said = marta.write("We will call you", to=here.desk, topic=scene.topic)
    await here.settle()
    await here.sends(marta, scene.topic)
    await here.says(here.kadri, "/staff remove Marta")
    marta.edit(said, "// We will call you")
    await here.settle()
    assert has(scene, "We will call you")


async def test_a_note_edited_into_words_is_not_sent_and_says_so(here: Town) -> None:
    anna = await unhappy(here)
    topic = here.topic_of("Anna")
    await here.takes(here.kadri, topic)
    note = here.kadri.write("// she is a regular", to=here.desk, topic=topic)
    await here.settle()
    before = here.heard(anna)
    here.kadri.edit(note, "Dear Anna, you are a regular")
    await here.settle()
    assert here.heard(anna) == before
    assert "isn't sent by editing" in here.desk_lines(topic)[-1]
