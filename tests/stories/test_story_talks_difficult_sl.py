"""People who change their mind, answer with something else or can't be reached: whole talks (Slovene)."""

from tests.stories.call_scene import begun
from tests.town import Town


async def test_sl_not_on_friday(here: Town) -> None:
    chat = await begun(here, "sl")
    await chat.plays(
        """
Ana: Pokličite me v petek ob 14h, +386 41 234 567
Bot: Poklicali vas bomo na +386 41 234 567 pojutrišnjem ob 14:00.
Ana: oprostite, v petek ne morem
Bot: Seveda. Kdaj bi vam bolj ustrezalo?
Ana: v ponedeljek ob desetih
Bot: V redu, poklicali vas bomo 16. marca ob 10:00 na +386 41 234 567.
Ana: do petih delam
Bot: V redu, poklicali vas bomo 16. marca med 17:00 in 18:00 na +386 41 234 567.
Ana: si robot?
Bot: To je samodejni pomočnik, Ana. Napišite, kaj potrebujete, in če bo treba, vam tukaj odgovori človek.
Ana: ni več treba, hvala
Bot: V redu, ne bomo vas klicali. Če si premislite, kar pišite sem.
"""
    )
