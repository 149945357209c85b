"""By when: what is promised to a customer, in and out of hours, and in their language."""

import pytest

from telegram_sandbox import Person
from tests.stories.promise_scene import nights_later
from tests.stories.roster_scene import admin_ready, asks, joined, presses
from tests.town import Town

CLOSED = {
    "en": ("I waited an hour and nobody apologised", "Mari will read this tomorrow at 09:00.", "urgent"),
    "et": ("Ootasin tund aega ja keegi ei vabandanud", "Mari loeb seda homme kell 09:00.", "kiire"),
    "lt": ("Laukiau valandą ir niekas neatsiprašė", "Mari tai perskaitys rytoj 09:00.", "skubu"),
    "ru": ("Прождала целый час, и никто не извинился", "Mari прочтёт это завтра в 09:00.", "срочно"),
    "sl": ("Čakala sem celo uro in nihče se ni opravičil", "Mari to prebere jutri ob 09:00.", "nujno"),
}


async def anna_after_visit(here: Town, language: str = "en") -> Person:
    anna = here.sandbox.add_user("Anna", language_code=language)
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": language})
    return anna


async def test_in_hours_the_customer_hears_who_answers_and_by_when(here: Town) -> None:
    await admin_ready(here)
    await joined(here, "Mari", "agent salon")
    anna = await anna_after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    assert here.heard(anna)[-1].endswith("Mari will answer you right here by 11:15.")
    assert "11:15" in here.card(here.topic_of("Anna")), "staff see what was promised"
    await here.says(anna, "and it was cold")
    assert here.heard(anna)[-1].count("11:15") == 1


@pytest.mark.parametrize("language", CLOSED)
async def test_closed_it_is_read_at_the_opening_unless_it_cannot_wait(here: Town, language: str) -> None:
    words, promised, urgent = CLOSED[language]
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    await asks(here, mari, "/duty me salon")
    anna = await anna_after_visit(here, language)
    await nights_later(here, hours=8)
    await here.says(anna, words)
    assert promised in here.heard(anna)[-1] and urgent in here.heard(anna)[-1]
    before = len(here.heard(mari))
    await here.says(anna, urgent)
    assert "Mari" in here.heard(anna)[-1], "the customer hears who was alerted"
    assert "09:00" not in here.heard(anna)[-1], "and is not told to wait after all"
    assert "Anna" in here.heard(mari)[before] and words in here.heard(mari)[before]


async def test_before_a_weekend_the_day_is_named(here: Town) -> None:
    anna = await anna_after_visit(here)
    await nights_later(here, hours=58)  # Friday at 21:00
    await here.says(anna, "The cut is crooked")
    assert "will read this on 16 March at 09:00" in here.heard(anna)[-1]


async def test_a_promise_made_before_closing_is_due_after_the_opening(here: Town) -> None:
    anna = await anna_after_visit(here)
    await nights_later(here, hours=6, minutes=55)  # 17:55
    await here.says(anna, "The cut is crooked")
    assert "by 09:10 tomorrow" in here.heard(anna)[-1]


async def test_over_the_weekend_of_the_change_of_clocks(here: Town) -> None:
    anna = await anna_after_visit(here)
    await nights_later(
        here, hours=24 * 16 + 8
    )  # Friday 27 March at 19:00; on Sunday Tallinn changes its clocks
    await here.says(anna, "The cut is crooked")
    assert "on 30 March at 09:00" in here.heard(anna)[-1]
    await nights_later(here, hours=24 * 2 + 13, minutes=9)  # Monday 09:09 by the clock on the wall
    assert not any("has waited" in line for line in here.desk_lines(here.topic_of("Anna")))
    await here.later(minutes=1)
    assert here.desk_lines(here.topic_of("Anna"))[-1].endswith(
        "has waited 10 minutes; an answer is promised by 09:15."
    )


async def test_whoever_is_complained_of_is_not_the_one_announced(here: Town) -> None:
    await admin_ready(here)
    await joined(here, "Marko", "agent salon")
    anna = await anna_after_visit(here)
    await here.says(anna, "The cut is crooked")
    assert "Marko answers" not in here.heard(anna)[-1]


async def test_commands_promise_as_well(here: Town) -> None:
    anna = await anna_after_visit(here)
    await here.says(anna, "/person")
    assert (
        here.heard(anna)[-1]
        == "I've asked a colleague to join us.\n\nSalon Lill will answer you right here by 11:15."
    )
    await here.says(anna, "/callback")
    assert "What number" in here.heard(anna)[-1], "first of all the number"
    await here.says(anna, "+372 5551 2345")
    assert "When would suit you?" in here.heard(anna)[-1], "then the time"
    await here.says(anna, "today at four")
    assert here.heard(anna)[-1] == "We'll call you on +372 5551 2345 today at 16:00."


async def test_the_promise_is_set_by_an_admin(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    assert await asks(here, mari, "/promise") == ["A first answer is promised within 15 working minutes."]
    assert "right" in (await asks(here, mari, "/promise 30"))[0]
    for wrong in ("0", "481", "soon", "-5", "٣٠"):
        assert "1 to 480" in (await asks(here, here.kadri, f"/promise {wrong}"))[0]
    assert "30 working minutes" in (await asks(here, here.kadri, "/promise 30"))[0]
    anna = await anna_after_visit(here)
    await here.says(anna, "The cut is crooked")
    assert "by 11:30" in here.heard(anna)[-1]


async def test_other_hours_move_what_is_promised(here: Town) -> None:
    await admin_ready(here)
    anna = await anna_after_visit(here)
    await nights_later(here, hours=8)
    await here.says(anna, "The cut is crooked")
    await asks(here, here.kadri, "/hours Mon-Fri 8-18")
    await nights_later(here, hours=12, minutes=59)  # Thursday 7:59
    await here.later(minutes=11)  # 8:10
    assert (
        "has waited 10 minutes; an answer is promised by 08:15" in here.desk_lines(here.topic_of("Anna"))[-1]
    )
    await presses(here, here.kadri, "Undo")
    await here.later(minutes=50)
    assert not any("sorry, Anna: nobody" in line for line in here.heard(anna)), "that is due at 9:15 again"
    await here.later(minutes=16)
    assert here.heard(anna)[-1].startswith("I'm sorry, Anna: nobody has answered yet")
