"""Granted is not paid: money is due until somebody has paid it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, TypeAlias, get_args

from aftercare.gestures.enter import enter_after
from aftercare.gestures.gesture import Gesture, GestureShelves
from aftercare.hours.hours import Hours, local_day

How: TypeAlias = Literal["card", "transfer", "cash", "next_bill"]
HOW: tuple[How, ...] = get_args(How)
# Who is closed for longer pays by the calendar.
_LOOK_AHEAD = 60


def pay_by(hours: Hours, now: datetime, days: int) -> datetime:
    """The end (UTC) of the day that many working days from now: today doesn't count.

    Where nobody ever works, days of the calendar count.
    """
    today = local_day(hours.zone, now)
    ahead = [today + timedelta(days=one) for one in range(1, _LOOK_AHEAD + 1)]
    working = [day for day in ahead if hours.spans_on(day)] or ahead
    return _end_of(working[min(days, len(working)) - 1], hours)


def paid(work: GestureShelves, gesture: Gesture, how: How, user_id: int, name: str) -> Gesture | None:
    """It is paid; None where nothing was due (any more), however old the caller's copy is."""
    gesture = work.gestures.get(gesture.id) or gesture
    if gesture.state != "standing" or gesture.pay != "due":
        return None
    enter_after(work, gesture, "paid", user_id=user_id, name=name, facts={"how": how})
    return work.gestures.put(replace(gesture, pay="paid"))


def _end_of(day: date, hours: Hours) -> datetime:
    return datetime.combine(day, time(23, 59), hours.zone).astimezone(UTC)
