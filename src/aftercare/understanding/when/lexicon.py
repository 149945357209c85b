"""The words of time of one language, ready to be looked up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.folding import fold
from aftercare.understanding.when import words_en, words_et, words_lt, words_ru, words_sl

Kinds: TypeAlias = Mapping[str, str]
"""What a phrase may be ("after", "num", …), each with its value ("" where it has none)."""

_WORDS: Final = {"en": words_en, "et": words_et, "lt": words_lt, "ru": words_ru, "sl": words_sl}
_LATIN: Final = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i y k l m n o p r s t u f h c ch sh sch  y  e yu ya".split(" "),
        strict=True,
    )
)
_OTHER_LATIN: Final = _LATIN | {"й": "j", "ю": "ju", "я": "ja", "х": "kh", "ц": "ts"}
# Words of which only these kinds are said plainly enough to set off a search.
_QUIET: Final = frozenset(
    {
        *(
            "at",
            "and",
            "range",
            "not",
            "filler",
            "unit",
            "label",
            "told",
            "call",
            "target",
            "a",
            "in",
            "in_post",
        ),
        *(
            "past",
            "to_hour",
            "less",
            "minute",
            "hour",
            "hours",
            "daycount",
            "weekcount",
            "none",
            "ago",
            "since",
            "am",
        ),
        *(
            "pm",
            "next",
            "done",
            "quarter",
            "around",
            "around_post",
            "at_post",
            "from",
            "until",
            "between",
            "pair",
        ),
        *(
            "daymark",
            "onwards",
            "or_earlier",
            "before",
            "after",
            "ofhour",
            "last",
            "num",
            "between_post",
            "clock",
        ),
    }
)
# A slip of the finger is forgiven in words of this length, of these kinds only.
_FORGIVEN: Final = 6
_FORGIVING: Final = frozenset({"day", "weekday", "weekend", "part"})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by their first word, longest first; beginnings of words; what a number's ending means.

    - slips: words of which one letter is left out, and the word.
    - plain: words that are reason enough to look closer.
    """

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Kinds], ...]]
    stems: Mapping[str, Kinds]
    suffixes: Mapping[str, str]
    slips: Mapping[str, str]
    plain: frozenset[str]

    def starting(self, word: str) -> tuple[tuple[tuple[str, ...], Kinds], ...]:
        """The phrases that begin with a word, the longest first."""
        known = self.phrases.get(word)
        if known is not None:
            return known
        for size in range(min(len(word), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
            if kinds := self.stems.get(word[:size]):
                return (((word,), kinds),)
        meant = self._meant(word)
        return self.phrases[meant] if meant else ()

    def _meant(self, word: str) -> str | None:
        """The word that was meant by one with a slip: a letter too many, too few, wrong or exchanged."""
        if len(word) < _FORGIVEN - 1:
            return None
        if word in self.slips:
            return self.slips[word]
        for at in range(1, len(word)):
            shorter = word[:at] + word[at + 1 :]
            if shorter in self.phrases and shorter in self.slips.values():
                return shorter
            if shorter in self.slips:
                return self.slips[shorter]
        return None


_SHORTEST_STEM: Final = 4
_LONGEST_STEM: Final = 12


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language."""
    table: dict[tuple[str, ...], dict[str, str]] = {}
    stems: dict[str, dict[str, str]] = {}
    for kinds, phrase in _entries(language):
        if phrase.endswith("*"):
            stems.setdefault(phrase[:-1], {}).update(kinds)
        elif words := tuple(phrase.split()):
            table.setdefault(words, {}).update(kinds)
    phrases: dict[str, list[tuple[tuple[str, ...], Kinds]]] = {}
    for words, known in sorted(table.items(), key=lambda entry: -len(entry[0])):
        phrases.setdefault(words[0], []).append((words, known))
    return Lexicon(
        {first: tuple(entries) for first, entries in phrases.items()},
        stems,
        {fold(ending): meaning for ending, meaning in _WORDS[language].SUFFIXES.items()},
        _slips(table),
        frozenset(words[0] for words, known in table.items() if not _QUIET.issuperset(known)),
    )


def _slips(table: Mapping[tuple[str, ...], Kinds]) -> dict[str, str]:
    words = [key[0] for key, kinds in table.items() if len(key) == 1 and not _FORGIVING.isdisjoint(kinds)]
    return {
        word[:at] + word[at + 1 :]: word
        for word in words
        if len(word) >= _FORGIVEN
        for at in range(1, len(word))
    }


def _entries(language: Language) -> Iterator[tuple[dict[str, str], str]]:
    for names, phrases in _WORDS[language].WORDS.items():
        kinds: dict[str, str] = {}
        for name in names.split():
            kind, _, value = name.partition(":")
            kinds[kind] = value
        for phrase in phrases.split(","):
            for written in _written(phrase.strip().lower(), language):
                yield kinds, fold(written)


def _written(phrase: str, language: Language) -> set[str]:
    if language != "ru":
        return {phrase}
    spaced = phrase.replace("-", " ")
    return {
        spaced,
        *("".join(way.get(letter, letter) for letter in spaced) for way in (_LATIN, _OTHER_LATIN)),
    }


@cache
def plain_words() -> frozenset[str]:
    """Folded words of all languages that are reason enough to look closer; beginnings are cut at four letters."""
    words = frozenset().union(*(lexicon(language).plain for language in LANGUAGES))
    return words | {word for language in LANGUAGES for word in lexicon(language).slips}
