"""Edits at the worst moments: what is read in the end is what was meant in the end, and once."""

from datetime import timedelta

from telegram_sandbox import Message, Person
from tests.attack.waiting import until
from tests.stories.fault_scene import meeting, unhappy
from tests.town import Town


async def holding(here: Town) -> Person:
    """An unhappy customer whose case Kadri has taken."""
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    return anna


def first_answer(here: Town, text: str) -> Message:
    return here.kadri.write(text, to=here.desk, topic=here.topic_of("Anna"))


async def answered(here: Town) -> None:
    """The bot has taken what there is, and then the delayed call is answered."""
    await until(lambda: here.sandbox.pending == 0)
    here.clock.move_to(here.clock.now() + timedelta(seconds=6))
    await here.settle()


async def test_an_edit_of_an_answer_that_waits_out_a_429_is_what_arrives(here: Town) -> None:
    anna = await holding(here)
    here.sandbox.faults.too_many(30, "sendMessage", chat_id=anna.id)
    answer = first_answer(here, "Ten o'clock")
    await here.settle()
    here.kadri.edit(answer, "Eleven o'clock")
    await here.settle()
    await here.later(seconds=40)
    assert here.heard(anna)[-1] == "Kadri\nEleven o'clock"
    assert not any("Ten" in text for text in here.heard(anna))


async def test_an_edit_while_the_call_is_on_its_way_follows_it(here: Town) -> None:
    anna = await holding(here)
    fault = here.sandbox.faults.delay(5, "sendMessage", chat_id=anna.id)
    answer = first_answer(here, "Ten o'clock")
    await meeting(fault)
    here.kadri.edit(answer, "Eleven o'clock")
    await answered(here)
    assert here.heard(anna)[-1] == "Kadri\nEleven o'clock"


async def test_an_edit_of_an_answer_that_may_have_been_lost_is_what_is_read(here: Town) -> None:
    anna = await holding(here)
    here.sandbox.faults.lose_request("sendMessage", chat_id=anna.id)
    answer = first_answer(here, "Ten o'clock")
    here.kadri.edit(answer, "Eleven o'clock")
    await here.later(seconds=60)
    assert here.heard(anna)[-1] == "Kadri\nEleven o'clock"


async def test_a_customers_edit_on_its_way_to_the_desk_doubles_nothing(here: Town) -> None:
    anna = await unhappy(here)
    fault = here.sandbox.faults.delay(5, "sendMessage", chat_id=here.desk.id)
    written = anna.write("My number is 1")
    await meeting(fault)
    anna.edit(written, "My number is 2")
    await answered(here)
    lines = here.desk_lines(here.topic_of("Anna"))
    assert [line for line in lines if line.startswith("My number")] == ["My number is 2"]


PARTS = [("photo", b"x%d" % number, "Look at this" * (number == 0)) for number in range(10)]


async def test_a_part_of_an_album_edited_before_it_is_whole_doubles_nothing(here: Town) -> None:
    anna = await unhappy(here)
    parts = anna.send_album(PARTS)
    await here.settle()
    anna.edit(parts[4], "This one above all")
    await here.later(seconds=3)
    shown = [seen for seen in here.desk.shows(here.topic_of("Anna")) if seen.kind == "photo"]
    assert len(shown) == 10 and shown[4].text == "This one above all"


async def test_a_part_of_an_album_edited_while_it_waits_doubles_nothing(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.too_many(30, "copyMessages")
    parts = anna.send_album(PARTS)
    await here.later(seconds=3)
    anna.edit(parts[4], "This one above all")
    await here.later(seconds=40)
    shown = [seen for seen in here.desk.shows(here.topic_of("Anna")) if seen.kind == "photo"]
    assert len(shown) == 10 and shown[4].text == "This one above all"


async def test_a_part_of_an_album_edited_afterwards_is_edited_in_the_topic(here: Town) -> None:
    anna = await unhappy(here)
    parts = anna.send_album(PARTS)
    await here.later(seconds=3)
    anna.edit(parts[4], "This one above all")
    await here.settle()
    shown = [seen for seen in here.desk.shows(here.topic_of("Anna")) if seen.kind == "photo"]
    assert len(shown) == 10 and shown[4].text == "This one above all"


async def test_an_old_message_edited_brings_no_news_to_staff_without_a_case(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    written = anna.write("Thanks")
    await here.settle()
    anna.edit(written, "Thank you")
    await here.settle()
    assert here.topics() == []
