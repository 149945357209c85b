"""The words of time, one readable file a language beside this one, loaded once when first needed.

A line is `what it may be = phrases`: kinds with their values ("day:1"), then phrases with commas between;
`*` ends the beginning of a word, an indented line goes on. To teach
a word, add it to its line.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, TypeAlias

from aftercare.language import Language
from aftercare.understanding.folding import fold

Kinds: TypeAlias = Mapping[str, str]
"""What a phrase may be ("after", "num", …), each with its value ("" where it has none)."""
Phrases: TypeAlias = tuple[tuple[tuple[str, ...], Kinds], ...]
"""Phrases word by word, the longest first, with what they may be."""

_ENDING: Final = "number ending"
# The Latin letters that Russian is typed in; people differ over some.
_LATIN: Final = {
    **dict(zip("абвгдеёзийклмнопрстуфхцыэ", "abvgdeeziyklmnoprstufhcye", strict=True)),
    "ж": "zh",
    "ч": "ch",
    "ш": "sh",
    "щ": "sch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
}
_OTHER_LATIN: Final = _LATIN | {"й": "j", "ю": "ju", "я": "ja", "х": "kh", "ц": "ts"}
# Kinds that say a time by themselves; the others only lead to one.
_TELLING: Final = frozenset(
    {
        *(
            "day",
            "weekday",
            "weekend",
            "week",
            "month",
            "part",
            "noon",
            "soon",
            "any",
            "num",
            "clocktime",
            "half_past",
        ),
        *(
            "half_to",
            "q1",
            "q3",
            "an_hour",
            "half_hour",
            "quarter_hour",
            "hour_and_half",
            "weekcount",
            "hour",
        ),
    }
)
# A slip of the finger is forgiven in words of at least so many letters, of these kinds.
_FORGIVEN: Final = 7
_FORGIVING: Final = frozenset({"day", "weekday", "weekend", "part"})
_SHORTEST_STEM: Final = 4
# Words are met again and again; how many are remembered (some 4 MB).
_REMEMBERED: Final = 16384
_LONGEST_WORD: Final = 24


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by first word, beginnings of words, numbers' endings, words with a letter left out."""

    phrases: Mapping[str, Phrases]
    stems: Mapping[str, Kinds]
    endings: Mapping[str, str]
    slips: Mapping[str, str]


@lru_cache(maxsize=_REMEMBERED)
def starting(language: Language, word: str) -> Phrases:
    """The phrases that begin with a folded word; a slip of one letter is forgiven."""
    known = lexicon(language)
    if word in known.phrases:
        return known.phrases[word]
    for size in range(len(word), _SHORTEST_STEM - 1, -1):
        if kinds := known.stems.get(word[:size]):
            return (((word,), kinds),)
    return _forgiven(known, word)


@lru_cache(maxsize=_REMEMBERED)
def tells(language: Language, word: str) -> bool:
    """Whether a folded word is reason enough to look for a time."""
    return any(not _TELLING.isdisjoint(kinds) for _, kinds in starting(language, word))


def _forgiven(known: Lexicon, word: str) -> Phrases:
    """The word that was meant where a letter is too many, too few, wrong or exchanged with the next."""
    if not _FORGIVEN - 1 <= len(word) <= _LONGEST_WORD:
        return ()
    typed = [word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))]
    meant = next((known.slips[near] for near in typed if near in known.slips), None)
    return () if meant is None else (((word,), _only_word(known.phrases[meant])),)


def _only_word(phrases: Phrases) -> Kinds:
    return next((kinds for words, kinds in phrases if len(words) == 1), {})


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language. Raises ValueError where its file is malformed."""
    table: dict[tuple[str, ...], dict[str, str]] = {}
    stems: dict[str, dict[str, str]] = {}
    endings: dict[str, str] = {}
    for name, phrase in _entries(language):
        if name.startswith(_ENDING):
            endings[fold(phrase)] = name.removeprefix(_ENDING).strip()
            continue
        kinds = {kind: value for kind, _, value in (part.partition(":") for part in name.split())}
        for written in _written(phrase, language):
            if written.endswith("*"):
                stems.setdefault(fold(written[:-1]), {}).update(kinds)
            elif words := tuple(fold(written).split()):
                table.setdefault(words, {}).update(kinds)
    phrases: dict[str, list[tuple[tuple[str, ...], Kinds]]] = {}
    for words, known in sorted(table.items(), key=lambda entry: -len(entry[0])):
        phrases.setdefault(words[0], []).append((words, known))
    return Lexicon(
        {first: tuple(entries) for first, entries in phrases.items()}, stems, endings, _slips(table)
    )


def _slips(table: Mapping[tuple[str, ...], Kinds]) -> dict[str, str]:
    words = [key[0] for key, kinds in table.items() if len(key) == 1 and not _FORGIVING.isdisjoint(kinds)]
    long = [word for word in words if len(word) >= _FORGIVEN]
    shorter = {word[:at] + word[at + 1 :]: word for word in long for at in range(1, len(word))}
    return shorter | {word: word for word in long}


def _entries(language: Language) -> Iterator[tuple[str, str]]:
    """What a phrase is, and the phrase, line by line; an indented line goes on with the one before."""
    folder = files("aftercare.understanding.when").joinpath("words")
    text = folder.joinpath(f"{language}.txt").read_text(encoding="utf-8")
    for number, line in enumerate(re.sub(r"\n +", " ", text).splitlines(), start=1):
        name, found, phrases = line.partition(" = ")
        if not found:
            raise ValueError(f"{language}.txt, entry {number}: not of the form kinds = phrases")
        yield from ((name, phrase) for part in phrases.split(",") if (phrase := part.strip().lower()))


def _written(phrase: str, language: Language) -> set[str]:
    """A phrase as it is typed; a hyphen parts words here as it does in messages."""
    spaced = phrase.replace("-", " ")
    if language != "ru":
        return {spaced}
    return {
        spaced,
        *("".join(way.get(letter, letter) for letter in spaced) for way in (_LATIN, _OTHER_LATIN)),
    }
