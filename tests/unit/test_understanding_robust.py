"""No text whatsoever breaks a reading, and none takes longer than its length."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.language import LANGUAGES
from aftercare.understanding import EmbeddedUnderstanding
from aftercare.understanding.lexicon import sections

UNDERSTANDING = EmbeddedUnderstanding()

WORDS = sorted(
    {
        word.strip("*")
        for language in LANGUAGES
        for phrases in sections(language).values()
        for phrase in phrases
        for slot in phrase.split()
        for word in slot.split("|")
    }
)
# Sentences of the lexicons' own words in any order and mixture of languages, with marks between them.
TANGLE = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from(
            [".", "?", "!!", ",", " - ", "…", "\n", "👍", ":)", "12", "\u200b", "\u202e", "(", "'"]
        ),
    ),
    max_size=60,
).map(" ".join)


@settings(deadline=None, max_examples=300)
@given(
    st.one_of(st.text(max_size=400), TANGLE),
    st.sampled_from([None, "after_visit", "any_time", "follow_up", "?"]),
    st.sampled_from([None, "What happened?", "Would you recommend us?", "When can we call you?", ""]),
    st.sampled_from([None, "en", "et-EE", "xx", ""]),
    st.lists(st.text(max_size=12), max_size=4),
)
def test_any_text_is_read_and_always_alike(
    text: str, context: str | None, asked: str | None, language: str | None, names: list[str]
) -> None:
    first = UNDERSTANDING.read_now(text, context=context, asked=asked, language=language, names=names)
    again = EmbeddedUnderstanding().read_now(
        text, context=context, asked=asked, language=language, names=names
    )
    assert first == again
    assert first.words >= 0
    assert first.score is None or -1 <= first.score <= 1
    assert (first.score is None) == (first.sentiment == "neutral")
    assert not (first.not_service and (first.problem or first.wishes))
    assert set(first.staff) <= set(names)
    assert first.phone is None or first.phone in text


@pytest.mark.parametrize(
    "text",
    [
        "a" * 5000,
        "\u200b" * 5000,
        "👍" * 5000,
        "👩‍👩‍👧‍👦" * 500,
        "שלום " * 1000,
        "\u202eevil " * 800,
        "\ud800 broken",
        "e\u0301" * 2500,
        "ﷺ" * 500,
        "1" * 5000,
        "\x00\x01",
        "漢字" * 2000,
    ],
)
def test_strange_and_long_texts_are_read(text: str) -> None:
    reading = UNDERSTANDING.read_now(text, names=["Anna"])
    assert reading == UNDERSTANDING.read_now(text, names=["Anna"])
    assert not reading.leaving


def steps(work: Callable[[], object]) -> int:
    """How many lines of Python and calls into C a piece of work takes; no clock is asked."""
    count = 0

    def trace(_frame: FrameType, _event: str, _argument: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    def profile(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event == "c_call"

    before, profiling = sys.gettrace(), sys.getprofile()
    sys.settrace(trace)
    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(profiling)
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "not good ",
        "rude! ",
        "? why ",
        "I want the manager ",
        "never .. back ",
        "stop the messages ",
        "good morning ",
        "12 345 ",
        ", but ",
        ":( ",
        "я не ",
        "ei ole vaja ",
        "po remonto vėl ",
        "še vedno ne ",
        "aaa",
        "- - ",
    ],
)
def test_twice_the_text_takes_about_twice_the_steps(piece: str) -> None:
    short, long = (piece * 2000)[:1500], (piece * 2000)[:3000]
    UNDERSTANDING.read_now(long)
    once = steps(lambda: UNDERSTANDING.read_now(short))
    twice = steps(lambda: UNDERSTANDING.read_now(long))
    assert twice < once * 2.5 + 500
