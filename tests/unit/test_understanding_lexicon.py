"""The lexicons hold together: every language has every section, and phrases match as README says."""

import re
from pathlib import Path

import pytest

from aftercare.language import LANGUAGES
from aftercare.understanding import lexicon
from aftercare.understanding.folding import NUMBER, fold, tokenise
from aftercare.understanding.lexicon import SHARED, sections
from aftercare.understanding.phrasebook import Phrasebook
from aftercare.understanding.tongue import phrasebook

HOME = Path(lexicon.__file__).parent


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_section(language: str) -> None:
    assert sections(language).keys() == sections("en").keys()
    assert all(sections(language).values())


@pytest.mark.parametrize("name", [*LANGUAGES, SHARED])
def test_no_stem_is_shorter_than_two_letters_and_no_phrase_is_a_bare_gap(name: str) -> None:
    for phrases in sections(name).values():
        for phrase in phrases:
            slots = phrase.split()
            assert slots[0] != ".."
            assert slots[-1] != "..", phrase
            for word in "|".join(slots).split("|"):
                assert "*" not in word or (word.endswith("*") and len(word) > 2), phrase


@pytest.mark.parametrize("name", [*LANGUAGES, SHARED])
def test_every_phrase_can_be_met_in_a_message(name: str) -> None:
    """What the folding cuts apart (a hyphen, a sign) could never match a message's tokens."""
    for section, phrases in sections(name).items():
        for phrase in phrases:
            for word in "|".join(phrase.replace("..", " ").split()).split("|"):
                plain = word.rstrip("*")
                if plain != NUMBER:
                    assert len(tokenise(fold(plain)).tokens) == 1, (section, phrase)


def test_readme_tells_every_section() -> None:
    told = set(re.findall(r"`([a-z ]+)`", (HOME / "README.md").read_text(encoding="utf-8")))
    for section in sections("en"):
        assert section in told or section.startswith("theme") or section in lexicon_wishes(), section


def lexicon_wishes() -> set[str]:
    return {"callback", "person", "manager", "bill", "redo", "reschedule", "answer", "stop", "delete"}


def found(phrases: str, text: str) -> list[tuple[int, int]]:
    book = Phrasebook({"x": phrases.split(",")})
    return [(hit.start, hit.end) for hit in book.find(tokenise(fold(text)).tokens)]


def test_phrases_match_words_stems_alternatives_gaps_and_numbers() -> None:
    assert found("good", "Good goods") == [(0, 1)]
    assert found("good*", "Good goods") == [(0, 1), (1, 2)]
    assert found("call|ring me", "ring me or call me") == [(0, 2), (3, 5)]
    assert found("stop .. sending", "stop it now please sending") == [(0, 5)]
    assert found("stop .. sending", "stop a b c d sending") == []
    assert found("stop .. sending", "stop. sending") == []
    assert found("NUM hours", "waited 12 hours") == [(1, 3)]


def test_diacritics_apostrophes_and_held_letters_do_not_matter() -> None:
    assert found("nebeveikia, väga", "VAAAGA nebeveikia") == [(0, 1), (1, 2)] or found("väga", "vääga")
    assert found("ačiū", "aciu") == [(0, 1)]
    assert found("didn't", "didn’t DIDNT") == [(0, 1), (1, 2)]
    assert found("ещё", "еще") == [(0, 1)]
    assert found("super", "suuuuper su\u200bper") == [(0, 1), (1, 2)]


def test_a_malformed_file_is_refused_with_its_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "xx.txt").write_text("# a remark\nwords, without a section\n", encoding="utf-8")
    monkeypatch.setattr(lexicon, "files", lambda _: tmp_path)
    with pytest.raises(ValueError, match=r"xx\.txt, line 2"):
        sections("xx")


def test_each_language_is_compiled_once() -> None:
    assert phrasebook("lt") is phrasebook("lt")
