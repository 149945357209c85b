"""Names of staff and telephone numbers in a message."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import phonenumbers

from aftercare.language import Language
from aftercare.understanding.folding import fold

# A name's own ending gives way to a case's: Agnė, Agnei; Лариса, Ларисе; Marius, Mariui.
_ENDING: Final = re.compile(
    r"(?:ius|as|is|us|ys|[aeiouy\u0430\u0435\u0438\u043e\u0443\u044b\u044d\u044e\u044f\u044c])$"
)
# What a case may put in its place: at most so many letters.
_LONGEST_ENDING: Final = 4
_SHORTEST_STEM: Final = 3
# "Domen" becomes "Domnu", "Peter" becomes "Petru": the last vowel falls out.
_FLEETING: Final = re.compile(r"[aeo\u0435\u043e](?=[^\Waeiou\d_]$)")

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


def staff_in(words: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """Find those of `names` that folded words mention, in any case, in the order of mention."""
    if not names:
        return ()
    found: dict[str, None] = {}
    stems = [(name, *_stems(name)) for name in names]
    for word in words:
        for name, whole, *beginnings in stems:
            if word == whole or any(_is_case_of(word, stem) for stem in beginnings):
                found[name] = None
    return tuple(found)


@lru_cache(maxsize=4096)
def _stems(name: str) -> tuple[str, ...]:
    """Return the folded name and the beginnings that its cases share."""
    whole = fold(name).strip()
    stem = _ENDING.sub("", whole)
    fleeting = _FLEETING.sub("", whole)
    return whole, *(one for one in {stem, fleeting} if len(one) >= _SHORTEST_STEM)


def _is_case_of(word: str, stem: str) -> bool:
    return word.startswith(stem) and len(word) - len(stem) <= _LONGEST_ENDING


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
