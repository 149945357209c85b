"""Every button under the bot's own messages to a customer, by its action."""

from collections.abc import Mapping

from bot.customer.bill.on_bill_pressed import on_bill_pressed, on_no_reason
from bot.customer.bill.on_person import on_person
from bot.customer.callback.on_pressed import (
    on_not_needed,
    on_number,
    on_other_number,
    on_other_time,
    on_slot,
    on_soon,
)
from bot.customer.opening.touch import on_good, on_not_quite
from bot.customer.press import CustomerPress, PressCase
from bot.customer.settings.on_settings_pressed import on_settings_pressed

__all__ = ["PRESSES", "CustomerPress", "PressCase"]

# Their names are other than those of staff's buttons (`bot/desk/presses.py`).
PRESSES: Mapping[str, PressCase] = {
    "good": on_good,
    "notquite": on_not_quite,
    "callslot": on_slot,
    "callsoon": on_soon,
    "calltime": on_other_time,
    "callphone": on_other_number,
    "callpick": on_number,
    "callnone": on_not_needed,
    "bill": on_bill_pressed,
    "billnone": on_no_reason,
    "billperson": on_person,
    "prefs": on_settings_pressed,
}
