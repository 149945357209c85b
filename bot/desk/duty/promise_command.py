"""`/promise`: within how many working minutes whoever writes first hears from a person."""

from aftercare.hours.promise import MOST_MINUTES, minutes_promised, set_minutes
from aftercare.say import Say
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked
from bot.house import House


def on_promise(work: Work, _house: House, asked: Asked) -> None:
    """`/promise` tells it, `/promise 15` changes it."""
    wanted = asked.argument.strip()
    if not wanted:
        asked.answer(work, Say("promise-is", {"count": minutes_promised(work)}))
    elif not may(asked.member, "change_hours"):
        asked.answer(work, Say("staff-not-allowed"))
    elif not _is_promise(wanted):
        asked.answer(work, Say("promise-wrong"))
    else:
        set_minutes(work, int(wanted))
        asked.answer(work, Say("promise-set", {"count": minutes_promised(work)}))


def _is_promise(wanted: str) -> bool:
    return (
        wanted.isascii()
        and wanted.isdecimal()
        and len(wanted) <= len(str(MOST_MINUTES))
        and 1 <= int(wanted) <= MOST_MINUTES
    )
