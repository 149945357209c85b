"""Buttons that the bot never made, with a true case and a true nonce in them: nothing is given by them."""

import pytest

from telegram_sandbox import Message
from tests.attack.test_attack_desk_presses import FAILURES, forged
from tests.stories.approval_scene import card, wanted
from tests.stories.give_scene import commands, gifts_told, scene, sheet
from tests.stories.logbook import logbook
from tests.town import Town

FIGURES = (
    *("refund:m9999999999999999:", "refund:m1000000000000001:", "refund:m0:", "refund::", "refund:m-5:"),
    *("refund:m5p5d5:", "refund:p5:", "refund:m\u0663:", "refund:m5:00000000", "refund:m1e9:", "refund:m 5:"),
    *("discount:m9999999999999999:", "discount:m5p999:", "discount:p10:", "discount:m9999999999999999p10:"),
    *("deferral:d9999:", "deferral:d0:", "own_way:m5:", "own_way:m9999999999999999:", "surprise:m5:"),
    *("gift::", "gift::deadbeef", "gift:m5:", "waiting::", "waiting:m5:", "short_pay:m5:", "specialist::"),
    *("REFUND:m5:", "\u202erefund:m5:", ":m5:", "redo:m9999999999999999p999d9999:"),
)
SUMS = ("999999999999999:1", "1000000000000001:1", "0:1", "-5:1", "\u0663:1", "1e3:1", "5", "5:1:1", ":1")


def button(shown: Message, action: str) -> str:
    """The data of a button."""
    found = (str(one.get("callback_data", "")) for one in shown.inline_buttons)
    return next(data for data in found if data.partition(":")[0] == action)


def message(here: Town, topic: int) -> Message:
    """The latest message in a topic."""
    return here.desk.chat.messages[sheet(here, topic).id]


async def test_no_preset_gives_or_breaks_what_it_should_not(
    here: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    with logbook(monkeypatch) as written:
        mati, anna, topic = await scene(here)
        await here.presses(mati, "Make it right", topic)
        shown = message(here, topic)
        key = button(shown, "give-other").partition(":")[2]
        for figures in FIGURES:
            forged(here, mati, shown, f"gift:{key}:{figures}")
            await here.settle()
    assert [name for name in FAILURES if name in written.getvalue()] == []
    assert gifts_told(here, anna) == []


async def test_an_offer_is_given_with_its_own_nonce_and_life_alone(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await commands(here, mati, topic, "/give refund 5")
    shown = message(here, topic)
    _, offer, nonce, life = button(shown, "give").split(":")
    wrong = (
        *(f"{int(offer) + 1}:{nonce}:{life}", f"{offer}:{nonce[:-1]}:{life}", f"{offer}:{nonce[:8]}:{life}"),
        *(
            f"{offer}:{nonce}:{int(life) + 1}",
            f"{offer}:{nonce}",
            f"{offer}:{nonce}:{life}:0",
            f"{offer}::{life}",
        ),
        *(f"-{offer}:{nonce}:{life}", f" {offer}:{nonce}:{life}", f"\u0661:{nonce}:{life}"),
    )
    for data in wrong:
        forged(here, mati, shown, f"give:{data}")
        await here.settle()
    assert gifts_told(here, anna) == []
    for _ in range(3):
        forged(here, mati, shown, f"give:{offer}:{nonce}:{life}")
    await here.settle()
    assert len(gifts_told(here, anna)) == 1


async def test_an_approver_approves_within_their_limit_whatever_a_button_says(
    here: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    with logbook(monkeypatch) as written:
        it = await wanted(here)
        shown = it.mari.chat.messages[card(it.mari).id]
        key = button(shown, "approve").partition(":")[2]
        for one in SUMS:
            forged(here, it.mari, shown, f"approve-sum:{key}:{one}")
            forged(here, it.peep, shown, f"approve-sum:{key}:{one}")
            forged(here, it.peep, shown, f"approve:{key}")
            await here.settle()
    assert [name for name in FAILURES if name in written.getvalue()] == []
    assert it.customer_hears() == []


async def test_asking_twice_or_of_what_is_given_changes_nothing(here: Town) -> None:
    mati, anna, topic = await scene(here)
    await commands(here, mati, topic, "/give refund 5")
    shown = message(here, topic)
    _, offer, nonce, life = button(shown, "give").split(":")
    forged(here, mati, shown, f"askfor:{offer}:{nonce}")
    await here.settle()
    assert not any("is asking" in said for said in here.heard(here.kadri))
    forged(here, mati, shown, f"give:{offer}:{nonce}:{life}")
    forged(here, mati, shown, f"askfor:{offer}:{nonce}")
    forged(here, here.kadri, shown, f"approve:{offer}:{nonce}")
    forged(here, here.kadri, shown, f"approve-sum:{offer}:{nonce}:500:1")
    await here.settle()
    assert len(gifts_told(here, anna)) == 1
