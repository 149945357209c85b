"""A call took effect and its answer was lost: repeated only where nothing else can tell, and said so."""

import pytest

from tests.stories.fault_scene import flagged, guest, meeting, outbox, read, unhappy
from tests.town import Town


@pytest.mark.parametrize("how", ["cut", "502"])
async def test_a_message_whose_answer_was_lost_is_repeated_once_and_flagged(here: Town, how: str) -> None:
    anna = await unhappy(here)
    if how == "cut":
        here.sandbox.faults.lose_answer("sendMessage", chat_id=anna.id)
    else:
        here.sandbox.faults.fail(502, "Bad Gateway", "sendMessage", chat_id=anna.id, after=True)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are on it")
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Ten more minutes")

    assert here.heard(anna)[-3:] == ["Kadri\nWe are on it", "Kadri\nWe are on it", "Ten more minutes"]
    assert flagged(here) == ["repeated: answer lost"]


async def test_a_request_that_never_arrived_is_sent_and_nothing_doubled(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.lose_request("sendMessage", chat_id=anna.id)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are on it")
    assert here.heard(anna).count("Kadri\nWe are on it") == 1


async def test_nothing_is_sent_to_anybody_before_telegram_answers_again(here: Town) -> None:
    anna, mari = await unhappy(here, "Anna"), await unhappy(here, "Mari")
    for name in ("Anna", "Mari"):
        await here.takes(here.kadri, here.topic_of(name))
    here.sandbox.faults.lose_answer("sendMessage", chat_id=anna.id)
    here.sandbox.faults.fail(502, "Bad Gateway", "getMe", times=2)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "To Anna")
    await here.staff_says(here.kadri, here.topic_of("Mari"), "To Mari")
    assert "Kadri\nTo Mari" not in here.heard(mari)
    await here.later(seconds=4)
    assert here.heard(mari)[-1] == "Kadri\nTo Mari"
    assert here.heard(anna)[-2:] == ["Kadri\nTo Anna"] * 2


async def test_uncertain_twice_waits_for_staff_who_send_it_again_once(here: Town) -> None:
    anna = await unhappy(here)
    topic = here.topic_of("Anna")
    here.sandbox.faults.lose_request("sendMessage", chat_id=anna.id, times=2)
    await here.staff_says(here.kadri, topic, "We are on it")
    await here.staff_says(here.kadri, topic, "Ten more minutes")
    assert here.heard(anna)[-1] == "Ten more minutes", "what follows is not held up"
    assert "may or may not have arrived: “We are on it”" in read(here, "Anna")[-1]
    assert [one.kind for one in outbox(here) if one.state == "held"] == ["relay"]

    first = here.kadri.press("Send again", to=here.desk, topic=topic)
    second = here.kadri.press("Send again", to=here.desk, topic=topic)
    await here.settle()
    assert here.heard(anna)[-1] == "Kadri\nWe are on it"
    assert here.heard(anna).count("Kadri\nWe are on it") == 1, "pressed twice, sent once"
    assert first.notice == "Sent again."
    assert second.notice != "Sent again."
    assert read(here, "Anna")[-1] == "Sent again."


async def test_sending_again_may_fail_again_and_gets_a_new_button(here: Town) -> None:
    anna = await unhappy(here)
    topic = here.topic_of("Anna")
    here.sandbox.faults.lose_request("sendMessage", chat_id=anna.id, times=3)
    await here.staff_says(here.kadri, topic, "We are on it")
    stale = next(line for line in reversed(here.desk.shows(topic)) if line.buttons)
    here.kadri.press("Send again", to=here.desk, topic=topic)
    await here.settle()
    old = here.kadri.press("Send again", on=stale, to=here.desk)
    await here.settle()
    assert "Kadri\nWe are on it" not in here.heard(anna), "the old button does nothing any more"
    assert old.notice != "Sent again."
    here.kadri.press("Send again", to=here.desk, topic=topic)
    await here.settle()
    assert here.heard(anna)[-1] == "Kadri\nWe are on it"


async def test_a_stranger_in_the_group_cannot_send_again(here: Town) -> None:
    anna = await unhappy(here)
    olga = here.sandbox.add_user("Olga")
    here.desk.add(olga)
    here.sandbox.faults.lose_request("sendMessage", chat_id=anna.id, times=2)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "We are on it")
    olga.press("Send again", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    assert "Kadri\nWe are on it" not in here.heard(anna)


async def test_an_edit_is_repeated_until_it_is_confirmed(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    sent = here.kadri.write("Ten minuts", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    here.sandbox.faults.lose_answer("editMessageText", chat_id=anna.id, times=4)
    here.kadri.edit(sent, "Ten minutes")
    await here.later(seconds=30)
    assert here.heard(anna)[-1] == "Kadri\nTen minutes"
    assert not [one for one in outbox(here) if one.state in {"held", "failed"}]


async def test_a_topic_whose_answer_was_lost_is_found_and_not_made_twice(here: Town) -> None:
    here.sandbox.faults.lose_answer("createForumTopic")
    anna = await unhappy(here)
    assert here.topics() == ["⏳ Anna · 1"]
    await here.says(anna, "Hello?")
    await here.later(minutes=1)
    assert here.topics() == ["⏳ Anna · 1"]
    assert "Problem #1" in read(here, "Anna")[0]
    assert read(here, "Anna")[1:] == ["Hello?"]


async def test_a_topic_that_was_never_made_is_made_after_a_while(here: Town) -> None:
    here.sandbox.faults.lose_request("createForumTopic", times=3)
    await unhappy(here)
    assert here.topics() == []
    await here.later(minutes=2)
    assert here.topics() == ["⏳ Anna · 1"]
    assert "Problem #1" in read(here, "Anna")[0]


async def test_a_card_that_nobody_confirmed_is_drawn_all_the_same(here: Town) -> None:
    """No button for a card: it is drawn again as often as needed, since one too many harms less than none."""
    here.sandbox.faults.lose_request("sendMessage", chat_id=here.desk.id, times=3)
    await unhappy(here)
    await here.later(minutes=1)
    assert "Problem #1" in read(here, "Anna")[-1]


async def test_a_photo_whose_answer_was_lost_twice_can_be_sent_again(here: Town) -> None:
    anna = await unhappy(here)
    topic = here.topic_of("Anna")
    here.sandbox.faults.lose_request("copyMessage", chat_id=anna.id, times=2)
    await here.takes(here.kadri, topic)
    here.kadri.send_file("photo", to=here.desk, topic=topic)
    await here.settle()
    here.kadri.press("Send again", to=here.desk, topic=topic)
    await here.settle()
    assert anna.sees()[-1].kind == "photo"


async def test_a_crash_in_the_middle_of_a_call_repeats_it_once(here: Town) -> None:
    anna = await guest(here)
    call = here.sandbox.faults.hang("sendMessage", chat_id=anna.id, after=True)
    anna.write("I waited an hour and nobody apologised")
    await meeting(call)
    await here.crash()
    await here.open()
    assert sum("wait" in text for text in here.heard(anna)) == 2, "whether it arrived nobody could know"
    # The card of the case may have been on its way as well.
    assert set(flagged(here)) == {"repeated: found on its way"}
