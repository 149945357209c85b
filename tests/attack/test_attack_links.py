"""Start links in the wrong hands, too early, too late, made up."""

from datetime import timedelta
from typing import Any

import pytest

from aftercare.ids import start_token
from telegram_sandbox import Person
from tests.stories.fault_scene import COMPLAINT, guest, unhappy, visit_of
from tests.town import Town

GUESSED = "v" + "A" * 48


async def token_of(here: Town, **changes: Any) -> str:
    _, answer = await here.till(**changes)
    return str(answer["link"].partition("start=")[2])


async def stranger(here: Town, payload: str, name: str = "Zed") -> Person:
    person = here.sandbox.add_user(name, language_code="en")
    person.start(payload)
    await here.settle()
    return person


async def asleep(here: Town, **time: int) -> None:
    """Let time pass while the bot is not running."""
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(**time))
    await here.open()


@pytest.mark.parametrize("payload", [GUESSED, "v", "a" * 64, "_" * 64, "1", "v" + "_" * 48])
async def test_a_guessed_link_opens_nothing(here: Town, payload: str) -> None:
    await here.till()
    zed = await stranger(here, payload)
    assert len(here.heard(zed)) == 1 and "doesn't open" in here.heard(zed)[0]
    assert here.topics() == []


async def test_a_link_of_another_generation_or_another_bot_opens_nothing(here: Town) -> None:
    token = await token_of(here)
    key = (here.folder / "bot.key").read_bytes()
    for made in (start_token(key, 1, 2), start_token(bytes(32), 1, 1), start_token(key, 999, 1)):
        zed = await stranger(here, made)
        assert "doesn't open" in here.heard(zed)[0]
    assert start_token(key, 1, 1) == token


async def test_a_second_account_sees_nothing_and_staff_are_told_once(here: Town) -> None:
    token = await token_of(here)
    anna = await stranger(here, token, "Anna")
    zed = await stranger(here, token)
    zed.start(token)
    await here.settle()
    assert "Marko" in here.heard(anna)[0]
    assert all("Marko" not in text and "doesn't open" in text for text in here.heard(zed))
    assert sum("Another account" in line for line in here.desk_lines(here.topic_of("Anna"))) == 1


async def test_two_who_start_the_same_link_at_once_are_not_both_bound(here: Town) -> None:
    token = await token_of(here)
    people = [here.sandbox.add_user(f"P{number}", language_code="en") for number in range(10)]
    for person in people:
        person.start(token)
    await here.settle()
    assert sum("Marko" in here.heard(person)[0] for person in people) == 1


async def test_a_found_receipt_does_not_lead_the_answers_to_its_finder(here: Town) -> None:
    anna = await unhappy(here)
    receipt = await token_of(here, **visit_of("Anna") | {"external_id": "A-later"})
    zed = await stranger(here, receipt)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Your refund is on its way")
    assert here.heard(anna)[-1].endswith("Your refund is on its way")
    assert all("refund" not in text and "Marko" not in text for text in here.heard(zed))
    await here.says(zed, COMPLAINT)
    assert len(here.topics()) == 2, "what the finder says is a case of their own"


async def test_one_account_holds_two_customers(here: Town) -> None:
    anna = await guest(here)
    await here.visit(anna, **visit_of("Son"))
    assert here.heard(anna)[-1].startswith("Hello, Son!")
    await here.says(anna, COMPLAINT)
    await here.staff_says(here.kadri, here.topic_of("Son"), "Sorry")
    assert here.heard(anna)[-1] == "Kadri\nSorry"


async def test_a_link_dies_after_thirty_days(here: Town) -> None:
    token, other = await token_of(here, **visit_of("Early")), await token_of(here, **visit_of("Late"))
    await asleep(here, days=30, hours=-1)
    early = await stranger(here, token, "Early")
    assert "Marko" in here.heard(early)[0]
    await asleep(here, hours=2)
    late = await stranger(here, other, "Late")
    assert "Marko" not in here.heard(late)[0]


async def test_a_visit_that_is_not_over_is_asked_about_when_it_is(here: Town) -> None:
    token = await token_of(here, ended_at="2026-03-11T15:00:00+00:00")
    anna = await stranger(here, token, "Anna")
    assert here.heard(anna)[-1].startswith("Tere") and "Marko" not in here.heard(anna)[-1]
    await here.close()
    await here.open()
    await here.absent(hours=5, minutes=59)
    assert "Marko" not in here.heard(anna)[-1]
    await here.later(minutes=2)
    assert "Marko" in here.heard(anna)[-1]
    before = len(here.heard(anna))
    await here.says(anna, "Ootasin tund aega ja keegi ei vabandanud")
    assert len(here.heard(anna)) == before + 1 and here.card(here.topic_of("Anna"))


async def test_who_has_complained_before_the_end_is_not_asked_how_it_went(here: Town) -> None:
    anna = await stranger(here, await token_of(here, ended_at="2026-03-11T15:00:00+00:00"), "Anna")
    await here.says(anna, "Ootasin tund aega ja keegi ei vabandanud")
    await here.absent(hours=8)
    assert not [text for text in here.heard(anna) if "Marko" in text]


async def test_a_visit_reported_months_ahead_keeps_its_link(here: Town) -> None:
    token = await token_of(here, ended_at="2026-06-01T12:00:00+00:00")
    await asleep(here, days=85)
    anna = await stranger(here, token, "Anna")
    assert "Marko" in here.heard(anna)[-1]


async def test_who_could_not_be_reached_and_starts_again_is_answered_for_everybody_they_hold(
    here: Town,
) -> None:
    anna = await unhappy(here)
    here.sandbox.faults.fail(400, "Bad Request: chat not found", "sendMessage", chat_id=anna.id)
    await here.staff_says(here.kadri, here.topic_of("Anna"), "Hello?")
    await here.visit(anna, **visit_of("Son"))
    assert here.heard(anna)[-1].startswith("Hello, Son!")
    await here.staff_says(here.kadri, here.topic_of("Anna"), "There you are")
    assert here.heard(anna)[-1].endswith("There you are")
