"""The bot or its desk is away while money is owed or somebody's yes is awaited; a group without topics."""

from telegram_sandbox import Person
from tests.stories.approval_scene import Wanted, card, wanted
from tests.stories.delicate_scene import hired
from tests.stories.fault_scene import unhappy
from tests.stories.give_scene import replies, scene
from tests.stories.money_scene import gives, last, manager
from tests.stories.roster_scene import asks
from tests.stories.test_story_give_plain_group import shown
from tests.stories.test_story_setup_desk import new, setup
from tests.town import Town

__all__ = ["new"]


def late(here: Town, person: Person) -> list[str]:
    """What somebody heard of money that isn't there yet."""
    return [said for said in here.heard(person) if "it isn't yet" in said]


async def test_a_week_away_from_what_is_owed_is_owned_up_to_once(here: Town) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gives(here, liis, topic, anna, "refund 5 late")
    await here.later(hours=1)
    await gives(here, liis, topic, anna, "refund 4 late")
    await asks(here, liis, "/payouts R-1002 card")
    await here.absent(days=7)
    await here.later(minutes=1)
    assert len(late(here, anna)) == len(late(here, liis)) == 1
    assert "€5.00 (R-1001) was to be with you by Monday, 16 March" in late(here, anna)[0]
    assert late(here, anna)[0].endswith("it will be with you by Monday, 23 March.")
    await here.absent(days=7)
    await here.later(minutes=1)
    assert len(late(here, anna)) == 1 and len(late(here, liis)) == 2, "managers hear of it until it is paid"
    await here.close()
    await here.open()
    await here.later(minutes=1)
    assert len(late(here, anna)) == 1 and len(late(here, liis)) == 2, "a start alone tells nothing again"


async def test_a_week_that_ends_at_night_tells_in_the_morning(here: Town) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gives(here, liis, topic, anna, "refund 5 late")
    await here.absent(days=7, hours=12)
    assert late(here, anna) == late(here, liis) == []
    await here.absent(hours=11)
    await here.later(minutes=1)
    assert len(late(here, anna)) == len(late(here, liis)) == 1


async def test_what_was_paid_while_the_bot_was_away_is_not_called_late(here: Town) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gives(here, liis, topic, anna, "refund 5 late")
    await here.absent(days=5, hours=9)  # Monday evening
    await here.close()
    liis.write("/payouts R-1001 card")
    await here.absent(hours=14)
    await here.later(minutes=5)
    assert here.heard(anna)[-1] == "Today €5.00 was paid to your card (R-1001)."
    assert late(here, anna) == late(here, liis) == []


async def test_a_week_away_while_somebodys_yes_is_awaited_asks_the_next_once(here: Town) -> None:
    it = await wanted(here, "refund 35", "Mart")
    await here.absent(days=7)
    await here.later(minutes=1)
    assert sum("is asking" in said for said in here.heard(it.others["Mart"])) == 1
    assert not any("is asking" in said for said in here.heard(here.kadri)), "they have half an hour first"
    assert sum("Now asked: Mart" in line for line in it.lines()) == 1
    await here.presses(it.mari, "Approve")
    assert len(it.customer_hears()) == 1


async def without_desk(here: Town) -> Wanted:
    """A request is waiting when the bot is thrown out of the group."""
    it = await wanted(here)
    here.desk.remove_bot()
    await here.settle()
    return it


async def back(here: Town) -> None:
    """It is let in again."""
    here.desk.add_bot()
    here.desk.promote_bot()
    await here.settle()
    await here.later(minutes=2)


async def test_a_yes_without_a_desk_is_given_told_and_seen_when_it_is_there_again(here: Town) -> None:
    it = await without_desk(here)
    assert "Mari approved it" in await here.presses(it.mari, "Approve")
    assert len(it.customer_hears()) == 1
    await back(here)
    assert any("Mari approved" in line for line in it.lines())
    assert "R-1001 · Refund €35.00 · Peep" in here.card(it.topic)
    assert len(it.customer_hears()) == 1


async def test_without_a_desk_the_next_ones_are_asked_all_the_same(here: Town) -> None:
    it = await without_desk(here)
    await here.later(minutes=31)
    assert "is asking" in card(here.kadri).text
    await here.presses(here.kadri, "Approve")
    assert len(it.customer_hears()) == 1 and "Kadri approved" in card(it.mari, "Kadri approved").text
    await back(here)
    assert any("Kadri approved" in line for line in it.lines())


async def test_without_a_desk_what_is_paid_and_taken_back_reaches_the_customer(here: Town) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gives(here, liis, topic, anna, "refund 5 late")
    await gives(here, liis, topic, anna, "refund 4 late")
    here.desk.remove_bot()
    await here.settle()
    await asks(here, liis, "/payouts R-1001 card")
    await asks(here, liis, "/reverse R-1002 a slip")
    assert "R-1001" in here.heard(anna)[-2] and "won't be paid to you after all" in here.heard(anna)[-1]
    assert last(here, liis) == "R-1002 was taken back, and the customer was told."
    await back(here)
    assert "R-1002 · Refund €4.00 · Liis · reversed" in here.card(topic)


async def test_a_group_without_topics_sees_each_step_under_the_request(new: Town) -> None:
    new.desk = new.sandbox.add_group("Back office", owner=new.kadri, kind="group")
    new.desk.add_bot()
    new.desk.promote_bot()
    await setup(new)
    mari, peep = await hired(new, "Mari", "manager"), await hired(new, "Peep", "agent")
    anna = await unhappy(new)
    first = next(one for one in shown(new) if "Anna" in one.text and " #" in one.text)
    await replies(new, peep, None, first, "/give refund 35 late")
    asked = shown(new)[-1]
    peep.press("Ask a manager", on=asked, to=new.desk)
    await new.settle()
    request = next(one for one in shown(new) if one.id == asked.id)
    assert "Asked: Mari" in request.text and request.buttons == [["Withdraw"]]
    await new.later(minutes=31)
    assert shown(new)[-1].text.endswith("Now asked: Kadri.") and shown(new)[-1].reply_to == asked.id
    await new.presses(mari, "Approve")
    assert "Mari approved" in shown(new)[-1].text and shown(new)[-1].reply_to == asked.id
    request = next(one for one in shown(new) if one.id == asked.id)
    assert "Mari approved" in request.text and request.buttons == []
    assert sum("(R-1001)" in said for said in new.heard(anna)) == 1


async def test_a_no_in_a_group_without_topics_stands_there_with_its_reason(new: Town) -> None:
    new.desk = new.sandbox.add_group("Back office", owner=new.kadri, kind="group")
    new.desk.add_bot()
    new.desk.promote_bot()
    await setup(new)
    mari, peep = await hired(new, "Mari", "manager"), await hired(new, "Peep", "agent")
    anna = await unhappy(new)
    first = next(one for one in shown(new) if "Anna" in one.text and " #" in one.text)
    await replies(new, peep, None, first, "/give refund 35 late")
    peep.press("Ask a manager", to=new.desk)
    await new.settle()
    said = new.heard(anna)
    await new.presses(mari, "Decline")
    await new.says(mari, "the wait was ten minutes")
    assert "Mari declined" in shown(new)[-1].text and "the wait was ten minutes" in shown(new)[-1].text
    assert new.heard(anna) == said
