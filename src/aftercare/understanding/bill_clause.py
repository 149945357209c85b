"""A message of somebody's bill, clause by clause, and which phrases of the bill stand in each."""

import re
from collections.abc import Collection
from functools import cache
from typing import Final

from aftercare.language import Language
from aftercare.understanding.folding import NUMBER
from aftercare.understanding.lexicon import sections
from aftercare.understanding.phrasebook import Hit, Phrasebook
from aftercare.understanding.when.tokens import tokens

_CLAUSE: Final = re.compile(r"(?:[,;:!?\n()—–]|\.(?!\d)|\s-+\s)+(?!\d)")
_SENTENCE: Final = re.compile(r"(?:[;!?\n]|\.(?!\d))+")
_NUMBER: Final = re.compile(r"\d+(?:[ \u00a0'.,]\d+)*")
_COUNTED: Final = ("one", "two", "three", "four", "five")
_MOST_COUNTED: Final = 99
# A phrase of more words than this has others between.
_CLOSE: Final = 3
# Small words, and what names no line.
_BESIDE: Final = ("filler", "it")
_NAMELESS: Final = (*_BESIDE, "for", "currency", "off", "cause", "at most", "worth", "back", "all", "half")
_NAMELESS_PAYING: Final = frozenset({"refuse", "take", *_COUNTED})


class Clause:
    """A part of a message, and which phrases of one language stand in it."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self._book = book(language)
        self._tokens = [one for one in tokens(text) if one.kind in {"word", "number"}]
        self._hits = self._find()
        self.found = {hit.section for hit in self._hits}
        self.numbers = _NUMBER.findall(text)

    def has(self, *ways: str) -> bool:
        """Whether all of these stand in it."""
        return self.found.issuperset(ways)

    def words(self, *but: str) -> list[str]:
        """Its words as written, without phrases of these sections."""
        covered = self._covered(but)
        return [
            self.text[one.start : one.end]
            for at, one in enumerate(self._tokens)
            if one.kind == "word" and at not in covered
        ]

    def is_edged(self, way: str) -> bool:
        """Whether it begins or ends with such a phrase, small words aside."""
        small, last = self._covered(_BESIDE), len(self._tokens)
        edges = [(range(hit.start), range(hit.end, last)) for hit in self._hits if hit.section == way]
        return any(small.issuperset(side) for sides in edges for side in sides)

    def amount(self) -> str:
        """The one number in it, unless it counts minutes and the like; or nothing."""
        counted = [at for at, one in enumerate(self._tokens) if one.kind == "number"]
        if len(self.numbers) != 1 or not counted:
            return ""
        suffix = self._tokens[counted[-1]].folded
        counts = counted[-1] + 1 in self._covered(("unit",)) or (suffix and not self._is_currency(suffix))
        return "" if counts else self.numbers[0]

    def count(self) -> int:
        """How many of something, in digits or in a word; 0 where that isn't said, or it is money."""
        if self.has("currency"):
            return 0
        for told in self.numbers:
            return int(told) if told.isdecimal() and int(told) <= _MOST_COUNTED else 0
        return next((at for at, word in enumerate(_COUNTED, 1) if word in self.found), 0)

    def may_name(self) -> str:
        """The words that may name lines, with commas where others join them."""
        joins, nameless = self._covered(("and",)), self._covered(_NAMELESS)
        said: list[str] = []
        for at, one in enumerate(self._tokens):
            word = self.text[one.start : one.end]
            if at in joins:
                said.append(",")
            elif one.kind == "word" and at not in nameless and not self._is_of_paying(word):
                said.append(word)
        pieces = (piece.strip() for piece in " ".join(said).split(","))
        return ", ".join(piece for piece in pieces if piece)

    def _find(self) -> list[Hit]:
        return self._book.find([one.folded if one.kind == "word" else NUMBER for one in self._tokens])

    def _is_currency(self, word: str) -> bool:
        return any(hit.section == "currency" for hit in self._book.find([word]))

    def _is_of_paying(self, word: str) -> bool:
        found = self._book.find([one.folded for one in tokens(word)])
        return any(hit.section in _NAMELESS_PAYING for hit in found)

    def _covered(self, ways: Collection[str]) -> set[int]:
        return {at for hit in self._hits if hit.section in ways for at in _places(hit)}


def _places(hit: Hit) -> range:
    """The tokens that a phrase takes; within a long one of paying stands what is paid."""
    length = hit.end - hit.start
    wide = hit.section == "back" and length > _CLOSE
    return range(hit.start, hit.end, length - 1 if wide else 1)


def clauses(text: str, language: Language, most: int) -> list[Clause]:
    """The message clause by clause, so many of them; what gives a reason is a clause of its own."""
    parts: list[str] = []
    for piece in _CLAUSE.split(text):
        cut = _reason_at(piece, language)
        parts += [one.strip() for one in (piece[:cut], piece[cut:]) if one.strip()]
        if len(parts) >= most:
            break
    return [Clause(part, language) for part in parts[:most]]


def sentence_of(text: str, part: str) -> str:
    """The sentence in which that clause stands."""
    return next((one for one in _SENTENCE.split(text) if part in one), part)


def is_question(text: str, part: str) -> bool:
    """Whether a question mark ends that clause."""
    at = text.find(part)
    return at >= 0 and "?" in text[at + len(part) : at + len(part) + 3]


def _reason_at(piece: str, language: Language) -> int:
    found = [one for one in tokens(piece) if one.kind == "word"]
    hits = [hit for hit in book(language).find([one.folded for one in found]) if hit.section == "cause"]
    return min((found[hit.start].start for hit in hits if hit.start), default=len(piece))


@cache
def book(language: Language) -> Phrasebook:
    """What is said of bills in that language."""
    return Phrasebook(sections(f"bill-{language}"))
