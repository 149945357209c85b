"""Nobody answers: the topic is reminded, the manager told, the customer hears what is true."""

from datetime import timedelta

import pytest

from telegram_sandbox import Person
from tests.stories.roster_scene import admin_ready, joined, presses
from tests.town import Town


async def unhappy(here: Town, language: str = "en", words: str = "The cut is crooked") -> Person:
    anna = here.sandbox.add_user("Anna", language_code=language)
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": language})
    await here.says(anna, words)
    return anna


async def test_at_two_thirds_the_topic_is_reminded(here: Town) -> None:
    await admin_ready(here)
    await joined(here, "Mari", "agent salon")
    await unhappy(here)
    topic = here.topic_of("Anna")
    await here.later(minutes=9)
    assert not any("has waited" in line for line in here.desk_lines(topic))
    await here.later(minutes=1)
    assert here.desk_lines(topic)[-1].endswith("Anna has waited 10 minutes; an answer is promised by 11:15.")
    assert "Mari" in here.desk_lines(topic)[-1]


async def test_whoever_has_the_case_is_named(here: Town) -> None:
    await admin_ready(here)
    mari = await joined(here, "Mari", "agent salon")
    await joined(here, "Liis", "agent salon")
    await unhappy(here)
    await presses(here, mari, "Take", in_desk=True)
    await here.later(minutes=10)
    line = here.desk_lines(here.topic_of("Anna"))[-1]
    assert line.startswith("⏳ Mari: Anna has waited")


async def test_an_answer_in_time_is_the_end_of_it(here: Town) -> None:
    await admin_ready(here)
    anna = await unhappy(here)
    topic = here.topic_of("Anna")
    await here.staff_says(here.kadri, topic, "We'll mend it, Anna.")
    said, private = len(here.heard(anna)), len(here.heard(here.kadri))
    await here.later(minutes=40)
    assert len(here.heard(anna)) == said and len(here.heard(here.kadri)) == private
    assert not any("has waited" in line for line in here.desk_lines(topic))


async def test_the_next_words_are_owed_an_answer_again(here: Town) -> None:
    await admin_ready(here)
    anna = await unhappy(here)
    topic = here.topic_of("Anna")
    await here.staff_says(here.kadri, topic, "We'll mend it, Anna.")
    await here.later(hours=1)
    await here.says(anna, "When can I come?")
    said = len(here.heard(anna))
    await here.later(minutes=10)
    assert "has waited 10 minutes; an answer is promised by 12:15" in here.desk_lines(topic)[-1]
    await here.later(minutes=5)
    assert "Anna" in here.heard(here.kadri)[-1] and "12:15" in here.heard(here.kadri)[-1]
    assert len(here.heard(anna)) == said, "what the customer was not told, nobody has to be sorry for"


SORRY = {
    "en": ("The cut is crooked", "nobody has answered yet, though I said by 11:15. I've told the manager."),
    "et": (
        "Soeng on viltu ja olen pettunud",
        "lubatud aeg oli 11:15, aga keegi ei ole veel vastanud. Andsin juhile teada.",
    ),
    "lt": ("Kirpimas kreivas, esu nusivylusi", "žadėjau atsakymą iki 11:15. Vadovams jau pranešta."),
    "ru": ("Стрижка кривая, я очень недовольна", "обещали ответить до 11:15. Руководитель уже знает."),
    "sl": ("Frizura je postrani, zelo sem razočarana", "obljubljeni čas pa je bil 11:15. Vodstvo že ve."),
}


@pytest.mark.parametrize("language", SORRY)
async def test_a_broken_promise_is_owned_up_to_once(here: Town, language: str) -> None:
    words, sorry = SORRY[language]
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    anna = await unhappy(here, language, words)
    await here.later(minutes=15)
    assert sorry in here.heard(anna)[-1] and "Anna" in here.heard(anna)[-1]
    told = here.heard(boss)[-1]
    assert "Anna" in told and words in told and len(told.split("\n\n")) == 3
    said = len(here.heard(anna))
    await here.later(minutes=50)
    assert len(here.heard(anna)) == said


async def test_a_second_break_tells_the_admins_once(here: Town) -> None:
    await admin_ready(here)
    await joined(here, "Boss", "manager")
    await unhappy(here)
    before = len(here.heard(here.kadri))
    await here.later(minutes=15)
    assert len(here.heard(here.kadri)) == before, "a manager was told, not the owner"
    await here.later(minutes=15)
    assert "Anna" in here.heard(here.kadri)[-1]
    after = len(here.heard(here.kadri))
    await here.later(minutes=50)
    assert len(here.heard(here.kadri)) == after


async def test_promises_outlive_a_restart(here: Town) -> None:
    await admin_ready(here)
    anna = await unhappy(here)
    await here.later(minutes=5)
    await here.crash()
    here.clock.move_to(here.clock.now() + timedelta(seconds=300))
    await here.open()
    await here.later(seconds=31)  # what staff wrote meanwhile is taken in first
    topic = here.topic_of("Anna")
    assert "has waited 10 minutes" in here.desk_lines(topic)[-1]
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(seconds=600))
    await here.open()
    await here.later(seconds=31)
    assert "though I said by 11:15" in here.heard(anna)[-1]
    assert sum("sorry, Anna: nobody" in one for one in here.heard(anna)) == 1


async def test_the_manager_steps_in_from_the_private_chat(here: Town) -> None:
    await admin_ready(here)
    boss = await joined(here, "Boss", "manager")
    anna = await unhappy(here)
    await here.later(minutes=15)
    await presses(here, boss, "I'll write now")
    assert here.heard(anna)[-1] == "Boss, the manager, is here and will write to you in a moment."
    await here.says(boss, "Dear Anna, come at five.")
    assert here.heard(anna)[-1].endswith("Dear Anna, come at five.")
    kadris = len(here.heard(here.kadri))
    await here.later(hours=1)
    assert len(here.heard(here.kadri)) == kadris, "the promise was kept after all"


async def test_nobody_is_told_that_a_manager_knows_where_there_is_none(here: Town) -> None:
    anna = await unhappy(here)
    here.kadri.start()
    here.kadri.block()
    await here.settle()
    await here.later(minutes=15)
    assert "manager" not in here.heard(anna)[-1] and "nobody has answered yet" in here.heard(anna)[-1]
