"""How does my case go? In five languages, and by /problem."""

import pytest

from tests.stories.delicate_scene import after_visit
from tests.town import Town

ASKED = [
    ("en", "I waited an hour, nobody apologised", "What about my case?", "Kadri has had it since 11:00"),
    (
        "et",
        "Ootasin terve tunni ja keegi ei vabandanud",
        "kas on uudiseid?",
        "Sellega tegeleb Kadri (alustas 11:00)",
    ),
    ("lt", "Laukiau valandą ir niekas neatsiprašė", "ar yra naujienų?", "Tuo rūpinasi Kadri (nuo 11:00)"),
    ("ru", "Ждала целый час, и никто не извинился", "есть новости?", "Этим занимается Kadri (с 11:00)"),
    ("sl", "Čakala sem celo uro in nihče se ni opravičil", "je kaj novega?", "Za to skrbi Kadri (od 11:00)"),
]


@pytest.mark.parametrize(("language", "problem", "question", "stands"), ASKED)
async def test_who_has_it_since_when_and_by_when(
    here: Town, language: str, problem: str, question: str, stands: str
) -> None:
    anna = await after_visit(here, language=language)
    await here.says(anna, problem)
    await here.takes(here.kadri, here.topic_of("Anna"))
    await here.later(minutes=5)
    told = here.heard(anna)[-1]
    assert "Kadri" in told
    assert "11:15" in told
    await here.says(anna, question)
    assert here.heard(anna)[-1].startswith(stands)
    assert "11:15" in here.heard(anna)[-1]
    await here.says(anna, "/problem")
    assert here.heard(anna)[-1].startswith(stands)


async def test_who_is_in_talk_with_a_person_asks_that_person(here: Town) -> None:
    anna = await after_visit(here)
    await here.says(anna, "I waited an hour and nobody apologised")
    topic = here.topic_of("Anna")
    await here.takes(here.kadri, topic)
    await here.staff_says(here.kadri, topic, "I'll ask Marko and tell you.")
    before = here.heard(anna)
    await here.says(anna, "any news?")
    assert here.heard(anna) == before
    assert here.desk_lines(topic)[-1] == "any news?"
