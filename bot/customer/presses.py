"""Every button under the bot's own messages to a customer, by its action."""

from collections.abc import Mapping

from bot.customer.opening.touch import on_good, on_not_quite
from bot.customer.press import CustomerPress, PressCase
from bot.customer.settings.on_settings_pressed import on_settings_pressed

__all__ = ["PRESSES", "CustomerPress", "PressCase"]

# Their names are other than those of staff's buttons (`bot/desk/presses.py`).
PRESSES: Mapping[str, PressCase] = {
    "good": on_good,
    "notquite": on_not_quite,
    "prefs": on_settings_pressed,
}
