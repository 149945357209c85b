"""How a window is told to people: the arguments of the message `call-window`."""

from datetime import UTC, datetime
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from aftercare.callbacks.window import Window
from aftercare.hours.hours import local_day

WindowDay: TypeAlias = Literal["today", "tomorrow", "after", "date"]
"""Which day a window is on: "after" is the day after tomorrow."""

_DAYS: tuple[WindowDay, ...] = ("today", "tomorrow", "after")


def told(window: Window, now: datetime, zone: ZoneInfo) -> dict[str, str | int | dict[str, str]]:
    """The arguments `day`, `exact`, `date`, `from` and `until` of `call-window`, seen from `now`."""
    days = (local_day(zone, window.start) - local_day(zone, now)).days
    return {
        "day": _DAYS[days] if 0 <= days < len(_DAYS) else "date",
        "exact": "yes" if window.exact else "no",
        "date": _moment(window.start, "day"),
        "from": _moment(window.start, "time"),
        "until": _moment(window.end, "time"),
    }


def _moment(at: datetime, style: str) -> dict[str, str]:
    return {"at": at.astimezone(UTC).isoformat(), "style": style}
