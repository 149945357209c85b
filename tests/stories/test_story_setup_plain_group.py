"""A desk without topics: cards and replies; topics switched on and off; the group moves."""

from tests.stories.fault_scene import read, unhappy
from tests.stories.test_story_setup_desk import checklist, new, setup
from tests.town import Town

__all__ = ["new"]


async def test_a_plain_group_works_by_replies_to_cards(new: Town) -> None:
    await plain(new)
    lines = checklist(new)
    assert lines[1].startswith("✅ No topics: each case gets a card here")
    assert not any("Manage topics" in line for line in lines), "not wanted where there are none"

    anna, mari = await unhappy(new), await unhappy(new, "Mari")
    await new.says(anna, "I am Anna")
    assert new.sandbox.calls.of("createForumTopic") == [], "not even tried"
    shown = [line for line in new.desk.general() if line.text]
    card = next(line for line in shown if "Anna" in line.text and " #" in line.text)
    assert shown[-1].text == "I am Anna"
    assert shown[-1].reply_to == card.id

    await answer(new, "I am Anna", "To Anna")
    await answer(new, "Mari", "To Mari")
    assert new.heard(anna)[-1].endswith("To Anna")
    assert new.heard(mari)[-1].endswith("To Mari")
    assert sum("lacks a right" in text for text in new.heard(new.kadri)) == 0


async def test_who_adds_to_their_own_words_there_is_heard_as_well(new: Town) -> None:
    await plain(new)
    anna = await unhappy(new)
    await answer(new, " #1", "We are sorry, Anna")
    own = next(line for line in reversed(new.desk.general()) if line.text == "We are sorry, Anna")
    new.kadri.write("And we will call you", to=new.desk, reply_to=own.id)
    await new.settle()
    assert new.heard(anna)[-1] == "And we will call you"


async def test_an_ordinary_member_is_enough_in_a_plain_group(new: Town) -> None:
    await plain(new, promoted=False)
    lines = checklist(new)
    assert lines[0] == "🔧 Setting up the support group"
    assert "❌ “Pin messages”: without it the board of open cases isn't pinned." in lines
    anna = await unhappy(new)
    await answer(new, " #1", "We are sorry, Anna")
    assert new.heard(anna)[-1].endswith("We are sorry, Anna")
    await new.later(seconds=6)
    assert new.board()[0] == "📋 Open cases: 1", "the board works unpinned"


async def test_topics_switched_on_give_everybody_with_an_open_case_a_topic(new: Town) -> None:
    await plain(new, kind="supergroup")
    anna, mari = await unhappy(new), await unhappy(new, "Mari")
    new.desk.turn_into_forum()
    new.kadri.write("Now we have topics", to=new.desk)
    await new.settle()
    assert sorted(title.split(" · ")[0][2:] for title in new.topics()) == ["Anna", "Mari"]
    assert "Problem #1" in read(new, "Anna")[0]
    await new.says(mari, "And now?")
    assert read(new, "Mari")[-1] == "And now?"
    await answer(new, "Problem #1", "I still see the old card")
    await new.sends(new.kadri, new.topic_of("Anna"))
    assert new.heard(anna)[-1].endswith("I still see the old card")


async def test_topics_switched_on_are_noticed_though_nobody_writes(new: Town) -> None:
    await plain(new, kind="supergroup")
    anna = await unhappy(new)
    new.desk.turn_into_forum()
    await new.says(anna, "First")
    await new.says(anna, "Second")
    assert len(new.topics()) == 1
    assert read(new, "Anna")[-1] == "Second"


async def test_topics_switched_off_and_on_again_lose_nothing_and_the_admin_is_told(new: Town) -> None:
    await setup(new)
    anna = await unhappy(new)
    new.desk.chat.is_forum = False
    await new.says(anna, "Where are the topics?")
    assert new.desk_lines(None)[-1] == "Where are the topics?"
    assert not [line for line in new.desk_lines(None) if "had been deleted" in line], "none was deleted"
    assert sum("Topics were switched off" in text for text in new.heard(new.kadri)) == 1
    await answer(new, "Where are the topics?", "Switched off")
    assert new.heard(anna)[-1].endswith("Switched off")
    made = len(new.sandbox.calls.of("createForumTopic"))
    mari = await unhappy(new, "Mari")
    await new.says(mari, "I am Mari")
    await answer(new, "I am Mari", "Hello, Mari")
    assert new.heard(mari)[-1].endswith("Hello, Mari")
    assert len(new.sandbox.calls.of("createForumTopic")) == made

    new.desk.chat.is_forum = True
    new.kadri.write("They are on again", to=new.desk)
    await new.settle()
    await new.says(anna, "Here I am again")
    assert read(new, "Anna")[-1] == "Here I am again"
    await new.says(mari, "And so am I")
    assert read(new, "Mari")[-1] == "And so am I"
    assert len(new.topics()) == 2


async def test_a_basic_group_that_becomes_a_forum_by_upgrading(new: Town) -> None:
    await plain(new)
    anna = await unhappy(new)
    new.desk.turn_into_forum()
    new.desk.promote_bot()
    await new.settle()
    assert "Problem #1" in read(new, "Anna")[0]
    await new.staff_says(new.kadri, new.topic_of("Anna"), "We have topics now")
    assert new.heard(anna)[-1].endswith("We have topics now")


async def plain(new: Town, *, kind: str = "group", promoted: bool = True) -> None:
    """A group without topics is set up as the desk."""
    new.desk = new.sandbox.add_group("Back office", owner=new.kadri, kind=kind)
    new.desk.add_bot()
    if promoted:
        new.desk.promote_bot()
    await setup(new)


async def answer(new: Town, to: str, text: str) -> None:
    """Kadri answers the latest message in the group that says this."""
    there = next(line for line in reversed(new.desk.general()) if to in line.text)
    new.kadri.write(text, to=new.desk, reply_to=there.id)
    await new.settle()
    await new.sends(new.kadri, None)
