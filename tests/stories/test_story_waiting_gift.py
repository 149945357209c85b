"""A call that has to wait until the house opens comes with a small gift; once, and only then."""

from datetime import timedelta

from tests.stories.call_scene import DONE, CallChat, begun
from tests.stories.poster_scene import poster, scans
from tests.stories.resolve_scene import leap, resolved
from tests.stories.roster_scene import asks, presses
from tests.town import Town

# From the town's morning (11:00 there, on a Wednesday) until it is closed.
EVENING = timedelta(hours=10)


async def test_en_the_gift_comes_once_though_the_call_is_moved_and_called_off(here: Town) -> None:
    here.clock.move_to(here.clock.now() + EVENING)
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: please call me tomorrow at ten on 5551 2345
Bot: We'll call you on +372 5551 2345 tomorrow at 10:00.
Bot: Thank you for waiting until we open: next time you pay €5.00 less (R-1001). \
Just show this code until 9 June: CODE
Ana: [Another time]
Bot: Of course. When would suit you better?
Ana: at eleven tomorrow
Bot: All right, we'll call you on +372 5551 2345 tomorrow at 11:00.
Ana: [No call needed]
Bot: All right, we won't call. If you change your mind, just write here.
Ana: please call me tomorrow at ten after all
Bot: We'll call you on +372 5551 2345 tomorrow at 10:00.
"""
    )
    assert "gave a gift for the wait" in chat.card
    assert "Answered" not in chat.card, "a gift of the bot's is no answer"


async def test_et_with_taps_and_not_again_within_thirty_days(here: Town) -> None:
    here.clock.move_to(here.clock.now() + EVENING)
    chat = await begun(here, "et")
    await chat.plays(
        """
Ana: palun helistage mulle numbril 5551 2345
Bot: Millal teile sobiks? Valige aeg või kirjutage oma.
Ana: [Homme, 09:00–11:00]
Bot: Helistame teile numbril +372 5551 2345 homme kell 09:00–11:00.
Bot: Aitäh, et ootate meie avamiseni: järgmisel korral maksate 5,00\N{NO-BREAK SPACE}€ vähem (R-1001). \
Näidake lihtsalt seda koodi, kehtib kuni 9. juunini: CODE
"""
    )
    await _called(here, chat)
    await leap(here, days=20, hours=11)
    await _asks_anew(
        chat,
        """
Ana: palun helistage mulle homme kell kümme
Bot: Helistame teile numbril +372 5551 2345 homme kell 10:00.
""",
    )


async def test_sl_again_after_thirty_days(here: Town) -> None:
    here.clock.move_to(here.clock.now() + EVENING)
    chat = await begun(here, "sl")
    await chat.plays(
        """
Ana: pokličite me jutri ob desetih na +386 40 123 456
Bot: Poklicali vas bomo na +386 40 123 456 jutri ob 10:00.
Bot: Hvala, ker boste počakali, da odpremo: naslednjič plačate 5,00\N{NO-BREAK SPACE}€ manj (R-1001). \
Samo pokažite to kodo, velja do 9. junija: CODE
"""
    )
    await _called(here, chat)
    await leap(here, days=31, hours=11)
    await _asks_anew(
        chat,
        """
Ana: pokličite me jutri ob desetih
Bot: Poklicali vas bomo na +386 40 123 456 jutri ob 10:00.
Bot: Hvala, ker boste počakali, da odpremo: naslednjič plačate 5,00\N{NO-BREAK SPACE}€ manj (R-1002). \
Samo pokažite to kodo, velja do 11. julija: CODE
""",
    )


async def test_ru_nothing_while_the_house_is_open(here: Town) -> None:
    chat = await begun(here, "ru")
    await chat.plays(
        """
Ana: позвоните мне завтра в десять на +7 912 345-67-89
Bot: Позвоним вам по номеру +7 912 345-67-89 завтра в 10:00.
"""
    )


async def test_lt_nothing_for_whoever_was_insulted(here: Town) -> None:
    here.clock.move_to(here.clock.now() + EVENING)
    chat = await begun(here, "lt")
    await here.says(chat.ana, "Mane įžeidė ir pažemino. Paskambinkite rytoj dešimtą, +370 612 34567")
    said = chat.unread()
    assert any("+370 612 34567" in one for one in said), said
    assert not any("CODE" in one for one in said), said


async def test_en_nothing_where_the_owner_gives_nothing(here: Town) -> None:
    here.clock.move_to(here.clock.now() + EVENING)
    chat = await begun(here, "en")
    await asks(here, here.kadri, "/limits waiting off")
    await chat.plays(
        """
Ana: please call me tomorrow at ten on 5551 2345
Bot: We'll call you on +372 5551 2345 tomorrow at 10:00.
"""
    )


async def test_en_nothing_for_somebody_who_was_never_served(here: Town) -> None:
    here.clock.move_to(here.clock.now() + EVENING)
    here.kadri.start()
    await here.settle()
    ana = here.sandbox.add_user("Ana", language_code="en")
    await scans(here, ana, await poster(here, "/poster"))
    await here.says(ana, "please call me tomorrow at ten on 5551 2345")
    assert here.heard(ana)[-1] == "We'll call you on +372 5551 2345 tomorrow at 10:00."


async def test_en_nothing_for_whoever_was_in_danger(here: Town) -> None:
    here.clock.move_to(here.clock.now() + EVENING)
    chat = await begun(here, "en")
    await here.says(chat.ana, "My gum is bleeding badly and it won't stop")
    assert "112" in chat.unread()[0]
    await here.says(chat.ana, "please call me tomorrow at ten on 5551 2345")
    said = chat.unread()
    assert any("tomorrow at 10:00" in one for one in said), said
    assert not any("CODE" in one for one in said), said


async def _called(here: Town, chat: CallChat) -> None:
    """Kadri has called her the next morning, and the case is over."""
    await leap(here, hours=13)
    await presses(here, here.kadri, DONE)
    await resolved(here, here.topic_of("Ana"), here.kadri, "Waiting")
    chat.unread()


async def _asks_anew(chat: CallChat, script: str) -> None:
    chat.unread()
    await chat.plays(script)
