# ruff: noqa: RUF001 -- Cyrillic is a language here, not a look-alike
"""Where a text has digits that may be a telephone number, and where they are something else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from aftercare.understanding.folding import fold

# Between the groups of a number stand these, at most three of them.
_BETWEEN: Final = r"[ \t\u00a0\u2007\u2009\u202f().\-\u2010-\u2015\u2212/]{1,3}"
_RUN: Final = re.compile(rf"[+\uff0b]?\(?[+\uff0b]?\d+(?:{_BETWEEN}\d+)*")
_CHUNK: Final = re.compile(r"\d+")
# What is none, whatever its digits: dates, times, amounts with decimals, accounts.
_MASKED: Final = (
    re.compile(r"\b[A-Za-z]{2}\d{2}(?: ?[0-9A-Za-z]{4}){2,8}(?: ?[0-9A-Za-z]{1,4})?\b"),
    re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d\s*[-\u2013\u2014]\s*\d{1,2}[:.h]\d\d(?!\d)"),
    re.compile(r"(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)"),
    re.compile(r"\b\d{4}-\d{1,2}-\d{1,2}\b"),
    re.compile(r"(?<![\d.])\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d\b(?![ .-]?\d)"),
    re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}/(?:19|20)\d\d\b"),
    re.compile(r"(?<![\d,])(?:\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d{1,6}),\d{1,2}(?!\d)"),
    re.compile(r"(?<![\d.])\d{1,3}(?:,\d{3})*\.\d{2}(?![.\d])(?!\s?\d)"),
)
_MONEY: Final = (
    r"(?:€|\$|£|₽|¥|zł|%|eur\w*|usd|gbp|rub\w*|руб\w*|р\.|евро|eur[oa]\w*|evr\w*|dollar\w*|pounds?|cents?|senti?|"
    r"ct|kr|центов|koppek\w*|копе\w*|%)"
)
_PRICE_BEHIND: Final = re.compile(rf"(?<!\d)\d+\s?{_MONEY}(?![^\W\d_])", re.IGNORECASE)
_PRICE_BEFORE: Final = re.compile(
    r"(?:[€$£₽¥]|\b(?:EUR|USD|GBP|RUB))\s?\d+(?:[ \u00a0\u202f]\d{3}\b)*", re.IGNORECASE
)
_MARKED: Final = re.compile("(?:#|\N{NUMERO SIGN})\\s?\\d[\\d\\-/]*")
# A number of something: the word, at most two small ones, the digits. Folded, as `fold` writes them.
_OF: Final = re.compile(
    r"\b(?:order|orders|invoice|bill|receipt|booking|reference|ref|ticket|contract|account|card|voucher|code|"
    r"tellimus\w*|arve\w*|kviitung\w*|broneering\w*|leping\w*|konto\w*|viitenumb\w*|kaardi\w*|kood\w*|"
    r"uzsakym\w*|saskait\w*|kvit\w*|rezervacij\w*|sutart\w*|kod[oaui]\w*|"
    r"заказ\w*|счет\w*|чек\w*|квитанц\w*|брон\w*|договор\w*|код\w*|карт\w*|"
    r"narocil\w*|racun\w*|pogodb\w*|sklic\w*|kartic\w*)"
    r"\W{0,3}(?:[^\W\d_]{1,8}\.?\W{1,3}){0,2}(?P<digits>\d[\d\-/]*)"
)
# "A call about the bill, 0037255512345": after a comma so many digits begin something else.
_LONG: Final = re.compile(r"(?:[ \-]?\d){7,}")
# Between such a word and the digits there may not stand one that speaks of a telephone.
_PHONE_WORD: Final = re.compile(
    r"\b(?:phone\w*|call|ring|mobile|cell|tel|telef\w*|mob\w*|helist\w*|skamb\w*|numeriu|звон\w*|позвон\w*|klic\w*|poklic\w*)\b"
)
# What stands right before digits makes them part of something else ("AB1234567", "3,5551"), but for these.
_GLUED: Final = re.compile(r"(?:\w|\d,)\Z")
_GLUED_WORD: Final = re.compile(
    r"(?:^|[^\w])(?:tel|telef|mob|nr|no|phone|\u0442\u0435\u043b)\Z", re.IGNORECASE
)
# Nobody writes more than this to be called; the rest of a flood of digits is not looked at.
_MOST_RUNS, _MOST_CHUNKS = 30, 16
_PLUS: Final = "+\N{FULLWIDTH PLUS SIGN}"
# So many digits or more, or a plus before them, can only be meant as a number to call.
_MEANT: Final = 5


@dataclass(frozen=True, slots=True)
class Chunk:
    """Digits in a row: where they begin and end in the text, and how many they are."""

    start: int
    end: int
    count: int


@dataclass(frozen=True, slots=True)
class Run:
    """Groups of digits with only spaces, dashes and brackets between; `start` is where it begins."""

    text: str
    start: int
    chunks: tuple[Chunk, ...]

    @property
    def is_whole(self) -> bool:
        """Whether it begins with a plus, and so with its country's code."""
        return any(plus in self.text[self.start : self.start + 3] for plus in _PLUS)

    @property
    def is_meant(self) -> bool:
        """Whether it is long enough to be meant as a number to call."""
        return sum(chunk.count for chunk in self.chunks) >= _MEANT or self.is_whole

    def piece(self, first: int, end: int) -> str:
        """Some of the groups as they are written, with the plus and the brackets that belong to them."""
        begin = self.start if first == 0 else self.chunks[first].start
        while first and begin and self.text[begin - 1] in "(+":
            begin -= 1
        return self.text[begin : self.chunks[end - 1].end]


def runs(text: str) -> Iterator[Run]:
    """The places where a number to call may stand."""
    if not any(map(str.isdigit, text)):
        return
    masked = _masked(text)
    for found in islice(_RUN.finditer(masked), _MOST_RUNS):
        if _GLUED.search(masked, 0, found.start()) and not _GLUED_WORD.search(masked, 0, found.start()):
            continue
        chunks = tuple(
            Chunk(found.start() + one.start(), found.start() + one.end(), len(one.group()))
            for one in islice(_CHUNK.finditer(found.group()), _MOST_CHUNKS)
        )
        yield Run(masked, found.start(), chunks)


def _masked(text: str) -> str:
    """The text with everything blanked that has digits of another meaning; as long as it was."""
    for shape in (*_MASKED, _PRICE_BEHIND, _PRICE_BEFORE, _MARKED):
        text = shape.sub(_blank, text)
    folded = "".join(fold(letter)[:1] or letter for letter in text)
    for found in _OF.finditer(folded):
        start, end = found.span("digits")
        aside = "," in folded[found.start() : start] and _LONG.match(folded, start)
        if not _PHONE_WORD.search(found.group()) and not aside:
            text = text[:start] + "~" * (end - start) + text[end:]
    return text


def _blank(found: re.Match[str]) -> str:
    return "~" * len(found.group())
