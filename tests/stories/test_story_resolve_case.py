"""Two taps resolve a case: what caused it, and what was done."""

import pytest

from tests.stories.delicate_scene import after_visit, hired
from tests.stories.resolve_scene import buttons, complained, resolved
from tests.town import Town


async def test_two_taps_resolve_it_and_the_customer_hears(here: Town) -> None:
    anna, topic = await complained(here)
    await here.presses(here.kadri, "Take", topic)
    assert await here.presses(here.kadri, "Resolve", topic) == "What caused it? #1 · Anna"
    question = here.desk.shows(topic)[-1]
    assert question.buttons[0] == ["✓ Waiting", "Attitude"] and question.buttons[-1] == ["Later"]
    assert [label for row in question.buttons for label in row].count("Waiting") == 0, "offered once"

    assert await here.presses(here.kadri, "✓ Waiting", topic) == "Waiting. What was done?"
    assert len(here.heard(anna)) == 2, "nothing is said before it is over"
    assert await here.presses(here.kadri, "Compensated", topic) == "Resolved. The customer is told."
    assert here.heard(anna)[-1] == (
        "Anna, we consider this settled. If anything is still open, just write here, and it goes straight"
        " back to Kadri."
    )
    shown = here.desk.shows(topic)
    assert "✅ Kadri resolved it: Waiting · Compensated" in [one.text for one in shown]
    assert not any("What" in one.text for one in shown), "one message, edited from step to step"
    assert "✅ Resolved" in here.card(topic) and "⏰" not in here.card(topic) and "🙋" not in here.card(topic)
    assert here.card(topic).splitlines()[-1] == "11:00 · Kadri · resolved: Waiting · Compensated"
    assert buttons(here, topic) == ["More"]


SETTLED = {
    "en": ("I waited an hour and nobody apologised", "settled", "Thanks!", "Glad"),
    "et": ("Ootasin tund aega ja keegi ei vabandanud", "lahendatuks", "Aitäh!", "Hea meel"),
    "lt": ("Laukiau valandą ir niekas neatsiprašė", "sutvarkyta", "Ačiū!", "Džiaugiamės"),
    "ru": ("Прождала целый час, и никто не извинился", "решённым", "Спасибо!", "рады"),
    "sl": ("Čakala sem celo uro in nihče se ni opravičil", "urejena", "Hvala!", "Veseli"),
}


@pytest.mark.parametrize("language", SETTLED)
async def test_the_customer_hears_it_in_their_language_and_thanks_change_nothing(
    here: Town, language: str
) -> None:
    words, settled, thanks, glad = SETTLED[language]
    anna = await after_visit(here, "Anna", language)
    await here.says(anna, words)
    topic = here.topic_of("Anna")
    await resolved(here, topic, here.kadri)
    last = here.heard(anna)[-1]
    assert "Anna" in last and "Kadri" in last and settled in last and "?" not in last

    await here.says(anna, thanks)
    assert glad in here.heard(anna)[-1] and here.desk_lines(topic)[-1] == thanks
    said = len(here.heard(anna))
    await here.says(anna, thanks)
    assert len(here.heard(anna)) == said, "once is enough"
    assert "✅" in here.topics()[0] and "✅" in here.card(topic)


async def test_the_wrong_cause_is_taken_back_before_it_counts(here: Town) -> None:
    anna, topic = await complained(here)
    await here.presses(here.kadri, "Resolve", topic)
    await here.presses(here.kadri, "Price", topic)
    assert await here.presses(here.kadri, "← Back", topic) == "What caused it? #1 · Anna"
    await here.presses(here.kadri, "Attitude", topic)
    await here.presses(here.kadri, "Compensated", topic)
    assert here.card(topic).splitlines()[-1].endswith("resolved: Attitude · Compensated")
    assert sum("consider this settled" in text for text in here.heard(anna)) == 1


async def test_whoever_has_it_is_named_whoever_resolves_it(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    anna, topic = await complained(here)
    await here.presses(mati, "Take", topic)
    await resolved(here, topic, here.kadri)
    assert here.heard(anna)[-1].endswith("straight back to Mati.")


async def test_of_two_who_resolve_it_the_first_wins(here: Town) -> None:
    mati = await hired(here, "Mati", "agent")
    anna, topic = await complained(here)
    await here.presses(here.kadri, "Resolve", topic)
    await here.presses(here.kadri, "✓ Waiting", topic)
    first = here.kadri.press("Compensated", to=here.desk, topic=topic)
    second = mati.press("Answered", to=here.desk, topic=topic)
    await here.settle()
    assert first.notice == "Resolved. The customer is told."
    assert second.notice == "Kadri resolved it (11 March, 11:00)."
    assert sum("settled" in said for said in here.heard(anna)) == 1
    assert "Compensated" in here.card(topic) and "Answered" not in here.card(topic)


async def test_asked_again_the_earlier_question_is_put_away(here: Town) -> None:
    _, topic = await complained(here)
    await here.presses(here.kadri, "Resolve", topic)
    await here.says(here.kadri, "hello")
    await here.presses(here.kadri, "Resolve", topic)
    asked = [one for one in here.desk.shows(topic) if "What caused it" in one.text]
    assert len(asked) == 1 and here.desk_lines(topic)[-2] == "⬇️ It goes on below."


async def test_the_command_does_the_same(here: Town) -> None:
    _, topic = await complained(here)
    await here.staff_says(here.kadri, topic, "/resolve")
    await here.presses(here.kadri, "✓ Waiting", topic)
    await here.presses(here.kadri, "Answered", topic)
    assert "✅" in here.card(topic)
    await here.staff_says(here.kadri, topic, "/resolve")
    assert here.desk_lines(topic)[-1] == "There is no open case here."
    here.kadri.write("/resolve", to=here.desk)
    await here.settle()
    assert here.desk_lines(None)[-1] == "Please write /resolve in the customer's topic."


async def test_who_cannot_be_reached_is_resolved_all_the_same(here: Town) -> None:
    anna, topic = await complained(here)
    anna.block()
    await here.settle()
    await resolved(here, topic, here.kadri)
    assert "✅ Resolved" in here.card(topic)


async def test_a_question_has_no_complaint_for_a_cause(here: Town) -> None:
    anna = here.sandbox.add_user("Anna", language_code="en")
    anna.start()
    await here.settle()
    await here.says(anna, "Can I park at your place?")
    topic = here.topic_of("Anna")
    await here.presses(here.kadri, "Resolve", topic)
    assert here.desk.shows(topic)[-1].buttons[0][0] == "✓ No complaint, just a question"


async def test_a_crash_between_the_taps_loses_nothing(here: Town) -> None:
    anna, topic = await complained(here)
    await here.presses(here.kadri, "Resolve", topic)
    await here.presses(here.kadri, "✓ Waiting", topic)
    await here.crash()
    await here.open()
    await here.presses(here.kadri, "Compensated", topic)
    assert "settled" in here.heard(anna)[-1] and "✅" in here.card(topic)
