"""Language, name, quiet, stop: in words, in any language, even in the middle of a talk or an open case."""

import pytest

from tests.stories.chat import Chat
from tests.stories.delicate_scene import after_visit
from tests.town import Town

LANGUAGE = [
    ("en", "по-русски, пожалуйста", "С удовольствием, будем писать по-русски."),
    ("ru", "eesti keeles palun", "Hea meelega, kirjutan eesti keeles."),
    ("et", "please write to me in Lithuanian", "Mielai, rašysiu lietuviškai."),
    ("lt", "po slovensko, prosim", "Z veseljem, pisali vam bomo v slovenščini."),
    ("sl", "English please", "Gladly, I'll write in English."),
]


@pytest.mark.parametrize(("language", "wish", "confirmed"), LANGUAGE)
async def test_a_language_is_changed_and_the_question_asked_in_it(
    here: Town, language: str, wish: str, confirmed: str
) -> None:
    anna = await after_visit(here, language=language)
    await here.says(anna, wish)
    said = here.heard(anna)
    assert said[-2] == confirmed
    assert "Marko" in said[-1]
    assert said[-1] != said[0]
    assert anna.sees()[-1].buttons != []
    assert here.topics() == []


async def test_a_language_asked_for_is_not_changed_by_a_few_words_in_another(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "Please write to me in Russian")
    await here.says(anna, "I waited an hour, I'm really very disappointed")
    assert "до 11:15" in here.heard(anna)[-1]
    assert "Язык" not in here.card(here.topic_of("Anna"))
    assert "Language: Russian" in here.card(here.topic_of("Anna"))


NAMES = [
    ("en", "call me Nina", "Nina", "Gladly, Nina it is."),
    ("et", "kutsuge mind Kai", "Kai", "Hea meelega, Kai, jätan selle meelde."),
    ("lt", "vadinkite mane Tomu", "Tomas", "Gerai, Tomas, taip ir kreipsiuosi."),
    ("ru", "зовите меня Ниной", "Нина", "Хорошо, Нина, так и будем к вам обращаться."),
    ("sl", "kličite me Žiga", "Žiga", "Velja, Žiga, tako vas bomo naslavljali."),
]


@pytest.mark.parametrize(("language", "wish", "name", "confirmed"), NAMES)
async def test_a_name_is_used_from_then_on(
    here: Town, language: str, wish: str, name: str, confirmed: str
) -> None:
    anna = await after_visit(here, language=language)
    await here.says(anna, wish)
    assert here.heard(anna)[-1] == confirmed
    assert here.topics() == []
    await here.says(anna, "/person")
    assert here.topics()[-1].split()[1] == name


async def test_call_me_tomorrow_is_a_call(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "call me tomorrow")
    assert "Wants a call" in here.card(here.topic_of("Anna")) or "call" in here.topics()[-1].lower()


async def test_both_are_done_where_a_problem_stands_beside_it(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "I'm not Anna, I'm Anne. And my hair is ruined")
    said = here.heard(anna)[-1]
    assert said.startswith("Gladly, Anne it is.\n\nAnne, I'm sorry")
    assert "Anne" in here.topics()[-1]


async def test_quiet_ends_the_questions(here: Town) -> None:
    chat = Chat(here, "et")
    await chat.visit()
    await chat.plays(
        """
Bot: Tere, Ana! Täna aitas teid Marko (Juukselõikus). Kuidas läks?
Ana: ära küsi midagi
Bot: Hästi, niisama juttu ma ei aja ega küsi ise midagi.
Ana: Kõik oli väga hästi
Bot: Aitäh, seda on nii tore kuulda! Annan edasi, las Marko rõõmustab ka.
"""
    )


async def test_stop_and_write_again(here: Town) -> None:
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: please stop writing to me
Bot: All right, Ana, I won't write first any more. You can write any time, and whatever is still open goes on.
Ana: you can write to me again
Bot: Good to have you back! I'll ask how it went after a visit, and you can write any time.
"""
    )


async def test_in_an_open_case_a_wish_makes_nobody_wait(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    topic = here.topic_of("Anna")
    await here.takes(here.kadri, topic)
    await here.staff_says(here.kadri, topic, "I'm so sorry, Anna.")
    await here.says(anna, "no small talk please")
    assert here.heard(anna)[-1] == "All right, no small talk and no questions of my own."
    assert "💬" in here.card(topic)
    await here.says(anna, "you can ask again")
    assert here.heard(anna)[-1] == "Good, then I may ask a short question again."
    assert "small talk" not in here.card(topic)


HOSTILE = [
    "<b>x</b>",
    "<script>alert(1)</script>",
    "'; DROP TABLE customers;--",
    "{name}",
    "{ $name }",
    "%s%s%s",
    "../../etc/passwd",
    "Z\u0351\u0352\u0353a",
    "a" * 4000,
    "😀" * 50,
    "12345",
    "@all",
    "/start",
    "http://evil.example/x",
    "tel:+3725551234",
    "нет",
    "kutsu mind",
]


async def test_what_is_no_name_never_becomes_one(here: Town) -> None:
    anna = await after_visit(here)
    for text in HOSTILE:
        await here.later(minutes=1)  # nobody is taken for somebody who writes without end
        await here.says(anna, "/settings")
        # The language follows the words, so the button is found by its place.
        await here.presses(anna, anna.sees()[-1].buttons[0][1])
        await here.says(anna, text)
        await here.says(anna, f"call me {text}"[:4000])
    await here.later(minutes=1)
    await here.says(anna, "English please")
    await here.says(anna, "/settings")
    assert here.heard(anna)[-1].startswith("I call you Anna and write in English.")
