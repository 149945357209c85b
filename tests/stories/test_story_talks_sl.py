"""Talks in Slovene, as they read on the screen."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.chat import Chat
from tests.town import Town, town


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path, language="sl") as made:
        yield made


async def test_sl_praise_and_then_a_question_about_parking(here: Town) -> None:
    chat = Chat(here, "sl")
    await chat.visit()
    await chat.plays(
        """
Bot: Pozdravljeni, Ana! Danes ste bili pri nas (Marko, Striženje). Kako je bilo?
Ana: Marko je zakon
Bot: Hvala, to je res lepo slišati! Povemo naprej, naj se razveseli tudi Marko.
  Lahko za vas storimo še kaj?
Desk: 👏 Pohvala stranke (Ana): Marko. »Marko je zakon«
Ana: ja, kje lahko parkiram?
Bot: Ana, vaše besede so že pri sodelavcih.
  Salon Lill vam odgovori kar tukaj do 11:15.
Card: Vprašanje
"""
    )


async def test_sl_a_cold_towel_and_nobody_there(here: Town) -> None:
    chat = Chat(here, "sl")
    await chat.visit()
    await chat.plays(
        """
Bot: Pozdravljeni, Ana! Danes ste bili pri nas (Marko, Striženje). Kako je bilo?
Ana: Brisača je bila mokra in mrzla
Bot: Ana, žal nam je, da ni bilo tako, kot ste želeli.
  Salon Lill vam odgovori kar tukaj do 11:15.
Ana: halo?
Bot: Vemo, da čakate, Ana.
  Salon Lill vam odgovori kar tukaj do 11:15.
Ana: je kdo tam?
Bot: Sodelavci so že obveščeni.
  Salon Lill vam odgovori kar tukaj do 11:15.
Card: Težava | Želi govoriti s človekom
Kadri: Tukaj sem, Ana. Zelo mi je žal!
Ana: hvala, prijazno
Card: 💬
"""
    )


async def test_sl_who_says_little_is_let_go_kindly(here: Town) -> None:
    chat = Chat(here, "sl")
    await chat.visit()
    await chat.plays(
        """
Bot: Pozdravljeni, Ana! Danes ste bili pri nas (Marko, Striženje). Kako je bilo?
Ana: v redu
Bot: Povejte še malo več, Ana: kako je bilo?
Ana: ne vem
Bot: Hvala in vse dobro! Če bo še kaj, kar pišite sem.
"""
    )


async def test_sl_a_long_story_gets_no_rash_name(here: Town) -> None:
    chat = Chat(here, "sl")
    await chat.visit()
    await chat.plays(
        """
Bot: Pozdravljeni, Ana! Danes ste bili pri nas (Marko, Striženje). Kako je bilo?
Ana: hi
Bot: Lepo, da ste pisali, Ana! Kako je torej bilo?
Ana: K vam hodim od leta 2016 in se nisem nikoli pritožila, danes pa so tri za mano poklicali naprej
Bot: Ana, žal nam je, da se je to zgodilo.
  Salon Lill vam odgovori kar tukaj do 11:15.
"""
    )
