"""Which of the five languages a message is written in: script, telling letters, small words, endings.

A general identifier needs some 90 MB and a second to load; among five languages that look so
different the words themselves tell as well, and the lexicons hold them anyway.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from aftercare.language import Language
from aftercare.understanding.folding import fold
from aftercare.understanding.lexicon import SHARED, sections
from aftercare.understanding.phrasebook import Phrasebook

Scores = tuple[float, ...]
"""Evidence for each of the languages in Latin letters, in the order of `_LATIN`."""

_LATIN: Final[tuple[Language, ...]] = ("en", "et", "lt", "sl")

# Letters that only some of the languages have, or have by far most often: en, et, lt, sl.
_LETTERS: Final[dict[str, Scores]] = {
    **dict.fromkeys("õäöü", (0.0, 2.0, 0.0, 0.0)),
    **dict.fromkeys("ąęėįųū", (0.0, 0.0, 2.5, 0.0)),
    **dict.fromkeys("čšž", (0.0, 0.1, 0.7, 0.7)),
    **dict.fromkeys("wqx", (0.6, -0.4, -0.6, -0.6)),
    "y": (0.2, -0.6, 0.2, -0.6),
    "c": (0.2, -0.6, -0.1, 0.1),
    "z": (0.0, -0.5, 0.0, 0.2),
    "f": (0.1, -0.1, -0.1, 0.0),
}

# Endings and insides of words, folded, for words that no lexicon knows.
_ENDINGS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(endings.split())
    for endings in (
        "ing tion ght ed ly ck th sh wn ould ness ment ies",
        "nud tud dud sse sed des sin sid gi ks st ga line mine mise ini ud lt le asin ab eb ib ub da ma ta",
        "ai as is us os iau au ems oms ti kit imo imas ame uoti ejo ojo avo ius ys sit tas uje yje oje",
        "li la lo em om ega emu nje nja ost ija iti ati eti ite ajo ijo ski ska no ih im mo te sk",
    )
)
_INSIDES: Final[tuple[tuple[str, ...], ...]] = (
    ("th", "wh", "sh", "ough", "oo", "ea", "ck", "ay"),
    ("aa", "uu", "ee", "ii", "oi", "ae", "oe", "ui", "kk", "tt", "pp", "ll", "ei"),
    ("ie", "uo", "au", "ai", "ui", "dz", "sk", "iu", "ia", "io", "kst"),
    ("lj", "nj", "ij", "je", "vz", "pr", "sk", "zd", "vr", "tr", "st"),
)

# What a word that everybody uses ("ok", "super") says.
_NOTHING: Final[Scores] = (0.0,) * len(_LATIN)
_MARK: Final = 3.0
_KNOWN: Final = 1.5
_ENDING: Final = 0.6
_INSIDE: Final = 0.25

# Below this much evidence the words don't tell: "ok", "ne", digits.
_ENOUGH: Final = 1.4
# The least lead over the next language, as a part of the best one's evidence.
_LEAD: Final = 0.12
# A message of one word shorter than this tells nothing: "da", "ne", "ja", "no".
_TELLING: Final = 3
# So many words tell a message's language; the rest of a long one needs no look.
_LOOKED_AT: Final = 40
# Single words are met again and again; how many are remembered (some 3 MB).
_REMEMBERED: Final = 16384


class Heard(NamedTuple):
    """A language (None where the words don't tell) and its lead over the next one (0..1)."""

    language: Language | None
    sure: float


@cache
def phrasebook(language: Language) -> Phrasebook:
    """Return all phrases of a language together with those shared by everybody."""
    merged: dict[str, tuple[str, ...]] = dict(sections(SHARED))
    for name in (language, f"wrong-{language}"):
        for section, phrases in sections(name).items():
            if section != "marks":
                merged[section] = merged.get(section, ()) + phrases
    return Phrasebook(merged)


def hear(raw: str, words: Sequence[str]) -> Heard:
    """Tell the language of a message from its text and its folded words."""
    if not words or (len(words) == 1 and len(words[0]) < _TELLING):
        return Heard(None, 0.0)
    seen = words[:_LOOKED_AT]
    latin = [word for word in seen if not _is_cyrillic(word)]
    if len(latin) * 2 <= len(seen):
        return Heard("ru", 1.0)
    letters = [_LETTERS[letter] for letter in set(raw.lower()) & _LETTERS.keys()]
    totals = [sum(column) for column in zip(*map(_evidence, latin), *letters, strict=True)]
    best, second = sorted(totals, reverse=True)[:2]
    lead = (best - second) / best if best else 0.0
    if best < _ENOUGH or lead < _LEAD:
        return Heard(None, 0.0)
    return Heard(_LATIN[totals.index(best)], round(lead, 3))


@lru_cache(maxsize=_REMEMBERED)
def _evidence(word: str) -> Scores:
    """What one folded word says for each language in Latin letters."""
    if _shared().knows(word):
        return _NOTHING
    return tuple(_says(word, number, language) for number, language in enumerate(_LATIN))


def _says(word: str, number: int, language: Language) -> float:
    if word in _marks(language):
        return _MARK if len(word) > 1 else 1.0
    if phrasebook(language).knows(word):
        return _KNOWN
    ending = _ENDING if word.endswith(_ENDINGS[number]) else 0.0
    return ending + _INSIDE * sum(part in word for part in _INSIDES[number])


@cache
def _shared() -> Phrasebook:
    return Phrasebook(sections(SHARED))


@cache
def _marks(language: Language) -> frozenset[str]:
    return frozenset(map(fold, sections(language)["marks"]))


def _is_cyrillic(word: str) -> bool:
    return "\u0400" <= word[0] <= "\u04ff"
