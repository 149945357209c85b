"""The main job, whole: a visit, a talk, a problem, staff who answer."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import aiohttp
import pytest

from tests.town import API_KEY, Town


async def test_a_visit_becomes_a_talk_and_a_problem_reaches_a_person(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="et")
    await here.visit(anna)
    opening = here.heard(anna)[-1]
    assert "Anna" in opening and "Marko" in opening and opening.count("?") == 1

    await here.says(anna, "Ootasin tund aega ja keegi ei vabandanud")
    assert "ootama" in here.heard(anna)[-1]

    topic = here.topic_of("Anna")
    card = here.desk_lines(topic)[-1]
    assert "Ootasin tund aega" in card and "35" in card and "Marko" in card

    await here.staff_says(here.kadri, topic, "Vabandust! Helistan kohe.")
    assert here.heard(anna)[-1] == "Kadri\nVabandust! Helistan kohe."

    await here.says(anna, "Aitäh, ootan")
    assert here.desk_lines(topic)[-1] == "Aitäh, ootan"

    await here.staff_says(here.kadri, topic, "Kas sobib kell 15?")
    assert here.heard(anna)[-1] == "Kas sobib kell 15?", "the name is shown once per change of speaker"
    assert "💬" in here.card(topic), "the card tells that somebody has answered"


TALKS = {
    "en": ("I waited an hour and nobody apologised", "wait"),
    "et": ("Ootasin tund aega ja keegi ei vabandanud", "ootama"),
    "lt": ("Laukiau valandą ir niekas neatsiprašė", "laukti"),
    "ru": ("Прождала целый час, и никто не извинился", "ждать"),
    "sl": ("Čakala sem celo uro in nihče se ni opravičil", "čakati"),
}


@pytest.mark.parametrize("language", TALKS)
async def test_the_talk_is_held_in_the_customers_language(here: Town, language: str) -> None:
    words, heard = TALKS[language]
    anna = here.sandbox.add_user("Anna", language_code=language)
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": language})
    opening = here.heard(anna)[-1]
    await here.says(anna, words)
    answer = here.heard(anna)[-1]
    assert "Anna" in opening and "Marko" in opening
    assert heard in answer.lower()
    assert words in here.desk_lines(here.topic_of("Anna"))[-1]


async def test_their_own_words_decide_the_language(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna)
    await here.says(anna, "Прождала целый час, и никто не извинился")
    assert "ждать" in here.heard(anna)[-1]


async def test_praise_is_thanked_for_and_passed_on(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": "en"})
    await here.says(anna, "It was wonderful, I love my new haircut!")
    assert "Marko" in here.heard(anna)[-1] and here.heard(anna)[-1].count("?") == 1
    assert "I love my new haircut!" in here.desk_lines(None)[-1]

    await here.says(anna, "No, thank you")
    assert "?" not in here.heard(anna)[-1]
    assert here.topics() == [], "nobody is bothered with a topic for praise"


async def test_a_person_comes_whenever_asked_for(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.settle()
    await here.says(anna, "I want to talk to a real person please")
    assert "colleague" in here.heard(anna)[-1]
    assert "Wants to talk to a person" in here.card(here.topic_of("Anna"))


async def test_a_call_is_asked_for_in_words(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.settle()
    await here.says(anna, "Please call me back")
    assert "number" in here.heard(anna)[-1]
    await here.says(anna, "+372 5551 2345")
    assert here.desk_lines(here.topic_of("Anna"))[-1] == "+372 5551 2345"


async def test_stop_stops_it_and_open_cases_go_on(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": "en"})
    await here.says(anna, "The cut is crooked, I am really unhappy")
    topic = here.topic_of("Anna")
    await here.says(anna, "/stop")
    assert "won't write first" in here.heard(anna)[-1]
    await here.staff_says(here.kadri, topic, "We will mend it, Anna.")
    assert "We will mend it" in here.heard(anna)[-1]


async def test_words_that_nobody_understands_still_reach_a_person(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.settle()
    await here.says(anna, "the blue one from last tuesday with the long handle")
    assert "passed" in here.heard(anna)[-1]
    assert "blue one" in here.card(here.topic_of("Anna"))


async def test_three_short_messages_are_one_utterance(here: Town) -> None:
    await here.close()
    await here.open(burst_seconds=4)
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": "en"})
    before = len(here.heard(anna))
    await here.says(anna, "Well")
    await here.later(seconds=2)
    await here.says(anna, "I waited an hour")
    await here.later(seconds=2)
    await here.says(anna, "and nobody said sorry")
    assert len(here.heard(anna)) == before, "nothing is said while they still write"
    assert "I waited an hour" in here.card(here.topic_of("Anna")), "staff see the problem at once"
    await here.later(seconds=4)
    assert len(here.heard(anna)) == before + 1, "and the customer is answered once"
    assert here.desk_lines(here.topic_of("Anna"))[-1] == "and nobody said sorry"


async def test_an_album_arrives_as_an_album(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": "en"})
    before = len(here.heard(anna))
    words = "Look what you did to my hair, it is ruined"
    anna.send_album([("photo", b"one", words), ("photo", b"two", "")])
    await here.settle()
    await here.later(seconds=1)
    copies = here.sandbox.calls.of("copyMessages")
    assert [len(call.params["message_ids"]) for call in copies] == [2]
    assert len(here.heard(anna)) == before + 1, "one acknowledgement for the whole album"


async def test_a_photo_without_words_is_for_a_person(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.settle()
    anna.send_file("photo", b"a picture")
    await here.settle()
    assert "will answer you right here" in here.heard(anna)[-1]
    assert len(here.sandbox.calls.of("copyMessage")) == 1


async def test_edits_follow_their_message(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": "en"})
    await here.says(anna, "The cut is crooked, I am unhappy")
    topic = here.topic_of("Anna")
    second = anna.write("I can come at 5")
    await here.settle()
    anna.edit(second, "I can come at 6")
    await here.settle()
    assert here.desk_lines(topic)[-1] == "I can come at 6"
    await here.takes(here.kadri, topic)
    answer = here.kadri.write("Come at 7", to=here.desk, topic=topic)
    await here.settle()
    here.kadri.edit(answer, "Come at 6, gladly")
    await here.settle()
    assert here.heard(anna)[-1] == "Kadri\nCome at 6, gladly", "an edit keeps the name before the words"


async def test_notes_commands_and_strangers_reach_nobody(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    olga = here.sandbox.add_user("Olga")
    here.desk.add(olga)
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": "en"})
    await here.says(anna, "The cut is crooked, I am unhappy")
    topic = here.topic_of("Anna")
    before = here.heard(anna)
    await here.staff_says(here.kadri, topic, "// she was upset last time as well")
    await here.staff_says(here.kadri, topic, "/refund 10")
    assert "no such command" in here.desk_lines(topic)[-1]
    await here.staff_says(olga, topic, "I am not staff")
    assert "Olga" in here.desk_lines(topic)[-1]
    assert here.heard(anna) == before


async def test_a_found_link_shows_a_stranger_nothing(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    boris = here.sandbox.add_user("Boris", language_code="en")
    _, answer = await here.till()
    token = answer["link"].partition("start=")[2]
    anna.start(token)
    await here.settle()
    boris.start(token)
    await here.settle()
    assert "Marko" not in here.heard(boris)[-1] and "Boris" in here.heard(boris)[-1]
    boris.start("v" + "A" * 48)
    await here.settle()
    assert "Boris" in here.heard(boris)[-1], "a guessed link is met as kindly"


async def test_the_same_report_again_changes_nothing(here: Town) -> None:
    first = await here.till()
    assert first[0] == 201
    again = await here.till()
    assert again == (200, first[1])
    other, refusal = await here.till(service="Colouring")
    assert other == 409 and refusal["error"]["field"] == "external_id"


async def test_who_takes_no_voice_messages_gets_the_file(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": "en"})
    await here.says(anna, "The cut is crooked, I am unhappy")
    anna.forbid_voice()
    await here.takes(here.kadri, here.topic_of("Anna"))
    here.kadri.send_file("voice", b"OggS spoken words", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    assert anna.last().kind == "document"
    here.kadri.send_file("voice", b"OggS more", to=here.desk, topic=here.topic_of("Anna"))
    await here.settle()
    assert [seen.kind for seen in anna.sees()].count("document") == 2


async def test_raw_words_are_forgotten_after_two_days(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    await here.visit(anna, customer={"external_id": "C-7", "name": "Anna", "language": "en"})
    await here.says(anna, "The cut is crooked, I am unhappy")
    topic = here.topic_of("Anna")
    assert raw_words(here) > 0
    await here.staff_says(here.kadri, topic, "We'll mend it, Anna.")
    await here.close()
    here.clock.move_to(here.clock.now() + timedelta(hours=49))
    await here.open()
    await here.later(minutes=1)
    assert raw_words(here) == 0
    assert "The cut is crooked" in here.card(topic), "what the case is about stays"


def raw_words(here: Town) -> int:
    """How many raw updates and rendered messages still hold what Anna wrote."""
    with closing(sqlite3.connect(here.folder / "bot.db")) as database:
        held = "SELECT count(*) FROM received WHERE body LIKE '%crooked%'"
        sent = "SELECT count(*) FROM intents WHERE content LIKE '%crooked%' OR frozen LIKE '%crooked%'"
        return int(database.execute(held).fetchone()[0]) + int(database.execute(sent).fetchone()[0])


async def test_a_reported_visit_can_be_read_again(here: Town) -> None:
    _, reported = await here.till()
    assert here.app is not None
    address = f"http://127.0.0.1:{here.app.http_port}/v1/visits/"
    headers = {"Authorization": f"Bearer {API_KEY}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(f"{address}{reported['id']}") as answer:
            assert answer.status == 200
            assert (await answer.json())["external_id"] == "A-1001"
        async with session.get(f"{address}999") as answer:
            assert answer.status == 404
