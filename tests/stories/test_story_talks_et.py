"""Talks in Estonian, as they read on the screen."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.chat import Chat
from tests.town import Town, town


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Town]:
    async with town(tmp_path, language="et") as made:
        yield made


async def test_et_questions_out_of_hours_and_a_gift_card(here: Town) -> None:
    chat = Chat(here, "et")
    await chat.visit()
    await chat.plays(
        """
Bot: Tere, Ana! Täna aitas teid Marko (Juukselõikus). Kuidas läks?
Ana: koik oli vaga hea aitah
Bot: Aitäh, seda on nii tore kuulda! Annan edasi, las Marko rõõmustab ka.
  Kas saame teie heaks veel midagi teha?
Ana: Soovin ema sünnipäevaks kinkekaarti osta
Bot: Ana, andsin teie sõnad edasi.
  Salon Lill vastab teile siinsamas hiljemalt kell 11:15.
Ana: olete pühapäeval avatud?
Bot: Lisasin teie küsimuse juurde.
  Salon Lill vastab teile siinsamas hiljemalt kell 11:15.
Card: Küsimus
Kadri: Jah, kümnest kuueni. Kinkekaardi paneme valmis!
Ana: aitäh, tore teist
Card: 💬
"""
    )


async def test_et_a_complaint_kindly_put_and_silence_till_the_next_day(here: Town) -> None:
    chat = Chat(here, "et")
    await chat.visit()
    await chat.plays(
        """
Bot: Tere, Ana! Täna aitas teid Marko (Juukselõikus). Kuidas läks?
Ana: täitsa ok
Bot: Rääkige palun veidi lähemalt, Ana: kuidas kõik oli?
(26 hours later)
Ana: vabandust, oli kiire. Kahjuks pean ütlema, et ei olnud päris see, mida ootasin
Bot: Ana, mul on kahju, et tulemus ei olnud see, mida lootsite.
  Salon Lill vastab teile siinsamas hiljemalt kell 13:15.
Card: Mure | täitsa ok | mida ootasin | kvaliteet
Ana: halloo?
Bot: Tean, et ootate, Ana.
  Salon Lill vastab teile siinsamas hiljemalt kell 13:15.
Kadri: Vabandust, Ana! Tulge homme, teeme korda.
Ana: sobib, tänan väga
"""
    )


async def test_et_a_call_is_wished_for_step_by_step(here: Town) -> None:
    chat = Chat(here, "et")
    await chat.visit()
    await chat.plays(
        """
Bot: Tere, Ana! Täna aitas teid Marko (Juukselõikus). Kuidas läks?
Ana: helistage mulle palun
Bot: Helistame hea meelega. Mis numbril teid kätte saab?
Ana: 53 456 789
Bot: Aitäh!
Bot: Millal teile sobiks? Valige aeg või kirjutage oma.
Ana: homme pärast lõunat
Bot: Helistame teile numbril +372 5345 6789 homme kell 12:00–17:00.
Card: Soovib kõnet | 📞 +37253456789 · 12. märts, 12:00–17:00
"""
    )


async def test_et_who_only_gives_thanks_is_asked_once_more_and_let_go(here: Town) -> None:
    chat = Chat(here, "et")
    await chat.visit()
    await chat.plays(
        """
Bot: Tere, Ana! Täna aitas teid Marko (Juukselõikus). Kuidas läks?
Ana: tänan!
Bot: Tore, et kirjutasite, Ana! Kuidas siis läks?
Ana: aitäh veelkord
Bot: Aitäh ja kõike head! Kui midagi meelde tuleb, kirjutage siia.
Ana: head aega
"""
    )
