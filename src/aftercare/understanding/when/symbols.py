"""A text as the symbols that the rules are written in: each may be several things at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aftercare.language import Language
from aftercare.understanding.when.lexicon import Kinds, lexicon, starting
from aftercare.understanding.when.tokens import Token

_LAST_HOUR: Final = 24
# Nobody is called in an earlier year: a date of birth.
_FIRST_YEAR: Final = 2024
_MINUTES: Final = 60
_LAST_DAY: Final = 31
_NOON: Final = 12
_PHONE: Final = 7
_CLOCK_DIGITS: Final = 4
_WHOLE: Final = frozenset({3, 4})
_NEAR: Final = re.compile(r"[\s()/-]*")


# Not frozen: nobody changes them, and with one for each word that would be half of what they cost.
@dataclass(slots=True)
class Symbol:
    """A phrase or number: the kinds it may be, and where it stands.

    - num: a whole number that may be an hour or a day. clock: minutes of the day of a written time.
    - firm: surely a time (15:30, 3pm). digits: written in digits.
    """

    kinds: Kinds
    start: int
    end: int
    num: int | None = None
    clock: int | None = None
    firm: bool = False
    digits: bool = False
    ambiguous: bool = False
    date: tuple[int, int, int | None] | None = None

    def __contains__(self, kind: str) -> bool:
        return kind in self.kinds


def symbols(text: str, found: Sequence[Token], words: Language) -> list[Symbol]:
    """The symbols of a text in a language."""
    blocked = _not_times(text, found, words)
    out: list[Symbol] = []
    at = 0
    while at < len(found):
        token = found[at]
        if token.kind == "word":
            kinds, length = _longest(found, at, words)
            value = kinds.get("num")
            out.append(
                Symbol(kinds, token.start, found[at + length - 1].end, num=int(value) if value else None)
            )
            at += length
            continue
        out.append(_other(token, words, blocked=at in blocked))
        at += 1
    return out


def _longest(found: Sequence[Token], at: int, words: Language) -> tuple[Kinds, int]:
    for phrase, kinds in starting(words, found[at].folded):
        if len(phrase) == 1:
            return kinds, 1
        rest = found[at + 1 : at + len(phrase)]
        if len(rest) == len(phrase) - 1 and all(
            token.kind == "word" and token.folded == word
            for token, word in zip(rest, phrase[1:], strict=True)
        ):
            return kinds, len(phrase)
    return {}, 1


def _other(token: Token, words: Language, *, blocked: bool) -> Symbol:
    match token.kind:
        case "number":
            return Symbol({"figure": ""}, token.start, token.end) if blocked else _number(token, words)
        case "date" if token.year is not None and token.year < _FIRST_YEAR:
            return Symbol({"figure": ""}, token.start, token.end)
        case "date":
            return Symbol({}, token.start, token.end, date=(token.day, token.month, token.year))
        case "end":
            return Symbol(
                {"dot" if token.folded in {".", "..", "..."} else "end": ""}, token.start, token.end
            )
        case _:
            return Symbol({token.kind: ""}, token.start, token.end)


def _number(token: Token, words: Language) -> Symbol:
    kinds = _of_suffix(token, words)
    if kinds is None or token.more or token.sep == "," or len(token.hour) > _CLOCK_DIGITS:
        return Symbol({"unit": ""}, token.start, token.end)
    if token.dot:
        kinds["ordinal dot"] = ""
    hour, minute = int(token.hour), int(token.minute or 0)
    whole = len(token.hour) in _WHOLE and not token.sep
    if whole:
        hour, minute = divmod(hour, 100)
    valid = (hour < _LAST_HOUR or (hour == _LAST_HOUR and not minute)) and minute < _MINUTES
    if token.sep and len(token.minute) != 2:  # noqa: PLR2004 -- 15:30 has two digits behind its colon
        valid = False
    num = None if token.sep or whole else hour
    dotted = token.sep == "." and 1 <= hour <= _LAST_DAY and 1 <= minute <= _NOON
    date = (hour, minute, None) if dotted else None
    kinds |= {"whole": ""} if whole else {"dotted": ""} if token.sep == "." else {}
    if not valid:
        return Symbol(kinds, token.start, token.end, num=num, digits=True, date=date)
    if token.half:
        if not 1 <= hour <= 12:  # noqa: PLR2004 -- hours before "pm"
            return Symbol({"unit": ""}, token.start, token.end)
        hour = hour % 12 + (12 if token.half == "p" else 0)
    written = bool(token.sep) and words != "en" and hour > 7  # noqa: PLR2004 -- 8:00 is written as it is meant
    sure = bool(token.half) or hour > 11 or not hour or token.hour.startswith("0") or written or whole  # noqa: PLR2004 -- noon
    return Symbol(
        kinds,
        token.start,
        token.end,
        num=num,
        clock=hour * _MINUTES + minute,
        firm=bool(token.half) or token.sep in {":", "h"},
        digits=True,
        ambiguous=not sure,
        date=date,
    )


def _of_suffix(token: Token, words: Language) -> dict[str, str] | None:
    """What a number's ending makes of it; None where it is a unit."""
    if not token.folded:
        return {}
    meaning = lexicon(words).endings.get(token.folded)
    if meaning is None:
        return None
    if meaning in {"from", "until", "at"}:
        return {f"role-{meaning}": ""}
    return {f"with {meaning}": ""} if meaning else {}


def _not_times(text: str, found: Sequence[Token], words: Language) -> set[int]:
    """The numbers that are parts of phone numbers, or have a sign of money or a number sign beside them."""
    blocked: set[int] = set()
    row: list[int] = []
    for at, token in enumerate([*found, Token("end", len(text), len(text))]):
        if token.kind == "number" and (not row or _NEAR.fullmatch(text[found[row[-1]].end : token.start])):
            row.append(at)
        elif token.kind != "dash" or not row:
            blocked.update(_phone(found, row, words))
            row = [at] if token.kind == "number" else []
        if token.kind in {"mark", "plus"}:
            blocked.update(near for near in (at - 1, at + 1) if 0 <= near < len(found))
    return blocked


def _phone(found: Sequence[Token], row: Sequence[int], words: Language) -> Sequence[int]:
    """The part of a row of numbers that is a phone number; a time may stand in front of it."""
    out: list[int] = []
    while row and sum(len(found[at].hour) for at in row) >= _PHONE:
        before = found[row[0] - 1].folded if row[0] else ""
        kinds = {kind for _, known in starting(words, before) for kind in known} if before else set()
        rest = sum(len(found[at].hour) for at in row[1:])
        led = bool(out) and found[row[0] - 1].kind == "dash"
        timed = led or kinds & {"at", "after", "before", "clock", "until", "from", "around"}
        if rest < _PHONE or not timed:
            return row
        out.append(row[0])
        row = row[1:]
    return ()
