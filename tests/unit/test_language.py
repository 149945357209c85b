"""What settles a customer's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.language import (
    LANGUAGES,
    Detected,
    KnownLanguage,
    Language,
    Source,
    asked_for,
    closest,
    settle,
)


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("et-EE", "et"),
        (" lt ", "lt"),
        ("ru-EE", "ru"),
        ("sl", "sl"),
        ("uk", "ru"),
        ("be-BY", "ru"),
        ("hr-HR", "sl"),
        ("fi", None),
        ("eng", None),
        ("", None),
        (None, None),
    ],
)
def test_a_code_finds_the_language_that_serves_it_best(code: str | None, language: Language | None) -> None:
    assert closest(code) == language


@pytest.mark.parametrize("guess", ["default", "till", "telegram"])
def test_the_customers_own_first_words_decide_over_a_guess(guess: Source) -> None:
    known = KnownLanguage("et", guess)
    assert settle(known, Detected("lt", sure=0.2, words=1)) == KnownLanguage("lt", "words")


def test_nothing_known_yet_is_decided_by_the_first_words() -> None:
    assert settle(None, Detected("sl", sure=0.3, words=1)) == KnownLanguage("sl", "words")
    assert settle(None, Detected(None)) is None


def test_words_that_agree_with_a_guess_make_it_certain() -> None:
    assert settle(KnownLanguage("et", "till"), Detected("et", 0.9, 3)) == KnownLanguage("et", "words")


@pytest.mark.parametrize(
    ("detected", "expected"),
    [
        (Detected("en", sure=0.9, words=1), "et"),
        (Detected("en", sure=0.2, words=9), "et"),
        (Detected("en", sure=0.9, words=2), "en"),
        (Detected("ru", sure=0.1, words=1), "ru"),
        (Detected(None, sure=0.0, words=3), "et"),
    ],
)
def test_settled_by_words_it_changes_by_script_or_by_a_clear_margin(
    detected: Detected, expected: Language
) -> None:
    settled = settle(KnownLanguage("et", "words"), detected)
    assert settled == KnownLanguage(expected, "words")


def test_what_was_asked_for_stays() -> None:
    known = asked_for("en")
    assert settle(known, Detected("ru", sure=1.0, words=20)) == known


DETECTED = st.builds(
    Detected, st.sampled_from([None, *LANGUAGES]), st.floats(0, 1), st.integers(min_value=0, max_value=400)
)
KNOWN = st.builds(
    KnownLanguage,
    st.sampled_from(LANGUAGES),
    st.sampled_from(["default", "till", "telegram", "words", "request"]),
)


@given(KNOWN, DETECTED)
def test_hearing_the_same_twice_changes_nothing_more(known: KnownLanguage, detected: Detected) -> None:
    once = settle(known, detected)
    assert settle(once, detected) == once
