"""What staff read of a call that was agreed."""

from collections.abc import Mapping

from aftercare.callbacks.agreed import Call
from aftercare.callbacks.window import Window
from aftercare.customers.customer import Customer
from aftercare.say import Say


def call_line(customer: Customer, call: Call, how: str) -> Say:
    """The line in the topic."""
    args = window_args(call.window)
    return Say("call-line", {"how": how, "name": customer.name, "phone": call.phone, **args})


def window_args(window: Window | None) -> Mapping[str, str | int | dict[str, str]]:
    """The arguments `exact`, `from` and `until`: by the date, for whoever reads it another day."""
    if window is None:
        return {"exact": "open", "from": "", "until": ""}
    return {
        "exact": "yes" if window.exact else "no",
        "from": {"at": window.start.isoformat(), "style": "daytime"},
        "until": {"at": window.end.isoformat(), "style": "time"},
    }
