"""People and bots."""

from dataclasses import dataclass
from typing import Any

ANONYMOUS_ADMIN_ID = 1087968824
CHANNEL_BOT_ID = 136817688


@dataclass(slots=True, eq=False)
class User:
    """An account; `deactivated` once its owner deleted it."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    deactivated: bool = False
    forbids_voice: bool = False
    phone: str | None = None

    def json(self) -> dict[str, Any]:
        """The Bot API's `User`."""
        body: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                body[name] = value
        return body


ANONYMOUS_ADMIN = User(ANONYMOUS_ADMIN_ID, "Group", username="GroupAnonymousBot", is_bot=True)
CHANNEL_BOT = User(CHANNEL_BOT_ID, "Channel", username="Channel_Bot", is_bot=True)
