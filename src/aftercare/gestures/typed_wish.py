"""What somebody gives, read from words: "refund 12.50 late by an hour", "10%", "flowers to the door 15"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from aftercare.gestures.gesture import Wish
from aftercare.gestures.kind_words import kind_named
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.kinds.kind import Kind
from aftercare.money import current_currencies
from aftercare.policies.policy import Gift
from aftercare.typed_money import typed_money
from aftercare.understanding.when.find_when import find_when
from aftercare.visits.plain_text import one_line

Misread: TypeAlias = Literal["unknown_kind", "other_money", "nothing"]

LONGEST_REASON = 300
"""Characters of a reason that are kept."""
_PERCENT = re.compile(
    r"(?<![\d.,])(\d{1,3})\s*(?:%|percent\b|protsen\w*|procent\w*|процент\w*|odstot\w*)", re.IGNORECASE
)
_DAYS = re.compile(
    r"(?<!\d)(\d{1,4})(?!\d)\s*(?:days?\b|päev\w*|dien\w*|дн\w*|день\b|dni\b|dan\b|dneva\b|dnevi\b)?",
    re.IGNORECASE,
)
_MONEY_SIGN = re.compile(r"[$£₽€¥]")
_GROUP = re.compile(r"\d{3}(?:[.,]\d+)?")
_FEW_DIGITS = re.compile(r"\d{1,3}")
_CODE_LENGTH = 3
# People call these by words as well: "12 dollars".
_OFTEN_NAMED = ("EUR", "USD", "GBP", "RUB")


@dataclass(frozen=True, slots=True)
class _Amount:
    """An amount among words: which of them it takes up, and whether its currency stands beside it."""

    first: int
    behind: int
    minor: int
    named: bool


def typed_command(text: str, currency: str, gifts: Sequence[Gift]) -> Wish | Misread:
    """What a command says: a kind by its name, then what it needs, then the reason.

    What is missing is left empty in the wish.
    """
    named = kind_named(one_line(text))
    if named is None:
        return "unknown_kind"
    return _parts(KINDS[named[0]], named[1], currency, gifts)


def typed_answer(text: str, currency: str, gifts: Sequence[Gift]) -> Wish | Misread:
    """The same where a kind may be left out: an amount is a refund, a percent a discount, else an own way."""
    line = one_line(text)
    named = kind_named(line, whole=True)
    wish = None if named is None else _parts(KINDS[named[0]], named[1], currency, gifts)
    if isinstance(wish, Wish) and (not wish.item or any(one.name == wish.item for one in gifts)):
        return wish
    if _PERCENT.match(line):
        return _parts(KINDS["discount"], line, currency, gifts)
    amounts = _amounts(line.split(), currency)
    if amounts == "other_money":
        return amounts
    if not amounts:
        return "nothing"
    return _parts(KINDS["refund" if amounts[0].first == 0 else "own_way"], line, currency, gifts)


def _parts(kind: Kind, rest: str, currency: str, gifts: Sequence[Gift]) -> Wish | Misread:
    parts = {*kind.asks, *kind.takes}
    percent, days, item = 0, 0, ""
    if "percent" in parts:
        percent, rest = _taken(_PERCENT, rest)
    if "days" in parts:
        days, rest = _taken(_DAYS, rest)
    if "item" in parts:
        item, rest = _gift(rest, gifts)
    if "minor" not in parts:
        when, rest = _when(rest) if "words" in kind.takes else ("", rest)
        return Wish(kind.name, days=days, item=item, words=when, reason=rest[:LONGEST_REASON])
    words = rest.split()
    amounts = _amounts(words, currency)
    if amounts == "other_money":
        return amounts
    in_words = "words" in kind.asks
    amount = _meant(amounts, len(words), last=in_words)
    before, behind = _around(words, amount)
    if in_words:
        told, reason = (before, behind) if before else (behind, "")
    else:
        told, reason = "", f"{before} {behind}".strip()
    minor = 0 if amount is None else amount.minor
    return Wish(kind.name, minor=minor, percent=percent, words=told, reason=reason[:LONGEST_REASON])


def _when(text: str) -> tuple[str, str]:
    """The time that a text begins with, which the customer reads; the rest is why it is given."""
    spoken = find_when(text, None)
    if spoken is None or spoken.start > 0 or spoken.told:
        return "", text
    return text[: spoken.end].strip(" ,;:."), text[spoken.end :].strip(" ,;:.")


def _taken(pattern: re.Pattern[str], text: str) -> tuple[int, str]:
    found = pattern.search(text)
    if found is None:
        return 0, text
    left = f"{text[: found.start()]} {text[found.end() :]}"
    return int(found[1]), " ".join(left.split())


def _gift(text: str, gifts: Iterable[Gift]) -> tuple[str, str]:
    """The gift that a text begins with, whole or by an unambiguous beginning; else all is its name."""
    for gift in sorted(gifts, key=lambda one: -len(one.name)):
        name = " ".join(gift.name.split())
        begins = text[: len(name)].casefold() == name.casefold()
        if begins and not text[len(name) : len(name) + 1].isalnum():
            return gift.name, text[len(name) :].strip()
    first, _, rest = text.partition(" ")
    begun = [gift for gift in gifts if first and gift.name.casefold().startswith(first.casefold())]
    return (begun[0].name, rest) if len(begun) == 1 else (text, "")


def _amounts(words: Sequence[str], currency: str) -> list[_Amount] | Literal["other_money"]:
    """All amounts in there; where one is of another currency, none of them can be meant."""
    found: list[_Amount] = []
    at = 0
    while at < len(words):
        amount = _amount_at(words, at, currency)
        if amount is None:
            if any(letter.isdecimal() for letter in words[at]) and _MONEY_SIGN.search(words[at]):
                return "other_money"
            at += 1
            continue
        beside = [*words[amount.first - 1 : amount.first], *words[amount.behind : amount.behind + 1]]
        if _is_other_money(beside, currency):
            return "other_money"
        found.append(amount)
        at = amount.behind
    return found


def _amount_at(words: Sequence[str], at: int, currency: str) -> _Amount | None:
    """The amount that begins with that word: "12,50", "1 234.50", "EUR 5", "5 €"; None where none does."""
    behind = at + 1
    if not any(letter.isdecimal() for letter in words[at]):
        money = typed_money(" ".join(words[at : at + 2]), currency) if at + 1 < len(words) else None
        return None if money is None else _Amount(at, at + 2, money.minor, named=True)
    if _FEW_DIGITS.fullmatch(words[at]):
        while behind < len(words) and _GROUP.fullmatch(words[behind]):
            behind += 1
    for end in (behind, at + 1):
        money = typed_money(" ".join(words[at:end]), currency)
        if money is not None:
            beside = _beside(words, at, end, currency)
            return _Amount(at, end + beside, money.minor, named=beside > 0 or not words[at][-1:].isdecimal())
    return None


def _beside(words: Sequence[str], at: int, end: int, currency: str) -> int:
    """Whether the word behind an amount is its currency (1) or not (0)."""
    if end >= len(words) or any(letter.isdecimal() for letter in words[end]):
        return 0
    return int(typed_money(" ".join(words[at : end + 1]), currency) is not None)


def _is_other_money(beside: Iterable[str], currency: str) -> bool:
    plain = [one.strip(".,;:!?") for one in beside]
    return any(_names_other(word, currency) for word in plain if typed_money(f"1 {word}", currency) is None)


def _names_other(word: str, currency: str) -> bool:
    if _MONEY_SIGN.fullmatch(word) or (len(word) == _CODE_LENGTH and word in current_currencies()):
        return True
    return any(typed_money(f"1 {word}", one) is not None for one in _OFTEN_NAMED if one != currency)


def _meant(amounts: Sequence[_Amount], words: int, *, last: bool) -> _Amount | None:
    """The one with its currency; else, behind free words, the one that ends them; else the first."""
    named = [one for one in amounts if one.named]
    if named or not amounts:
        return next(iter(named), None)
    if last and amounts[-1].behind == words:
        return amounts[-1]
    inside = [one for one in amounts if one.first > 0]
    return inside[0] if last and inside else amounts[0]


def _around(words: Sequence[str], amount: _Amount | None) -> tuple[str, str]:
    if amount is None:
        return " ".join(words), ""
    return " ".join(words[: amount.first]), " ".join(words[amount.behind :])
