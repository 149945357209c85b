"""What words say of a call: the answer to a question, a change, or nothing at all."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from aftercare.callbacks.agreed import Call
from aftercare.callbacks.arrange import Heard
from aftercare.callbacks.hear import Listening, hear
from aftercare.callbacks.phone import Phone
from aftercare.callbacks.question import Question
from aftercare.callbacks.window import Unfit, Window
from aftercare.conversations.needs import needed
from aftercare.hours.hours import Hours
from aftercare.language import Language
from aftercare.understanding.understanding import EmbeddedUnderstanding

ZONE = ZoneInfo("Europe/Tallinn")
# A Wednesday, 11:00 in Tallinn.
NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
TOMORROW = Window(datetime(2026, 3, 12, 13, 0, tzinfo=UTC), datetime(2026, 3, 12, 15, 0, tzinfo=UTC))
AGREED = Call("+37255512345", TOMORROW, agreed=True)
UNDERSTANDING = EmbeddedUnderstanding()


def heard(words: str, language: Language, call: Call | None, asked: Question = "") -> Heard | None:
    reading = UNDERSTANDING.read_now(words, context="any_time", language=language)
    region = "SI" if language == "sl" else "EE"
    listening = Listening(call, asked, region, language, NOW, Hours(ZONE))
    return hear(words, reading, needed(reading), listening)


def day_and_hour(found: Heard | None) -> tuple[int, int]:
    assert found is not None and isinstance(found.window, Window), found
    local = found.window.start.astimezone(ZONE)
    return local.day, local.hour


OFF: tuple[tuple[Language, str], ...] = (
    ("en", "No need to call any more"),
    ("en", "please don't call me"),
    ("en", "I'll call you myself"),
    ("en", "cancel the call please"),
    ("et", "Pole enam vaja helistada"),
    ("et", "ärge palun helistage"),
    ("et", "ma helistan ise"),
    ("lt", "Nebereikia skambinti"),
    ("lt", "neskambinkite, prašau"),
    ("lt", "aš pats paskambinsiu"),
    ("ru", "Звонить уже не надо"),
    ("ru", "не звоните, пожалуйста"),
    ("ru", "я сама вам позвоню"),
    ("ru", "звонок отмените"),
    ("et", "palun tühistage kõne"),
    ("lt", "skambutį galite atšaukti"),
    ("sl", "klic lahko prekličete"),
    ("sl", "Ni več treba klicati"),
    ("sl", "ne kličite me, prosim"),
    ("sl", "bom sam poklical"),
)
MOVED: tuple[tuple[Language, str, int, int], ...] = (
    ("en", "Can you call at five instead?", 12, 17),
    ("en", "not tomorrow, Friday", 13, 9),
    ("en", "Friday at ten would be better", 13, 10),
    ("et", "helistage parem kell viis", 12, 17),
    ("et", "mitte homme, reedel", 13, 9),
    ("et", "reede kell 10 sobiks paremini", 13, 10),
    ("lt", "geriau penktadienį 10 val.", 13, 10),
    ("lt", "ne rytoj, o penktadienį", 13, 9),
    ("ru", "давайте лучше в пятницу в 10", 13, 10),
    ("ru", "не завтра, а в пятницу", 13, 9),
    ("sl", "raje v petek ob 10h", 13, 10),
    ("sl", "ne jutri, v petek", 13, 9),
)
ASIDE: tuple[tuple[Language, str], ...] = (
    ("en", "thanks"),
    ("en", "The chair was broken and I was there at three yesterday"),
    ("en", "How much does a filling cost, and are you open on Saturday?"),
    ("et", "aitäh"),
    ("et", "Eile kell kolm oli teie juures väga külm ja keegi ei vabandanud"),
    ("lt", "ačiū"),
    ("ru", "спасибо"),
    ("ru", "Вчера в три у вас было очень холодно, и никто не извинился"),
    ("sl", "hvala"),
)


@pytest.mark.parametrize(("language", "words"), OFF)
def test_a_call_is_called_off_in_words(language: Language, words: str) -> None:
    assert heard(words, language, AGREED) == Heard(off=True)


@pytest.mark.parametrize(("language", "words", "day", "hour"), MOVED)
def test_a_call_is_moved_in_words(language: Language, words: str, day: int, hour: int) -> None:
    assert day_and_hour(heard(words, language, AGREED)) == (day, hour)


@pytest.mark.parametrize(("language", "words"), ASIDE)
def test_what_is_about_something_else_moves_nothing(language: Language, words: str) -> None:
    assert heard(words, language, AGREED) is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "use my other number 5551 2346"),
        ("et", "kasutage mu teist numbrit 5551 2346"),
        ("ru", "лучше на другой номер: +372 5551 2346"),
    ],
)
def test_a_number_is_changed_in_words(language: Language, words: str) -> None:
    found = heard(words, language, AGREED)
    assert found is not None and found.phone == Phone("+37255512346") and found.window is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "another time please"),
        ("et", "muul ajal palun"),
        ("lt", "kitu laiku"),
        ("ru", "в другое время"),
        ("sl", "drugič prosim"),
    ],
)
def test_another_time_that_is_not_told_is_asked_for(language: Language, words: str) -> None:
    assert heard(words, language, AGREED) == Heard(renew="when")


def test_without_a_call_nothing_is_heard_of_one() -> None:
    assert heard("tomorrow at three", "en", None) is None
    assert heard("no need to call", "en", None) is None


def test_all_in_one_sentence() -> None:
    found = heard("Call me tomorrow after three on 5551 2345, my filling fell out", "en", None)
    assert found is not None and found.phone == Phone("+37255512345")
    assert day_and_hour(found) == (12, 15)


def test_the_digits_of_a_number_are_no_time() -> None:
    found = heard("call me on 5551 1530", "en", None)
    assert found == Heard(Phone("+37255511530"))


def test_an_answer_to_when_counts_beside_anything_else() -> None:
    asked = Call("+37255512345")
    assert day_and_hour(heard("tomorrow after five, the filling hurts a lot", "en", asked, "when")) == (
        12,
        17,
    )
    over = heard("yesterday at three", "en", asked, "when")
    assert over is not None and isinstance(over.window, Unfit) and over.window.reason == "past"
    assert heard("no", "en", asked, "when") == Heard(off=True)
    assert heard("blue elephants", "en", asked, "when") == Heard(unclear=True)
    assert heard("", "en", asked, "when") == Heard()


@pytest.mark.parametrize("words", ["my tooth is bleeding and won't stop!", "stop writing to me", "thank you"])
def test_what_comes_before_a_call_is_not_taken_for_an_answer(words: str) -> None:
    assert heard(words, "en", Call("+37255512345"), "when") is None


def test_a_question_is_no_answer() -> None:
    assert heard("how much does it cost?", "en", Call(), "phone") is None


def test_an_order_number_is_not_a_wrong_telephone_number() -> None:
    found = heard("Call me tomorrow at three about order 20260312", "en", None)
    assert found is not None and found.phone is None


def test_dont_call_tomorrow_but_friday_moves_it() -> None:
    found = heard("Don't call me tomorrow, call on Friday at 10", "en", AGREED)
    assert found is not None and not found.off


def test_a_time_alone_is_meant_for_the_day_that_was_agreed() -> None:
    assert day_and_hour(heard("at five instead", "en", AGREED)) == (12, 17)
    over = replace(AGREED, window=Window(NOW.replace(hour=7), NOW.replace(hour=8)))
    assert day_and_hour(heard("call me at five", "en", over)) == (11, 17)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "push it back an hour"),
        ("et", "lükake tund aega edasi"),
        ("lt", "nukelkite valanda vėliau"),
        ("ru", "перенесите на час позже"),
        ("sl", "prestavite za eno uro"),
    ],
)
def test_by_an_hour_is_asked_about_rather_than_guessed(language: Language, words: str) -> None:
    assert heard(words, language, AGREED) == Heard(renew="when")
