"""Working hours: told to staff, changed by who may, and changed back with one press."""

from aftercare.hours.describe_hours import describe_hours
from aftercare.hours.hours import Hours, local_day
from aftercare.hours.hours_error import HoursError
from aftercare.hours.parse_hours import parse_hours
from aftercare.hours.stored import change_hours, hours_of, undo_hours
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked, Press
from bot.desk.duty.promises import hours_changed
from bot.house import House

# SQLite's integers have at most 19 digits.
_LONGEST_NUMBER = 18


def on_hours(work: Work, house: House, asked: Asked) -> None:
    """`/hours` tells the working hours, `/hours Mon-Fri 9-18, closed 24.12.` changes them."""
    known = hours_of(work, house.zone)
    if not asked.argument.strip():
        asked.answer(work, Say("hours-now"), *hours_told(work, known))
        return
    if not may(asked.member, "change_hours"):
        asked.answer(work, Say("staff-not-allowed"))
        return
    try:
        hours = parse_hours(asked.argument, known, local_day(house.zone, work.now))
    except HoursError as error:
        wrong = Say("hours-error", {"reason": error.reason, "piece": error.piece})
        asked.answer(work, wrong, Say("hours-example"))
        return
    number = change_hours(work, hours)
    hours_changed(work, house)
    undo = (Say("hours-undo"), f"hours-undo:{number}")
    asked.answer(work, Say("hours-changed"), *hours_told(work, hours), buttons=(undo,))


def on_hours_undo(work: Work, house: House, press: Press) -> Say:
    """*Undo*: the hours from before, unless they were changed again since."""
    number = press.rest
    usable = number.isascii() and number.isdecimal() and len(number) <= _LONGEST_NUMBER
    if not usable or not undo_hours(work, int(number)):
        return Say("old-button", {"status": "none"})
    hours_changed(work, house)
    private = press.pressed.chat_id == press.member.user_id
    target = f"staff:{press.member.user_id}" if private else "desk"
    say(work, target, Say("hours-now"), *hours_told(work, hours_of(work, house.zone)))
    return Say("hours-restored")


def hours_told(work: Work, hours: Hours) -> tuple[Say, ...]:
    """The hours as they are from today on."""
    return describe_hours(hours, local_day(hours.zone, work.now))
