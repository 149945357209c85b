"""Which of the five languages a message is written in: script, telling letters, small words, endings.

A general identifier needs some 90 MB and a second to load; among five languages that look so
different the words themselves tell as well, and the lexicons hold them anyway.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.folding import fold
from aftercare.understanding.lexicon import sections
from aftercare.understanding.phrasebook import Phrasebook

# Letters that only one of the languages has, or has by far most often.
_LETTERS: Final[Mapping[str, Mapping[Language, float]]] = {
    **dict.fromkeys("õäöü", {"et": 2.0}),
    **dict.fromkeys("ąęėįųū", {"lt": 2.5}),
    **dict.fromkeys("čšž", {"lt": 0.7, "sl": 0.7, "et": 0.1}),
    **dict.fromkeys("wqx", {"en": 0.8}),
    "y": {"en": 0.2, "lt": 0.2},
    "f": {"en": 0.1, "sl": 0.05},
}

_ENDINGS: Final[Mapping[Language, tuple[str, ...]]] = {
    "en": ("ing", "tion", "ght", "ed", "ly", "ck", "th", "sh", "wn", "ould", "ness", "ment", "ies"),
    "et": (
        *("nud", "tud", "dud", "sse", "tele", "sed", "des", "sin", "sid", "gi", "ks", "st", "ga"),
        *("line", "mine", "mise", "stus", "ini", "dega", "tega", "ud", "lt", "le", "akse", "asin"),
    ),
    "lt": (
        *("ai", "as", "is", "us", "os", "iau", "au", "ems", "oms", "ti", "kit", "imo", "imas", "ame"),
        *("uoti", "ejo", "ojo", "avo", "ius", "ius", "ys", "ysit", "sit", "tas", "uje", "yje", "oje"),
    ),
    "ru": (),
    "sl": (
        *("li", "la", "lo", "em", "om", "ega", "emu", "nje", "nja", "ost", "ija", "iti", "ati", "eti"),
        *("ite", "ajo", "ijo", "ega", "ski", "ska", "no", "ih", "im", "mo", "te", "sk"),
    ),
}

_INSIDE: Final[Mapping[Language, tuple[str, ...]]] = {
    "en": ("th", "wh", "sh", "ough", "oo", "ea", "ck", "ay"),
    "et": ("aa", "uu", "ee", "ii", "oi", "ae", "oe", "ui", "kk", "tt", "pp", "ll", "ää", "ei"),
    "lt": ("ie", "uo", "au", "ai", "ui", "dz", "sk", "iu", "ia", "io", "kst"),
    "ru": (),
    "sl": ("lj", "nj", "ij", "je", "vz", "pr", "sk", "zd", "vr", "tr", "st"),
}

_MARK = 3.0
_KNOWN = 1.5
_ENDING = 0.6
_INSIDE_WEIGHT = 0.25

# Below this much evidence the words don't tell: "ok", "ne", digits.
_ENOUGH = 1.4
# The least lead over the next language, as a part of all evidence.
_LEAD = 0.12

CYRILLIC: Final = ("\u0400", "\u04ff")


class Heard(NamedTuple):
    """A language (None where the words don't tell) and its lead over the next one (0..1)."""

    language: Language | None
    sure: float


@cache
def phrasebook(language: Language) -> Phrasebook:
    """All phrases of a language with those shared by everybody."""
    merged: dict[str, tuple[str, ...]] = dict(sections("any"))
    for section, phrases in sections(language).items():
        if section != "marks":
            merged[section] = merged.get(section, ()) + phrases
    return Phrasebook(merged)


@cache
def _marks(language: Language) -> frozenset[str]:
    return frozenset(map(fold, sections(language)["marks"]))


def hear(raw: str, words: Sequence[str]) -> Heard:
    """The language of a message, from its text and its folded words."""
    if not words:
        return Heard(None, 0.0)
    cyrillic = sum(1 for word in words if _is_cyrillic(word))
    if cyrillic * 2 >= len(words):
        return Heard("ru", 1.0)
    latin = [word for word in words[:60] if word.isalpha() and not _is_cyrillic(word)]
    evidence = {language: _evidence(language, latin) for language in LANGUAGES if language != "ru"}
    for letter in set(raw.lower()[:600]) & _LETTERS.keys():
        for language, weight in _LETTERS[letter].items():
            evidence[language] += weight
    (best, most), (_, second), *_ = sorted(evidence.items(), key=lambda item: -item[1])
    lead = (most - second) / most if most else 0.0
    if most < _ENOUGH or lead < _LEAD:
        return Heard(None, 0.0)
    return Heard(best, round(min(1.0, lead), 3))


def _evidence(language: Language, words: Sequence[str]) -> float:
    marks, book = _marks(language), phrasebook(language)
    total = 0.0
    for word in words:
        if word in marks:
            total += _MARK if len(word) > 1 else 1.0
        elif book.knows(word):
            total += _KNOWN
        else:
            if word.endswith(_ENDINGS[language]):
                total += _ENDING
            total += _INSIDE_WEIGHT * sum(part in word for part in _INSIDE[language])
    return total


def _is_cyrillic(word: str) -> bool:
    return CYRILLIC[0] <= word[0] <= CYRILLIC[1]
