"""*Customer's history*, under *More*."""

from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.cases.pressed_case import how_it_stands, pressed_case
from bot.desk.group.customer_command import customer_history
from bot.desk.sheet import put_lines
from bot.house import House


def on_history(work: Work, _house: House, press: Press) -> Say:
    """Tell it where it was asked for."""
    found = pressed_case(work, press)
    if isinstance(found, Say):
        return found
    put_lines(work, found.target, customer_history(work, found.customer))
    return how_it_stands(work, found.history)
