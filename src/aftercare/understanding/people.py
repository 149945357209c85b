"""Names of staff and telephone numbers in a message."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

import phonenumbers

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.folding import fold
from aftercare.understanding.lexicon import sections

# A name's own ending gives way to a case's: Agnė, Agnei; Лариса, Ларисе; Marius, Mariui.
_ENDING: Final = re.compile(
    r"(?:ius|as|is|us|ys|[aeiouy\u0430\u0435\u0438\u043e\u0443\u044b\u044d\u044e\u044f\u044c])$"
)
# What a case may put in its place: at most so many letters.
_LONGEST_ENDING: Final = 4
_SHORTEST_STEM: Final = 3
# "Domen" becomes "Domnu", "Peter" becomes "Petru": the last vowel falls out.
_FLEETING: Final = re.compile(r"[aeo\u0435\u043e](?=[^\Waeiou\d_]$)")

# A capital that no sentence's beginning asks for.
_CAPITAL: Final = re.compile(r"(?<=[\w,] )[^\W\d_a-z][^\W\d_]+")

_NUMBER: Final = re.compile(r"(?<![\w.,+])\+?\(?\d(?:[ ().\-\u2010-\u2015/]{0,2}\d){4,16}(?![\w])")
_FEWEST_DIGITS: Final = 7
_MOST_DIGITS: Final = 15
_REGIONS: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("GB", "IE", "US"),
    "et": ("EE",),
    "lt": ("LT",),
    "ru": ("RU", "EE", "LT"),
    "sl": ("SI",),
}


def mentioned(tokens: Sequence[str], names: tuple[str, ...], text: str) -> dict[int, str]:
    """Find which folded tokens mention somebody of `names`, in any case, in the order of the text.

    A token that would do for two names counts for the one given first. Words that everybody uses
    ("will", "mai") are names only where the text writes them as one.
    """
    if not names:
        return {}
    known = _known(names)
    found: dict[int, str] = {}
    for at, token in enumerate(tokens):
        name = known.name_of(token)
        if name is not None and (token not in _everyday() or _is_written_as_name(token, text)):
            found[at] = name
    return found


class _Known:
    """Names of staff by their folded whole and by the beginnings that their cases share."""

    def __init__(self, names: Sequence[str]) -> None:
        self._wholes: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        for name in names:
            whole, *stems = _stems(name)
            if whole[:1].isalpha():
                self._wholes.setdefault(whole, name)
            for stem in stems:
                self._stems.setdefault(stem, name)
        self._lengths = sorted({len(stem) for stem in self._stems}, reverse=True)

    def name_of(self, token: str) -> str | None:
        """Whom a token names; a whole name goes before a case of another, the longest stem before others."""
        whole = self._wholes.get(token)
        if whole is not None:
            return whole
        size = len(token)
        for length in self._lengths:
            if size - _LONGEST_ENDING <= length <= size:
                name = self._stems.get(token[:length])
                if name is not None:
                    return name
        return None


# Of so many rosters the names are remembered as they are looked for (some 10 kB each).
_known: Final = lru_cache(maxsize=256)(_Known)


@cache
def _everyday() -> frozenset[str]:
    """Folded small words of all languages."""
    return frozenset(fold(word) for language in LANGUAGES for word in sections(language)["marks"])


def _is_written_as_name(token: str, text: str) -> bool:
    """Whether a word stands with a capital somewhere within a sentence."""
    return any(fold(match.group()) == token for match in _CAPITAL.finditer(text))


@lru_cache(maxsize=4096)
def _stems(name: str) -> tuple[str, ...]:
    """Return the folded first name and the beginnings that its cases share."""
    whole = next(iter(fold(name).split()), "")
    stem = _ENDING.sub("", whole)
    fleeting = _FLEETING.sub("", whole)
    return whole, *(one for one in {stem, fleeting} if len(one) >= _SHORTEST_STEM)


def phone_in(text: str, language: Language, *, numbered: bool) -> str | None:
    """Find the first telephone number exactly as written, or None.

    Numbers of orders and bills look alike: where the words speak of those (`numbered`), it must be valid
    for its country, otherwise possible.
    """
    for match in _NUMBER.finditer(text):
        written = match.group()
        digits = sum(character.isdigit() for character in written)
        if _FEWEST_DIGITS <= digits <= _MOST_DIGITS and _is_phone(written, language, doubtful=numbered):
            return written
    return None


def _is_phone(written: str, language: Language, *, doubtful: bool) -> bool:
    for region in _REGIONS[language]:
        try:
            number = phonenumbers.parse(written, region)
        except phonenumbers.NumberParseException:
            return False
        if phonenumbers.is_valid_number(number):
            return True
        if not doubtful and phonenumbers.is_possible_number(number):
            return True
    return False
