"""A time to tap: what its button reads and carries."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from aftercare.callbacks.told_window import told
from aftercare.callbacks.window import Window
from aftercare.say import Say

# Minutes since 1970 have so many digits for another few thousand years; no window lasts longer than a day.
_LONGEST = 9
_A_DAY = 24 * 60


def slot_button(window: Window, key: str, now: datetime, zone: ZoneInfo) -> tuple[Say, str]:
    """The label and the data of a customer's button; `key` names the case and its life."""
    begin, end = (int(at.timestamp()) // 60 for at in (window.start, window.end))
    return Say(
        "call-slot", told(window, now, zone)
    ), f"callslot:{key}:{begin}:{end - begin}:{int(window.exact)}"


def slot_of(numbers: list[str]) -> Window | None:
    """The window that a button carries behind its case and life; None for anything else."""
    fitting = all(one.isascii() and one.isdecimal() and len(one) <= _LONGEST for one in numbers)
    if len(numbers) != 3 or not fitting:  # noqa: PLR2004 -- begin, length, whether it is exact
        return None
    begin, length, exact = map(int, numbers)
    if length > _A_DAY:
        return None
    start = datetime.fromtimestamp(begin * 60, tz=UTC)
    return Window(start, start + timedelta(minutes=length), exact=bool(exact))
