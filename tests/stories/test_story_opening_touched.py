"""The opening answered with one touch: short cuts, reactions, a voice; and what an old button says."""

import json
import sqlite3
from contextlib import closing

import pytest

from tests.stories.opening_scene import finished, known, last, openings, until
from tests.town import Town


def kept(here: Town) -> list[tuple[str, str, dict[str, str]]]:
    """What the customers are known to have said: kind, text and reading."""
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        rows = database.execute("SELECT kind, text, reading FROM utterances ORDER BY id").fetchall()
    return [(kind, text, json.loads(reading)) for kind, text, reading in rows]


async def test_all_good_is_thanked_for_and_names_nobody(here: Town) -> None:
    ana = await known(here, "Ana", "et")
    await here.presses(ana, "Kõik hästi")
    assert last(here, ana) == "Aitäh, seda on nii tore kuulda!\n\nKas saame teie heaks veel midagi teha?"
    assert openings(here, ana)[-1].buttons == []
    assert here.desk_lines(None) == [] and here.topics() == [], "praise of nobody is passed on to nobody"
    assert kept(here) == [("press", "", {"pressed": "good"})]
    await here.says(ana, "ei, aitäh")
    assert last(here, ana).startswith("Aitäh ja kõike head!")


async def test_not_quite_is_asked_about_and_the_answer_reaches_people(here: Town) -> None:
    ana = await known(here, "Ana", "ru")
    await here.presses(ana, "Не совсем")
    assert last(here, ana) == "Ana, простите, что вышло не так. Что случилось?"
    await here.says(ana, "чёлка кривая")
    assert "прямо здесь" in last(here, ana)
    assert "чёлка кривая" in here.card(here.topic_of("Ana"))


async def test_who_only_pressed_not_quite_is_written_to_by_a_person(here: Town) -> None:
    ana = await known(here, "Ana", "et")
    await here.presses(ana, "Mitte päris")
    said = len(here.heard(ana))
    await here.later(minutes=29)
    assert here.topics() == []
    await here.later(minutes=1)
    assert "Problem" in here.card(here.topic_of("Ana")) and "Not quite" in here.card(here.topic_of("Ana"))
    assert len(here.heard(ana)) == said, "nobody is asked twice what happened"
    await here.staff_says(here.kadri, here.topic_of("Ana"), "Tere, Ana! Kuidas saame selle korda teha?")
    assert "korda teha" in last(here, ana)


async def test_who_tells_what_happened_has_one_case_only(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await here.presses(ana, "Not quite")
    await here.says(ana, "the fringe is crooked")
    card = here.card(here.topic_of("Ana"))
    assert "Not quite" in card and "the fringe is crooked" in card
    await here.later(minutes=31)
    assert len(here.topics()) == 1 and here.card(here.topic_of("Ana")).count("#") == 1


async def test_who_thinks_better_of_all_good_is_heard(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    opening = ana.last()
    ana.press("All good", on=opening)
    ana.press("Not quite", on=opening)
    await here.settle()
    assert last(here, ana) == "I'm sorry to hear that, Ana. What happened?"


@pytest.mark.parametrize(
    ("language", "emoji", "heard"),
    [
        ("en", "👍", "Thank you, that's lovely to hear!\n\nIs there anything else we can do for you?"),
        ("lt", "❤", "Ačiū, labai malonu tai girdėti!\n\nGal dar kuo nors galime Jums padėti?"),
        ("sl", "👎", "Žal nam je, Ana. Kaj se je zgodilo?"),
        ("et", "😢", "Mul on kahju seda kuulda, Ana. Mis juhtus?"),
    ],
)
async def test_a_reaction_answers_the_opening(here: Town, language: str, emoji: str, heard: str) -> None:
    ana = await known(here, "Ana", language)
    ana.react(ana.last(), emoji)
    await here.settle()
    assert last(here, ana) == heard
    assert openings(here, ana)[-1].buttons == []
    said = len(here.heard(ana))
    ana.react(openings(here, ana)[-1], "🔥")
    await here.settle()
    assert len(here.heard(ana)) == said, "a second reaction changes nothing"


async def test_a_reaction_that_says_nothing_leaves_the_question_asked(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    opening, said = ana.last(), len(here.heard(ana))
    ana.react(opening, "🤔")
    ana.react(opening, None)
    await here.settle()
    assert len(here.heard(ana)) == said and kept(here) == []
    await here.presses(ana, "All good")
    assert len(here.heard(ana)) == said + 1


async def test_after_a_thumb_a_bare_no_ends_the_talk(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    ana.react(ana.last(), "👍")
    await here.settle()
    await here.says(ana, "no")
    assert last(here, ana).startswith("Thank you, and all the best!")
    assert here.topics() == []


async def test_a_button_pressed_twice_says_how_things_stand(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    opening = ana.last()
    pressed = ana.press("All good", on=opening)
    await here.settle()
    again = ana.press_again(pressed)
    await here.settle()
    assert again.notice == "You've told us already, thank you! Just write here if there's anything else."
    await here.says(ana, "Actually the cut is crooked and I am unhappy")
    once_more = ana.press_again(pressed)
    await here.settle()
    assert once_more.notice == "I've passed your words on, and the answer will come right here."
    assert len(kept(here)) == 2


async def test_a_button_of_a_year_ago_gets_a_kind_word(here: Town) -> None:
    ana = await known(here, "Ana", "lt")
    await here.absent(days=365)
    said = len(here.heard(ana))
    notice = await here.presses(ana, "Viskas gerai")
    assert notice.startswith("Nuo tada jau praėjo nemažai laiko.")
    assert len(here.heard(ana)) == said and openings(here, ana)[-1].buttons == []


async def test_nobody_elses_button_counts(here: Town) -> None:
    ana, eve = await known(here, "Ana", "en"), await known(here, "Eve", "en")
    forged = eve.press("All good", on=eve.last())
    await here.settle()
    for data in ("good:1", "good:0", "good:-1", "good:", "notquite:٣", "good:99999999999999999999"):
        forged.data = data
        again = eve.press_again(forged)
        await here.settle()
        assert again.notice
    assert openings(here, ana)[-1].buttons == [["All good", "Not quite"]]
    assert len(kept(here)) == 1


async def test_a_voice_is_an_answer_for_a_person(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    ana.send_file("voice", b"OggS how it went")
    await here.settle()
    assert last(here, ana) == (
        "Ana, thank you, I've passed your voice message on.\n\n"
        "Salon Lill will answer you right here by 11:15."
    )
    assert openings(here, ana)[-1].buttons == []
    assert len(here.sandbox.calls.of("copyMessage")) == 1


async def test_who_wants_quiet_gets_the_shortest_answer(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await here.close()
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        database.execute("UPDATE customers SET quiet = 1")
        database.commit()
    await here.open()
    await here.presses(ana, "All good")
    assert last(here, ana) == "Thank you, that's lovely to hear!"
    await until(here, "2026-04-12 12:00")
    await finished(here, "Ana", "en", "2026-04-12 11:50", person=ana)
    await here.says(ana, "it was ok")
    assert last(here, ana) == "Thank you, all the best!"
