"""What happens when a timer strikes, by its kind; those that need something read first are the router's."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from aftercare.outbox.intent import Timer
from aftercare.work import Work
from bot.customer.on_start import on_visit_over
from bot.desk.ask_first import on_unsent
from bot.house import House

Strikes: TypeAlias = Callable[[Work, House, Timer], None]

TIMERS: Mapping[str, Strikes] = {
    "opening": on_visit_over,
    "unsent": on_unsent,
}
# Words are read, and albums put together, before they are decided on.
READ_FIRST = ("burst", "album")
KINDS = (*READ_FIRST, *TIMERS)
