"""Talks in Lithuanian, as they read on the screen."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.chat import Chat
from tests.town import Town, town


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path, language="lt") as made:
        yield made


async def test_lt_something_was_left_behind(here: Town) -> None:
    chat = Chat(here, "lt")
    await chat.visit()
    await chat.plays(
        """
Bot: Sveiki, Ana! Šiandien Jumis rūpinosi Marko (Kirpimas). Kaip sekėsi?
Ana: Puiku kaip visada
Bot: Ačiū, labai malonu tai girdėti! Perduosiu, tegul Marko irgi pasidžiaugia.
  Gal dar kuo nors galime Jums padėti?
Ana: skėtis tikriausiai liko pas jus
Bot: Ana, perdaviau Jūsų žodžius.
  Salon Lill atsakys Jums čia pat iki 11:15.
Card: Klausimas | skėtis
Kadri: Radome, laukia Jūsų registratūroje!
Ana: dėkui labai
Card: 💬
Ana: viso gero
"""
    )


async def test_lt_sarcasm_is_no_praise(here: Town) -> None:
    chat = Chat(here, "lt")
    await chat.visit()
    await chat.plays(
        """
Bot: Sveiki, Ana! Šiandien Jumis rūpinosi Marko (Kirpimas). Kaip sekėsi?
Ana: O kaip puiku, dvi valandas spoksojau į jūsų lubas
Bot: Ana, labai gaila, kad taip nutiko.
  Salon Lill atsakys Jums čia pat iki 11:15.
Ana: noriu pakalbėti su viršininku
Bot: Jūsų prašymas keliauja tiesiai vadovams.
  Salon Lill atsakys Jums čia pat iki 11:15.
Card: Problema | lubas | Nori kalbėti su vadovu
"""
    )


async def test_lt_data_are_to_be_deleted(here: Town) -> None:
    chat = Chat(here, "lt")
    await chat.visit()
    await chat.plays(
        """
Bot: Sveiki, Ana! Šiandien Jumis rūpinosi Marko (Kirpimas). Kaip sekėsi?
Ana: ištrinkite mano duomenis
Bot: Ana, perdaviau, kad norite ištrinti savo duomenis.
  Salon Lill atsakys Jums čia pat iki 11:15.
Card: Klausimas | ištrinkite
Ana: ačiū
"""
    )


async def test_lt_danger_comes_before_everything(here: Town) -> None:
    chat = Chat(here, "lt")
    await chat.visit()
    await chat.plays(
        """
Bot: Sveiki, Ana! Šiandien Jumis rūpinosi Marko (Kirpimas). Kaip sekėsi?
Ana: labas
Bot: Gerai, kad parašėte, Ana! Tai kaip sekėsi?
Ana: po jūsų meistro namuose smirda dujomis
Bot: Jei kam nors gresia pavojus, tuoj pat skambinkite 112.
Card: Pavojus
"""
    )
