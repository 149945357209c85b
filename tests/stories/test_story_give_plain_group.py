"""Giving in a group without topics: buttons on cards, and replies to the sheet."""

from telegram_sandbox.people.seeing import Seen
from tests.stories.fault_scene import unhappy
from tests.stories.give_scene import gifts_told, labels, replies
from tests.stories.test_story_setup_desk import new, setup
from tests.town import Town

__all__ = ["new"]


async def test_a_plain_group_gives_by_taps_and_replies(new: Town) -> None:
    new.desk = new.sandbox.add_group("Back office", owner=new.kadri, kind="group")
    new.desk.add_bot()
    new.desk.promote_bot()
    await setup(new)
    anna, mari = await unhappy(new), await unhappy(new, "Mari")
    card = next(one for one in shown(new) if "Anna" in one.text and " #" in one.text)
    new.kadri.press("Make it right", on=card, to=new.desk)
    await new.settle()
    new.kadri.press("Other amount…", to=new.desk)
    await new.settle()
    sheet = shown(new)[-1]
    said = new.heard(anna)
    await replies(new, new.kadri, None, sheet, "five")
    assert "nothing went to the customer" in shown(new)[-1].text and new.heard(anna) == said
    await replies(new, new.kadri, None, sheet, "5 for the wait")
    assert new.heard(anna) == said
    preview = next(one for one in shown(new) if one.id == sheet.id)
    assert labels(preview) == ["Give", "← Back"] and "€5.00" in preview.text
    new.kadri.press("Give", on=preview, to=new.desk)
    await new.settle()
    assert len(gifts_told(new, anna)) == 1 and gifts_told(new, mari) == []

    marked = next(one for one in shown(new) if "Mari" in one.text and " #" in one.text)
    await replies(new, new.kadri, None, marked, "/give redo all over again")
    new.kadri.press("Give", to=new.desk)
    await new.settle()
    assert len(gifts_told(new, mari)) == 1 and len(gifts_told(new, anna)) == 1


def shown(new: Town) -> list[Seen]:
    """What the bot has written in the group, as it reads now, the board aside."""
    bot_id = new.sandbox.world.bot.id
    return [one for one in new.desk.general() if one.user_id == bot_id and not one.text.startswith("📋")]
