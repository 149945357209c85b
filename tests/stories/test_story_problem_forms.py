"""A problem in one message of any form: a case opens at once, and who will answer is said with it."""

from typing import Any

import pytest

from telegram_sandbox import Person
from tests.stories.roster_scene import admin_ready, joined
from tests.town import Town

FORMS: dict[str, dict[str, Any]] = {
    "location": {"location": {"latitude": 59.4, "longitude": 24.7}},
    "venue": {"venue": {"location": {"latitude": 1.0, "longitude": 2.0}, "title": "Salon", "address": "1"}},
    "contact": {"contact": {"phone_number": "+3725551234", "first_name": "Mari"}},
}
INVITED = {
    "en": "What happened?",
    "et": "Mis juhtus?",
    "lt": "Kas nutiko?",
    "ru": "Что случилось?",
    "sl": "Kaj se je zgodilo?",
}


def sends(person: Person, form: str) -> None:
    if form == "words":
        person.write("The crown fell out")
    elif form == "album":
        person.send_album([("photo", b"1", ""), ("photo", b"2", "")])
    elif form in FORMS:
        person.send(form, FORMS[form])
    else:
        person.send_file(form, b"content")


@pytest.mark.parametrize(
    "form", ["words", "photo", "voice", "video", "video_note", "document", "audio", "album", *FORMS]
)
async def test_any_form_opens_a_problem_at_once(here: Town, form: str) -> None:
    await admin_ready(here)
    await joined(here, "Mari", "agent")
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.says(anna, "/problem")
    assert INVITED["en"] in here.heard(anna)[-1]
    sends(anna, form)
    await here.later(seconds=2)
    topic = here.topic_of("Anna")
    assert "Problem" in here.card(topic)
    await here.later(seconds=25)
    heard = here.heard(anna)[-1]
    assert "Mari" in heard or "Kadri" in heard, heard
    assert any(mark in heard for mark in ("by ", "at ")), heard
    assert heard.count("?") <= 1


@pytest.mark.parametrize("language", INVITED)
async def test_it_is_asked_for_and_taken_up_in_each_language(here: Town, language: str) -> None:
    await admin_ready(here)
    await joined(here, "Mari", "agent")
    person = here.sandbox.add_user("Vera", language_code=language)
    person.start()
    await here.says(person, "/problem")
    assert INVITED[language] in here.heard(person)[-1]
    person.send_file("photo", b"content")
    await here.later(seconds=30)
    assert "Mari" in here.heard(person)[-1] or "Kadri" in here.heard(person)[-1]
