"""`/settings`: how things stand, in one message that changes with every press."""

from collections.abc import Sequence
from typing import Final

from aftercare.customers.customer import Customer
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.sheet import Buttons, put_sheet

# The parts of the day in which somebody may like to be written to, and when each begins (local time).
TIMES: Final = {"morning": "10:00", "midday": "13:00", "evening": "18:00"}


def show_settings(work: Work, customer: Customer) -> None:
    """Say how things stand in a new message; the buttons of an earlier one go."""
    says, buttons = settings(customer)
    target, mark = f"customer:{customer.id}", f"settings:{customer.id}"
    put_sheet(work, target, customer.id, mark, says, buttons, columns=2)


def settings(customer: Customer) -> tuple[Sequence[Say], Buttons]:
    """What is said, and what can be changed."""
    quiet, stopped = customer.quiet, customer.stopped_at is not None
    says = [
        Say("settings-who", {"name": customer.name, "language": customer.language}),
        Say("settings-talk", {"quiet": "yes" if quiet else "no"}),
        Say("settings-first", {"when": "never" if stopped else liked_time(customer)}),
    ]
    buttons = [
        _button("language", "languages"),
        _button("name", "name"),
        _button("talk" if quiet else "quiet", "talk" if quiet else "quiet"),
        _button("when", "times"),
        _button("again" if stopped else "stop", "again" if stopped else "stop"),
    ]
    return says, buttons


def liked_time(customer: Customer) -> str:
    """The part of the day that a customer likes: a key of `TIMES`, or "any"."""
    at = customer.write_at
    if at is None:
        return "any"
    return next((part for part, begins in reversed(TIMES.items()) if begins <= at), "morning")


def back() -> tuple[Say, str]:
    """The button that leads back to how things stand."""
    return _button("back", "show")


def _button(label: str, does: str) -> tuple[Say, str]:
    return Say("settings-button", {"what": label}), f"prefs:{does}"
