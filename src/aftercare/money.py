"""Money: whole minor units of an ISO 4217 currency, never floats."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Self

from babel.core import get_global

# ISO 4217's minor units where they are not two. CLDR's figures (what Babel prints) differ for some
# currencies whose coins went out of use; a bill is written with ISO's.
_DECIMALS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW"), 0),
    **dict.fromkeys(("PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
_AMOUNT = re.compile(r"(?P<sign>-?)(?P<whole>[0-9]+)(?:\.(?P<part>[0-9]+))?")

LARGEST_MINOR = 10**15
"""No single amount is larger (minor units); a thousand of them still fit a database's 64-bit integer."""


class MoneyError(ValueError):
    """What was given is no amount of money, or the amounts do not go together; the text says why."""


@dataclass(frozen=True, slots=True)
class Money:
    """So many minor units (cents) of a currency.

    Raises MoneyError for a currency that no country has ever paid with, and for more than `LARGEST_MINOR`.
    """

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise MoneyError("minor units are whole numbers")
        if abs(self.minor) > LARGEST_MINOR:
            raise MoneyError("the amount is too large")
        if self.currency not in _ever_paid_with():
            raise MoneyError("the currency is unknown")

    @classmethod
    def parse(cls, text: str, currency: str) -> Self:
        """Read "35.00", "35" or "-5.00"; MoneyError for anything else, or for more decimals than it has."""
        places = decimals(currency)
        found = _AMOUNT.fullmatch(text)
        if found is None:
            raise MoneyError('an amount is written as digits with a point for decimals, such as "35.00"')
        part = found["part"] or ""
        if len(part) > places:
            raise MoneyError(f"{currency} has {places} decimals, the amount has {len(part)}")
        digits = (found["whole"] + part.ljust(places, "0")).lstrip("0") or "0"
        if len(digits) > len(str(LARGEST_MINOR)):
            raise MoneyError("the amount is too large")
        return cls(int(found["sign"] + digits), currency)

    @classmethod
    def total(cls, amounts: Iterable["Money"], currency: str) -> "Money":
        """Add up amounts of that one currency; nothing at all is zero."""
        return sum(amounts, cls(0, currency))

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other).minor, self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __str__(self) -> str:
        return f"{self.decimal()} {self.currency}"

    def decimal(self) -> str:
        """Write the amount alone as `parse` reads it, with all the currency's decimals: "35.00"."""
        places = decimals(self.currency)
        digits = str(abs(self.minor)).rjust(places + 1, "0")
        whole, part = digits[: len(digits) - places], digits[len(digits) - places :]
        return ("-" if self.minor < 0 else "") + whole + ("." + part if part else "")

    def share(self, numerator: int, denominator: int) -> tuple["Money", "Money"]:
        """Take that fraction, rounded once and half to even, and the rest: together they are the whole.

        Raises MoneyError unless the fraction lies between nothing and the whole.
        """
        if not 0 <= numerator <= denominator or denominator == 0:
            raise MoneyError("a share lies between nothing and the whole")
        part = Money(_half_even(self.minor * numerator, denominator), self.currency)
        return part, self - part

    def split(self, weights: Sequence[int]) -> tuple["Money", ...]:
        """Parts in proportion to the weights, which always add up to the whole.

        Each part is rounded down and what is left goes, a minor unit each, to those that lost the most
        (largest remainder; the earlier one where they lost the same). Raises MoneyError for negative
        weights and when there is no weight at all.
        """
        if not weights or min(weights) < 0 or sum(weights) == 0:
            raise MoneyError("weights are whole numbers of zero and more, and not all zero")
        whole, sign = abs(self.minor), -1 if self.minor < 0 else 1
        shares = [divmod(whole * weight, sum(weights)) for weight in weights]
        left = whole - sum(part for part, _ in shares)
        lost_most = sorted(range(len(shares)), key=lambda index: -shares[index][1])[:left]
        return tuple(
            Money(sign * (part + (index in lost_most)), self.currency)
            for index, (part, _) in enumerate(shares)
        )

    def _same(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise MoneyError(f"{self.currency} and {other.currency} cannot be added")
        return other


def decimals(currency: str) -> int:
    """How many decimals the currency is written with (ISO 4217); MoneyError for an unknown one."""
    if currency not in _ever_paid_with():
        raise MoneyError("the currency is unknown")
    return _DECIMALS.get(currency, 2)


@cache
def current_currencies() -> frozenset[str]:
    """Codes of the currencies that are legal tender somewhere today."""
    return frozenset(code for code, _, until, tender in _tender() if tender and until is None)


@cache
def _ever_paid_with() -> frozenset[str]:
    # Bills outlive currencies: a stored amount of one that was given up must still load.
    return frozenset(code for code, _, _, tender in _tender() if tender)


def _tender() -> list[tuple[str, object, object, bool]]:
    return [row for rows in get_global("territory_currencies").values() for row in rows]


def _half_even(numerator: int, denominator: int) -> int:
    down, rest = divmod(numerator, denominator)
    twice = 2 * rest
    return down + (twice > denominator or (twice == denominator and down % 2 == 1))
