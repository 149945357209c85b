"""What somebody says of their bill: they want to see it, don't pay a line, or tell what it was worth."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Final

from aftercare.language import LANGUAGES, Language
from aftercare.understanding.folding import NUMBER, Folded
from aftercare.understanding.lexicon import sections
from aftercare.understanding.phrasebook import Phrasebook
from aftercare.understanding.when.tokens import tokens

# Without one of these together nothing is said of a bill.
_BEGINNINGS: Final = ({"show"}, {"refuse"}, {"refuse for", "for"}, {"take", "off"}, {"worth", "number"})
# The same in a message of hardly more words.
_BRIEF_BEGINNINGS: Final = ({"show alone"}, {"for", "number"})
_BRIEF: Final = 8
_CLAUSE: Final = re.compile(r"(?:[,;:!?\n()—–]|\.(?!\d)|\s-+\s)+(?!\d)")
_SENTENCE: Final = re.compile(r"(?:[;!?\n]|\.(?!\d))+")
_NUMBER: Final = re.compile(r"\d+(?:[ \u00a0'.,]\d+)*")
# What may stand around a number that is an amount.
_AMOUNT: Final = ("currency", "for", "worth", "at most", "filler")
# Beside a wish to see the bill so many other words may stand, and beside a bare amount for something.
_SHOWN, _BARE = 3, 3
# A longer clause tells a story.
_MOST_WORDS: Final = 16
# Whoever hasn't come to the bill by then tells something else.
_MOST_PARTS: Final = 30


@dataclass(frozen=True, slots=True)
class BillSaid:
    """What was found; `what` are the words that may name lines, `rest` is what else the message says.

    `worth` is an amount as written. What is not `sure` counts only where a line is plainly named.
    """

    what: str
    worth: str
    sure: bool
    rest: str


def of_bill(text: str, folded: Folded) -> BillSaid | None:
    """What a message says of the bill; None for most messages."""
    if not _may_be(folded):
        return None
    # Phrases of one language are looked for at a time: the small words of another would mean other things.
    for language in LANGUAGES:
        parts = _parts(text, language)
        for at, part in enumerate(parts[:_MOST_PARTS]):
            told = _read(_Clause(part, language), asks=_is_question(text, part))
            if told is not None and not _is_conditional(text, part, language):
                what, worth, sure = told
                return BillSaid(what, worth, sure, ". ".join((*parts[:at], *parts[at + 1 :])))
    return None


def _may_be(folded: Folded) -> bool:
    """Look whether there is anything of a bill in it; in most messages there is not."""
    found = {hit.section for hit in _signs().find(folded.tokens)}
    if any(found >= together for together in _BEGINNINGS):
        return True
    return folded.words <= _BRIEF and any(found >= together for together in _BRIEF_BEGINNINGS)


class _Clause:
    """A part of a message, and which phrases stand in it."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self._book = _book(language)
        self._tokens = [one for one in tokens(text) if one.kind in {"word", "number"}]
        said = [one.folded if one.kind == "word" else NUMBER for one in self._tokens]
        self._hits = self._book.find(said)
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

    def amount(self) -> str:
        """The one number in it, unless it counts minutes and the like; or nothing."""
        counted = [at for at, one in enumerate(self._tokens) if one.kind == "number"]
        if len(self.numbers) != 1 or not counted:
            return ""
        suffix = self._tokens[counted[-1]].folded
        counts = counted[-1] + 1 in self._covered(("unit",)) or (suffix and not self._is_currency(suffix))
        return "" if counts else self.numbers[0]

    def may_name(self) -> str:
        """The words that may name lines."""
        kept = self.words("for", "filler", "currency", "off", "cause", "at most", "worth")
        return " ".join(word for word in kept if not self._is_of_paying(word))

    def _is_currency(self, word: str) -> bool:
        return any(hit.section == "currency" for hit in self._book.find([word]))

    def _is_of_paying(self, word: str) -> bool:
        book = self._book.find([one.folded for one in tokens(word)])
        return any(hit.section in {"refuse", "take"} for hit in book)

    def _covered(self, ways: Collection[str]) -> set[int]:
        return {at for hit in self._hits if hit.section in ways for at in range(hit.start, hit.end)}


def _read(clause: _Clause, *, asks: bool) -> tuple[str, str, bool] | None:
    """The words that may name lines, the amount they were worth, and whether it is sure."""
    if not 0 < len(clause.words()) <= _MOST_WORDS:
        return None
    refused = clause.has("refuse") or clause.has("refuse for", "for") or clause.has("take", "off")
    amount = clause.amount()
    what = "" if clause.has("unsure") else clause.may_name()
    if refused:
        if clause.numbers and not (amount and clause.has("at most")):
            return "", "", True
        return what, amount, True
    if amount and not asks and not clause.has("charged") and (clause.has("worth") or _is_bare(clause)):
        return what, amount, clause.has("worth", "at most")
    shown = clause.has("show") and len(clause.words("show", "filler")) <= _SHOWN
    if shown or (clause.has("show alone") and not clause.words("show alone", "filler")):
        return "", "", True
    return None


def _is_bare(clause: _Clause) -> bool:
    """Nothing but an amount for something: "30 for the colouring"."""
    return clause.has("for") and 0 < len(clause.words(*_AMOUNT)) <= _BARE


def _parts(text: str, language: Language) -> list[str]:
    """The message clause by clause: what gives a reason is a clause of its own."""
    parts: list[str] = []
    for piece in _CLAUSE.split(text):
        cut = _reason_at(piece, language)
        parts += [one.strip() for one in (piece[:cut], piece[cut:]) if one.strip()]
    return parts


def _reason_at(piece: str, language: Language) -> int:
    found = [one for one in tokens(piece) if one.kind == "word"]
    hits = [hit for hit in _book(language).find([one.folded for one in found]) if hit.section == "cause"]
    return min((found[hit.start].start for hit in hits if hit.start), default=len(piece))


def _is_conditional(text: str, part: str, language: Language) -> bool:
    """Whether it holds only "if" or "until" something, as another clause of the same sentence says."""
    sentence = next((one for one in _SENTENCE.split(text) if part in one), part)
    return _Clause(sentence, language).has("never")


def _is_question(text: str, part: str) -> bool:
    at = text.find(part)
    return at >= 0 and "?" in text[at + len(part) : at + len(part) + 3]


@cache
def _book(language: Language) -> Phrasebook:
    return Phrasebook(sections(f"bill-{language}"))


@cache
def _signs() -> Phrasebook:
    """What tells, in any language, that a message may be of the bill."""
    beginning = set().union(*_BEGINNINGS, *_BRIEF_BEGINNINGS)
    merged: dict[str, tuple[str, ...]] = {"number": (NUMBER,)}
    for language in LANGUAGES:
        for section, phrases in sections(f"bill-{language}").items():
            if section in beginning:
                merged[section] = merged.get(section, ()) + phrases
    return Phrasebook(merged)
