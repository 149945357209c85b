"""What is given, paid or taken back while its customer can't be reached, or wants no messages."""

import pytest

from telegram_sandbox import Person
from tests.stories.approval_scene import wanted
from tests.stories.give_scene import scene, sheet
from tests.stories.money_scene import gives, last, manager
from tests.stories.roster_scene import asks
from tests.town import Town

GONE = pytest.mark.parametrize(
    ("how", "why"),
    [
        ("block", "the customer has blocked the bot"),
        ("delete_account", "the Telegram account no longer exists"),
    ],
)


def undelivered(here: Town, topic: int) -> list[str]:
    """What staff read in the topic of things that did not arrive."""
    return [line for line in here.desk_lines(topic) if "didn't reach the customer" in line]


async def gone(here: Town, person: Person, how: str) -> None:
    """They are out of reach from now on, and the bot knows."""
    getattr(person, how)()
    await here.settle()
    if how == "delete_account":
        await here.staff_says(here.kadri, here.topic_of("Anna"), "Are you there?")


async def puts_right(here: Town, by: Person, topic: int, what: str) -> str:
    """Somebody gives that; what the sheet says in the end."""
    by.write(f"/give {what}", to=here.desk, topic=topic)
    await here.settle()
    await here.presses(by, "Give", topic)
    return next(line for line in here.desk_lines(topic)[::-1] if line.startswith("✅ R-"))


@GONE
async def test_staff_know_of_every_word_about_money_that_did_not_arrive(
    here: Town, how: str, why: str
) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gives(here, liis, topic, anna, "refund 5 late")
    await gives(here, liis, topic, anna, "refund 4 late")
    await gone(here, anna, how)
    told, before = here.heard(anna), len(undelivered(here, topic))
    unreached = "The customer can't be reached here, so please let them know in another way."
    assert (await puts_right(here, liis, topic, "refund 6 late")).endswith(unreached)
    assert (await asks(here, liis, "/reverse R-1001 a slip"))[-1] == f"R-1001 was taken back. {unreached}"
    await asks(here, liis, "/payouts R-1002 card")
    await here.absent(days=7)
    await here.later(minutes=1)
    assert "it isn't yet" in last(here, liis) and last(here, liis).endswith(unreached)
    lines = undelivered(here, topic)[before:]
    assert all(why in line for line in lines)
    assert [line.partition("It was about ")[2][:6] for line in lines] == [
        "R-1003",
        "R-1001",
        "R-1002",
        "R-1003",
    ]
    assert here.heard(anna) == told
    card = here.card(topic)
    assert all(one in card for one in ("R-1001 · Refund €5.00 · Liis · reversed", "R-1002", "R-1003")), (
        "all of it stands"
    )


async def test_who_blocked_without_our_knowing_is_reported_with_the_reference(here: Town) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    refusal = "Forbidden: bot was blocked by the user"
    here.sandbox.faults.fail(403, refusal, "sendMessage", chat_id=anna.id)
    assert (await puts_right(here, liis, topic, "refund 6 late")).endswith("The customer has been told.")
    assert sheet(here, topic).text == (
        "⚠️ This didn't reach the customer: the customer has blocked the bot.\n\n"
        "It was about R-1001. Please let the customer know in another way."
    )


async def test_whoever_asked_reads_that_an_approved_gift_was_told_to_nobody(here: Town) -> None:
    it = await wanted(here)
    it.anna.block()
    await here.settle()
    await here.presses(it.mari, "Approve")
    assert "can't be reached here" in next(line for line in it.lines() if "Mari approved" in line)
    assert "It was about R-1001" in it.lines()[-1]


async def test_who_is_back_hears_of_money_again(here: Town) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gone(here, anna, "block")
    await puts_right(here, liis, topic, "refund 6 late")
    anna.unblock()
    await here.settle()
    await asks(here, liis, "/payouts R-1001 card")
    assert here.heard(anna)[-1] == "Today €6.00 was paid to your card (R-1001)."


async def test_who_wants_no_messages_hears_of_their_money_all_the_same(here: Town) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await here.says(anna, "/stop")
    told = len(here.heard(anna))
    await gives(here, liis, topic, anna, "refund 5 late")
    await gives(here, liis, topic, anna, "discount 5 late")
    await asks(here, liis, "/payouts R-1001 card")
    await asks(here, liis, "/reverse R-1002 a slip")
    await gives(here, liis, topic, anna, "refund 4 late")
    await here.absent(days=7)
    await here.later(minutes=1)
    said = here.heard(anna)[told:]
    assert [next(one for one in ("R-1001", "R-1002", "R-1003") if one in line) for line in said] == [
        "R-1001",
        "R-1002",
        "R-1001",
        "R-1002",
        "R-1003",
        "R-1003",
    ]
    assert "it isn't yet" in said[-1]
