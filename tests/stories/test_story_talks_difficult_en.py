"""People who change their mind, answer with something else or can't be reached: whole talks (English)."""

from tests.stories.call_scene import begun
from tests.town import Town


async def test_en_in_meetings_until_three(here: Town) -> None:
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: Call me
Bot: We'll gladly call you. What number should we use?
Ana: 555
Bot: I couldn't find a number in that. What number should we use?
Ana: it's 5551 2345
Bot: Thank you!
Bot: When would suit you? Tap a time or write your own.
Ana: I'm in meetings till 3
Bot: We'll call you on +372 5551 2345 today between 15:00 and 18:00.
Ana: who are you?
Bot: I'm an automatic assistant, Ana. Write what you need, and a person will answer where it takes one.
Ana: not before 4
Bot: All right, we'll call you on +372 5551 2345 today between 16:00 and 18:00.
Ana: Friday same time
Bot: All right, we'll call you on +372 5551 2345 the day after tomorrow between 16:00 and 18:00.
Ana: scrap that
Bot: All right, we won't call. If you change your mind, just write here.
"""
    )


async def test_en_a_time_that_does_not_suit_and_a_call_after_all(here: Town) -> None:
    chat = await begun(here, "en")
    await chat.plays(
        """
Ana: Can you ring me on Friday at 2pm? 5551 2345
Bot: We'll call you on +372 5551 2345 the day after tomorrow at 14:00.
Ana: sorry, can't do Friday
Bot: Of course. When would suit you better?
Ana: Monday at ten
Bot: All right, we'll call you on 16 March at 10:00 on +372 5551 2345.
Ana: don't call me before 11 though
Bot: All right, we'll call you on 16 March between 11:00 and 18:00 on +372 5551 2345.
Ana: never mind the call
Bot: All right, we won't call. If you change your mind, just write here.
"""
    )
