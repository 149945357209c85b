"""`/setup`: a group becomes the desk step by step, and what waited for a desk goes out without a restart."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from telegram_sandbox import Group
from tests.stories.fault_scene import read, unhappy
from tests.town import Town, town

RIGHTS = "manage_topics+pin_messages+delete_messages+restrict_members"


@pytest.fixture
async def new(tmp_path: Path) -> AsyncIterator[Town]:
    """A business that has no desk yet; Kadri is the admin, and listens."""
    async with town(tmp_path, desk_chat_id=None) as made:
        made.kadri.start()
        await made.settle()
        yield made


async def test_in_private_it_is_explained_with_the_link_that_adds_the_bot(new: Town) -> None:
    await new.says(new.kadri, "/setup")
    told = new.heard(new.kadri)[-1]
    assert told.startswith("There is no support group yet, so cases wait.")
    assert f"https://t.me/lill_bot?startgroup=setup&admin={RIGHTS}" in told
    link = [one["type"] for one in new.kadri.last().entities]
    assert "url" in link, "it can be pressed"


async def test_a_forum_where_all_is_well_is_ready_at_once(new: Town) -> None:
    await setup(new)
    lines = checklist(new)
    assert lines[0] == "✅ The support group is ready. Open cases come here."
    assert lines[1].startswith("✅ Topics are on")
    assert [line for line in lines if line.startswith(("✅ “", "❌"))] == [
        "✅ “Manage topics”",
        "✅ “Pin messages”",
        "✅ “Delete messages”",
        "✅ “Ban users”",
    ]
    assert "👥 Nobody is on the staff list besides the admins. Add people with /staff add agent" in lines
    assert any("9:00" in line or "09:00" in line for line in lines), "the hours are shown as well"


async def test_what_waited_goes_out_without_a_restart(new: Town) -> None:
    anna = await unhappy(new)
    await new.says(anna, "Is anybody there?")
    assert new.topics() == []
    assert sum("no support group" in text for text in new.heard(new.kadri)) == 1, "the admin is told, once"
    await setup(new)
    lines = read(new, "Anna")
    assert "Problem #1" in lines[0]
    assert lines[1:] == ["Is anybody there?"]


async def test_missing_rights_are_named_and_the_checklist_follows_as_they_are_given(new: Town) -> None:
    new.desk.demote_bot()
    await setup(new)
    lines = checklist(new)
    assert lines[0] == "🔧 Setting up the support group"
    assert "❌ “Manage topics”: without it I can't make a topic for each customer." in lines
    assert any(RIGHTS in line for line in lines), "the link that gives them"

    new.desk.promote_bot(can_pin_messages=False)
    await new.settle()
    lines = checklist(new)
    assert "✅ “Manage topics”" in lines
    assert "❌ “Pin messages”: without it the board of open cases isn't pinned." in lines

    new.desk.promote_bot()
    await new.settle()
    assert checklist(new)[0] == "✅ The support group is ready. Open cases come here."
    shown = [line for line in new.desk_lines(None) if "support group" in line]
    assert len(shown) == 1, "one message that is kept up to date"


async def test_the_link_adds_the_bot_and_sets_the_group_up_by_itself(new: Town) -> None:
    group = new.sandbox.add_group("Front office", owner=new.kadri, kind="forum")
    group.promote_bot()
    new.kadri.write("/start@lill_bot setup", to=group)
    await new.settle()
    new.desk = group
    assert checklist(new)[0].startswith("✅")
    await unhappy(new)
    assert len(new.topics()) == 1


async def test_who_is_not_an_admin_is_not_even_noticed(new: Town) -> None:
    mallory = new.sandbox.add_user("Mallory")
    new.desk.add(mallory)
    mallory.write("/setup", to=new.desk)
    mallory.write("/start@lill_bot setup", to=new.desk)
    await new.settle()
    assert new.desk_lines(None) == []
    await unhappy(new)
    assert new.topics() == []


async def test_an_anonymous_admin_is_asked_to_write_under_their_own_name(new: Town) -> None:
    new.desk.promote(new.kadri.user, is_anonymous=True)
    new.kadri.write("/setup", to=new.desk, mask="anonymous")
    await new.settle()
    assert "write under your own name" in new.desk_lines(None)[-1]
    await unhappy(new)
    assert new.topics() == []


async def test_another_group_takes_over_after_a_press_and_gets_every_open_case(new: Town) -> None:
    await setup(new)
    anna = await unhappy(new)
    old = new.desk
    new.desk = new.sandbox.add_group("New office", owner=new.kadri, kind="forum")
    new.desk.promote_bot()
    new.kadri.write("/setup", to=new.desk)
    await new.settle()
    assert new.desk_lines(None)[-1].startswith("Another group is the support group now.")
    assert new.topics() == [], "nothing moves before the press"

    new.kadri.press("Move here", to=new.desk)
    await new.later(seconds=10)
    assert checklist(new)[0].startswith("✅")
    assert "Problem #1" in read(new, "Anna")[0]
    assert new.board()[0] == "📋 Open cases: 1"
    assert "Another group is the support group from now on" in here_says(new, old)
    await new.says(anna, "Where are you?")
    assert read(new, "Anna")[-1] == "Where are you?"
    await new.staff_says(new.kadri, new.topic_of("Anna"), "In the new office")
    assert new.heard(anna)[-1].endswith("In the new office")


async def test_a_press_of_somebody_else_moves_nothing(new: Town) -> None:
    await setup(new)
    await unhappy(new)
    group = new.sandbox.add_group("New office", owner=new.kadri, kind="forum")
    group.promote_bot()
    mallory = new.sandbox.add_user("Mallory")
    group.add(mallory)
    new.kadri.write("/setup", to=group)
    await new.settle()
    mallory.press("Move here", to=group)
    await new.settle()
    assert group.topics == []


async def test_a_desk_named_in_the_settings_stays_the_desk(here: Town) -> None:
    group = here.sandbox.add_group("New office", owner=here.kadri, kind="forum")
    group.promote_bot()
    here.kadri.write("/setup", to=group)
    await here.settle()
    assert "AFTERCARE_DESK_CHAT_ID" in here_says(here, group)
    await unhappy(here)
    assert group.topics == []
    assert len(here.topics()) == 1


async def test_the_desk_is_known_again_after_a_restart(new: Town) -> None:
    await setup(new)
    await new.close()
    await new.open()
    await unhappy(new)
    assert len(new.topics()) == 1


async def setup(new: Town) -> None:
    """The admin sets the group up."""
    new.kadri.write("/setup", to=new.desk)
    await new.settle()


def checklist(new: Town) -> list[str]:
    """The lines of the checklist in General."""
    return next(line for line in reversed(new.desk_lines(None)) if "support group" in line).splitlines()


def here_says(new: Town, group: Group) -> str:
    """What the bot has said last in that group."""
    lines = [line.text for line in group.general() if line.user_id == new.sandbox.world.bot.id]
    return lines[-1]
