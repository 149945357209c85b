"""Presses that no button of the bot's ever made: a changed client may send any data."""

import pytest

from bot.desk.presses import PRESSES
from telegram_sandbox import Message, Person
from telegram_sandbox.people.pressing import send_press
from tests.stories.logbook import logbook
from tests.stories.resolve_scene import card_of, complained
from tests.stories.roster_scene import admin_ready, joined
from tests.town import Town

JUNK = (
    *("", "0", "1", "-1", "a:b", ":::::", "1:", "1:1", "1:1:", "1:1:1:1", "1:1:1:1:1", "1 ", " 1:0"),
    *("9" * 17, "9" * 18, "9" * 19, "9" * 40, "9" * 18 + ":1", "1:" + "9" * 18, "1:1:" + "9" * 18),
    *("\u0663", "\u00b2", "\uff11:0", "1:1:\u0663", "\u202e1:0", "1:1:later", "1:1:later:other", "1:1::"),
)
FAILURES = ("input_failed", "timer_failed", "render_failed", "outcome_failed", "dead_letter")


def forged(here: Town, person: Person, message: Message, data: str) -> None:
    """Somebody's client presses a button that is not there."""
    send_press(here.sandbox.world, here.sandbox.world.chats[message.chat_id], person.user, message, "?", data)


async def test_junk_in_any_press_changes_nothing(here: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    with logbook(monkeypatch) as written:
        await admin_ready(here)
        anna, topic = await complained(here)
        card = here.desk.chat.messages[card_of(here, topic).id]
        heard = here.heard(anna)
        for action in (*PRESSES, "", "nonsense", "\x00"):
            for junk in JUNK:
                forged(here, here.kadri, card, f"{action}:{junk}"[:64])
            await here.settle()
    assert [name for name in FAILURES if name in written.getvalue()] == []
    assert here.heard(anna) == heard


async def test_colleagues_words_that_wait_are_sent_by_nobody_else(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here)
    anna, topic = await complained(here)
    await here.takes(here.kadri, topic)
    mari.write("A thought of mine", to=here.desk, topic=topic)
    await here.settle()
    heard = here.heard(anna)
    card = here.desk.chat.messages[card_of(here, topic).id]
    for number in range(1, 100):
        forged(here, here.kadri, card, f"again:{number}:0")
    await here.settle()
    assert here.heard(anna) == heard
    await here.sends(mari, topic)
    assert here.heard(anna)[-1] == "Mari\nA thought of mine"
