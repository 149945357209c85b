"""Who is who: the owner's claim, links for one person and for a team."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from telegram_sandbox import Person
from tests.stories.fault_scene import unhappy
from tests.stories.roster_scene import (
    LINK,
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


async def stranger(here: Town, link: str, name: str = "Zed") -> list[str]:
    person = here.sandbox.add_user(name, language_code="en")
    person.open_link(link)
    await here.settle()
    return here.heard(person)


async def later_started(here: Town, **time: int) -> None:
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(**time))
    await here.open()


async def test_the_owner_claims_the_bot_by_the_link_of_its_start_and_nobody_after_them(
    tmp_path: Path,
) -> None:
    async with town(tmp_path, admin_ids=(), desk_chat_id=None) as here:
        assert here.app is not None and here.app.claim_link is not None
        olga = here.sandbox.add_user("Olga", language_code="ru")
        olga.open_link(here.app.claim_link)
        await here.settle()
        assert "администратор" in here.heard(olga)[0] and "/setup" in here.heard(olga)[0]
        zed = await stranger(here, here.app.claim_link)
        assert len(zed) == 1 and UNOPENED in zed[0]
        assert "Olga" in (await asks(here, olga, "/staff"))[0]
        await here.close()
        await here.open()
        assert here.app.claim_link is None, "there is an owner now"


async def test_every_start_makes_another_link_for_the_owner_that_lives_a_day(tmp_path: Path) -> None:
    async with town(tmp_path, admin_ids=()) as here:
        assert here.app is not None and (first := here.app.claim_link)
        await later_started(here, minutes=1)
        assert (second := here.app.claim_link) and second != first
        assert UNOPENED in (await stranger(here, first))[0]
        await here.absent(hours=24)
        assert UNOPENED in (await stranger(here, second))[0]


async def test_with_admins_in_the_settings_nobody_needs_to_claim_it(here: Town) -> None:
    assert here.app is not None and here.app.claim_link is None


async def test_who_opens_the_link_for_one_is_an_agent_of_that_department_and_is_told_how_to_work(
    here: Town,
) -> None:
    kadri = await admin_ready(here)
    link = await link_for(here, "add agent  Salon")
    mari = await opens(here, link, language="et")
    assert "töötaja · Salon" in here.heard(mari)[-1] and "//" in here.heard(mari)[-1]
    assert here.heard(kadri)[-1] == "Mari is on the list: agent · Salon."
    anna = await unhappy(here)
    await here.staff_says(mari, here.topic_of("Anna"), "We're sorry")
    assert here.heard(anna)[-1].endswith("We're sorry")
    assert "Agents\nMari · Salon" in (await asks(here, kadri, "/staff"))[0]


async def test_a_link_for_one_works_once_for_two_days_and_until_it_is_withdrawn(here: Town) -> None:
    await admin_ready(here)
    used = await link_for(here, "add agent")
    await opens(here, used)
    assert UNOPENED in (await stranger(here, used))[0]
    withdrawn = await link_for(here, "add agent")
    assert await presses(here, here.kadri, "Withdraw the link") == "The link leads nowhere any more."
    assert UNOPENED in (await stranger(here, withdrawn))[0]
    old, fresh = await link_for(here, "add agent"), ""
    await later_started(here, hours=47)
    fresh = await link_for(here, "add manager")
    await later_started(here, hours=1)
    assert UNOPENED in (await stranger(here, old))[0]
    assert "manager" in here.heard(await opens(here, fresh, "Peep"))[-1]


async def test_a_dead_link_and_a_guessed_one_say_the_same_and_nobody_is_told(here: Town) -> None:
    kadri = await admin_ready(here)
    used = await link_for(here, "add agent")
    await opens(here, used)
    before = len(here.heard(kadri))
    dead = await stranger(here, used)
    guessed = await stranger(here, "https://t.me/lill_bot?start=j" + "A" * 32)
    assert dead == guessed
    assert dead == await stranger(here, "https://t.me/lill_bot?start=v" + "A" * 48)
    assert len(here.heard(kadri)) == before


async def test_once_a_link_was_handed_out_only_its_chat_knows_it(here: Town) -> None:
    await admin_ready(here)
    secret = (await link_for(here, "add agent")).partition("start=j")[2]
    await here.close()
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        kept = [str(row) for row in database.execute("SELECT * FROM intents")]
    assert any("personal" in row for row in kept) and not any(secret in row for row in kept)


async def test_of_ten_who_open_one_link_at_once_one_gets_in(here: Town) -> None:
    await admin_ready(here)
    link = await link_for(here, "add agent")
    people = [here.sandbox.add_user(f"P{number}", language_code="en") for number in range(10)]
    for person in people:
        person.open_link(link)
    await here.settle()
    assert sum("Welcome" in here.heard(person)[0] for person in people) == 1


async def test_a_link_gives_more_and_never_less(here: Town) -> None:
    kadri = await admin_ready(here)
    link = await link_for(here, "add agent salon")
    kadri.open_link(link)
    await here.settle()
    assert "on the list already: admin" in here.heard(kadri)[-1]
    mari = await opens(here, link)
    mari.open_link(await link_for(here, "add agent nails, spa"))
    await here.settle()
    assert "agent · salon, nails, spa" in here.heard(mari)[-1]
    mari.open_link(await link_for(here, "add manager SALON"))
    await here.settle()
    assert "manager · salon, nails, spa" in here.heard(mari)[-1]


async def test_a_customer_who_joins_stays_a_customer(here: Town) -> None:
    await admin_ready(here)
    anna = await unhappy(here)
    anna.open_link(await link_for(here, "add agent"))
    await here.settle()
    assert "Welcome" in here.heard(anna)[-1]
    before = len(here.desk_lines(here.topic_of("Anna")))
    await here.says(anna, "And the bill was wrong")
    assert here.desk_lines(here.topic_of("Anna"))[before:] == ["And the bill was wrong"]


async def test_a_link_asked_for_in_the_group_goes_to_the_private_chat(here: Town) -> None:
    kadri = await admin_ready(here)
    said = await writes(here, kadri, "/staff add agent")
    assert said == ["Kadri, the link is in your private chat with me: it doesn't belong in a group."]
    assert LINK.search(here.heard(kadri)[-1])
    assert not any(LINK.search(line) for line in here.desk_lines(None))


@pytest.mark.parametrize("started", [False, True])
async def test_where_the_private_chat_is_closed_the_group_says_so_and_gets_no_link(
    here: Town, *, started: bool
) -> None:
    if started:
        await admin_ready(here)
        here.sandbox.faults.fail(
            403, "Forbidden: bot was blocked by the user", "sendMessage", chat_id=here.kadri.id
        )
    said = await writes(here, here.kadri, "/staff add agent")
    assert len(said) == 1 and "Open @lill_bot, press Start" in said[0]
    assert not any(LINK.search(line) for line in here.desk_lines(None))


async def test_a_teams_link_lets_in_whom_an_admin_confirms(here: Town) -> None:
    kadri = await admin_ready(here)
    peep = await joined(here, "Peep", "admin")
    link = await link_for(here, "invite salon")
    mari = await opens(here, link, "Mari")
    assert "confirmed" in here.heard(mari)[-1]
    general = here.desk_lines(None)
    for admin in (kadri, peep):
        assert f"Mari ({mari.id}) has opened" in here.heard(admin)[-1]
    mari.open_link(link)
    await here.settle()
    assert sum("has opened" in text for text in here.heard(kadri)) == 1
    assert UNOPENED not in here.heard(mari)[-1]

    assert await presses(here, peep, "Add") == "Mari is on the list: agent · salon."
    assert "agent · salon" in here.heard(mari)[-1]
    assert await presses(here, kadri, "Add") == "Mari is on the list: agent · salon."
    assert sum("Welcome" in text for text in here.heard(mari)) == 1

    jaan = await opens(here, link, "Jaan")
    assert await presses(here, kadri, "Decline") == "Declined: Jaan."
    assert "declined" in here.heard(jaan)[-1]
    assert await presses(here, peep, "Add") == "Declined: Jaan."
    jaan.open_link(link)
    await here.settle()
    assert "declined" in here.heard(jaan)[-1]
    assert sum("Jaan" in text for text in here.heard(kadri)) == 1
    assert here.desk_lines(None) == general, "General gets nothing"


async def test_who_waits_is_shown_in_the_list_and_a_teams_link_lives_a_week(here: Town) -> None:
    kadri = await admin_ready(here)
    link = await link_for(here, "invite")
    await opens(here, link)
    said = await asks(here, kadri, "/staff")
    assert "1 link onto the list is open." in said[0] and "has opened the team's link" in said[1]
    await later_started(here, days=7)
    assert UNOPENED in (await stranger(here, link))[0]


async def test_a_teams_link_in_the_wrong_hands_asks_about_fifty_and_no_more(here: Town) -> None:
    kadri = await admin_ready(here)
    link = await link_for(here, "invite")
    people: list[Person] = []
    for number in range(53):
        people.append(here.sandbox.add_user(f"P{number}", language_code="en"))
        people[-1].open_link(link)
    await here.settle()
    assert sum("has opened" in text for text in here.heard(kadri)) == 50
    assert sum(UNOPENED in here.heard(person)[0] for person in people) == 3
