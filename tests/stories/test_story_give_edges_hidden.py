"""Who writes under no person's name gives, takes back and limits nothing; a press always has a person."""

from typing import Any

import pytest

from telegram_sandbox import Person
from tests.stories.give_scene import commands, gifts_told, labels, scene, sheet
from tests.stories.money_scene import gives, manager
from tests.stories.roster_scene import asks
from tests.town import Town

HIDDEN = pytest.mark.parametrize("mask", ["anonymous", "channel"])


async def masked(
    here: Town, topic: int | None, text: str, mask: Any, reply_to: int | None = None
) -> list[str]:
    """The owner writes that in the desk under another name: what the bot answers there."""
    before = len(here.desk_lines(topic))
    here.kadri.write(text, to=here.desk, topic=topic, mask=mask, reply_to=reply_to)
    await here.settle()
    return here.desk_lines(topic)[before:]


def can_press(here: Town, label: str, topic: int) -> bool:
    """Whether anything in the topic has that button."""
    return any(label in labels(one) for one in here.desk.shows(topic))


async def outsider(here: Town) -> Person:
    """An anonymous admin of the group who is on no roster."""
    olga = here.sandbox.add_user("Olga", language_code="en")
    here.desk.add(olga)
    here.desk.promote(olga.user, is_anonymous=True)
    return olga


@HIDDEN
async def test_the_same_words_give_something_under_ones_own_name_only(here: Town, mask: str) -> None:
    _, anna, topic = await scene(here)
    here.desk.promote(here.kadri.user, is_anonymous=True)
    said = here.heard(anna)
    [answer] = await masked(here, topic, "/give refund 5", mask)
    assert "written anonymously" in answer
    assert not can_press(here, "Give", topic) and here.heard(anna) == said
    assert "Give" in labels(await commands(here, here.kadri, topic, "/give refund 5"))
    await here.presses(here.kadri, "Give", topic)
    assert len(gifts_told(here, anna)) == 1


@HIDDEN
async def test_a_reply_to_the_sheet_under_no_persons_name_changes_and_sends_nothing(
    here: Town, mask: str
) -> None:
    _, anna, topic = await scene(here)
    here.desk.promote(here.kadri.user, is_anonymous=True)
    shown = await commands(here, here.kadri, topic, "/give refund 5")
    said = here.heard(anna)
    await masked(here, topic, "450 for everything", mask, reply_to=shown.id)
    assert here.heard(anna) == said
    assert "€5.00" in next(one for one in here.desk.shows(topic) if one.id == shown.id).text
    assert not any("€450" in line for line in here.desk_lines(topic))


@HIDDEN
async def test_nothing_is_taken_back_under_no_persons_name(here: Town, mask: str) -> None:
    liis = await manager(here)
    _, anna, topic = await scene(here)
    await gives(here, liis, topic, anna, "refund 5 late")
    here.desk.promote(here.kadri.user, is_anonymous=True)
    said = here.heard(anna)
    [answer] = await masked(here, topic, "/reverse R-1001 a slip", mask)
    assert "written anonymously" in answer
    await here.presses(here.kadri, "More", topic)
    await here.presses(here.kadri, "Take back", topic)
    await masked(here, topic, "a slip", mask, reply_to=sheet(here, topic).id)
    assert here.heard(anna) == said and "R-1001" in "".join(await asks(here, liis, "/payouts"))
    [answer] = (await asks(here, liis, "/reverse R-1001 a slip"))[-1:]
    assert answer == "R-1001 was taken back, and the customer was told."


@HIDDEN
async def test_limits_stay_as_they_are(here: Town, mask: str) -> None:
    mati, _, topic = await scene(here)
    here.desk.promote(here.kadri.user, is_anonymous=True)
    [answer] = await masked(here, None, "/limits refund agent 400", mask)
    assert "written anonymously" in answer
    assert "Give" not in labels(await commands(here, mati, topic, "/give refund 30"))


async def test_who_presses_is_known_however_they_write(here: Town) -> None:
    mati, anna, topic = await scene(here)
    here.desk.promote(here.kadri.user, is_anonymous=True)
    await commands(here, mati, topic, "/give refund 30")
    olga = await outsider(here)
    for label in ("Ask a manager", "← Back"):
        await here.presses(olga, label, topic)
    assert "Ask a manager" in labels(sheet(here, topic)), "an admin of the group is nobody to the bot"
    await commands(here, here.kadri, topic, "/give refund 30")
    await here.presses(olga, "Give", topic)
    assert gifts_told(here, anna) == []
    assert await here.presses(here.kadri, "Give", topic) == "Given: R-1001"
    assert "Kadri" in here.card(topic) and len(gifts_told(here, anna)) == 1
