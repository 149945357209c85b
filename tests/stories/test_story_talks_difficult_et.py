"""People who change their mind, answer with something else or can't be reached: whole talks (Estonian)."""

from tests.stories.call_scene import begun
from tests.town import Town


async def test_et_a_dentist_at_that_time(here: Town) -> None:
    chat = await begun(here, "et")
    await chat.plays(
        """
Ana: palun helistage homme pool üksteist 5551 2345
Bot: Helistame teile numbril +372 5551 2345 homme kell 10:30.
Ana: mul on siis hambaarst, äkki kell kaksteist?
Bot: Hästi, helistame teile numbril +372 5551 2345 homme kell 12:00.
Ana: olen kolmeni tööl
Bot: Hästi, helistame teile numbril +372 5551 2345 homme kell 15:00–18:00.
Ana: ei sobi, olen tööl
Bot: Muidugi. Millal teile paremini sobiks?
Ana: reedel kell neli
Bot: Hästi, helistame teile numbril +372 5551 2345 ülehomme kell 16:00.
Ana: tegelt pole vaja, tulen ise
Bot: Hästi, me ei helista. Kui ümber mõtlete, kirjutage lihtsalt siia.
"""
    )
