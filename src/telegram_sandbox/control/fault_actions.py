"""Actions of the switchboard: what is to go wrong."""

from typing import TYPE_CHECKING, Any

from telegram_sandbox.control.registry import action
from telegram_sandbox.control.views import fault_json
from telegram_sandbox.errors import ApiError, SandboxError, too_many
from telegram_sandbox.faults import Fault, Kind

if TYPE_CHECKING:
    from telegram_sandbox.server import Sandbox

LONGEST_ABSENCE = 3600


@action
def fault(
    sandbox: "Sandbox",
    kind: str,
    code: int | None = None,
    description: str = "",
    retry_after: int | None = None,
    **about: Any,
) -> Any:
    """Switch on: kind "error" (code, description; or retry_after), "reset", "hang", "delay" (seconds).

    `method`, `chat_id`, `times` (null: always), `skip`: which calls; with `after` they take effect first.
    """
    if kind not in set(Kind) or set(about) - {"method", "chat_id", "times", "skip", "after", "seconds"}:
        raise SandboxError("fault: unknown kind or argument")
    error = None
    if kind == Kind.ERROR:
        error = (
            too_many(retry_after)
            if retry_after
            else ApiError(code or 500, description or "Internal Server Error")
        )
    return fault_json(sandbox.faults.add(Fault(Kind(kind), error=error, **about)))


@action
def clear_faults(sandbox: "Sandbox") -> None:
    """Switch everything off."""
    sandbox.faults.clear()


@action
def disturb_updates(sandbox: "Sandbox", duplicate: int = 0, shuffle: int = 0, gap: int = 0) -> None:
    """Deliver the next updates twice, in another order, or after a gap in their numbers."""
    sandbox.faults.duplicate(duplicate)
    sandbox.faults.shuffle(shuffle)
    sandbox.faults.gap(gap)


@action
def restart_ids(sandbox: "Sandbox") -> None:
    """Begin to count updates anew."""
    sandbox.restart_ids()


@action
def inject(sandbox: "Sandbox", update: dict[str, Any] | str) -> None:
    """Queue an update as it is, malformed or not."""
    sandbox.inject(update.encode() if isinstance(update, str) else update)


@action
def go_away(sandbox: "Sandbox", seconds: float = 30) -> None:
    """Be unreachable for a while: this page, too, is cut off."""
    if not 0 < seconds <= LONGEST_ABSENCE:
        raise SandboxError("seconds must lie between 0 and 3600")
    sandbox.go_away_for(seconds)


@action
def flood(sandbox: "Sandbox", on: bool = True) -> None:
    """Enforce the flood limits, or not."""
    sandbox.world.rules.flood = on
