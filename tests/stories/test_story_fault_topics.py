"""Staff delete and close topics, rights come and go: every message arrives, and staff see what happened."""

import pytest

from telegram_sandbox import Person
from tests.stories.fault_scene import guest, read, unhappy
from tests.town import Town


@pytest.fixture(autouse=True)
async def _the_admin_listens(here: Town) -> None:
    here.kadri.start()
    await here.settle()


async def test_a_deleted_topic_is_made_again_with_a_word_about_it_the_card_and_the_message(
    here: Town,
) -> None:
    anna = await unhappy(here)
    here.desk.delete_topic(here.desk.topic("Anna"))
    await here.says(anna, "Is anybody there?")

    lines = read(here, "Anna")
    assert lines[0].startswith("The topic had been deleted")
    assert "Problem #1" in lines[1]
    assert lines[2:] == ["Is anybody there?"]
    assert len(here.sandbox.calls.of("createForumTopic")) == 2

    await here.staff_says(here.kadri, here.topic_of("Anna"), "I am!")
    assert here.heard(anna)[-1] == "Kadri\nI am!"
    assert "💬" in here.card(here.topic_of("Anna")), "the new card is the one that is kept up to date"


async def test_what_was_waiting_for_a_deleted_topic_keeps_its_order(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.too_many(5, chat_id=here.desk.id)
    for number in range(4):
        await here.says(anna, f"Line {number}")
    here.desk.delete_topic(here.desk.topic("Anna"))
    await here.later(seconds=6)
    assert read(here, "Anna")[-4:] == [f"Line {number}" for number in range(4)]
    assert len(here.topics()) == 1


async def test_a_closed_topic_is_reopened_for_the_customer(here: Town) -> None:
    anna = await unhappy(here)
    here.desk.close_topic(here.desk.topic("Anna"))
    await here.settle()
    await here.says(anna, "One more thing")
    assert not here.desk.topic("Anna").closed
    assert read(here, "Anna")[-1] == "One more thing"
    await here.says(anna, "And another")
    assert len(here.sandbox.calls.of("reopenForumTopic")) == 1


async def test_a_topic_stays_closed_while_nothing_new_comes(here: Town) -> None:
    anna = await unhappy(here)
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.kadri.write("Done, goodbye!", to=here.desk, topic=here.topic_of("Anna"))
    here.desk.close_topic(here.desk.topic("Anna"))
    await here.settle()
    assert here.heard(anna)[-1] == "Kadri\nDone, goodbye!"
    assert "💬" in here.card(here.topic_of("Anna"))
    assert here.desk.topic("Anna").closed, "drawing the card anew is no reason to open it"


async def test_a_topic_that_closed_unseen_is_reopened_when_telegram_says_so(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.fail(400, "Bad Request: TOPIC_CLOSED", "sendMessage", chat_id=here.desk.id)
    await here.says(anna, "One more thing")
    assert read(here, "Anna")[-1] == "One more thing"
    assert len(here.sandbox.calls.of("reopenForumTopic")) == 1


async def test_a_closed_topic_that_may_not_be_reopened_leaves_general(here: Town) -> None:
    anna = await unhappy(here)
    here.desk.close_topic(here.desk.topic("Anna"))
    here.desk.promote_bot(can_manage_topics=False)
    refusal = "Bad Request: not enough rights to edit the topic"
    here.sandbox.faults.fail(400, refusal, "reopenForumTopic")
    await here.says(anna, "One more thing")
    general = here.desk_lines(None)
    assert "Problem #1" in general[-2], "whose words they are is seen by the card"
    assert general[-1] == "One more thing"
    await answer_in_general(here, "One more thing", "Gladly")
    assert here.heard(anna)[-1] == "Kadri\nGladly"


async def test_without_the_right_to_make_topics_general_serves_until_it_is_given_back(here: Town) -> None:
    here.desk.promote_bot(can_manage_topics=False)
    await here.settle()
    assert "“Manage topics”" in here.heard(here.kadri)[-1], "the admin learns which right is missing"

    anna = await unhappy(here)
    assert here.topics() == []
    assert "Problem #1" in here.desk_lines(None)[-1]
    await here.says(anna, "Hello?")
    assert here.desk_lines(None)[-1] == "Hello?"
    hello = here.desk.general()[-1]
    card = next(line for line in here.desk.general() if " #" in line.text)
    assert hello.reply_to == card.id, "in General every message shows whose it is"
    sent = here.sandbox.calls.of("sendMessage")
    assert all("message_thread_id" not in call.params for call in sent), "General must not be named"

    await answer_in_general(here, "Problem #1", "We are sorry, Anna")
    await answer_in_general(here, "Hello?", "Yes, hello")
    assert here.heard(anna)[-2:] == ["Kadri\nWe are sorry, Anna", "Yes, hello"]

    here.desk.promote_bot()
    await here.settle()
    await here.says(anna, "And now?")
    lines = read(here, "Anna")
    assert "Problem #1" in lines[0]
    assert lines[1:] == ["And now?"]
    await answer_in_general(here, "Problem #1", "I still see the old card")
    assert here.heard(anna)[-1].endswith("I still see the old card")
    assert sum("Manage topics" in text for text in here.heard(here.kadri)) == 1, (
        "told once, not for each case"
    )


async def test_a_right_lost_again_on_the_same_day_is_told_again(here: Town) -> None:
    for _ in range(2):
        here.desk.promote_bot(can_manage_topics=False)
        await here.settle()
        here.desk.promote_bot()
        await here.settle()
    assert sum("Manage topics" in text for text in here.heard(here.kadri)) == 2


async def test_thrown_out_of_the_desk_cases_wait_and_the_admin_is_told_once(here: Town) -> None:
    here.desk.remove_bot()
    await here.settle()
    assert "the bot was removed from it" in here.heard(here.kadri)[-1]
    anna = await unhappy(here)
    assert "wait" in here.heard(anna)[-1], "the customer is answered all the same"
    await here.says(anna, "Are you there?")
    await here.later(minutes=5)
    assert sum("can't be reached" in text for text in here.heard(here.kadri)) == 1

    here.desk.promote_bot()
    await here.later(minutes=1)
    lines = read(here, "Anna")
    assert "Problem #1" in lines[0]
    assert lines[1:] == ["Are you there?"]


async def test_a_member_without_rights_is_told_and_goes_to_general(here: Town) -> None:
    here.desk.demote_bot()
    await here.settle()
    assert "Manage topics" in here.heard(here.kadri)[-1]
    await unhappy(here)
    assert "Problem #1" in here.desk_lines(None)[-1]


async def test_a_desk_where_nobody_may_write_waits_and_says_so(here: Town) -> None:
    anna = await unhappy(here)
    refusal = "Bad Request: have no rights to send a message"
    here.sandbox.faults.fail(400, refusal, "sendMessage", chat_id=here.desk.id, times=2)
    await here.says(anna, "Hello?")
    assert "can't be reached" in here.heard(here.kadri)[-1]
    await here.later(minutes=3)
    assert read(here, "Anna")[-1] == "Hello?"


async def test_a_plain_group_that_becomes_a_forum_gets_topics_there(here: Town) -> None:
    kadri = here.kadri
    group = here.sandbox.add_group("Back office", owner=kadri, kind="group")
    group.add_bot()
    here.desk = group
    await here.close()
    await here.open(desk_chat_id=group.id)
    anna = await unhappy(here)
    assert "Problem #1" in here.desk_lines(None)[-1], "without topics everything is in the group itself"

    here.sandbox.faults.too_many(20, chat_id=group.id)
    await here.says(anna, "Before the move")
    group.migrate()
    group.chat.is_forum = True
    group.promote_bot()
    await here.says(anna, "After the move")
    await here.later(seconds=30)

    lines = read(here, "Anna")
    assert "Problem #1" in lines[0]
    assert lines[1:] == ["Before the move", "After the move"]
    await here.staff_says(kadri, here.topic_of("Anna"), "We moved, sorry")
    assert here.heard(anna)[-1].endswith("We moved, sorry")


async def test_a_move_that_only_a_refusal_tells_of_is_followed(here: Town) -> None:
    group = here.sandbox.add_group("Back office", owner=here.kadri, kind="group")
    group.add_bot()
    here.desk = group
    await here.close()
    await here.open(desk_chat_id=group.id)
    anna = await unhappy(here)
    await here.close()
    group.migrate()
    here.sandbox.world.updates.drop_all()
    await here.open()
    await here.says(anna, "Did you move?")
    assert here.desk_lines(None)[-1] == "Did you move?"
    assert "Problem #1" in here.desk_lines(None)[-2]


async def answer_in_general(here: Town, to: str, text: str) -> None:
    """Staff answer a message in General."""
    there = next(line for line in reversed(here.desk.general()) if to in line.text)
    here.kadri.write(text, to=here.desk, reply_to=there.id)
    await here.settle()
    await here.sends(here.kadri, None)


async def test_two_customers_in_general_do_not_mix(here: Town) -> None:
    here.desk.promote_bot(can_manage_topics=False)
    await here.settle()
    people: dict[str, Person] = {name: await unhappy(here, name) for name in ("Anna", "Mari")}
    await here.says(people["Anna"], "I am Anna")
    await here.says(people["Mari"], "I am Mari")
    await answer_in_general(here, "I am Anna", "To Anna")
    await answer_in_general(here, "I am Mari", "To Mari")
    assert here.heard(people["Anna"])[-1].endswith("To Anna")
    assert here.heard(people["Mari"])[-1].endswith("To Mari")


async def test_a_customer_without_a_case_needs_no_desk(here: Town) -> None:
    here.desk.remove_bot()
    anna = await guest(here)
    await here.says(anna, "All was very nice, thank you!")
    assert len(here.heard(anna)) == 2
