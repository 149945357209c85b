"""Talks after an opening: what was said is named, what was left open is asked about, then it is enough."""

import sqlite3
from contextlib import closing

from tests.stories.chat import Chat
from tests.town import Town


async def test_en_good_but(here: Town) -> None:
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: All good but I had to wait
Bot: Ana, I'm sorry you had to wait.
  Salon Lill will answer you right here by 11:15.
Card: Problem | All good but I had to wait
"""
    )


async def test_et_a_suggestion_is_asked_about_once_and_passed_on(here: Town) -> None:
    chat = Chat(here, "et")
    await chat.visit()
    await chat.plays(
        """
Bot: Tere, Ana! Täna aitas teid Marko (Juukselõikus). Kuidas läks?
Ana: võiks olla rohkem parkimiskohti
Bot: Aitäh, Ana. Mis võiks meie juures teisiti olla?
Ana: maja taga on tühi plats
Bot: Ana, aitäh, et sellest rääkisite, andsin selle edasi.
  Salon Lill vastab teile siinsamas hiljemalt kell 11:15.
Card: Question | parkimiskohti | tühi plats
"""
    )


async def test_ru_praise_is_named_and_passed_on(here: Town) -> None:
    chat = Chat(here, "ru")
    await chat.visit()
    await chat.plays(
        """
Bot: Ana, здравствуйте! Сегодня вы обращались к нам, ваш специалист — Marko (Стрижка). Как всё прошло?
Ana: быстро и вежливо
Bot: Спасибо, приятно знать, что всё прошло быстро! Передадим, пусть Marko тоже порадуется.
  Можем ли мы сделать для вас что-то ещё?
Ana: нет, спасибо
Bot: Спасибо и всего доброго! Если что-то понадобится, просто напишите сюда.
"""
    )


async def test_sl_only_good_is_answered_without_inventing_why(here: Town) -> None:
    chat = Chat(here, "sl")
    await chat.visit()
    await chat.plays(
        """
Bot: Pozdravljeni, Ana! Danes ste bili pri nas (Marko, Striženje). Kako je bilo?
Ana: vse super, hvala
Bot: Hvala, to je res lepo slišati! Povemo naprej, naj se razveseli tudi Marko.
  Lahko za vas storimo še kaj?
"""
    )


async def test_lt_who_wants_quiet_is_asked_nothing_more(here: Town) -> None:
    chat = Chat(here, "lt")
    await chat.visit()
    await here.close()
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        database.execute("UPDATE customers SET quiet = 1")
        database.commit()
    await here.open()
    await chat.plays(
        """
Bot: Sveiki, Ana! Šiandien Jumis rūpinosi Marko (Kirpimas). Kaip sekėsi?
Ana: normaliai
Bot: Ačiū, viso geriausio!
(2 hours later)
Ana: kirpčiai kreivi, esu labai nusivylusi
Bot: Ana, labai gaila, kad rezultatas ne toks, kokio tikėjotės.
  Salon Lill atsakys Jums čia pat iki 13:15.
Card: Problem
"""
    )
