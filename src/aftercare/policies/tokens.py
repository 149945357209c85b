"""A typed change of the policy, cut into words and numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aftercare.policies.words import Meaning, meaning
from aftercare.typed_money import typed_money

# Nobody's change takes more (characters).
LONGEST = 300
_NUMBER = re.compile(r"[0-9]{1,18}")
# "3-krat", "14-дневный".
_HYPHEN = re.compile(r"(?<=[0-9])-(?=[^\W\d_])")
# Behind a number these are only its unit.
_UNITS: frozenset[Meaning] = frozenset({"day", "times", "visits", "percent"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it was written, and what it means; `is_number` where there is a digit in it."""

    text: str
    meaning: Meaning | None
    is_number: bool


def tokens_of(text: str) -> list[Token]:
    """The words and numbers of a text; marks at their ends are gone, and so are filling words."""
    words = (word.strip(",;:") for word in _HYPHEN.sub(" ", text.replace("%", " % ")).split())
    tokens = [Token(word, _meaning(word), any(map(str.isdecimal, word))) for word in words if word]
    return [token for token in tokens if token.meaning != "pass"]


def minor_of(tokens: Sequence[Token], currency: str) -> int | None:
    """The amount these tokens are, in minor units; None where they are none."""
    amount = typed_money(" ".join(token.text for token in tokens), currency) if tokens else None
    return None if amount is None else amount.minor


def number_of(tokens: Sequence[Token]) -> int | None:
    """The whole number these tokens are, with or without its unit; None where they are none."""
    bare = [token for token in tokens if token.meaning not in _UNITS]
    if len(bare) == 1 and _NUMBER.fullmatch(bare[0].text.removesuffix("x")):
        return int(bare[0].text.removesuffix("x"))
    return None


def said(tokens: Sequence[Token]) -> str:
    """What was written."""
    return " ".join(token.text for token in tokens)


def _meaning(word: str) -> Meaning | None:
    return None if any(map(str.isdecimal, word)) else meaning(word)
