"""Writing again takes a resolved case up again; thanks, and a new visit's talk, do not."""

import pytest

from telegram_sandbox import Person
from tests.stories.delicate_scene import after_visit, hired
from tests.stories.resolve_scene import buttons, complained, leap, resolved
from tests.town import Town

AGAIN = {
    "en": ("I waited an hour and nobody apologised", "But I have not got my money back yet", "back to Kadri"),
    "et": (
        "Ootasin tund aega ja keegi ei vabandanud",
        "Aga raha pole ikka veel tagasi tulnud",
        "Kadri võtab",
    ),
    "lt": ("Laukiau valandą ir niekas neatsiprašė", "Bet pinigų dar negavau atgal", "rūpinasi Kadri"),
    "ru": ("Прождала целый час, и никто не извинился", "Но деньги мне так и не вернули", "занимается Kadri"),
    "sl": (
        "Čakala sem celo uro in nihče se ni opravičil",
        "Ampak denarja še nisem dobila nazaj",
        "prevzame Kadri",
    ),
}


@pytest.mark.parametrize("language", AGAIN)
async def test_words_that_are_no_thanks_reopen_it_and_its_holder_has_it_back(
    here: Town, language: str
) -> None:
    first, again, back = AGAIN[language]
    anna = await after_visit(here, "Anna", language)
    await here.says(anna, first)
    topic = here.topic_of("Anna")
    await here.presses(here.kadri, "Take", topic)
    await resolved(here, topic, here.kadri)
    await here.says(anna, again)
    assert back in here.heard(anna)[-1]
    assert here.desk_lines(topic)[-1] == again
    assert "⏳" in here.card(topic) and "🙋 Kadri has had it" in here.card(topic) and "#1" in here.card(topic)
    assert here.topics() == ["⏳ Anna · 1"] and buttons(here, topic) == ["Resolve", "More", "Make it right"]


@pytest.mark.parametrize("words", ["Thank you!", "ok", "Great, now everything is perfect", "👍"])
async def test_thanks_and_praise_do_not(here: Town, words: str) -> None:
    anna, topic = await complained(here)
    await resolved(here, topic, here.kadri)
    await here.says(anna, words)
    assert here.desk_lines(topic)[-1] == words, "staff see it"
    assert "✅" in here.card(topic)


@pytest.mark.parametrize(
    "words", ["No", "But nobody has called me", "Is anybody there?", "the blue one with the handle"]
)
async def test_a_no_a_question_and_what_nobody_understands_do(here: Town, words: str) -> None:
    anna, topic = await complained(here)
    await resolved(here, topic, here.kadri)
    await here.says(anna, words)
    assert "⏳" in here.card(topic) and here.desk_lines(topic)[-1] == words


async def test_a_photo_does(here: Town) -> None:
    anna, topic = await complained(here)
    await resolved(here, topic, here.kadri)
    anna.send_file("photo", b"still crooked")
    await here.settle()
    assert "⏳" in here.card(topic) and "back to" in here.heard(anna)[-1]


async def test_a_wish_does_and_is_answered_as_such(here: Town) -> None:
    anna, topic = await complained(here)
    await resolved(here, topic, here.kadri)
    await here.says(anna, "/callback")
    assert "⏳" in here.card(topic) and "Wants a call" in here.card(topic)
    assert len(here.topics()) == 1 and here.card(topic).count("#1") == 1


async def test_words_in_a_burst_reopen_it_once(here: Town) -> None:
    await here.close()
    await here.open(burst_seconds=4)
    anna, topic = await _slowly(here)
    anna.write("Thank you")
    anna.write("but it is still crooked")
    await here.settle()
    await here.later(seconds=10)
    assert here.card(topic).count("reopened") == 1
    assert sum("back to" in said for said in here.heard(anna)) == 2, "once settled, once taken up again"


async def _slowly(here: Town) -> tuple[Person, int]:
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    await here.later(seconds=10)
    topic = here.topic_of("Anna")
    await resolved(here, topic, here.kadri)
    return anna, topic


async def test_after_two_weeks_it_is_ordinary_talk(here: Town) -> None:
    anna, topic = await complained(here)
    await resolved(here, topic, here.kadri)
    await leap(here, 15)
    await here.says(anna, "The colour has faded completely, I am unhappy")
    cards = [line for line in here.desk_lines(topic) if line.startswith("Problem #")]
    assert [card.split(" · ")[0] for card in cards] == ["Problem #1", "Problem #2"]
    assert "✅" in cards[0] and "⏳" in cards[1]
    assert here.topics() == ["⏳ Anna · 1"]


async def test_a_new_visits_talk_is_another_matter(here: Town) -> None:
    anna, topic = await complained(here)
    await resolved(here, topic, here.kadri)
    known = {"external_id": "C-Anna", "name": "Anna", "language": "en"}
    await here.visit(anna, external_id="A-2", customer=known)
    await here.says(anna, "The fringe is crooked, I am unhappy")
    assert any(line.startswith("Problem #2") for line in here.desk_lines(topic))
    assert "✅" in here.card(topic)


async def test_staff_reopen_it_under_more(here: Town) -> None:
    anna, topic = await complained(here)
    await here.presses(here.kadri, "Take", topic)
    await resolved(here, topic, here.kadri)
    await here.presses(here.kadri, "More", topic)
    assert await here.presses(here.kadri, "Reopen", topic) == "Kadri reopened the case."
    assert "⏳" in here.card(topic) and "🙋 Kadri" in here.card(topic)
    said = len(here.heard(anna))
    await here.staff_says(here.kadri, topic, "One more thing, Anna")
    assert here.heard(anna)[said:] == ["Kadri\nOne more thing, Anna"]


async def test_whoever_left_meanwhile_does_not_get_it_back(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    anna, topic = await complained(here)
    await here.presses(mati, "Take", topic)
    await resolved(here, topic, mati)
    await here.says(here.kadri, "/staff remove Mati")
    await here.says(anna, "But it is still crooked")
    assert "Mati" not in here.heard(anna)[-1] and "🙋" not in here.card(topic)
    assert buttons(here, topic) == ["Take", "Resolve", "More", "Make it right"]
