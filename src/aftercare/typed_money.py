"""An amount as people type it: "12,50", "1 234.50 €", "EUR 35"."""

import re

from aftercare.money import Money, MoneyError, decimals

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’]+")  # noqa: RUF001 -- a typographic apostrophe parts thousands
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
# How a currency is written beside its code.
_WRITTEN = {
    "EUR": r"€|euros?|eurot|eur(?:ų|ai|as|us|ov|i|a|e|om)|евро",
    "RUB": r"₽|руб\.?|рубл[а-яё]+|р\.?",  # noqa: RUF001 -- the rouble
    "USD": r"\$|us\$|dollars?",
    "GBP": r"£|pounds?",
    "CHF": r"fr\.?|francs?",
}
_THOUSAND = 3


def typed_money(text: str, currency: str) -> Money | None:
    """The amount, or None where this is no amount of that currency; never negative.

    A comma or point is a decimal one unless exactly three digits stand behind it and the currency has
    fewer decimals; where both occur the last is the decimal one. Nobody parts thousands behind a zero:
    "0.500" is no five hundred.
    """
    bare = _bare(text.strip(), currency)
    joined = _SPACES.sub("", bare)
    if not _NUMBER.fullmatch(joined) or not _grouped(bare):
        return None
    whole, part = _parted(joined, decimals(currency))
    try:
        return None if whole is None else Money.parse(f"{whole}.{part}" if part else whole, currency)
    except MoneyError:
        return None


def _bare(text: str, currency: str) -> str:
    """Without the currency before or behind it."""
    written = f"(?:{re.escape(currency)}|{_WRITTEN.get(currency, '(?!)')})"
    bare = re.sub(rf"(?i)^{written}(?![^\W\d_])", "", text)
    return re.sub(rf"(?i)(?<![^\W\d_]){written}$", "", bare).strip()


def _grouped(text: str) -> bool:
    """Whether spaces part thousands and nothing else: "5551 2345" is no amount."""
    groups = _SPACES.split(re.split(r"[.,]", text)[0])
    return len(groups) == 1 or (
        0 < len(groups[0]) <= _THOUSAND
        and groups[0][0] != "0"
        and all(len(one) == _THOUSAND for one in groups[1:])
    )


def _parted(text: str, places: int) -> tuple[str | None, str]:
    """Digits before and behind the decimal sign; None where thousands are parted wrongly."""
    groups = re.split(r"[.,]", text)
    signs = [sign for sign in text if sign in ".,"]
    if not signs:
        return text, ""
    last = groups[-1]
    mixed = len(set(signs)) > 1
    zero = groups[0].startswith("0")
    decimal = mixed or (len(signs) == 1 and (zero or len(last) != _THOUSAND or places >= _THOUSAND))
    thousands = groups[1:-1] if decimal else groups[1:]
    well_parted = not zero and len(groups[0]) <= _THOUSAND and all(len(one) == _THOUSAND for one in thousands)
    if (thousands and not well_parted) or signs[:-1] != [signs[0]] * (len(signs) - 1):
        return None, ""
    return ("".join(groups[:-1]), last) if decimal else ("".join(groups), "")
