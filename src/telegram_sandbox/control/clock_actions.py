"""Time passes at once, where the sandbox's clock can be moved."""

from typing import TYPE_CHECKING, Any

from telegram_sandbox.clock import MovableClock
from telegram_sandbox.control.registry import action
from telegram_sandbox.control.views import clock_json
from telegram_sandbox.errors import SandboxError

if TYPE_CHECKING:
    from telegram_sandbox.server import Sandbox

LONGEST_STEP = 366 * 24 * 3600


@action
def advance_clock(sandbox: "Sandbox", seconds: float) -> Any:
    """Move the clock forward by that many seconds, a year at most."""
    clock = sandbox.world.clock
    if not isinstance(clock, MovableClock):
        raise SandboxError("this sandbox's clock can't be moved")
    if isinstance(seconds, bool) or not 0 <= seconds <= LONGEST_STEP:
        raise SandboxError("seconds must lie between 0 and a year's")
    clock.advance(seconds)
    sandbox.world.events.tell("clock")
    return clock_json(clock)
