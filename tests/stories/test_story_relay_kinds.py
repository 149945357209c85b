"""Every kind of message, both ways, with formatting, replies and edits; and what stays among staff."""

from typing import Any

import pytest

from telegram_sandbox import Group, Message, Person
from tests.stories.relay_scene import Scene, colleague, complaint, held_by_kadri
from tests.town import Town

FILES = ("photo", "voice", "video", "document", "audio", "animation", "video_note", "sticker")
OTHERS: dict[str, dict[str, Any]] = {
    "location": {"location": {"latitude": 59.4, "longitude": 24.7}},
    "contact": {"contact": {"phone_number": "+3725551234", "first_name": "Mari"}},
    "venue": {
        "venue": {"location": {"latitude": 1.0, "longitude": 2.0}, "title": "Salon", "address": "Pikk 1"}
    },
    "dice": {"dice": {"emoji": "🎲", "value": 3}},
}


def sent(person: Person, kind: str, *, to: Group | None = None, **where: Any) -> Message:
    if kind in OTHERS:
        return person.send(kind, OTHERS[kind], to=to, **where)
    return person.send_file(kind, b"content", to=to, **where)


@pytest.mark.parametrize("kind", [*FILES, *OTHERS])
async def test_every_kind_arrives_on_both_sides(here: Town, kind: str) -> None:
    scene = await held_by_kadri(here)
    sent(scene.anna, kind)
    await here.settle()
    assert scene.shown[-1].kind == kind
    sent(here.kadri, kind, to=here.desk, topic=scene.topic)
    await here.settle()
    assert [seen.kind for seen in scene.anna.sees()][-1] == kind
    assert here.heard(scene.anna)[-2] == "Kadri:", "the name stands before what has no words of its own"


async def test_formatting_moves_along_with_the_name_before_it(here: Town) -> None:
    scene = await held_by_kadri(here)
    bold = [{"type": "bold", "offset": 3, "length": 5}]
    await scene.wrote(here.kadri, "😀 sorry", entities=bold)
    seen = scene.anna.sees()[-1]
    assert {"type": "bold", "offset": len("Kadri") + 1 + 3, "length": 5} in seen.entities


@pytest.mark.parametrize("side", ["customer", "staff"])
async def test_an_album_stays_an_album_and_nothing_overtakes_it(here: Town, side: str) -> None:
    scene = await held_by_kadri(here)
    where: dict[str, Any] = {} if side == "customer" else {"to": here.desk, "topic": scene.topic}
    person = scene.anna if side == "customer" else here.kadri
    person.send_album([("photo", b"1", "Two pictures"), ("photo", b"2", "")], **where)
    person.edit(person.write("Later", **where), "After")
    await here.settle()
    await here.later(seconds=2)
    seen = scene.shown if side == "customer" else scene.anna.sees()
    assert [one.kind for one in seen if one.kind == "photo" or "After" in one.text][-3:] == [
        "photo",
        "photo",
        "text",
    ]
    groups = {one.content.get("media_group_id") for one in seen if one.kind == "photo"}
    assert len(groups) == 1 and None not in groups


async def test_replies_are_replies_on_the_other_side(here: Town) -> None:
    scene = await held_by_kadri(here)
    question = scene.anna.write("Can I come at five?")
    await here.settle()
    copy = scene.shown[-1]
    answer = await scene.wrote(here.kadri, "Gladly", reply_to=copy.id)
    seen = scene.anna.sees()[-1]
    assert seen.reply_to == question.id
    scene.anna.write("Thanks!", reply_to=seen.id)
    await here.settle()
    assert scene.shown[-1].reply_to == answer.id
    await scene.wrote(here.kadri, "And bring the bill", reply_to=answer.id)
    assert scene.anna.sees()[-1].reply_to == seen.id, "a reply to one's own message is no note"


async def test_a_reply_to_a_colleague_is_a_note_and_its_edits_too(here: Town) -> None:
    marta = await colleague(here)
    scene = await held_by_kadri(here)
    said = await scene.wrote(here.kadri, "We are sorry")
    note = await scene.wrote(marta, "You could offer her a free cut", reply_to=said.id)
    marta.edit(note, "You could offer her a free colouring")
    await here.settle()
    assert scene.heard == ["Kadri\nWe are sorry"] and not scene.asked


@pytest.mark.parametrize("kind", ["photo", "album", "text"])
async def test_slashes_make_a_note_of_anything(here: Town, kind: str) -> None:
    scene = await held_by_kadri(here)
    where: dict[str, Any] = {"to": here.desk, "topic": scene.topic}
    if kind == "photo":
        here.kadri.send_file("photo", about={"caption": "// her bill"}, **where)
    elif kind == "album":
        here.kadri.send_album([("photo", b"1", "// her bill"), ("photo", b"2", "")], **where)
    else:
        here.kadri.write("//her bill", **where)
    await here.later(seconds=2)
    assert scene.heard == [] and not scene.asked


async def test_a_slash_in_a_caption_is_no_command(here: Town) -> None:
    scene = await held_by_kadri(here)
    here.kadri.send_file("photo", about={"caption": "/menu"}, to=here.desk, topic=scene.topic)
    await here.settle()
    assert scene.anna.sees()[-1].text == "/menu"


async def test_what_staff_deleted_before_it_went_is_told_to_staff_and_not_to_the_customer(here: Town) -> None:
    scene = await held_by_kadri(here)
    here.sandbox.faults.fail(400, "Bad Request: message to copy not found", "copyMessage")
    here.kadri.send_file("photo", to=here.desk, topic=scene.topic)
    await here.settle()
    assert "deleted before" in scene.last()
    assert not any("deleted before" in text for text in scene.heard)


async def test_the_name_is_shown_once_per_change_of_speaker(here: Town) -> None:
    marta = await colleague(here)
    scene = await held_by_kadri(here)
    for person, text in ((here.kadri, "One"), (here.kadri, "Two"), (marta, "Three"), (here.kadri, "Four")):
        await here.staff_says(person, scene.topic, text)
    assert scene.heard == ["Kadri\nOne", "Two", "Marta\nThree", "Kadri\nFour"]


@pytest.mark.parametrize("name", ["<b>Bold</b> & Co", "\u202eevil", "😀" * 30, "a" * 64, "{ $name }"])
async def test_hostile_names_are_names(here: Town, name: str) -> None:
    scene = await hostile(here, name)
    await scene.wrote(here.kadri, "We are sorry")
    question = scene.asked[0]
    assert question.text.startswith("Send to ") and len(question.buttons[0][0]) <= 40
    here.kadri.press(question.buttons[0][0], on=question, to=here.desk)
    await here.settle()
    assert here.heard(scene.anna)[-1] == "Kadri\nWe are sorry"


async def hostile(here: Town, name: str) -> Scene:
    anna = here.sandbox.add_user(name, language_code="en")
    anna.start()
    anna.write("I waited an hour and nobody apologised")
    await here.settle()
    return Scene(here, anna, here.desk.topics[0].id)


@pytest.mark.parametrize(("how", "why"), [("block", "has blocked"), ("delete_account", "no longer exists")])
async def test_what_was_not_delivered_is_told_at_once_in_reply(here: Town, how: str, why: str) -> None:
    scene = await complaint(here)
    await here.takes(here.kadri, scene.topic)
    getattr(scene.anna, how)()
    await here.settle()
    said = await scene.wrote(here.kadri, "We are sorry")
    notice = next(seen for seen in reversed(scene.shown) if "didn't reach" in seen.text)
    assert why in notice.text and notice.reply_to == said.id


async def test_a_voice_for_who_takes_none_arrives_as_a_file_in_reply(here: Town) -> None:
    scene = await held_by_kadri(here)
    question = scene.anna.write("How does it sound?")
    await here.settle()
    scene.anna.forbid_voice()
    copy = scene.shown[-1]
    here.kadri.send_file("voice", b"OggS", to=here.desk, topic=scene.topic, reply_to=copy.id)
    await here.settle()
    seen = scene.anna.sees()[-1]
    assert seen.kind == "document" and seen.reply_to == question.id
