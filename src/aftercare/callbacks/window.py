"""When a call is to be made: a stretch of time within working hours."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

Reason: TypeAlias = Literal["past", "closed", "far", "unclear"]
"""Why a time is none to call at: it is over, outside working hours, too many days away, or not understood."""

MOST_DAYS = 60
"""A call is agreed for at most so many days ahead."""


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` until `end` (UTC); `exact`: at `start`, and `end` is when it counts as late."""

    start: datetime
    end: datetime
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Unfit:
    """No time to call at, and the nearest one that would do where that can be told."""

    reason: Reason
    nearest: Window | None = None
