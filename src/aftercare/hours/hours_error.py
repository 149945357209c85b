"""What can be wrong with hours that somebody wrote."""

from typing import Literal, TypeAlias

Reason: TypeAlias = Literal[
    "empty",
    "long",
    "word",
    "days",
    "alone",
    "time",
    "span",
    "overlap",
    "date",
    "past",
    "range",
    "twice",
    "never",
]
"""Why a text is no hours:

- empty, long: nothing is said; more than anybody's hours take
- word: not understood · days: times without a day · alone: a day or a date of which nothing is said
- time: no such time · span: not from one time to another · overlap: two spans at once
- date: no such date · past: a date that is over · range: dates from the later to the earlier, or too many
- twice: a date that is both open and closed · never: no working time at all is left
"""

_LONGEST_PIECE = 40


class HoursError(Exception):
    """A text is no hours; `piece` is the part of it that is wrong, as it was written."""

    def __init__(self, reason: Reason, piece: str = "") -> None:
        super().__init__(reason)
        self.reason: Reason = reason
        self.piece = piece.strip()[:_LONGEST_PIECE]
