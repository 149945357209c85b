"""A voucher's code as it is made, shown and typed."""

import unicodedata
from typing import Final

# Of signs that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) at most one is in a code.
ALPHABET: Final = "23456789ACDEFGHJKMNPQRTVWXY"
LENGTH: Final = 8
"""Characters of a code: 38 random bits."""
_GROUP = 4
# What stands for a character that no code has; the Cyrillic ones look like Latin ones and lie elsewhere.
_MEANT = str.maketrans("ZSBUАВЕЗКМНРСТУХ", "258VA8E3KMHPCTYX")  # noqa: RUF001 -- Cyrillic on purpose
_APART = frozenset("-.·_*‐‑‒–—−")  # noqa: RUF001 -- every dash that a phone puts in
_BEFORE_MORE = ",;:"
_LONGEST = 100


def shown_code(code: str) -> str:
    """The code in groups, as people read and dictate it: `7KQ4-M2XD`."""
    return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def typed_code(text: str) -> tuple[str, str] | None:
    """The code that a text begins with, and what stands behind it; None where it begins with none.

    Case, spaces and dashes don't matter, and what looks like a sign of a code is taken for it.
    """
    found = ""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST]).strip()
    for at, sign in enumerate(plain):
        if sign.isspace() or sign in _APART:
            continue
        if len(found) == LENGTH:
            parted = plain[at - 1].isspace() or sign in _BEFORE_MORE
            return (found, plain[at:].lstrip(_BEFORE_MORE).lstrip()) if parted else None
        meant = sign.upper().translate(_MEANT)
        if len(meant) != 1 or meant not in ALPHABET:
            return None
        found += meant
    return (found, "") if len(found) == LENGTH else None
