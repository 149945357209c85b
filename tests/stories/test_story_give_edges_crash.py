"""The bot ends between the decision and its telling: it is entered once, and told once or flagged."""

import sqlite3
from contextlib import closing

import pytest

from telegram_sandbox import Person
from tests.stories.approval_scene import wanted
from tests.stories.fault_scene import flagged, meeting
from tests.stories.give_scene import scene
from tests.stories.money_scene import gives, manager
from tests.town import Town

TOOK_EFFECT = pytest.mark.parametrize("after", [False, True], ids=["before", "after"])


def entries(here: Town) -> list[tuple[str, int]]:
    """What the ledger has: what happened, and to which gesture."""
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        return database.execute("SELECT what, gesture_id FROM ledger ORDER BY id").fetchall()


async def dies_while_telling(here: Town, customer: Person) -> None:
    """The bot ends in the call that tells the customer, and is started again."""
    call = next(one for one in here.sandbox.faults.active() if one.chat_id == customer.id)
    await meeting(call)
    await here.crash()
    heard = len(here.heard(customer))
    await here.open()
    await here.later(seconds=30)
    assert len(here.heard(customer)) == heard + 1, "told, or told once more"
    assert flagged(here) == ["repeated: found on its way"]


@TOOK_EFFECT
async def test_a_grant(here: Town, *, after: bool) -> None:
    mati, anna, topic = await scene(here)
    mati.write("/give refund 5 late", to=here.desk, topic=topic)
    await here.settle()
    here.sandbox.faults.hang("sendMessage", chat_id=anna.id, after=after)
    press = mati.press("Give", to=here.desk, topic=topic)
    await dies_while_telling(here, anna)
    mati.press_again(press)
    await here.settle()
    assert entries(here) == [("granted", 1)]
    assert sum("R-1001" in said for said in here.heard(anna)) == 1 + after
    assert "R-1001 · Refund €5.00 · Mati" in here.card(topic)
    assert any("✅ R-1001" in line for line in here.desk_lines(topic))


@TOOK_EFFECT
async def test_a_payment(here: Town, *, after: bool) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gives(here, liis, topic, anna, "refund 5 late")
    here.sandbox.faults.hang("sendMessage", chat_id=anna.id, after=after)
    liis.write("/payouts R-1001 card")
    await dies_while_telling(here, anna)
    await here.says(liis, "/payouts R-1001 card")
    assert entries(here) == [("granted", 1), ("paid", 1)]
    assert here.heard(anna).count("Today €5.00 was paid to your card (R-1001).") == 1 + after


@TOOK_EFFECT
async def test_an_approval(here: Town, *, after: bool) -> None:
    it = await wanted(here)
    here.sandbox.faults.hang("sendMessage", chat_id=it.anna.id, after=after)
    press = it.mari.press("Approve")
    await dies_while_telling(here, it.anna)
    it.mari.press_again(press)
    await here.settle()
    assert entries(here) == [("granted", 1)]
    assert len(it.customer_hears()) == 1 + after
    assert sum("Mari approved" in line for line in it.lines()) == 2, "the request itself, and a line below"
    await here.later(hours=1)
    assert not any("No answer yet" in line for line in it.lines()), "nobody else is asked"


async def test_a_request_for_a_yes_is_asked_once(here: Town) -> None:
    it = await wanted(here, ask=False)
    call = here.sandbox.faults.hang("sendMessage", chat_id=it.mari.id)
    press = it.peep.press("Ask a manager", to=here.desk, topic=it.topic)
    await meeting(call)
    await here.crash()
    await here.open()
    it.peep.press_again(press)
    await here.later(seconds=30)
    assert sum("is asking" in said for said in here.heard(it.mari)) == 1
    await here.presses(it.mari, "Approve")
    assert len(it.customer_hears()) == 1


async def test_a_reversal_that_was_decided_and_not_told(here: Town) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gives(here, liis, topic, anna, "refund 5 late")
    call = here.sandbox.faults.hang("sendMessage", chat_id=anna.id)
    liis.write("/reverse R-1001 a slip")
    await meeting(call)
    await here.crash()
    await here.open()
    await here.later(seconds=30)
    await here.says(liis, "/reverse R-1001 a slip")
    assert entries(here) == [("granted", 1), ("reversed", 1)]
    assert sum("won't be paid to you after all" in said for said in here.heard(anna)) == 1


async def test_lost_twice_staff_read_which_it_was_and_send_it_again(here: Town) -> None:
    mati, anna, topic = await scene(here)
    here.sandbox.faults.lose_request("sendMessage", chat_id=anna.id, times=2)
    mati.write("/give refund 5 late", to=here.desk, topic=topic)
    await here.settle()
    await here.presses(mati, "Give", topic)
    await here.later(minutes=1)
    assert any(line.endswith("may or may not have arrived: “R-1001”") for line in here.desk_lines(topic))
    await here.presses(mati, "Send again", topic)
    assert sum("R-1001" in said for said in here.heard(anna)) == 1 and entries(here) == [("granted", 1)]
