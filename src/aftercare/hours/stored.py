"""The business's hours, kept among its facts."""

from zoneinfo import ZoneInfo

from aftercare.hours.hours import Hours
from aftercare.inbox import InboxShelves, recall, remember

_FACT = "hours"
_BEFORE = "hours-before"


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
    number = _last_change(work)[0] + 1
    remember(work, _BEFORE, f"{number}:{recall(work, _FACT) or ''}")
    set_hours(work, hours)
    return number


def undo_hours(work: InboxShelves, number: int) -> bool:
    """Bring back the hours from before the change of that number; False where it was not the last one."""
    last, before = _last_change(work)
    if last != number or before is None:
        return False
    remember(work, _FACT, before)
    # The number stays counted, so that no later change is taken for this one.
    remember(work, _BEFORE, f"{last}")
    return True


def _last_change(work: InboxShelves) -> tuple[int, str | None]:
    number, colon, before = (recall(work, _BEFORE) or "0").partition(":")
    return int(number), before if colon else None
