"""Telegram's formatting of a text: entities, whose offsets and lengths count UTF-16 units.

Entities are the Bot API's own objects as mappings: `type`, `offset`, `length` and what their type adds.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Any, TypeAlias

from bot.telegram.boundaries import last_boundary

Entity: TypeAlias = Mapping[str, Any]
Formatted: TypeAlias = tuple[str, list[dict[str, Any]]]

# More of a name than this helps nobody to know who speaks.
_LONGEST_NAME = 64


def utf16_length(text: str) -> int:
    """Count UTF-16 units, in which Telegram measures texts: most emoji are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def with_speaker(speaker: str, text: str, entities: Iterable[Entity]) -> Formatted:
    """Put a line with a name in bold before a text, whose formatting moves along.

    The name is somebody's own words: it is made one line and cannot turn the direction of what follows.
    """
    name = one_line(speaker)
    name = name[: last_boundary(name, _LONGEST_NAME)].strip()
    if not name:
        return text, [dict(entity) for entity in entities]
    line = utf16_length(name)
    moved = [{**entity, "offset": entity["offset"] + line + 1} for entity in entities]
    return f"{name}\n{text}", [{"type": "bold", "offset": 0, "length": line}, *moved]


def one_line(text: str) -> str:
    """Make a text fit for a title or a name: one line, without control characters and direction marks."""
    spaced = "".join(" " if char.isspace() else char for char in text)
    return " ".join("".join(char for char in spaced if not _unseen(char)).split())


def _unseen(char: str) -> bool:
    # Joiners stay: emoji families and several scripts are built with them.
    return unicodedata.category(char) in {"Cc", "Cf", "Cs"} and char not in "\u200c\u200d"


class Offsets:
    """Places in one text, in characters and in UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._units = list(accumulate((2 if char > "\uffff" else 1 for char in text), initial=0))

    def units(self, place: int) -> int:
        """UTF-16 units before that character."""
        return self._units[place]

    def place(self, units: int) -> int:
        """Find the first character at or after that many units; the end if there are not so many."""
        return min(bisect_left(self._units, units), len(self._units) - 1)

    def last_within(self, start: int, units: int) -> int:
        """Find the furthest character up to which, from `start`, there are at most so many units."""
        reach = self._units[start] + units
        place = self.place(reach)
        return place if self._units[place] <= reach else place - 1
