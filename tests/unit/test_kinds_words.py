"""What is said of gestures: whole in every language, brief, with days bent as the language bends them."""

import re
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from aftercare.gestures.gesture import KindName
from aftercare.gestures.kinds.kind import Flaw
from aftercare.gestures.room import Bound
from aftercare.language import LANGUAGES
from aftercare.say import Say
from bot.texts.figures import Figures
from tests.unit.test_texts_locales import KEYS, TEXTS, choices, samples

KINDS = {name for part in get_args(KindName) for name in (get_args(part) or (part,))}
YEAR = [datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=day) for day in range(365)]
TOLD = [key for key in KEYS if key.startswith("gesture-told-")]
each_language = pytest.mark.parametrize("language", LANGUAGES)


def test_everything_that_can_be_given_or_stand_in_the_way_has_its_words() -> None:
    assert choices("en", "gesture-name").texts["gesture"] == KINDS
    assert choices("en", "gesture-what").texts["gesture"] == KINDS
    assert choices("en", "gesture-flaw").texts["flaw"] == set(get_args(Flaw))
    assert choices("en", "gesture-bound").texts["bound"] == set(get_args(Bound))
    assert {f"gesture-told-{kind.replace('_', '-')}" for kind in KINDS} == set(TOLD)


@each_language
@pytest.mark.parametrize("key", TOLD)
def test_a_customer_reads_two_sentences_and_one_question_at_most(language: str, key: str) -> None:
    for args in samples(language, key):
        text = TEXTS.plain(Say(key, args), language)
        assert len(re.findall(r"[.!?]+(?=\s|$)", text)) <= 2, text
        assert text.count("?") <= 1, text


@pytest.mark.parametrize(
    ("language", "by", "until"),
    [
        ("en", "Friday, 13 March", "Friday, 13 March"),
        ("et", "reedeks, 13. märtsiks", "reedeni, 13. märtsini"),
        ("lt", "penktadienio, kovo 13 d.", "penktadienio, kovo 13 d."),
        ("ru", "пятницы, 13 марта", "пятницы, 13 марта"),
        ("sl", "petka, 13. marca", "petka, 13. marca"),
    ],
)
def test_days_are_bent(language: str, by: str, until: str) -> None:
    figures = Figures(language, UTC)
    day = figures.moment("2026-03-13T21:59:00+00:00", "weekday")
    assert (figures.by(day), figures.until(day)) == (by, until)


@each_language
def test_no_day_of_the_year_is_left_as_it_stands_alone(language: str) -> None:
    figures = Figures(language, UTC)
    alone = {figures.moment(at.isoformat(), "weekday").partition(",")[0] for at in YEAR}
    assert len(alone) == 7
    written: dict[str, set[str]] = {"by": set(), "until": set()}
    for at in YEAR:
        day = figures.moment(at.isoformat(), "weekday")
        written["by"].add(figures.by(day))
        written["until"].add(figures.until(day))
    for days in written.values():
        assert len(days) == len(YEAR), "every day is another"
        if language != "en":
            assert not any(re.search(rf"\b{word}\b", day) for day in days for word in alone)
    if language == "et":
        assert all(re.fullmatch(r"\w+ks, \d+\. \w+ks", day) for day in written["by"])
        assert all(re.fullmatch(r"\w+ni, \d+\. \w+ni", day) for day in written["until"])
