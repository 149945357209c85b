"""How somebody wants to be dealt with: `address_phrases.tsv` tells what each phrase means."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.conversations.needs import needed
from aftercare.language import LANGUAGES, Language
from aftercare.understanding import EmbeddedUnderstanding
from aftercare.understanding.everyday import name_in
from aftercare.understanding.lexicon import sections
from aftercare.understanding.naming import MOST_LETTERS, MOST_WORDS
from aftercare.understanding.nominative import nominative
from aftercare.understanding.reading import Reading

UNDERSTANDING = EmbeddedUnderstanding()
PHRASES = [
    line.split("\t")
    for line in Path(__file__).with_name("address_phrases.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("text", "meant"), PHRASES)
def test_a_phrase_means_what_stands_beside_it(text: str, meant: str) -> None:
    assert told(UNDERSTANDING.read_now(text)) == meant


def told(reading: Reading) -> str:
    found = {
        "speak": reading.speak,
        "call_me": reading.call_me,
        "quiet": None if reading.quiet is None else int(reading.quiet),
        "again": int(reading.write_again) or None,
        "progress": int(reading.progress) or None,
    }
    return ",".join(f"{name}={value}" for name, value in found.items() if value is not None) or "-"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_section(language: Language) -> None:
    assert sections(f"address-{language}").keys() == sections("address-en").keys()
    assert all(sections(f"address-{language}").values())


@pytest.mark.parametrize(
    "text",
    [
        "Call me Nina please",
        "Kutsuge mind Kai",
        "зовите меня Ниной",
        "kličite me Nina",
        "English please",
        "nothing personal, but no small talk please",
        "no more questions please",
        "You can write to me again",
    ],
)
def test_such_a_wish_alone_asks_nothing_of_people(text: str) -> None:
    assert needed(UNDERSTANDING.read_now(text)) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Call me Nina, and call me back tomorrow", "callback"),
        ("Please write in Russian. My hair is ruined!", "problem"),
        ("Don't ask me anything, I want the manager", "manager"),
        ("Зовите меня Олег. Когда вы открыты?", "question"),
    ],
)
def test_what_is_said_beside_such_a_wish_is_read_as_ever(text: str, kind: str) -> None:
    assert needed(UNDERSTANDING.read_now(text)) == kind


@pytest.mark.parametrize(
    "text", ["Kai", "kai", "Mari-Liis Õ.", "O'Neill", "Анна Сергеевна", "Dr. Novak", "Žiga", "Rose"]
)
def test_a_name_is_a_name(text: str) -> None:
    assert name_in(text, "en") == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "👍",
        "12345",
        "tomorrow",
        "the bill is wrong",
        "<b>Kai</b>",
        "Robert'); DROP TABLE customers;--",
        "A" * 41,
        "one two three four",
        "Kai\u202eevil",
        "/start",
        "http://kai.example",
        "Kai\nNina Rose Anne",
    ],
)
def test_what_is_no_name_is_not_taken_for_one(text: str) -> None:
    assert name_in(text, "en") is None


@pytest.mark.parametrize(
    ("said", "language", "own"),
    [
        ("Ниной", "ru", "Нина"),
        ("Олегом", "ru", "Олег"),
        ("Машей", "ru", "Маша"),
        ("Марией", "ru", "Мария"),
        ("Сергей", "ru", "Сергей"),
        ("Том", "ru", "Том"),
        ("Tomu", "lt", "Tomas"),
        ("Mariumi", "lt", "Marius"),
        ("Rūta", "lt", "Rūta"),
        ("Kaiks", "et", "Kai"),
        ("Alex", "et", "Alex"),
        ("Tomu", "en", "Tomu"),
    ],
)
def test_a_name_is_kept_in_the_case_in_which_it_stands_alone(said: str, language: Language, own: str) -> None:
    assert nominative(said, language) == own


@given(
    st.sampled_from(["call me ", "зовите меня ", "kutsu mind ", "I'm not Anna, I'm ", "my name is ", ""]),
    st.text(max_size=80),
)
@settings(max_examples=500, deadline=None)
def test_whatever_is_written_a_name_is_letters_and_short(before: str, text: str) -> None:
    for name in (UNDERSTANDING.read_now(before + text).call_me, name_in(text, "en")):
        if name is not None:
            assert 0 < len(name) <= MOST_LETTERS
            assert all(letter.isalpha() or letter in " .-\u2010'’" for letter in name)
            assert len(name.split()) <= MOST_WORDS
