"""People who have no say in money, and presses and words that come twice: what leaves, leaves once."""

import asyncio

import aiohttp

from aftercare.gestures.voucher_code import shown_code
from telegram_sandbox import Person
from tests.attack.test_attack_desk_presses import forged
from tests.attack.test_attack_giving_forged import button, message
from tests.stories.approval_scene import card, wanted
from tests.stories.delicate_scene import hired
from tests.stories.give_scene import commands, gifts_told, replies, scene, sheet
from tests.stories.money_scene import given
from tests.stories.test_story_vouchers import ready
from tests.town import API_KEY, Town

WORDS = (
    "/give refund 5",
    "/redeem 0000-0000",
    "/reverse R-1001 no",
    "/payouts R-1001 cash",
    "/limits refund agent 500",
)


async def stranger(here: Town) -> Person:
    """Somebody who is in the desk's group and not on the roster."""
    person = here.sandbox.add_user("Out Sider", language_code="en")
    here.desk.add(person)
    await here.settle()
    return person


async def test_an_outsider_in_the_group_presses_and_types_in_vain(here: Town) -> None:
    mati, anna, topic = await scene(here)
    outsider = await stranger(here)
    await commands(here, mati, topic, "/give refund 5")
    shown = message(here, topic)
    for action in ("give", "give-back"):
        forged(here, outsider, shown, button(shown, action))
    await replies(here, outsider, topic, sheet(here, topic), "5")
    for words in WORDS:
        outsider.write(words, to=here.desk, topic=topic)
        outsider.write(words)
        await here.settle()
    assert gifts_told(here, anna) == []
    await here.presses(mati, "Give", topic)
    assert len(gifts_told(here, anna)) == 1


async def test_who_was_dismissed_has_only_old_buttons(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await commands(here, mati, topic, "/give refund 5")
    shown = message(here, topic)
    give = button(shown, "give")
    forged(here, mati, shown, button(shown, "give-back"))
    await here.settle()
    await here.says(here.kadri, "/staff remove Mati")
    for data in (give, button(message(here, topic), "give-other"), button(message(here, topic), "gift")):
        forged(here, mati, shown, data)
    for words in WORDS:
        mati.write(words, to=here.desk, topic=topic)
        mati.write(words)
    await replies(here, mati, topic, sheet(here, topic), "5")
    assert gifts_told(here, anna) == []


async def test_an_approver_who_became_an_agent_approves_nothing(here: Town) -> None:
    it = await wanted(here)
    shown = card(it.mari)
    await here.says(here.kadri, "/staff remove Mari")
    link = await hired_again(here, it.mari, "agent")
    assert link
    for action in ("approve", "approve-other", "refuse"):
        on = it.mari.chat.messages[shown.id]
        forged(here, it.mari, on, button(on, action))
    it.mari.write("20", reply_to=shown.id)
    await here.settle()
    assert it.customer_hears() == []


async def test_words_and_presses_that_come_twice_give_once(here: Town) -> None:
    it = await wanted(here)
    shown = card(it.mari)
    for _ in range(3):
        it.mari.write("20", reply_to=shown.id)
        forged(
            here, it.mari, it.mari.chat.messages[shown.id], button(it.mari.chat.messages[shown.id], "approve")
        )
    await here.settle()
    assert len(it.customer_hears()) == 1


async def test_what_is_paid_and_taken_back_at_once_is_one_of_both(here: Town) -> None:
    liis = await hired(here, "Liis", "manager")
    anna, _, reference = await given(here, liis)
    for _ in range(2):
        liis.write(f"/payouts {reference} cash")
        here.kadri.write(f"/reverse {reference} a mistake")
    await here.settle()
    told = [said for said in here.heard(anna) if reference in said]
    assert len(told) == 2, told


async def test_a_voucher_at_ten_tills_at_once_is_used_once(here: Town) -> None:
    _, anna, made = await ready(here)
    assert here.app is not None
    url = f"http://127.0.0.1:{here.app.http_port}/v1/vouchers/{made.code}/redeem"
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {API_KEY}"}) as session:

        async def redeems(till: int) -> int:
            async with session.post(url, json={"key": f"till-{till}"}) as answer:
                return answer.status

        found = await asyncio.gather(*(redeems(till) for till in range(10)))
    await here.settle()
    assert sorted(found) == [200] + [409] * 9
    told = [said for said in here.heard(anna) if shown_code(made.code) in said]
    assert len(told) == 1, told


async def hired_again(here: Town, person: Person, role: str) -> str:
    """Somebody who was here before opens a new link."""
    await here.says(here.kadri, f"/staff add {role}")
    link = next(said for said in reversed(here.heard(here.kadri)) if "?start=" in said)
    person.open_link(link[link.index("https://") :].split()[0])
    await here.settle()
    return link
