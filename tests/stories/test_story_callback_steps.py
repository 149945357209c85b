"""A call arranged step by step, with taps; and whatever goes wrong on the way."""

from datetime import timedelta

from tests.stories.call_scene import DONE, begun
from tests.town import Town


async def test_et_number_by_the_key_and_time_by_a_tap(here: Town) -> None:
    chat = await begun(here, "et")
    await chat.plays(
        """
Ana: palun helistage mulle
Bot: Helistame hea meelega. Mis numbril teid kätte saab?
Card: 📞 number not known yet · time not agreed yet
"""
    )
    assert chat.number_key() == "📱 Jaga oma numbrit"
    await chat.plays(
        """
Ana: ☎ +37255512345
Bot: Aitäh!
Bot: Millal teile sobiks? Valige aeg või kirjutage oma.
"""
    )
    assert chat.number_key() is None, "the key goes with the answer"
    assert chat.buttons() == [
        "Esimesel võimalusel",
        "Täna, 11:30–13:30",
        "Täna, 15:30–17:30",
        "Homme, 09:00–11:00",
    ]
    await chat.plays(
        """
Ana: [Täna, 15:30–17:30]
Bot: Helistame teile numbril +372 5551 2345 täna kell 15:30–17:30.
Ana: [Muu aeg]
Bot: Muidugi. Millal teile paremini sobiks?
Ana: [Homme, 09:00–11:00]
Bot: Hästi, helistame teile numbril +372 5551 2345 homme kell 09:00–11:00.
Ana: [Muu number]
Bot: Muidugi. Millisele numbrile helistame?
Ana: 5551 2346
Bot: Aitäh!
Bot: Hästi, helistame teile numbril +372 5551 2346 homme kell 09:00–11:00.
Ana: [Kõnet pole vaja]
Bot: Hästi, me ei helista. Kui ümber mõtlete, kirjutage lihtsalt siia.
"""
    )


async def test_en_a_number_that_is_none_then_a_doubtful_one_then_the_right_one(here: Town) -> None:
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: please call me
Bot: We'll gladly call you. What number should we use?
Ana: 5551 23
Bot: 5551 23 has too few digits for a phone number. What number should we use?
Ana: 112
Bot: We can't call 112 from here. What number should we use?
Ana: my cat
Bot: I couldn't find a number in that. What number should we use?
Ana: 9551 2345
Bot: I'm not sure that 9551 2345 is in use. Please send it once more if it's right, or another number.
Ana: 9551 2345
Bot: Thank you!
Bot: When would suit you? Tap a time or write your own.
Ana: 5551 2345, tomorrow at ten
Bot: We'll call you on +372 5551 2345 tomorrow at 10:00.
"""
    )


async def test_en_two_numbers(here: Town) -> None:
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: Call me tomorrow at ten on 5551 2345 or 5551 2346
Bot: Which of these numbers should we use?
Ana: [+372 5551 2346]
Bot: We'll call you on +372 5551 2346 tomorrow at 10:00.
"""
    )


async def test_lt_times_that_will_not_do(here: Town) -> None:
    chat = await begun(here, "lt")
    await chat.plays(
        """
Ana: paskambinkite man numeriu +370 612 34567
Bot: Kada Jums būtų patogu? Pasirinkite laiką arba parašykite savo.
Ana: vakar 15 val.
Bot: Tas laikas jau praėjo. Kada Jums būtų patogu?
Ana: sekmadienį 10 val.
Bot: Deja, tuo metu nedirbame. Kada kitu metu Jums būtų patogu?
"""
    )
    assert chat.buttons()[0] == "kovo 16 d., 10:00", "the nearest comes first"
    await chat.plays(
        """
Ana: [kovo 16 d., 10:00]
Bot: Paskambinsime Jums kovo 16 d. 10:00 numeriu +370 612 34567.
"""
    )


async def test_ru_as_soon_as_possible_raises_no_alarm(here: Town) -> None:
    chat = await begun(here, "ru")
    await chat.plays(
        """
Ana: Позвоните мне на +7 912 345 67 89
Bot: Когда вам удобно? Выберите время или напишите своё.
Ana: как можно скорее
Bot: Позвоним вам по номеру +7 912 345-67-89 сегодня с 11:00 до 12:00.
"""
    )
    assert "☎️ Time to call Ana" in here.heard(here.kadri)[-1]
    assert not any("🔔" in line for line in here.heard(here.kadri))


async def test_en_outside_working_hours_the_next_opening_is_promised(here: Town) -> None:
    here.clock.move_to(here.clock.now() + timedelta(hours=10))
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: please call me tonight at ten on 5551 2345
Bot: I'm sorry, we're closed then. When else would suit you?
Ana: any time
Bot: We'll call you on +372 5551 2345 tomorrow between 09:00 and 18:00.
Bot: Thank you for waiting until we open: next time you pay €5.00 less (R-1001). \
Just show this code until 9 June: CODE
"""
    )


async def test_sl_stopped_in_the_middle_and_tapped_much_later(here: Town) -> None:
    chat = await begun(here, "sl")
    await chat.plays(
        """
Ana: pokličite me na +386 40 123 456
Bot: Kdaj bi vam ustrezalo? Izberite čas ali napišite svojega.
Card: 📞 +38640123456 · time not agreed yet
"""
    )
    await here.says(chat.ana, "stop")
    assert len(chat.unread()) == 1
    await here.absent(hours=24)
    before = len(here.heard(chat.ana))
    chat.ana.press("Danes, 15:30–17:30")
    await here.settle()
    assert here.heard(chat.ana)[before:] == ["Ta čas je že mimo. Kdaj bi vam ustrezalo?"]
    chat.ana.press("Danes, 15:30–17:30")
    await here.settle()
    assert here.heard(chat.ana)[-1] == "Poklicali vas bomo na +386 40 123 456 danes med 15:30 in 17:30."


async def test_en_something_else_is_heard_first_and_the_answer_still_counts_later(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "call me on 5551 2345")
    await here.says(chat.ana, "how much does it cost to colour it again?")
    assert "I've added your question" in here.heard(chat.ana)[-1]
    await here.says(chat.ana, "tomorrow at ten")
    assert here.heard(chat.ana)[-1] == "We'll call you on +372 5551 2345 tomorrow at 10:00."


async def test_en_a_sticker_is_no_number_and_a_picture_reaches_staff(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "call me please")
    for kind in ("sticker", "photo"):
        chat.ana.send_file(kind)
        await here.settle()
        assert here.heard(chat.ana)[-1] == "What number should we use?"
    assert here.desk.shows(here.topic_of("Ana"))[-1].kind == "photo"


async def test_en_somebody_elses_contact_is_called_but_not_taken_for_hers(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "please call my husband tomorrow at ten")
    chat.ana.send(
        "contact", {"contact": {"phone_number": "37255512399", "first_name": "Jaan", "user_id": 4242}}
    )
    await here.settle()
    assert here.heard(chat.ana)[-1] == "We'll call you on +372 5551 2399 tomorrow at 10:00."
    await here.says(chat.ana, "no need to call")
    assert "Phone:" not in chat.card


async def test_en_words_and_a_contact_in_one_go_are_answered_once(here: Town) -> None:
    await here.close()
    await here.open(burst_seconds=4)
    chat = await begun(here, "en")
    chat.ana.write("please call me tomorrow at ten")
    await here.settle()
    chat.ana.share_phone("+37255512345")
    await here.settle()
    await here.later(seconds=5)
    assert chat.unread() == ["We'll call you on +372 5551 2345 tomorrow at 10:00."]


async def test_en_a_button_of_a_call_that_was_made_says_that_it_is_old(here: Town) -> None:
    chat = await begun(here, "en")
    await here.says(chat.ana, "call me as soon as possible on 5551 2345")
    await here.presses(here.kadri, DONE)
    said = len(here.heard(chat.ana))
    assert "out of date" in await here.presses(chat.ana, "Another time")
    await here.absent(days=300)
    assert "out of date" in await here.presses(chat.ana, "No call needed")
    assert len(here.heard(chat.ana)) == said
