"""People who change their mind, answer with something else or can't be reached: whole talks (Lithuanian)."""

from tests.stories.call_scene import begun
from tests.town import Town


async def test_lt_an_hour_without_more(here: Town) -> None:
    chat = await begun(here, "lt")
    await chat.plays(
        """
Ana: Paskambinkite rytoj 10 val. +370 612 34567
Bot: Paskambinsime Jums numeriu +370 612 34567 rytoj 10:00.
Ana: ar galite vienuoliktą?
Bot: Gerai, paskambinsime Jums numeriu +370 612 34567 rytoj 11:00.
Ana: ne, tinka 12
Bot: Gerai, paskambinsime Jums numeriu +370 612 34567 rytoj 12:00.
Ana: tik ne anksčiau nei 11
Bot: Gerai, paskambinsime Jums numeriu +370 612 34567 rytoj nuo 11:00 iki 18:00.
Ana: kas jūs?
Bot: Esu automatinis pagalbininkas, Ana. Parašykite, ko reikia, o jei prireiks, čia atsakys žmogus.
Ana: penktadienį tuo pačiu laiku
Bot: Gerai, paskambinsime Jums numeriu +370 612 34567 poryt nuo 11:00 iki 18:00.
Ana: pamirškit
Bot: Gerai, neskambinsime. Jei persigalvosite, parašykite čia.
"""
    )
