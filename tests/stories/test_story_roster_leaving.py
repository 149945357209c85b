"""`/staff remove`: off the roster, cases free again, out of the group or the reason why not."""

from pathlib import Path

import pytest

from telegram_sandbox import Person
from tests.stories.fault_scene import unhappy
from tests.stories.roster_scene import (
    UNOPENED,
    admin_ready,
    asks,
    joined,
    link_for,
    opens,
    presses,
    writes,
)
from tests.town import Town, town

OFF = "Mari is not on the list any more and can't write to customers."


async def test_who_is_removed_reaches_nobody_any_more_and_is_told(here: Town) -> None:
    kadri = await admin_ready(here)
    mari = await joined(here)
    anna = await unhappy(here)
    assert (await asks(here, kadri, "/staff remove  MARI"))[0] == OFF
    assert "not on the staff list" in here.heard(mari)[-1]
    before = here.heard(anna)
    await here.staff_says(mari, here.topic_of("Anna"), "Secretly")
    assert here.heard(anna) == before
    assert "Mari" not in (await asks(here, kadri, "/staff"))[0]
    assert (await asks(here, mari, "/staff"))[0].startswith("Write here in your own words")
    gone = [call.params["scope"] for call in here.sandbox.calls.of("deleteMyCommands")]
    assert {"type": "chat", "chat_id": mari.id} in gone


async def test_their_cases_are_free_again(here: Town) -> None:
    kadri = await admin_ready(here)
    mari = await joined(here)
    await unhappy(here)
    mari.press("Take", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    assert "1 case that they had is free again." in (await asks(here, kadri, "/staff remove Mari"))[0]
    assert "released" not in here.card(here.topic_of("Anna"))


async def test_links_that_they_made_die_with_their_rights(here: Town) -> None:
    await admin_ready(here)
    peep = await joined(here, "Peep", "admin")
    link = await link_for(here, "add admin", peep)
    await asks(here, here.kadri, "/staff remove Peep")
    zed = await opens(here, link, "Zed")
    assert UNOPENED in here.heard(zed)[0]


async def test_the_last_admin_stays(tmp_path: Path) -> None:
    async with town(tmp_path, admin_ids=()) as here:
        assert here.app is not None and here.app.claim_link is not None
        olga = await opens(here, here.app.claim_link, "Olga")
        assert "the only admin" in (await asks(here, olga, "/staff remove Olga"))[0]
        await opens(here, await link_for(here, "add admin", olga), "Peep")
        assert "Olga is not on the list" in (await asks(here, olga, "/staff remove Olga"))[0]
        assert (await asks(here, olga, "/staff"))[0].startswith("Write here")


async def test_who_stands_in_the_settings_comes_back_and_that_is_said(here: Town) -> None:
    kadri = await admin_ready(here)
    peep = await joined(here, "Peep", "admin")
    said = (await asks(here, peep, "/staff remove Kadri"))[0]
    assert f"{kadri.id} is in AFTERCARE_ADMIN_IDS" in said
    assert (await asks(here, kadri, "/staff"))[0].startswith("Write here")
    await here.close()
    await here.open()
    assert (await asks(here, kadri, "/staff"))[0].startswith("Admins")


async def test_of_several_with_one_name_one_is_chosen(here: Town) -> None:
    kadri = await admin_ready(here)
    first, second = await joined(here), await joined(here, "mari", "manager")
    said = await asks(here, kadri, "/staff remove Mari")
    assert said == ["Several people are called Mari. Which one?"]
    old = kadri.last()
    assert await presses(here, kadri, f"mari · manager · {second.id}") == OFF.replace("Mari", "mari")
    listed = (await asks(here, kadri, "/staff"))[0]
    assert "Mari · salon" in listed and "Managers" not in listed
    assert "not on the list" in await presses(here, kadri, f"mari · manager · {second.id}")
    await here.later(minutes=11)
    pressed = kadri.press(f"Mari · agent · {first.id}", on=old.id)
    await here.settle()
    assert pressed.answer and "out of date" in pressed.answer["text"]
    assert "Mari · salon" in (await asks(here, kadri, "/staff"))[0]


async def test_nobody_of_that_name_and_who_there_is(here: Town) -> None:
    kadri = await admin_ready(here)
    await joined(here)
    said = await asks(here, kadri, "/staff remove <b>Mark")
    assert said == ["Nobody on the list is called <b>Mark. These are: Kadri, Mari"]


async def removed_with_button(here: Town) -> Person:
    await admin_ready(here)
    mari = await joined(here)
    await asks(here, here.kadri, "/staff remove Mari")
    return mari


async def test_they_leave_the_group_as_well_and_could_come_back(here: Town) -> None:
    mari = await removed_with_button(here)
    assert await presses(here, here.kadri, "Remove from the group too") == "I'm asking Telegram."
    assert here.heard(here.kadri)[-1] == "Mari is out of the support group and can be invited again."
    member = here.desk.chat.member(mari.id)
    assert member is not None and member.status == "left"


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("right", "I lack the right “Ban users”"),
        ("admin", "an administrator there"),
        ("owner", "they own it"),
    ],
)
async def test_or_it_is_said_why_they_cannot_be_removed(here: Town, why: str, words: str) -> None:
    mari = await removed_with_button(here)
    if why == "right":
        here.desk.promote_bot(can_restrict_members=False)
    elif why == "admin":
        here.desk.promote(mari.user)
    else:
        refusal = "Bad Request: can't remove chat owner"
        here.sandbox.faults.fail(400, refusal, "banChatMember")
    await presses(here, here.kadri, "Remove from the group too")
    assert words in here.heard(here.kadri)[-1]
    member = here.desk.chat.member(mari.id)
    assert member is not None and member.present
    await here.later(minutes=5)
    assert sum(words in text for text in here.heard(here.kadri)) == 1


async def test_who_is_on_the_list_again_stays_in_the_group(here: Town) -> None:
    mari = await removed_with_button(here)
    mari.open_link(await link_for(here, "add agent"))
    await here.settle()
    assert "stays in the group" in await presses(here, here.kadri, "Remove from the group too")
    assert not here.sandbox.calls.of("banChatMember")


async def test_a_removal_survives_an_outage_and_a_restart(here: Town) -> None:
    mari = await removed_with_button(here)
    here.sandbox.faults.fail(500, "Internal Server Error", "banChatMember")
    await presses(here, here.kadri, "Remove from the group too")
    await here.crash()
    await here.open()
    await here.later(minutes=1)
    member = here.desk.chat.member(mari.id)
    assert member is not None and member.status == "left"


async def test_in_the_group_the_answer_and_its_button_are_there(here: Town) -> None:
    await admin_ready(here)
    await joined(here)
    assert (await writes(here, here.kadri, "/staff remove Mari"))[0] == OFF
    await presses(here, here.kadri, "Remove from the group too", in_desk=True)
    assert here.desk_lines(None)[-1] == "Mari is out of the support group and can be invited again."
