"""Words that tell of present danger, and words that only sound so, in all five languages."""

import time

import pytest

from aftercare.understanding import EmbeddedUnderstanding
from aftercare.understanding.lexicon import sections
from aftercare.understanding.mending import Mending
from tests.unit.danger_phrases import DANGER, HARMLESS

UNDERSTANDING = EmbeddedUnderstanding()
ENDANGERED = [(language, text) for language, texts in DANGER.items() for text in texts]
SAFE = [(language, text) for language, texts in HARMLESS.items() for text in texts]


def plain(text: str) -> str:
    return text.translate(str.maketrans("äöüõšžčąęėįųūÄÖÜÕŠŽČĄĘĖĮŲŪ", "aouoszcaeeiuuAOUOSZCAEEIUU"))


@pytest.mark.parametrize(("language", "text"), ENDANGERED)
def test_danger_is_heard(language: str, text: str) -> None:
    assert UNDERSTANDING.read_now(text).danger, language
    assert UNDERSTANDING.read_now(plain(text).upper(), language=language).danger
    assert UNDERSTANDING.read_now(f"{text}. What shall I do?", language=language).danger


@pytest.mark.parametrize(("language", "text"), SAFE)
def test_what_only_sounds_like_it_alarms_nobody(language: str, text: str) -> None:
    assert not UNDERSTANDING.read_now(text, language=language).danger


@pytest.mark.parametrize(
    "text",
    [
        "my gum is bleedng",
        "it is swollne up",
        "uncosncious on the floor of your salon",
        "my face is swellling",
        "allergic reation",
        "verejoooks",
        "minestsa teie juures",
        "kraujvimas nesiliauja",
        "temperatūra 40 po procedūros",
        "задыхюась",
        "кровотчение",
        "krvaivtev se ne ustavi",
        "OTEKLINA na obrazu",
    ],
)
def test_a_finger_that_slipped_hides_no_danger(text: str) -> None:
    assert UNDERSTANDING.read_now(text).danger


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "The bleeding has stopped, all good now",
            "The bleeding has stopped, all good, but my face is swelling",
        ),
        ("It bled a bit, I'm fine now", "It bled a bit, I'm fine now. The socket is sparking though"),
        ("Turse on läinud, kõik korras", "Turse on läinud, kõik korras, aga nüüd ei saa hingata"),
        ("отек спал, все хорошо", "отек спал, все хорошо, но пахнет газом"),
        ("oteklina je splahnela", "oteklina je splahnela, ampak zdaj krvavi"),
    ],
)
def test_what_is_over_hides_nothing_that_is_not(before: str, after: str) -> None:
    assert not UNDERSTANDING.read_now(before).danger
    assert UNDERSTANDING.read_now(after).danger


def test_words_in_another_language_than_ones_own_are_danger_as_well() -> None:
    for text in ("gas leak", "fire!", "lekib gaas", "pahnet gazom", "požar"):
        assert UNDERSTANDING.read_now(text, language="lt").danger, text


def test_long_noise_costs_little() -> None:
    noise = "bleedinx " * 400 + "x" * 400
    begun = time.process_time()
    for _ in range(5):
        UNDERSTANDING.read_now(noise)
    assert time.process_time() - begun < 2.0


def test_only_one_slip_in_a_long_word_is_mended() -> None:
    mending = Mending([["bleeding, swelling", "swell*", "allergic", "gas"][1:], ["bleeding"]])
    tokens = ("bleding", "bleedign", "bledng", "gaz", "allergci", "xbleeding", "swellng")
    assert mending.mended(tokens) == (
        "bleeding", "bleeding", "bledng", "gaz", "allergic", "xbleeding", "swellng",
    )  # fmt: skip


@pytest.mark.parametrize("language", list(DANGER))
def test_no_phrase_ends_or_begins_in_nothing(language: str) -> None:
    for section in ("danger", "no danger", "danger over", "danger alone"):
        for phrase in sections(language)[section]:
            assert "||" not in phrase and not phrase.startswith("|"), phrase
