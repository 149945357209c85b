"""The bot begins of its own accord: when, how often, and when it keeps quiet."""

import sqlite3
from contextlib import closing

from tests.stories.opening_scene import finished, known, last, openings, until
from tests.town import Town


async def test_an_evening_visit_is_asked_about_the_next_morning(here: Town) -> None:
    ana = await known(here, "Ana", "et")
    await until(here, "2026-03-11 19:35")
    await finished(here, "Ana", "et", "2026-03-11 19:30")
    await until(here, "2026-03-12 09:59")
    assert len(openings(here, ana)) == 1, "nobody is written to at night"
    await here.later(minutes=1)
    assert last(here, ana) == "Tere, Ana! Eile aitas teid Marko (Haircut). Kuidas läks?"
    assert ana.last().buttons == [["Kõik hästi", "Mitte päris"]]
    await here.says(ana, "ootasin tund aega")
    assert "ootama" in last(here, ana)
    assert openings(here, ana)[-1].buttons == [], "who answers in words needs no buttons any more"


async def test_a_visit_in_the_morning_is_asked_about_two_hours_later(here: Town) -> None:
    ana = await known(here, "Ana", "sl")
    await until(here, "2026-03-11 13:00")
    await finished(here, "Ana", "sl", "2026-03-11 12:50")
    await until(here, "2026-03-11 14:49")
    assert len(openings(here, ana)) == 1
    await here.later(minutes=1)
    assert last(here, ana).startswith("Pozdravljeni, Ana! Danes")


async def test_who_was_never_reached_is_not_written_to(here: Town) -> None:
    await finished(here, "Ana", "en", "2026-03-11 10:00")
    await here.later(hours=3)
    assert here.sandbox.calls.of("sendMessage") == []


async def test_there_is_one_pause_for_everything(here: Town) -> None:
    ana = await known(here, "Ana", "lt")
    await until(here, "2026-03-12 11:00")
    await finished(here, "Ana", "lt", "2026-03-12 10:50")
    await until(here, "2026-03-12 12:50")
    assert len(openings(here, ana)) == 2
    await here.says(ana, "viskas puiku")
    await until(here, "2026-03-20 12:00")
    await finished(here, "Ana", "lt", "2026-03-20 12:00")
    await until(here, "2026-03-20 19:00")
    assert len(openings(here, ana)) == 2, "a week is too soon"
    await until(here, "2026-03-27 12:00")
    await finished(here, "Ana", "lt", "2026-03-27 12:00")
    await until(here, "2026-03-27 14:00")
    assert len(openings(here, ana)) == 3
    await until(here, "2026-03-28 12:00")
    told = await finished(here, "Ana", "lt", "2026-03-28 12:00", person=ana)
    assert told["id"] and len(openings(here, ana)) == 4, "whoever opens the link is always asked"


async def test_unanswered_openings_become_rarer_and_end(here: Town) -> None:
    ana = await known(here, "Ana", "ru")
    asked = []
    for day in ("03-12", "03-27", "04-11", "04-27", "05-10", "06-15", "09-01"):
        await until(here, f"2026-{day} 12:00")
        before = len(openings(here, ana))
        await finished(here, "Ana", "ru", f"2026-{day} 11:00")
        await until(here, f"2026-{day} 13:00")
        asked.append(len(openings(here, ana)) - before)
    # After two in a row the pause is 28 days, after four it is over.
    assert asked == [1, 1, 0, 1, 0, 1, 0]
    await here.says(ana, "Всё было отлично, просто некогда было ответить")
    await until(here, "2026-09-20 12:00")
    await finished(here, "Ana", "ru", "2026-09-20 11:00")
    await until(here, "2026-09-20 13:00")
    assert "Как всё прошло?" in last(here, ana), "an answer of any kind begins anew"


async def test_stop_stops_it_and_a_start_begins_again(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await here.says(ana, "/stop")
    await until(here, "2026-03-12 12:00")
    await finished(here, "Ana", "en", "2026-03-12 11:00")
    await until(here, "2026-03-12 19:00")
    assert "won't write first" in last(here, ana)
    ana.start()
    await here.settle()
    assert "Good to have you back" in last(here, ana)
    await until(here, "2026-03-13 12:00")
    await finished(here, "Ana", "en", "2026-03-13 11:00")
    await until(here, "2026-03-13 13:00")
    assert "looked after you today" in last(here, ana)


async def test_who_is_unhappy_already_is_not_asked_how_it_was(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await here.says(ana, "The cut is crooked and I am really unhappy")
    before = here.heard(ana)
    await until(here, "2026-03-12 12:00")
    await finished(here, "Ana", "en", "2026-03-12 11:00")
    await until(here, "2026-03-12 19:00")
    assert here.heard(ana) == before


async def test_of_two_visits_on_a_day_the_later_one_is_asked_about(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await until(here, "2026-03-12 10:00")
    await finished(here, "Ana", "en", "2026-03-12 10:00", service="Massage")
    await finished(here, "Ana", "en", "2026-03-12 12:00", service="Manicure")
    await until(here, "2026-03-12 19:30")
    assert len(openings(here, ana)) == 2
    assert "(Manicure)" in last(here, ana)


async def test_nobody_is_interrupted_in_the_middle_of_a_talk(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await until(here, "2026-03-12 12:00")
    await finished(here, "Ana", "en", "2026-03-12 11:00")
    await until(here, "2026-03-12 12:50")
    await here.says(ana, "hello")
    said = len(here.heard(ana))
    await until(here, "2026-03-12 13:01")
    assert len(here.heard(ana)) == said
    await until(here, "2026-03-12 14:01")
    assert len(here.heard(ana)) == said + 1 and "looked after you today" in last(here, ana)


async def test_a_bot_that_was_away_asks_within_the_hours_or_not_at_all(here: Town) -> None:
    ana, boris = await known(here, "Ana", "en"), await known(here, "Boris", "en")
    await until(here, "2026-03-12 12:00")
    await finished(here, "Ana", "en", "2026-03-12 11:00")
    await finished(here, "Boris", "en", "2026-03-10 11:00")
    await until(here, "2026-03-12 23:00")
    assert len(openings(here, ana)) == 1, "not in the night on which it comes back"
    await until(here, "2026-03-13 10:00")
    assert "looked after you yesterday" in last(here, ana)
    assert len(openings(here, boris)) == 1, "what has become stale is let go"


async def test_visits_of_last_week_are_nobodys_business_any_more(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await until(here, "2026-03-20 12:00")
    await finished(here, "Ana", "en", "2026-03-13 11:00")
    await until(here, "2026-03-20 19:00")
    assert len(openings(here, ana)) == 1


async def test_a_mother_is_asked_about_her_son_by_his_name(here: Town) -> None:
    mother = await known(here, "Eva", "en")
    told = await finished(here, "Tom", "en", "2026-03-11 10:30", person=mother)
    assert told["id"]
    await here.says(mother, "Tom is happy, it was great")
    mother.start()
    await until(here, "2026-03-12 12:00")
    await finished(here, "Eva", "en", "2026-03-12 11:00", service="Perm")
    await until(here, "2026-03-12 13:00")
    assert last(here, mother) == "Hello, Eva! Marko looked after you today (Perm). How did it go?"
    await here.says(mother, "My hair is burnt, this is terrible")
    assert [title for title in here.topics() if "Eva" in title] and not [
        title for title in here.topics() if "Tom" in title
    ]
    await until(here, "2026-03-13 12:00")
    await finished(here, "Tom", "en", "2026-03-13 11:00")
    before = here.heard(mother)
    await until(here, "2026-03-13 13:30")
    assert here.heard(mother) == before, "she is unhappy, and it is she who would be asked"


async def test_their_best_time_wins_over_the_hours(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await here.close()
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        database.execute("UPDATE customers SET write_at = '07:30'")
        database.commit()
    await here.open()
    await finished(here, "Ana", "en", "2026-03-11 10:50", service="Perm")
    await until(here, "2026-03-12 07:29")
    assert len(openings(here, ana)) == 1
    await here.later(minutes=1)
    assert last(here, ana) == "Hello, Ana! Marko looked after you yesterday (Perm). How did it go?"


async def test_who_opens_the_link_first_is_not_asked_a_second_time(here: Town) -> None:
    ana = await known(here, "Ana", "et")
    await until(here, "2026-03-12 12:00")
    await finished(here, "Ana", "et", "2026-03-12 11:00", person=ana)
    await until(here, "2026-03-12 19:00")
    assert len(openings(here, ana)) == 2


async def test_who_has_blocked_the_bot_is_left_alone(here: Town) -> None:
    ana = await known(here, "Ana", "sl")
    ana.block()
    await until(here, "2026-03-12 12:00")
    await finished(here, "Ana", "sl", "2026-03-12 11:00")
    calls = len(here.sandbox.calls.of("sendMessage"))
    await until(here, "2026-03-12 13:00")
    told = [call.params["chat_id"] for call in here.sandbox.calls.of("sendMessage")[calls:]]
    assert ana.id not in told


async def test_small_talk_answers_an_opening_that_nobody_waited_for(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await here.says(ana, "great, thanks")
    await here.says(ana, "no")
    await until(here, "2026-03-12 12:49")
    await here.says(ana, "thanks")
    await finished(here, "Ana", "en", "2026-03-12 12:40")
    await here.later(hours=2)
    assert len(openings(here, ana)) == 2
    await here.says(ana, "All good")
    assert "lovely to hear" in last(here, ana)


async def test_nothing_else_after_a_goodbye_begins_no_new_talk(here: Town) -> None:
    ana = await known(here, "Ana", "en")
    await here.says(ana, "great, thanks")
    await here.says(ana, "no thanks")
    goodbye = here.heard(ana)
    await here.says(ana, "nothing else")
    assert here.heard(ana) == goodbye
    await here.says(ana, "are you a bot?")
    assert len(here.heard(ana)) == len(goodbye) + 1
