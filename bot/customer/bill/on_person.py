"""*Talk to a person*, where there is no bill to show."""

from aftercare.work import Work
from bot.customer.press import CustomerPress
from bot.customer.wants_person import wants_person
from bot.house import House


def on_person(work: Work, house: House, press: CustomerPress) -> None:
    """As `/person`."""
    wants_person(work, house, press.customer, press.pressed.person.id)
