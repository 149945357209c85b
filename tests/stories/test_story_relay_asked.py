"""Whoever does not have the case is asked once whether their words are for the customer."""

from datetime import timedelta

import pytest

from telegram_sandbox.people.pressing import send_press
from tests.stories.relay_scene import colleague, complaint, held_by_kadri
from tests.town import Town


async def test_who_has_the_case_writes_straight_to_the_customer(here: Town) -> None:
    scene = await held_by_kadri(here)
    await scene.wrote(here.kadri, "We are sorry")
    assert scene.heard == ["Kadri\nWe are sorry"] and not scene.asked


async def test_who_has_not_is_asked_once_and_everything_joins_the_question_in_order(here: Town) -> None:
    scene = await complaint(here)
    await scene.wrote(here.kadri, "First")
    here.kadri.send_file("photo", b"x", to=here.desk, topic=scene.topic)
    here.kadri.send_album([("photo", b"1", "Album"), ("photo", b"2", "")], to=here.desk, topic=scene.topic)
    await here.later(seconds=2)
    await scene.wrote(here.kadri, "Last")
    assert scene.heard == [] and len(scene.asked) == 1
    question = scene.asked[0]
    assert question.buttons == [["Send to Anna"], ["Note"]]

    assert await scene.pressed(here.kadri, "Send to Anna") == "→ Anna"
    kinds = [(seen.kind, seen.text) for seen in scene.anna.sees()[-5:]]
    assert kinds == [
        ("text", "Kadri\nFirst"),
        ("photo", ""),
        ("photo", "Album"),
        ("photo", ""),
        ("text", "Last"),
    ]
    assert not scene.asked and "→ Anna" in here.desk_lines(scene.topic)
    await scene.wrote(here.kadri, "And more")
    assert scene.heard[-1] == "And more" and not scene.asked


async def test_a_note_goes_nowhere_and_the_next_words_are_asked_about_again(here: Town) -> None:
    scene = await complaint(here)
    await scene.wrote(here.kadri, "Is she the one from Tuesday?")
    await scene.pressed(here.kadri, "Note")
    assert scene.heard == [] and not scene.asked and "nothing went" in scene.last()
    await scene.wrote(here.kadri, "We are sorry")
    assert len(scene.asked) == 1
    await scene.pressed(here.kadri, "Send to Anna")
    assert scene.heard == ["Kadri\nWe are sorry"]


async def test_two_colleagues_are_asked_apart_and_each_answers_for_themselves(here: Town) -> None:
    marta = await colleague(here)
    scene = await complaint(here)
    await scene.wrote(here.kadri, "From Kadri")
    await scene.wrote(marta, "From Marta")
    first, second = scene.asked
    notice = here.kadri.press("Send to Anna", on=second, to=here.desk)
    await here.settle()
    assert "Marta's words" in str(notice.notice) and scene.heard == []
    marta.press("Send to Anna", on=second, to=here.desk)
    await here.settle()
    here.kadri.press("Send to Anna", on=first, to=here.desk)
    await here.settle()
    assert scene.heard == ["Marta\nFrom Marta", "Kadri\nFrom Kadri"]


async def test_an_edit_meanwhile_is_what_is_sent_and_slashes_take_words_out(here: Town) -> None:
    scene = await complaint(here)
    one = await scene.wrote(here.kadri, "Ten o'clock")
    two = await scene.wrote(here.kadri, "She is difficult")
    here.kadri.edit(one, "Eleven o'clock")
    here.kadri.edit(two, "// She is difficult")
    await here.settle()
    await scene.pressed(here.kadri, "Send to Anna")
    assert scene.heard == ["Kadri\nEleven o'clock"]
    here.kadri.edit(two, "She is difficult")
    await here.settle()
    assert scene.heard == ["Kadri\nEleven o'clock"], "what was a note stays one"


async def test_the_last_words_taken_out_end_the_question(here: Town) -> None:
    scene = await complaint(here)
    only = await scene.wrote(here.kadri, "She is difficult")
    question = scene.asked[0]
    here.kadri.edit(only, "// She is difficult")
    await here.settle()
    assert not scene.asked and "nothing went" in scene.last()
    late = here.kadri.press("send-to", on=question, to=here.desk) if question.buttons == [] else None
    assert late is None and scene.heard == []


async def test_a_question_survives_a_restart_is_recalled_once_and_grows_stale(here: Town) -> None:
    scene = await complaint(here)
    await scene.wrote(here.kadri, "We are sorry")
    await here.crash()
    await here.open()
    await here.later(minutes=6)
    assert "Kadri, your words to Anna still wait" in scene.last()
    await here.later(minutes=20)
    assert sum("still wait" in seen.text for seen in scene.shown) == 1
    await scene.pressed(here.kadri, "Send to Anna")
    assert scene.heard[-1] == "Kadri\nWe are sorry"


async def test_words_that_nobody_answered_for_are_never_sent_years_later(here: Town) -> None:
    scene = await complaint(here)
    await scene.wrote(here.kadri, "We are sorry")
    question = scene.asked[0]
    message = here.desk.chat.messages[question.id]
    data = message.inline_buttons[0]["callback_data"]
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(hours=49))
    await here.open()
    await here.later(seconds=31)
    assert not scene.asked
    assert any("stayed a note" in line for line in here.desk_lines(scene.topic))
    press = send_press(here.sandbox.world, here.desk.chat, here.kadri.user, message, "Send to Anna", data)
    await here.settle()
    assert press.notice == "Nothing waits here any more."
    assert "Kadri\nWe are sorry" not in here.heard(scene.anna)


async def test_sending_makes_the_case_theirs_where_nobody_has_it(here: Town) -> None:
    marta = await colleague(here)
    scene = await complaint(here)
    await here.staff_says(here.kadri, scene.topic, "We are sorry")
    await here.staff_says(marta, scene.topic, "So am I")
    card = here.card(scene.topic)
    assert "Kadri" in card and "Marta" in card
    await scene.wrote(marta, "Come at five")
    assert scene.heard[-1] == "Come at five" and not scene.asked


@pytest.mark.parametrize("data", ["send:", "send:1", "send:1:2:x", "send:9:9:9", "note:" + "9" * 40])
async def test_a_made_up_button_does_nothing(here: Town, data: str) -> None:
    scene = await complaint(here)
    await scene.wrote(here.kadri, "We are sorry")
    message = here.desk.chat.messages[scene.asked[0].id]
    send_press(here.sandbox.world, here.desk.chat, here.kadri.user, message, "x", data)
    await here.settle()
    assert scene.heard == [] and scene.asked
