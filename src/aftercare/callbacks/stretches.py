"""Stretches of working time, whole: what goes on without a break is one."""

from collections.abc import Iterator
from datetime import datetime

from aftercare.hours.hours import Hours
from aftercare.hours.working_time import openings


def stretches(hours: Hours, since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of working time between two moments (UTC), in order, none touching the next."""
    begin = end = None
    for opens, closes in openings(hours, since, until):
        if begin is not None and end is not None and opens > end:
            yield begin, end
            begin = None
        begin, end = begin or opens, closes
    if begin is not None and end is not None:
        yield begin, end
