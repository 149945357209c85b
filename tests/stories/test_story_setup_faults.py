"""The desk goes away and comes back: nothing is lost, and somebody hears of it within a minute."""

import pytest

from tests.stories.fault_scene import outbox, read, unhappy
from tests.town import Town

DELETED = "Forbidden: the group chat was deleted"


@pytest.fixture(autouse=True)
async def _the_admin_listens(here: Town) -> None:
    here.kadri.start()
    await here.settle()


async def test_put_back_into_the_group_the_bot_sends_what_waited_at_once(here: Town) -> None:
    anna = await unhappy(here)
    here.desk.remove_bot()
    await here.says(anna, "Are you there?")
    await here.later(seconds=20)
    await here.says(anna, "Hello?")
    assert read(here, "Anna")[-1] != "Hello?"
    assert "the bot was removed from it" in here.heard(here.kadri)[-1]

    here.desk.promote_bot()
    await here.settle()
    assert read(here, "Anna")[-2:] == ["Are you there?", "Hello?"], "not a minute later"


async def test_a_bot_that_left_while_it_slept_finds_out_and_tells(here: Town) -> None:
    anna = await unhappy(here)
    await here.close()
    here.desk.remove_bot()
    here.sandbox.world.updates.drop_all()
    await here.open()
    await here.says(anna, "Are you there?")
    await here.later(minutes=1)
    assert "the bot was removed from it" in here.heard(here.kadri)[-1]
    here.desk.promote_bot()
    await here.settle()
    assert read(here, "Anna")[-1] == "Are you there?"


async def test_a_deleted_group_is_told_and_everything_waits_for_another(here: Town) -> None:
    await here.close()
    await here.open(desk_chat_id=None)
    here.kadri.write("/setup", to=here.desk)
    await here.settle()
    anna = await unhappy(here)
    old = here.desk
    here.sandbox.faults.fail(403, DELETED, chat_id=old.id, times=1000)
    await here.says(anna, "Is anybody there?")
    assert "it was deleted" in here.heard(here.kadri)[-1]
    await here.later(minutes=10)
    assert sum("it was deleted" in text for text in here.heard(here.kadri)) == 1

    here.desk = here.sandbox.add_group("New office", owner=here.kadri, kind="forum")
    here.desk.promote_bot()
    here.kadri.write("/setup", to=here.desk)
    await here.settle()
    here.kadri.press("Move here", to=here.desk)
    await here.settle()
    lines = read(here, "Anna")
    assert "Problem #1" in lines[0]
    assert "Is anybody there?" in lines


async def test_boards_do_not_pile_up_while_the_desk_is_away(here: Town) -> None:
    anna = await unhappy(here)
    await here.later(seconds=10)
    here.desk.remove_bot()
    for number in range(10):
        await here.says(anna, f"Line {number}")
        await here.later(minutes=2)
    assert sum(one.kind == "board" and one.state == "pending" for one in outbox(here)) <= 1
    here.desk.promote_bot()
    await here.later(minutes=20)
    assert here.board()[0] == "📋 Open cases: 1"
    lines = [line for line in read(here, "Anna") if line.startswith("Line")]
    assert lines == [f"Line {number}" for number in range(10)]


async def test_a_topic_deleted_while_its_card_waits_is_made_again_with_the_card(here: Town) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.too_many(10, chat_id=here.desk.id)
    await here.says(anna, "One more thing")
    here.desk.delete_topic(here.desk.topic("Anna"))
    await here.later(seconds=15)
    lines = read(here, "Anna")
    assert lines[0].startswith("The topic had been deleted")
    assert "Problem #1" in lines[1]
    assert lines[2] == "One more thing"
    assert sum("Problem #1" in line for line in lines) == 1


async def test_the_right_to_write_lost_and_given_back(here: Town) -> None:
    anna = await unhappy(here)
    here.desk.restrict_bot(**dict.fromkeys(MUTED, False))
    await here.says(anna, "Hello?")
    await here.later(seconds=30)
    assert any("can't be reached" in text or "lacks a right" in text for text in here.heard(here.kadri))
    here.desk.promote_bot()
    await here.settle()
    assert read(here, "Anna")[-1] == "Hello?", "at once"


async def test_a_desk_that_moves_while_words_wait_keeps_them_in_order(here: Town) -> None:
    group = here.sandbox.add_group("Back office", owner=here.kadri, kind="group")
    group.add_bot()
    here.desk = group
    await here.close()
    await here.open(desk_chat_id=group.id)
    anna = await unhappy(here)
    here.sandbox.faults.too_many(20, chat_id=group.id)
    for number in range(3):
        await here.says(anna, f"Line {number}")
    group.migrate()
    await here.later(seconds=30)
    lines = [line for line in here.desk_lines(None) if line.startswith("Line")]
    assert lines == [f"Line {number}" for number in range(3)]
    assert sum("lacks a right" in text for text in here.heard(here.kadri)) == 0
    await here.later(minutes=16)
    assert here.board()[0] == "📋 Open cases: 1", "the board is drawn in the new group"


MUTED = (
    "can_send_messages",
    "can_send_photos",
    "can_send_videos",
    "can_send_other_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_voice_notes",
    "can_send_video_notes",
)
