"""A remembered value whose last change can be undone."""

from aftercare.inbox import InboxShelves, recall, remember


def change(work: InboxShelves, name: str, value: str) -> int:
    """Set the value; it can be undone by the number that is given back, until it is changed again."""
    number = _last(work, name)[0] + 1
    remember(work, _before(name), f"{number}:{recall(work, name) or ''}")
    remember(work, name, value)
    return number


def undo(work: InboxShelves, name: str, number: int) -> bool:
    """Bring back what was before the change of that number; False where it was not the last one."""
    last, before = _last(work, name)
    if last != number or before is None:
        return False
    remember(work, name, before)
    # The number stays counted, so that no later change is taken for this one.
    remember(work, _before(name), f"{last}")
    return True


def _last(work: InboxShelves, name: str) -> tuple[int, str | None]:
    number, colon, before = (recall(work, _before(name)) or "0").partition(":")
    return int(number), before if colon else None


def _before(name: str) -> str:
    return f"{name}-before"
