"""Presses of inline buttons, waiting for their answer."""

from dataclasses import dataclass
from typing import Any

from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.users import User


@dataclass(slots=True, eq=False)
class Press:
    """One press; `answer` is what the bot answered, None while the button still spins."""

    id: str
    user: User
    message: Message
    label: str
    data: str
    at: float
    answer: dict[str, Any] | None = None

    @property
    def notice(self) -> str | None:
        """The words shown to the person, if any."""
        return None if self.answer is None else self.answer.get("text")

    @property
    def alert(self) -> bool:
        """Whether they stand in a box that must be closed."""
        return bool(self.answer and self.answer.get("show_alert"))
