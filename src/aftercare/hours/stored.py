"""The business's hours, kept among its facts."""

from zoneinfo import ZoneInfo

from aftercare.hours.hours import Hours
from aftercare.inbox import InboxShelves, recall, remember

_FACT = "hours"


def hours_of(work: InboxShelves, zone: ZoneInfo) -> Hours:
    """The hours as they were set last, in the business's zone; the default where none can be read."""
    known = recall(work, _FACT)
    if not known:
        return Hours(zone)
    try:
        return Hours.from_json(known, zone)
    except ValueError:
        return Hours(zone)


def set_hours(work: InboxShelves, hours: Hours) -> None:
    """These are the hours from now on."""
    remember(work, _FACT, hours.to_json())
