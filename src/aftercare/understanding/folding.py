"""Text made comparable: lower case, without diacritics, decoration and doubled decoration; cut into tokens.

People type without diacritics, with zero-width leftovers and with letters held down; a lexicon's
entries pass through the same folding, so both meet in the middle.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

SENTENCE_END: Final = "."
"""The token that stands for the end of a sentence, whatever mark it was."""

NUMBER: Final = "NUM"
"""The token that stands for any number."""

# Beyond this (CJK and up) characters are folded afresh each time, so that nobody can fill the memory.
_REMEMBERED = 0x3000


class _Folded(dict[int, str]):
    """What becomes of each lower-case character, worked out when first met."""

    def __missing__(self, code: int) -> str:
        plain = "".join(
            part
            for part in unicodedata.normalize("NFKD", chr(code))
            if unicodedata.category(part) not in {"Mn", "Me", "Cf", "Sk", "Cs"}
        )
        if code < _REMEMBERED:
            self[code] = plain
        return plain


# Apostrophes go, so that "don't", "don’t" and "dont" are one word.
_FOLDED: Final = _Folded({ord(mark): "" for mark in "'’‘`´ʼ"} | {ord("ё"): "е", ord("й"): "й", ord("…"): "."})

_HELD_DOWN: Final = re.compile(r"([^\W\d_])\1{2,}")
_KEPT_DOUBLE: Final = frozenset("eo")

_TOKEN: Final = re.compile(
    r"""(?P<word>[^\W\d_]+)
      | (?P<full>\b(?:5[ ]?\+|5/5|10/10)(?!\d))
      | (?P<number>\d+(?:[.,:]\d+)*)
      | (?P<end>[.!?\n;]+)
      | (?P<pause>,|:(?![-)(D])|\ -+\ |[—–])
      | (?P<smile>[:;]-?[)D]+|\){2,}|\^\^|<3)
      | (?P<frown>:-?[(]+|\({2,})
      | (?P<sign>[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff])""",
    re.VERBOSE,
)
_SIGNS: Final = {"full": "🌟", "smile": "🙂", "frown": "☹"}


@dataclass(frozen=True, slots=True)
class Folded:
    """A message as its tokens: folded words, `NUMBER`, `SENTENCE_END` and signs (one for a row of the same).

    - pauses: the indexes of tokens before which a comma or dash stood.
    - asked: the indexes of sentence ends that were question marks; shouted: with two or more marks.
    - words: how many of the tokens are words.
    """

    tokens: tuple[str, ...]
    pauses: frozenset[int]
    asked: frozenset[int]
    shouted: frozenset[int]
    words: int


def fold(text: str) -> str:
    """Lower case without diacritics, zero-width characters and letters held down."""
    plain = text.lower().translate(_FOLDED)
    return _HELD_DOWN.sub(_let_go, plain)


def tokenise(folded: str) -> Folded:
    """The tokens of text that `fold` returned."""
    tokens: list[str] = []
    pauses: set[int] = set()
    asked: set[int] = set()
    shouted: set[int] = set()
    words = 0
    for match in _TOKEN.finditer(folded):
        kind = match.lastgroup or ""
        found = match.group()
        if kind == "word":
            words += 1
            tokens.append(found)
        elif kind == "number":
            tokens.append(NUMBER)
        elif kind == "pause":
            pauses.add(len(tokens))
        elif kind == "end":
            if "?" in found:
                asked.add(len(tokens))
            if len(found) > 1 and found.strip(".\n"):
                shouted.add(len(tokens))
            tokens.append(SENTENCE_END)
        elif (sign := _SIGNS.get(kind, found)) not in tokens[-1:]:
            tokens.append(sign)
    return Folded(tuple(tokens), frozenset(pauses), frozenset(asked), frozenset(shouted), words)


def _let_go(match: re.Match[str]) -> str:
    letter = match.group(1)
    return letter * 2 if letter in _KEPT_DOUBLE else letter
