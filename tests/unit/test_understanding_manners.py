"""Politeness, requests and blame: what decides how a customer is answered, in all languages."""

import pytest

from aftercare.conversations.needs import needed
from aftercare.language import Language
from aftercare.understanding import EmbeddedUnderstanding

UNDERSTANDING = EmbeddedUnderstanding()


@pytest.mark.parametrize("text", ["Hi there!", "Tere päevast", "laba diena", "Добрый вечер!", "dober dan"])
def test_a_greeting_is_a_greeting(text: str) -> None:
    assert UNDERSTANDING.read_now(text).courtesy == "greeting"


@pytest.mark.parametrize(
    "text",
    [
        "thanks again, bye!",
        "suur tänu teile",
        "labai ačiū, geros dienos",
        "большое спасибо",
        "najlepša hvala",
    ],
)
def test_thanks_and_goodbyes_are_only_polite(text: str) -> None:
    reading = UNDERSTANDING.read_now(text)
    assert reading.not_service
    assert reading.courtesy == "thanks"
    assert not reading.leaving


@pytest.mark.parametrize("text", ["fine thanks", "hästi, aitäh", "hi, it was great", "нормально, спасибо"])
def test_who_says_how_it_was_is_more_than_polite(text: str) -> None:
    assert UNDERSTANDING.read_now(text).courtesy is None


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("yes please", "yes"),
        ("jah, palun", "yes"),
        ("ne, tai viskas", "no"),
        ("нет, это всё", "no"),
        ("ne, to je vse", "no"),
        ("everything", None),
    ],
)
def test_a_yes_or_a_no_comes_first(text: str, reply: str | None) -> None:
    assert UNDERSTANDING.read_now(text).reply == reply


NEUTRAL_QUESTIONS = [
    ("are you open on sunday?", "en"),
    ("where do I get my invoice?", "en"),
    ("can I move my appointment to friday?", "en"),
    ("kas te homme olete lahti?", "et"),
    ("kust ma arve saan?", "et"),
    ("kas saaks aja reedeks tõsta?", "et"),
    ("ar dirbate sekmadienį?", "lt"),
    ("kur gauti sąskaitą?", "lt"),
    ("ar galima perkelti vizitą į penktadienį?", "lt"),
    ("вы в воскресенье открыты?", "ru"),
    ("где взять счёт?", "ru"),
    ("можно перенести запись на пятницу?", "ru"),
    ("kje lahko parkiram?", "sl"),
    ("a moške tudi strižete?", "sl"),
    ("se da termin prestavit na petek?", "sl"),
]


@pytest.mark.parametrize(("text", "language"), NEUTRAL_QUESTIONS)
@pytest.mark.parametrize("context", ["any_time", "after_visit"])
def test_a_neutral_question_is_no_complaint(text: str, language: Language, context: str) -> None:
    assert needed(UNDERSTANDING.read_now(text, language=language, context=context)) == "question"


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to buy a gift card",
        "Soovin ema sünnipäevaks kinkekaarti osta",
        "Noriu mamai nupirkti dovanų kuponą",
        "кажется зонт у вас остался",
        "mislim da sem pri vas pustila dežnik",
    ],
)
def test_a_request_waits_for_an_answer_without_a_question_mark(text: str) -> None:
    reading = UNDERSTANDING.read_now(text)
    assert reading.asks
    assert "answer" not in reading.wishes, "it asks for no information"


def test_and_you_is_only_polite() -> None:
    assert not UNDERSTANDING.read_now("good thanks and you?", context="after_visit").asks
    assert not UNDERSTANDING.read_now("please stop sending me the offers").asks


@pytest.mark.parametrize(
    ("text", "worst"),
    [
        ("the girl at the desk was a sweetheart, but my fringe is lopsided", "quality"),
        ("teenindaja oli nii armas, aga tukk on viltu", "quality"),
        ("Kahjuks pean ütlema, et ei olnud päris see, mida ootasin", "quality"),
        ("К сожалению, ожидала другого результата", "quality"),
        ("waited an hour and nobody cared", "waiting"),
        ("was ok but a bit pricey", "price"),
        ("horrible", None),
    ],
)
def test_what_is_apologised_for_is_what_went_wrong(text: str, worst: str | None) -> None:
    assert UNDERSTANDING.read_now(text, context="after_visit").worst == worst


def test_a_long_story_is_about_more_than_one_thing() -> None:
    story = "the price went up and then " + "I sat there and looked around " * 8
    assert UNDERSTANDING.read_now(story).worst is None


@pytest.mark.parametrize(
    "text",
    ["you useless muppets", "te olete puupead", "jūs tikri avigalviai", "криворукие бараны", "ste banda"],
)
def test_nobody_calls_names_who_is_content(text: str) -> None:
    assert UNDERSTANDING.read_now(text).sentiment == "negative"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Oh wonderful, another two hours at your ceiling", "en"),
        ("O kaip puiku, dvi valandas spoksojau į jūsų lubas", "lt"),
        ("O, krasno, dve uri sem gledala vaš strop", "sl"),
    ],
)
def test_praise_within_irony_is_none(text: str, language: Language) -> None:
    assert UNDERSTANDING.read_now(text, context="after_visit", language=language).sentiment == "negative"


@pytest.mark.parametrize("text", ["not bad", "pole paha", "neblogai", "неплохо", "ni slabo"])
def test_few_words_are_praise_where_they_answer_how_it_went(text: str) -> None:
    assert UNDERSTANDING.read_now(text, context="after_visit").sentiment == "positive"


def test_a_message_without_feeling_lends_none_to_its_themes() -> None:
    assert UNDERSTANDING.read_now("the parking and the appointment, please").themes == {
        "place": "0",
        "booking": "0",
    }


def test_a_number_with_a_wave_is_a_wish_and_no_chatter() -> None:
    reading = UNDERSTANDING.read_now("+372 5551 2345 👋")
    assert reading.wishes == {"callback"}
    assert not reading.not_service


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no, all is well", "en"),
        ("ei, kõik on hästi", "et"),
        ("нет, всё хорошо", "ru"),
        ("ne, vse je ok", "sl"),
    ],
)
def test_a_no_of_its_own_turns_nothing_around(text: str, language: Language) -> None:
    reading = UNDERSTANDING.read_now(text, language=language, context="follow_up", asked="Anything else?")
    assert reading.sentiment in {"neutral", "positive"}
    assert not reading.problem


def test_words_without_anything_pleasant_are_no_praise() -> None:
    reading = UNDERSTANDING.read_now("Not sure yet, ask me in a week", context="after_visit")
    assert reading.sentiment == "neutral"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ur receptionist needs a lesson in manners", "en"),
        ("Administraator vajaks viisakuse koolitust", "et"),
        ("Mano tėtis geriau kerpa", "lt"),
        ("Вашему администратору не помешал бы урок вежливости", "ru"),
        ("Moj oče bolje striže", "sl"),
    ],
)
def test_a_fair_word_in_a_complaint_makes_no_praise(text: str, language: Language) -> None:
    assert needed(UNDERSTANDING.read_now(text, language=language, context="after_visit")) == "problem"


def test_who_was_rushed_did_not_wait() -> None:
    rushed = UNDERSTANDING.read_now("Veidi kiirustades, aga muidu kena", context="after_visit")
    assert rushed.worst != "waiting"


@pytest.mark.parametrize(
    "text",
    ["Great, thanks", "All good", "Kõik hästi", "Viskas gerai", "Всё хорошо", "Vse v redu"],
)
def test_small_talk_is_praise_where_it_was_asked_how_it_went(text: str) -> None:
    reading = UNDERSTANDING.read_now(text, context="after_visit")
    assert (reading.sentiment, reading.not_service, reading.problem) == ("positive", False, False)
    assert UNDERSTANDING.read_now(text, context="follow_up").not_service


@pytest.mark.parametrize("text", ["ok", "thanks", "hello", "have a nice day", "thanks, bye", "all good?"])
def test_politeness_is_no_praise(text: str) -> None:
    assert UNDERSTANDING.read_now(text, context="after_visit").not_service
