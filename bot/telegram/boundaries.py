"""Where a text may be cut so that nobody's letters, accents, flags or families fall apart.

A close approximation of Unicode's grapheme clusters, without its tables: what attaches to the character
before it is not cut off, nor is anything beside a joiner or half of a flag.
"""

import unicodedata

_JOINER = "\u200d"
# A cluster longer than this is somebody's joke: it is cut all the same.
_LONGEST_CLUSTER = 64


def last_boundary(text: str, most: int, least: int = 0) -> int:
    """Find the last place at or before `most` where a cut breaks nothing; `most` itself if there is none.

    Only places above `least` are looked at.
    """
    for place in range(min(most, len(text)), max(least, most - _LONGEST_CLUSTER), -1):
        if not joined(text, place):
            return place
    return most


def joined(text: str, place: int) -> bool:
    """Whether the characters on both sides of `place` belong together."""
    if not 0 < place < len(text):
        return False
    before, after = text[place - 1], text[place]
    if _attaches(after) or before == _JOINER or (before, after) == ("\r", "\n"):
        return True
    return _half_a_flag(before) and _half_a_flag(after) and _flags_before(text, place) % 2 == 1


def _attaches(char: str) -> bool:
    return (
        char == _JOINER
        or "\U0001f3fb" <= char <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= char <= "\U000e007f"  # tags: the flags of Wales, Scotland, England
        or "\u1160" <= char <= "\u11ff"  # Hangul vowels and finals
        or unicodedata.category(char) in {"Mn", "Mc", "Me"}
    )


def _half_a_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flags_before(text: str, place: int) -> int:
    start = place
    while start and _half_a_flag(text[start - 1]):
        start -= 1
    return place - start
