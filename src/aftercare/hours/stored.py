"""The business's hours, kept among its facts."""

from zoneinfo import ZoneInfo

from aftercare.hours.hours import Hours
from aftercare.inbox import InboxShelves, recall, remember
from aftercare.last_change import change, undo

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


def change_hours(work: InboxShelves, hours: Hours) -> int:
    """The same, and it can be undone by the number that is given back, until they are changed again."""
    return change(work, _FACT, hours.to_json())


def undo_hours(work: InboxShelves, number: int) -> bool:
    """Bring back the hours from before the change of that number; False where it was not the last one."""
    return undo(work, _FACT, number)
