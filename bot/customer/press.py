"""A button pressed under one of the bot's own messages to a customer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from aftercare.customers.customer import Customer
from aftercare.say import Say
from aftercare.work import Work
from bot.house import House
from bot.telegram.inputs import Pressed


@dataclass(frozen=True, slots=True)
class CustomerPress:
    """A button pressed by a customer in their own chat. `rest` is what follows the action in its data."""

    customer: Customer
    pressed: Pressed
    rest: str


# A press is answered with a short notice to whoever pressed, or with none.
PressCase: TypeAlias = Callable[[Work, House, CustomerPress], Say | None]
