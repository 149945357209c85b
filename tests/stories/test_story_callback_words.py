"""A call asked for in one sentence, moved and called off in words, in five languages."""

import pytest

from tests.stories.call_scene import begun
from tests.town import Town


async def test_en_one_sentence_that_has_it_all(here: Town) -> None:
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: Call me tomorrow after three on 5551 2345, my filling fell out
Bot: Ana, I'm sorry it didn't turn out the way you hoped.
  We'll call you on +372 5551 2345 tomorrow between 15:00 and 18:00.
Card: Wants a call | 📞 +37255512345 · 12 March, 15:00–18:00 | agreed on a call
Ana: can you call at five instead?
Bot: All right, we'll call you on +372 5551 2345 tomorrow at 17:00.
Ana: not tomorrow, Friday
Bot: All right, we'll call you on +372 5551 2345 the day after tomorrow between 09:00 and 18:00.
Ana: use my other number 5551 2346
Bot: All right, we'll call you on +372 5551 2346 the day after tomorrow between 09:00 and 18:00.
Card: 📞 +37255512346 · 13 March, 09:00–18:00
Ana: thanks
Ana: no need to call any more
Bot: All right, we won't call. If you change your mind, just write here.
Card: called the call off
"""
    )
    assert chat.staff_read() == [
        "📞 Ana has changed the call: +37255512345, 12 March, 17:00",
        "📞 Ana has changed the call: +37255512345, 13 March, 09:00–18:00",
        "📞 Ana has changed the call: +37255512346, 13 March, 09:00–18:00",
        "📞 Ana doesn't need the call any more.",
    ]
    await here.absent(hours=60)
    assert not any("Time to call" in line for line in here.heard(here.kadri)), "nobody is told to call"
    assert chat.unread() == [], "and nothing is owned up to"


async def test_et_one_sentence_that_has_it_all(here: Town) -> None:
    chat = await begun(here, "et")
    await chat.plays(
        """
Ana: Helistage mulle homme peale kolme numbrile 5551 2345, plomm tuli ära
Bot: Ana, mul on kahju, et tulemus ei olnud see, mida lootsite.
  Helistame teile numbril +372 5551 2345 homme kell 15:00–18:00.
Ana: kas saaksite helistada hoopis kell viis?
Bot: Hästi, helistame teile numbril +372 5551 2345 homme kell 17:00.
Ana: ma helistan ise
Bot: Hästi, me ei helista. Kui ümber mõtlete, kirjutage lihtsalt siia.
"""
    )


async def test_lt_one_sentence_that_has_it_all(here: Town) -> None:
    chat = await begun(here, "lt")
    await chat.plays(
        """
Ana: Paskambinkite man rytoj po trečios numeriu +370 612 34567
Bot: Paskambinsime Jums numeriu +370 612 34567 rytoj nuo 15:00 iki 18:00.
Ana: ne rytoj, o penktadienį 10 val.
Bot: Gerai, paskambinsime Jums numeriu +370 612 34567 poryt 10:00.
Ana: skambučio nebereikia
Bot: Gerai, neskambinsime. Jei persigalvosite, parašykite čia.
"""
    )


async def test_ru_one_sentence_that_has_it_all(here: Town) -> None:
    chat = await begun(here, "ru")
    await chat.plays(
        """
Ana: Позвоните мне завтра после трёх на +7 912 345 67 89
Bot: Позвоним вам по номеру +7 912 345-67-89 завтра с 15:00 до 18:00.
Ana: давайте лучше в пятницу в 10
Bot: Хорошо, позвоним вам по номеру +7 912 345-67-89 послезавтра в 10:00.
Ana: не звоните, я сама вам позвоню
Bot: Хорошо, звонить не будем. Если передумаете, просто напишите сюда.
"""
    )


async def test_sl_one_sentence_that_has_it_all(here: Town) -> None:
    chat = await begun(here, "sl")
    await chat.plays(
        """
Ana: Pokličite me jutri po treh na +386 40 123 456
Bot: Poklicali vas bomo na +386 40 123 456 jutri med 15:00 in 18:00.
Ana: raje v petek ob 10h
Bot: V redu, poklicali vas bomo na +386 40 123 456 pojutrišnjem ob 10:00.
Ana: ni treba klicati
Bot: V redu, ne bomo vas klicali. Če si premislite, kar pišite sem.
"""
    )


async def test_the_command_takes_its_argument_as_words(here: Town) -> None:
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: /callback tomorrow at 3 on 5551 2345, the colour came out wrong
Bot: Ana, I'm sorry it didn't turn out the way you hoped.
  We'll call you on +372 5551 2345 tomorrow at 15:00.
Card: “tomorrow at 3 on 5551 2345, the colour came out wrong”
Ana: /callback
Bot: We'll call you on +372 5551 2345 tomorrow at 15:00.
"""
    )


async def test_a_number_that_was_given_once_is_known(here: Town) -> None:
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: Please call me tomorrow at ten on 5551 2345
Bot: We'll call you on +372 5551 2345 tomorrow at 10:00.
Ana: no need to call
Bot: All right, we won't call. If you change your mind, just write here.
Ana: call me after all, tomorrow at noon
Bot: We'll call you on +372 5551 2345 tomorrow at 12:00.
"""
    )


async def test_whoever_wants_the_manager_is_asked_nothing(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "I want to talk to the manager, call me!")
    assert "?" not in chat.unread()[-1]
    assert "📞 number not known yet · time not agreed yet" not in chat.card, "it is the manager's case"
    await here.says(chat.ana, "my number is 5551 2345, tomorrow at ten")
    assert chat.unread()[-1].endswith("We'll call you on +372 5551 2345 tomorrow at 10:00.")


@pytest.mark.parametrize(
    ("language", "wish", "off"),
    [
        ("et", "palun helistage mulle homme pärast kolme", "tore, siis pole helistada vaja"),
        ("lt", "paskambinkite man rytoj po trečios", "puiku, tada skambinti nereikia"),
        ("ru", "перезвоните мне завтра после трёх", "отлично, тогда звонить не надо"),
        ("sl", "pokličite me jutri po treh", "super, potem klicati ni treba"),
        ("en", "please call me tomorrow after three", "great, then no need to call"),
    ],
)
async def test_a_call_is_off_before_its_number_is_known(
    here: Town, language: str, wish: str, off: str
) -> None:
    person = here.sandbox.add_user("Vera", language_code=language)
    person.start()
    await here.says(person, wish)
    await here.later(seconds=10)
    await here.staff_says(here.kadri, here.topic_of("Vera"), "Come at ten, we will see to it")
    before = len(here.heard(person))
    await here.says(person, off)
    await here.later(seconds=10)
    said = here.heard(person)[before:]
    assert len(said) == 1 and "?" not in said[0], said
    card = here.card(here.topic_of("Vera"))
    assert "called the call off" in card or "📞" not in card, card
