"""What went wrong is heard in an answer to "How did it go?", also after praise; what is denied is not."""

import pytest

from aftercare.conversations.needs import needed
from aftercare.language import LANGUAGES
from aftercare.understanding import EmbeddedUnderstanding, Reading
from aftercare.understanding.lexicon import sections

UNDERSTANDING = EmbeddedUnderstanding()


def read(text: str) -> Reading:
    return UNDERSTANDING.read_now(text, context="after_visit")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_of_what_goes_wrong_have_the_same_sections(language: str) -> None:
    assert sections(f"wrong-{language}").keys() == sections("wrong-en").keys()
    assert all(sections(f"wrong-{language}").values())


@pytest.mark.parametrize(
    "text",
    [
        "The cut is lovely, but the colour came out far too dark.",
        "Lõikus on ilus, aga värv tuli liiga tume.",
        "Kirpimas gražus, bet spalva per tamsi.",
        "Стрижка красивая, но цвет вышел слишком тёмный.",
        "Frizura je lepa, ampak barva je pretemna.",
        "Great service, however the car pulls to the left now.",
        "Teenindus hea, kuid auto kisub nüüd vasakule.",
        "Aptarnavimas geras, tačiau mašiną dabar traukia į kairę.",
        "Обслуживание хорошее, однако машину теперь тянет влево.",
        "Storitev dobra, vendar avto zdaj vleče v levo.",
    ],
)
def test_praise_with_a_complaint_after_it_is_mixed(text: str) -> None:
    assert (read(text).sentiment, needed(read(text))) == ("mixed", "problem")


@pytest.mark.parametrize(
    "text",
    [
        "Lovely place, but the lampshade looks like a bucket.",
        "Ilus koht, aga lambivari on nagu ämber.",
        "Graži vieta, bet gaubtas kaip kibiras.",
        "Красивое место, но абажур как ведро.",
        "Lep prostor, ampak senčnik je kot vedro.",
    ],
)
def test_what_follows_but_takes_praise_back_in_whatever_words(text: str) -> None:
    assert read(text).sentiment == "mixed"


@pytest.mark.parametrize(
    "text",
    [
        "The filling came out two days later.",
        "The colour is too dark.",
        "The brakes are squeaking.",
        "Plomm kukkus välja.",
        "Värv on liiga tume.",
        "Pidurid hakkasid kriuksuma.",
        "Plomba iškrito.",
        "Spalva per tamsi.",
        "Stabdžiai cypia.",
        "Выпала пломба.",
        "Цвет слишком тёмный.",
        "Тормоза скрипят.",
        "Plomba mi je izpadla.",
        "Barva je pretemna.",
        "Zavore cvilijo.",
    ],
)
def test_what_fails_or_is_too_much_is_a_problem(text: str) -> None:
    assert needed(read(text)) == "problem"


@pytest.mark.parametrize(
    "text",
    [
        "Nothing hurt, I was surprised.",
        "Not too short, not too long, just how I wanted it.",
        "No more noise from the gearbox, well done.",
        "The colour came out lovely.",
        "Couldn't be better, we'll come again!",
        "Üldse ei olnud valus.",
        "Käigukast enam ei undagi, tubli töö!",
        "Poeg jäi väga rahule, tuleme jälle.",
        "Visai neskaudėjo.",
        "Nei per trumpai, nei per ilgai, kaip tik.",
        "Labai bijojau, bet nieko nejaučiau.",
        "Совсем не больно!",
        "Не слишком коротко и не слишком длинно, то что надо.",
        "Коробка больше не гудит, молодцы.",
        "Sploh ni bolelo!",
        "Menjalnik ne brni več, bravo.",
        "Barva je zelo lepo izpadla.",
    ],
)
def test_what_is_denied_is_no_complaint(text: str) -> None:
    reading = read(text)
    assert not reading.problem
    assert reading.sentiment in {"positive", "neutral"}
    assert needed(reading) is None


@pytest.mark.parametrize(
    "text",
    [
        "It was lovely, but I haven't driven it yet.",
        "Väga ilus, aga pole veel sõitnud.",
        "Labai gražu, bet dar nevažiavau.",
        "Очень красиво, но пока не ездила.",
        "Zelo lepo, ampak še nisem vozila.",
    ],
)
def test_who_has_not_tried_it_yet_has_no_complaint(text: str) -> None:
    assert read(text).sentiment == "positive"
