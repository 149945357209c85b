"""Russian typed in Latin letters, by everybody in another way: both spellings meet in a plainer one."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from aftercare.understanding.folding import NUMBER, fold
from aftercare.understanding.phrasebook import GAP, Phrasebook

# Letters that nothing else becomes stand for the hushing sounds, so that few foreign words meet them.
_CYRILLIC: Final = str.maketrans(
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "abvgdeqziiklmnoprstufhcyww-i-eua",
)
# The longest first; "y", "j" and "i" before a vowel soften what follows.
_LATIN: Final = re.compile("shch|sch|sh|ch|zh|kh|ts|tz|[yji][aoue]|[yjwxq]")
_PLAIN: Final = {
    "shch": "w", "sch": "w", "sh": "w", "ch": "y", "zh": "q", "kh": "h", "ts": "c", "tz": "c",
    "y": "i", "j": "i", "w": "v", "x": "h", "q": "k",
}  # fmt: skip
# "Yo" stands for the letter whose dots are seldom written.
_SOFT: Final = {"a": "a", "o": "e", "u": "u", "e": "e"}
_DOUBLED: Final = re.compile(r"(.)\1+")
_SHORTEST_STEM: Final = 2
_REMEMBERED: Final = 16384


class Romanised:
    """The phrases of a Russian lexicon in that plainer spelling."""

    def __init__(self, sections: Mapping[str, Sequence[str]]) -> None:
        self._sections = sections

    def book(self) -> Phrasebook:
        """The phrases, without those that are too short to be told from other words."""
        return Phrasebook(
            {
                section: [plain for phrase in phrases if (plain := _plain_phrase(phrase))]
                for section, phrases in self._sections.items()
            }
        )


def romanised(tokens: Sequence[str]) -> tuple[str, ...]:
    """The tokens in the plainer spelling."""
    return tuple(map(plain_word, tokens))


@lru_cache(_REMEMBERED)
def plain_word(word: str) -> str:
    """A folded word of either script in the plainer spelling; numbers and marks as they are."""
    if word == NUMBER or not word.isalpha():
        return word
    letters = _LATIN.sub(_plain, word) if word.isascii() else word.translate(_CYRILLIC).replace("-", "")
    return _DOUBLED.sub(r"\1", letters)


def _plain(match: re.Match[str]) -> str:
    found = match.group()
    return _PLAIN.get(found) or _SOFT[found[-1]]


def _plain_phrase(phrase: str) -> str:
    slots = [slot if slot == GAP else _plain_slot(slot) for slot in phrase.split()]
    return " ".join(slots) if all(slots) else ""


def _plain_slot(slot: str) -> str:
    plain = []
    for word in slot.split("|"):
        bare = fold(word.rstrip("*")) if word != NUMBER else NUMBER
        letters = plain_word(bare)
        if letters and not (word.endswith("*") and len(letters) < _SHORTEST_STEM):
            plain.append(letters + "*" * word.endswith("*"))
    return "|".join(plain)
