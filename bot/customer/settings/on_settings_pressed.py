"""A button under the settings: it does what it says, and the message tells how things stand then."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from aftercare.customers.customer import Customer
from aftercare.language import LANGUAGES, asked_for, closest
from aftercare.say import Say
from aftercare.work import Work
from bot.customer.press import CustomerPress
from bot.customer.settings.ask_name import ask_name, name_is_settled
from bot.customer.settings.change import changed
from bot.customer.settings.show_settings import TIMES, back, settings
from bot.desk.sheet import Buttons, turn_sheet
from bot.house import House


def on_settings_pressed(work: Work, _house: House, press: CustomerPress) -> None:
    """Carry it out; a button that nobody knows any more only shows how things stand."""
    customer, (what, _, value) = press.customer, press.rest.partition(":")
    name_is_settled(work, customer)
    match what:
        case "languages":
            _turn(work, press, "settings-ask-language", _languages(), columns=2)
            return
        case "times":
            _turn(work, press, "settings-ask-when", _times(), columns=2)
            return
        case "name":
            ask_name(work, customer)
            _turn(work, press, "settings-ask-name", (), columns=1)
            return
        case _:
            customer = changed(work, with_press(customer, what, value, work.now))
    says, buttons = settings(customer)
    turn_sheet(work, f"customer:{customer.id}", press, says, buttons, columns=2)


def with_press(customer: Customer, what: str, value: str, now: datetime) -> Customer:
    """The customer as that button makes them."""
    language = closest(value) if what == "language" else None
    if language is not None:
        known = asked_for(language)
        return replace(customer, language=known.value, language_from=known.source)
    match what:
        case "quiet" | "talk":
            return replace(customer, quiet=what == "quiet")
        case "at" if value in {*TIMES, "any"}:
            return replace(customer, write_at=TIMES.get(value))
        case "stop":
            return replace(customer, stopped_at=customer.stopped_at or now)
        case "again":
            return replace(customer, stopped_at=None)
        case _:
            return customer


def _turn(work: Work, press: CustomerPress, question: str, choices: Buttons, *, columns: int) -> None:
    buttons: Sequence[tuple[Say, str]] = [*choices, back()]
    turn_sheet(work, f"customer:{press.customer.id}", press, [Say(question)], buttons, columns=columns)


def _languages() -> Buttons:
    return [(Say("settings-language", {"language": one}), f"prefs:language:{one}") for one in LANGUAGES]


def _times() -> Buttons:
    return [(Say("settings-time", {"when": when}), f"prefs:at:{when}") for when in (*TIMES, "any")]
