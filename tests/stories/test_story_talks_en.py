"""Talks in English, as they read on the screen."""

from tests.stories.chat import Chat
from tests.town import Town


async def test_a_lukewarm_customer_is_asked_twice_and_heard(here: Town) -> None:
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: meh
Bot: Tell me a little more, Ana: what was it like?
Ana: nothing special really
Bot: Thank you, Ana. What could we do better next time?
Ana: softer music and less perfume
Bot: Ana, thank you for telling us, I've passed it on.
  Salon Lill will answer you right here by 11:15.
Card: meh | nothing special really | softer music and less perfume | Question
Kadri: Thank you, Ana, we'll turn it down!
Ana: lovely, thank you
Card: 💬
"""
    )


async def test_sweet_words_for_one_and_a_complaint_about_the_other(here: Town) -> None:
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: the girl at the desk was a sweetheart, but my fringe is lopsided and the wedding is on saturday
Bot: Ana, I'm sorry it didn't turn out the way you hoped.
  Salon Lill will answer you right here by 11:15.
Ana: hello?
Bot: I know you're waiting, Ana.
  Salon Lill will answer you right here by 11:15.
Ana: can I come in tomorrow?
Bot: Salon Lill will answer you right here by 11:15.
Ana: I want the manager
Bot: Your wish goes straight to the manager.
  Salon Lill will answer you right here by 11:15.
Card: Problem | Wants to talk to the manager
Kadri: I'm the manager, Ana. Come at ten and we mend it.
Ana: thanks!
Card: 💬
"""
    )


async def test_questions_are_no_complaints(here: Town) -> None:
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: Lovely, Marko is the best
Bot: Thank you, that's lovely to hear, and I'll tell Marko!
  Is there anything else we can do for you?
Desk: 👏 Ana praised Marko: “Lovely, Marko is the best”
Ana: yes please
Bot: Gladly, Ana! What can we do for you?
Ana: are you open on sunday, and is there parking?
Bot: Ana, I've passed this on.
  Salon Lill will answer you right here by 11:15.
Card: Question #1
"""
    )


async def test_quiet_is_kept_and_the_words_are_not_lost(here: Town) -> None:
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: horrible, never write to me again
Bot: I'm sorry, Ana, and I won't write first any more. What you wrote has been passed on to a person.
Card: Problem | horrible, never write to me again
"""
    )


async def test_a_second_visit_begins_with_a_clean_sheet(here: Town) -> None:
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: They nicked my ear
Bot: Ana, I'm sorry this happened.
  Salon Lill will answer you right here by 11:15.
  Only our managers read what you write here.
"""
    )
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: Brilliant this time, thank you Marko
Bot: Thank you, it's lovely to hear that you like how it turned out, and I'll tell Marko!
  Is there anything else we can do for you?
Ana: no thanks
Bot: Thank you, and all the best! If anything comes up, just write here.
Ana: cheers
"""
    )


async def test_several_short_messages_of_praise_are_passed_on_whole(here: Town) -> None:
    await here.close()
    await here.open(burst_seconds=4)
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: Marko was amazing
(2 seconds later)
Ana: thank you!!
(5 seconds later)
Bot: Thank you, that's lovely to hear, and I'll tell Marko!
  Is there anything else we can do for you?
"""
    )
    assert "Marko was amazing\nthank you!!" in here.desk_lines(None)[-1]


async def test_who_asks_whether_it_is_a_bot_hears_the_truth(here: Town) -> None:
    chat = Chat(here, "en")
    await chat.visit()
    await chat.plays(
        """
Bot: Hello, Ana! Marko looked after you today (Colouring). How did it go?
Ana: are you a bot?
Bot: I'm an automatic assistant, Ana. Write what you need, and a person will answer where it takes one.
Ana: it was great, Marko listens
Bot: Thank you, that's lovely to hear, and I'll tell Marko!
  Is there anything else we can do for you?
"""
    )
